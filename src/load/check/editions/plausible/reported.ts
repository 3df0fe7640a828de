import type { Edition, ReportedChange } from "../../../../model/edition.ts";
import type { Figure } from "../../../../model/figure.ts";
import { existsIn } from "../../../../model/lookup.ts";
import { DUST } from "../../../../model/rules/tolerance.ts";
import * as messages from "../../../messages.ts";
import { digits, type Findings } from "../../findings.ts";

/** Two-decimal scores print a change within this of the true one. */
const ROUNDING = 0.0151;

/** Changes, regional ranks and best scores that others report, against the figures of the units themselves. */
export function checkReported(findings: Findings): void {
  for (const edition of findings.editions()) {
    for (const one of edition.reported) {
      checkChange(one, edition, findings);
      checkRegionRank(one, edition, findings);
    }
    checkTwice(edition, findings);
    checkBest(edition, findings);
  }
}

/** The score of what is reported on, in an edition. */
const scoreOf = (edition: Edition | undefined, { unit, component }: ReportedChange): Figure | null => {
  const standing = edition?.standings.get(unit);
  return (component === null ? standing?.score : standing?.components.get(component)?.score) ?? null;
};

/** A change that is the score itself, or ten times or a tenth of what both years' figures make. */
function checkChange(one: ReportedChange, edition: Edition, findings: Findings): void {
  const { against, change, placesGained, component, unit } = one;
  const now = scoreOf(edition, one);
  const rank = component === null ? (edition.standings.get(unit)?.rank ?? null) : null;
  const then = against === null ? undefined : findings.dataset.editions.get(edition.index)?.get(against);
  const before = scoreOf(then, one);
  const ours = now && before ? now.value - before.value : null;
  const fits = (value: number) => ours !== null && Math.abs(value - ours) <= ROUNDING;
  if (change && now && change.written === now.written && !fits(change.value)) {
    findings.at(one, messages.reportedScore(change.written, "change"), "change");
    return;
  }
  if (change && ours !== null && !fits(change.value) && Math.abs(ours) > ROUNDING) {
    const moved = [0.01, 0.1, 10, 100].find(
      (times) => Math.abs(change.value * times - ours) <= ROUNDING * Math.max(times, 0.1),
    );
    // a tenth of a small change is as near to it as its rounding
    if (moved !== undefined && Math.abs(change.value - ours) > 0.5)
      findings.at(one, messages.reportedTenfold(change.written, digits(ours), against!), "change");
  }
  const earlier = then?.standings.get(unit)?.rank;
  const moved = rank && earlier ? earlier.value - rank.value : null;
  if (
    placesGained &&
    rank &&
    rank.value > 9 &&
    moved !== null &&
    placesGained.value === rank.value &&
    moved !== rank.value
  )
    findings.at(one, messages.reportedScore(placesGained.written, "places_gained"), "places_gained");
}

/** No rank in a region is beyond its units. */
function checkRegionRank(one: ReportedChange, { year }: Edition, findings: Findings): void {
  const { units, regions } = findings.dataset;
  const unit = units.get(one.unit);
  const own = unit?.regions ?? [];
  if (!one.regionRank || !unit || own.length === 0 || !existsIn(unit, year)) return;
  const counts = own.map(
    (region) =>
      [...units.values()].filter((other) => other.regions.includes(region) && existsIn(other, year)).length,
  );
  const most = Math.max(...counts);
  if (one.regionRank.value <= most + DUST) return;
  const names = own.map((region) => regions.get(region)?.name.vi ?? region).join(", ");
  findings.at(one, messages.regionRankBeyond(one.regionRank.written, most, names), "region_rank");
}

/** The same of the same, from whatever document, twice. */
function checkTwice(edition: Edition, findings: Findings): void {
  const met = new Map<string, object>();
  const twice = (one: object, said: readonly unknown[]) => {
    const key = JSON.stringify(said);
    const first = met.get(key);
    if (first) findings.at(one, messages.entryTwice(findings.origins.spot(first).place.line));
    else met.set(key, one);
  };
  for (const one of edition.reported)
    twice(one, [
      "reported",
      one.unit,
      one.component,
      one.against,
      one.change?.value ?? null,
      one.placesGained?.value ?? null,
      one.regionRank?.value ?? null,
      [...one.sources].sort(),
    ]);
  for (const one of edition.alsoPublished)
    twice(one, ["also", one.unit, one.component, one.what, one.written, [...one.sources].sort()]);
}

/** No unit is above the best. */
function checkBest(edition: Edition, findings: Findings): void {
  for (const [id, best] of edition.best ?? []) {
    const above = [...edition.standings.values()]
      .flatMap(({ unit, components }) => {
        const score = components.get(id)?.score;
        return score && score.value > best.value + DUST ? [{ unit, score }] : [];
      })
      .sort((a, b) => b.score.value - a.score.value)[0];
    if (above)
      findings.at(
        best,
        messages.bestBelow(best.written, findings.unitNamed(above.unit), above.score.written),
      );
  }
}
