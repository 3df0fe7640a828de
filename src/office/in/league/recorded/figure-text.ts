import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { nodeAt, type YamlFile } from "../../yaml/edits.ts";
import type { Meaning } from "../columns/component-columns.ts";

/** A figure as it comes to stand in an edition's file. */
export interface FigureChange {
  unit: string;
  meaning: Meaning;
  written: string;
}

/** A figure in a map of units, with what it says itself of where it comes from. */
export function sourcedFigure(written: string, source: string | null, basis: string | null = null): string {
  const own = [
    ...(source === null ? [] : [`source: ${source}`]),
    ...(basis === null ? [] : [`basis: ${basis}`]),
  ];
  return own.length === 0 ? written : `{${[`value: ${written}`, ...own].join(", ")}}`;
}

/** The score of a component by itself; with a source of its own it is one of the parts that a component has. */
export const componentScore = (figure: string): string =>
  figure.startsWith("{") ? `{score: ${figure}}` : figure;

/**
 * What a figure must say itself so that what its unit says for all of its figures is not said of it too: its document
 * (`source`, else the file's) and that it was published.
 */
export function besideOwn(
  written: string,
  own: YAMLMap | null,
  source: string | null,
  general: string | null,
): string {
  const same = source !== null && own?.get("source") === source;
  const told = same ? null : (source ?? (own?.has("source") ? general : null));
  return sourcedFigure(written, told, own?.has("basis") || own?.has("how") ? "published" : null);
}

/** Keys of a unit that hold figures. */
export const FIGURES = new Set(["score", "rank", "components", "partitions"]);

export const isOwn = (meaning: Meaning) => meaning === "score" || meaning === "rank";

export function byComponent(changes: readonly FigureChange[]): Map<string, FigureChange[]> {
  const parts = new Map<string, FigureChange[]>();
  for (const change of changes) {
    const [id = ""] = change.meaning.split(".");
    parts.set(id, [...(parts.get(id) ?? []), change]);
  }
  return parts;
}

export function partText([id, parts]: [string, FigureChange[]]): string {
  const [only] = parts;
  if (parts.length === 1 && only && only.meaning === id) return `${id}: ${componentScore(only.written)}`;
  return `${id}: {${parts.map(({ meaning, written }) => `${meaning.slice(id.length + 1) || "score"}: ${written}`).join(", ")}}`;
}

/** `{score: …, rank: …, components: {…}}` of one unit. */
export function standingText(figures: readonly FigureChange[]): string {
  const own = figures
    .filter(({ meaning }) => isOwn(meaning))
    .map(({ meaning, written }) => `${meaning}: ${written}`);
  const parts = [...byComponent(figures.filter(({ meaning }) => !isOwn(meaning)))].map(partText);
  return `{${[...own, ...(parts.length > 0 ? [`components: {${parts.join(", ")}}`] : [])].join(", ")}}`;
}

/** Whether a unit says for all its figures where they come from. */
export function isSourced(units: YAMLMap | null, unit: string): boolean {
  const own = units ? nodeAt(units, [unit]) : null;
  return isMap(own) && ["source", "basis", "how"].some((key) => own.has(key));
}

/** The document, or the documents, that all figures of a file share, as the file writes it. */
export function generalSource(file: YamlFile): string | null {
  const node = nodeAt(file.root, ["source"]);
  if (isSeq(node)) return node.range ? file.text.slice(node.range[0], node.range[1]).trim() : null;
  return isScalar(node) ? String(node.value) : null;
}
