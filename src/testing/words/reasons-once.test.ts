import { expect, test } from "vitest";
import { makeBriefing } from "../panel/briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "../panel/project.ts";
import { shownTexts } from "../panel/texts.ts";

/* Why there is no result is said once where one looks for the result, and once with what follows from it. */

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
const { dataset } = loadedWith([merged, unpublished]);

async function made(one: MadeConference) {
  const { page, papers } = await makeBriefing(dataset!, slugFor(one));
  const texts = (from: unknown) =>
    shownTexts(from as typeof page).map(({ text }) => text.replaceAll("\u00A0", " "));
  const paper = (name: string) => texts(papers.find((each) => each.name === name));
  return {
    page,
    texts: texts(page),
    handout: paper("tom-tat"),
    slides: paper("trinh-chieu"),
    report: paper("bao-cao"),
  };
}

const saying = (texts: readonly string[], words: string) =>
  texts.filter((text) => text.includes(words)).length;

test("four indices without a result for one reason stand on one card", async () => {
  const { page, handout, slides, report } = await made(merged);
  expect(page.keyFigures.map(({ label, score }) => [label, score])).toEqual([
    [
      "PAPI 2024, PAR Index 2024, SIPAS 2024 và PCI 2024",
      "đơn vị thành lập sau năm này, không có kết quả riêng",
    ],
  ]);
  expect(saying(handout, "hành lập sau năm này")).toBe(1);
  expect(saying(slides, "hành lập")).toBe(1);
  expect(saying(slides, "Đồng Tháp thành lập từ ngày 01/7/2025, chưa có kết quả riêng.")).toBe(1);
  expect(report.filter((text) => text.includes(": đơn vị thành lập sau năm này"))).toEqual([
    "PAPI năm 2024, PAR Index năm 2024, SIPAS năm 2024 và PCI năm 2024: đơn vị thành lập sau năm này, không có kết quả riêng.",
    "PAPI năm 2024, PAR Index năm 2024, SIPAS năm 2024 và PCI năm 2024: đơn vị thành lập sau năm này, không có kết quả riêng, nên chưa phân tích được kết quả.",
  ]);
  // a column in which no year is known is none
  expect(JSON.stringify(await made(unpublished).then((one) => one.handout))).not.toMatch(/"SIPAS"/u);
});

test("a part whose result was not published comes after those with one, and published nothing itself", async () => {
  const { page } = await made(merged);
  expect(page.lead?.replaceAll("\u00A0", " ")).toMatch(
    /^PAPI năm 2024 của các đơn vị hợp thành: Đồng Tháp \(cũ\) 43,84 điểm, thứ 26\/61; Tiền Giang không có kết quả được công bố\./,
  );
});

test("an index whose result was not published: on its card, in the result, and in the limits with one consequence", async () => {
  const { texts, handout, slides, report } = await made(unpublished);
  const why = "kết quả của đơn vị không được công bố";
  for (const long of [texts, report]) {
    expect(long.filter((text) => text.includes(`PAPI năm 2021: ${why}`))).toEqual([
      `PAPI năm 2021: ${why}.`,
      `PAPI năm 2021: ${why}, nên chưa phân tích được kết quả.`,
    ]);
    expect(saying(long, "SIPAS năm 2021: chưa có nguồn nêu thứ hạng")).toBe(0);
  }
  for (const paper of [handout, slides]) {
    expect(saying(paper, why)).toBe(1);
    expect(saying(paper, "chưa có nguồn nêu điểm năm này")).toBe(1);
    expect(saying(paper, "Chưa tìm thấy nguồn")).toBe(0);
  }
});

test("years that a comparison skips are named, on the page and on the slides", async () => {
  const skipping: MadeConference = {
    unit: "khanh-hoa",
    indices: [
      { index: "papi", year: 2023, against: 2021 },
      { index: "pci", year: 2016, against: 2014 },
    ],
  };
  const { dataset: held } = loadedWith([skipping]);
  const { page, papers } = await makeBriefing(held!, slugFor(skipping));
  const said = JSON.stringify([shownTexts(page), shownTexts(papers as unknown as typeof page)]);
  expect(said).not.toContain("so với năm trước");
  expect(said).not.toMatch(/năm trước (đứng|nay)/u);
  expect(said).not.toContain('"Năm trước"');
  expect(said).toContain("Năm so sánh");
});

test("the years of the parts of a merged unit bear the marks of breaks, and no note of a year that is set beside none", async () => {
  const { page, papers } = await makeBriefing(dataset!, slugFor(merged));
  const tables = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
  const papi = tables.find(({ id }) => id === "bang-papi-cac-phan")!;
  const row = (year: string) => papi.rows.find(({ header }) => header.text === year)!;
  expect(row("2021").cells.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["39,09 °", "42,43 °", "40,68 °"]),
  );
  expect(row("2018").cells[0]?.text).toBe("42,10 *");
  expect(papi.notes.filter((note) => note.startsWith("Không so sánh được điểm. 2017–2018"))).toHaveLength(1);
  const handout = papers.find(({ name }) => name === "tom-tat");
  expect(JSON.stringify(handout)).toContain("39,09; hạng\u00A059/60 °");
});
