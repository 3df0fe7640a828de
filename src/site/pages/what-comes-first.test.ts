import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseEdition } from "../../analysis/analyse-edition.ts";
import { analyseUnit } from "../../analysis/analyse-unit.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import type { Block } from "../page.ts";
import { dataPage } from "./data.ts";
import { editionPage } from "./edition.ts";
import { homePage } from "./home.ts";
import { indexListPage } from "./index-page.ts";
import { planPage } from "./plan.ts";
import { unitListPage, unitPage } from "./unit/unit.ts";

const dataset = await realData();
const conferences = [...dataset.conferences.values()].map((conference) =>
  analyseConference(dataset, conference),
);
const labels = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "links" ? block.items.map(({ label }) => plain(label)) : []));

test("what is made up stands behind what was published", () => {
  const home = homePage(dataset, conferences).sections.map(({ id }) => id);
  expect(home.slice(-2)).toEqual(["minh-hoa", "ban-do"]);
  const made = new Set(
    [...dataset.indices.values()].filter(({ illustrative }) => illustrative).map(({ id }) => `chi-so/${id}/`),
  );
  const listed = indexListPage(dataset)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "links" ? block.items.map(({ href }) => made.has(href ?? "")) : []));
  expect(listed).toEqual([...listed].sort());
  expect(listed).toContain(true);
});

test("a province that no merger touched is among those of today", () => {
  const [today, before] = unitListPage(dataset).sections;
  for (const name of ["Cao Bằng", "Hà Nội", "Quảng Ninh"]) {
    expect(labels(today!.blocks)).toContain(name);
    expect(labels(before!.blocks)).not.toContain(name);
  }
});

test("a renamed province is listed under the name of today, as on the first page", () => {
  const [today] = unitListPage(dataset).sections;
  const first = homePage(dataset, []).sections.find(({ id }) => id === "don-vi")!;
  expect(labels(today!.blocks)).toEqual(labels(first.blocks));
  expect(labels(today!.blocks)).toContain("Huế");
});

test("a rank that nobody published is told as computed, and no title is the lead too", async () => {
  const page = await unitPage(dataset, analyseUnit(dataset, dataset.units.get("dong-thap")!));
  const papi = page.keyFigures.find(({ label }) => plain(label).startsWith("PAPI"))!;
  expect(plain(papi.notes)).toContain("Thứ hạng tính từ điểm, không phải hạng công bố.");
  const said = JSON.stringify(plain(page.sections));
  expect(page.lead === null || !said.includes(plain(page.lead).replace(/\.$/, ""))).toBe(true);
});

const conferencePlan = ({ conference }: (typeof conferences)[number]) => conference.plan?.sections ?? [];

test("a plan says that it is one, and an incomplete copy is not called a lack of figures", () => {
  for (const analysis of conferences) {
    const page = planPage({ dataset, analysis });
    if (!page) continue;
    expect(plain(page.title)).toMatch(/^Kế hoạch/);
    for (const block of page.sections.flatMap(({ blocks }) => blocks))
      if (block.kind === "note" && block.tone === "missing") expect(block.title).not.toBeNull();
    const leads = conferencePlan(analysis).map(({ tasks, lead }) => tasks.length > 1 && lead.length > 1);
    const texts = JSON.stringify(plain(page.sections));
    expect(texts.split("kế hoạch không nêu đơn vị nào chủ trì việc nào").length - 1).toBe(
      leads.filter(Boolean).length,
    );
    // "1.1" without a 1: the document's numbers are not those of this page, which says so where it names one.
    for (const { heading } of page.sections) expect(plain(heading)).not.toMatch(/^[\dIVX]+\./u);
    const said = JSON.stringify(plain(page.sections));
    expect(/mục \d/u.test(said)).toBe(said.includes("Số mục, phần nêu ở đây là số của văn bản gốc."));
  }
});

test("sources are listed by their titles", () => {
  const terms = dataPage(dataset, conferences)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "definitions" ? block.items.map(({ term }) => plain(term)) : []));
  expect(terms.length).toBeGreaterThan(0);
  expect(terms.filter((term) => dataset.sources.has(term))).toEqual([]);
});

const edition = (id: string, year: number) =>
  plain(
    editionPage(dataset, analyseEdition(dataset.indices.get(id)!, dataset.editions.get(id)!.get(year)!)),
  ).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );

test("a table of a few rows has no finder; regions without a mean are named", () => {
  expect(edition("par-index-mau", 2023).find(({ id }) => id === "bang-xep-hang")!.tools).toBeUndefined();
  expect(edition("papi", 2021).find(({ id }) => id === "bang-xep-hang")!.tools).toBe(true);
  const means = edition("par-index", 2022).find(({ id }) => id === "bang-binh-quan");
  expect(means!.rows.length - 1 + means!.notes.join("").split("; ").length).toBe(6);
});
