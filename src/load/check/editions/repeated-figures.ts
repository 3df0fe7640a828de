import type { Edition, Standing } from "../../../model/edition.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Every number of a unit as it is written; ranks apart, which often stay. */
function figuresOf({ score, components }: Standing): Map<string, string> {
  const entries = [...components].flatMap(([id, one]) =>
    one.score ? [[id, one.score.written] as const] : [],
  );
  return new Map([...(score ? [["", score.written] as const] : []), ...entries]);
}

/** So many equal numbers, or one with so many decimals, are no chance. */
const ENOUGH = 3;

function sameAs(one: Standing, other: Standing | undefined): number {
  // totals differ nearly always, and are looked at first
  if (!other || one.score?.written !== other.score?.written) return 0;
  const mine = figuresOf(one);
  const theirs = figuresOf(other);
  const equal = [...mine].every(([key, written]) => theirs.get(key) === written);
  const long = [...mine.values()].some((written) => /\.\d{3,}$/.test(written));
  return equal && (mine.size >= ENOUGH || (mine.size > 0 && long)) ? mine.size : 0;
}

/** Rows that are those of an earlier edition; when they are many, the file is. Full marks may stay what they are. */
export function checkRepeatedFigures(edition: Edition, others: readonly Edition[], findings: Findings): void {
  const most = findings.framework(edition.index, edition.year)?.maxPoints ?? null;
  const units = [...edition.standings.values()].filter(
    (standing) => figuresOf(standing).size > 0 && (most === null || standing.score?.value !== most),
  );
  const before = others.filter(({ year }) => year < edition.year).sort((a, b) => b.year - a.year);
  for (const other of before) {
    const same = units.filter((standing) => sameAs(standing, other.standings.get(standing.unit)) > 0);
    const totals = units.filter(({ unit, score }) => {
      const theirs = other.standings.get(unit)?.score;
      return score && theirs && score.written === theirs.written;
    });
    const [first] = same.length ? same : totals;
    const many = Math.max(same.length, totals.length);
    if (first && many >= ENOUGH && many * 2 >= units.length) {
      findings.at(first, messages.sameFile(many, units.length, other.year));
      return;
    }
    for (const standing of same) {
      const count = sameAs(standing, other.standings.get(standing.unit));
      findings.at(standing, messages.sameFigures(findings.unitNamed(standing.unit), count, other.year));
      if (standing.score) findings.meant.set(standing.score, null);
    }
  }
}
