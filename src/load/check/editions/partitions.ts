import type { Standing } from "../../../model/edition.ts";
import { decimalsWritten, type Figure } from "../../../model/figure.ts";
import type { Framework, Partition } from "../../../model/framework.ts";
import { findComponent } from "../../../model/lookup.ts";
import { DUST, halfOfLast } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import { digits, type Findings } from "../findings.ts";

/**
 * Points by another division of the total: parts that the framework declares, none above its maximum, adding up to the
 * total within what rounding may hide. Shares of a maximum lie between 0 and 100 and fit the points beside them.
 */
export function checkPartitions(findings: Findings): void {
  for (const { frameworks } of findings.dataset.indices.values())
    for (const framework of frameworks)
      for (const partition of framework.partitions ?? []) checkMaxima(framework, partition, findings);
  for (const { index, year, standings } of findings.editions()) {
    const framework = findings.framework(index, year);
    if (framework) checkNames(standings.values(), framework, findings);
    for (const standing of standings.values()) {
      checkShares(standing, framework, findings);
      for (const [id, points] of standing.partitions ?? []) {
        const partition = framework?.partitions?.find((one) => one.id === id);
        if (partition) checkPoints(standing, partition, points, findings);
      }
    }
  }
}

function checkMaxima({ maxPoints }: Framework, partition: Partition, findings: Findings): void {
  const maxima = partition.parts.flatMap((part) => part.maxPoints ?? []);
  if (maxPoints === null || maxima.length < partition.parts.length) return;
  const sum = maxima.reduce((all, one) => all + one, 0);
  if (Math.abs(sum - maxPoints) > DUST)
    findings.at(partition, messages.maximaMismatch(digits(sum), digits(maxPoints)), "parts");
}

/** Parts that the framework does not declare: one finding for each name, however many units hold it. */
function checkNames(standings: Iterable<Standing>, { partitions = [] }: Framework, findings: Findings): void {
  const unknown = new Map<string, { id: string; part: string; figures: Figure[] }>();
  for (const standing of standings)
    for (const [id, points] of standing.partitions ?? [])
      for (const [part, figure] of points) {
        if (partitions.some((one) => one.id === id && one.parts.some((held) => held.id === part))) continue;
        const name = unknown.get(`${id}/${part}`) ?? { id, part, figures: [] };
        unknown.set(`${id}/${part}`, { ...name, figures: [...name.figures, figure] });
      }
  for (const { id, part, figures } of unknown.values()) {
    const known = partitions.find((one) => one.id === id)?.parts.map((one) => one.id) ?? [];
    findings.at(figures[0]!, messages.unknownPart(part, id, known, figures.length));
  }
}

/** Half of the last printed digit. */
function roundingOf({ written }: Figure): number {
  return halfOfLast(decimalsWritten(written));
}

function checkPoints(
  { score }: Standing,
  { parts }: Partition,
  points: ReadonlyMap<string, Figure>,
  findings: Findings,
): void {
  for (const [name, figure] of points) {
    const part = parts.find((one) => one.id === name);
    if (!part) continue;
    if (part.maxPoints !== null && figure.value > part.maxPoints + DUST)
      findings.at(figure, messages.scoreAboveMaximum(figure.written, digits(part.maxPoints)));
    if (figure.value < 0) findings.at(figure, messages.negativeScore(figure.written));
  }
  const held = parts.flatMap((part) => points.get(part.id) ?? []);
  if (!score || held.length < parts.length || held.length === 0) return;
  if ([score, ...held].some(({ basis }) => basis === "inferred")) return;
  const sum = held.reduce((all, { value }) => all + value, 0);
  const rounding = [score, ...held].reduce((all, figure) => all + roundingOf(figure), 0);
  if (Math.abs(sum - score.value) > rounding + DUST)
    findings.at(score, messages.partitionMismatch(digits(sum), score.written, digits(rounding)));
}

function checkShares({ components }: Standing, framework: Framework | null, findings: Findings): void {
  for (const [id, { share, score }] of components) {
    if (!share) continue;
    if (share.value < 0) findings.at(share, messages.negativeScore(share.written));
    if (share.value > 100 + DUST) findings.at(share, messages.scoreAboveMaximum(share.written, "100"));
    const maximum = findComponent(framework, id)?.maxPoints ?? null;
    if (!score || !maximum || score.basis === "inferred" || share.basis === "inferred") continue;
    const expected = (100 * score.value) / maximum;
    const rounding = roundingOf(share) + (100 * roundingOf(score)) / maximum;
    if (Math.abs(expected - share.value) > rounding + DUST)
      findings.at(share, messages.shareMismatch(share.written, digits(expected)));
  }
}
