import type { IndexDefinition } from "../../model/framework.ts";
import type { Facts, Finding } from "./finding.ts";

/** How the record's judgement of whole spans of years stands up to the ranks; null where it judges none. */
export function courseFinding({ remarks }: Facts, indexOf: (id: string) => IndexDefinition): Finding | null {
  const courses = remarks
    .flatMap((test) => test.courses)
    .filter(({ verdict }) => verdict !== "too-few")
    .map((course) => ({ index: indexOf(course.index), course }));
  if (courses.length === 0) return null;
  return {
    kind: "course",
    courses,
    about: null,
    size: 1,
    basis: "computed",
    comparison: "years",
    certainty: "clear",
    asksForAction: false,
  };
}

/** Figures and remarks of the documents that ours do not bear out. */
export function disagreementFindings(
  { discrepancies, remarks }: Facts,
  indexOf: (id: string) => IndexDefinition,
): Finding[] {
  const same = {
    size: 1,
    basis: "published",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  } as const;
  const failing = remarks.flatMap((test) =>
    test.thresholds
      .filter(({ verdict }) => verdict === "fails")
      .map((threshold) => ({
        kind: "remark" as const,
        index: indexOf(threshold.index),
        test,
        threshold,
        about: threshold.index,
        ...same,
      })),
  );
  const stated = discrepancies.map((row) => ({
    kind: "discrepancy" as const,
    index: indexOf(row.index),
    row,
    about: row.index,
    ...same,
  }));
  return [...stated, ...failing];
}
