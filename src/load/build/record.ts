import { duplicateEntry } from "../messages.ts";
import type { Reader } from "./reader.ts";

/** Kept only where it is true, so that an entry without a mark looks the same as before. */
export const officeMark = (raw: { internal?: boolean | undefined }): { internal?: true } =>
  raw.internal ? { internal: true } : {};

/** The entries of a list, each id once; the second of the same id is a problem. */
export function unique<Item extends { id: string }>(items: readonly Item[], reader: Reader): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const before = first.get(item.id);
    if (!before) first.set(item.id, item);
    else {
      const { line } = reader.spot(before, "id").place;
      reader.report(reader.spot(item, "id"), duplicateEntry("Mục", item.id, line));
    }
  }
  return [...first.values()];
}

const IN_ENGLISH = ["title", "place", "about", "text", "product"] as const;

/** The words that an entry also holds in English (`text_en: …`), under their own names; English pages take them in place of the Vietnamese. */
export function englishMark(raw: object): { english?: Readonly<Record<string, string>> } {
  const words = raw as Readonly<Record<string, unknown>>;
  const held = IN_ENGLISH.flatMap((name) => {
    const text = words[`${name}_en`];
    return typeof text === "string" ? [[name, text] as const] : [];
  });
  return held.length === 0 ? {} : { english: Object.fromEntries(held) };
}
