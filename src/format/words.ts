import { t } from "../language/say.ts";

const collator = new Intl.Collator("vi");

/** Alphabetical order of Vietnamese: Cà Mau, Đà Nẵng, Hà Nội. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "a", "a và b", "a, b và c". */
export function joinWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return t`${items.slice(0, -1).join(", ")} và ${items.at(-1) ?? ""}`;
}

/** First letter large, the rest as it is. */
export function capitalise(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("vi") + rest.join("");
}

/** A small count in words, for headlines: "bảy trong tám"; digits from eleven on. */
export function countInWords(count: number): string {
  const small = t`không một hai ba bốn năm sáu bảy tám chín mười`.split(" ");
  return small[count] ?? `${count}`;
}
