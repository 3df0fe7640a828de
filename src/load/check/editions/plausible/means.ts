import type { Edition, Standing } from "../../../../model/edition.ts";
import type { Figure } from "../../../../model/figure.ts";
import { existsIn } from "../../../../model/lookup.ts";
import * as messages from "../../../messages.ts";
import { type Findings, pointDigits, withId } from "../../findings.ts";

/** So few units tell nothing of a mean. */
const ENOUGH = 5;
/** A published mean may be weighted or leave units out: it is doubted beyond this share of the spread of the scores. */
const SHARE = 0.25;

/** Means hold against the scores of the units that they are of: the whole country's, a region's. */
export function checkMeans(findings: Findings): void {
  for (const edition of findings.editions()) {
    const { means } = edition;
    if (!isOutside(edition, findings) && means.national) checkNational(edition, means.national, findings);
    for (const [region, mean] of means.regions) checkRegion(edition, region, mean, findings);
  }
}

/** A mean lies between the lowest and the highest score, where these are known. */
function isOutside(edition: Edition, findings: Findings): boolean {
  const { standings, means, complete, rankedUnits } = edition;
  if (!findings.isWhole(edition)) return false;
  const all = [...standings.values()].flatMap(({ score, rank }) =>
    score && !findings.told.has(score) ? [{ score, rank }] : [],
  );
  const sorted = all.toSorted((a, b) => a.score.value - b.score.value);
  const low = complete ? sorted[0] : all.find(({ rank }) => rank !== null && rank.value === rankedUnits);
  const high = complete ? sorted.at(-1) : all.find(({ rank }) => rank?.value === 1);
  const { national } = means;
  if (!national || !low || !high || low.score.value === high.score.value) return false;
  if (national.value >= low.score.value && national.value <= high.score.value) return false;
  const fact = messages.meanOutside(national.written, low.score.written, high.score.written);
  findings.at(edition, fact, "means", "national");
  return true;
}

const scoreOf = ({ score }: Standing) => (score && score.basis !== "inferred" ? [score] : []);

/** Only where nearly all units have a score: the others would move the mean. */
function checkNational(edition: Edition, mean: Figure, findings: Findings): void {
  const scores = [...edition.standings.values()]
    .flatMap(scoreOf)
    .filter((score) => !findings.told.has(score));
  const all = edition.rankedUnits ?? Number.POSITIVE_INFINITY;
  if (scores.length < ENOUGH || scores.length * 20 < all * 19 || !findings.isWhole(edition)) return;
  const made = average(scores);
  const values = scores.map(({ value }) => value);
  const spread = Math.max(...values) - Math.min(...values);
  if (spread > 0 && Math.abs(mean.value - made) > SHARE * spread)
    findings.at(
      mean,
      messages.meanOffUnits("Trung bình cả nước", mean.written, pointDigits(made), scores.length),
    );
}

/** A region's mean lies among the scores of its units, all of them known; and near to their own mean. */
function checkRegion(edition: Edition, region: string, mean: Figure, findings: Findings): void {
  const { units, regions } = findings.dataset;
  const own = [...units.values()].filter(
    (unit) => unit.regions.includes(region) && existsIn(unit, edition.year) && unit.kind === "province",
  );
  const scores = own.flatMap(({ id }) => {
    const standing = edition.standings.get(id);
    return standing && !findings.damaged.has(standing) ? scoreOf(standing) : [];
  });
  if (own.length < 2 || scores.length * 10 < own.length * 9) return;
  const sorted = scores.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const named = withId(regions.get(region)?.name.vi, region);
  if (mean.value < low.value || mean.value > high.value) {
    const complete = scores.length === own.length;
    if (complete)
      findings.at(mean, messages.regionMeanOutside(named, mean.written, low.written, high.written));
    return;
  }
  const made = average(scores);
  if (scores.length >= ENOUGH && Math.abs(mean.value - made) > SHARE * (high.value - low.value))
    findings.at(
      mean,
      messages.meanOffUnits(`Trung bình của ${named}`, mean.written, pointDigits(made), scores.length),
    );
}

const average = (scores: readonly Figure[]) =>
  scores.reduce((sum, { value }) => sum + value, 0) / scores.length;
