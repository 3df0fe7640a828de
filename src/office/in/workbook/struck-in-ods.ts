import { refOf } from "./cell.ts";
import type { StruckCells } from "./struck-out.ts";

const TAG = /<(\/?)([a-z]+:[a-z-]+)((?:\s[^<>]*?)?)(\/?)>|[^<]+/g;

/** More columns or rows than a person fills; an .ods repeats its last empty ones to the edge of the sheet. */
const MOST_REPEATS = 5000;

/**
 * Cells of an .ods with struck-out text, from its content.xml and styles.xml: by the style of the cell, which it may have
 * from its row or its column, or by that of its letters. A style also strikes out what is built upon it.
 */
export function struckInOds(content: string, styles: string): StruckCells {
  const struck = new Map<number, Set<string>>();
  const strikes = strikingStyles(`${styles}${content}`);
  if (strikes.size === 0) return struck;
  const sheets = /<office:spreadsheet[\s>][\s\S]*?<\/office:spreadsheet>/.exec(content)?.[0] ?? "";
  let sheet = -1;
  let columns: boolean[] = [];
  let row = 0;
  let rows = 1;
  let rowStruck: boolean | null = null;
  let column = 0;
  let cell: { wide: number; struck: boolean; empty: boolean } | null = null;
  let spans: boolean[] = [];
  const end = () => {
    if (!cell) return;
    if (cell.struck && !cell.empty)
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < cell.wide; right++)
          struck.get(sheet)?.add(refOf(row + down, column + right));
    column += cell.wide;
    cell = null;
  };
  for (const [piece, close, name, tagged = "", alone] of sheets.matchAll(TAG)) {
    if (name === undefined) {
      if (cell && piece.trim() !== "") {
        cell.empty = false;
        if (spans.some(Boolean)) cell.struck = true;
      }
      continue;
    }
    const value = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(tagged)?.[1];
    const times = (key: string) => Math.min(Number(value(key) ?? 1), MOST_REPEATS);
    const own = (key: string) => {
      const style = value(key);
      return style === undefined ? null : strikes.has(style);
    };
    const isCell = name === "table:table-cell" || name === "table:covered-table-cell";
    if (close) {
      if (isCell) end();
      else if (name === "text:span" || name === "text:p") spans.pop();
      else if (name === "table:table-row") row += rows;
      continue;
    }
    if (name === "table:table") {
      sheet++;
      struck.set(sheet, new Set());
      [columns, row] = [[], 0];
    } else if (name === "table:table-column") {
      const looks = own("table:default-cell-style-name") ?? false;
      for (let count = times("table:number-columns-repeated"); count > 0; count--) columns.push(looks);
    } else if (name === "table:table-row") {
      rows = times("table:number-rows-repeated");
      rowStruck = own("table:default-cell-style-name");
      column = 0;
      if (alone) row += rows;
    } else if (isCell) {
      const looks = own("table:style-name") ?? rowStruck ?? columns[column] ?? false;
      cell = { wide: times("table:number-columns-repeated"), struck: looks, empty: true };
      spans = [];
      if (alone) end();
    } else if ((name === "text:span" || name === "text:p") && !alone) {
      spans.push(own("text:style-name") ?? spans.at(-1) ?? false);
    }
  }
  return struck;
}

/** Names of the styles that strike out, by themselves or through the style that they are built upon. */
function strikingStyles(xml: string): Set<string> {
  const own = new Map<string, { strikes: boolean | null; parent: string | null }>();
  for (const [, head = "", body = ""] of xml.matchAll(
    /<style:style\s((?:[^<>]*[^/<>])?)(?:\/>|>([\s\S]*?)<\/style:style>)/g,
  )) {
    const name = /style:name="([^"]+)"/.exec(head)?.[1];
    if (name === undefined) continue;
    const told = [...body.matchAll(/text-line-through-(?:style|type)="([^"]+)"/g)].map(([, how]) => how);
    own.set(name, {
      strikes: told.length === 0 ? null : told.some((how) => how !== "none"),
      parent: /style:parent-style-name="([^"]+)"/.exec(head)?.[1] ?? null,
    });
  }
  const strikes = (name: string | null, depth = 0): boolean => {
    const style = name === null || depth > 20 ? undefined : own.get(name);
    return style ? (style.strikes ?? strikes(style.parent, depth + 1)) : false;
  };
  return new Set([...own.keys()].filter((name) => strikes(name)));
}
