import { shippedData, shippedFiles, shippedReads } from "../testing/shipped.ts";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import { problemLine } from "./report/print.ts";

/*
 * A made index with a tree of criteria, four fields of three, and three editions of all provinces: for slips that only the
 * rows beside and the year before tell. The numbers come from a fixed sequence, so they are the same on every run.
 */

const shipped = shippedFiles();
const textOf = (file: string) => new TextDecoder().decode(shipped.read(file));
const provinces = [...shippedData().editions.get("papi")!.get(2021)!.standings.keys()];

let seed = 7;
function next(): number {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
}

const MAXIMA = [10, 9, 6];
const FIELDS = [1, 2, 3, 4];
const SPELLED = ["một", "hai", "ba", "bốn"];
const skill = new Map(provinces.map((unit) => [unit, next()]));
const bent = new Map(provinces.map((unit) => [unit, Array.from({ length: 12 }, next)]));

const INDEX = `id: bo-thu
short: Bộ thử
name: {vi: Bộ tiêu chí thử}
about: {vi: Để thử.}
publisher: Bộ Nội vụ
measure: {unit: points, decimals: 2}
kind: mixed
source: papi-panel
levels: {field: {vi: lĩnh vực}, criterion: {vi: tiêu chí}}
frameworks:
  - years: [2021, 2024]
    max: 100
    aggregation: sum
    tolerance: 0.011
    components:
${FIELDS.map(
  (field) => `      - id: lv${field}
        code: '${field}'
        name: {vi: Lĩnh vực ${field}}
        max: 25
        children:
${MAXIMA.map((max, at) => `          - {id: tc${field}${at + 1}, code: '${field}.${at + 1}', name: {vi: Tiêu chí ${SPELLED[field - 1]} chấm ${at + 1}}, max: ${max}}\n`).join("")}`,
).join("")}`;

interface Made {
  unit: string;
  leaves: number[];
  fields: number[];
  total: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
const sum = (values: readonly number[]) => round(values.reduce((all, one) => all + one, 0));

function made(year: number): Made[] {
  return provinces.map((unit) => {
    const leaves = Array.from({ length: 12 }, (_, at) =>
      round(
        MAXIMA[at % 3]! *
          (0.55 + 0.02 * (year - 2022) + 0.15 * (skill.get(unit)! + bent.get(unit)![at]!) + 0.1 * next()),
      ),
    );
    const fields = FIELDS.map((field) => sum(leaves.slice(3 * field - 3, 3 * field)));
    return { unit, leaves, fields, total: sum(fields) };
  });
}

function edition(year: number): string {
  const all = made(year);
  const mean = (of: (one: Made) => number) =>
    (all.reduce((total, one) => total + of(one), 0) / all.length).toFixed(2);
  const cells = (one: Made) => [
    one.unit,
    one.total.toFixed(2),
    1 + all.filter(({ total }) => total > one.total).length,
    ...FIELDS.flatMap((field) =>
      [one.fields[field - 1]!, ...one.leaves.slice(3 * field - 3, 3 * field)].map((value) =>
        value.toFixed(2),
      ),
    ),
  ];
  return `index: bo-thu
year: ${year}
published: ${year + 1}-04-20
source: papi-panel
ranked_units: ${provinces.length}
complete: true
means:
  national: ${mean(({ total }) => total)}
  components: {${FIELDS.map((field) => `lv${field}: ${mean(({ fields }) => fields[field - 1]!)}`).join(", ")}}
columns: [unit, score, rank, ${FIELDS.map((field) => `lv${field}, tc${field}1, tc${field}2, tc${field}3`).join(", ")}]
rows:
${all.map((one) => `  - [${cells(one).join(", ")}]\n`).join("")}`;
}

export const INDEX_FILE = "data/indices/bo-thu.yaml";
export const BEFORE = "data/scores/bo-thu/2022.yaml";
export const NOW = "data/scores/bo-thu/2023.yaml";

/** The project: the made index beside the shipped ones, whose conferences are left out. */
export const LEAGUE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    shipped
      .list()
      .filter((file) =>
        /^data\/(?:units|sources|site|indices\/(?:sipas|pci|papi|par-index)\.|scores\/(?:sipas|pci|par-index|papi)\/20(?:1[4-9]|2))/.test(
          file,
        ),
      )
      .map((file) => [file, textOf(file)]),
  ),
  [INDEX_FILE]: INDEX,
  [BEFORE]: edition(2022),
  [NOW]: edition(2023),
  "data/scores/bo-thu/2021.yaml": edition(2021),
};

const reads = shippedReads();
const linesOf = (files: Record<string, string>, known = new Map(reads)) =>
  loadFiles(filesInMemory(files), known).problems.map(problemLine);
/** What is said of the project as it stands: nothing, of the made index. */
export const UNSPOILED = linesOf(LEAGUE, reads);
const before = new Set(UNSPOILED);

/** What is told of the project with some files changed, besides what is told without. Scores of other indices are left out. */
export function told(changes: Readonly<Record<string, (text: string) => string>>): string[] {
  const indices = Object.keys(changes).map(
    (file) => /data\/(?:scores|indices)\/([\w-]+)/.exec(file)?.[1] ?? "",
  );
  const kept = Object.entries(LEAGUE).filter(([file]) => {
    const index = /data\/scores\/([\w-]+)/.exec(file)?.[1];
    return index === undefined || indices.includes(index);
  });
  const files = Object.fromEntries(kept);
  for (const [file, change] of Object.entries(changes)) {
    const after = change(files[file] ?? "");
    if (after === files[file]) throw new Error(`nothing changed in ${file}`);
    files[file] = after;
  }
  return linesOf(files).filter((line) => !before.has(line));
}

const isRow = (line: string) => /^ {2}- \[/.test(line);
export type Cells = string[];
const rowsIn = (text: string): Cells[] =>
  text
    .split("\n")
    .filter(isRow)
    .map((line) => line.replace(/^ {2}- \[|\]$/g, "").split(", "));
const columnsIn = (text: string) => /^columns: \[(.*)\]/m.exec(text)![1]!.split(", ");

/** The rows of a table changed together. */
export const rows =
  (change: (rows: Cells[], columns: Cells) => readonly (Cells | string)[]) =>
  (text: string): string => {
    const lines = text.split("\n");
    const at = lines.findIndex(isRow);
    const after = change(rowsIn(text), columnsIn(text)).map((row) =>
      typeof row === "string" ? row : `  - [${row.join(", ")}]`,
    );
    return [...lines.slice(0, at), ...after, ...lines.slice(at).filter((line) => !isRow(line))].join("\n");
  };

/** One cell of a table changed. */
export const cell = (unit: string, column: string, change: (written: string) => string) =>
  rows((all, columns) =>
    all.map((row) =>
      row[0] === unit ? row.map((one, at) => (columns[at] === column ? change(one) : one)) : row,
    ),
  );
