import { stringify } from "yaml";
import { roundHalfAway } from "../../format/number.ts";
import type { UnitKind } from "../../model/unit.ts";

/** A made-up index with weights at two levels, for tests: pillars on 100, their indicators on scales of their own. */
export const SLUG = "thu-hai-cap";
export const YEARS = [2022, 2023] as const;
export const UNITS = 51;

/** Weights of the pillars in the total, in percent, and how many indicators each has: 49 in all. */
export const PILLARS = [
  { weight: 20, indicators: 7 },
  { weight: 15, indicators: 6 },
  { weight: 15, indicators: 6 },
  { weight: 12.5, indicators: 6 },
  { weight: 12.5, indicators: 6 },
  { weight: 10, indicators: 6 },
  { weight: 10, indicators: 6 },
  { weight: 5, indicators: 6 },
] as const;
/** Maxima of indicators, in turn. */
const MAXIMA = [10, 1, 100, 5, 50, 7] as const;

export interface Indicator {
  id: string;
  pillar: number;
  /** Percent of its pillar. */
  weight: number;
  max: number;
}

export const indicators: readonly Indicator[] = PILLARS.flatMap(({ indicators: count }, pillar) =>
  Array.from({ length: count }, (_, at) => ({
    id: `c${pillar + 1}-${at + 1}`,
    pillar,
    weight: at === 0 ? 100 - 10 * (count - 1) : 10,
    max: MAXIMA[at % MAXIMA.length]!,
  })),
);

/** What a point of an indicator is worth in the total, worked out from the weights alone. */
export const worth = ({ pillar, weight, max }: Indicator) =>
  (100 * (PILLARS[pillar]!.weight / 100) * (weight / 100)) / max;

/** A score that looks like any, the same on each machine, in three decimals. */
export function scoreOf(unit: number, at: number, year: number): number {
  const share = 0.3 + ((unit * 7919 + at * 104729 + year * 1299709) % 601) / 1000;
  return roundHalfAway(share * indicators[at]!.max, 3);
}

export function pillarScore(unit: number, pillar: number, year: number): number {
  return indicators.reduce(
    (sum, one, at) => (one.pillar === pillar ? sum + (one.weight * scoreOf(unit, at, year)) / one.max : sum),
    0,
  );
}

export function totalOf(unit: number, year: number): number {
  return PILLARS.reduce((sum, { weight }, at) => sum + (weight * pillarScore(unit, at, year)) / 100, 0);
}

const digits = (value: number) => roundHalfAway(value, 6);

function scoresFile(year: number, spoil: Readonly<Record<string, number>>) {
  const columns = [
    "unit",
    "score",
    ...PILLARS.map((_, at) => `p${at + 1}`),
    ...indicators.map(({ id }) => id),
  ];
  return stringify({
    index: "thu",
    year,
    published: `${year + 1}-04-15`,
    source: "nguon",
    ranked_units: UNITS,
    complete: true,
    columns,
    rows: Array.from({ length: UNITS }, (_, unit) => [
      `u${unit + 1}`,
      digits((unit === 0 ? spoil.score : undefined) ?? totalOf(unit, year)),
      ...PILLARS.map((_, at) =>
        digits((unit === 0 ? spoil[`p${at + 1}`] : undefined) ?? pillarScore(unit, at, year)),
      ),
      ...indicators.map((_, at) => scoreOf(unit, at, year)),
    ]),
  });
}

/**
 * The whole project; `kind`: what its units are, with a conference of the first, and beside them a province that has
 * nothing here; `spoil`: other figures for the first unit in the last year.
 */
export function twoLevelFiles(
  kind: UnitKind = "province",
  spoil: Readonly<Record<string, number>> = {},
): Record<string, string> {
  const name = (vi: string, en: string) => ({ vi, en });
  return {
    "data/site.yaml": stringify({ title: "Thử", languages: ["vi", "en"] }),
    "data/sources.yaml": stringify({
      nguon: { title: "Số liệu dựng để thử", publisher: "Nơi công bố", illustrative: true },
    }),
    "data/units.yaml": stringify({
      regions: [],
      agencies: [],
      units: [
        ...Array.from({ length: UNITS }, (_, unit) => ({
          id: `u${unit + 1}`,
          name: name(`Nơi ${unit + 1}`, `Place ${unit + 1}`),
          kind,
          illustrative: true,
        })),
        ...(kind !== "province" ? [{ id: "tinh", name: name("Thử", "Thu") }] : []),
      ],
    }),
    "data/indices/thu.yaml": stringify({
      id: "thu",
      short: "Hai cấp",
      name: name("Chỉ số hai cấp trọng số", "Index of two levels of weights"),
      about: name("Dựng để thử.", "Made up for tests."),
      publisher: "Nơi công bố",
      measure: { unit: "points", decimals: 2 },
      kind: "mixed",
      illustrative: true,
      ...(kind === "province" ? {} : { unit_kind: kind }),
      source: "nguon",
      levels: { pillar: name("trụ cột", "pillar"), indicator: name("chỉ tiêu", "indicator") },
      frameworks: [
        {
          years: [YEARS[0], YEARS[1]],
          max: 100,
          aggregation: "weighted",
          tolerance: 0.00001,
          components: PILLARS.map(({ weight }, pillar) => ({
            id: `p${pillar + 1}`,
            name: name(`Trụ cột ${pillar + 1}`, `Pillar ${pillar + 1}`),
            max: 100,
            weight,
            children: indicators
              .filter((one) => one.pillar === pillar)
              .map((one) => ({
                id: one.id,
                name: name(`Chỉ tiêu ${one.id}`, `Indicator ${one.id}`),
                max: one.max,
                weight: one.weight,
              })),
          })),
        },
      ],
    }),
    ...Object.fromEntries(
      YEARS.map((year) => [`data/scores/thu/${year}.yaml`, scoresFile(year, year === YEARS[1] ? spoil : {})]),
    ),
    [`data/conferences/${SLUG}.yaml`]: stringify({
      slug: SLUG,
      unit: "u1",
      title: "Hội nghị phân tích (số liệu dựng)",
      held_on: `${YEARS[1] + 1}-06-30`,
      illustrative: true,
      source: "nguon",
      indices: [{ index: "thu", year: YEARS[1], against: YEARS[0], from: YEARS[0] }],
    }),
  };
}
