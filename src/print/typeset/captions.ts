import { NBSP } from "../../format/number.ts";

/** The numbers under which the tables and drawings of a paper go, and what is said of a source again. */
export interface Captions {
  table(): string | null;
  figure(): string | null;
  /** What a table with this label says of its source. */
  source(label: string | null, source: string): string;
}

/** Sources that take more than a line are named once; the tables after the first lead to it. */
const LONG_SOURCE = 120;

/** Counts through a whole paper; `numbered` is false where captions carry no numbers. */
export function captionNumbers(numbered: boolean): Captions {
  let tables = 0;
  let figures = 0;
  const named = new Map<string, string>();
  return {
    table: () => (numbered ? `Bảng ${++tables}` : null),
    figure: () => (numbered ? `Hình ${++figures}` : null),
    source(label, source) {
      if (label === null || source.length < LONG_SOURCE) return source;
      const before = named.get(source);
      if (before === undefined) named.set(source, label);
      return before === undefined ? source : `như ${before.replace(" ", NBSP)}`;
    },
  };
}
