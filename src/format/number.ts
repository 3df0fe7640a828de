import { spelledCounts } from "../language/forms.ts";
import type { Language } from "../language/language.ts";
import { type Sign, Text, together } from "../language/text.ts";
import { decimalsWritten } from "../model/figure.ts";

export type { Sign } from "../language/text.ts";

/** U+2212, the minus sign of tables; a hyphen is shorter than the digits beside it. */
export const MINUS = "\u2212";
/** Keeps a number and its unit of measure on one line. */
export const NBSP = "\u00A0";

/**
 * Rounds half away from zero at the given decimals, as officials do by hand. Floating-point noise
 * (42.4324 − 46.9611 = −4.528700000000001) is removed first by keeping twelve significant digits.
 */
export function roundHalfAway(value: number, decimals: number): number {
  // Far from a half no noise of that size changes the result, and plain arithmetic gives the same double in no time.
  const scaled = Math.abs(value) * 10 ** decimals;
  if (decimals < 6 && scaled < 1e8 && Math.abs((scaled % 1) - 0.5) > 1e-3) {
    const near = Math.round(scaled) / 10 ** decimals;
    return near === 0 ? 0 : Math.sign(value) * near;
  }
  const clean = Number(value.toPrecision(12));
  // Below a millionth JavaScript writes an exponent of its own, and no index prints that many decimals.
  if (Math.abs(clean) < 1e-6) return 0;
  const rounded = Number(`${Math.round(Number(`${Math.abs(clean)}e${decimals}`))}e-${decimals}`);
  return rounded === 0 ? 0 : Math.sign(clean) * rounded;
}

/** What stands before decimals and between thousands: Vietnamese has comma and dot, English the reverse. */
export interface DigitMarks {
  decimal: string;
  thousands: string;
}

export const digitMarks: Record<Language, DigitMarks> = {
  vi: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," },
};

/**
 * A number with the given marks and U+2212 for minus. It leans on nothing outside this file but its neighbours, since
 * the page that compares any two units runs it in the browser.
 */
export function writeNumber(value: number, decimals: number, sign: Sign, marks: DigitMarks): string {
  const rounded = roundHalfAway(value, decimals);
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`;
  if (rounded < 0 && sign !== "never") return `${MINUS}${digits}`;
  return rounded > 0 && sign === "always" ? `+${digits}` : digits;
}

/**
 * A number with its decimals. With sign "always", zero stays unsigned: a change that prints as zero is neither up nor
 * down.
 */
export function formatNumber(value: number, decimals: number, sign: Sign = "negative"): Text {
  return new Text({ kind: "number", value, decimals, sign });
}

/** Decimals of a figure as it was written, but at least those of its index: a target of "90" beside 87,32 is "90,00". */
export function decimalsBeside(written: string, atLeast: number): number {
  return Math.max(decimalsWritten(written), atLeast);
}

/**
 * A published figure with the digits it was published with, but at least those of its index when it was written
 * with fewer: 93.157 stays "93,157", 95 stays "95", 91.1 of an index with two decimals becomes "91,10".
 */
export function formatWritten(figure: { value: number; written: string }, atLeast = 0): Text {
  return formatNumber(figure.value, decimalsBeside(figure.written, atLeast));
}

/** Share of a whole in percent, "94,07%": no space before the sign, as in administrative texts. */
export function formatPercent(share: number, decimals: number): Text {
  return together`${formatNumber(share * 100, decimals)}%`;
}

/** A whole number in running text, in Vietnamese two digits below ten: "01", "08", "34". */
export function formatCount(count: number): Text {
  return new Text({ kind: "count", value: count });
}

/** The same in the digits of a language. */
export function writeCount(count: number, language: Language): string {
  const digits = writeNumber(Math.abs(count), 0, "negative", digitMarks[language]);
  // what rounds to ten is ten: 9,6 is "10", never "010"
  return language === "vi" && digits.length === 1 ? `0${digits}` : digits;
}

/** A small count in words, digits from eleven on. */
export const spellCount = (count: number, language: Language): string =>
  spelledCounts[language][count] ?? `${count}`;
