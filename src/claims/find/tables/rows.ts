import type { Claim } from "../../frames/claim.ts";
import type { Context } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { cellClaims, type Labels } from "./cells.ts";
import { asDifferences } from "./differences.ts";
import { type Around, columnOf, type Header, isHeader } from "./heads.ts";
import { besideNamed, under } from "./heads-together.ts";
import { middleOfRow, ofRegion, regionOfRow, roleOfRow } from "./labels.ts";
import { SHORT, saysItself } from "./prose-cells.ts";

/** Reads a cell as the sentence that it is. */
export type ReadCell = (cell: Sentence, context: Context) => Claim[];

/** Claims of a row of a table: each number bound by the names of its row and the head of its column. */
export function rowClaims(
  cells: readonly Sentence[],
  header: Header | null,
  around: Around,
  read: ReadCell,
): { header: Header | null; claims: Claim[] } {
  if (isHeader(cells)) {
    const columns = besideNamed(cells.map((cell) => columnOf(cell, around)));
    return {
      header: { columns: header?.open ? under(header.columns, columns, cells) : columns, open: true },
      claims: [],
    };
  }
  if (header?.open) header = { columns: asDifferences(header.columns), open: false };
  if (!header || header.columns.length !== cells.length) return { header, claims: [] };
  const row = labelsOf(cells);
  const middle = middleOfRow(cells);
  if (!middle && isOther(cells, row)) return { header, claims: [] };
  const all = [...new Set(header.columns.flatMap((one) => one.index ?? []))];
  const years = [...new Set(header.columns.flatMap((one) => one.year ?? []))];
  const labelRole = header.columns.some((one) => one.year !== null || one.unit !== null)
    ? roleOfRow(cells, around)
    : null;
  const region = regionOfRow(cells) ?? middle?.scope ?? null;
  const claims = cells.flatMap((cell, i) => {
    const own = header.columns[i]!;
    const column = { ...own, index: own.index === null && all.length === 1 ? all[0]! : own.index };
    if (around.ranked && column.named) column.role = "rank";
    if (labelRole) {
      // The row of ranks under "Tăng/giảm": places.
      const moves = column.role === "change" || column.role === "places";
      column.role = moves && labelRole.role === "rank" ? "places" : labelRole.role;
      column.scope = labelRole.scope ?? column.scope;
      column.other = labelRole.other ?? column.other;
    }
    const labels: Labels = {
      unit: row.unit ?? column.unit,
      index: row.index ?? column.index,
      component: row.component.length ? row.component : column.component,
      year: column.year ?? row.year ?? (years.length === 1 ? years[0]! : null),
      years,
    };
    if (saysItself(cell, column)) return region === null ? read(cell, rowContext(around, labels)) : [];
    if (region !== null && column.role !== "score") return [];
    const made = cellClaims(cell, column, labels, around);
    return region === null ? made : made.map((claim) => ofRegion(claim, region, middle?.other));
  });
  return { header, claims };
}

/** What the cells of a row name: whom, what and when its figures are of. */
function labelsOf(cells: readonly Sentence[]): Omit<Labels, "years"> {
  const named = cells.flatMap(({ items, mentions }) =>
    items.some(({ number }) => number) && mentions.every(({ slot }) => slot === "year") ? [] : mentions,
  );
  const first = (slot: "unit" | "index" | "component" | "year") => named.find((one) => one.slot === slot);
  const unit = first("unit")?.ids[0];
  return {
    unit: unit ? baseUnit(unit) : null,
    index: first("index")?.ids[0] ?? null,
    component: first("component")?.ids ?? [],
    year: first("year")?.year ?? null,
  };
}

/** "Tổng cộng": the row of the whole, under those of its parts. */
const TOTAL = /^(tổng|tổng cộng|tổng số|cộng|tổng chung|tổng điểm chung|cả chỉ số|toàn bộ|chung)$/;

/** A row of other matters, or under a label that nobody knows. */
function isOther(
  cells: readonly Sentence[],
  { unit, index, component, year }: Omit<Labels, "years">,
): boolean {
  if (
    cells.some(
      ({ items }) =>
        items.length <= SHORT &&
        items.some((item) => has(item, "mean", "median", "foreign", "foreign-unit", "target")),
    )
  )
    return true;
  if (unit || index || component.length || year !== null) return false;
  if (cells.some(({ items }) => TOTAL.test(items.map(({ word }) => word).join(" ")))) return false;
  return cells.some(
    ({ items }) =>
      items.some(
        (item) => (has(item, "word", "part-name") && item.word.length > 1) || has(item, "component"),
      ) && !items.some(({ number }) => number),
  );
}

/** What a cell that is a sentence goes on from: its row and the head of its column. */
function rowContext({ context }: Around, { unit, index, component, year, years }: Labels): Context {
  const own = index ?? context.index;
  const newest = years.length ? Math.max(...years) : null;
  const told = year ?? newest ?? context.year;
  return {
    ...context,
    unit: unit ?? context.unit,
    unitFrom: unit ? "paragraph" : context.unitFrom,
    index: own,
    component: component.find((id) => id.startsWith(`${own}/`))?.split("/")[1] ?? null,
    year: told,
    yearFrom: year !== null || newest !== null ? "paragraph" : context.yearFrom,
  };
}
