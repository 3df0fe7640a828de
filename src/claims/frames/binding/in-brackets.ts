import { has } from "../../text/items.ts";
import type { Mention, Sentence, Slot } from "../sentence.ts";

/* Names alone in a bracket that say of what the figures beside it are. */

/** "nội dung 4 (Kiểm soát tham nhũng) 6,49 điểm": the name alone in a bracket that closes right before the number. */
export function soleInBracket({ items, mentions, bracket }: Sentence, at: number): Mention | null {
  const close = [at - 1, at - 2, at - 3].find((i) => has(items[i], "close"));
  if (
    close === undefined ||
    items.slice(close + 1, at).some((item) => !has(item, "reach", "rank", "colon", "points"))
  )
    return null;
  const open = bracket.indexOf(bracket[close]!);
  const inside = items.slice(open + 1, close);
  const sole = mentions.find((one) => one.slot === "component" && one.at > open && one.at < close);
  return sole && inside.length === 1 ? sole : null;
}

/** "… là Quản trị điện tử (Sóc Trăng, PAPI 2023)": a bracket of names alone that follows and says of what. */
export function captionAfter(
  { items, mentions, bracket, around }: Sentence,
  at: number,
  slot: Slot,
): Mention | null {
  const own = bracket[at]!;
  const mention = mentions.find(
    (one) => one.slot === slot && one.at > at && one.role === "subject" && around[bracket[one.at]!] === own,
  );
  if (!mention || bracket[mention.at] === own) return null;
  const inside = items.filter((_, i) => bracket[i] === bracket[mention.at]);
  const between = items.slice(at + 1, bracket.indexOf(bracket[mention.at]!));
  const named = inside.every(
    (item) =>
      has(item, "open", "close", "comma", "unit", "index", "years", "year", "self", "link", "semicolon") ||
      /^(của|năm|kỳ)$/.test(item.word),
  );
  return named && !between.some((item) => has(item, "semicolon", "open", "number", "fraction"))
    ? mention
    : null;
}
