import type { IndexAnalysis } from "../../analysis/results.ts";
import { frameworkOf } from "../../model/lookup.ts";

/**
 * The years of the two whose published totals no sum of parts gives (`no_sum_check`), ascending. What components leave
 * of a change between such years is more than rounding, and may not be called so.
 */
export function unsummedYears({
  index,
  year,
  against,
}: Pick<IndexAnalysis, "index" | "year" | "against">): number[] {
  return [against, year].filter((one) => frameworkOf(index, one)?.noSumCheck != null);
}
