import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Problem } from "../../model/problem.ts";
import * as messages from "../messages.ts";
import { type ParsedFile, spotAt } from "../report/locate.ts";
import { problemAt } from "../report/report.ts";

/** Lists of sentences and of names written in full; other lists hold ids, or names of people, which may begin with small letters. */
const OF_SENTENCES = new Set(
  "recipients addressees authority bases purposes requirements organisation points".split(" "),
);

const isPlain = (item: unknown): item is Scalar<string> =>
  isScalar(item) && typeof item.value === "string" && item.type === "PLAIN";

/**
 * Lists of sentences that were cut otherwise than they were meant. Sentences in brackets whose own commas made several items of them: "[Như trên, Các sở, ban, ngành]". An item that
 * begins with a small letter goes on with the one before it; one that opens a curly quote is not closed by it.
 */
export function listCuts(parsed: ParsedFile): Problem[] {
  const found: Problem[] = [];
  const visit = (node: Node | null): void => {
    if (isSeq(node)) for (const item of node.items) visit(item as Node | null);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const list = isScalar(key) && OF_SENTENCES.has(String(key.value)) && isSeq(value) && value.flow;
      const cut = list ? value.items.find((item, place) => goesOn(item, value.items[place - 1])) : undefined;
      if (isScalar(cut))
        found.push(
          problemAt(spotAt(parsed, cut.range?.[0] ?? 0), messages.listCutByComma(String(cut.value))),
        );
      if (
        isScalar(key) &&
        (OF_SENTENCES.has(String(key.value)) || key.value === "tasks") &&
        isSeq(value) &&
        !value.flow
      )
        for (const item of value.items) found.push(...joined(item, parsed));
      visit(value as Node | null);
    }
  };
  visit(parsed.root);
  return found;
}

/** Lines of an item that each begin a sentence where the last one ended: they were items, and lost their dashes. */
function joined(item: unknown, parsed: ParsedFile): Problem[] {
  if (!isPlain(item)) return [];
  const [start = 0, end = start] = item.range ?? [];
  return [...parsed.text.slice(start, end).matchAll(/[.;:][ \t]*\n[ \t]*(?=\p{Lu})([^\n]*)/gu)].map(
    ({ 0: whole, 1: line = "", index }) =>
      problemAt(spotAt(parsed, start + index + whole.length - line.length), messages.linesJoined(line)),
  );
}

function goesOn(item: unknown, before: unknown): boolean {
  if (!isPlain(item)) return false;
  if (/^[‘“][^’”]*$/u.test(item.value)) return true;
  return isPlain(before) && /^\p{Ll}/u.test(item.value);
}
