import type { IndexDefinition } from "../../model/framework.ts";
import {
  againstTotalFinding,
  driversFinding,
  rankFallFindings,
  rankRiseFinding,
} from "./component-findings.ts";
import type { Facts, Finding } from "./finding.ts";
import { lostYearsFinding, silentLossFindings } from "./loss-findings.ts";
import { aimFindings, commitmentsFinding, targetsFinding } from "./promise-findings.ts";
import { rankFindings } from "./rank-findings.ts";
import { courseFinding, disagreementFindings } from "./record-findings.ts";
import { movesFinding, partsFinding, resultFinding, standingFinding } from "./result-findings.ts";

/**
 * All findings of a conference in the order of `rankFindings`. Where nothing compares, the standing of each index is all
 * there is to tell; empty where not even that is known.
 */
export function findingsOf(analysis: Facts, indexOf: (id: string) => IndexDefinition): Finding[] {
  const { indices, previousTargets, conference } = analysis;
  const found = [
    courseFinding(analysis, indexOf),
    ...analysis.ofParts.map(partsFinding),
    ...indices.flatMap((row) => [
      resultFinding(row, previousTargets),
      movesFinding(row),
      driversFinding(row),
      ...rankFallFindings(row, conference),
      rankRiseFinding(row),
      againstTotalFinding(row),
    ]),
    commitmentsFinding(analysis),
    ...silentLossFindings(analysis),
    lostYearsFinding(analysis, indexOf),
    targetsFinding(analysis),
    ...aimFindings(analysis, indexOf),
    ...disagreementFindings(analysis, indexOf),
  ].filter((finding) => finding !== null);
  const opening = found.some(({ kind }) => ["course", "result", "parts", "moves"].includes(kind));
  const standing = opening ? [] : indices.flatMap((row) => standingFinding(row) ?? []);
  return rankFindings([...standing, ...found]);
}
