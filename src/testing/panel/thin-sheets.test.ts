import { afterAll, beforeAll, expect, test } from "vitest";
import { kindOf } from "../../print/paper-kinds.ts";
import { PX_PER_MM, textArea } from "../../print/typeset/sheets.ts";
import { makeBriefing } from "./briefing.ts";
import { type LightTable, openLightTable } from "./laid-out.ts";
import { loadedWith, type MadeConference, slugFor } from "./project.ts";

/* Conferences whose indices have no result yet, or one of three: their handouts are one sheet, filled on both sides. */

const official = {
  official: true,
  issuer: { parent: null, body: "ỦY BAN NHÂN DÂN TỈNH", place: "Tỉnh", signer: null, position: "CHỦ TỊCH" },
};
const merged: MadeConference = {
  unit: "dong-thap-2025",
  heldOn: "2025-08-17",
  indices: ["papi", "par-index", "sipas", "pci"].map((index) => ({ index, year: 2024 })),
};
const unpublished: MadeConference = {
  unit: "bac-ninh",
  heldOn: "2022-06-17",
  indices: ["papi", "pci", "sipas"].map((index) => ({ index, year: 2021 })),
};
const yetToCome: MadeConference = {
  unit: "kon-tum",
  heldOn: "2024-08-17",
  indices: [{ index: "sipas", year: 2023 }],
};
const cases = [merged, unpublished, yetToCome].flatMap((one) => [
  { ...one, slug: `${slugFor(one)}-tin` },
  { ...one, slug: `${slugFor(one)}-ho-so`, record: "full" as const },
  { ...one, slug: `${slugFor(one)}-van-ban`, keys: official },
]);
const { dataset } = loadedWith(cases);
let table: LightTable;
beforeAll(async () => {
  table = await openLightTable();
});
afterAll(async () => await table?.close());

/** What the fitted handout is set in, and how full its sides are. */
async function sheetOf(slug: string): Promise<{
  faults: string[];
  type: string;
  filled: number[];
  ruled: { lines: number; share: number }[];
  hanging: string[];
}> {
  const { papers } = await makeBriefing(dataset!, slug);
  const paper = papers.find(({ name }) => name === "tom-tat")!;
  const faults = await table.lay(paper);
  const room = textArea(kindOf(paper).sheet).height * PX_PER_MM;
  const { type, heights, ruled } = await table.page.evaluate(() => ({
    type: /large|larger|largest|hall/u.exec(document.body.className)?.[0] ?? "",
    // lines that are ruled for notes by hand fill nothing
    heights: [...document.querySelectorAll(".side")].map((side) => {
      const ruled = side.querySelector(".handwriting")?.getBoundingClientRect().height ?? 0;
      return side.getBoundingClientRect().height - ruled;
    }),
    ruled: [...document.querySelectorAll(".side")].map((side) => ({
      lines: side.querySelectorAll(".handwriting .line").length,
      height: side.getBoundingClientRect().height,
    })),
  }));
  return {
    faults,
    type,
    filled: heights.map((height) => height / room),
    ruled: ruled.map(({ lines, height }) => ({ lines, share: height / room })),
    hanging: await hangingOut(),
  };
}

/** Dashes and numbers of lists that hang out of their side: their indent is narrower than they are. */
function hangingOut(): Promise<string[]> {
  return table.page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d")!;
    return [...document.querySelectorAll<HTMLElement>(".side li")].flatMap((item) => {
      const list = item.parentElement!;
      const { fontSize, fontFamily } = getComputedStyle(item);
      pen.font = `${fontSize} ${fontFamily}`;
      const mark = list.matches("ol") ? `${list.children.length}. ` : "–  ";
      const room = Number.parseFloat(getComputedStyle(list).paddingLeft);
      return pen.measureText(mark).width > room ? [item.textContent!.slice(0, 40)] : [];
    });
  });
}

/** Cases whose record and figures hold enough for a sheet; the others know hardly more than that nothing is known. */
const enough = cases.filter(({ unit, record }) => unit !== yetToCome.unit || record === "full");

test.each(enough.map(({ slug }) => slug))(
  "%s: both sides are filled",
  async (slug) => {
    const { faults, filled, ruled, hanging } = await sheetOf(slug);
    expect(faults).toEqual([]);
    expect(hanging).toEqual([]);
    expect(ruled.map(({ lines }) => lines)).toEqual([0, 0]);
    expect(filled.filter((share) => share < 0.85 || share > 1)).toEqual([]);
  },
  60_000,
);

test.each(cases.filter((one) => !enough.includes(one)).map(({ slug }) => slug))(
  "%s: hardly anything is known, which is set in the largest type; what stays white is ruled for notes",
  async (slug) => {
    const { faults, type, filled, ruled, hanging } = await sheetOf(slug);
    for (const [at, { lines, share }] of ruled.entries()) {
      expect(share).toBeGreaterThan(0.8);
      expect(share).toBeLessThanOrEqual(1);
      if (filled[at]! < 0.75) expect(lines).toBeGreaterThan(4);
    }
    expect(faults).toEqual([]);
    expect(hanging).toEqual([]);
    expect(type).toBe("hall");
  },
  60_000,
);
