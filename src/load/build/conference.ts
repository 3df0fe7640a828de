import type { Conference, Statement, Target } from "../../model/conference.ts";
import type { ConferenceFile } from "../schemas/conference-file.ts";
import { figureAt, type Inherited, rankAt } from "./figure.ts";
import { buildIssuer } from "./issuer.ts";
import { buildConclusion, buildPlan, deadlineOf } from "./plan.ts";
import type { Reader } from "./reader.ts";
import { englishMark, officeMark, unique } from "./record.ts";

type Raw<Key extends keyof ConferenceFile> =
  NonNullable<ConferenceFile[Key]> extends readonly (infer Item)[] ? Item : never;

/** The record of one conference. */
export function buildConference(raw: ConferenceFile, reader: Reader): Conference {
  const sources = reader.sources(raw);
  reader.refer("unit", raw, "unit");
  const list = <Item extends { id: string; internal?: boolean | undefined }, Built extends object>(
    items: readonly Item[] | undefined,
    build: (item: Item, sources: string[]) => Built,
  ): Built[] =>
    unique(items ?? [], reader).map((item) =>
      reader.mark(
        { ...build(item, reader.sources(item, sources)), ...officeMark(item), ...englishMark(item) },
        item,
      ),
    );

  const conference: Conference = {
    slug: raw.slug,
    unit: raw.unit,
    title: raw.title,
    heldOn: raw.held_on,
    place: raw.place ?? null,
    about: raw.about ?? null,
    illustrative: raw.illustrative ?? false,
    official: raw.official ?? false,
    status: raw.status ?? "final",
    issuer: raw.issuer ? buildIssuer(raw.issuer, reader) : null,
    indices: (raw.indices ?? []).map((one) => {
      reader.refer("index", one, "index");
      const unsaid = one.against === undefined ? ({ againstUnsaid: true } as const) : {};
      const against = one.against ?? one.year - 1;
      const from = one.from ?? against;
      return reader.mark({ index: one.index, year: one.year, against, from, ...unsaid }, one);
    }),
    follows: reader.refer("conference", raw, "follows")[0] ?? null,
    internal: raw.internal ? buildInternal(raw.internal, reader) : null,
    shortfalls: list(raw.shortfalls, (item, from) => ({
      id: item.id,
      text: item.text,
      components: reader.addresses(item),
      sources: from,
    })),
    causes: list(raw.causes, (item, from) => ({
      id: item.id,
      kind: item.kind,
      text: item.text,
      shortfalls: item.shortfalls ?? [],
      components: reader.addresses(item),
      agencies: reader.refer("agency", item, "agencies"),
      sources: from,
    })),
    missingEvidence: list(raw.missing_evidence, (item, from) => ({
      id: item.id,
      text: item.text,
      components: reader.addresses(item),
      sources: from,
    })),
    outOfReach: reader.addresses({ components: raw.out_of_reach }),
    efforts: reader.addressKeys(raw.efforts ?? {}),
    actions: list(raw.actions, (item, from) => ({
      id: item.id,
      text: item.text,
      components: reader.addresses(item),
      lead: reader.refer("agency", item, "lead"),
      support: reader.refer("agency", item, "support"),
      deadline: deadlineOf(item.deadline),
      product: item.product ?? null,
      expectedPoints: figureAt(reader, item, "expected_points", stated(from)),
      sources: from,
    })),
    targets: list(raw.targets, (item, from) => buildTarget(item, from, reader)),
    previousTargets: list(raw.previous_targets, (item, from) => buildTarget(item, from, reader)),
    recommendations: list(raw.recommendations, (item, from) => ({
      id: item.id,
      text: item.text,
      to: item.to ?? null,
      components: reader.addresses(item),
      sources: from,
    })),
    responsibilities: list(raw.responsibilities, (item, from) => ({
      id: item.id,
      text: item.text,
      agencies: reader.refer("agency", item, "agencies"),
      components: reader.addresses(item),
      sources: from,
    })),
    statements: list(raw.statements, (item, from) => buildStatement(item, from, reader)),
    remarks: list(raw.remarks, (item, from) => ({
      id: item.id,
      kind: item.kind,
      indices: reader.refer("index", item, "indices"),
      years: { from: item.years[0], to: item.years[1] },
      threshold: item.threshold ?? null,
      text: item.text,
      sources: from,
    })),
    commitments: list(raw.commitments, (item, from) => ({
      id: item.id,
      text: item.text,
      agencies: reader.refer("agency", item, "agencies"),
      deadline: deadlineOf(item.deadline),
      sources: from,
    })),
    awards: (raw.awards ?? []).map((item) => ({
      text: item.text,
      sources: reader.sources(item, sources),
      ...englishMark(item),
    })),
    plan: raw.plan ? buildPlan(raw.plan, sources, reader) : null,
    conclusion: raw.conclusion ? buildConclusion(raw.conclusion, sources, reader) : null,
    sources,
    ...englishMark(raw),
    ...(raw.corrections === undefined
      ? {}
      : {
          corrections: list(raw.corrections, (item, from) => ({
            id: item.id,
            date: item.date,
            text: item.text,
            numbers: item.numbers,
            sources: from,
          })),
        }),
  };
  return reader.mark(conference, raw);
}

function buildInternal(raw: NonNullable<ConferenceFile["internal"]>, reader: Reader) {
  reader.refer("index", raw, "index");
  return reader.mark({ index: raw.index, year: raw.year, against: raw.against }, raw);
}

/** Figures of a conference's record are statements of its documents. */
const stated = (sources: string[]): Inherited => ({ sources, basis: "reported" });

function buildTarget(raw: Raw<"targets">, sources: string[], reader: Reader): Target {
  reader.refer("index", raw, "index");
  reader.referComponent(raw.index, null, raw, "component", "value");
  const value = raw.score ? figureAt(reader, raw.score, "value", stated(sources)) : null;
  return {
    id: raw.id,
    index: raw.index,
    component: raw.component ?? null,
    year: raw.year,
    score: raw.score && value ? { value, comparison: raw.score.comparison } : null,
    rankAtMost: raw.rank_at_most ?? null,
    regionRankAtMost: raw.region_rank_at_most ?? null,
    placesAtLeast: raw.places_at_least ?? null,
    group: raw.group ?? null,
    statedGain: figureAt(reader, raw, "stated_gain", stated(sources)),
    baselineYear: raw.baseline_year ?? null,
    quote: raw.quote ?? null,
    sources,
  };
}

function buildStatement(raw: Raw<"statements">, sources: string[], reader: Reader): Statement {
  reader.refer("index", raw, "index");
  reader.referComponent(raw.index, null, raw, "component", "value");
  const isRank = raw.what === "rank" || raw.what === "region-rank";
  const value = isRank
    ? rankAt(reader, raw, "value", stated(sources))
    : figureAt(reader, raw, "value", stated(sources));
  if (!value) throw new Error("the schema requires the value of a statement");
  return {
    id: raw.id,
    index: raw.index,
    component: raw.component ?? null,
    year: raw.year,
    what: raw.what,
    value,
    against: raw.against ?? null,
    quote: raw.quote ?? null,
    sources,
  };
}
