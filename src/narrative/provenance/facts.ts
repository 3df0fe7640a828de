import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatChangeWithUnit, formatScore } from "../../format/measure.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { shortName } from "../names.ts";
import type { Fact } from "./fact.ts";
import { FactMaker } from "./fact.ts";
import { indexFacts } from "./of-index.ts";

/** What the targets set and what they add to their baselines. */
function targetFacts(dataset: Pick<Dataset, "indices">, { targets }: ConferenceAnalysis): Fact[] {
  return targets.flatMap(({ target, baseline, computedGain }) => {
    const index = dataset.indices.get(target.index)!;
    const maker = new FactMaker(`chi-tieu-${target.id}-${target.index}`, target.component);
    const { measure } = index;
    const name = (what: Words) => together`${what} (${shortName(index)})`;
    maker.given(
      target.year,
      "diem",
      name(t`Chỉ tiêu điểm năm ${target.year}`),
      target.score?.value ?? null,
      (value) => formatScore(value, measure),
    );
    if (target.rankAtMost !== null)
      maker.given(
        target.year,
        "hang",
        name(t`Chỉ tiêu thứ hạng năm ${target.year}`),
        { value: target.rankAtMost, written: "", basis: "reported", sources: target.sources },
        (rank) => formatRank(rank, null),
      );
    maker.given(target.year, "muc-tang-neu", name(t`Mức tăng mà tài liệu nêu`), target.statedGain, (value) =>
      formatChangeWithUnit(value, measure),
    );
    const base = target.baselineYear ?? target.year - 1;
    maker.computed(target.year, "muc-tang", name(t`Mức tăng của chỉ tiêu`), computedGain, {
      text: formatChangeWithUnit(computedGain ?? 0, measure),
      formula: t`điểm chỉ tiêu trừ điểm năm ${base} (${formatScore(baseline?.value ?? 0, measure)})`,
      inputs: [maker.id(target.year, "diem"), new FactMaker(target.index, target.component).id(base, "diem")],
    });
    return maker.made.map((fact) => ({ ...fact, index: target.index }));
  });
}

/**
 * Every number that the pages and papers of a conference stand on, each once, with its source as published or its
 * formula and what went in. Ids stay the same from build to build.
 */
export function factsOf(dataset: Dataset, analysis: ConferenceAnalysis): Fact[] {
  const { unit, indices } = analysis;
  const facts = [
    ...indices.flatMap((row) => indexFacts(unit.id, row, dataset.editions.get(row.index.id) ?? new Map())),
    ...targetFacts(dataset, analysis),
  ];
  const known = new Map<string, Fact>();
  for (const fact of facts) if (!known.has(fact.id)) known.set(fact.id, fact);
  // What went in is named only where it is a fact itself.
  return [...known.values()].map((fact) => ({ ...fact, inputs: fact.inputs.filter((id) => known.has(id)) }));
}
