import type { Edition } from "../../../../model/edition.ts";
import type { Figure } from "../../../../model/figure.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** A survey of the next year asks about as many: beyond so many times as many or as few, a digit is doubted. */
const TIMES = 4;
/** Standard errors that surveys print lie far below this share of the total; of a component, which fewer answer, of this. */
const OF_TOTAL = 0.1;
const OF_COMPONENT = 0.25;

/** How many were asked, and the standard errors that were printed, against each other, the scores and other years. */
export function checkSamples(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    inOrder.forEach((edition, at) => {
      checkCounts(edition, findings);
      checkTotals(edition, inOrder.slice(0, at), findings);
      checkErrors(edition, findings);
    });
  }
}

function checkCounts({ sample }: Edition, findings: Findings): void {
  if (!sample || sample.total === null) return;
  const { total } = sample;
  const above = [...sample.units].filter(([, count]) => count > total);
  for (const [unit, count] of above)
    findings.at(sample, messages.surveyedMoreThanAll(findings.unitNamed(unit), count, total), "units", unit);
  const sum = [...sample.units.values()].reduce((all, count) => all + count, 0);
  if (above.length === 0 && sum > total) findings.at(sample, messages.surveyedSum(sum, total), "total");
}

function checkTotals({ sample }: Edition, before: readonly Edition[], findings: Findings): void {
  const total = sample?.total ?? null;
  const earlier = before.filter((one) => one.sample?.total != null);
  if (!sample || total === null) return;
  // thousands that are round are planned, and planned alike
  const same = total % 100 !== 0 && earlier.find((one) => one.sample?.total === total);
  const last = earlier.at(-1);
  if (same) findings.at(sample, messages.surveyedAsBefore(total, same.year), "total");
  else if (last?.sample?.total) {
    const times = total / last.sample.total;
    if (times > TIMES || times < 1 / TIMES)
      findings.at(sample, messages.surveyedUnlike(total, last.sample.total, last.year), "total");
  }
}

function checkErrors({ standardErrors, standings, index, year }: Edition, findings: Findings): void {
  const most = findings.framework(index, year)?.maxPoints ?? null;
  for (const [unit, { score, components }] of standardErrors ?? []) {
    const standing = standings.get(unit);
    const hold = (error: Figure | null, of: string | null, share: number) => {
      if (error && of !== null && error.value > share * Number(of))
        findings.at(error, messages.errorTooLarge(error.written, of));
    };
    hold(score, standing?.score?.written ?? (most === null ? null : String(most)), OF_TOTAL);
    for (const [id, error] of components)
      hold(error, standing?.components.get(id)?.score?.written ?? null, OF_COMPONENT);
  }
}
