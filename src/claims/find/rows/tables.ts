import { readingAt } from "../../frames/binding/binding.ts";
import type { Binding, Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import {
  type Around,
  besideNamed,
  type Column,
  columnOf,
  type Header,
  isHeader,
  sceneOf,
  under,
} from "./columns.ts";
import { ofRegion, regionOfRow, roleOfRow } from "./row-labels.ts";

/** Claims of a row of a table: each number bound by the names of its row and the head of its column. */
export function rowClaims(
  cells: readonly Sentence[],
  header: Header | null,
  around: Around,
): { header: Header | null; claims: Claim[] } {
  if (isHeader(cells)) {
    const columns = besideNamed(cells.map((cell) => columnOf(cell, around)));
    return {
      header: { columns: header?.open ? under(header.columns, columns, cells) : columns, open: true },
      claims: [],
    };
  }
  if (header) header = { ...header, open: false };
  if (!header || header.columns.length !== cells.length) return { header, claims: [] };
  const named = cells.flatMap(({ items, mentions }) =>
    items.some(({ number }) => number) && mentions.every(({ slot }) => slot === "year") ? [] : mentions,
  );
  const unit = named.find((one) => one.slot === "unit")?.ids[0];
  const index = named.find((one) => one.slot === "index")?.ids[0];
  const component = named.find((one) => one.slot === "component")?.ids ?? [];
  const year = named.find((one) => one.slot === "year")?.year ?? null;
  const labelled = Boolean(unit) || Boolean(index) || component.length > 0 || year !== null;
  const other = cells.some(({ items }) =>
    items.some((item) => has(item, "mean", "median", "foreign", "foreign-unit", "target")),
  );
  const unknown =
    !labelled &&
    cells.some(
      ({ items }) =>
        items.filter(
          (item) => (has(item, "word", "part-name") && item.word.length > 1) || has(item, "component"),
        ).length >= 1 && !items.some(({ number }) => number),
    );
  if (other || unknown) return { header, claims: [] };
  const all = [...new Set(header.columns.flatMap((one) => one.index ?? []))];
  const years = [...new Set(header.columns.flatMap((one) => one.year ?? []))];
  const labelRole = header.columns.some((one) => one.year !== null || one.unit !== null)
    ? roleOfRow(cells, around)
    : null;
  const region = regionOfRow(cells);
  const claims = cells.flatMap((cell, i) => {
    const own = header.columns[i]!;
    const column = { ...own, index: own.index === null && all.length === 1 ? all[0]! : own.index };
    const at = cell.items.findIndex((item) => item.number);
    if (labelRole) {
      // The row of ranks under "Tăng/giảm": places.
      const moves = column.role === "change" || column.role === "places";
      column.role = moves && labelRole.role === "rank" ? "places" : labelRole.role;
      column.scope = labelRole.scope ?? column.scope;
    }
    if (!column.role || column.role === "name" || at < 0 || cell.items.length > 5) return [];
    if (region !== null && column.role !== "score") return [];
    const made = cellClaims(
      cell,
      at,
      column,
      {
        unit: unit ? baseUnit(unit) : column.unit,
        index: index ?? column.index,
        component: component.length ? component : column.component,
        year: column.year ?? year ?? (years.length === 1 ? years[0]! : null),
        years,
      },
      around,
    );
    return region === null ? made : made.map((claim) => ofRegion(claim, region));
  });
  return { header, claims };
}

interface Labels {
  unit: string | null;
  index: string | null;
  component: string[];
  year: number | null;
  years: number[];
}

function cellClaims(cell: Sentence, at: number, column: Column, labels: Labels, around: Around): Claim[] {
  const { context, facts } = around;
  if (labels.index === "") return [];
  const alone = [...new Set(labels.component.map((id) => id.split("/")[0]!))].filter(
    (id) => !id.includes("mau"),
  );
  const index =
    labels.index ??
    (labels.component.some((id) => id.startsWith(`${context.index}/`)) || !alone.length
      ? context.index
      : alone.length === 1
        ? alone[0]!
        : null);
  const reading = readingAt(
    sceneOf(cell, { ...around, context: { ...context, index, component: null } }),
    at,
  );
  if (!reading || !index) return [];
  const own = labels.component.find((id) => id.startsWith(`${index}/`));
  if (labels.component.length && !own) return [];
  const moved = column.role === "change" || column.role === "places";
  const newest = labels.years.length ? Math.max(...labels.years) : null;
  const year = labels.year ?? (moved ? newest : null) ?? reading.binding.year;
  const earlier = labels.years.filter((one) => year !== null && one < year);
  const against = moved && earlier.length ? Math.max(...earlier) : year === null ? null : year - 1;
  const binding: Binding = {
    ...reading.binding,
    index: reading.binding.index === "par-index-mau" ? "par-index-mau" : index,
    component: own?.split("/")[1] ?? null,
    unit: labels.unit ?? reading.binding.unit,
    year,
    against,
    scope: "nation",
  };
  const item = cell.items[at]!;
  const sign = /^(-|giảm|▼)/.test(cell.items[0]!.word)
    ? -1
    : /^(\+|tăng|▲)/.test(cell.items[0]!.word)
      ? 1
      : item.number!.value === 0
        ? 0
        : moved
          ? 1
          : undefined;
  const others =
    labels.year !== null || (moved && newest !== null)
      ? []
      : reading.others.map((other) => ({
          ...binding,
          year: other.year,
          against: other.year === null ? null : other.year - 1,
        }));
  const how = {
    ...reading.how,
    component: "dòng và cột của bảng",
    unit: "dòng và cột của bảng",
    year: "dòng và cột của bảng",
  };
  // "So với năm 2021 | giảm 2 bậc": a cell that says itself what it counts.
  const unit = cell.items[at + 1];
  const measured =
    moved && has(unit, "places") ? "places" : moved && has(unit, "points") ? "change" : column.role!;
  const told = item.denominator && column.role === "score" ? "rank" : measured;
  if (told === "name" || (told === "denominator" && item.number!.value < 30)) return [];
  const regional = told === "rank" && column.scope !== null;
  if (regional && column.scope === "")
    binding.scope = (binding.unit && year !== null && facts.regionOf(binding.unit, year)) || "";
  else if (regional) binding.scope = column.scope!;
  const kind = regional ? "region-rank" : told;
  const claim: Claim = {
    kind,
    start: item.start,
    end: item.end,
    binding,
    others,
    number: item.number!,
    leeway: "exact",
    quoted: false,
    how,
    percent: false,
    ...(labels.year === null && !(moved && newest !== null) && reading.undated
      ? { undated: true as const }
      : {}),
    ...(moved && sign !== undefined ? { direction: sign as -1 | 0 | 1 } : {}),
  };
  if (told === "rank" && item.number!.decimals > 0) return [];
  return item.denominator ? [claim, { ...claim, kind: "denominator", number: item.denominator }] : [claim];
}
