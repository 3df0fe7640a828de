import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOrLast } from "../../../model/lookup.ts";
import { isCalledIn } from "../index-called.ts";
import type { Answers } from "../questions.ts";
import { UnitNames } from "../unit-names.ts";
import type { Sheet, Workbook } from "../workbook/cell.ts";
import { yearIn } from "../workbook/year-in.ts";
import {
  columnsOf,
  columnsOfYear,
  indicesNamed,
  sharing,
  yearBelow,
  yearsOver,
} from "./columns/column-subjects.ts";
import { mentionsRank, totalByWords } from "./columns/general-columns.ts";
import { type ColumnMatch, matchColumns } from "./columns/match-columns.ts";
import { type FigureColumn, isName } from "./table-head.ts";
import { DECIMAL, type TableShape, tableShape } from "./table-shape.ts";

/** A sheet that holds a table of one edition, with what its columns were taken for. */
export interface FoundTable {
  index: IndexDefinition;
  /** Null when neither sheet nor file names one year. */
  year: number | null;
  shape: TableShape;
  match: ColumnMatch;
  names: UnitNames;
  /** Which table of its sheet it is: 0 for the uppermost. */
  block: number;
  /** Its columns name it among other indices or years in the same table, so that none is a rival of another. */
  named: boolean;
}

/** All tables of units in the shown sheets of a workbook, those with most columns recognised first. */
export function findTables(book: Workbook, dataset: Dataset, answers: Answers): FoundTable[] {
  const tables = book.sheets
    .filter(({ hidden, name }) => !hidden && (answers.sheet === undefined || name === answers.sheet))
    .flatMap((sheet) => inSheet(book, sheet, dataset, answers));
  return tables.sort((a, b) => b.match.found.size - a.match.found.size);
}

/** The tables of one sheet; a lower one is taken where it is of another edition than those above it. */
function inSheet(book: Workbook, sheet: Sheet, dataset: Dataset, answers: Answers): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let rest: Sheet | null = sheet, block = 0; rest !== null; block++) {
    const current: Sheet = rest;
    const all = candidates(book, current, dataset, answers).flatMap((index) =>
      found(book, current, index, dataset, answers, block),
    );
    const met = new Set(tables.map(edition));
    const fresh = all.filter((table) => block === 0 || (table.year !== null && !met.has(edition(table))));
    if (block > 0 && fresh.length === 0) break;
    // what is read as a table of its own is not said to be passed over
    for (const { shape } of tables) if (shape.nextTable !== null) shape.nextTable = null;
    tables.push(...fresh);
    rest = all[0] ? below(current, all[0]) : null;
  }
  return tables;
}

const edition = ({ index, year }: FoundTable) => `${index.id} ${year}`;

/** The sheet below its first table, with the title that stands above the next; null when nothing follows. */
function below(sheet: Sheet, { shape, names }: FoundTable): Sheet | null {
  if (shape.turned || shape.nextTable === null) return null;
  let from = shape.nextTable;
  for (let row = from - 1; row > shape.firstRow; row--) {
    const cells = (sheet.rows[row] ?? []).filter((cell) => cell !== null);
    if (cells.some((cell) => cell.kind === "number" || DECIMAL.test(cell.text) || isName(cell, names))) break;
    if (cells.length > 0) from = row;
  }
  return { ...sheet, rows: sheet.rows.map((row, number) => (number < from ? [] : row)) };
}

const ofProvinces = (dataset: Dataset) =>
  [...dataset.indices.values()].filter(
    ({ illustrative, internalTo }) => !illustrative && internalTo === undefined,
  );

/** The index that a table names, in its title, its sheet or its file; all of provinces when it names none. */
function candidates(book: Workbook, sheet: Sheet, dataset: Dataset, answers: Answers): IndexDefinition[] {
  if (answers.index !== undefined) {
    const index = dataset.indices.get(answers.index);
    return index ? [index] : [];
  }
  const all = ofProvinces(dataset);
  const first = sheet.rows.findIndex((row) => row.some((cell) => cell !== null));
  const top = sheet.rows
    .slice(Math.max(0, first), first + 8)
    .flatMap((row) => row.flatMap((cell) => cell?.text ?? []));
  const texts = [sheet.name, top.join(" "), book.file];
  for (const named of [
    ...texts.map((text) => indicesNamed(text, all)),
    ...texts.map((text) => all.filter((index) => isCalledIn(text, index))),
  ])
    if (named.length === 1) return named;
  return all;
}

