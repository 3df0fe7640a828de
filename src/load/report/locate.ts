import { isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import type { Place } from "../../model/problem.ts";

/** A file that was read: its text, and its values with the nodes they came from. */
export interface ParsedFile {
  file: string;
  text: string;
  lines: LineCounter;
  root: Node | null;
  /** Plain objects, lists, strings, numbers; text is NFC. */
  data: unknown;
  /** The node that each plain object and list came from. */
  nodes: Map<object, Node>;
  /** Lines (counted from 1) that were read as they were meant, with the text that stands there. */
  mended?: ReadonlyMap<number, string>;
}

/** A value of a file: what a problem about it points at. */
export interface Origin {
  file: ParsedFile;
  node: Node | null;
}

/** A place together with the text of its line. */
export interface Spot {
  place: Place;
  sourceLine: string;
}

type Step = PropertyKey;

/** The key node of an entry of a map, or null. */
export function keyNode(container: Node | null, key: Step): Node | null {
  if (!isMap(container)) return null;
  const pair = container.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined) ?? null;
}

/** The node of an entry of a map or an item of a list, or null. */
export function childNode(container: Node | null, step: Step): Node | null {
  if (isSeq(container)) return (container.items[Number(step)] as Node | undefined) ?? null;
  if (isMap(container)) {
    const pair = container.items.find((item) => isScalar(item.key) && item.key.value === step);
    return (pair?.value as Node | undefined) ?? null;
  }
  return null;
}

/** The node at the end of a path, or the nearest parent that exists: a missing key has no node of its own. */
export function nodeAlong(start: Node | null, path: readonly Step[]): Node | null {
  let node = start;
  for (const step of path) {
    const child = childNode(node, step);
    if (!child) return node;
    node = child;
  }
  return node;
}

/** Where an entry of a plain object or list stands; `key` points at the key instead of the value. */
export function originOf(
  file: ParsedFile,
  container: object,
  step: Step,
  what: "value" | "key" = "value",
): Origin {
  const parent = file.nodes.get(container) ?? null;
  const node = what === "key" ? keyNode(parent, step) : childNode(parent, step);
  return { file, node: node ?? parent };
}

/** The digits and letters of a scalar as they stand in the file, without quotes. */
export function writtenText(node: Node | null): string | null {
  return isScalar(node) ? (node.source ?? null) : null;
}

/** Line and column, counted from 1, of a position in the text. */
export function spotAt(file: Pick<ParsedFile, "file" | "text" | "lines" | "mended">, offset: number): Spot {
  const { line, col } = file.lines.linePos(offset);
  const stands = file.mended?.get(line);
  if (stands !== undefined) {
    const column = Math.max(stands.search(/\S/), 0) + 1;
    return { place: { file: file.file, line, column }, sourceLine: stands };
  }
  const start = file.lines.lineStarts[line - 1] ?? 0;
  const end = file.text.indexOf("\n", start);
  return {
    place: { file: file.file, line: Math.max(line, 1), column: Math.max(col, 1) },
    sourceLine: file.text.slice(start, end < 0 ? undefined : end),
  };
}

/** The spot of a value; a value without a node of its own stands at the start of its file. */
export function spotOf({ file, node }: Origin): Spot {
  return spotAt(file, node?.range?.[0] ?? 0);
}

/**
 * The decimal that a comma broke in two, when the digits at `offset` follow a digit and a comma ("42,43", "1.904,5").
 * Numbers with a decimal point on either side of the comma are two numbers ("6.1,7.2").
 */
export function splitDecimalAt(text: string, offset: number): { start: number; written: string } | null {
  const before = /(?<![\d.])[-+−–—‐‑‒﹣－]?(?:\d{1,3}(?:\.\d{3})+|\d+),$/u.exec(
    text.slice(Math.max(0, offset - 20), offset),
  );
  const after = /^\d+(?!\.?\d)/.exec(text.slice(offset, offset + 40));
  if (!before || !after) return null;
  return { start: offset - before[0].length, written: before[0] + after[0] };
}

/**
 * The same under a key, where a comma between thousands broke a number too ("1,600.0"); in a row of cells that would be
 * two numbers as well.
 */
export function splitUnderKey(text: string, offset: number): { start: number; written: string } | null {
  const before = /(?<![\d.,])[-+]?(?:\d{1,3},)+$/.exec(text.slice(Math.max(0, offset - 20), offset));
  const after = /^\d{3}(?:,\d{3})*\.\d+(?![\d.])/.exec(text.slice(offset, offset + 40));
  if (!before || !after) return splitDecimalAt(text, offset);
  return { start: offset - before[0].length, written: before[0] + after[0] };
}
