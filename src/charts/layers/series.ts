/** A figure of one year; without a value the text says why ("không công bố"). */
export interface YearPoint {
  year: number;
  value: number | null;
  text: string;
  /** Its figure is told in the headline, and so shown. */
  named?: boolean;
}

/** A break between two consecutive years. `none`: nothing may join the two sides; otherwise they are joined with a mark. */
export interface SeriesBreak {
  between: readonly [number, number];
  treatment: "none" | "caution" | "structure";
  /** A few words at the mark: "63 → 34". */
  text?: string;
}

/**
 * The stretches of a series that a line may join: known values of consecutive years with no break of treatment `none`
 * between them. Points come out in order of year; a point alone is a stretch of one.
 */
export function joinedRuns<P extends { year: number; value: number | null }>(
  points: readonly P[],
  breaks: readonly SeriesBreak[],
): (P & { value: number })[][] {
  const runs: (P & { value: number })[][] = [];
  let previous: number | null = null;
  for (const point of [...points].sort((a, b) => a.year - b.year)) {
    if (point.value === null) continue;
    const year = point.year;
    const before: number | null = previous;
    const joined =
      before !== null &&
      year === before + 1 &&
      !breaks.some(
        ({ treatment, between }) => treatment === "none" && between[0] === before && between[1] === year,
      );
    const known = { ...point, value: point.value };
    const run = runs.at(-1);
    if (joined && run) run.push(known);
    else runs.push([known]);
    previous = year;
  }
  return runs;
}
