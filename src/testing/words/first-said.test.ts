import { describe, expect, test } from "vitest";
import { analyseUnit } from "../../analysis/analyse-unit.ts";
import { Writer } from "../../format/write.ts";
import type { Language } from "../../language/language.ts";
import { unitPage } from "../../site/pages/unit/unit.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "../panel/project.ts";

/*
 * What stands first: a large rise or fall of any index, whatever stands beside it, and of a unit formed since what is
 * known of those it was formed from.
 */

const on = (unit: string, heldOn: string, ...indices: [string, number][]): MadeConference => ({
  unit,
  heldOn,
  indices: indices.map(([index, year]) => ({ index, year })),
});
const cases = {
  "a fall by 21 places beside a rise": on("long-an", "2023-06-01", ["papi", 2022], ["pci", 2022]),
  "a fall by 7 points beside another": on("ba-ria-vung-tau", "2013-06-01", ["papi", 2012], ["pci", 2012]),
  "first without a year before": on("da-nang", "2014-06-01", ["papi", 2012], ["par-index", 2012]),
  "a small fall beside a rise": on("quang-nam", "2013-06-01", ["papi", 2012], ["pci", 2012]),
  "merged, with a year that none of its parts has": on("bac-ninh-2025", "2025-09-15", ["sipas", 2024]),
  "merged, with the year that its parts have": on("ca-mau-2025", "2025-09-15", ["papi", 2024]),
};
const { dataset } = loadedWith(Object.values(cases));

const lead = async (name: keyof typeof cases, language: Language = "vi") => {
  const { page } = await makeBriefing(dataset!, slugFor(cases[name]), language);
  return page.lead!.replace(/<[^>]+>/g, "").replaceAll("\u00A0", " ");
};

describe("a large rise or fall", () => {
  test.each<[keyof typeof cases, RegExp]>([
    ["a fall by 21 places beside a rise", /^PAPI giảm 2,30 điểm.* PCI tăng 1,87 điểm/u],
    ["a fall by 7 points beside another", /^PAPI giảm 2,04 điểm.* PCI giảm 6,99 điểm, xuống thứ 21\/63/u],
    [
      "first without a year before",
      /^PAPI tăng 2,18 điểm, lên thứ 4\/63 \(hạng tính từ điểm\); PAR Index đạt 87,14 điểm, xếp thứ 1\/63\.$/u,
    ],
    ["a small fall beside a rise", /^PAPI tăng 1,48 điểm, lên thứ 17\/63 \(hạng tính từ điểm\)\.$/u],
  ])("%s", async (name, says) => {
    expect(await lead(name)).toMatch(says);
  });
});

describe("the lead of a unit formed since", () => {
  test.each<[keyof typeof cases, Language, string]>([
    [
      "merged, with a year that none of its parts has",
      "vi",
      "SIPAS năm 2024 chưa có số liệu của các đơn vị hợp thành; năm gần nhất có số liệu là 2020: Bắc Giang xếp thứ 3/63; Bắc Ninh (cũ) chưa có nguồn nêu điểm.",
    ],
    [
      "merged, with a year that none of its parts has",
      "en",
      "No figures are held for SIPAS 2024 of the units it was formed from; the latest, of 2020: Bac Giang 3rd of 63; no source found for the score of Bac Ninh (former).",
    ],
    [
      "merged, with the year that its parts have",
      "vi",
      "PAPI năm 2024 của các đơn vị hợp thành: Bạc Liêu 44,10 điểm, thứ 21/61; Cà Mau (cũ) 44,52 điểm, thứ 17/61; tính chung khoảng 44,34 điểm (ước tính, không phải số công bố).",
    ],
  ])("%s, %s", async (name, language, says) => {
    expect(await lead(name, language)).toBe(says);
  });

  test("so begins the page of the unit, before it says that nothing of its own was published", async () => {
    const writer = new Writer("vi");
    const page = writer.all(
      await unitPage(dataset!, analyseUnit(dataset!, dataset!.units.get("ca-mau-2025")!), writer),
    );
    const [first] = page.sections;
    expect(first!.heading).toBe("Kết quả gần nhất của các đơn vị hợp thành");
    const [list, note] = first!.blocks;
    expect(list).toMatchObject({
      kind: "list",
      items: [
        expect.stringContaining("PAPI năm 2024"),
        expect.stringContaining("PCI năm 2022"),
        expect.stringContaining("SIPAS năm 2022"),
      ],
    });
    expect(note).toMatchObject({
      kind: "paragraph",
      text: "Chưa có kết quả nào được công bố cho đơn vị này.",
    });
  });
});

test("what contributions lack of the change is a size, without a sign", async () => {
  const { page } = await makeBriefing(dataset!, slugFor(cases["a fall by 7 points beside another"]));
  const told = JSON.stringify(page)
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00A0", " ");
  expect(told).toContain("Các mức đóng góp cộng lại chênh 0,34 điểm so với mức thay đổi điểm chung");
});
