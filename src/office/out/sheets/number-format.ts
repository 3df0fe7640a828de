import type { DigitMarks } from "../../../format/number.ts";
import { MINUS, NBSP, roundHalfAway } from "../../../format/number.ts";
import { DUST } from "../../../model/rules/tolerance.ts";

/** A number with what stands before and after it: "+0,14 điểm", "54/63", "47,44%". */
const FIGURE = /^([^\d+\u2212-]*)([+\u2212-]?)(\d[\d.,]*)([\s\S]*)$/u;

/** Words that a spreadsheet shows as they are; null when they hold a quote, which has no place there. */
function literal(text: string): string | null {
  const plain = text.replaceAll(NBSP, " ");
  if (plain.includes('"')) return null;
  return plain === "" ? "" : `"${plain}"`;
}

interface Read {
  /** What the digits say. */
  size: number;
  decimals: number;
  grouped: boolean;
  rest: string;
}

function readDigits(digits: string, after: string, { decimal, thousands }: DigitMarks): Read {
  // A mark at the very end belongs to the sentence.
  const held = /[.,]$/u.test(digits) ? digits.slice(0, -1) : digits;
  const plain = held.replaceAll(thousands, "");
  const [, fraction = ""] = plain.split(decimal);
  return {
    size: Number(plain.replace(decimal, ".")),
    decimals: fraction.length,
    grouped: held.includes(thousands),
    rest: digits.slice(held.length) + after,
  };
}

/**
 * The number format under which a spreadsheet shows `value` as the page shows it: its decimals, sign, percent and the
 * words around it. Null when the text says another number than the value, which then must stay text.
 */
export function numberFormat(text: string, value: number, marks: DigitMarks): string | null {
  const [, before = "", sign = "", digits = "", after = ""] = FIGURE.exec(text) ?? [];
  if (digits === "") return null;
  const { size, decimals, grouped, rest } = readDigits(digits, after, marks);
  const signed = sign === MINUS || sign === "-" ? -size : size;
  const says = (held: number) => Math.abs(roundHalfAway(held, decimals) - signed) < DUST;
  const share = rest.startsWith("%") && !says(value) && says(value * 100);
  if (!share && !says(value)) return null;
  const [head, tail] = [literal(before), literal(share ? rest.slice(1) : rest)];
  if (head === null || tail === null) return null;
  const whole = grouped ? "#,##0" : "0";
  const body = `${whole}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${share ? "%" : ""}`;
  const shown = (mark: string) => `${mark}${head}${body}${tail}`;
  if (size === 0) return sign === "" ? `${shown("")};${shown("")}` : `${shown("+")};${shown(`"${MINUS}"`)}`;
  if (sign === "+") return `${shown("+")};${shown(`"${MINUS}"`)};${shown("")}`;
  return value < 0 ? `${shown("")};${shown(`"${MINUS}"`)}` : shown("");
}
