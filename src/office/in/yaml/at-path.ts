import { isMap, type YAMLMap } from "yaml";
import { applied, isFlow, keyAdded, keyRemoved, nodeAt, replaced, type YamlFile, yamlFile } from "./edits.ts";

/** The text of a file with a value at a path of keys; maps that the path leads through are made where they lack. */
export function withValueAt(text: string, path: readonly string[], value: string): string {
  const file = yamlFile(text);
  if (!file) return text;
  const { map, depth } = deepest(file, path);
  const [key = "", ...inner] = path.slice(depth);
  const node = nodeAt(map, [key]);
  const flow = (keys: readonly string[]) => keys.reduceRight((all, one) => `{${one}: ${all}}`, value);
  if (node && inner.length === 0) return applied(text, [replaced(node, value)]);
  if (inner.length === 0 || depth > 0 || isFlow(map))
    return applied(text, [keyAdded(file, map, key, flow(inner))]);
  const [first = "", ...more] = inner;
  const edit = keyAdded(file, map, key, `\n  ${first}: ${flow(more)}`);
  return applied(text, [{ ...edit, text: edit.text.replace(`${key}: \n`, `${key}:\n`) }]);
}

/** The text without the value at a path, and without the maps that it leaves empty. */
export function withoutValueAt(text: string, path: readonly string[]): string {
  const file = yamlFile(text);
  if (!file || !nodeAt(file.root, path)) return text;
  let depth = path.length - 1;
  const mapAt = (at: number) => nodeAt(file.root, path.slice(0, at)) as YAMLMap;
  while (depth > 0 && mapAt(depth).items.length === 1) depth--;
  return applied(text, [keyRemoved(file, mapAt(depth), path[depth]!)]);
}

/** The innermost map along a path that is there and holds something. */
function deepest(file: YamlFile, path: readonly string[]): { map: YAMLMap; depth: number } {
  let map = file.root;
  let depth = 0;
  for (; depth < path.length - 1; depth++) {
    const next = nodeAt(map, [path[depth]!]);
    if (!isMap(next) || next.items.length === 0) break;
    map = next;
  }
  return { map, depth };
}
