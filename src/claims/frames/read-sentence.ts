import type { Concept } from "../lexicon/concepts.ts";
import { has, type Item } from "../text/items.ts";
import { setBareMoves } from "./bare-moves.ts";
import { setBarePlaces } from "./bare-places.ts";
import { addMention, joinLists } from "./mentions.ts";
import { setMoods, setQuotes } from "./moods.ts";
import type { Sentence } from "./sentence.ts";

const CUT: Concept[] = ["comma", "semicolon", "colon"];

/** A sentence made ready to be bound. */
export function readSentence(items: Item[]): Sentence {
  const n = items.length;
  const sentence: Sentence = {
    items,
    clause: new Array(n).fill(0),
    bracket: new Array(n).fill(0),
    around: [0],
    quoted: new Array(n).fill(false),
    mood: new Array(n).fill(null),
    mentions: [],
  };
  setBarePlaces(items);
  setBareMoves(items);
  layOut(sentence);
  setQuotes(sentence);
  setMoods(sentence);
  for (const at of items.keys()) addMention(sentence, at);
  joinLists(sentence);
  return sentence;
}

/** Numbers the clauses. Those inside brackets count apart, so that a clause goes on behind its bracket. */
function layOut({ items, clause, bracket, around }: Sentence): void {
  const INSIDE = 1000;
  let main = 0;
  let inner = INSIDE;
  let current = 0;
  let open = 0;
  const left: number[] = [];
  const captions = captionsOf(items);
  items.forEach((item, at) => {
    if (captions.has(at)) {
      clause[at] = current;
      bracket[at] = open;
      return;
    }
    if (has(item, "open")) {
      around.push(open);
      open = around.length - 1;
      left.push(current);
      inner += 1;
      current = inner;
    }
    clause[at] = current;
    bracket[at] = open;
    if (has(item, "close") && open) {
      open = around[open]!;
      current = left.pop() ?? main;
    } else if (
      (has(item, ...CUT) &&
        !(
          has(item, "colon") &&
          (has(items[at + 1], "number", "fraction") || has(items[at - 1], "rank", "points"))
        )) ||
      (has(item, "dash") && gapBefore(items, at))
    ) {
      if (open) inner += 1;
      else main += 1;
      current = open ? inner : main;
    }
  });
}

/** "Năm đầu tiên (2011), tỉnh đạt …": the year that words told before its digits, at the head of a sentence. */
function yearOfWords(items: readonly Item[], open: number, close: number): boolean {
  const year =
    has(items[open + 1], "year") || (has(items[open + 1], "years") && has(items[open + 2], "year"));
  const lead = items.slice(0, open);
  const last = lead.findLastIndex((item) => has(item, "years", "first-time") && item.word.startsWith("năm"));
  return (
    year &&
    close <= open + 3 &&
    last >= 0 &&
    last <= 2 &&
    open - last <= 4 &&
    !lead.some((item) => item.number || item.year !== undefined || has(item, "relative-year", "comma"))
  );
}

/** A dash with space around it parts clauses; one inside a name does not. */
function gapBefore(items: readonly Item[], at: number): boolean {
  return (
    at > 0 &&
    at + 1 < items.length &&
    items[at]!.start > items[at - 1]!.end &&
    items[at + 1]!.start > items[at]!.end
  );
}

/**
 * The marks of brackets that say of what a heading is: "Về Tiếp cận đất đai (PCI 2016, Điện Biên): điểm số …". What
 * they name is spoken of by all that follows the colon, so they part nothing off.
 */
function captionsOf(items: readonly Item[]): Set<number> {
  const marks = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (!has(item, "open")) continue;
    const close = items.findIndex((one, i) => i > at && has(one, "close"));
    const inside = close < 0 ? [] : items.slice(at + 1, close);
    if (close > 0 && yearOfWords(items, at, close)) {
      marks.add(at);
      marks.add(close);
      continue;
    }
    const names =
      inside.some((one) => has(one, "index")) &&
      inside.every(
        (one) =>
          has(one, "index", "unit", "year", "years", "comma", "self", "link", "dash", "semicolon") ||
          /^(của|năm|kỳ|tỉnh)$/.test(one.word),
      );
    if (names && has(items[close + 1], "colon") && !items.slice(0, at).some(({ number }) => number)) {
      marks.add(at);
      marks.add(close);
    }
  }
  return marks;
}
