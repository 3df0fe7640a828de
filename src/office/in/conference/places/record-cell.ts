import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Plan } from "../../plan.ts";

type Cells = Plan["cells"];
type Inside = (node: Node | null) => boolean;

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : "");
const pairHolding = (node: unknown, inside: Inside) =>
  (isMap(node) ? node.items : []).find(({ key, value }) => inside(key as Node) || inside(value as Node));
const itemHolding = (node: unknown, inside: Inside) =>
  isSeq(node) ? node.items.findIndex((one) => inside(one as Node)) : -1;
const firstOf = (cells: Cells, places: readonly string[]) =>
  places.map((place) => cells.get(place)).find((cell) => cell !== undefined) ?? null;

/**
 * The cell of a workbook that brought what stands at a place of a conference's file: of an entry's field, else its row,
 * of a line of the papers, of a task of the plan, else the line above the lists.
 */
export function recordCell(cells: Cells, file: string, root: Node | null, inside: Inside) {
  const top = pairHolding(root, inside);
  if (!top) return null;
  const list = nameOf(top.key);
  if (isMap(top.value)) return paperCell(cells, `${file} ${list}`, top.value, inside);
  const at = itemHolding(top.value, inside);
  const entry = isSeq(top.value) ? top.value.items[at] : null;
  if (!isMap(entry)) return firstOf(cells, [`${file} ${list}/${at}`, `${file} ${list}`]);
  const place = `${file} ${list}/${String(entry.get("id") ?? entry.get("index"))}`;
  return fieldCell(cells, place, entry, inside);
}

function fieldCell(cells: Cells, place: string, entry: Node, inside: Inside) {
  const field = pairHolding(entry, inside);
  const part = field ? nameOf(pairHolding(field.value, inside)?.key) : "";
  const names = field
    ? [nameOf(field.key), `${nameOf(field.key)}.${part}`, `${nameOf(field.key)}.value`]
    : [];
  return firstOf(cells, [...names.map((name) => `${place} ${name}`), place]);
}

/** A key of the official head, of the conclusions or of the plan, or what a section of the plan says. */
function paperCell(cells: Cells, group: string, home: Node, inside: Inside) {
  const field = pairHolding(home, inside);
  const key = `${group}.${nameOf(field?.key)}`;
  const at = itemHolding(field?.value, inside);
  const item = field && isSeq(field.value) ? field.value.items[at] : null;
  if (!isMap(item)) return firstOf(cells, [`${key}/${at}`, key, group]);
  const place = `${key}/${String(item.get("id"))}`;
  const own = pairHolding(item, inside);
  const task = itemHolding(own?.value, inside);
  if (nameOf(own?.key) !== "tasks" || task < 0) return fieldCell(cells, place, item, inside);
  const part = isSeq(own?.value) ? nameOf(pairHolding(own.value.items[task], inside)?.key) : "";
  const tasks = `${place} tasks/${task}`;
  return firstOf(cells, [`${tasks} ${part}`, `${tasks} text`, place]);
}
