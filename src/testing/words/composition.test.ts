import { beforeAll, describe, expect, test } from "vitest";
import type { Block, Section } from "../../site/page.ts";
import { type Made, makeBriefing } from "../panel/briefing.ts";
import {
  compositionFaults,
  factsTwice,
  methodTold,
  missingPhrases,
  saidTwice,
} from "../panel/composition.ts";
import { realData } from "../real-data.ts";

/* How reports and briefings are composed: few sections, each saying something, nothing twice, what is missing in one place. */

const slugs = [
  "bac-giang-2020",
  "cao-bang-2019",
  "dong-thap-2022",
  "quang-ninh-2022",
  "tinh-mau-2023",
  "tinh-mau-2024",
];
const made = new Map<string, Made>();
beforeAll(async () => {
  const dataset = await realData();
  expect([...dataset.conferences.keys()].sort()).toEqual(slugs);
  for (const slug of slugs) made.set(slug, await makeBriefing(dataset, slug));
});

const sectionOf = (id: string, heading: string, blocks: Block[]): Section => ({ id, heading, blocks });

describe("what counts as a fault", () => {
  const twice = [
    sectionOf("a", "A", [{ kind: "paragraph", text: "Điểm của tỉnh tăng 1,20 điểm, thiếu 0,30 điểm." }]),
    sectionOf("b", "B", [
      { kind: "list", ordered: false, items: ["Nhanh. ĐIỂM của tỉnh tăng 1,20\u00a0điểm; thiếu 0,30 điểm."] },
    ]),
  ];
  test("the same statement, however it is written", () => {
    expect(saidTwice(twice)).toEqual(["điểm của tỉnh tăng 1 20 điểm thiếu 0 30 điểm"]);
    expect(saidTwice(twice.slice(0, 1))).toEqual([]);
  });

  test("the same figures in other words", () => {
    const other = sectionOf("c", "C", [
      { kind: "paragraph", text: "Tuy tăng 1,20 điểm, tỉnh vẫn thiếu 0,30 điểm." },
    ]);
    expect(factsTwice([twice[0]!, other])).toHaveLength(1);
  });

  test("words of the method in what is read first, and none behind the fold of a table", () => {
    const rule = "Điểm ước từ chuỗi số liệu, cận trên.";
    const table = { id: "t", caption: "T", columns: [], rows: [], source: "", notes: [rule] };
    const told = (block: Block) => methodTold([sectionOf("a", "A", [block])]);
    expect(told({ kind: "list", ordered: false, items: ["Phần còn lại chưa đến nửa bậc."] })).toHaveLength(1);
    expect(told({ kind: "table", table })).toEqual([rule]);
    expect(told({ kind: "table", table: { ...table, method: [rule] } })).toEqual([]);
  });

  test("too many sections, one of headings alone, and want told everywhere but among the limits", () => {
    const want = { kind: "paragraph", text: "Chưa có nguồn nêu điểm." } as const;
    const nine = Array.from({ length: 9 }, (_, i) => sectionOf(`s${i}`, `S${i}`, [want]));
    expect(compositionFaults({ sections: nine }).slice(0, 2)).toEqual([
      "9 sections",
      `9 times missing: ${Array(9).fill(want.text).join(" | ")}`,
    ]);
    expect(missingPhrases([sectionOf("gioi-han-so-lieu", "G", [want])])).toEqual([]);
    expect(
      compositionFaults({ sections: [sectionOf("a", "A", [{ kind: "heading", id: "x", text: "X" }])] }),
    ).toEqual(["section says nothing: A"]);
  });
});

test.each(slugs)("%s: at most eight sections, nothing twice, what is missing said once", (slug) => {
  expect(compositionFaults(made.get(slug)!.page)).toEqual([]);
});

test.each(slugs)("%s: what was announced later stands with the tasks, never among the limits", (slug) => {
  const { sections } = made.get(slug)!.page;
  const later = sections.filter(
    ({ id, blocks }) =>
      id === "ket-qua-ve-sau" ||
      blocks.some((block) => block.kind === "heading" && block.id === "ket-qua-ve-sau"),
  );
  for (const { id, subject = id } of later) expect(subject).toBe("giai-phap-cam-ket");
  if (slug === "dong-thap-2022") expect(later).toHaveLength(1);
});

test.each(slugs)("%s: the printed report has the sections of the page", (slug) => {
  const { page, papers } = made.get(slug)!;
  const report = papers.find(({ name }) => name === "bao-cao")!;
  const body = report.parts.filter(({ annex }) => !annex).flatMap(({ sections }) => sections);
  expect(body.map(({ heading }) => heading)).toEqual(page.sections.map(({ heading }) => heading));
});

test("headings say the result where they can", () => {
  const headings = (slug: string) =>
    made.get(slug)!.page.sections.map(({ heading }) => heading.replaceAll("\u00a0", " "));
  expect(headings("dong-thap-2022")).toEqual([
    "Kết quả chung: PAPI thứ 27/60, PAR Index thứ 26/63, SIPAS thứ 15/63",
    "Nguyên nhân tăng, giảm điểm",
    "Dư địa và khả năng lên hạng",
    "Tồn tại và nguyên nhân được ghi nhận",
    "Giải pháp và kết quả về sau",
    "Giới hạn số liệu",
    "Phương pháp và nguồn",
  ]);
  expect(headings("tinh-mau-2024")).toEqual([
    "Kết quả chung: PAR Index (minh họa) thứ 24/63",
    "Nguyên nhân tăng, giảm điểm",
    "Điểm mất: 45 tiêu chí, 14,18 điểm",
    "Dư địa và mục tiêu",
    "Tồn tại, nguyên nhân và trách nhiệm được ghi nhận",
    "Giải pháp và cam kết: 05/11 giải pháp kỳ trước chưa đạt",
    "Giới hạn số liệu",
    "Phương pháp và nguồn",
  ]);
});
