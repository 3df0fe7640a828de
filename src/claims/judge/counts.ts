import { asPrinted, POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import type { Binding, Claim } from "../frames/claim.ts";
import type { Facts } from "./facts.ts";
import { type Check, none, type Outcome } from "./outcome.ts";
import { checkYears } from "./years/over-years.ts";

/** Which way each part or unit went; null where a figure is missing. */
type Signs = (-1 | 0 | 1 | null)[];

function signsOfParts(
  facts: Facts,
  { index, unit, year, against }: Binding,
  of: "score" | "rank",
  printed: boolean,
): Signs | null {
  const signs = facts.parts(index!, year!).map((part) => {
    const fact =
      of === "rank"
        ? facts.places(index!, part, unit!, year!, against!)
        : facts.change(index!, part, unit!, year!, against!);
    return (
      fact &&
      (Math.sign(of === "score" && printed ? asPrinted(fact.value, POINT_DECIMALS) : fact.value) as
        | -1
        | 0
        | 1)
    );
  });
  return signs.some((sign) => sign !== null) ? signs : null;
}

function signsOfUnits(
  facts: Facts,
  { index, component, year, against, scope }: Binding,
  of: "score" | "rank",
  printed: boolean,
): Signs | null {
  const now = facts.field(index!, component, year!, scope);
  const then = facts.field(index!, component, against!, scope);
  if (!now || !then) return null;
  const held = new Set(then.map(({ unit }) => unit));
  return now
    .filter(({ unit }) => held.has(unit))
    .flatMap(({ unit }) => {
      const fact =
        of === "rank"
          ? facts.places(index!, component, unit, year!, against!)
          : facts.change(index!, component, unit, year!, against!);
      return fact
        ? [
            Math.sign(of === "score" && printed ? asPrinted(fact.value, POINT_DECIMALS) : fact.value) as
              | -1
              | 0
              | 1,
          ]
        : [];
    });
}

/** How many parts can be compared between the years, were measured anew, or lack a figure in one of them. */
const checkComparable: Check = (claim, { index, unit, year, against }, facts) => {
  const parts = facts.parts(index!, year!);
  const anew = facts.partsMeasuredAnew(index!, year!, against!);
  const bare = parts.filter((part) => !facts.change(index!, part, unit!, year!, against!));
  const neither = new Set([...anew, ...bare]).size;
  const counts = {
    comparable: [parts.length - neither, parts.length - anew.length],
    incomparable: [anew.length, neither],
    missing: [bare.length, neither - anew.length],
  };
  const right = counts[claim.other as keyof typeof counts];
  const stated = claim.number!.value;
  if (right.includes(stated)) return { state: "right", expected: stated };
  return neither === 0 || neither === parts.length
    ? none
    : { state: "wrong", error: "sai đếm", expected: right[0]!, decimals: 0 };
};

/** How many units lie above or below a score, where the scores of all are known. */
function checkUnitsBeyond(claim: Claim, { index, component, year, scope }: Binding, facts: Facts): Outcome {
  const [kind, limit] = claim.other!.split(":") as [string, string];
  const scores = facts.field(index!, component, year!, scope);
  if (!scores) return none;
  const within = (unit: string) => (facts.rank(index!, component, unit, year!)?.value ?? 99) <= Number(limit);
  const count = scores.filter(({ unit, score }) =>
    kind === "top" ? within(unit) : kind === "above" ? score > Number(limit) : score < Number(limit),
  ).length;
  const sources = facts.edition(index!, year!)?.sources ?? [];
  return count === claim.number!.value
    ? { state: "right", expected: count, sources }
    : { state: "wrong", error: "sai đếm", expected: count, decimals: 0, sources };
}

/** How many parts have a property: above a score or the mean, within the first so many. */
const checkProperty: Check = (claim, binding, facts) => {
  const { index, unit, year } = binding;
  const [kind, value] = claim.other!.split(":") as [string, string | undefined];
  if (claim.over === "provinces") return checkUnitsBeyond(claim, binding, facts);
  if (kind === "comparable" || kind === "incomparable" || kind === "missing")
    return checkComparable(claim, binding, facts);
  const holds = facts.parts(index!, year!).map((part): boolean | null => {
    const score = facts.score(index!, part, unit!, year!);
    if (kind === "top" || kind === "outside") {
      const rank = facts.rank(index!, part, unit!, year!);
      return rank && rank.value <= Number(value) === (kind === "top");
    }
    if (kind === "above" || kind === "below")
      return score && (kind === "above" ? score.value > Number(value) : score.value < Number(value));
    const [mean] = facts.means(index!, part, year!, "nation", kind!.endsWith("median") ? "median" : "mean");
    return score && mean
      ? kind!.startsWith("above")
        ? score.value > mean.value
        : score.value < mean.value
      : null;
  });
  if (!holds.length || holds.includes(null)) return none;
  const count = holds.filter(Boolean).length;
  return count === claim.number!.value
    ? { state: "right", expected: count }
    : { state: "wrong", error: "sai đếm", expected: count, decimals: 0 };
};

/** Whether so many are as many as stated: "hơn một nửa số nội dung" are more than half, "gần một nửa" a little fewer. */
function asMany(count: number, { number, leeway }: Claim): boolean {
  const stated = number!.value;
  if (leeway === "over") return count > stated;
  if (leeway === "under") return count < stated;
  if (leeway === "nearly") return count < stated && count >= stated * NEARLY;
  // Nobody halves nine otherwise than into four and five.
  return leeway === "about" ? Math.abs(count - stated) <= 1 : Math.abs(count - stated) < 1;
}

/** Fewer than this share of a count are not nearly as many. */
const NEARLY = 0.6;

/** A count that leaves out the parts measured anew between the years is right; one that may take them otherwise is open. */
function withoutMeasuredAnew(
  claim: Claim,
  { index, year, against }: Binding,
  facts: Facts,
  found: Signs[],
): "right" | "unsure" | null {
  const anew = facts.partsMeasuredAnew(index!, year!, against!);
  const parts = facts.parts(index!, year!);
  const alike = found.map(
    (signs) => signs.filter((sign, i) => sign === claim.direction && !anew.includes(parts[i]!)).length,
  );
  if (alike.some((count) => asMany(count, claim))) return "right";
  return alike.some((count) => orMore(count, anew.length, claim)) ? "unsure" : null;
}

/** Whether a count, or one of so many more, is as stated. */
function orMore(count: number, more: number, claim: Claim): boolean {
  return Array.from({ length: more + 1 }, (_, n) => count + n).some((one) => asMany(one, claim));
}

/** How many parts or provinces went which way; and out of how many. */
export const checkCount: Check = (claim, binding, facts) => {
  if (claim.over === "years") return checkYears(claim, binding, facts);
  const { index, unit, year, against, scope } = binding;
  if (
    !index ||
    year === null ||
    against === null ||
    !claim.number ||
    claim.direction === undefined ||
    scope === ""
  )
    return none;
  const provinces = claim.over === "provinces";
  if (!provinces && !unit) return none;
  if (claim.other) return checkProperty(claim, binding, facts);
  const kinds = claim.of ? [claim.of] : (["score", "rank"] as const);
  const found = kinds.flatMap((of) => {
    // A change too small to print is none, or the way it went: writers count it either way.
    return [true, false].flatMap((printed) => {
      const signs = provinces
        ? signsOfUnits(facts, binding, of, printed)
        : signsOfParts(facts, binding, of, printed);
      return signs ? [signs] : [];
    });
  });
  const whole = claim.stated?.whole;
  const total = facts.ranked(index, null, year);
  // Of a region: its provinces, of which some may have no total.
  if (
    provinces &&
    scope !== "nation" &&
    whole !== undefined &&
    whole !== facts.field(index, null, year, scope)?.length
  )
    return none;
  if (provinces && scope === "nation" && whole !== undefined && total && whole !== total)
    return { state: "wrong", error: "sai đếm", expected: total, decimals: 0, note: `có ${total} đơn vị` };
  if (!found.length) return none;
  const counts = found.map((signs) => signs.filter((sign) => sign === claim.direction).length);
  const sources = facts.edition(index, year)?.sources ?? [];
  const stated = claim.number.value;
  const gaps = found.map((signs) => signs.filter((sign) => sign === null).length);
  const full = counts.findIndex((count, i) => gaps[i] === 0 && asMany(count, claim));
  if (full >= 0) return { state: "right", expected: counts[full]!, sources };
  // Parts without a figure may have gone that way too.
  if (counts.some((count, i) => gaps[i]! > 0 && orMore(count, gaps[i]!, claim)))
    return counts.some((count) => asMany(count, claim))
      ? { state: "right", expected: stated, sources }
      : none;
  const open = provinces || claim.of === "rank" ? null : withoutMeasuredAnew(claim, binding, facts, found);
  if (open) return { state: open, expected: open === "right" ? stated : counts[0]!, decimals: 0, sources };
  return { state: "wrong", error: "sai đếm", expected: counts[0]!, decimals: 0, sources };
};
