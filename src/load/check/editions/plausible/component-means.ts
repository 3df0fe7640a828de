import type { Edition } from "../../../../model/edition.ts";
import { decimalsWritten, type Figure } from "../../../../model/figure.ts";
import * as messages from "../../../messages.ts";
import { type Findings, pointDigits } from "../../findings.ts";

/** So few units tell nothing of a mean. */
const ENOUGH = 5;
/** A published mean may be weighted: it is doubted beyond this share of the spread of its column. */
const SHARE = 0.25;
/** The mean of a region is doubted beyond so many times the others of its edition, or below so small a part. */
const TIMES = 2;

/** Means of components against their columns, means of regions against each other, all against the year before. */
export function checkComponentMeans(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    inOrder.forEach((edition, at) => {
      const left = leftOver(edition, inOrder.slice(0, at), findings);
      if (!left) checkColumns(edition, findings);
      checkScales(edition, findings);
    });
  }
}

/** A mean printed with decimals that is that of another year digit by digit; of components, where several are. */
function leftOver(edition: Edition, before: readonly Edition[], findings: Findings): boolean {
  const { national, components } = edition.means;
  const earlier = before.toReversed();
  const printed = national && decimalsWritten(national.written) > 1 ? national : null;
  const same = printed && earlier.find(({ means }) => means.national?.written === printed.written);
  if (printed && same) findings.at(printed, messages.meanAsBefore(printed.written, same.year));
  const all = [...components];
  const copied = earlier.find(
    ({ means }) =>
      all.length > 1 && all.every(([id, { written }]) => means.components.get(id)?.written === written),
  );
  const [first] = all;
  if (copied && first) findings.at(first[1], messages.meanAsBefore(first[1].written, copied.year));
  return copied !== undefined;
}

/** The plain mean, the spread and the last decimal of a column that nearly all units have. */
function columnOf(
  edition: Edition,
  id: string,
  { told }: Findings,
): { made: number; spread: number; unit: number } | null {
  const scores = [...edition.standings.values()].flatMap(({ components }) => components.get(id)?.score ?? []);
  // a column that is wrong itself tells nothing of its mean
  if (scores.some((score) => told.has(score))) return null;
  if (scores.length < ENOUGH || scores.length * 20 < (edition.rankedUnits ?? Number.POSITIVE_INFINITY) * 19)
    return null;
  const values = scores.map(({ value }) => value);
  return {
    made: values.reduce((sum, value) => sum + value, 0) / values.length,
    spread: Math.max(...values) - Math.min(...values),
    unit: 1 / 10 ** Math.max(...scores.map(({ written }) => decimalsWritten(written))),
  };
}

function checkColumns(edition: Edition, findings: Findings): void {
  const { index, year, means } = edition;
  const named = (id: string) => findings.componentNamed(index, year, id);
  const held = [...means.components].flatMap(([id, mean]) => {
    const column = columnOf(edition, id, findings);
    return column ? [{ id, mean, column }] : [];
  });
  const told = new Set<Figure>();
  const isOf = (mean: Figure, { made }: { made: number }) =>
    Math.abs(mean.value - made) <= 0.6 / 10 ** decimalsWritten(mean.written);
  for (const [at, one] of held.entries())
    for (const other of held.slice(at + 1)) {
      const crossed = isOf(one.mean, other.column) && isOf(other.mean, one.column);
      if (!crossed || isOf(one.mean, one.column) || isOf(other.mean, other.column)) continue;
      findings.at(one.mean, messages.meansExchanged(named(one.id), named(other.id)));
      told.add(one.mean).add(other.mean);
    }
  for (const { id, mean, column } of held) {
    const { made, spread } = column;
    if (told.has(mean) || spread <= 0 || Math.abs(mean.value - made) <= SHARE * spread) continue;
    const units = edition.standings.size;
    findings.at(
      mean,
      messages.meanOffUnits(`Trung bình của ${named(id)}`, mean.written, pointDigits(made), units),
    );
  }
}

/** Means of the whole country and of regions lie close together, whatever is known of the units. */
function checkScales({ means }: Edition, findings: Findings): void {
  const all = [...(means.national ? [means.national] : []), ...means.regions.values()];
  const sorted = all.map(({ value }) => value).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (all.length < 3 || middle <= 0) return;
  for (const mean of means.regions.values()) {
    const { value, written } = mean;
    if (value * TIMES >= middle && value <= middle * TIMES) continue;
    const meant = [10, 100, 0.1, 0.01]
      .map((times) => value * times)
      .find((one) => one * 1.3 > middle && one < middle * 1.3);
    findings.at(
      mean,
      messages.outOfScale(
        written,
        pointDigits(meant ?? middle),
        pointDigits(sorted[0]!),
        pointDigits(sorted.at(-1)!),
      ),
    );
  }
}
