import { isMap, type YAMLMap } from "yaml";
import { type Edit, keyAdded, nodeAt, replaced, writtenAt, type YamlFile } from "../../yaml/edits.ts";
import { byComponent, type FigureChange, isOwn, partText } from "./figure-text.ts";

/** Figures that a unit lacks, among those that it has: its own, and those of its components. */
export function keysAdded(file: YamlFile, own: YAMLMap, all: readonly FigureChange[]): Edit[] {
  const components = nodeAt(own, ["components"]);
  const edits = all
    .filter(({ meaning }) => isOwn(meaning))
    .map(({ meaning, written }) => keyAdded(file, own, meaning, written));
  const parts = byComponent(all.filter(({ meaning }) => !isOwn(meaning)));
  if (parts.size === 0) return edits;
  if (!isMap(components)) {
    return [...edits, keyAdded(file, own, "components", `{${[...parts].map(partText).join(", ")}}`)];
  }
  return [...edits, ...[...parts].map((part) => partAdded(file, components, part))];
}

/** A component that is not there yet, or further keys of one that is. */
function partAdded(file: YamlFile, components: YAMLMap, [id, parts]: [string, FigureChange[]]): Edit {
  const node = nodeAt(components, [id]);
  if (!node) {
    const [, text = ""] = /^[^:]+: (.*)$/s.exec(partText([id, parts])) ?? [];
    return keyAdded(file, components, id, text);
  }
  const pairs = parts.map(({ meaning, written }) => `${meaning.slice(id.length + 1) || "score"}: ${written}`);
  if (isMap(node)) {
    const [first = "", ...more] = pairs;
    const [, key = "", value = ""] = /^([^:]+): (.*)$/s.exec(first) ?? [];
    return keyAdded(file, node, key, [value, ...more].join(", "));
  }
  return replaced(node, `{${[`score: ${writtenAt(file, node) ?? "null"}`, ...pairs].join(", ")}}`);
}
