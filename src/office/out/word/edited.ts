/** A number that stands otherwise in an edited paper. */
export interface NumberChange {
  /** The edited paragraph, from 1. */
  paragraph: number;
  text: string;
  /** Numbers of our paragraph that are gone, and those that came in their place; in the order of the text. */
  gone: string[];
  come: string[];
}

const NUMBER = /[−+-]?\d+(?:[.,]\d+)*%?/gu;

function numbersOf(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((held) => held.replace(/^-/u, "−"));
}

/** Words without numbers, spaces and capitals: what an edit of a figure leaves as it was. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replace(NUMBER, " ")
      .toLocaleLowerCase("vi")
      .match(/[\p{L}]+/gu) ?? []
  );
}

/** What is in `some` more often than in `others`. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return some.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** From here two paragraphs are the same one, edited. */
const SAME = 0.5;

/**
 * How alike two paragraphs are, 0 to 1: twice the words and numbers in both ÷ those of each; 0 where their lengths alone
 * say that they are not the same one.
 */
function alike(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  if (all === 0 || 2 * Math.min(a.length, b.length) < SAME * all) return 0;
  return (2 * (a.length - without(a, b).length)) / all;
}

/** Words and numbers of a paragraph, and its words alone as one text. */
function tokensOf(text: string): { tokens: string[]; words: string } {
  const words = wordsOf(text);
  return { tokens: [...words, ...numbersOf(text)], words: words.join(" ") };
}

/** The pairs of an alignment in order that loses least: whole paragraphs first, then those most alike. */
function paired(ours: readonly string[], edited: readonly string[]): Map<number, number> {
  const [mine, theirs] = [ours.map(tokensOf), edited.map(tokensOf)];
  const width = edited.length + 1;
  const best = new Float64Array((ours.length + 1) * width);
  const score = (at: number, there: number) => {
    if (ours[at] === edited[there]) return 1.01;
    const likeness = alike(mine[at]!.tokens, theirs[there]!.tokens);
    // A cell of a table has few words: the same words with another number are the same paragraph.
    const words = mine[at]!.words === theirs[there]!.words;
    return likeness >= SAME || words ? Math.max(likeness, words ? SAME : 0) : 0;
  };
  for (let at = ours.length - 1; at >= 0; at -= 1) {
    for (let there = edited.length - 1; there >= 0; there -= 1) {
      const skip = Math.max(best[(at + 1) * width + there] ?? 0, best[at * width + there + 1] ?? 0);
      const pair = score(at, there);
      const held = pair === 0 ? 0 : pair + (best[(at + 1) * width + there + 1] ?? 0);
      best[at * width + there] = Math.max(skip, held);
    }
  }
  const pairs = new Map<number, number>();
  for (let at = 0, there = 0; at < ours.length && there < edited.length; ) {
    const value = best[at * width + there];
    if (value === best[(at + 1) * width + there]) at += 1;
    else if (value === best[at * width + there + 1]) there += 1;
    else {
      pairs.set(there, at);
      at += 1;
      there += 1;
    }
  }
  return pairs;
}

/**
 * Numbers that an edited paper has otherwise than ours, paragraph by paragraph. Words are the editor's: rewritten,
 * moved within their order or left out they are no change, nor are numbers of a paragraph that was taken out whole.
 * A paragraph that is new brings its numbers only where ours has them nowhere.
 */
export function changedNumbers(ours: readonly string[], edited: readonly string[]): NumberChange[] {
  const pairs = paired(ours, edited);
  const known = ours.flatMap(numbersOf);
  return edited.flatMap((text, at) => {
    const pair = pairs.get(at);
    const numbers = numbersOf(text);
    const before = pair === undefined ? [] : numbersOf(ours[pair] ?? "");
    const gone = without(before, numbers);
    const come =
      pair === undefined ? numbers.filter((held) => !known.includes(held)) : without(numbers, before);
    return gone.length + come.length === 0 ? [] : [{ paragraph: at + 1, text, gone, come }];
  });
}
