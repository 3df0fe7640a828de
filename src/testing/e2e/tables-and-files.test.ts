import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";
import {
  conferences,
  type IndexPart,
  read,
  readAnalysis,
  readPage,
  says,
  site,
  type TextTable,
  tablesOf,
} from "./built-site.ts";
import { csvTable } from "./csv-table.ts";
import { filesIn } from "./project.ts";

/* phan-tich.json, the tables of the pages and the CSV files say the same numbers. */

const analyses = await Promise.all(conferences.map(readAnalysis));
const byName = analyses.map((analysis) => [analysis.conference, analysis] as const);
const parts = analyses.flatMap((analysis) =>
  analysis.indices.map((part) => [`${analysis.conference} ${part.index}`, part] as const),
);

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** "1,234.5" → "1.234,5": the number of an English page as a Vietnamese one writes it. */
const turned = (text: string) => text.replace(/[.,](?=\d)/gu, (mark) => (mark === "." ? "," : "."));

/** "−4,53 ¹", "trên 0,93 điểm" → [-4.53, 2], [0.93, 2]: the number that leads a cell and its decimals; null where a cell is no number. */
function printedNumber(text: string, english = false): [number, number] | null {
  const written = english ? turned(text) : text;
  const found = /^(?:trên |above )?([+−]?)(\d+)(?:,(\d+))?(?![\d.]*\d)/u.exec(
    written.replace(/[.](?=\d{3}\b)/gu, ""),
  );
  if (!found) return null;
  const [, sign, whole, decimals = ""] = found;
  return [(sign === "−" ? -1 : 1) * Number(`${whole}.${decimals || "0"}`), decimals.length];
}

/** A printed number is the exact one, rounded; half a unit of the last place and the noise of binary numbers. */
const isRounded = (exact: number, [printed, decimals]: [number, number]) =>
  Math.abs(exact - printed) <= 0.5 * 10 ** -decimals + 1e-9;

test("the reader of printed numbers reads them", () => {
  expect(
    ["−4,53", "27/60", "+0,10 ¹", "42,43 điểm", "94,07%", "không so được", "trên 0,93", "12/4/2023"].map(
      (text) => printedNumber(text),
    ),
  ).toEqual([[-4.53, 2], [27, 0], [0.1, 2], [42.43, 2], [94.07, 2], null, [0.93, 2], [12, 0]]);
  expect(["−4.53", "1,234.5", "42.43 points"].map((text) => printedNumber(text, true))).toEqual([
    [-4.53, 2],
    [1234.5, 1],
    [42.43, 2],
  ]);
  expect(isRounded(-4.5287, [-4.53, 2])).toBe(true);
  expect(isRounded(-4.5387, [-4.53, 2])).toBe(false);
});

