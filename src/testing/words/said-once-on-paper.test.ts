import { expect, test } from "vitest";
import type { Paper, Section } from "../../site/page.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { loadedWith, type MadeConference, shippedProject, slugFor } from "../panel/project.ts";

/* What a sheet or a hall is told, it is told once, and where there is something to tell. */

const merged: MadeConference = {
  unit: "dong-thap-2025",
  heldOn: "2025-09-30",
  indices: [{ index: "papi", year: 2024, from: 2023 }],
};
const halfKnown: MadeConference = {
  unit: "ha-tinh",
  heldOn: "2022-07-01",
  indices: ["par-index", "sipas", "papi", "pci"].map((index) => ({ index, year: 2021 })),
};
const last: MadeConference = {
  unit: "cao-bang",
  indices: [
    { index: "pci", year: 2021 },
    { index: "papi", year: 2022 },
  ],
};
const made = loadedWith([merged, halfKnown, last]).dataset!;
const shipped = shippedProject().dataset;

const plain = (value: unknown) => JSON.stringify(value).replaceAll("\u00A0", " ").replaceAll("\u2060", "");
const paperOf = (papers: readonly Paper[], name: string) => papers.find((one) => one.name === name)!;
const sectionsOf = (paper: Paper): Section[] => paper.parts.flatMap(({ sections }) => sections as Section[]);

test("the handout says a target and a disagreement of sources in their own sections alone", async () => {
  const handout = paperOf((await makeBriefing(shipped, "quang-ninh-2022")).papers, "tom-tat");
  const [front] = handout.parts;
  const told = plain([handout.summary, front?.sections.find(({ id }) => id === "chi-tieu")]);
  expect(told.split("2,017 điểm")).toHaveLength(2);
  expect(told).toContain(
    "Mức tăng lớn nhất trong một năm của tỉnh giai đoạn 2017–2021 là 1,03 điểm (năm 2019)",
  );
  expect(plain(handout).split("nêu năm đánh giá PAR Index là 2022")).toHaveLength(2);
});

test("a section of results stands where a result is known; what limits its parts stands with the parts", async () => {
  const { page } = await makeBriefing(shipped, "cao-bang-2019");
  expect(plain(page.sections.map(({ id }) => id))).not.toContain('"ket-qua"');
  const parts = page.sections.find(({ id }) => id === "thanh-phan-par-index");
  expect(plain(parts)).toContain("2636/QĐ-BNV");
});

test("the slide of results names the indices of which something is missing, and no slide says only that", async () => {
  const { papers } = await makeBriefing(made, slugFor(halfKnown));
  const slides = sectionsOf(paperOf(papers, "trinh-chieu"));
  expect(slides.map(({ id }) => id)).not.toContain("nguon");
  expect(plain(slides[1])).toContain("SIPAS: chưa đủ số liệu để phân tích đầy đủ");
});

test("beside a known rank a card does not count the few components that are known", async () => {
  const { page } = await makeBriefing(made, slugFor(halfKnown));
  const [card] = page.keyFigures;
  expect(plain(card?.rank)).toContain("8/63");
  expect(plain(card?.score)).not.toContain("tăng bậc");
});

test("a merged unit's slide of results holds the results of its parts, and says why there is none of its own", async () => {
  const { papers } = await makeBriefing(made, slugFor(merged));
  const slides = paperOf(papers, "trinh-chieu");
  expect(slides.keyFigures).toEqual([]);
  const result = sectionsOf(slides)[1]!;
  expect(result.blocks[0]?.kind).toBe("table");
  expect(plain(result)).toContain("Đồng Tháp thành lập từ ngày 01/7/2025, chưa có kết quả riêng.");
  // a table of two years stands in the text
  expect(paperOf(papers, "bao-cao").parts.some(({ annex }) => annex)).toBe(false);
});

test("the sheet of a merged unit holds its parts by component and over the years before, no year twice", async () => {
  const { page, papers } = await makeBriefing(made, slugFor(merged));
  const handout = plain(paperOf(papers, "tom-tat").parts);
  expect(handout).toContain("PAPI 2024 theo nội dung của các đơn vị hợp thành");
  const inside = page.sections.find(({ id }) => id === "ket-qua")!;
  expect(plain(inside)).toContain("bang-papi-thanh-phan-cac-phan");
  const years = sectionsOf(paperOf(papers, "tom-tat")).find(({ id }) => id === "hop-thanh-papi")!;
  expect(plain(years)).toContain("PAPI 2023");
  expect(plain(years)).not.toContain("PAPI 2024");
});

test("the sheet tells what limits the figures where nothing else says what is missing", async () => {
  const idsOf = (papers: readonly Paper[]) => sectionsOf(paperOf(papers, "tom-tat")).map(({ id }) => id);
  const thin = idsOf((await makeBriefing(made, slugFor(merged))).papers);
  expect(thin).toEqual(expect.arrayContaining(["gioi-han", "hop-thanh-tu-dau"]));
  expect(thin).not.toContain("con-thieu");
  const lacking = idsOf((await makeBriefing(shipped, "quang-ninh-2022")).papers);
  expect(lacking).toContain("con-thieu");
  expect(lacking).not.toContain("gioi-han");
});

/** What sections say in sentences, without tables and drawings. */
const spokenIn = (sections: readonly Section[]): string =>
  plain(sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== "table" && kind !== "figure")));

test("moves in rank that stand before the sections are not told again in them", async () => {
  const report = paperOf((await makeBriefing(shipped, "cao-bang-2019")).papers, "bao-cao");
  const told = plain(report.summary) + spokenIn(sectionsOf(report));
  for (const once of ["(giảm 26 bậc)", "(giảm 18 bậc)", "(tăng 34 bậc)", "(tăng 30 bậc)"])
    expect(told.split(once), once).toHaveLength(2);
  expect(told).toContain(
    "Ngoài các lĩnh vực đã nêu ở trên, tăng bậc có: Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật (tăng 12 bậc)",
  );
});

test("the last of a league opens its briefing with that, however little it moved", async () => {
  const { page } = await makeBriefing(made, slugFor(last));
  expect(plain(page.lead)).toContain("PAPI giảm 0,39 điểm, từ thứ 58/60 xuống thứ 61/61");
});
