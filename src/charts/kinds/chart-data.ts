import type { ContributionBarsInput } from "./contribution-bars.ts";
import type { LinesInput } from "./rank-lines.ts";

/**
 * What a chart shows, for programs that draw it themselves and let people edit it: only of the kinds that those
 * programs know. Strips of many units, slopes with placed names and targets each on a scale of its own they do not.
 */
export type ChartData =
  | ({ kind: "bars" } & Pick<ContributionBarsInput, "rows" | "measure">)
  | ({ kind: "lines" } & Pick<LinesInput, "series" | "y" | "ticks" | "breaks">);
