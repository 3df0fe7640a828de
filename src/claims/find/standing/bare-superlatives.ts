import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { directionOf } from "../cues.ts";

/** "Trong số 61 tỉnh, Kiên Giang giảm sâu nhất, mất 1,08 điểm; Bạc Liêu giảm …": a unit right before its verb, among others. */
export function amongNamed({ sentence }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  const own = mentions.find((one) => one.slot === "unit" && one.at === at - 2 && one.role === "subject");
  const next = items[at + 1];
  return (
    own !== undefined &&
    directionOf(items[at - 1]) !== null &&
    (next === undefined || has(next, "comma", "semicolon")) &&
    mentions.some((one) => one.slot === "unit" && one.ids[0] !== own.ids[0]) &&
    !mentions.some((one) => one.slot === "component" || one.slot === "scope")
  );
}

/** "SIPAS 2023: Bắc Kạn thấp nhất, 76,03%": a unit right before its superlative, which ends its phrase. */
export function alone({ sentence }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  const own = mentions.findLast((one) => one.slot === "unit" && one.at < at);
  const next = items[at + 1];
  return (
    /^(cao|thấp)( điểm)? nhất$/.test(items[at]!.word) &&
    own?.role === "subject" &&
    items.slice(own.at + 1, at).every(({ word }) => /^(là|đạt|có điểm|điểm|đạt điểm|có)$/.test(word)) &&
    (next === undefined ||
      has(next, "comma", "semicolon", "open", "reach", "number") ||
      /^[.!]$/.test(next.word)) &&
    !mentions.some((one) => one.slot === "component" || one.slot === "scope")
  );
}

/** How many other units the sentence and its paragraph name. */
export function others({ sentence, context }: Scene, at: number): number {
  const own = sentence.mentions.findLast((one) => one.slot === "unit" && one.at < at)?.ids[0] ?? "";
  const named = sentence.mentions.flatMap(({ slot, ids }) => (slot === "unit" ? [baseUnit(ids[0]!)] : []));
  return new Set([...named, ...context.units].filter((id) => id !== baseUnit(own))).size;
}

/** "Kiểm soát tham nhũng đạt 7,83 điểm, là nội dung có điểm cao nhất": the part whose own figure stands between. */
export function scoredPart({ sentence }: Scene, at: number): number | null {
  const { items, mentions } = sentence;
  const parts = [at - 1, at - 2, at - 3].find((i) => has(items[i], "parts"));
  if (parts === undefined || items[parts - 1]?.word !== "là" || !has(items[parts - 2], "comma")) return null;
  if (items.slice(parts + 1, at).some((one) => has(one, "rank"))) return null;
  const part = mentions.findLast(({ at: place }) => place < parts);
  const own = part?.slot === "component" && part.role === "subject" && part.ids.length > 0;
  const told = part ? items.slice(part.at + 1, parts - 1) : [];
  const plain = told.every((one) => has(one, "number", "fraction", "reach", "points", "rank", "comma"));
  return own && plain && told.some(({ number }) => number) ? part.at : null;
}
