import type { Binding, Claim } from "../../frames/claim.ts";
import { spanBefore } from "../../frames/course.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";
import { UNTIL } from "./series.ts";

type Span = { from: number; to: number };

/**
 * "Từ năm 2011 đến năm 2014, điểm giảm dần qua từng năm", "các năm 2014, 2015, 2016 …, năm sau luôn cao hơn năm trước":
 * a score that goes one way in every year of a span, as a series of as many steps. Null where no such course is told.
 */
export function steadyAt(scene: Scene, at: number): Claim | null {
  const { items, clause } = scene.sentence;
  const item = items[at]!;
  const verb = has(item, "noise") ? null : directionOf(item);
  const yearly =
    /^(cao hơn|thấp hơn)$/.test(item.word) &&
    items[at + 1]?.word === "năm trước" &&
    items.slice(Math.max(0, at - 2), at).some(({ word }) => word === "năm sau");
  const step =
    verb !== null &&
    verb !== 0 &&
    (items[at + 1]?.word === "dần" ||
      items
        .slice(at + 1, at + 4)
        .some((one, i) => clause[at + 1 + i] === clause[at] && one.word === "từng năm"));
  if (!yearly && !step) return null;
  const ranked = items.some(
    (one, i) =>
      i < at && i >= at - 5 && clause[i] === clause[at] && has(one, "rank") && /(hạng|trí)$/.test(one.word),
  );
  const span = spanAround(scene, at);
  if (ranked || !span || span.to - span.from < 2) return null;
  const direction = yearly ? (has(item, "less") ? -1 : 1) : (verb as 1 | -1);
  return claimAt(
    scene,
    at,
    "series",
    at + 1,
    {
      number: { value: span.to - span.from, decimals: 0, dotted: false, spelled: true },
      direction,
      over: "years",
      other: direction === 1 ? "up" : "down",
    },
    ({ undated: _, ...reading }) =>
      broken(scene, reading.binding, span)
        ? null
        : {
            ...reading,
            others: [],
            rivals: [],
            how: { ...reading.how, year: UNTIL },
            binding: { ...reading.binding, year: span.to },
          },
  );
}

/** The span of years that a sentence names before a word: its ends, or a row of years without a gap. */
function spanAround({ sentence }: Scene, at: number): Span | null {
  const ends = spanBefore(sentence, at);
  if (ends) return ends;
  const spans = sentence.items.flatMap(({ protected: one }, i) =>
    i < at && one?.kind === "span" && one.from && one.to ? [{ from: one.from, to: one.to }] : [],
  );
  if (spans.length === 1) return spans[0]!;
  const years = sentence.mentions.flatMap((one) =>
    one.slot === "year" && one.at < at && one.year !== undefined ? [one.year] : [],
  );
  const row = years.length >= 3 && years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  return row ? { from: years[0]!, to: years.at(-1)! } : null;
}

/** Nothing goes on over years between which an index was measured anew. */
function broken({ facts }: Scene, { index, component }: Binding, { from, to }: Span): boolean {
  return index !== null && facts.measuredAnewWithin(index, component, from, to);
}
