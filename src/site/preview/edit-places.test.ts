import { expect, test } from "vitest";
import { filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import type { Reads } from "../../load/read/read-yaml.ts";
import { SMALL_PROJECT } from "../../load/small-project.ts";
import { emptyPage, siteFixture } from "../../testing/pages/site-fixture.ts";
import type { Page, PageKind, Table } from "../page.ts";
import { withEditPlaces } from "./edit-places.ts";

const SCORES = "data/scores/papi/2021.yaml";
const RECORD = "data/conferences/quang-ninh-2022.yaml";
const files = {
  ...SMALL_PROJECT,
  [SCORES]: `# PAPI năm 2021. Nhập từ tệp Excel “papi-2021.xlsx”.\n${SMALL_PROJECT[SCORES]}`,
};
const reads: Reads = new Map();
const dataset = loadFiles(filesInMemory(files), reads).dataset!;
const texts = new Map([...reads].map(([file, { text }]) => [file, text]));

const table = (id: string): Table => ({ id, caption: id, columns: [], rows: [], notes: [], source: "" });
const page = (path: string, kind: PageKind, id: string): Page => ({
  ...emptyPage(path, kind, path),
  sections: [{ id: "muc", heading: "Mục", blocks: [{ kind: "table", table: table(id) }] }],
});
const originOf = (one: Page) => {
  const [block] = withEditPlaces({ ...siteFixture, pages: [one] }, { dataset, texts }).pages[0]!.sections[0]!
    .blocks;
  return block?.kind === "table" ? block.table.origin : undefined;
};
/** The line of a file that begins so, counted here anew. */
const line = (file: string, start: string) =>
  files[file as keyof typeof files]!.split("\n").findIndex((one) => one.trimStart().startsWith(start)) + 1;

test("a table of a conference names the rows of its unit, with the workbook that they came from, or its list in the record", () => {
  const unit = dataset.conferences.get("quang-ninh-2022")!.unit;
  expect(originOf(page("hoi-nghi/quang-ninh-2022/", "conference", "bang-papi-chi-tiet"))?.[0]).toBe(
    `${SCORES}:${line(SCORES, `- [${unit},`)} (nhập từ papi-2021.xlsx)`,
  );
  expect(originOf(page("hoi-nghi/quang-ninh-2022/", "conference", "bang-nguyen-nhan"))).toEqual([
    `${RECORD}:${line(RECORD, "causes:")}`,
  ]);
});

test("tables of an edition, an index and a unit name their files", () => {
  expect(originOf(page("chi-so/papi/2021/", "edition", "bang-xep-hang"))?.[0]).toContain(
    `${SCORES}:${line(SCORES, "rows:")}`,
  );
  expect(originOf(page("chi-so/papi/", "index", "bang-khung-1"))).toEqual([
    `data/indices/papi.yaml:${line("data/indices/papi.yaml", "frameworks:")}`,
  ]);
  expect(originOf(page("don-vi/dong-thap/", "unit", "bang-papi-cac-nam"))?.[0]).toContain(
    `${SCORES}:${line(SCORES, "- [dong-thap,")}`,
  );
});

test("what is made of many files names none", () => {
  expect(originOf(page("so-sanh/", "compare", "bang-2024"))).toBeUndefined();
});
