import type { Dataset } from "../../../model/dataset.ts";
import type { Finding } from "../problem.ts";
import type { Answers } from "../questions.ts";
import { UnitNames } from "../unit-names.ts";
import type { Workbook } from "../workbook/cell.ts";
import { asWide } from "./as-wide.ts";
import { Labels } from "./labels.ts";
import { ofOneUnit } from "./one-unit.ts";
import { partsTogether } from "./parts-together.ts";

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
  const sheets = book.sheets.flatMap((sheet) => {
    if (sheet.hidden || (answers.sheet !== undefined && sheet.name !== answers.sheet)) return [sheet];
    const single = ofOneUnit(book, sheet, names, labels, answers.unit);
    if (single !== null && "rows" in single) return [single];
    const wide = single ?? asWide(book.file, sheet, names, labels);
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
