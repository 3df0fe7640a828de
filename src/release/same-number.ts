import { roundHalfAway } from "../format/number.ts";

/** Digits of a number as pages print it, "1.093,157", and the words around it. */
const NUMBER = /\d[\d.]*(?:,\d+)?/u;

function parts(text: string): { value: number; decimals: number; around: string } | null {
  const [digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  return {
    value: Number(digits.replaceAll(".", "").replace(",", ".")),
    decimals: digits.split(",")[1]?.length ?? 0,
    around: text.replace(NUMBER, "#"),
  };
}

/**
 * Whether a page prints now what it printed when it was released, with more digits ("93,16 điểm" as "93,157 điểm") or
 * without noughts that say nothing ("95,00%" as "95%"). Fewer digits that hide something are a change.
 */
export function sameNumber(released: string, now: string): boolean {
  if (released === now) return true;
  const [before, after] = [parts(released), parts(now)];
  if (!before || !after || before.around !== after.around) return false;
  return after.decimals > before.decimals
    ? roundHalfAway(after.value, before.decimals) === before.value
    : after.decimals < before.decimals && after.value === before.value;
}
