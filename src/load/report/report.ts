import type { Problem } from "../../model/problem.ts";
import type { Spot } from "./locate.ts";

/** A problem without its place: what `messages.ts` makes. */
export type Fact = Omit<Problem, "place" | "sourceLine">;

/** The fact, located. */
export function problemAt(spot: Spot, fact: Fact): Problem {
  return { ...fact, place: spot.place, sourceLine: spot.sourceLine };
}

/** By file, line and column; the order in which a reader meets them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      Number(a.place.file > b.place.file) - Number(a.place.file < b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      Number(a.code > b.code) - Number(a.code < b.code),
  );
}
