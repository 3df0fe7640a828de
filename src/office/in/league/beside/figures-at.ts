import { isMap, isScalar } from "yaml";
import { comparable, comparableField } from "../../conference/entry-text.ts";
import type { FieldValue } from "../../conference/fields/field-value.ts";
import type { ReadEntry } from "../../conference/read-record.ts";
import { AWAY } from "../../figures/no-figure.ts";
import { errorAt, noteAt } from "../../problem.ts";
import { withoutValueAt, withValueAt } from "../../yaml/at-path.ts";
import { nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { type Beside, sayUndocumented, tell } from "./beside.ts";
import { ownReckoning, type ReadList } from "./entries.ts";
import { inBraces } from "./words.ts";

/** Where the file holds the number of a row, and what the number is of, in words. */
export interface Place {
  path: readonly string[];
  name: string;
  /** A bare number, whose document stands elsewhere. */
  bare?: true;
}

/** What a cell was read as, in words. */
export const told = (value: FieldValue | undefined) => (value ? comparableField(value) : "");

/**
 * An edition's file with the numbers of a sheet of one number in a row, each at its own place: numbers, their documents
 * and notes where they differ. A row without a number says nothing; “xóa” takes its number away. `placeOf` gives no place
 * to a row whose number can stand nowhere, and says why.
 */
export function withFigures(
  beside: Beside,
  text: string,
  { list, rows, complete }: ReadList,
  placeOf: (read: ReadEntry) => Place | null,
): string {
  if (!complete) return text;
  // an empty sheet of a workbook from before the numbers were recorded asks for nothing
  const clear = (beside.plan.answers.clear ?? false) && rows.some(({ entry }) => entry.has("value"));
  const met = new Map<string, string>();
  return rows.reduce((all, read) => {
    const place = placeOf(read);
    if (place === null) return all;
    const key = place.path.join(" ");
    const first = met.get(key);
    if (first !== undefined && read.entry.has("value")) {
      beside.plan.say(
        errorAt(
          { file: beside.plan.file, sheet: list.sheet, cell: read.row },
          `Hàng này ghi lại số của hàng có ô ${first}.`,
          "Để lại một hàng.",
        ),
      );
      return all;
    }
    if (read.entry.has("value")) met.set(key, read.row);
    beside.plan.cells.set(`${beside.file} ${key}`, {
      sheet: list.sheet,
      cell: read.cells.get("value") ?? read.row,
    });
    return withFigure(beside, all, place, { read, sheet: list.sheet, clear });
  }, text);
}

function withFigure(
  beside: Beside,
  text: string,
  { path, name, bare }: Place,
  { read, sheet, clear }: { read: ReadEntry; sheet: string; clear: boolean },
): string {
  const { plan } = beside;
  const file = yamlFile(text);
  if (!file) return text;
  const node = nodeAt(file.root, path);
  const figure = isMap(node) ? nodeAt(node, ["value"]) : node;
  const before = isScalar(figure) ? comparable(figure.value) : "";
  const blank = read.blank.get("value");
  const gone = read.gone.get("value") ?? (clear ? blank : undefined);
  const value = read.entry.get("value");
  if (!value) {
    if (gone !== undefined && before !== "") {
      tell(beside, sheet, name, { before, after: null, cell: gone });
      return withoutValueAt(text, path);
    }
    if (before !== "" && blank !== undefined)
      plan.say(
        noteAt(
          { file: plan.file, sheet, cell: blank },
          `Ô số “${name}” trống, tệp số liệu đang ghi ${before}: giữ nguyên. Muốn bỏ thì gõ “${AWAY}” vào ô.`,
        ),
      );
    const other = bare ? undefined : ["source", "note"].find((key) => read.entry.has(key));
    if (before === "" && other !== undefined && blank !== undefined)
      plan.say(
        errorAt(
          { file: plan.file, sheet, cell: blank },
          `Có ${other === "source" ? "tài liệu nguồn" : "ghi chú"} mà chưa có số.`,
          "Điền số, hoặc xóa các ô kia của hàng.",
        ),
      );
    return text;
  }
  const cell = read.cells.get("value") ?? read.row;
  const after = told(value);
  const isNew = before !== after;
  if (isNew && isMap(node) && (node.has("how") || node.has("basis"))) {
    plan.say(ownReckoning(beside, sheet, cell, before));
    return text;
  }
  const digits = "digits" in value ? value.digits : after;
  let next = text;
  if (isNew) {
    tell(beside, sheet, name, { before: before || null, after, cell });
    next = withValueAt(text, isMap(node) ? [...path, "value"] : path, digits);
  }
  if (bare) return next;
  const own = isNew && !read.entry.has("source") && !(isMap(node) && node.has("source"));
  if (own) sayUndocumented(beside);
  const document = own ? beside.document : null;
  return (["source", "note"] as const).reduce((all, key) => {
    const given = read.entry.get(key);
    const wished = given ? inBraces(given) : key === "source" ? document : null;
    return withBeside(beside, all, { path, key, wished, read, sheet, name });
  }, next);
}

/** The document or the note of a number, where they differ from what the file holds. */
function withBeside(
  beside: Beside,
  text: string,
  change: {
    path: readonly string[];
    key: "source" | "note";
    wished: string | null;
    read: ReadEntry;
    sheet: string;
    name: string;
  },
): string {
  const { path, key, wished, read, sheet, name } = change;
  const { plan } = beside;
  const file = yamlFile(text);
  if (!file) return text;
  const node = nodeAt(file.root, path);
  const held = isMap(node) ? nodeAt(node, [key]) : null;
  const before = held ? comparable(plainValue(file, held)) : "";
  const blank = read.blank.get(key);
  const gone = read.gone.get(key) ?? (plan.answers.clear ? blank : undefined);
  const label = `${name} · ${key === "source" ? "tài liệu nguồn" : "ghi chú"}`;
  if (wished === null) {
    if (before === "") return text;
    if (gone !== undefined) {
      tell(beside, sheet, label, { before, after: null, cell: gone });
      return withoutValueAt(text, [...path, key]);
    }
    if (blank !== undefined)
      plan.say(
        noteAt(
          { file: plan.file, sheet, cell: blank },
          `Ô này trống, tệp số liệu đang ghi “${before}”: giữ nguyên. Muốn bỏ thì gõ “${AWAY}” vào ô.`,
        ),
      );
    return text;
  }
  const given = read.entry.get(key);
  if (before === (given ? told(given) : wished)) return text;
  const isFileSource = key === "source" && before === "" && wished === plainSource(text);
  if (isFileSource) return text;
  if (given)
    tell(beside, sheet, label, {
      before: before || null,
      after: told(given),
      cell: read.cells.get(key) ?? read.row,
    });
  if (isMap(node)) return withValueAt(text, [...path, key], wished);
  const digits = isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : "";
  return withValueAt(text, path, `{value: ${digits}, ${key}: ${wished}}`);
}

/** The document of all numbers of a file, where it is one. */
const plainSource = (text: string): string | null => {
  const file = yamlFile(text);
  const node = file ? nodeAt(file.root, ["source"]) : null;
  return isScalar(node) ? String(node.value) : null;
};
