import type {
  Aggregation,
  BreakInSeries,
  Component,
  Framework,
  IndexDefinition,
} from "../../model/framework.ts";
import {
  aggregationOfLeaf,
  duplicateEntry,
  missingKey,
  modelOfReal,
  percentOfPercent,
  tooManyLevels,
  yearsOutOfOrder,
} from "../messages.ts";
import type { RawComponent, RawIndex } from "../schemas/index-file.ts";
import { buildPartition } from "./partitions.ts";
import type { Reader } from "./reader.ts";
import { wordsOf } from "./reference-data.ts";

/** An index with its frameworks and breaks. */
export function buildIndex(raw: RawIndex, reader: Reader): IndexDefinition {
  const sources = reader.sources(raw);
  const levels = Object.keys(raw.levels);
  const index: IndexDefinition = {
    id: raw.id,
    short: raw.short,
    name: wordsOf(raw.name),
    about: wordsOf(raw.about),
    publisher: raw.publisher,
    measure: raw.measure,
    kind: raw.kind,
    levels: Object.fromEntries(Object.entries(raw.levels).map(([level, words]) => [level, wordsOf(words)])),
    illustrative: raw.illustrative ?? false,
    frameworks: raw.frameworks.map((framework) => buildFramework(raw.id, framework, levels, reader)),
    breaks: (raw.breaks ?? []).map((one) => buildBreak(raw.id, one, reader)),
    sources,
  };
  const [province] = reader.refer("unit", raw, "internal_to");
  if (province !== undefined) index.internalTo = province;
  const [model] = reader.refer("index", raw, "modelled_on");
  if (model !== undefined) index.modelledOn = model;
  if (model !== undefined && !raw.illustrative)
    reader.report(reader.spot(raw, "modelled_on"), modelOfReal(raw.id));
  if (raw.told_in_percent) index.toldInPercent = true;
  if (raw.told_in_percent && raw.measure.unit !== "points")
    reader.report(reader.spot(raw, "told_in_percent"), percentOfPercent(raw.id));
  if (raw.unit_kind !== undefined && raw.unit_kind !== "province") index.unitKind = raw.unit_kind;
  if (raw.aliases) index.aliases = raw.aliases;
  if (raw.internal) index.internal = true;
  if (raw.published_within_year_until !== undefined)
    index.publishedWithinYearUntil = raw.published_within_year_until;
  if (raw.short_en !== undefined) index.english = { short: raw.short_en };
  if (raw.publisher_en !== undefined) index.english = { ...index.english, publisher: raw.publisher_en };
  return reader.mark(index, raw);
}

function buildFramework(
  index: string,
  raw: RawIndex["frameworks"][number],
  levels: string[],
  reader: Reader,
): Framework {
  const [first, last] = raw.years;
  if (first > last) reader.report(reader.spot(raw, "years"), yearsOutOfOrder(first, last));
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  if (raw.aggregation !== "none" && raw.no_sum_check === undefined && raw.tolerance === undefined) {
    reader.report(reader.spot(raw, "tolerance"), missingKey("tolerance"));
  }
  const seen = new Map<string, RawComponent>();
  const framework: Framework = {
    index,
    years: { from, to },
    maxPoints: raw.max ?? null,
    aggregation: raw.aggregation,
    tolerance: raw.no_sum_check === undefined ? (raw.tolerance ?? null) : null,
    noSumCheck: raw.no_sum_check ?? null,
    decision: raw.decision ?? null,
    note: raw.note ?? null,
    components: raw.components.map((component) =>
      buildComponent(component, { parent: null, way: raw.aggregation }, levels, levels, seen, reader),
    ),
  };
  if (raw.partitions)
    framework.partitions = [
      ...reader.byId("Cách chia", raw.partitions, (one) => buildPartition(one, reader)).values(),
    ];
  if (raw.note_en !== undefined) framework.english = { note: raw.note_en };
  if (raw.no_sum_check_en !== undefined)
    framework.english = { ...framework.english, noSumCheck: raw.no_sum_check_en };
  return reader.mark(framework, raw);
}

/**
 * How a component is made from its children where it does not say: as the level above; where that is by weights and no
 * child has one, their sum.
 */
function wayBelow(raw: RawComponent, above: Aggregation): Aggregation {
  if (raw.aggregation !== undefined) return raw.aggregation;
  const weighed = (raw.children ?? []).some(({ weight }) => weight !== undefined);
  return above === "weighted" && !weighed ? "sum" : above;
}

function buildComponent(
  raw: RawComponent,
  { parent, way }: { parent: string | null; way: Aggregation },
  [level, ...deeper]: string[],
  levels: string[],
  seen: Map<string, RawComponent>,
  reader: Reader,
): Component {
  if (level === undefined) reader.report(reader.spot(raw, "id"), tooManyLevels(levels.length));
  const before = seen.get(raw.id);
  if (before) {
    const { line } = reader.spot(before, "id").place;
    reader.report(reader.spot(raw, "id"), duplicateEntry("Thành phần", raw.id, line));
  }
  seen.set(raw.id, raw);
  const below = wayBelow(raw, way);
  if (raw.aggregation !== undefined && !raw.children)
    reader.report(reader.spot(raw, "aggregation"), aggregationOfLeaf(raw.id));
  const component: Component = {
    id: raw.id,
    code: raw.code ?? null,
    name: wordsOf(raw.name),
    level: level ?? "",
    parent,
    maxPoints: raw.max ?? null,
    weight: raw.weight ?? null,
    scoring: raw.scoring ?? null,
    children: (raw.children ?? []).map((child) =>
      buildComponent(child, { parent: raw.id, way: below }, deeper, levels, seen, reader),
    ),
  };
  if (raw.children && below !== "sum") component.aggregation = below;
  if (raw.aliases) component.aliases = raw.aliases;
  if (raw.min !== undefined) component.minPoints = raw.min;
  if (raw.applies_to) component.appliesTo = raw.applies_to;
  return reader.mark(component, raw);
}

function buildBreak(
  index: string,
  raw: NonNullable<RawIndex["breaks"]>[number],
  reader: Reader,
): BreakInSeries {
  const [from, to] = raw.between;
  if (from >= to) reader.report(reader.spot(raw, "between"), yearsOutOfOrder(from, to));
  raw.components.forEach((id, position) => {
    if (id !== "all" && id !== "total") reader.referComponent(index, null, raw.components, position, "value");
  });
  const built: BreakInSeries = {
    between: { from, to },
    components: raw.components,
    treatment: raw.treatment,
    ranks: raw.ranks ?? "caution",
    reason: raw.reason,
    sources: reader.sources(raw),
  };
  if (raw.reason_en !== undefined) built.english = { reason: raw.reason_en };
  if (raw.unchanged_units !== undefined) built.unchanged = raw.unchanged_units;
  return reader.mark(built, raw);
}
