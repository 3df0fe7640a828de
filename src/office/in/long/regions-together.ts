import { tableShape } from "../league/table-shape.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Sheet } from "../workbook/cell.ts";
import { yearIn } from "../workbook/year-in.ts";
import { type PartSheet, together } from "./parts-together.ts";

/** Fewer units on a sheet make no region of a league. */
const LEAST = 3;

/**
 * Sheets with one head whose units are all others ("Bắc", "Trung", "Nam") as one table; sheets of several years, or that
 * name a unit twice, stay as they are.
 */
export function regionsTogether(sheets: readonly Sheet[], names: UnitNames): Sheet[] {
  const found = sheets.flatMap((sheet) => {
    if (sheet.hidden || sheet.emptyCells) return [];
    const shape = tableShape(sheet, names);
    if (!shape || shape.turned || shape.nextTable !== null) return [];
    const units = shape.sheet.rows
      .slice(shape.firstRow, shape.endRow)
      .flatMap((row) =>
        shape.nameColumns.flatMap((column) =>
          row[column]?.kind === "text" ? names.named(row[column].text).map(({ id }) => id) : [],
        ),
      );
    const head = shape.columns.map(({ heading }) => heading).join("|");
    return new Set(units).size < LEAST ? [] : [{ part: { sheet, label: "", shape }, units, head }];
  });
  const [first] = found;
  const alike = found.filter(({ head }) => head === first?.head);
  const units = alike.flatMap((one) => [...new Set(one.units)]);
  const years = alike.flatMap(({ part }) => yearIn(`${part.sheet.name} ${part.shape.title}`) ?? []);
  if (alike.length < 2 || new Set(units).size !== units.length || new Set(years).size > 1) return [...sheets];
  const taken = new Set(alike.map(({ part }) => part.sheet));
  const parts: PartSheet[] = alike.map(({ part }) => part);
  return [together(parts, names), ...sheets.filter((sheet) => !taken.has(sheet))];
}
