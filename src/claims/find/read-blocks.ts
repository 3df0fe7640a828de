import { readSentence } from "../frames/read-sentence.ts";
import type { NormalText } from "../letters/normalise.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Protected, protectedIn } from "../numbers/protect.ts";
import { blocksOf } from "../text/blocks.ts";
import { itemsOf } from "../text/read-items.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Read } from "./course/document.ts";
import { type DefinedNames, definedIn, defines } from "./defined-names.ts";

/** The sentences of a text, ready to be bound. */
export function readBlocks(text: NormalText, lexicon: Lexicon): Read[] {
  const blocks = blocksOf(text.text);
  const names: DefinedNames = defines(text.lower)
    ? new Map(
        blocks.flatMap((block) =>
          defines(text.lower.slice(block.start, block.end))
            ? definedIn(itemsOf(text, block.start, block.end, lexicon, guardedIn(text, block)))
            : [],
        ),
      )
    : new Map();
  const items = (start: number, end: number, guarded: readonly Protected[]) => {
    const made = itemsOf(text, start, end, lexicon, guarded);
    if (names.size) for (const item of made) item.meanings = names.get(item.word) ?? item.meanings;
    return made;
  };
  return blocks.map((block) => {
    // Cells of a row are read each by itself: "Chỉ số | 2022" is no document with a number.
    if (block.kind === "row")
      return {
        block,
        sentences: (block.cells ?? []).map((cell) =>
          readSentence(items(cell.start, cell.end, guardedIn(text, cell))),
        ),
      };
    const own = guardedIn(text, block);
    let next = 0;
    return {
      block,
      sentences: sentencesOf(text.text, block.start, block.end).map(({ start, end }) => {
        while (next < own.length && own[next]!.end <= start) next += 1;
        const last = own.findIndex((one, i) => i >= next && one.start >= end);
        const guarded = own.slice(next, last < 0 ? own.length : last);
        return readSentence(items(start, end, guarded));
      }),
    };
  });
}

/** What is no claim within a part of a text, in the positions of the text. */
function guardedIn(text: NormalText, { start, end }: { start: number; end: number }): Protected[] {
  return protectedIn(text.lower.slice(start, end), text.bare.slice(start, end)).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
}
