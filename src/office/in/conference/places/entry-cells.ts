import { isMap, isSeq } from "yaml";
import type { Information } from "../../information.ts";
import type { Plan } from "../../plan.ts";
import { errorAt } from "../../problem.ts";
import { nodeAt, yamlFile } from "../../yaml/edits.ts";
import { HOW_TO_LINK } from "../read-field.ts";
import type { ReadEntry } from "../read-record.ts";
import type { RecordList } from "../record-sheets.ts";

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

type Entries = readonly { list: RecordList; entries: readonly ReadEntry[] }[];

/**
 * Leads each cause to the shortfalls that it brought about, which are told by their code or by their place on their
 * sheet ("1" is the first): codes that the program gives itself are not known to who fills the sheet in. What is neither
 * is told at its cell; `recorded` are the codes that the conference's file holds already.
 */
export function linkCauses(plan: Plan, lists: Entries, recorded: ReadonlySet<string>): void {
  const of = (key: string) => lists.find(({ list }) => list.key === key);
  const codes = (of("shortfalls")?.entries ?? []).map(({ entry }) => textOf(entry.get("id")));
  const known = new Set([...codes, ...recorded]);
  for (const { entry, cells, row } of of("causes")?.entries ?? []) {
    const links = entry.get("shortfalls");
    if (!links || !("list" in links)) continue;
    const list = links.list.map((one) => {
      const at = /^\d+$/.test(one) ? codes[Number(one) - 1] : undefined;
      return known.has(one) ? one : (at ?? one);
    });
    entry.set("shortfalls", { list });
    for (const strange of list.filter((one) => !known.has(one)))
      plan.say(
        errorAt(
          { file: plan.file, sheet: of("causes")!.list.sheet, cell: cells.get("shortfalls") ?? row },
          `Không có tồn tại nào mang mã hoặc số thứ tự “${strange}”.`,
          HOW_TO_LINK,
        ),
      );
  }
}

const textOf = (value: ReturnType<ReadEntry["entry"]["get"]>): string =>
  value && "text" in value ? value.text : "";
