import { describe, expect, test } from "vitest";
import { mixedBars, papiBars } from "../__specs__/bar-samples.ts";
import { px } from "../draw/px.ts";
import { standaloneSvg } from "../draw/svg.ts";
import { contributionBars } from "../kinds/contribution-bars.ts";
import { renderSvg } from "../render-svg.ts";
import { withoutNotice } from "./spec.ts";

describe("a chart of made-up figures", () => {
  const count = async (illustrative: string | null, words: string) => {
    const svg = await renderSvg(contributionBars({ ...mixedBars, illustrative }), { description: "x" });
    return standaloneSvg(svg).split(words).length - 1;
  };
  test("says so twice inside the picture, across it and above it", async () => {
    expect(await count("SỐ LIỆU MINH HỌA", "SỐ LIỆU MINH HỌA")).toBe(2);
    expect(await count("ILLUSTRATIVE", "ILLUSTRATIVE")).toBe(2);
    expect(await count(null, "MINH HỌA")).toBe(0);
  });
});

test("paper that carries the words itself gets the picture that real figures have", () => {
  const marked = contributionBars({ ...mixedBars, illustrative: "SỐ LIỆU MINH HỌA" });
  const plain = contributionBars({ ...mixedBars, illustrative: null });
  expect(withoutNotice(marked)).toEqual(plain);
  expect(withoutNotice(plain)).toBe(plain);
});

test("a picture without a width is made for a page", () => {
  const { width, padding } = contributionBars(papiBars);
  expect(px(width + padding.left + padding.right)).toBe(720);
});
