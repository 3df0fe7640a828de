import { expect, test } from "vitest";
import { makeBriefing } from "./panel/briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "./panel/project.ts";
import { shownTexts } from "./panel/texts.ts";

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
  const { page, handout, slides } = await made(merged);
  expect(page.keyFigures.map(({ label, score }) => [label, score])).toEqual([
    [
      "PAPI 2024, PAR Index 2024, SIPAS 2024 và PCI 2024",
      "đơn vị thành lập sau năm này, không có kết quả riêng",
    ],
  ]);
  for (const paper of [handout, slides]) expect(saying(paper, "thành lập sau năm này")).toBe(1);
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
