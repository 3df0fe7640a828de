import { stringify } from "yaml";
import { roundHalfAway } from "../../format/number.ts";
import { filesInMemory } from "../../load/files.ts";
import { type Loaded, loadFiles } from "../../load/load.ts";

/** A made-up index over two years, and a conference of its first unit. */
export interface MadeUp {
  units: number;
  components: number;
  /** Highest score of a component. */
  max: number;
  /** Score of a component of a unit in a year, between 0 and `max`. */
  score: (unit: number, component: number, year: number) => number;
  /** Name of a unit, 0 being that of the conference. */
  unitName?: (unit: number) => string;
  componentName?: (component: number) => string;
  title?: string;
}

const YEAR = 2021;
export const MADE_UP_SLUG = "thu";

const round = (value: number) => roundHalfAway(value, 2);

/** Scores of all units in one year as a file, ranked by their sums; ties share the best rank. */
function scoresFile(made: MadeUp, year: number): string {
  const rows = Array.from({ length: made.units }, (_, unit) =>
    Array.from({ length: made.components }, (_, component) => round(made.score(unit, component, year))),
  );
  const sums = rows.map((scores) => round(scores.reduce((total, score) => total + score, 0)));
  const sorted = [...sums].sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((sum, at) => void (ranks.has(sum) || ranks.set(sum, at + 1)));
  const file = {
    index: "thu",
    year,
    published: `${year + 1}-04-15`,
    source: "nguon",
    ranked_units: made.units,
    complete: true,
    columns: ["unit", "score", "rank", ...rows[0]!.map((_, at) => `c${at + 1}`)],
    rows: rows.map((scores, unit) => [`u${unit + 1}`, sums[unit], ranks.get(sums[unit]!), ...scores]),
  };
  return JSON.stringify(file);
}

/** The files of a project that holds nothing else. */
export function madeUpFiles(made: MadeUp): Record<string, string> {
  const unitName = made.unitName ?? ((unit) => `Tỉnh thứ ${unit + 1}`);
  const componentName = made.componentName ?? ((component) => `Nội dung thứ ${component + 1}`);
  return {
    "data/site.yaml": stringify({ title: "Thử", languages: ["vi"] }),
    "data/sources.yaml": stringify({
      nguon: { title: "Báo cáo", publisher: "Nơi công bố", date: "2022-04-15" },
    }),
    "data/units.yaml": stringify({
      regions: [],
      agencies: [],
      units: Array.from({ length: made.units }, (_, unit) => ({
        id: `u${unit + 1}`,
        name: { vi: unitName(unit) },
      })),
    }),
    "data/indices/thu.yaml": stringify({
      id: "thu",
      short: "Chỉ số",
      name: { vi: "Chỉ số thử" },
      about: { vi: "Đo thử" },
      publisher: "Nơi công bố",
      measure: { unit: "points", decimals: 2 },
      kind: "survey",
      source: "nguon",
      levels: { dimension: { vi: "nội dung" } },
      frameworks: [
        {
          years: [YEAR - 1, YEAR],
          max: made.max * made.components,
          aggregation: "sum",
          tolerance: 0.01,
          components: Array.from({ length: made.components }, (_, component) => ({
            id: `c${component + 1}`,
            name: { vi: componentName(component) },
            max: made.max,
          })),
        },
      ],
    }),
    [`data/scores/thu/${YEAR - 1}.yaml`]: scoresFile(made, YEAR - 1),
    [`data/scores/thu/${YEAR}.yaml`]: scoresFile(made, YEAR),
    [`data/conferences/${MADE_UP_SLUG}.yaml`]: stringify({
      slug: MADE_UP_SLUG,
      unit: "u1",
      title: made.title ?? "Hội nghị phân tích",
      held_on: `${YEAR + 1}-06-30`,
      source: "nguon",
      indices: [{ index: "thu", year: YEAR, against: YEAR - 1, from: YEAR - 1 }],
    }),
  };
}

/** The same, loaded. */
export function loadedMadeUp(made: MadeUp): Loaded {
  return loadFiles(filesInMemory(madeUpFiles(made)));
}
