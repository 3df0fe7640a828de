import { stringify } from "yaml";
import { roundHalfAway } from "../../format/number.ts";
import { filesInMemory } from "../../load/files.ts";
import { type Loaded, loadFiles } from "../../load/load.ts";

/*
 * Five made-up provinces, one index, two years, one conference: small enough to know every figure by head. The cases laid
 * over it were made from public reports of people who write such papers; each test says what is right.
 */

export const SLUG = "hn";
export const SCORES_NOW = "data/scores/chi-so/2022.yaml";
export const SCORES_BEFORE = "data/scores/chi-so/2021.yaml";
export const RECORD = `data/conferences/${SLUG}.yaml`;
export const COMMENTARY = `content/hoi-nghi/${SLUG}.md`;

const UNITS = {
  "an-binh": "An Bình",
  "binh-son": "Bình Sơn",
  "cua-dong": "Cửa Đông",
  "dong-thu": "Đồng Thử",
  "gia-lac": "Gia Lạc",
};
type Unit = keyof typeof UNITS;

/** Scores of the components by unit; a score may be any text to be written as it stands. */
export type Scores = Partial<Record<Unit, readonly (number | string)[]>>;

export const BEFORE: Scores = {
  "an-binh": [8, 8, 8],
  "binh-son": [7.5, 7.5, 8],
  "cua-dong": [7, 7, 8],
  "dong-thu": [7, 7, 7],
  "gia-lac": [6, 7, 7],
};
export const NOW: Scores = {
  "an-binh": [8, 8.5, 8],
  "binh-son": [7, 7.47, 8],
  "cua-dong": [7.5, 7.5, 8],
  "dong-thu": [8.5, 7.5, 6.5],
  "gia-lac": [6.25, 7, 7],
};

/** A file of scores; totals are sums, rounded as far as they are known, and nobody is ranked by hand. */
export function scoresFile(year: number, scores: Scores, components = ["c1", "c2", "c3"]): string {
  const rows = Object.entries(scores).map(([unit, parts]) => {
    const total = parts.reduce<number>((sum, part) => sum + Number(part), 0);
    return `- [${[unit, roundHalfAway(total, 4), ...parts].join(", ")}]`;
  });
  return [
    "index: chi-so",
    `year: ${year}`,
    `published: ${year + 1}-04-10`,
    "source: nguon",
    `ranked_units: ${rows.length}`,
    "complete: true",
    `columns: [${["unit", "score", ...components].join(", ")}]`,
    "rows:",
    ...rows,
    "",
  ].join("\n");
}

export const unitsFile = (names: Partial<Record<Unit, string>> = {}) =>
  stringify({
    regions: [{ id: "v1", system: "vung", name: { vi: "Một" } }],
    agencies: [{ id: "so-a", name: { vi: "Sở A" } }],
    units: Object.entries({ ...UNITS, ...names }).map(([id, vi]) => ({ id, name: { vi }, regions: ["v1"] })),
  });

/** The definition of the index; `more` is a fourth component. */
export const indexFile = (more: Record<string, unknown> | null = null) =>
  stringify({
    id: "chi-so",
    short: "Chỉ số thử",
    name: { vi: "Chỉ số thử nghiệm" },
    about: { vi: "Đo thử." },
    publisher: "Bộ thử",
    measure: { unit: "points", decimals: 2 },
    kind: "administrative",
    source: "nguon",
    levels: { field: { vi: "lĩnh vực" } },
    frameworks: [
      {
        years: [2018, 2024],
        max: 30,
        aggregation: "sum",
        tolerance: 0.001,
        components: [
          { id: "c1", code: "1", name: { vi: "Chỉ đạo, điều hành" }, max: 10 },
          { id: "c2", code: "2", name: { vi: "Thủ tục hành chính" }, max: 10 },
          { id: "c3", code: "3", name: { vi: "Chính quyền số" }, max: 10 },
          ...(more ? [more] : []),
        ],
      },
    ],
  });

/** The record; keys laid over it, `undefined` takes one away. */
export const recordFile = (keys: Record<string, unknown> = {}) =>
  stringify({
    slug: SLUG,
    unit: "dong-thu",
    title: "Hội nghị phân tích thử",
    held_on: "2023-06-01",
    source: "nguon",
    indices: [{ index: "chi-so", year: 2022, against: 2021, from: 2021 }],
    shortfalls: [{ id: "h1", text: "Hồ sơ trễ hạn còn nhiều.", components: ["chi-so/c2"] }],
    causes: [{ id: "n1", kind: "process", text: "Quy trình chưa rõ.", shortfalls: ["h1"] }],
    actions: [action("2023-12-31")],
    targets: [{ id: "t1", index: "chi-so", year: 2023, score: { value: 23.5, comparison: "at-least" } }],
    ...keys,
  });

export const action = (deadline: string) => ({
  id: "g1",
  text: "Rà soát quy trình.",
  components: ["chi-so/c2"],
  lead: ["so-a"],
  deadline,
});

export const BASE: Record<string, string> = {
  "data/site.yaml": stringify({ title: "Thử", languages: ["vi"] }),
  "data/sources.yaml": stringify({
    nguon: { title: "Quyết định thử", publisher: "Bộ thử", date: "2023-04-01" },
  }),
  "data/units.yaml": unitsFile(),
  "data/indices/chi-so.yaml": indexFile(),
  [SCORES_BEFORE]: scoresFile(2021, BEFORE),
  [SCORES_NOW]: scoresFile(2022, NOW),
  [RECORD]: recordFile(),
  [COMMENTARY]: "Lời dẫn của hội nghị.\n",
};

/** The base with other files laid over it, loaded. */
export function loadedOver(files: Record<string, string> = {}): Loaded {
  return loadFiles(filesInMemory({ ...BASE, ...files }));
}
