import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Reason } from "../comparability/reason.ts";
import type { Pair } from "../standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import { benjaminiHochberg, type ChangeTest, testChange } from "./change-test.ts";
import { type RankSet, rankSetIn } from "./rank-set.ts";
import { scoreBand } from "./score-band.ts";
import { errorOf, type StandardError } from "./standard-error.ts";

/** Where one score may lie when its error is allowed for, in the index's measure. */
interface ScoreBand {
  component: string;
  low: number;
  high: number;
  error: StandardError;
}

export interface Uncertainty {
  standardError: StandardError | null;
  previousStandardError: StandardError | null;
  test: ChangeTest | null;
  components: { component: string; test: ChangeTest }[];
  /** Of the top components whose error is known: between what their scores may lie this year. */
  bands: ScoreBand[];
  rankSet: RankSet | null;
  /** Why a part above is null. */
  reasons: Partial<Record<"standardError" | "previousStandardError" | "test" | "rankSet", Reason>>;
}

/** What sampling error leaves of the changes and of the rank of one index; nulls with reasons where it is unknown. */
export function uncertaintyOf(
  index: IndexDefinition,
  editions: readonly Edition[],
  { unit, edition, previousEdition }: Pair,
  total: TotalAnalysis,
  top: readonly ComponentAnalysis[],
): Uncertainty {
  const standardError = errorOf(index, editions, edition, unit);
  const previousStandardError = errorOf(index, editions, previousEdition, unit);
  const { change } = total;
  const test =
    standardError && previousStandardError && change.basis === "computed"
      ? testChange(change.value!, standardError.value, previousStandardError.value)
      : null;
  const errors = new Map(
    top.map(({ component: { id } }) => [id, errorOf(index, editions, edition, unit, id)]),
  );
  const tests = top.flatMap(({ component, change: moved }) => {
    const now = errors.get(component.id);
    const before = errorOf(index, editions, previousEdition, unit, component.id);
    if (!now || !before || moved.basis !== "computed") return [];
    return { component: component.id, test: testChange(moved.value!, now.value, before.value) };
  });
  const bands = top.flatMap(({ component, score }): ScoreBand[] => {
    const error = errors.get(component.id);
    if (!score || !error) return [];
    return [{ component: component.id, ...scoreBand(score.value, error.value, component.maxPoints), error }];
  });
  const clear = benjaminiHochberg(tests.map(({ test: { p } }) => p));
  const rankSet = rankSetIn(index, editions, edition, unit);
  const reasons: Uncertainty["reasons"] = {};
  if (!standardError) reasons.standardError = "no-standard-error";
  if (!previousStandardError) reasons.previousStandardError = "no-standard-error";
  if (!test)
    reasons.test = change.basis === "computed" ? "no-standard-error" : (change.reason ?? "no-standard-error");
  if (!rankSet) reasons.rankSet = "no-standard-error";
  return {
    standardError,
    previousStandardError,
    test,
    components: tests.map((row, i) => ({ ...row, test: { ...row.test, clear: clear[i]! } })),
    bands,
    rankSet,
    reasons,
  };
}
