import type { Edition } from "../../../model/edition.ts";
import { decimalsWritten, type Figure } from "../../../model/figure.ts";
import { flatten } from "../../../model/lookup.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** So many units, and so large a share of a column, are equal by no chance where they are printed with decimals. */
const ENOUGH = 10;
const SHARE = 0.9;
/** Columns of few different values, such as points by quarters, are alike by themselves. */
const DIFFERENT = 0.5;

/** A column that is the one of the year before, or another of its own table, digit by digit; its sums are told of no more. */
export function checkCopiedColumns(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    inOrder.forEach((edition, at) => {
      const ids = flatten(findings.framework(edition.index, edition.year)?.components ?? []).map(
        ({ id }) => id,
      );
      const columns = new Map(ids.map((id) => [id, columnOf(edition, id)]));
      const before = inOrder[at - 1];
      const same = before ? ids.filter((id) => isCopy(columns.get(id)!, columnOf(before, id))) : [];
      // all of them are a file that was copied, which is told as that
      if (before && same.length > 0 && same.length * 2 <= ids.length)
        for (const id of same)
          tell(
            columns.get(id)!,
            messages.columnAsBefore(named(edition, id, findings), columns.get(id)!.size, before.year),
            findings,
          );
      ids.forEach((id, position) => {
        const other = ids.slice(0, position).find((one) => isCopy(columns.get(id)!, columns.get(one)!));
        if (other === undefined || same.includes(id)) return;
        const [mine, theirs] = [id, other].map((one) => named(edition, one, findings));
        tell(columns.get(id)!, messages.columnOfAnother(mine!, theirs!, columns.get(id)!.size), findings);
      });
    });
  }
}

type Column = ReadonlyMap<string, Figure>;

const named = ({ index, year }: Edition, id: string, findings: Findings) =>
  findings.componentNamed(index, year, id);

const columnOf = ({ standings }: Edition, id: string): Column =>
  new Map(
    [...standings.values()].flatMap(({ unit, components }) => {
      const score = components.get(id)?.score;
      return score && score.basis !== "inferred" ? [[unit, score] as const] : [];
    }),
  );

function isCopy(column: Column, other: Column): boolean {
  const figures = [...column];
  const different = new Set(figures.map(([, { written }]) => written)).size;
  if (figures.length < ENOUGH || different < DIFFERENT * figures.length) return false;
  if (figures.some(([, { written }]) => decimalsWritten(written) < 2)) return false;
  const equal = figures.filter(([unit, { written }]) => other.get(unit)?.written === written);
  return equal.length >= SHARE * figures.length;
}

function tell(column: Column, fact: ReturnType<typeof messages.columnAsBefore>, findings: Findings): void {
  const [first] = column.values();
  if (!first) return;
  findings.at(first, fact);
  for (const figure of column.values()) findings.told.add(figure);
}
