import type { Dataset } from "../../../model/dataset.ts";
import { isName } from "../league/table-head.ts";
import type { Finding } from "../problem.ts";
import type { Answers } from "../questions.ts";
import { UnitNames } from "../unit-names.ts";
import { type Sheet, turned, type Workbook } from "../workbook/cell.ts";
import { asWide } from "./as-wide.ts";
import { Labels } from "./labels.ts";
import { ofOneUnit } from "./one-unit.ts";
import { partsTogether } from "./parts-together.ts";
import { regionsTogether } from "./regions-together.ts";
import { yearsApart } from "./years-apart.ts";

/** A sheet whose units stand side by side, each over two columns or more, turned over; any other sheet without its rows. */
function lying(sheet: Sheet, names: UnitNames): Sheet {
  const row = sheet.rows.find((cells) => cells.filter((cell) => isName(cell, names)).length > 1) ?? [];
  const wide = row.filter((cell) => isName(cell, names) && cell?.merged);
  return wide.length > 1 ? turned(sheet) : { ...sheet, rows: [] };
}

/**
 * A workbook whose lists ("tinh;nam;noi_dung;diem"), sheets of one part each and tables of one unit alone are laid out as
 * tables of one row for each unit, as `findTables` reads them; all else stays as it is.
 */
export function widened(
  book: Workbook,
  dataset: Dataset,
  answers: Answers,
): { book: Workbook; findings: Finding[] } {
  const index = dataset.indices.get(answers.index ?? "");
  const names = index
    ? new UnitNames(dataset, index.internalTo ?? null, index.illustrative, index.unitKind)
    : new UnitNames(dataset, null, false);
  const indices = index
    ? [index]
    : [...dataset.indices.values()].filter(({ illustrative, internalTo }) => !illustrative && !internalTo);
  const labels = new Labels(indices);
  const findings: Finding[] = [];
  const apart = book.sheets.flatMap((sheet) => yearsApart(sheet, names));
  const sheets = regionsTogether(apart, names).flatMap((sheet) => {
    if (sheet.hidden || (answers.sheet !== undefined && sheet.name !== answers.sheet)) return [sheet];
    const single = ofOneUnit(book, sheet, names, labels, answers.unit);
    if (single !== null && "rows" in single) return [single];
    const wide =
      single ??
      asWide(book.file, sheet, names, labels) ??
      asWide(book.file, lying(sheet, names), names, labels);
    if (wide === null) return [sheet];
    if ("severity" in wide) {
      findings.push(wide);
      return [];
    }
    findings.push(...wide.findings);
    return [wide.sheet];
  });
  return { book: { ...book, sheets: partsTogether(sheets, names, indices, labels) }, findings };
}
