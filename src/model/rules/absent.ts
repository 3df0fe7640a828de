/** Reasons that, in a year announced too late, only echo that nothing of it was known. */
const OF_THIS_YEAR: ReadonlySet<string> = new Set([
  "no-score",
  "no-rank",
  "no-source",
  "league-incomplete",
  "components-incomplete",
  "no-components",
]);
/** Of these a unit whose own result was not published lacks only its own; the others may have theirs. */
const OWN: ReadonlySet<string> = new Set(["no-score", "no-rank"]);
const OF_THE_YEAR_BEFORE: ReadonlySet<string> = new Set(["no-previous-score", "no-previous-rank"]);

/** The reason for an absent figure of one of the two years, or why that year was not known on the day. */
export function absent<Why extends string>(
  { now, before }: { now: Why | null; before: Why | null },
  reason: Why,
): Why {
  if (now?.startsWith("unit-")) return OWN.has(reason) ? now : reason;
  if (OF_THIS_YEAR.has(reason)) return now ?? reason;
  // who did not exist then compares with nothing, whatever was measured
  if (reason === "break-none" && before === "previous-formed-later") return before;
  return OF_THE_YEAR_BEFORE.has(reason) ? (before ?? reason) : reason;
}
