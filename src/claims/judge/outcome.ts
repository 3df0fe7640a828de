import type { Binding, Claim } from "../frames/claim.ts";
import type { Facts } from "./facts.ts";

/** In what way a claim is wrong. */
export type ErrorKind =
  | "lệch số"
  | "lệch chiều"
  | "sai số học"
  | "sai năm"
  | "sai đơn vị"
  | "sai thành phần"
  | "sai mẫu số"
  | "sai so sánh nhất"
  | "sai đếm";

/** What a claim comes to under one reading. `none`: no figure to hold it against. */
export interface Outcome {
  state: "right" | "wrong" | "style" | "none" | "unsure";
  error?: ErrorKind;
  /** What the number should be, in the unit of measure and sign of the claim. */
  expected?: number;
  /** Decimals to write the expected number with, where not those of the claim. */
  decimals?: number;
  /** A reading or remark that the reader should know. */
  note?: string;
  sources?: string[];
  /** Where a wrong number would be right; asked only of what is told, since most wrong readings are not. */
  slip?: () => Pick<Outcome, "error" | "note">;
  /** Wrong also where something was measured anew: the published move told the other way, or beaten by what compares. */
  sure?: true;
  /** Which component, year or unit it really is, of a superlative. */
  winner?: string;
}

export type Check = (claim: Claim, binding: Binding, facts: Facts) => Outcome;

export const none: Outcome = { state: "none" };

/** The number of a claim, with the dot read as a comma where thousands make no sense. */
export function statedNumber(
  claim: Claim,
  limit = 100,
): { value: number; decimals: number; dotted: boolean; otherwise?: number } | null {
  const { number } = claim;
  if (!number) return null;
  if (number.otherwise !== undefined && number.value > limit)
    return { value: number.otherwise, decimals: 3, dotted: true };
  return number;
}

/** Right, with a reminder where the way of writing should be mended. */
export const asStyle = (right: boolean): Outcome["state"] => (right ? "style" : "right");
