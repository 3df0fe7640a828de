import type { Dataset } from "../../../model/dataset.ts";
import type { RecordField } from "../conference/record-sheets.ts";
import {
  columnRange,
  given,
  HEAD,
  listOf,
  OPEN_COUNT,
  open,
  type TemplateCell,
  type TemplateSheet,
} from "./sheet-style.ts";

const EMPTY_ROWS = 40;

/** The entries of a list of a file as it was read. */
export function rowsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list)
    ? list.filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null)
    : [];
}

/** A sheet with one row for each entry of a list, what the record holds filled in, and empty rows below. */
export function listSheet(
  name: string,
  fields: readonly RecordField[],
  rows: readonly Record<string, unknown>[],
  dataset: Dataset,
): TemplateSheet {
  const filled = rows.map((row) => fields.map((field) => cellOf(row, field, dataset)));
  const empty = Array.from({ length: EMPTY_ROWS }, () => fields.map((field) => open(null, styleOf(field))));
  const last = filled.length + EMPTY_ROWS;
  return {
    name,
    widths: fields.map(({ width }) => width),
    rows: [fields.map(({ label }) => given(label, HEAD)), ...filled, ...empty],
    frozen: { rows: 1, columns: 1 },
    validations: fields.flatMap(({ choices, kind }, position) => {
      const values = kind === "index" ? [...dataset.indices.keys()] : Object.keys(choices ?? {});
      return values.length === 0 ? [] : [listOf(values, columnRange(position, 1, last))];
    }),
  };
}

function styleOf({ kind }: RecordField) {
  return kind === "year" || kind === "count" || kind === "people" ? OPEN_COUNT : undefined;
}

function cellOf(
  row: Record<string, unknown>,
  { key, kind, choices, named }: RecordField,
  dataset: Dataset,
): TemplateCell {
  const [first = "", second] = key.split(".");
  const outer = row[first];
  const raw = second === undefined ? outer : isGroup(outer) ? outer[second] : undefined;
  const value = isGroup(raw) && "value" in raw ? raw.value : raw;
  if (value === null || value === undefined) return open(null, styleOf({ key, kind, label: "", width: 0 }));
  if (kind === "choice" || kind === "yes")
    return open(Object.entries(choices ?? {}).find(([, own]) => own === String(value))?.[0] ?? null);
  if (named && typeof value === "string") return open(named.nameOf(value));
  if (kind === "agencies" && Array.isArray(value))
    return open(value.map((id) => dataset.agencies.get(String(id))?.name.vi ?? String(id)).join("; "));
  if (Array.isArray(value)) return open(value.join("; "));
  if (typeof value === "number")
    return open(
      value,
      styleOf({ key, kind, label: "", width: 0 }) ?? { numFmt: "General", protection: { locked: false } },
    );
  return open(String(value).replace(/\s+/g, " ").trim());
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
