import type { Dataset } from "../../../../model/dataset.ts";
import type { Framework, IndexDefinition } from "../../../../model/framework.ts";
import { existsIn, flatten, provincesOf } from "../../../../model/lookup.ts";
import { flowText, yamlText } from "../../yaml/write-value.ts";
import type { League } from "../league.ts";

/** What is said of an edition besides its figures. */
export interface EditionFacts {
  published: string | null;
  source: string;
  ranked: number | null;
  note: string | null;
}

/** A unit without a figure, or with a cell left empty, and why. */
export interface Absence {
  unit: string;
  reason: string;
  note?: string;
}

/** Provinces of that year that have neither a row nor, in their row, any figure; and those that lack some. */
export function absentUnits(
  league: League,
  index: IndexDefinition,
  year: number,
  dataset: Dataset,
): { whole: string[]; partly: string[] } {
  const filled = new Set(league.figures.map(({ unit }) => unit));
  const known = provincesOf(dataset).filter(
    (unit) => unit.illustrative === index.illustrative && existsIn(unit, year),
  );
  // a table of a few provinces says nothing about the others
  const expected =
    index.internalTo === undefined && filled.size * 2 >= known.length
      ? known.map(({ id }) => id)
      : [...league.rows.keys()];
  const whole = [...new Set([...expected, ...league.rows.keys()])].filter((unit) => !filled.has(unit));
  const ranked = new Set(league.blanks.filter(({ meaning }) => meaning !== "rank").map(({ unit }) => unit));
  return { whole, partly: [...ranked].filter((unit) => filled.has(unit)) };
}

/** Whether the scores of a table are all that there are: a region's own table says nothing of how many were ranked. */
function isWhole(
  league: League,
  scored: number,
  index: IndexDefinition,
  year: number,
  dataset: Dataset,
): boolean {
  const last = Math.max(
    0,
    ...league.figures.flatMap(({ meaning, written }) => (meaning === "rank" ? [Number(written)] : [])),
  );
  const units = provincesOf(dataset).filter(
    (unit) => unit.illustrative === index.illustrative && existsIn(unit, year),
  );
  const isOfProvinces = index.internalTo === undefined && (index.unitKind ?? "province") === "province";
  return last <= scored && (!isOfProvinces || index.illustrative || scored * 2 >= units.length);
}

/** The file of an edition that is recorded for the first time: a table in the order of data/units.yaml. */
export function newEditionText(
  from: string,
  edition: {
    index: IndexDefinition;
    framework: Framework;
    year: number;
    facts: EditionFacts;
    absences: readonly Absence[];
  },
  league: League,
  dataset: Dataset,
): string {
  const { index, framework, year, facts, absences } = edition;
  const meanings = ["score", "rank", ...flatten(framework.components).map(({ id }) => id)].filter((meaning) =>
    league.figures.some((figure) => figure.meaning === meaning),
  );
  const written = new Map(
    league.figures.map(({ unit, meaning, written: digits }) => [`${unit} ${meaning}`, digits]),
  );
  const units = [...dataset.units.keys()].filter((unit) =>
    league.figures.some((figure) => figure.unit === unit),
  );
  const scored = units.filter((unit) => written.has(`${unit} score`)).length;
  const ranked = facts.ranked ?? league.outOf ?? (isWhole(league, scored, index, year, dataset) ? scored : 0);
  const lines = [
    "# yaml-language-server: $schema=../../../.vscode/schemas/scores.json",
    `# ${index.short} năm ${year}. Nhập từ tệp Excel “${from}”.`,
    `index: ${index.id}`,
    `year: ${year}`,
    `published: ${facts.published ?? "null"}`,
    `source: ${facts.source}`,
    `ranked_units: ${ranked > 0 ? ranked : "null"}`,
    ...(scored > 0 && scored === ranked && units.length > 1 ? ["complete: true"] : []),
    ...(facts.note === null ? [] : [`note: ${yamlText(facts.note)}`]),
    `columns: [${["unit", ...meanings].join(", ")}]`,
    "rows:",
    ...units.map(
      (unit) =>
        `  - [${[unit, ...meanings.map((meaning) => written.get(`${unit} ${meaning}`) ?? "null")].join(", ")}]`,
    ),
    ...missingLines(absences),
  ];
  return `${lines.join("\n")}\n`;
}

function missingLines(absences: readonly Absence[]): string[] {
  if (absences.length === 0) return [];
  return [
    "missing:",
    ...absences.map(
      ({ unit, reason, note }) =>
        `  - {unit: ${unit}, reason: ${reason}${note === undefined ? "" : `, note: ${flowText(note)}`}}`,
    ),
  ];
}
