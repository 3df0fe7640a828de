import { has } from "../../text/items.ts";
import type { Scene } from "../scene.ts";
import type { Sentence } from "../sentence.ts";

const WE = /^(chúng ta|chúng tôi|tỉnh ta|tỉnh nhà|tỉnh mình)$/;

/** Where "we" is the subject of a part of a sentence behind another place; -1 where it is not. */
export function weBehind({ items, clause }: Sentence, other: number, at: number): number {
  const we = items.findLastIndex(({ word }, i) => i < at && WE.test(word));
  if (we <= other) return -1;
  const before = items[we - 1];
  const opens =
    has(before, "comma", "semicolon", "link") ||
    clause[we - 1] !== clause[we] ||
    /^(còn|thì|và)$/.test(before?.word ?? "");
  return opens ? we : -1;
}

/** "Hải Phòng đứng đầu với 91,80%, chúng ta đứng thứ hai": the unit whose text it is, where "we" stand behind another one. */
export function oursSince({ sentence, frame }: Scene, other: number, at: number): string | null {
  const we = weBehind(sentence, other, at);
  return we >= 0 && sentence.clause[we] === sentence.clause[at] ? frame.unit : null;
}

/**
 * The unit spoken of so far; where the claim says "tỉnh" and that is a city (or the other way round), the one the text
 * is about.
 */
export function ofKind({ sentence, context, frame, facts }: Scene, at: number): string | null {
  const self = sentence.items.findLast((item, i) => i < at && has(item, "self"))?.word ?? "";
  const city = (id: string | null) => id !== null && facts.dataset.units.get(id)?.city === true;
  const { unit } = context;
  if (unit === null || frame.unit === null || unit === frame.unit) return unit;
  const province = /^tỉnh( nhà| ta| mình)?$/.test(self);
  if (province && city(unit) && !city(frame.unit)) return frame.unit;
  return /^thành phố$/.test(self) && !city(unit) && city(frame.unit) ? frame.unit : unit;
}
