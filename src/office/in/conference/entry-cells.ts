import { isMap, isSeq } from "yaml";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { nodeAt, yamlFile } from "../yaml/edits.ts";
import type { ReadEntry } from "./read-record.ts";

/** Codes of the entries that a list of a conference's file holds; none without a file. */
export function recordedIds(text: string | null, list: string): ReadonlySet<string> {
  const file = text === null ? null : yamlFile(text);
  const node = file ? nodeAt(file.root, [list]) : null;
  return new Set(isSeq(node) ? node.items.filter(isMap).map((one) => String(one.get("id"))) : []);
}

/**
 * Keeps for each place of the record the cell that brings it, so that a fault of the file is told where it is mended:
 * "actions/giai-phap-1 deadline", the row of an entry under its code alone, a line above the lists under its key.
 */
export function rememberCells(
  plan: Plan,
  file: string,
  information: Information,
  lists: readonly { list: { key: string; sheet: string }; entries: readonly ReadEntry[] }[],
): void {
  for (const [key, { cell }] of information.values)
    plan.cells.set(`${file} ${key}`, { sheet: information.sheet.name, cell: cell.ref });
  for (const { list, entries } of lists)
    for (const { entry, cells, row } of entries) {
      const code = entry.get("id") ?? entry.get("index");
      if (!code || !("text" in code)) continue;
      const place = `${file} ${list.key}/${code.text}`;
      plan.cells.set(place, { sheet: list.sheet, cell: row });
      for (const [key, cell] of cells) plan.cells.set(`${place} ${key}`, { sheet: list.sheet, cell });
    }
}
