import type { Claim, ClaimKind } from "../../frames/claim.ts";
import type { Judged } from "../judge.ts";
import { sentenceStart } from "./years-in-text.ts";

/**
 * Whether a figure of the sentence of a claim is right under the very same frame, which was then understood: "Tăng 2,82
 * điểm, tăng 34 bậc", "đạt 61,46 điểm, xếp thứ 15". A distance goes on about a score before it.
 */
export function borneOut(text: string, { claim, binding }: Judged, judged: readonly Judged[]): boolean {
  const apart = claim.kind === "gap";
  if (!apart && !BORNE.includes(claim.kind)) return false;
  const from = sentenceStart(text, claim.start);
  const to = claim.end + Math.max(0, text.slice(claim.end).search(/[.!?](\s|$)|[;\n]|(?:19|20)\d\d|$/));
  return judged.some(
    (one) =>
      one.verdict === "right" &&
      (one.claim.kind === "score" || (!apart && BORNE.includes(one.claim.kind))) &&
      telling(one.claim) &&
      one.claim.start >= from &&
      one.claim.end <= (apart ? claim.start : to) &&
      one.binding.year === binding.year &&
      one.binding.index === binding.index &&
      (apart ||
        (one.binding.unit === binding.unit &&
          (POINTS_IN_TIME.includes(claim.kind) ||
            POINTS_IN_TIME.includes(one.claim.kind) ||
            one.binding.against === binding.against))),
  );
}

const POINTS_IN_TIME: readonly ClaimKind[] = ["score", "rank"];

/** A number that is seldom right by chance: two decimals, or a place (a move of places) in digits and not among the smallest. */
const telling = ({ number, kind }: Claim): boolean =>
  number !== undefined &&
  (number.decimals > 1 || (/rank|places/.test(kind) && !number.spelled && number.value > 4));

/** Kinds in digits that share their frame with the figures beside them. */
const BORNE: readonly ClaimKind[] = ["score", "rank", "change", "places"];
