import { describe, expect, test } from "vitest";
import { valueAt } from "./address.ts";
import { indexIn, pageWords, paperWords, readAnalysis, readPage, says, tablesOf } from "./built-site.ts";
import { bacGiang } from "./events/bac-giang-2020.ts";
import { caoBang } from "./events/cao-bang-2019.ts";
import { dongThap } from "./events/dong-thap-2022.ts";
import type { EventFact } from "./events/event-fact.ts";
import { quangNinh } from "./events/quang-ninh-2022.ts";

/*
 * What the five real events must say, figure by figure. Written from the sources and the tables of published figures,
 * not from the output.
 */

const facts: Record<string, Record<string, EventFact>> = {
  "quang-ninh-2022": quangNinh,
  "cao-bang-2019": caoBang,
  "bac-giang-2020": bacGiang,
  "dong-thap-2022": dongThap,
};

describe.each(Object.entries(facts))("%s", (slug, held) => {
  test.each(Object.entries(held))("%s", async (_, { json, says: phrases, handout = [] }) => {
    const analysis = await readAnalysis(slug);
    for (const [address, expected] of Object.entries(json)) {
      expect(valueAt(analysis, address), address).toEqual(expected);
    }
    const places = [
      ["page", await pageWords(`hoi-nghi/${slug}/`), phrases],
      ["bao-cao.pdf", await paperWords(slug, "bao-cao"), phrases],
      ["tom-tat.pdf", await paperWords(slug, "tom-tat"), handout],
    ] as const;
    const silent = places.flatMap(([place, text, wanted]) =>
      wanted.filter((phrase) => !says(text, phrase)).map((phrase) => `${place}: ${phrase}`),
    );
    expect(silent).toEqual([]);
  });
});

describe("quang-ninh-2022/ke-hoach", () => {
  const page = "hoi-nghi/quang-ninh-2022/ke-hoach/";

  test("names the plan, its targets and the tasks of its first section with the agency in charge", async () => {
    const words = await pageWords(page);
    const wanted = [
      "205/KH-UBND",
      "93,157 điểm",
      "+2,017 điểm",
      "trên 95%",
      "Công tác chỉ đạo điều hành",
      "Kế hoạch số 50/KH-UBND",
      "Kế hoạch số 105/KH-UBND",
      "tổ chức tiếp xúc doanh nghiệp",
      "Sở Nội vụ",
    ];
    expect(wanted.filter((phrase) => !says(words, phrase))).toEqual([]);
  });

  test("puts the computed 0,93 beside the stated 0,43", async () => {
    const table = tablesOf(await readPage(page)).get("bang-chi-tieu");
    const row = table?.rows.find(([name]) => name === "SIPAS năm 2022");
    expect(row?.slice(-2)).toEqual([
      "trên 0,93 điểm phần trăm",
      expect.stringMatching(/^trên 0,43 điểm phần trăm.*không khớp/u),
    ]);
  });
});

test("0,43 is never said as a fact of ours", async () => {
  // what the plan states is told as its own
  const own = /(?<!UBND nêu [^.;]*)(?:tăng|thêm|là)(?: trên)? \+?0,43/u;
  const page = await pageWords("hoi-nghi/quang-ninh-2022/");
  // What stands between quotation marks is the plan's own sentence.
  const ours = [
    page,
    await paperWords("quang-ninh-2022", "bao-cao"),
    await paperWords("quang-ninh-2022", "tom-tat"),
  ];
  expect(ours.map((text) => own.exec(text.replace(/“[^”]*”/gu, ""))?.[0] ?? null)).toEqual([
    null,
    null,
    null,
  ]);
  expect(own.test("SIPAS tăng trên 0,43%")).toBe(true);
});

test("an event uses what was announced by its day, and later results stand apart", async () => {
  for (const slug of Object.keys(facts)) {
    const { heldOn, indices, later } = await readAnalysis(slug);
    expect(
      later.filter(({ publishedOn }) => publishedOn <= heldOn),
      slug,
    ).toEqual([]);
    for (const { history, index } of indices) {
      const lastYear = Math.max(...history.map(({ year }) => year));
      const after = later.filter((row) => row.index === index);
      expect(
        after.filter(({ year }) => year <= lastYear),
        `${slug} ${index}`,
      ).toEqual([]);
    }
  }
  const bacGiang = await readAnalysis("bac-giang-2020");
  expect(Math.max(...indexIn(bacGiang, "papi").history.map(({ year }) => year))).toBe(2019);
});

describe.each([
  ["tinh-mau-2023", 2022],
  ["tinh-mau-2024", 2023],
])("%s, the sample", (slug, year) => {
  test("has eight fields, about forty criteria and about ninety leaves, with points of our own", async () => {
    const { components, total } = indexIn(await readAnalysis(slug), "par-index-mau");
    const parents = new Set(components.map(({ parent }) => parent));
    const leaves = components.filter(({ id }) => !parents.has(id));
    const level = (name: string) => components.filter((row) => row.level === name).length;
    expect(level("field")).toBe(8);
    expect(level("criterion")).toBeGreaterThan(35);
    expect(leaves.length).toBeGreaterThan(80);
    const maximum = components
      .filter(({ parent }) => parent === null)
      .reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0);
    expect(maximum).toBeCloseTo(100, 9);
    expect(total.score).toBeCloseTo(
      leaves.reduce((sum, { score }) => sum + (score ?? 0), 0),
      9,
    );
  });

  test("shows self-assessed, appraised and lost points, agencies, causes and actions", async () => {
    const tables = tablesOf(await readPage(`hoi-nghi/${slug}/`));
    const lost = tables.get("bang-diem-mat");
    expect(lost?.columns).toEqual(
      expect.arrayContaining(["Tự chấm", "Điểm mất", "Cơ quan chịu trách nhiệm", "Nguyên nhân"]),
    );
    const agencies = tables.get("bang-diem-mat-co-quan")?.rows.map(([name]) => name) ?? [];
    expect(agencies).toContain("Sở Nội vụ");
    expect(agencies.length).toBeGreaterThan(5);
    for (const id of ["bang-nguyen-nhan", "bang-giai-phap"]) {
      expect(tables.get(id)?.rows.length, id).toBeGreaterThan(3);
    }
    expect(await pageWords(`hoi-nghi/${slug}/`)).toContain(`PAR Index (minh họa) năm ${year}`);
  });
});
