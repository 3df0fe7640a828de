import { type CellObject, SSF } from "@e965/xlsx";
import { type Cell, plainText } from "./cell.ts";

/** A cell as it is stored and as it is shown; null for an empty one. */
export function cellOf(
  raw: CellObject,
  ref: string,
  { row, column }: { row: number; column: number },
): Cell | null {
  const base = {
    ref,
    row,
    column,
    day: null,
    percent: false,
    formula: raw.f ?? null,
    hidden: null,
    struck: false,
    merged: null,
  };
  const shown = plainText(raw.w ?? String(raw.v ?? ""));
  const none = { ...base, value: null, digits: "" };
  // a formula that no program has worked out yet
  if (raw.f !== undefined && (raw.v === undefined || raw.t === "z"))
    return { ...none, kind: "error", text: "" };
  if (raw.t === "e") return { ...none, kind: "error", text: shown };
  if (raw.t === "b") return { ...none, kind: "boolean", text: shown };
  if (raw.t === "n" && typeof raw.v === "number") {
    const format = typeof raw.z === "string" ? raw.z : "General";
    if (SSF.is_date(format)) return { ...none, kind: "date", text: shown, day: dayOf(raw.v) };
    // 15 digits are all that Excel keeps; the rest is noise of binary fractions
    const value = Number(raw.v.toPrecision(15));
    const percent = format.includes("%");
    return { ...base, kind: "number", text: shown, value, digits: digitsOf(value, shown, percent), percent };
  }
  const text = plainText(String(raw.v ?? ""));
  const lines = String(raw.v ?? "")
    .split("\n")
    .map(plainText)
    .filter((line) => line !== "");
  if (text === "" && raw.f === undefined) return null;
  return { ...none, kind: "text", text, ...(lines.length > 1 ? { lines } : {}) };
}

/** The day that a serial number of Excel means. */
function dayOf(serial: number): string | null {
  const { y, m, d } = (SSF.parse_date_code(serial) ?? {}) as { y?: number; m?: number; d?: number };
  if (!y || !m || !d) return null;
  return [String(y), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
}

/** "91.10" where that is shown and means the same; otherwise all digits of the value, a percentage times a hundred. */
function digitsOf(value: number, shown: string, percent: boolean): string {
  const meant = percent ? Number((value * 100).toPrecision(15)) : value;
  const plain = shown.replace(/%$/, "").replaceAll(",", "");
  if (/^-?\d+(\.\d+)?$/.test(plain) && Number(plain) === meant) return plain;
  return String(meant);
}
