import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Reading } from "../scene.ts";
import type { Mention, Sentence } from "../sentence.ts";

/**
 * The other unit that a place is told of in apposition: "cao hơn Thái Nguyên, tỉnh đứng thứ hai", "đứng sau Gia Lai,
 * đơn vị dẫn đầu". Null where the words before the place are about nobody else.
 */
export function besideAt({ items, mentions, bracket }: Sentence, at: number): Mention | null {
  const other = mentions.findLast((one) => one.slot === "unit" && one.at < at);
  if (other?.role !== "compared" || at - other.at > 6 || bracket[other.at] !== bracket[at]) return null;
  const [comma, noun, ...rest] = items.slice(other.at + 1, at);
  const named =
    has(comma, "comma", "dash") &&
    (/^(tỉnh|thành phố|địa phương|đơn vị|nơi)$/.test(noun?.word ?? "") ||
      (noun?.word === "đơn" && rest[0]?.word === "vị"));
  const plain = rest.every((item) => !has(item, "comma", "semicolon", "up", "down", "number", "points"));
  return named && plain ? other : null;
}

/** A reading of the unit beside, the one spoken of left open: the words may go on about either. */
export function ofOther(reading: Reading, beside: Mention | null): Reading {
  if (!beside) return reading;
  const { binding } = reading;
  return {
    ...reading,
    binding: { ...binding, unit: baseUnit(beside.ids[0]!) },
    others: [...reading.others, binding],
  };
}
