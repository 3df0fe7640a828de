import { has } from "../../text/items.ts";
import type { Scene } from "../scene.ts";
import type { Mention, Sentence } from "../sentence.ts";
import { tightAfter } from "./bind.ts";

/** The region a rank counts in: right after it, or named before it in the clause; else the nation. */
export function scopeAt(
  { sentence, facts }: Scene,
  at: number,
  unit: string | null,
  year: number | null,
): string {
  const after = tightAfter(sentence, at, "scope");
  const own =
    after ??
    sentence.mentions
      .filter(
        (one) =>
          one.slot === "scope" &&
          one.at < at &&
          sentence.bracket[one.at] === sentence.bracket[at] &&
          sentence.clause[at]! - sentence.clause[one.at]! <= 1 &&
          !sentence.items
            .slice(one.at, at)
            .some(
              (item) =>
                has(item, "fraction", "number") ||
                (has(item, "semicolon") && !has(sentence.items[at], "fraction")),
            ),
      )
      .at(-1);
  const ruling = own ?? overall(sentence, at);
  if (!ruling) return "nation";
  const id = ruling.ids[0]!;
  if (id === "nation") return id;
  if (id === "" && /^(trong )?(khu )?(vực|vùng)$/.test(sentence.items[ruling.at]!.word) && unit)
    return facts.ownRegion(unit, year) ?? "";
  return year === null ? id : facts.regionInForce(id, year);
}

/** A region that opens the sentence ("Xét trong vùng …, A đứng thứ nhất, B đứng thứ ba") holds for all its ranks. */
function overall(sentence: Sentence, at: number): Mention | null {
  const scopes = sentence.mentions.filter((one) => one.slot === "scope");
  const first = scopes[0];
  if (
    !first ||
    first.ids[0] === "nation" ||
    first.at > 5 ||
    first.at > at ||
    scopes.some((one) => one.ids[0] === "nation")
  )
    return null;
  return has(sentence.items[first.at + 1], "comma", "colon") ? first : null;
}
