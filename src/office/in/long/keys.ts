import { folded } from "../folded.ts";
import type { Cell } from "../workbook/cell.ts";
import { type Labels, labelOf, type Telling } from "./labels.ts";
import { type List, numeric } from "./list.ts";

/** A column that says what the figures of its row are: which year, part or index. */
export interface Key {
  column: number;
  kind: "year" | Telling;
  /** What each row's cell says as a heading; "" where it says nothing. */
  labels: string[];
}

const YEAR = /^(?:năm\s+|nam\s+|y)?(20[0-4]\d)$/iu;
/** Headings of columns whose numbers are those of parts. */
const OF_PARTS =
  /^((ma|so|stt|id|code) )?(nd|noi dung|noi dung thanh phan|chi so|chi so thanh phan|cstp|truc|truc noi dung|linh vuc|tieu chi|thanh phan|component|dimension|dim|sub ?index|indicator|variable|item)( (id|code|no|number|so))?$/;
/** Least share of its words that a column of parts has known. */
const KNOWN = 0.5;

export function yearOf(cell: Cell): string | null {
  if (cell.kind === "date") return cell.day?.slice(0, 4) ?? null;
  return YEAR.exec(cell.text)?.[1] ?? null;
}

/** The columns of a list that tell its rows apart or, where all rows say the same, what the whole list is about. */
export function keysOf(list: List, labels: Labels): Key[] {
  const found = list.columns.flatMap(({ column, heading }) => keyIn(list, column, heading, labels) ?? []);
  return found.filter(
    (key) =>
      key.kind === "year" ||
      key.kind === "index" ||
      !found.some((other) => settles(other, key, labels, list)),
  );
}

function keyIn(list: List, column: number, heading: string, labels: Labels): Key | null {
  const cells = list.rows.map((row) => row.cells[column] ?? null);
  const filled = cells.filter((cell) => cell !== null);
  if (filled.length === 0) return null;
  const mostly = (count: number) => count * 10 >= filled.length * 9;
  if (mostly(filled.filter((cell) => yearOf(cell) !== null).length))
    return { column, kind: "year", labels: cells.map((cell) => (cell && yearOf(cell)) ?? "") };
  const whole = filled.filter(({ text }) => /^\d{1,2}(\.\d{1,2})*$/.test(text)).length;
  const words = filled.filter(({ kind, text }) => kind === "text" && !numeric(text)).length;
  // "chung" may stand among the numbers of the parts
  const numbers = whole > 0 && mostly(whole + words) && OF_PARTS.test(folded(heading.replaceAll("_", " ")));
  if (!numbers && !mostly(words)) return null;
  const texts = cells.map((cell) => (cell ? labelOf(cell.text, numbers && numeric(cell.text)) : ""));
  const distinct = [...new Set(texts.filter((text) => text !== ""))];
  if (list.repeats ? distinct.length * 2 > filled.length : distinct.length > 1) return null;
  const told = distinct.map((text) => labels.tells(text));
  const share = (kind: Telling) => told.filter((one) => one === kind).length / distinct.length;
  const parts = share("part") + share("general");
  // "PAPI" in a list of parts is the total, in a list of indices an index
  const isIndex = share("index") + share("general") >= KNOWN && share("index") > share("part");
  if (isIndex) return { column, kind: "index", labels: texts };
  return parts + share("index") >= KNOWN
    ? { column, kind: share("part") > 0 ? "part" : "general", labels: texts }
    : null;
}

/**
 * Whether a column need not be read beside another: each word of the other has one of its words only, and the other's
 * words are better known, or it stands first.
 */
function settles(other: Key, key: Key, labels: Labels, list: List): boolean {
  if (other === key || other.kind !== "part") return false;
  if (!determines(other, key, list)) return false;
  if (!determines(key, other, list)) return true;
  const known = ({ labels: texts }: Key) => {
    const distinct = [...new Set(texts)];
    const sure = distinct.filter((text) => labels.tells(text) === "part");
    return sure.length + sure.join("").length / 1e6;
  };
  const [one, two] = [known(other), known(key)];
  return one > two || (one === two && other.column < key.column);
}

function determines(one: Key, other: Key, list: List): boolean {
  const said = new Map<string, string>();
  return list.rows.every((_, row) => {
    const [from, to] = [one.labels[row]!, other.labels[row]!];
    if (said.has(from)) return said.get(from) === to;
    said.set(from, to);
    return true;
  });
}
