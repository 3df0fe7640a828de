import type { Token } from "../letters/tokens.ts";

/** A number as somebody wrote it. */
export interface NumberRead {
  value: number;
  decimals: number;
  /** A dot stands for the comma: "42.43". */
  dotted: boolean;
  /** "93.157" read with the dot as a comma, where it could also be ninety-three thousand. */
  otherwise?: number;
  /** Written in words. */
  spelled?: true;
}

/** "42,43", "42.43", "13.218", "1.234,5" as a number. */
export function readDigits(written: string): NumberRead {
  const decimal = /^(\d{1,3}(?:\.\d{3})*|\d+),(\d+)$/.exec(written);
  if (decimal)
    return {
      value: Number(`${decimal[1]!.replaceAll(".", "")}.${decimal[2]}`),
      decimals: decimal[2]!.length,
      dotted: false,
    };
  if (/^\d{1,3}(\.\d{3})+$/.test(written)) {
    const value = Number(written.replaceAll(".", ""));
    const single = /^\d+\.\d+$/.test(written);
    return { value, decimals: 0, dotted: false, ...(single ? { otherwise: Number(written) } : {}) };
  }
  const dotted = /^(\d+)\.(\d+)$/.exec(written);
  if (dotted) return { value: Number(written), decimals: dotted[2]!.length, dotted: true };
  return { value: Number(written.replace(/[.,].*$/, "")), decimals: 0, dotted: false };
}

const DIGITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** The number that one word says ("ba"); null where it says none. */
export const digitOf = (word: string): number | null => DIGITS[word] ?? null;

const TEN = new Set(["mười"]);
const TENS = new Set(["mươi", "chục"]);
const ODD = new Set(["linh", "lẻ"]);
const COMMA = new Set(["phẩy"]);

/** A number in words from a token on ("hai mươi bảy", "bốn mươi hai phẩy bốn ba"); null when none starts there. */
export function readWords(tokens: readonly Token[], at: number): { number: NumberRead; end: number } | null {
  const digitAt = (i: number): number | undefined => {
    const word = tokens[i]?.kind === "word" ? tokens[i].word : "";
    return DIGITS[word];
  };
  const is = (i: number, set: ReadonlySet<string>) => tokens[i]?.kind === "word" && set.has(tokens[i].word);
  let end = at;
  let value: number | null = null;
  const lead = digitAt(at);
  if (is(at, TEN)) {
    const unit = digitAt(at + 1);
    value = 10 + (unit ?? 0);
    end = at + (unit === undefined ? 1 : 2);
  } else if (lead !== undefined) {
    value = lead;
    end = at + 1;
    if (is(end, TENS)) {
      end += 1;
      value = lead * 10;
      const unit = digitAt(end);
      if (unit !== undefined) {
        value += unit;
        end += 1;
      }
    } else if (is(end, ODD)) return null;
  }
  if (value === null || (value === 0 && !is(end, COMMA))) return null;
  let decimals = 0;
  if (is(end, COMMA)) {
    const digits: number[] = [];
    let next = end + 1;
    for (let digit = digitAt(next); digit !== undefined; digit = digitAt(next)) {
      digits.push(digit);
      next += 1;
      if (is(next, TENS)) next += 1;
    }
    if (digits.length) {
      value = Number(`${value}.${digits.join("")}`);
      decimals = digits.length;
      end = next;
    }
  }
  return { number: { value, decimals, dotted: false, spelled: true }, end };
}
