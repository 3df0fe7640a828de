import { t } from "../language/say.ts";
import { strung, Text, type Words } from "../language/text.ts";

const collator = new Intl.Collator("vi");

/** Alphabetical order of Vietnamese: Cà Mau, Đà Nẵng, Hà Nội. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "a", "a và b", "a, b và c". */
export function joinWords(items: readonly Words[]): Words {
  if (items.length <= 1) return items[0] ?? "";
  return t`${strung(items.slice(0, -1), ", ")} và ${items.at(-1) ?? ""}`;
}

/** "a", "a hoặc b", "a, b hoặc c". */
export function anyOf(items: readonly Words[]): Words {
  if (items.length <= 1) return items[0] ?? "";
  return t`${strung(items.slice(0, -1), ", ")} hoặc ${items.at(-1) ?? ""}`;
}

/** First letter large, the rest as it is. */
export function capitalise(text: Words): Text {
  return new Text({ kind: "capital", of: text });
}

/** A small count in words, for headlines: "bảy trong tám"; digits from eleven on. */
export function countInWords(count: number): Text {
  return new Text({ kind: "spelled", value: count });
}
