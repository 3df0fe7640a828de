import { isMap, isSeq, type YAMLMap } from "yaml";
import type { Plan } from "../../plan.ts";
import { applied, itemRemoved, keyRemoved, nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { comparable } from "../entry-text.ts";
import type { ReadEntry } from "../read-record.ts";
import type { RecordList } from "../record-sheets.ts";

/** A list of the record, or its indices, as the workbook has it; `complete` where its sheet is there, so that what it lacks was left out. */
export interface SheetList {
  list: RecordList;
  entries: readonly ReadEntry[];
  complete: boolean;
}

/** What is to be taken out of a list: an entry whole, or one of its fields. */
interface Removal {
  list: RecordList;
  id: string;
  /** The field's key and name; null takes the entry. */
  field: { key: string; label: string } | null;
  cell: string;
}

/**
 * The file of a conference without what its workbook takes away: entries and fields marked "xóa", and where the whole
 * import was asked to (`--clear`) those that the workbook leaves out or empty. Each is told among the changes.
 */
export function withoutTaken(plan: Plan, text: string, lists: readonly SheetList[]): string {
  const clear = plan.answers.clear ?? false;
  return lists
    .flatMap((one): Removal[] => [...marked(one), ...(clear ? leftOut(text, one) : [])])
    .reduce((all, removal) => removed(plan, all, removal), text);
}

const idOf = ({ entry }: ReadEntry): string => {
  const id = entry.get("id") ?? entry.get("index");
  return id && "text" in id ? id.text : "";
};
const nameOf = (node: YAMLMap): string => String(node.get("id") ?? node.get("index"));

function marked({ list, entries }: SheetList): Removal[] {
  return entries.flatMap((read): Removal[] => {
    const place = { list, id: idOf(read) };
    if (read.away) return [{ ...place, field: null, cell: read.row }];
    return list.fields.flatMap((field) => {
      const cell = read.gone.get(field.key);
      return cell === undefined ? [] : [{ ...place, field, cell }];
    });
  });
}

function leftOut(text: string, { list, entries, complete }: SheetList): Removal[] {
  const node = nodeAt(yamlFile(text)!.root, [list.key]);
  const held = isSeq(node) ? node.items.filter(isMap).map(nameOf) : [];
  const lost = complete ? held.filter((id) => !entries.some((read) => idOf(read) === id)) : [];
  return [
    ...entries
      .filter((read) => !read.away)
      .flatMap((read) =>
        list.fields.flatMap((field) => {
          const cell = read.blank.get(field.key);
          return cell === undefined || field.key === "id" ? [] : [{ list, id: idOf(read), field, cell }];
        }),
      ),
    ...lost.map((id) => ({ list, id, field: null, cell: "A1" })),
  ];
}

function removed(plan: Plan, text: string, { list, id, field, cell }: Removal): string {
  const file = yamlFile(text);
  const node = file && nodeAt(file.root, [list.key]);
  if (!file || !isSeq(node)) return text;
  const at = node.items.findIndex((one) => isMap(one) && nameOf(one) === id);
  const entry = node.items[at];
  if (!isMap(entry)) return text;
  const say = (what: string, before: string) =>
    plan.changes.push({ what, before, after: null, cell, sheet: list.sheet });
  if (!field) {
    say(`${list.sheet} · ${id}`, told(entry, list));
    return applied(text, [
      node.items.length > 1 ? itemRemoved(file, node, at) : keyRemoved(file, file.root, list.key),
    ]);
  }
  const [outer = ""] = field.key.split(".");
  const value = nodeAt(entry, field.key.split("."));
  const before = comparable(plainValue(file, value));
  if (!value || before === "" || before === "false") return text;
  say(`${list.sheet} · ${id} · ${field.label}`, before);
  // a group goes whole: a comparison says nothing without its figure, nor the figure without it
  return applied(text, [keyRemoved(file, entry, outer)]);
}

/** An entry in words: its sentence, or what it is about. */
function told(entry: YAMLMap, { fields }: RecordList): string {
  const own = entry.get("text") ?? entry.get("quote");
  if (own !== undefined) return comparable(own);
  return fields
    .filter(({ key }) => key !== "id" && entry.has(key.split(".")[0]!))
    .map(({ key, label }) => `${label.toLowerCase()} ${comparable(nodeAt(entry, key.split("."))?.toJSON())}`)
    .join(", ");
}
