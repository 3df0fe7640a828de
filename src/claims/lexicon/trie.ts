import type { Token } from "../letters/tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
  /** Part of a name: commas, dashes and quotes inside it do not matter. */
  name: boolean;
}

/** Groups of words, found longest first. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: [], name: false };

  /** Adds words in the order they stand; marks between the words of a name are left out. */
  add(words: readonly string[], value: T, name = false): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), values: [], name: false };
      node.next.set(word, next);
      next.name ||= name;
      node = next;
    }
    node.values.push(value);
  }

  /** The longest group of words that starts at a token, with all it stands for; null when none does. */
  longest(tokens: readonly Token[], at: number): { values: readonly T[]; end: number } | null {
    let node = this.#root;
    let found: { values: readonly T[]; end: number } | null = null;
    let skipped = false;
    for (let i = at; i < tokens.length; i += 1) {
      const { word, kind } = tokens[i]!;
      const next = node.next.get(word);
      if (!next) {
        skipped = i > at && node.name && kind === "mark" && /^[,.\-&–"“”]$/.test(word);
        if (skipped) continue;
        break;
      }
      // Only a name goes on behind a mark: "điểm tăng, hạng giảm" holds no "tăng hạng".
      if (skipped && !next.name) break;
      skipped = false;
      node = next;
      if (node.values.length) found = { values: node.values, end: i + 1 };
    }
    return found;
  }
}