describe("tables and their CSV files", () => {
  test("say the same, on every page", async () => {
    const files = await filesIn(site());
    const tables = files.filter((name) => name.endsWith(".csv") && !/^(?:en\/)?du-lieu\//u.test(name));
    expect(tables.length).toBeGreaterThan(300);
    const wrong: string[] = [];
    let compared = 0;
    const folders = new Set(tables.map((name) => name.slice(0, name.lastIndexOf("/") + 1)));
    for (const folder of folders) {
      const shown = tablesOf(await readPage(folder));
      for (const name of tables.filter((table) => table.slice(0, table.lastIndexOf("/") + 1) === folder)) {
        const table = shown.get(name.slice(folder.length, -".csv".length));
        if (!table) {
          wrong.push(`${name}: no such table on the page`);
          continue;
        }
        const csv = csvTable((await read(name)).toString());
        if (csv.rows.length !== table.rows.length) wrong.push(`${name}: ${csv.rows.length} rows`);
        table.rows.forEach((row, at) => {
          row.forEach((text, column) => {
            const value = csv.rows[at]?.[column] ?? "(nothing)";
            const printed = printedNumber(text, folder.startsWith("en/"));
            const exact = Number(value);
            compared += 1;
            // A share stands as 0.52 in the file and as 52% on the page; a score in percent is 94.07 in both.
            const scales = text.includes("%") ? [1, 100] : [1];
            const same =
              text === value ||
              (printed !== null && value !== "" && scales.some((scale) => isRounded(exact * scale, printed)));
            if (!same)
              wrong.push(`${name} row ${at + 1}, ${table.columns[column]}: “${text}” and “${value}”`);
          });
        });
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });
});

describe("JSON and tables", () => {
  /** Columns of a table of components, with the member of the analysis that they show. */
  function memberOf(
    column: string,
    { year, against }: IndexPart,
  ): keyof IndexPart["components"][number] | null {
    const members: Record<string, keyof IndexPart["components"][number]> = {
      "Điểm tối đa": "maxPoints",
      "Trọng số (%)": "maxPoints",
      [`${against}`]: "previous",
      [`${year}`]: "score",
      "Tăng, giảm": "change",
      "Đóng góp vào điểm chung": "contribution",
      "Bình quân cả nước": "nationalEffect",
      "Hơn, kém bình quân": "ownEffect",
      "Điểm mất": "lostPoints",
      [`Hạng ${year}`]: "rank",
      "Tăng, giảm bậc": "placesGained",
    };
    return members[column] ?? null;
  }

  function compare(name: string, csv: TextTable, part: IndexPart): { wrong: string[]; compared: number } {
    const wrong: string[] = [];
    let compared = 0;
    const total = { ...part.total, lostPoints: part.lostPoints?.total ?? null };
    for (const row of csv.rows) {
      const component: Record<string, unknown> | undefined =
        row[0] === "Tổng cộng"
          ? total
          : part.components.find(({ code, name: said }) => row[0] === `${code}. ${said}`);
      if (!component) {
        const ended = sum(part.dropped.map(({ structureEffect }) => structureEffect));
        const untold = part.residual?.components.length ? part.residual.contribution : null;
        const rest = part.dropped.length > 0 ? ended + (untold ?? 0) : untold;
        if (rest === null || !row.some((cell) => Math.abs(Number(cell) - rest) < 1e-9))
          wrong.push(`${name}: ${row[0]} is no component`);
        continue;
      }
      csv.columns.forEach((column, at) => {
        const member = memberOf(column, part);
        if (member === null) return;
        const value = component[member];
        // The sum has no points of its own in the analysis, nor parts of a change.
        if (value === undefined && component === total) return;
        compared += 1;
        if (typeof value === "number" ? Number(row[at]) !== value : /\d/u.test(row[at] ?? "")) {
          wrong.push(`${name}: ${row[0]}, ${column}: ${row[at]} and ${String(value)}`);
        }
      });
    }
    return { wrong, compared };
  }

  test.each(parts.filter(([, { components }]) => components.length > 0))(
    "%s: components",
    async (name, part) => {
      const folder = `hoi-nghi/${name.split(" ")[0]}/`;
      const files = (await filesIn(site())).filter((file) => file.startsWith(folder));
      const tables = files.filter((file) =>
        [
          `hinh-${part.index}-dong-gop-bang.csv`,
          `hinh-${part.index}-hang-bang.csv`,
          `bang-${part.index}-chi-tiet.csv`,
        ].some((ending) => file === folder + ending),
      );
      expect(tables.length).toBeGreaterThan(0);
      for (const file of tables) {
        const { wrong, compared } = compare(file, csvTable((await read(file)).toString()), part);
        expect(wrong).toEqual([]);
        expect(compared).toBeGreaterThan(5);
      }
    },
  );

  test.each(byName)("%s: totals and years", async (slug, analysis) => {
    const page = tablesOf(await readPage(`hoi-nghi/${slug}/`));
    // Where nothing is known of the province itself there is no table of results.
    const told = analysis.indices.some(({ total }) =>
      [total.score, total.previous, total.change, total.rank].some((value) => value !== null),
    );
    expect(page.has("bang-ket-qua")).toBe(told);
    const results = told
      ? csvTable((await read(`hoi-nghi/${slug}/bang-ket-qua.csv`)).toString())
      : { columns: [], rows: [] };
    expect(results.rows.length).toBe(told ? analysis.indices.length : 0);
    analysis.indices.forEach((part, at) => {
      const { score, change } = part.total.text;
      const said = (page.get("bang-ket-qua")?.rows[at] ?? []).join(" ");
      for (const text of [score, change, part.total.text.rank]) {
        if (text !== null)
          expect(says(said, plain(text)), `${part.index}: ${plain(text)} in ${said}`).toBe(true);
      }
      if (part.total.score !== null) {
        expect(results.rows[at], part.index).toContain(String(part.total.score));
      }
      if (part.total.change !== null) {
        expect(results.rows[at], part.index).toContain(String(part.total.change));
      }
      const years = page.get(`hinh-${part.index}-cac-nam-bang`) ?? page.get(`bang-${part.index}-cac-nam`);
      for (const point of part.history) {
        const row = years?.rows.find(([year]) => year === String(point.year)) ?? [];
        const printed = row.slice(1).flatMap((text) => (printedNumber(text) ? [printedNumber(text)!] : []));
        if (point.score !== null && years) {
          expect(
            printed.some((number) => isRounded(point.score!, number)),
            `${part.index} ${point.year}`,
          ).toBe(true);
        }
        if (point.rank !== null && years) {
          expect(row, `${part.index} ${point.year}`).toContain(`${point.rank}/${point.rankedUnits}`);
        }
      }
    });
  });
});
