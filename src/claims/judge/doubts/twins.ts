import type { Claim, ClaimKind } from "../../frames/claim.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { below } from "./below.ts";
import { nobodysNumber } from "./nobodys.ts";

/** Which paragraph and sentence of its text a claim stands in, counted from its start. */
export type PlaceOf = (claim: Claim) => { paragraph: number; sentence: number };

/** The places of the claims of a text: its line ends and stops are counted once, however many claims it has. */
export function placesIn(text: string): PlaceOf {
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const stops = [...text.matchAll(/\n|[.!?]\s/g)].map(({ index }) => index);
  return ({ start }) => ({ paragraph: below(lines, start), sentence: below(stops, start) });
}

/**
 * Doubts what is called wrong where the paragraph itself says the right number of the very same thing: nobody gives
 * one thing two numbers, so the other one is of something else, in words that were not understood.
 */
export function doubtTwins(
  judged: readonly Judged[],
  placeOf: PlaceOf,
  text: string,
  facts: Facts,
): Judged[] {
  const nobodys = nobodysNumber(judged, text, facts);
  const said = new Map<string, Judged[]>();
  for (const one of judged) {
    // "vượt mốc 55 điểm" is right of many numbers, and says none.
    if (one.verdict !== "right" || !TWINNED.includes(one.claim.kind) || one.claim.leeway === "over") continue;
    const thing = thingOf(one);
    said.set(thing, [...(said.get(thing) ?? []), one]);
  }
  const many = contradicted(judged, placeOf);
  const unsure = new Set(
    judged.flatMap(({ claim, verdict }) =>
      claim.kind === "score" && verdict === "ambiguous" ? [claim.end] : [],
    ),
  );
  return judged.map((one) => {
    // The way to a score that is itself not settled.
    const led = one.verdict === "wrong" && one.claim.kind === "direction" && unsure.has(one.claim.end);
    if (led) return { ...one, verdict: "ambiguous", error: null, doubt: "twin" };
    const twin =
      one.verdict === "wrong" &&
      said
        .get(thingOf(one))
        ?.some(
          ({ claim }) =>
            (claim.end <= one.claim.start || claim.start >= one.claim.end) &&
            placeOf(claim).paragraph === placeOf(one.claim).paragraph &&
            !inApposition(text, claim, one.claim),
        ) &&
      !nobodys(one);
    if (twin) return { ...one, verdict: "ambiguous", error: null, doubt: "twin" };
    return many.has(one) ? { ...one, verdict: "ambiguous", error: null, doubt: "many" } : one;
  });
}

/**
 * Wrong numbers of one thing that contradict each other: two in a sentence, or three anywhere. What was meant by each
 * was not understood ("những năm sau là 63,08, 59,43, …"), so none of them is called wrong.
 */
function contradicted(judged: readonly Judged[], placeOf: PlaceOf): ReadonlySet<Judged> {
  const things = new Map<string, Judged[]>();
  for (const one of judged)
    if (one.verdict === "wrong" && TWINNED.includes(one.claim.kind)) {
      const thing = thingOf(one);
      things.set(thing, [...(things.get(thing) ?? []), one]);
    }
  const found = new Set<Judged>();
  for (const all of things.values()) {
    const said = new Map<number, Set<number | undefined>>();
    for (const { claim } of all) {
      const { sentence } = placeOf(claim);
      said.set(sentence, (said.get(sentence) ?? new Set()).add(claim.number?.value));
    }
    const anywhere = new Set(all.map(({ claim }) => claim.number?.value)).size;
    for (const one of all)
      if (anywhere > 2 || said.get(placeOf(one.claim).sentence)!.size > 1) found.add(one);
  }
  return found;
}

/**
 * "đứng thứ 31/61 - áp chót cả nước", "dẫn đầu toàn quốc (hạng 7)": one place told twice in a breath, in digits and in
 * words; there the number is no other thing's.
 */
function inApposition(text: string, one: Claim, two: Claim): boolean {
  if (one.kind !== "rank" || one.number?.spelled === two.number?.spelled) return false;
  const [first, second] = one.start < two.start ? [one, two] : [two, one];
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + 30);
  return (
    /^(?:\/\d+)?(?: (?:cả nước|toàn quốc))?\s*[,(–-]\s*(?:tức(?: là)?|nghĩa là|tức)?\s*(?:(?:xếp|đứng) )?(?:hạng|thứ|vị trí(?: thứ)?)?\s*$/iu.test(
      between,
    ) && /^(?:\/\d+)?(?: (?:cả nước|toàn quốc|bảng|bảng xếp hạng))*\s*(?:[),.;:]|và |$)/iu.test(behind)
  );
}

const TWINNED: readonly ClaimKind[] = ["score", "rank", "region-rank", "change", "places", "mean"];

/** The thing that a number is given to: what it is, and of whom and when. */
function thingOf({ claim, binding }: Judged): string {
  const { index, component, unit, year, against, scope } = binding;
  const what = claim.other === "maximum" ? "share" : claim.kind;
  return [what, index, component, unit, year, against, scope].join(" ");
}
