import type { Checker, Finding } from "./check-text.ts";
import { type LabelledClaim, type Passage, spanOf } from "./texts-fixture.ts";

/* How well a checker does on labelled passages: the figures of the README and of `__texts__/README.md`. */

const overlaps = (finding: Finding, span: { start: number; end: number }) =>
  finding.span.start < span.end && span.start < finding.span.end;

/** The finding that belongs to a claim: the same kind, overlapping; the same number where several do. */
function findingOf(findings: readonly Finding[], passage: Passage, claim: LabelledClaim): Finding | null {
  const span = spanOf(passage.text, claim.quote, claim.nth)!;
  const near = findings.filter((finding) => finding.kind === claim.kind && overlaps(finding, span));
  return (
    near.find(({ stated }) => Math.abs(Number(stated)) === Math.abs(Number(claim.stated))) ?? near[0] ?? null
  );
}

/** Whether a claim was bound to what it speaks of. What is named by the value itself (a superlative) is not asked. */
function sameBinding(finding: Finding, claim: LabelledClaim): boolean {
  const free = ["extreme", "mean", "count"].includes(claim.kind);
  return (
    finding.index === claim.index &&
    finding.year === claim.year &&
    (free || (finding.unit === claim.unit && finding.component === (claim.component ?? null)))
  );
}

/** How well the checker does on a labelled set. */
export function measure(checker: Checker, passages: readonly Passage[]) {
  const sum = {
    claims: 0,
    found: 0,
    bound: 0,
    sameVerdict: 0,
    wrong: 0,
    wrongFound: 0,
    said: 0,
    saidRightly: 0,
    clean: 0,
    alarms: 0,
  };
  for (const passage of passages) {
    const findings = checker.check(passage.text, passage.unit ? { unit: passage.unit } : {});
    const wrong = passage.claims.filter(({ verdict }) => verdict === "wrong");
    const hits = (finding: Finding) =>
      wrong.some(({ quote, nth }) => overlaps(finding, spanOf(passage.text, quote, nth)!));
    for (const claim of passage.claims) {
      sum.claims += 1;
      const finding = findingOf(findings, passage, claim);
      if (claim.verdict === "wrong") {
        sum.wrong += 1;
        const span = spanOf(passage.text, claim.quote, claim.nth)!;
        if (
          finding
            ? finding.verdict === "wrong"
            : findings.some((one) => one.verdict === "wrong" && overlaps(one, span))
        )
          sum.wrongFound += 1;
      }
      if (!finding) continue;
      sum.found += 1;
      if (sameBinding(finding, claim)) sum.bound += 1;
      if (finding.verdict === claim.verdict) sum.sameVerdict += 1;
    }
    const said = findings.filter(({ verdict }) => verdict === "wrong");
    sum.said += said.length;
    sum.saidRightly += said.filter(hits).length;
    if (passage.clean) {
      sum.clean += 1;
      if (said.length) sum.alarms += 1;
    }
  }
  return sum;
}

/** The figures in one line. */
export const told = (sum: ReturnType<typeof measure>) =>
  `Claims ${sum.claims}, found ${sum.found}, same verdict ${sum.sameVerdict}; “sai” right ${sum.saidRightly}/${sum.said}; wrong ones found ${sum.wrongFound}/${sum.wrong}; bound ${sum.bound}/${sum.found}; clean passages with an alarm ${sum.alarms}/${sum.clean}`;
