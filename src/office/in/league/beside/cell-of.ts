import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { nodeAt } from "../../yaml/edits.ts";

type Cells = ReadonlyMap<string, { sheet: string; cell: string }>;

/** The cell that brought what stands at a place beside the scores of an edition's file; null for any other place. */
export function besideCell(
  cells: Cells,
  file: string,
  root: YAMLMap,
  inside: (node: Node | null) => boolean,
) {
  const errors = nodeAt(root, ["standard_errors"]);
  const units = isMap(errors) ? errors.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
  for (const path of [
    ["means"],
    ["means", "regions"],
    ["means", "components"],
    ["best"],
    ["sample"],
    ["sample", "units"],
    ...units.flatMap((unit) => [
      ["standard_errors", unit],
      ["standard_errors", unit, "components"],
    ]),
  ]) {
    const map = nodeAt(root, path);
    for (const pair of isMap(map) ? map.items : []) {
      const found = isScalar(pair.key) && inside(pair.value as Node);
      const cell = found
        ? cells.get(`${file} ${[...path, String((pair.key as { value: unknown }).value)].join(" ")}`)
        : undefined;
      if (cell) return cell;
    }
  }
  for (const [name, path] of [
    ["tiers", ["tiers", "groups"]],
    ["reported", ["reported"]],
    ["also_published", ["also_published"]],
  ] as const) {
    const list = nodeAt(root, path);
    if (!isSeq(list) || !inside(list)) continue;
    const at = Math.max(
      0,
      list.items.findIndex((one) => inside(one as Node)),
    );
    const entry = list.items[at];
    const pair = isMap(entry) ? entry.items.find((one) => inside(one.value as Node)) : undefined;
    const key = pair && isScalar(pair.key) ? ` ${String(pair.key.value)}` : "";
    return cells.get(`${file} ${name}#${at}${key}`) ?? cells.get(`${file} ${name}#${at}`) ?? null;
  }
  return null;
}
