import type { Problem } from "../../model/problem.ts";
import type { Draft } from "../build/assemble.ts";
import type { Collected } from "../build/reader.ts";
import { blankCells } from "../messages.ts";
import { namesOf } from "../names.ts";
import { routeOf } from "../read/routes.ts";
import { unknownReferences } from "../references.ts";
import { checkComponents } from "./components.ts";
import { checkBesideTexts } from "./conferences/agreeing/beside-texts.ts";
import { checkFiguresMeant } from "./conferences/agreeing/figures-meant.ts";
import { checkOwners } from "./conferences/agreeing/owners.ts";
import { checkPapersMeant } from "./conferences/agreeing/papers-meant.ts";
import { checkParts } from "./conferences/agreeing/parts-meant.ts";
import { checkTargetQuotes } from "./conferences/agreeing/targets-quoted.ts";
import { checkTasksTwice } from "./conferences/agreeing/tasks-twice.ts";
import { checkTwiceSaid } from "./conferences/agreeing/twice-said.ts";
import { checkAims } from "./conferences/aims.ts";
import { checkConferences, orphanCommentary } from "./conferences/conferences.ts";
import { checkDrafts } from "./conferences/drafts.ts";
import { checkLengths } from "./conferences/lengths.ts";
import { checkOmissions } from "./conferences/omissions.ts";
import { checkRecords } from "./conferences/records.ts";
import { checkUnlikely } from "./conferences/unlikely-records.ts";
import { checkCopiedColumns } from "./editions/copied-columns.ts";
import { checkEditions } from "./editions/editions.ts";
import { checkExchangedRows } from "./editions/exchanged/exchanged-rows.ts";
import { checkSwaps } from "./editions/exchanged/swaps.ts";
import { checkGaps } from "./editions/gaps.ts";
import { checkLeftOvers } from "./editions/left-overs.ts";
import { checkLimits, checkMaxima } from "./editions/limits.ts";
import { checkPartitions } from "./editions/partitions.ts";
import { checkBesideOthers } from "./editions/plausible/beside-others.ts";
import { checkComponentMeans } from "./editions/plausible/component-means.ts";
import { checkDays } from "./editions/plausible/days.ts";
import { checkLikelihood } from "./editions/plausible/likelihood.ts";
import { checkMeans } from "./editions/plausible/means.ts";
import { checkNotes } from "./editions/plausible/notes.ts";
import { checkOrderOfYears } from "./editions/plausible/order-of-years.ts";
import { checkReported } from "./editions/plausible/reported.ts";
import { checkRounded } from "./editions/plausible/rounded.ts";
import { checkSameRows } from "./editions/plausible/same-rows.ts";
import { checkSamples } from "./editions/plausible/samples.ts";
import { checkRankOrder } from "./editions/rank-order.ts";
import { checkSecondLook } from "./editions/second-look.ts";
import { checkSums } from "./editions/sums.ts";
import { checkTableWidths } from "./editions/table-width.ts";
import { Findings } from "./findings.ts";
import { checkFrameworks } from "./frameworks.ts";
import { checkInternal } from "./internal.ts";
import { proseWithoutEnglish } from "./prose.ts";
import { checkSources } from "./sources.ts";
import { checkTerritories } from "./territories.ts";
import { checkMergers } from "./units/mergers.ts";
import { checkNameSlips } from "./units/name-slips.ts";
import { checkNames } from "./units/unit-names.ts";

/** Every check that needs more than one value: ids that must exist, figures that must agree with each other. */
export function checkAll({ dataset, unreadable }: Draft, collected: Collected): Problem[] {
  const unless = <Known>(file: string, known: Known) => (unreadable.has(file) ? null : known);
  const unreadableRoutes = [...unreadable].map(routeOf);
  const indices = unreadableRoutes.flatMap((route) => (route.kind === "index" ? [route.index] : []));
  const conferences = unreadableRoutes.flatMap((route) => (route.kind === "conference" ? [route.slug] : []));
  const editions = unreadableRoutes.flatMap((route) =>
    route.kind === "scores" ? [`${route.index} ${route.year}`] : [],
  );

  const findings = new Findings(dataset, collected.origins, collected.damaged);
  checkTerritories(findings);
  checkMergers(findings);
  checkNames(findings);
  checkNameSlips(findings);
  checkSources(findings);
  checkFrameworks(findings);
  checkEditions(findings);
  checkTableWidths(collected.misfits, findings);
  checkComponents(collected.components, findings);
  checkInternal(findings);
  checkMaxima(findings);
  checkCopiedColumns(findings);
  checkSums(findings, true);
  checkLimits(findings);
  checkSums(findings);
  checkPartitions(findings);
  checkLikelihood(findings);
  checkSwaps(findings);
  checkExchangedRows(findings);
  checkSameRows(findings);
  checkLeftOvers(collected.contradicted, findings);
  checkBesideOthers(findings);
  checkRankOrder(findings);
  checkGaps(findings);
  for (const { unit, columns, spot } of collected.blanks)
    findings.atSpot(spot, blankCells(findings.unitNamed(unit), unit, columns));
  checkSecondLook(findings);
  checkMeans(findings);
  checkComponentMeans(findings);
  checkOrderOfYears(findings);
  checkRounded(findings);
  checkSamples(findings);
  checkReported(findings);
  checkDays(findings);
  checkNotes(findings);
  checkConferences(new Set(editions), findings);
  checkRecords(findings);
  checkAims(findings);
  checkTwiceSaid(findings);
  checkTasksTwice(findings);
  checkTargetQuotes(findings);
  checkUnlikely(findings);
  checkParts(findings);
  checkOwners(findings);
  checkFiguresMeant(findings);
  checkPapersMeant(findings);
  checkBesideTexts(findings);
  checkLengths(findings);
  checkOmissions(findings);
  checkDrafts(findings);
  return [
    ...findings.problems,
    ...orphanCommentary(dataset, unreadable),
    ...proseWithoutEnglish(dataset, unreadable),
    ...unknownReferences(
      collected.references,
      {
        unit: unless("data/units.yaml", new Set(dataset.units.keys())),
        region: unless("data/units.yaml", new Set(dataset.regions.keys())),
        agency: unless("data/units.yaml", new Set(dataset.agencies.keys())),
        source: unless("data/sources.yaml", new Set(dataset.sources.keys())),
        index: new Set([...dataset.indices.keys(), ...indices]),
        conference: new Set([...dataset.conferences.keys(), ...conferences]),
      },
      () => namesOf(dataset),
    ),
  ];
}
