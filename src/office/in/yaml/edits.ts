import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A piece of text to be put in place of another; positions belong to the text as it was. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * All edits made at once; everything outside of them stays byte for byte. Of lines that are put in at one place the
 * deepest come first: an entry of the list that ends there still belongs to it, a key of the file does not.
 */
export function applied(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.from - a.from || depthOf(a) - depthOf(b) || b.order - a.order);
  return ordered.reduce((all, { from, to, text: piece }) => all.slice(0, from) + piece + all.slice(to), text);
}

/** How far the line is indented that an edit puts in; what goes on a line that stands already is the deepest. */
const depthOf = ({ from, to, text }: Edit): number =>
  from === to ? (/^\n+( *)/.exec(text)?.[1]?.length ?? Number.MAX_SAFE_INTEGER) : 0;

/** A YAML file whose places can be found; null when it is no map. */
export interface YamlFile {
  text: string;
  root: YAMLMap;
  document: Document;
}

/** So many files are kept parsed: an import asks again and again for the few that it changes, and for no others. */
const KEPT = 8;
const parsed = new Map<string, YamlFile | null>();

/** What a text holds, or null. Changes are made in the text, so nobody changes what was parsed. */
export function yamlFile(text: string): YamlFile | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const document = parseDocument(text, { keepSourceTokens: false });
  const file =
    document.errors.length === 0 && isMap(document.contents)
      ? { text, root: document.contents, document }
      : null;
  parsed.set(text, file);
  const [oldest] = parsed.keys();
  if (parsed.size > KEPT && oldest !== undefined) parsed.delete(oldest);
  return file;
}

/** The node along a path of keys and positions; null when it ends before. */
export function nodeAt(root: Node, path: readonly (string | number)[]): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    if (isMap(node)) node = (pairOf(node, String(step))?.value as Node | null) ?? null;
    else if (isSeq(node) && typeof step === "number") node = (node.items[step] as Node | undefined) ?? null;
    else return null;
  }
  return node;
}

export function pairOf(map: YAMLMap, key: string): Pair | null {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}

/** The plain value of a node; null where there is none. */
export function plainValue(file: YamlFile, node: Node | null): unknown {
  return node ? node.toJS(file.document) : null;
}

/** What a scalar looks like in the file ("91.10"); null for anything else. */
export function writtenAt(file: YamlFile, node: Node | null): string | null {
  return isScalar(node) && node.range ? file.text.slice(node.range[0], node.range[1]) : null;
}

/** Puts other text in the place of a node. */
export function replaced(node: Node, text: string): Edit {
  const range = node.range!;
  return { from: range[0], to: range[1], text };
}

export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Adds `key: value` to a map: before the closing brace of a flow map, on a line of its own in a block map. */
export function keyAdded(file: YamlFile, map: YAMLMap, key: string, value: string): Edit {
  if (isFlow(map)) return beforeClosing(file, map, `${key}: ${value}`, map.items.length > 0);
  const last = map.items.at(-1)!;
  const indent = columnOf(file.text, (last.key as Node).range![0]);
  const at = endOfLine(file.text, endOf(last));
  return { from: at, to: at, text: `\n${" ".repeat(indent)}${key}: ${value}` };
}

/** Adds an entry to a list; of several lines, the further ones are indented as the entry is. */
export function itemAdded(file: YamlFile, list: YAMLSeq, lines: readonly string[]): Edit {
  if (isFlow(list)) return beforeClosing(file, list, lines.join(" "), list.items.length > 0);
  const last = list.items.at(-1) as Node;
  const dash = file.text.lastIndexOf("-", last.range![0]);
  const indent = " ".repeat(columnOf(file.text, dash));
  const at = endOfLine(file.text, contentEnd(last));
  const [first = "", ...more] = lines;
  return {
    from: at,
    to: at,
    text: `\n${indent}- ${first}${more.map((line) => `\n${indent}  ${line}`).join("")}`,
  };
}

/** Takes an entry out of a map; the last one of a flow map with the comma before it, one of a block with its lines. */
export function keyRemoved(file: YamlFile, map: YAMLMap, key: string): Edit {
  const at = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const spans = map.items.map((pair): Span => [(pair.key as Node).range![0], endOf(pair)]);
  return spanRemoved(file, spans, at, isFlow(map));
}

/** Takes an entry out of a list, as `keyRemoved` does out of a map. */
export function itemRemoved(file: YamlFile, list: YAMLSeq, at: number): Edit {
  const spans = list.items.map((item): Span => [(item as Node).range![0], contentEnd(item as Node)]);
  return spanRemoved(file, spans, at, isFlow(list));
}

type Span = [from: number, to: number];

function spanRemoved(file: YamlFile, spans: readonly Span[], at: number, flow: boolean): Edit {
  const [from, to] = spans[at]!;
  if (!flow) {
    const start = file.text.lastIndexOf("\n", from - 1) + 1;
    return { from: start, to: Math.min(endOfLine(file.text, to) + 1, file.text.length), text: "" };
  }
  const next = spans[at + 1];
  if (next) return { from, to: next[0], text: "" };
  return { from: spans[at - 1]?.[1] ?? from, to, text: "" };
}

function beforeClosing(file: YamlFile, node: Node, piece: string, comma: boolean): Edit {
  const close = node.range![1] - 1;
  const spaces = /[ \n]*$/.exec(file.text.slice(0, close))?.[0].length ?? 0;
  const at = close - spaces;
  return { from: at, to: at, text: `${comma ? ", " : ""}${piece}` };
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function endOf(pair: Pair): number {
  return pair.value ? contentEnd(pair.value as Node) : (pair.key as Node).range![1];
}

/** The last character that belongs to a node, without the lines that follow a block. */
function contentEnd(node: Node): number {
  if (isMap(node) && !isFlow(node) && node.items.length > 0) return endOf(node.items.at(-1)!);
  if (isSeq(node) && !isFlow(node) && node.items.length > 0) return contentEnd(node.items.at(-1) as Node);
  return node.range![1];
}
