import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatScore } from "../../format/measure.ts";
import { tAs } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import { rememberedForTwo } from "../../model/remembered.ts";
import { type Fact, FactMaker } from "./fact.ts";
import { followedFacts } from "./of-followed.ts";
import { rankFact } from "./of-index/series.ts";
import { indexFacts } from "./of-index.ts";
import { lossFacts } from "./of-losses.ts";
import { driverFacts, recordFacts } from "./of-record.ts";
import { targetFacts } from "./of-targets.ts";

/** What was announced after the conference, of the indices that it looks at. */
function laterFacts(
  dataset: Pick<Dataset, "editions">,
  { later, unit, indices }: ConferenceAnalysis,
): Fact[] {
  return later
    .filter(({ index }) => indices.some((row) => row.index.id === index.id))
    .flatMap(({ index, year, score, rank, rankedUnits }) => {
      const maker = new FactMaker(index.id, null);
      maker.given(year, "diem", tAs("fact")`Điểm năm ${year}`, score, (value) =>
        formatScore(value, index.measure),
      );
      const edition = dataset.editions.get(index.id)?.get(year) ?? null;
      const basis = edition?.standings.get(unit.id)?.rank ? "published" : "computed";
      const placed = rank === null ? null : ({ rank, rankedUnits, basis } as const);
      rankFact(maker, unit.id, null, { edition, year, placed });
      return maker.made;
    });
}

/**
 * Every number that the pages and papers of a conference stand on, each once, with its source as published or its
 * formula and what went in. Ids stay the same from build to build.
 */
export function factsOf(dataset: Dataset, analysis: ConferenceAnalysis): readonly Fact[] {
  return made(dataset, analysis);
}

/** The page of facts, the JSON and the manifest of a build ask for the same ones. */
const made = rememberedForTwo(makeFacts);

function makeFacts(dataset: Dataset, analysis: ConferenceAnalysis): readonly Fact[] {
  const { unit, indices } = analysis;
  const facts = [
    ...indices.flatMap((row) =>
      indexFacts(
        unit.id,
        row,
        dataset.editions.get(row.index.id) ?? new Map(),
        analysis.ledger.filter(({ index }) => index === row.index.id),
      ),
    ),
    ...laterFacts(dataset, analysis),
    ...targetFacts(dataset, analysis),
    ...lossFacts(dataset, analysis),
    ...followedFacts(dataset, analysis),
    ...driverFacts(analysis),
    ...recordFacts(dataset, analysis),
  ];
  const known = new Map<string, Fact>();
  for (const fact of facts) if (!known.has(fact.id)) known.set(fact.id, fact);
  // What went in is named only where it is a fact itself.
  return [...known.values()].map((fact) => ({ ...fact, inputs: fact.inputs.filter((id) => known.has(id)) }));
}
