import type { Conference, Statement, Target } from "../../../../model/conference.ts";
import { regionOf, unitsOfRegion } from "../../../../model/lookup.ts";
import { DUST } from "../../../../model/rules/tolerance.ts";
import * as messages from "../../../messages.ts";
import { digits, type Findings } from "../../findings.ts";

/** A figure of a record is of the kind that its key says, and follows from the others beside it. */
export function checkFiguresMeant(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const statement of conference.statements) checkKind(statement, conference, findings);
    for (const target of conference.targets) {
      checkGain(target, conference, findings);
      checkRegion(target, conference, findings);
    }
  }
}

/** A score is no change and a change no score: a change so large was never announced. */
const FAR = 0.5;

function checkKind(statement: Statement, { unit }: Conference, findings: Findings): void {
  const { index, component, year, what, value } = statement;
  const standing = findings.dataset.editions.get(index)?.get(year)?.standings.get(unit);
  const held = component === null ? standing : standing?.components.get(component);
  const score = held?.score?.value ?? 0;
  if (score <= 0) return;
  if (what === "change" && Math.abs(Math.abs(value.value) - score) < score * FAR)
    findings.at(statement, messages.changeLikeScore(value.written, digits(score)), "value");
  if (what === "score" && value.value < score * FAR)
    findings.at(statement, messages.scoreUnlike(value.written, digits(score), year), "value");
}

/**
 * What a target adds is the target less the score of its baseline, to the digits written. A document that says so
 * itself is quoted, and left as it stands.
 */
function checkGain(target: Target, { unit }: Conference, findings: Findings): void {
  const { index, component, score, statedGain, baselineYear, quote } = target;
  if (!score || !statedGain || baselineYear === null) return;
  if (quote?.includes(statedGain.written.replace(".", ","))) return;
  const standing = findings.dataset.editions.get(index)?.get(baselineYear)?.standings.get(unit);
  const held = (component === null ? standing : standing?.components.get(component))?.score;
  if (!held) return;
  const gain = score.value.value - held.value;
  const decimals = (written: string) => written.split(".")[1]?.length ?? 0;
  const finest = Math.max(...[score.value, statedGain].map(({ written }) => decimals(written)));
  if (Math.abs(gain - statedGain.value) <= 10 ** -finest + DUST) return;
  findings.at(target, messages.gainUnlike(statedGain.written, digits(gain), held.written), "stated_gain");
}

/** A place in the region is one of its units. */
function checkRegion(target: Target, { unit: id, heldOn }: Conference, findings: Findings): void {
  const { dataset } = findings;
  const unit = dataset.units.get(id);
  const region = unit && regionOf(dataset, unit, heldOn);
  if (!region || target.regionRankAtMost === null) return;
  const units = unitsOfRegion(dataset, region, heldOn).length;
  if (target.regionRankAtMost > units)
    findings.at(
      target,
      messages.regionRankOutside(
        target.regionRankAtMost,
        units,
        dataset.regions.get(region)?.name.vi ?? region,
      ),
      "region_rank_at_most",
    );
}
