import type { Standing } from "../../../model/edition.ts";
import { decimalsWritten, type Figure } from "../../../model/figure.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import { digits, type Findings } from "../findings.ts";

/** A total or a component of one unit, and what its parts make of it. */
export interface Sum {
  standing: Standing;
  /** The component; "" for the total. */
  id: string;
  own: Figure;
  sum: number;
  /** Each part with its score and what a point of it is worth in the whole. */
  parts: ReadonlyMap<string, { value: number; worth: number }>;
  /** How the parts make the whole, in words. */
  way: string;
}

/** So many sums that are wrong in one column have one cause. */
const MANY = 5;
/** A cause explains at least this share of them. */
const SHARE = 0.8;

/** Tells the sums that do not agree: columns that are wrong by their cause, or else unit by unit. */
export function tellSums(
  sums: readonly Sum[],
  tolerance: number,
  findings: Findings,
  { columnsOnly, named }: { columnsOnly: boolean; named: (id: string) => string },
): void {
  const agrees = (made: number, own: number) => Math.abs(made - own) <= tolerance + DUST;
  const wrong = sums.filter(({ sum, own }) => !agrees(sum, own.value));
  // a component that its children contradict spoils the total too, unless the total is wrong besides
  const own = wrong.filter((one) => {
    const below = wrong.filter(({ standing, id }) => standing === one.standing && one.parts.has(id));
    const mended = below.reduce(
      (sum, { id, own: score, sum: right }) => sum + (right - score.value) * (one.parts.get(id)?.worth ?? 0),
      one.sum,
    );
    return below.length === 0 || !agrees(mended, one.own.value);
  });
  const exchanged = new Set<string>();
  for (const id of new Set(own.map((one) => one.id))) {
    const column = sums.filter((one) => one.id === id);
    const faulty = own.filter((one) => one.id === id);
    if (!columnsOnly) {
      for (const one of faulty) {
        findings.at(one.own, mismatch(one, tolerance, named));
        findings.told.add(one.own);
        findings.meant.set(one.own, one.sum);
      }
      continue;
    }
    const others = (standing: Standing) =>
      sums.filter((other) => other.standing === standing && other.id !== id);
    const cause = faulty.length < MANY ? null : causeOf(column, faulty, agrees, others);
    const [first] = faulty;
    if (!cause || !first) continue;
    const pair = cause.kind === "exchanged" ? [id, cause.with].sort().join(" ") : null;
    const again = pair !== null && exchanged.has(pair);
    if (pair !== null) exchanged.add(pair);
    const unit = findings.unitNamed(first.standing.unit);
    const fact = messages.columnMismatch(cause, { id, unit, units: faulty.length, of: column.length, named });
    if (!again) findings.at(first.own, fact);
    for (const { standing, own, parts } of column) {
      findings.told.add(own);
      for (const part of parts.keys()) findings.told.add(standing.components.get(part)?.score ?? own);
    }
  }
}

const mismatch = ({ id, own, sum, way }: Sum, tolerance: number, named: (id: string) => string) =>
  messages.sumMismatch(
    id === "" ? way : `${way} của “${named(id)}”`,
    digits(sum),
    own.written,
    digits(tolerance),
  );

type Agrees = (made: number, own: number) => boolean;

/** The one slip that would make nearly all of the wrong sums of a column right; null when none does. */
function causeOf(
  column: readonly Sum[],
  wrong: readonly Sum[],
  agrees: Agrees,
  othersOf: (standing: Standing) => readonly Sum[],
): messages.ColumnCause | null {
  const explains = (mended: (one: Sum, at: number) => readonly [made: number, own: number] | null) =>
    wrong.filter((one) => {
      const pair = mended(one, column.indexOf(one));
      return pair !== null && agrees(...pair);
    }).length >=
    SHARE * wrong.length;
  const parts = [...(wrong[0]?.parts.keys() ?? [])];
  const part = ({ parts: all }: Sum | { parts: Sum["parts"] }, id: string) =>
    all.get(id) ?? { value: 0, worth: 0 };

  for (const by of [1, -1] as const) {
    const other = (at: number) => column[at + by];
    if (explains((one, at) => (other(at) ? [other(at)!.sum, one.own.value] : null)))
      return { kind: "moved", of: null, by };
    for (const id of parts) {
      const moved = (one: Sum, at: number) => {
        const there = other(at);
        const { value, worth } = part(one, id);
        return there ? ([one.sum + (part(there, id).value - value) * worth, one.own.value] as const) : null;
      };
      // the right number of a row stands by rows further on: what stands here belongs the other way
      if (explains(moved)) return { kind: "moved", of: id, by: by === 1 ? -1 : 1 };
    }
  }
  for (const id of parts) {
    const exchanged = (one: Sum) => {
      const { value, worth } = part(one, id);
      return [one.sum + (one.own.value - value) * worth, value] as const;
    };
    if (explains(exchanged)) return { kind: "exchanged", with: id };
  }
  // two columns of one level: what stands in each is what the parts of the other make
  for (const other of othersOf(wrong[0]!.standing)) {
    const theirs = new Map(
      wrong.map((one) => [one, othersOf(one.standing).find(({ id }) => id === other.id)]),
    );
    const crossed = (one: Sum) => theirs.get(one) ?? null;
    if (
      explains((one) => (crossed(one) ? [crossed(one)!.sum, one.own.value] : null)) &&
      explains((one) => (crossed(one) ? [one.sum, crossed(one)!.own.value] : null))
    )
      return { kind: "exchanged", with: other.id };
  }
  for (const [at, id] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      const [one, two] = [(sum: Sum) => part(sum, id), (sum: Sum) => part(sum, other)];
      if (one(wrong[0]!).worth === two(wrong[0]!).worth) continue;
      const crossed = (sum: Sum) =>
        sum.sum + (two(sum).value - one(sum).value) * (one(sum).worth - two(sum).worth);
      if (explains((sum) => [crossed(sum), sum.own.value])) return { kind: "exchanged", of: id, with: other };
    }
  const places = Math.max(...column.map(({ own }) => decimalsWritten(own.written)));
  if (explains(({ sum, own }) => [Math.round(sum * 10 ** places) / 10 ** places, own.value]))
    return { kind: "rounded", places };
  for (const times of [10, 100, 1000, 0.1, 0.01, 0.001]) {
    if (explains(({ sum, own }) => [sum, own.value * times]))
      return { kind: "scale", of: null, times: 1 / times };
    for (const id of parts) {
      const scaled = (one: Sum) => {
        const { value, worth } = part(one, id);
        return [one.sum + (value * times - value) * worth, one.own.value] as const;
      };
      if (explains(scaled)) return { kind: "scale", of: id, times: 1 / times };
    }
  }
  return null;
}
