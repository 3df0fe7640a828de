import type { Edition, Standing } from "../../../../model/edition.ts";
import type { Figure } from "../../../../model/figure.ts";
import * as messages from "../../../messages.ts";
import { type Findings, pointDigits } from "../../findings.ts";

/** So many digits behind the point are the same by no chance. */
const DECIMALS = 4;
/** So many units tell what changes are usual. */
const ENOUGH = 20;
/** A change is doubted when it lies this many times beyond what nearly all others do. */
const TIMES = 3;

/** Scores against those of other units: one written twice, and a change like nobody's. */
export function checkBesideOthers(findings: Findings): void {
  for (const byYear of findings.dataset.editions.values())
    for (const edition of byYear.values()) {
      // where names and numbers are parted, every score is like another unit's
      if (findings.distorted.has(edition)) continue;
      checkTwice(edition, findings);
      const before = byYear.get(edition.year - 1);
      if (before) checkChanges(edition, before, findings);
    }
}

/** A total with many decimals that stands for two units; a column of which something is told already says no more. */
function checkTwice({ standings }: Edition, findings: Findings): void {
  const met = new Map<string, Standing>();
  for (const standing of standings.values()) {
    const { score } = standing;
    if (
      !score ||
      // a sum that does not agree with it says less than whose score it is
      (findings.told.has(score) && typeof findings.meant.get(score) !== "number") ||
      (/\.(\d*[1-9])0*$/.exec(score.written)?.[1] ?? "").length < DECIMALS
    )
      continue;
    const first = met.get(score.written);
    if (first?.score)
      findings.at(
        score,
        messages.sameScoreTwice(
          score.written,
          findings.unitNamed(first.unit),
          findings.origins.spot(first.score).place.line,
        ),
      );
    else met.set(score.written, standing);
  }
}

const published = (figure: Figure | null | undefined) =>
  figure && (figure.basis === "published" || figure.basis === "computed") ? figure : null;

/**
 * A total that went another way than all: a change more than three times beyond the bounds of nine units in ten, where
 * no break lies between and its parts, which are summed elsewhere, do not witness it.
 */
function checkChanges(edition: Edition, before: Edition, findings: Findings): void {
  const definition = findings.dataset.indices.get(edition.index);
  const framework = findings.framework(edition.index, edition.year);
  if (!framework || framework !== findings.framework(before.index, before.year)) return;
  const cut = definition?.breaks.some(
    ({ between, treatment }) => between.to === edition.year && treatment !== "caution",
  );
  if (cut) return;
  const changes = [...edition.standings.values()].flatMap((standing) => {
    const now = published(standing.score);
    const then = published(before.standings.get(standing.unit)?.score);
    const witnessed = [...standing.components.values()].some(({ score }) => score !== null);
    return now && then ? [{ standing, now, change: now.value - then.value, witnessed }] : [];
  });
  if (changes.length < ENOUGH) return;
  const sorted = changes.map(({ change }) => change).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const [low, high, middle] = [at(0.05), at(0.95), at(0.5)];
  for (const { standing, now, change, witnessed } of changes) {
    const reach = change > middle ? high - middle : middle - low;
    if (findings.told.has(now) || witnessed || reach <= 0 || Math.abs(change - middle) <= TIMES * reach)
      continue;
    findings.told.add(now);
    findings.meant.set(now, null);
    const signed = (value: number) => `${value > 0 ? "+" : ""}${pointDigits(value)}`;
    findings.at(
      now,
      messages.farFromUsual(
        findings.unitNamed(standing.unit),
        signed(change),
        `${signed(low)} đến ${signed(high)}`,
      ),
    );
  }
}
