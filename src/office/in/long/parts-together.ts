import type { IndexDefinition } from "../../../model/framework.ts";
import { folded, spelledOut } from "../folded.ts";
import { refBeside, type TableShape, tableShape } from "../league/table-shape.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";
import { BOUNDS, isBeside } from "./as-wide.ts";
import type { Labels } from "./labels.ts";
import { numeric } from "./list.ts";

export interface PartSheet {
  sheet: Sheet;
  /** The part that all its figures are of, or the total; empty where its columns say it. */
  label: string;
  shape: TableShape;
}

/**
 * Sheets that hold one part each ("Nội dung 1", "Gia nhập thị trường", …) as one table, with the part over its columns
 * and the names of cells as Excel writes them across sheets ("ND1!C5"); all other sheets as they are.
 */
export function partsTogether(
  sheets: readonly Sheet[],
  names: UnitNames,
  indices: readonly IndexDefinition[],
  labels: Labels,
): Sheet[] {
  const found = sheets.flatMap((sheet) => partSheet(sheet, names, indices, labels) ?? []);
  if (!found.some(({ label }) => labels.tells(label) === "part")) return [...sheets];
  const taken = new Set(found.map(({ sheet }) => sheet));
  return [together(found, names), ...sheets.filter((sheet) => !taken.has(sheet))];
}

/** A sheet that is called, or whose title speaks, of one part while its columns name none; null for any other. */
function partSheet(
  sheet: Sheet,
  names: UnitNames,
  indices: readonly IndexDefinition[],
  labels: Labels,
): PartSheet | null {
  if (sheet.hidden) return null;
  const shape = tableShape(sheet, names);
  if (!shape || shape.nextTable !== null) return null;
  const columns = shape.columns.filter((column) => {
    const cells = shape.sheet.rows
      .slice(shape.firstRow, shape.endRow)
      .flatMap((row) => row[column.column] ?? []);
    const numbers = cells.filter(({ kind, text }) => kind === "number" || numeric(text));
    return (
      numbers.length * 2 >= cells.length && !isBeside(column, cells) && !BOUNDS.test(folded(column.heading))
    );
  });
  const headings = columns.flatMap(({ headings: own }) => own);
  if (headings.some((heading) => labels.tells(heading) === "part")) return null;
  const label = calledBy(sheet.name, labels) ?? inTitle(shape.title, indices);
  if (label !== null) return { sheet, label, shape: { ...shape, columns } };
  const isTotal = /^(tong|tong diem|diem chung|chung|diem tong hop)( (so|hop))?$/.test(folded(sheet.name));
  return isTotal ? { sheet, label: "Tổng điểm", shape: { ...shape, columns } } : null;
}

/** The part that a sheet is called by; Excel cuts names of sheets after 31 letters. */
function calledBy(name: string, labels: Labels): string | null {
  const plain = name.replaceAll("_", " ").trim();
  const uncut = plain.length >= 29 ? [plain.replace(/\s+\S*$/, "")] : [];
  return [plain, ...uncut].find((one) => labels.tells(one) === "part") ?? null;
}

/** The one part that a title names in full, by a name of at least two words. */
function inTitle(title: string, indices: readonly IndexDefinition[]): string | null {
  const plain = ` ${spelledOut(title)} `;
  const whole = new Set(indices.flatMap(({ name, short }) => [spelledOut(name.vi), spelledOut(short)]));
  const found = indices.flatMap(({ frameworks }) =>
    frameworks.flatMap(({ components }) =>
      components
        .map(({ name }) => name.vi)
        .filter((name) => {
          const words = spelledOut(name);
          return words.includes(" ") && !whole.has(words) && plain.includes(` ${words} `);
        }),
    ),
  );
  const longest = [...new Set(found)].sort((one, other) => other.length - one.length)[0];
  if (longest === undefined) return null;
  const others = found.filter((name) => !spelledOut(longest).includes(spelledOut(name)));
  return others.length === 0 ? longest : null;
}

/** Rows of all parts by unit; a unit that one sheet names twice has a second row, which is told further on. */
class Together {
  readonly #names: UnitNames;
  readonly emptyCells = new Map<string, string>();
  readonly rows = new Map<string, (Cell | null)[]>();
  readonly heads: Cell[][] = [];
  readonly #shared = new Map<string, number>();

  constructor(names: UnitNames) {
    this.#names = names;
  }

  add({ sheet, label, shape }: PartSheet): void {
    const across = (cell: Cell): Cell => ({ ...cell, ref: `${sheet.name}!${cell.ref}`, merged: null });
    // sheets of other units share the columns that their heads name
    const places = label === "" ? this.#shared : new Map<string, number>();
    const met = new Map<string, number>();
    for (const name of new Set(shape.columns.map((column) => column.names))) {
      const columns = shape.columns.filter((column) => column.names === name);
      const seen = new Map<string, number>();
      const at = columns.map(({ heading, headings, headingCell }) => {
        const count = (seen.get(heading) ?? 0) + 1;
        seen.set(heading, count);
        const key = `${heading} ${count}`;
        const place = places.get(key) ?? this.heads.length + 1;
        if (!places.has(key)) {
          places.set(key, place);
          const from = headingCell ?? shape.sheet.rows[shape.firstRow]![name]!;
          this.heads.push([label, ...headings].map((text) => ({ ...across(from), kind: "text", text })));
        }
        return place;
      });
      for (let row = shape.firstRow; row < shape.endRow; row++) {
        if (shape.repeatedHeads.has(row)) continue;
        const cells = shape.sheet.rows[row] ?? [];
        const named = cells[name] ?? null;
        const figures = columns.map(({ column }) => cells[column] ?? null);
        if (!named && figures.every((figure) => figure === null)) continue;
        const unit = named ? keyOf(named.text, this.#names) : `${sheet.name} ${row}`;
        met.set(unit, (met.get(unit) ?? 0) + 1);
        const key = `${unit} ${met.get(unit)}`;
        const line = this.rows.get(key) ?? [named && across(named)];
        this.rows.set(key, line);
        for (const [position, figure] of figures.entries()) {
          if (figure) line[at[position]!] = across(figure);
          else if (named && line[0])
            this.emptyCells.set(
              `${line[0].ref} ${at[position]}`,
              `${sheet.name}!${refBeside(named, columns[position]!.column, shape)}`,
            );
        }
      }
    }
  }
}

/** The rows of several sheets as one sheet, a row for each unit, a column for each head. */
export function together(parts: readonly PartSheet[], names: UnitNames): Sheet {
  const all = new Together(names);
  for (const part of parts) all.add(part);
  const { heads, rows, emptyCells } = all;
  const height = Math.max(...heads.map((head) => head.length));
  const word = (text: string): Cell => ({ ...heads[0]![0]!, text });
  const called = parts.map(({ sheet }) => sheet.name);
  return {
    name: called.length > 2 ? `${called[0]} … ${called.at(-1)}` : called.join(" + "),
    hidden: false,
    emptyCells,
    rows: [
      [word([...new Set(parts.map(({ shape }) => shape.title))].join(" "))],
      [],
      ...Array.from({ length: height }, (_, row) => [
        word("Đơn vị"),
        ...heads.map((head) => head[row - (height - head.length)] ?? null),
      ]),
      ...[...rows.values()].map((line) =>
        Array.from({ length: heads.length + 1 }, (_, at) => line[at] ?? null),
      ),
    ],
  };
}

const keyOf = (text: string, names: UnitNames): string =>
  names
    .named(text)
    .map(({ id }) => id)
    .sort()
    .join(" ") || folded(text);