function found(
  book: Workbook,
  sheet: Sheet,
  index: IndexDefinition,
  dataset: Dataset,
  answers: Answers,
  block: number,
): FoundTable[] {
  const names = new UnitNames(dataset, index.internalTo ?? null, index.illustrative, index.unitKind);
  const shape = tableShape(sheet, names);
  if (!shape) return [];
  const all = ofProvinces(dataset);
  const several = sharing(shape.columns, all);
  if (several.length > 0 && !several.some(({ id }) => id === index.id)) return [];
  const columns = several.length > 0 ? columnsOf(shape.columns, index, all) : shape.columns;
  const chosen = new Map(Object.entries(answers.columns ?? {}));
  const matched = (year: number | null, own: readonly FigureColumn[], named: boolean): FoundTable[] => {
    const framework = frameworkOrLast(index, year ?? 0);
    if (!framework) return [];
    const match = matchColumns(own, index, framework, chosen, (one, other) =>
      areApart(shape, names, one, other),
    );
    for (const [column, meaning] of match.found) if (meaning === "") match.found.delete(column);
    if (match.found.size === 0 && match.doubtful.length === 0) return [];
    return [{ index, year, shape: { ...shape, columns: [...own] }, match, names, block, named }];
  };
  const own = answers.year ?? yearOf(book, { ...shape, columns }, index, block);
  const years = yearsOver(columns);
  if (years.length === 0) {
    // a year below all other heads is the one compared with
    const [others, ours] = [true, false].map((isOther) =>
      columns.filter((column) => isOther === (own !== null && (yearBelow(column) ?? own) !== own)),
    );
    return matched(own, ours ?? [], several.length > 0).map((table) => ({
      ...table,
      match: { ...table.match, unknown: [...table.match.unknown, ...(others ?? [])] },
    }));
  }
  // columns without a year belong to the year of the title, beside which others stand for comparison
  const undated = own === null ? [] : matched(own, columnsOfYear(columns, own, true), several.length > 0);
  const dated =
    own === null ? 0 : (matched(own, columnsOfYear(columns, own, false), true)[0]?.match.found.size ?? 0);
  if (answers.year !== undefined || (undated[0]?.match.found.size ?? 0) > dated) return undated;
  return years.flatMap((year) => matched(year, columnsOfYear(columns, year, false), true));
}

/** Whether two columns of names hold no unit in common, so that they are the halves of one list. */
function areApart(shape: TableShape, names: UnitNames, one: number, other: number): boolean {
  const unitsIn = (column: number) =>
    shape.sheet.rows
      .slice(shape.firstRow, shape.endRow)
      .flatMap((row) =>
        row[column]?.kind === "text" ? names.named(row[column].text).map(({ id }) => id) : [],
      );
  const left = new Set(unitsIn(one));
  return one !== other && !unitsIn(other).some((unit) => left.has(unit));
}

/**
 * The only year that the sheet's name tells, else the title, else the headings, else the file's name. A lower table on a
 * sheet goes by its own title first. A total of one year beside one without a year is what that is compared with.
 */
function yearOf(book: Workbook, shape: TableShape, index: IndexDefinition, block: number): number | null {
  const [dated, undated] = [true, false].map((isDated) =>
    shape.columns.filter((column) => isDated === /20\d\d/.test(column.heading)),
  );
  const isCompared = undated?.some((column) => totalByWords(column, index)) === true;
  const told = (isCompared ? dated?.filter(mentionsRank) : dated) ?? [];
  const headings = told.map(({ heading }) => heading).join(" ");
  const others = isCompared ? (dated ?? []).flatMap((column) => column.headings) : [];
  const titles = [shape.aboveHead, others.reduce((rest, one) => rest.replaceAll(one, " "), shape.title)];
  const own = block === 0 ? [shape.sheet.name, ...titles] : [...titles, shape.sheet.name];
  const texts = [...own, headings, book.file];
  // a year that is only compared with tells the table's where nothing else does
  for (const told of ["own", "also compared"] as const)
    for (const text of texts) {
      const year = yearIn(text, told);
      if (year !== null) return year;
    }
  return null;
}
