import type { TextTable } from "./built-site.ts";

/** Reads a CSV file by the rules of RFC 4180: commas, CRLF, quotes doubled inside quotes, a byte-order mark in front. */
export function csvTable(text: string): TextTable {
  if (!text.startsWith("\uFEFF")) throw new Error("the file has no byte-order mark");
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  pattern.lastIndex = 1;
  while (pattern.lastIndex < text.length) {
    const [, quoted, bare, end] = pattern.exec(text) ?? [];
    if (end === undefined) throw new Error("the file is no CSV");
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") rows.push([]);
  }
  const [columns = [], ...lines] = rows.filter((row) => row.length > 0);
  return { columns, rows: lines };
}
