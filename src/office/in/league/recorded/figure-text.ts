import { isMap, type YAMLMap } from "yaml";
import { nodeAt } from "../../yaml/edits.ts";
import type { Meaning } from "../columns/component-columns.ts";

/** A figure as it comes to stand in an edition's file. */
export interface FigureChange {
  unit: string;
  meaning: Meaning;
  written: string;
}

/** A figure in a map of units, with its own source where it has one. */
export function sourcedFigure(written: string, source: string | null): string {
  return source === null ? written : `{value: ${written}, source: ${source}}`;
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
  if (parts.length === 1 && only && only.meaning === id) return `${id}: ${only.written}`;
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
