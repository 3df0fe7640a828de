import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { TargetOutlook } from "../../analysis/promises/target-outlook.ts";
import { formatChangeWithUnit, formatScore, formatScoreWritten } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { OWN_CHANGE, type TargetFactKind, targetFamily } from "../fact-ids/families.ts";
import { shortName } from "../names.ts";
import { gainWords } from "../promises/targets.ts";
import { type Fact, FactMaker, ofIndex } from "./fact.ts";
import { oftenFacts } from "./of-index/certainty.ts";

/** What targets set, what they add to their baselines, and how far the result was from those set earlier. */
export function targetFacts(
  dataset: Pick<Dataset, "indices">,
  { targets, outlooks, previousTargets }: ConferenceAnalysis,
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
  return [
    ...now,
    ...outlooks.flatMap((row) => outlookFacts(dataset.indices.get(row.target.index)!, row)),
    ...before,
  ];
}

/** What stands beside a target: its parts in sum, places and points still needed, the unit's own years, the leader. */
function outlookFacts(index: IndexDefinition, outlook: TargetOutlook): Fact[] {
  const { target, parts, rank, way, howOften, ownChanges } = outlook;
  const maker = new FactMaker(targetFamily(target), target.component);
  const { year } = target;
  const name = (what: Words) => together`${what} (${shortName(index)})`;
  const count = (what: TargetFactKind, called: Words, value: number | null | undefined, formula: Words) =>
    maker.computed(year, what, name(called), value, { text: formatNumber(value ?? 0, 0), formula });
  const points = (what: TargetFactKind, called: Words, value: number | undefined, formula: Words) =>
    maker.computed(year, what, name(called), value, {
      text: formatChangeWithUnit(value ?? 0, index.measure),
      formula,
      inputs: [maker.id(year, "diem")],
    });
  const recordSays = t`đếm trong hồ sơ`;
  count("phan-co-chi-tieu", t`Số phần có chỉ tiêu riêng`, parts?.targets, recordSays);
  count("phan-tat-ca", t`Số phần của chỉ số`, parts?.of, t`đếm theo bộ tiêu chí của năm ấy`);
  points(
    "phan-cong-lai",
    t`Cộng chỉ tiêu của các phần`,
    parts?.sum,
    t`cộng chỉ tiêu của các phần; phần không có chỉ tiêu giữ mức năm gốc`,
  );
  points(
    "phan-chenh",
    t`Cộng các phần so với chỉ tiêu chung`,
    parts?.difference,
    t`cộng các phần trừ chỉ tiêu`,
  );
  count("so-bac-can", t`Số bậc cần tăng`, rank?.placesToGain, t`hạng năm gốc trừ hạng của chỉ tiêu`);
  points(
    "moi-nam",
    t`Mức cần tăng mỗi năm`,
    way?.perYear,
    t`chỉ tiêu trừ kết quả gần nhất, chia cho số năm còn lại`,
  );
  if (way && howOften) oftenFacts(maker, year, howOften);
  if (ownChanges) {
    const own = t`đếm các năm liền nhau so sánh được`;
    count("nam-xet", t`Số năm có mức tăng, giảm để so`, ownChanges.changes.length, own);
    count("nam-tang-du", t`Số năm tăng được mức cần tăng`, ownChanges.reached, own);
    const gap = ownChanges.leader?.gap;
    points("hon-dau", t`Chỉ tiêu so với đơn vị đứng đầu`, gap, t`chỉ tiêu trừ điểm của đơn vị đứng đầu`);
    for (const one of ownChanges.changes)
      maker.computed(one.year, OWN_CHANGE, name(t`Mức tăng, giảm của tỉnh năm ${one.year}`), one.change, {
        text: formatChangeWithUnit(one.change, index.measure),
        formula: one.reported ? t`như tài liệu nêu` : t`điểm năm ấy trừ điểm năm liền trước`,
      });
  }
  return ofIndex(maker.made, target.index);
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
  const reported = (what: TargetFactKind, called: Words, value: number | null) =>
    maker.given(
      target.year,
      what,
      name(called),
      value === null ? null : { value, written: "", basis: "reported", sources: target.sources },
      (told) => formatNumber(told, 0),
    );
  reported("hang-vung", t`Chỉ tiêu thứ hạng trong vùng năm ${target.year}`, target.regionRankAtMost);
  reported("so-bac", t`Chỉ tiêu số bậc tăng năm ${target.year}`, target.placesAtLeast);
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
