import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { LossGroup } from "../../analysis/losses/ledger.ts";
import { formatChangeWithUnit, formatScore } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { named, t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { rememberedForTwo } from "../../model/remembered.ts";
import { POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import { causeKeyWords } from "../losses/causes.ts";
import { agencyNames, type Names, shortName } from "../names.ts";
import type { Fact } from "./fact.ts";
import { FactMaker } from "./fact.ts";
import { LOST, type LossKind, lossYear, lostKey, targetFamily } from "./fact-id.ts";
import { indexFacts } from "./of-index.ts";
import { rankFact } from "./of-series.ts";

/** What targets set, what they add to their baselines, and how far the result was from those set earlier. */
function targetFacts(
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
      text: formatChangeWithUnit(distance ?? 0, measure),
      formula: t`kết quả trừ chỉ tiêu`,
      inputs: [result.id(year, "diem"), aim.id(year, "diem")],
    });
    return [...result.made, ...setFacts(index, target, null, null), ...ofIndex(aim.made, target.index)];
  });
  return [...now, ...before];
}

const ofIndex = (facts: readonly Fact[], index: string | null): Fact[] =>
  facts.map((fact) => ({ ...fact, index }));

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
  return ofIndex(maker.made, target.index);
}

/** Points lost in sum: of all leaves, by agency, by field and by class of cause. */
function lossFacts(names: Names, { losses, ledger, indices }: ConferenceAnalysis): Fact[] {
  if (ledger.length === 0) return [];
  const year = lossYear(indices);
  const sources = [...new Set(indices.flatMap(({ edition }) => edition?.sources ?? []))];
  const sum = (key: string | null, name: Words, value: number): Fact[] => {
    const maker = new FactMaker(LOST, key);
    const text = formatNumber(value, POINT_DECIMALS);
    maker.computed(year, "tong", name, value, { text, formula: t`cộng điểm mất của các tiêu chí`, sources });
    return ofIndex(maker.made, null);
  };
  const groups = (kind: LossKind, name: (key: string) => Words, rows: readonly LossGroup[]) =>
    rows.flatMap(({ key, lost }) =>
      sum(`${kind}-${lostKey(key)}`, t`Điểm mất: ${key === null ? t`chưa ghi nhận` : name(key)}`, lost),
    );
  const fields = new Map(ledger.map(({ field }) => [field.id, named(field.name)]));
  return [
    ...sum(null, t`Tổng điểm mất năm ${year}`, losses.total),
    ...groups("co-quan", (key) => agencyNames(names, [key]), losses.byAgency),
    ...groups("linh-vuc", (key) => fields.get(key) ?? key, losses.byField),
    ...groups("nguyen-nhan", causeKeyWords, losses.byCause),
  ];
}

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
  ];
  const known = new Map<string, Fact>();
  for (const fact of facts) if (!known.has(fact.id)) known.set(fact.id, fact);
  // What went in is named only where it is a fact itself.
  return [...known.values()].map((fact) => ({ ...fact, inputs: fact.inputs.filter((id) => known.has(id)) }));
}
