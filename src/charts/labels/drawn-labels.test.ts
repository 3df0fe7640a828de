import { expect, test } from "vitest";
import { contributionBars } from "../kinds/contribution-bars.ts";
import { renderSvg } from "../render-svg.ts";
import { drawnLabels, labelFaults } from "./drawn-labels.ts";

const svg = (inner: string) => `<svg viewBox="0 0 200 100" width="200" height="100">${inner}</svg>`;

test("labels stand where their groups and anchors put them", () => {
  const [start, end] = drawnLabels(
    svg(
      '<g transform="translate(10,20)" font-size="10px"><text x="5" y="7">a &amp; b</text><g text-anchor="end"><text transform="translate(100,30)">x</text></g></g>',
    ),
  );
  expect(start).toMatchObject({ text: "a & b", box: { left: 15 } });
  expect(start!.box.bottom).toBeCloseTo(27.5);
  expect(end).toMatchObject({ text: "x", box: { right: 110 } });
});

test.each([
  ["at the right", '<text x="190" y="50" font-size="14">Quảng Ninh</text>', "cut"],
  ["at the left", '<text x="10" y="50" font-size="14" text-anchor="end">Quảng Ninh</text>', "cut"],
  ["above", '<text x="10" y="5" font-size="14">Huế</text>', "cut"],
  [
    "on one read from below",
    '<text transform="translate(30,90) rotate(270) translate(0,4)" font-size="10">không công bố</text><text x="10" y="60" font-size="10">57/63</text>',
    "collision",
  ],
  [
    "on another",
    '<text x="10" y="50" font-size="14">Huế</text><text x="12" y="54" font-size="14">Hà Nội</text>',
    "collision",
  ],
])("a label that cannot be read is found: %s", (_, inner, kind) => {
  expect(labelFaults(svg(inner)).map((fault) => fault.kind)).toEqual([kind]);
});

test.each([
  ["apart", '<text x="10" y="30" font-size="14">Huế</text><text x="10" y="46" font-size="14">Hà Nội</text>'],
  [
    "drawn twice",
    '<text x="10" y="30" font-size="14">Huế</text><text x="10" y="30" font-size="14">Huế</text>',
  ],
  [
    "beside one read from below",
    '<text transform="translate(30,90) rotate(270) translate(0,4)" font-size="10">không công bố</text><text x="38" y="60" font-size="10">57/63</text>',
  ],
  ["turned", '<g transform="translate(190,50) rotate(-12)"><text>SỐ LIỆU MINH HỌA</text></g>'],
])("labels that can be read are left alone: %s", (_, inner) => {
  expect(labelFaults(svg(inner))).toEqual([]);
});

test.each([
  ["up", 1],
  ["down", -1],
])("the words at the zero line stay whole where all bars go %s", async (_, sign) => {
  const rows = [0.4, 0.2, 0.1].map((size, at) => ({
    id: `c${at}`,
    label: `Nội dung ${at}`,
    value: sign * size,
    text: `${sign * size}`,
    verdict: sign > 0 ? ("gain" as const) : ("loss" as const),
  }));
  for (const width of [340, 720, 1180]) {
    const drawn = await renderSvg(contributionBars({ rows, measure: "điểm", width }), { description: "Thử" });
    expect(labelFaults(drawn)).toEqual([]);
    expect(drawnLabels(drawn).map(({ text }) => text)).toContain("0\u00a0điểm");
  }
});
