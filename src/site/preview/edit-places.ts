import type { Dataset } from "../../model/dataset.ts";
import { indicesOfLeagues } from "../../model/lookup.ts";
import type { Block, Page, Site } from "../page.ts";
import type { Table } from "../table.ts";
import { problemWords } from "../words/problems.ts";

/** The data as it was read, and the texts of its files: what is needed to say where a figure is written down. */
export interface Written {
  dataset: Dataset;
  /** Text of each data file by its path. */
  texts: ReadonlyMap<string, string>;
}

/** Lists of a conference's record by the tables and figures that show them. */
const RECORD_LISTS: readonly [table: RegExp, key: string][] = [
  [/nguyen-nhan$/, "causes"],
  [/chi-tieu-ky-truoc/, "previous_targets"],
  [/chi-tieu/, "targets"],
  [/giai-phap|cam-ket/, "actions"],
  [/khac-nhau/, "statements"],
];

/**
 * The site of a preview with the place in the data files under each table and figure: "data/scores/papi/2021.yaml:23".
 * A published site never passes here.
 */
export function withEditPlaces(site: Site, written: Written): Site {
  const place = (page: Page, table: Table): Table => {
    const origin = placesOf(page, table, written);
    return origin.length === 0 ? table : { ...table, origin };
  };
  const inBlock = (page: Page, block: Block): Block => {
    if (block.kind === "table") return { ...block, table: place(page, block.table) };
    if (block.kind !== "figure") return block;
    return { ...block, figure: { ...block.figure, table: place(page, block.figure.table) } };
  };
  const pages = site.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => inBlock(page, block)),
    })),
  }));
  return { ...site, pages };
}

/** Where the numbers of a table are written, most to the point first; nothing for what is made of many files. */
function placesOf(page: Page, { id }: Table, written: Written): string[] {
  const [room, name = "", year] = page.path.split("/");
  const index = indexIn(id, written.dataset);
  if (room === "hoi-nghi") return ofConference(name, id, index, written);
  if (room === "chi-so" && year) return [scores(name, year, null, written)];
  if (room === "chi-so")
    return [lineOf(`data/indices/${name}.yaml`, /khung/.test(id) ? /^frameworks:/m : /^id:/m, written)];
  if (room === "don-vi" && index !== null) {
    const years = [...(written.dataset.editions.get(index)?.keys() ?? [])].sort((a, b) => b - a);
    return years.slice(0, 2).map((one) => scores(index, String(one), name, written));
  }
  return [];
}

function ofConference(slug: string, id: string, index: string | null, written: Written): string[] {
  const conference = written.dataset.conferences.get(slug);
  if (!conference) return [];
  const record = `data/conferences/${slug}.yaml`;
  const key = RECORD_LISTS.find(([table]) => table.test(id))?.[1];
  if (index === null && key !== undefined) return [lineOf(record, new RegExp(`^${key}:`, "m"), written)];
  const shown = conference.indices.filter((one) => index === null || one.index === index);
  return [
    ...shown.flatMap(({ index: of, year, against }) =>
      [year, against].map((one) => scores(of, String(one), conference.unit, written)),
    ),
    lineOf(record, /^indices:/m, written),
  ];
}

/** The index that a table's id names; of "par-index" and "par-index-mau" the longer one. */
function indexIn(id: string, dataset: Dataset): string | null {
  const known = indicesOfLeagues(dataset).map((index) => index.id);
  const named = known.filter((one) => `-${id}-`.includes(`-${one}-`));
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The row of a unit in an edition's file, or where the rows begin; with the workbook that the file was taken from. */
function scores(index: string, year: string, unit: string | null, written: Written): string {
  const file = `data/scores/${index}/${year}.yaml`;
  const row = unit === null ? /^(?:rows|units):/m : new RegExp(`^ +(?:- \\[ *)?${unit}(?=[,:])`, "m");
  const workbook = /^# .*Nhập từ tệp Excel “([^”]+)”/mu.exec(written.texts.get(file) ?? "")?.[1];
  return `${lineOf(file, row, written)}${workbook === undefined ? "" : ` (${problemWords.fromWorkbook(workbook)})`}`;
}

function lineOf(file: string, pattern: RegExp, { texts }: Written): string {
  const text = texts.get(file) ?? "";
  const at = pattern.exec(text)?.index;
  return at === undefined ? file : `${file}:${text.slice(0, at).split("\n").length}`;
}
