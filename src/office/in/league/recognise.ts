import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";
import { folded } from "../folded.ts";
import type { Answers } from "../questions.ts";
import { UnitNames } from "../unit-names.ts";
import type { Sheet, Workbook } from "../workbook/cell.ts";
import { type ColumnMatch, matchColumns } from "./match-columns.ts";
import { type TableShape, tableShape } from "./table-shape.ts";

/** A sheet that holds a table of one edition, with what its columns were taken for. */
export interface FoundTable {
  index: IndexDefinition;
  /** Null when neither sheet nor file names one year. */
  year: number | null;
  shape: TableShape;
  match: ColumnMatch;
  names: UnitNames;
}

const YEARS = /(?<!\d)20[0-4]\d(?!\d)/g;

/** All tables of units in the shown sheets of a workbook, those with most columns recognised first. */
export function findTables(book: Workbook, dataset: Dataset, answers: Answers): FoundTable[] {
  const tables = book.sheets
    .filter(({ hidden, name }) => !hidden && (answers.sheet === undefined || name === answers.sheet))
    .flatMap((sheet) =>
      candidates(book, sheet, dataset, answers).flatMap(
        (index) => found(book, sheet, index, dataset, answers) ?? [],
      ),
    );
  return tables.sort((a, b) => b.match.found.size - a.match.found.size);
}

/** The index that a table names, in its title, its sheet or its file; all of provinces when it names none. */
function candidates(book: Workbook, sheet: Sheet, dataset: Dataset, answers: Answers): IndexDefinition[] {
  if (answers.index !== undefined) {
    const index = dataset.indices.get(answers.index);
    return index ? [index] : [];
  }
  const all = [...dataset.indices.values()].filter(
    ({ illustrative, internalTo }) => !illustrative && internalTo === undefined,
  );
  const top = sheet.rows.slice(0, 8).flatMap((row) => row.flatMap((cell) => cell?.text ?? []));
  for (const text of [sheet.name, top.join(" "), book.file]) {
    const plain = ` ${folded(text)} `;
    const named = all.filter(({ short, id, name }) =>
      [folded(short), id.replaceAll("-", " "), folded(name.vi)].some((one) => plain.includes(` ${one} `)),
    );
    if (named.length === 1) return named;
  }
  return all;
}

function found(
  book: Workbook,
  sheet: Sheet,
  index: IndexDefinition,
  dataset: Dataset,
  answers: Answers,
): FoundTable | null {
  const names = new UnitNames(dataset, index.internalTo ?? null, index.illustrative, index.unitKind);
  const shape = tableShape(sheet, names);
  if (!shape) return null;
  const year = answers.year ?? yearOf(book, shape);
  const framework = frameworkOf(index, year ?? 0) ?? index.frameworks.at(-1);
  if (!framework) return null;
  const chosen = new Map(Object.entries(answers.columns ?? {}));
  const match = matchColumns(shape.columns, index, framework, chosen);
  for (const [column, meaning] of match.found) if (meaning === "") match.found.delete(column);
  return match.found.size === 0 ? null : { index, year, shape, match, names };
}

/** The only year that the sheet's name tells, else the title, else the headings of totals, else the file's name. */
function yearOf(book: Workbook, shape: TableShape): number | null {
  const places = [
    shape.sheet.name,
    shape.title,
    shape.columns.map(({ heading }) => heading).join(" "),
    book.file.replaceAll("_", " "),
  ];
  for (const text of places) {
    const years = new Set(text.match(YEARS) ?? []);
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}
