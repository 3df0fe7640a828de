/** A row of an annex, a heading or another block there, as laid out. */
export interface AnnexItem {
  /** In px, with what lies between it and the next. */
  height: number;
  /** It has to stand on the page of the one before. */
  bound: boolean;
  /** Whether it is a row of a table, which can give up or take some room. */
  row: boolean;
  /** The head of its table, which a page that begins with it repeats. */
  head: number;
}

/** A page that fewer rows are left for shows little but its head. */
const FEW = 8;
/** What a row may give up, and what it may take, in px; tried in these steps. */
const TIGHTER = [-0.4, -0.8, -1.2, -1.6, -2];
const WIDER = [0.5, 1, 1.5, 2, 2.5, 3];
/** A page must be filled or saved by this much, in px: the printer rounds each row. */
const SURE = 8;

interface Group {
  height: number;
  rows: number;
  head: number;
}

/** How many pages an annex takes when each of its rows is so much higher, and how many rows stand on the last. */
function pagesOf(items: readonly AnnexItem[], height: number, more: number): { pages: number; last: number } {
  const groups: Group[] = [];
  for (const { height: own, bound, row, head } of items) {
    const group = groups.at(-1);
    const tall = own + (row ? more : 0);
    if (bound && group) {
      group.height += tall;
      group.rows += row ? 1 : 0;
    } else groups.push({ height: tall, rows: row ? 1 : 0, head });
  }
  let [at, pages, last] = [0, 1, 0];
  for (const group of groups) {
    if (at > 0 && at + group.height > height) {
      pages += 1;
      at = group.head;
      last = 0;
    }
    at += group.height;
    last += group.rows;
  }
  return { pages, last };
}

/**
 * What the rows of an annex give up (below 0) or take, in px, so that its last page does not hold a few rows alone: as
 * little as saves that page, else as little as fills it; 0 where it is filled, or where neither helps.
 */
export function annexRoom(items: readonly AnnexItem[], height: number): number {
  const asLaid = pagesOf(items, height, 0);
  if (asLaid.pages === 1 || asLaid.last >= FEW) return 0;
  const saved = TIGHTER.find((more) => pagesOf(items, height - SURE, more).pages < asLaid.pages);
  if (saved !== undefined) return saved;
  const filled = WIDER.find((more) => {
    const { pages, last } = pagesOf(items, height - SURE, more);
    return pages === asLaid.pages && last >= FEW;
  });
  return filled ?? 0;
}
