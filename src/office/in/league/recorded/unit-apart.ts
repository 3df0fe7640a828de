import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { applied, itemRemoved, keyAdded, keyRemoved, nodeAt, writtenAt, yamlFile } from "../../yaml/edits.ts";
import { flowText, yamlText } from "../../yaml/write-value.ts";
import { type FigureChange, isOwn, standingText } from "./figure-text.ts";

/**
 * An edition's file with the row of one unit taken out of the long table and set among `units`, where a figure may have a
 * source of its own and the unit a note. Each figure keeps its digits, and says that it is reckoned where its column
 * does. The file as it is where the unit has no row, or the table holds what only a table can.
 */
export function withUnitApart(text: string, unit: string): string {
  const file = yamlFile(text);
  const [columns, rows] = ["columns", "rows"].map((key) => (file ? nodeAt(file.root, [key]) : null));
  if (!file || !isSeq(columns) || !isSeq(rows) || rows.items.length < 2) return text;
  const at = rows.items.findIndex(
    (row) => isSeq(row) && isScalar(row.items[0]) && row.items[0].value === unit,
  );
  const row = rows.items[at];
  const names = columns.items.map((one) => String(isScalar(one) ? one.value : ""));
  if (!isSeq(row) || names.some((name) => name.startsWith("partitions/"))) return text;
  const computed = nodeAt(file.root, ["computed", "columns"]);
  const reckoned = new Set(
    isSeq(computed) ? computed.items.map((one) => (isScalar(one) ? one.value : "")) : [],
  );
  const how = nodeAt(file.root, ["computed", "how"]);
  const figures = names.flatMap((name, position): FigureChange[] => {
    const cell = row.items[position] as Node | undefined;
    if (position === 0 || !isScalar(cell) || typeof cell.value !== "number") return [];
    const digits = writtenAt(file, cell)!;
    if (!reckoned.has(name)) return [{ unit, meaning: meaningOf(name), written: digits }];
    const words = isScalar(how) ? `, how: ${flowText(String(how.value))}` : "";
    const meaning = isOwn(name) ? name : `${name}.score`;
    return [{ unit, meaning, written: `{value: ${digits}, basis: computed${words}}` }];
  });
  const without = applied(text, [itemRemoved(file, rows, at)]);
  return withEntry(without, unit, standingText(figures));
}

/** "share/leadership" is the share of that component. */
const meaningOf = (column: string) => column.replace(/^share\/(.+)$/, "$1.share");

function withEntry(text: string, unit: string, entry: string): string {
  const file = yamlFile(text);
  if (!file) return text;
  const units = nodeAt(file.root, ["units"]);
  if (isMap(units) && units.items.length > 0) return applied(text, [keyAdded(file, units, unit, entry)]);
  return applied(text, [keyAdded(file, file.root, "units", `\n  ${unit}: ${entry}`)]).replace(
    /^units: $/m,
    "units:",
  );
}

/** The note that an edition's file holds of a unit among its figures; null for none. */
export function noteOfUnit(text: string, unit: string): string | null {
  const file = yamlFile(text);
  const note = file ? nodeAt(file.root, ["units", unit, "note"]) : null;
  return isScalar(note) && typeof note.value === "string" ? note.value : null;
}

/** An edition's file with another note of a unit that has figures; null takes it away. */
export function withUnitNote(text: string, unit: string, note: string | null): string {
  const apart = nodeIn(text, unit) ? text : withUnitApart(text, unit);
  const file = yamlFile(apart);
  const own = file ? nodeAt(file.root, ["units", unit]) : null;
  if (!file || !isMap(own)) return text;
  if (noteOfUnit(apart, unit) !== null) {
    const removed = applied(apart, [keyRemoved(file, own, "note")]);
    return note === null ? removed : withUnitNote(removed, unit, note);
  }
  return note === null
    ? text
    : applied(apart, [keyAdded(file, own, "note", own.flow ? flowText(note) : yamlText(note))]);
}

const nodeIn = (text: string, unit: string): YAMLMap | null => {
  const file = yamlFile(text);
  const own = file ? nodeAt(file.root, ["units", unit]) : null;
  return isMap(own) ? own : null;
};
