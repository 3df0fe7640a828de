import { halfOfLast } from "./tolerance.ts";

/**
 * Holds parts that a sentence or a table tells as making up a whole against that whole, both unrounded, within half of
 * the last printed digit. What does not add up is a mistake of ours and stops the build: no reader is told a sum that is
 * none. Returns the parts. Throws an Error that names what was told.
 */
export function addingUp<Part>(
  parts: readonly Part[],
  of: (part: Part) => number,
  whole: number,
  { decimals, what }: { decimals: number; what: string },
): readonly Part[] {
  const sum = parts.reduce((total, part) => total + of(part), 0);
  if (!(Math.abs(sum - whole) < halfOfLast(decimals)))
    throw new Error(`the parts of ${what} add up to ${sum}, not to ${whole}`);
  return parts;
}
