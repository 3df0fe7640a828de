import type { Basis, Figure } from "../../model/figure.ts";
import { inferredWithoutHow, notARank, scoreAndRankExchanged } from "../messages.ts";
import type { RawFigure } from "../schemas/parts.ts";
import type { Reader } from "./reader.ts";

/** What a figure takes from the unit or file around it when it does not say. */
export interface Inherited {
  sources: string[];
  basis: Basis;
  how?: string | undefined;
}

/** The same, with what a nearer entry says itself. */
export function inherit(
  reader: Reader,
  entry: object & { basis?: Basis | undefined; how?: string | undefined },
  from: Inherited,
): Inherited {
  return {
    sources: reader.sources(entry, from.sources),
    basis: entry.basis ?? from.basis,
    how: entry.how ?? from.how,
  };
}

/** A bare number that stands at `container[key]`. */
export function bareFigure(
  reader: Reader,
  container: object,
  key: PropertyKey,
  value: number,
  from: Inherited,
): Figure {
  const figure: Figure = {
    value,
    written: reader.written(container, key),
    basis: from.basis,
    sources: from.sources,
  };
  if (from.how !== undefined) figure.how = from.how;
  reader.mark(figure, container, key);
  if ((figure.basis === "inferred" || figure.basis === "computed") && figure.how === undefined) {
    reader.report(reader.spot(container, key), inferredWithoutHow());
  }
  return figure;
}

/** The figure at `container[key]`, a number or a number with its own provenance; null when the key is absent. */
export function figureAt<Key extends string>(
  reader: Reader,
  container: { [key in Key]?: RawFigure | undefined },
  key: Key,
  from: Inherited,
): Figure | null {
  const raw: RawFigure | undefined = container[key];
  if (raw === undefined) return null;
  if (typeof raw === "number") return bareFigure(reader, container, key, raw, from);
  const figure = bareFigure(reader, raw, "value", raw.value, inherit(reader, raw, from));
  if (raw.note !== undefined) figure.note = raw.note;
  return figure;
}

/** The same for a rank: a whole number from 1. */
export function rankAt<Key extends string>(
  reader: Reader,
  container: { [key in Key]?: RawFigure | undefined },
  key: Key,
  from: Inherited,
): Figure | null {
  const rank = figureAt(reader, container, key, from);
  const score: unknown = Reflect.get(container, "score");
  if (rank) checkRank(reader, rank, typeof score === "number" ? reader.written(container, "score") : null);
  return rank;
}

/**
 * Reports a rank that is not a whole number from 1; `score` as it is written beside it. False, and nothing reported where
 * `tell` is false, for a rank and a score that changed places.
 */
export function checkRank(reader: Reader, rank: Figure, score: string | null = null, tell = true): boolean {
  if (Number.isInteger(rank.value) && rank.value >= 1) return true;
  const exchanged = score !== null && areExchanged(Number(score), rank);
  if (exchanged && !tell) return false;
  reader.report(
    reader.collected.origins.spot(rank),
    exchanged ? scoreAndRankExchanged(score, rank.written) : notARank(rank.written),
  );
  return !exchanged;
}

/** Whether a score is a rank and the rank a score: a whole number beside one with decimals. */
export const areExchanged = (score: number, rank: Figure) =>
  Number.isInteger(score) && score >= 1 && /^\d+\.\d{2,}$/.test(rank.written);
