import { decimalsWritten } from "../figure.ts";
import { DUST, halfOfLast } from "./tolerance.ts";

/**
 * Whether a number as somebody wrote it agrees with a value of ours: within half of its last decimal (rounded),
 * or cut off instead of rounded, which the press often does (47,8763 printed as 47,87).
 */
export function agreesAsWritten(written: string, value: number): boolean {
  const unit = 10 ** -decimalsWritten(written);
  const stated = Number(written);
  const rounded = Math.abs(stated - value) <= halfOfLast(decimalsWritten(written)) + DUST;
  const cut = Math.abs(stated) <= Math.abs(value) + DUST && Math.abs(value) - Math.abs(stated) < unit - DUST;
  return rounded || (cut && Math.sign(stated) === Math.sign(value));
}
