import type { Conference, Remark, Statement, Target } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { ComponentScore, Edition, ReportedChange, Standing } from "../model/edition.ts";
import type { Basis, Figure } from "../model/figure.ts";
import type { BreakInSeries, Component, Framework, IndexDefinition } from "../model/framework.ts";
import type { Unit } from "../model/unit.ts";

/** A figure; text keeps its digits ("91.10"), a number is written as JavaScript prints it. */
export function figure(value: number | string, basis: Basis = "published", source = "so-lieu"): Figure {
  return { value: Number(value), written: String(value), basis, sources: [source] };
}

function asFigure(value: number | string | Figure | null | undefined): Figure | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? value : figure(value);
}

type Value = number | string | Figure | null;

export function componentScore(score: Value, rest: Partial<ComponentScore> = {}): ComponentScore {
  const absent = { rank: null, selfScore: null, appraisedScore: null, surveyScore: null, responsible: null };
  return { score: asFigure(score), missing: null, ...absent, ...rest };
}

/** A unit's standing: `standing("a", 40, {participation: 5})`. */
export function standing(
  unit: string,
  score: Value,
  components: Record<string, Value | ComponentScore> = {},
  rest: Partial<Omit<Standing, "rank">> & { rank?: Value } = {},
): Standing {
  const held = Object.entries(components).map(
    ([id, value]) =>
      [
        id,
        value !== null && typeof value === "object" && "responsible" in value ? value : componentScore(value),
      ] as const,
  );
  const { rank, ...others } = rest;
  return {
    unit,
    score: asFigure(score),
    rank: asFigure(rank),
    components: new Map(held),
    missing: null,
    note: null,
    ...others,
  };
}

/** An edition announced in May of the next year; ranks every unit with a score unless told otherwise. */
export function edition(year: number, standings: readonly Standing[], rest: Partial<Edition> = {}): Edition {
  return {
    index: "mau",
    year,
    publishedOn: `${year + 1}-05-10`,
    publishedSources: [],
    decision: null,
    rankedUnits: standings.filter(({ score }) => score !== null).length,
    complete: true,
    standings: new Map(standings.map((held) => [held.unit, held])),
    means: { national: null, regions: new Map(), components: new Map() },
    reported: [],
    alsoPublished: [],
    sources: ["so-lieu"],
    note: null,
    ...rest,
  };
}

export function reported(unit: string, against: number, rest: Partial<ReportedChange> = {}): ReportedChange {
  const nothing = { component: null, change: null, placesGained: null, regionRank: null, note: null };
  return { unit, against, sources: ["bao"], ...nothing, ...rest };
}

export function component(id: string, rest: Partial<Component> = {}): Component {
  const children = (rest.children ?? []).map((child) => ({ ...child, parent: id, level: "sub_dimension" }));
  const plain = { code: null, name: { vi: id }, level: "dimension", parent: null, maxPoints: 10 };
  return { id, weight: null, scoring: null, ...plain, ...rest, children };
}

export function framework(
  years: [number, number],
  components: readonly Component[],
  rest: Partial<Framework> = {},
): Framework {
  return {
    index: "mau",
    years: { from: years[0], to: years[1] },
    maxPoints: null,
    aggregation: "sum",
    tolerance: 0.005,
    noSumCheck: null,
    decision: null,
    note: null,
    components: [...components],
    ...rest,
  };
}

export function indexOf(
  frameworks: readonly Framework[],
  breaks: readonly BreakInSeries[] = [],
  rest: Partial<IndexDefinition> = {},
): IndexDefinition {
  const id = rest.id ?? "mau";
  return {
    id,
    short: "MAU",
    name: { vi: "Chỉ số thử" },
    about: { vi: "Chỉ số dùng trong kiểm thử." },
    publisher: "",
    measure: { unit: "points", decimals: 2 },
    kind: "survey",
    levels: { dimension: { vi: "nội dung" }, sub_dimension: { vi: "nội dung thành phần" } },
    illustrative: false,
    frameworks: frameworks.map((held) => ({ ...held, index: id })),
    breaks: [...breaks],
    sources: [],
    ...rest,
  };
}

export function breakAt(
  from: number,
  treatment: BreakInSeries["treatment"],
  components: string[] = ["all"],
  rest: Partial<BreakInSeries> = {},
): BreakInSeries {
  const ranks = "caution" as const;
  return { between: { from, to: from + 1 }, components, treatment, ranks, reason: "", sources: [], ...rest };
}

export function unit(id: string, rest: Partial<Unit> = {}): Unit {
  const always = { gso: null, validFrom: null, validTo: null, mergedInto: null, madeOf: [] };
  const name = { vi: id };
  const kind = "province" as const;
  return { id, name, kind, of: null, illustrative: false, ...always, regions: [], population: [], ...rest };
}

/** A dataset of indices with their editions; units are those of the editions unless given. */
export function dataset(
  held: readonly { index: IndexDefinition; editions: readonly Edition[] }[],
  rest: Partial<Dataset> = {},
): Dataset {
  const ids = new Set(held.flatMap(({ editions }) => editions.flatMap((one) => [...one.standings.keys()])));
  return {
    site: { title: "", issuer: null, baseAddress: null, languages: ["vi"] },
    units: new Map([...ids].map((id) => [id, unit(id)])),
    regions: new Map(),
    agencies: new Map(),
    sources: new Map(),
    indices: new Map(held.map(({ index }) => [index.id, index])),
    editions: new Map(
      held.map(({ index, editions }) => [index.id, new Map(editions.map((e) => [e.year, e]))]),
    ),
    conferences: new Map(),
    commentary: new Map(),
    prose: new Map(),
    ...rest,
  };
}

export function conference(rest: Partial<Conference> = {}): Conference {
  return {
    slug: "thu",
    unit: "a",
    title: "Hội nghị thử",
    heldOn: "2022-07-20",
    place: null,
    about: null,
    illustrative: false,
    official: false,
    status: "final",
    issuer: null,
    indices: [{ index: "mau", year: 2021, against: 2020, from: 2020 }],
    follows: null,
    internal: null,
    shortfalls: [],
    causes: [],
    outOfReach: [],
    efforts: new Map(),
    missingEvidence: [],
    actions: [],
    targets: [],
    previousTargets: [],
    recommendations: [],
    responsibilities: [],
    statements: [],
    remarks: [],
    commitments: [],
    awards: [],
    plan: null,
    conclusion: null,
    sources: ["bao"],
    ...rest,
  };
}

export function target(score: number | string | null, rest: Partial<Target> = {}): Target {
  return {
    id: "chi-tieu",
    index: "mau",
    component: null,
    year: 2022,
    score: score === null ? null : { value: figure(score), comparison: "at-least" },
    rankAtMost: null,
    regionRankAtMost: null,
    placesAtLeast: null,
    group: null,
    statedGain: null,
    baselineYear: null,
    quote: null,
    sources: ["ke-hoach"],
    ...rest,
  };
}

export function statement(
  what: Statement["what"],
  value: number | string,
  rest: Partial<Statement> = {},
): Statement {
  const about = { id: what, index: "mau", component: null, year: 2021, against: null, quote: null };
  return { ...about, what, value: figure(value, "reported", "bao"), sources: ["bao"], ...rest };
}

export function remark(kind: Remark["kind"], from: number, to: number, rest: Partial<Remark> = {}): Remark {
  const threshold = kind === "all-above" ? 80 : null;
  return {
    id: kind,
    kind,
    indices: ["mau"],
    years: { from, to },
    threshold,
    text: "",
    sources: ["bao"],
    ...rest,
  };
}
