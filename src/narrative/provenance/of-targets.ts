import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatScore, formatScoreWritten } from "../../format/measure.ts";
import { formatRank } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { shortName } from "../names.ts";
import { gainWords } from "../promises/targets.ts";
import { type Fact, FactMaker, ofIndex } from "./fact.ts";
import { targetFamily } from "./families.ts";

/** What targets set, what they add to their baselines, and how far the result was from those set earlier. */
export function targetFacts(
  dataset: Pick<Dataset, "indices">,
  { targets, previousTargets }: ConferenceAnalysis,
): Fact[] {
  const now = targets.flatMap((check) => {
    const { target, baseline } = check;
    const index = dataset.indices.get(target.index)!;
    const { measure } = index;
    const base = target.baselineYear ?? target.year - 1;
    const start = new FactMaker(target.index, target.component);
    start.given(base, "diem", tAs("fact")`Điểm năm ${base}`, baseline, (value) =>
      formatScore(value, measure),
    );
    return [...start.made, ...setFacts(index, target, check.computedGain, baseline)];
  });
  const before = previousTargets.flatMap(({ target, index, score, rank, rankedUnits, distance }) => {
    const { measure } = index;
    const result = new FactMaker(target.index, target.component);
    const { year } = target;
    result.given(year, "diem", tAs("fact")`Điểm năm ${year}`, score, (value) => formatScore(value, measure));
    result.computed(year, "hang", tAs("fact")`Thứ hạng năm ${year}`, rank, {
      text: formatRank(rank ?? 0, rankedUnits),
      formula: t`như nơi công bố, hoặc xếp điểm của mọi đơn vị trong kỳ`,
      inputs: [result.id(year, "diem")],
    });
    const aim = new FactMaker(targetFamily(target), target.component);
    aim.computed(year, "chenh", t`Kết quả so với chỉ tiêu (${shortName(index)})`, distance, {
      text: target.score ? gainWords(index, distance ?? 0, target.score.value) : "",
      formula: t`kết quả trừ chỉ tiêu`,
      inputs: [result.id(year, "diem"), aim.id(year, "diem")],
    });
    return [...result.made, ...setFacts(index, target, null, null), ...ofIndex(aim.made, target.index)];
  });
  return [...now, ...before];
}

/** What one target sets, and what it adds to its baseline. */
function setFacts(
  index: IndexDefinition,
  target: Target,
  computedGain: number | null,
  baseline: Figure | null,
): Fact[] {
  const maker = new FactMaker(targetFamily(target), target.component);
  const { measure } = index;
  const name = (what: Words) => together`${what} (${shortName(index)})`;
  maker.given(
    target.year,
    "diem",
    name(t`Chỉ tiêu điểm năm ${target.year}`),
    target.score?.value ?? null,
    // As the briefing and the plan print it, with all the digits of the document: 93,157, not 93,16.
    () => formatScoreWritten(target.score!.value, measure),
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
    gainWords(index, value, target.statedGain!),
  );
  const base = target.baselineYear ?? target.year - 1;
  maker.computed(target.year, "muc-tang", name(t`Mức tăng của chỉ tiêu`), computedGain, {
    text: target.score ? gainWords(index, computedGain ?? 0, target.score.value) : "",
    formula: t`điểm chỉ tiêu trừ điểm năm ${base} (${formatScore(baseline?.value ?? 0, measure)})`,
    inputs: [maker.id(target.year, "diem"), new FactMaker(target.index, target.component).id(base, "diem")],
  });
  return ofIndex(maker.made, target.index);
}
