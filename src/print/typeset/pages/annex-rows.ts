/** A row of an annex, a heading or another block there, as laid out. */
export interface AnnexItem {
  /** In px, with what lies between it and the next. */
  height: number;
  /** It has to stand on the page of the one before. */
  bound: boolean;
  /** The next of several annexes in one paper begins here, on a page of its own. */
  opens?: boolean;
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
/** White at the foot of a page that another follows, as a share of its height. */
const PRINTED_WHITE = 0.15;
/** The same where rows are handed on: those of a page are printed a little lower than they are on the screen. */
const MOST_WHITE = 0.12;
/** A page must be filled or saved by this much, in px: the printer rounds each row. */
const SURE = 8;

interface Group {
  /** Where in the annex it begins. */
  from: number;
  height: number;
  rows: number;
  head: number;
}

/** What stands together in an annex whose rows are each so much higher. */
function groupsOf(items: readonly AnnexItem[], more: number): Group[] {
  const groups: Group[] = [];
  for (const [from, { height, bound, row, head }] of items.entries()) {
    const group = groups.at(-1);
    const tall = height + (row ? more : 0);
    if (bound && group) {
      group.height += tall;
      group.rows += row ? 1 : 0;
    } else groups.push({ from, height: tall, rows: row ? 1 : 0, head });
  }
  return groups;
}

/** The groups page by page, as a printer sets them. */
function pagesOf(items: readonly AnnexItem[], height: number, more: number): Group[][] {
  const pages: Group[][] = [[]];
  let at = 0;
  for (const group of groupsOf(items, more)) {
    if (at > 0 && at + group.height > height) {
      pages.push([]);
      at = group.head;
    }
    at += group.height;
    pages.at(-1)!.push(group);
  }
  return pages;
}

const rowsIn = (groups: readonly Group[]) => groups.reduce((sum, { rows }) => sum + rows, 0);

const heightOf = (groups: readonly Group[]) => groups.reduce((sum, { height }) => sum + height, 0);

/** How much of the last of these pages is filled, with the head that it repeats. */
const shareOf = (pages: readonly (readonly Group[])[], height: number) =>
  ((pages.length > 1 ? (pages.at(-1)?.[0]?.head ?? 0) : 0) + heightOf(pages.at(-1) ?? [])) / height;

/**
 * Where the last page of an annex begins so that it does not hold a few rows alone: as late as leaves it enough of them,
 * or half of what it shares with the page before; where these find no room, or would leave the page before too white, as
 * many as do not. Null where none can be handed on.
 */
function lastPageFrom(pages: readonly (readonly Group[])[], height: number): HandedOn | null {
  const [before, last] = [pages.at(-2) ?? [], pages.at(-1) ?? []];
  const wanted = Math.min(FEW, Math.floor((rowsIn(before) + rowsIn(last)) / 2));
  const head = pages.length > 2 ? (before[0]?.head ?? 0) : 0;
  const filled = (groups: readonly Group[]) => (head + heightOf(groups)) / height;
  // a page that is left white by what cannot be parted is no worse for giving more
  const least = filled(before) < 1 - MOST_WHITE ? 0 : 1 - MOST_WHITE;
  let found: HandedOn | null = null;
  for (let at = before.length - 1; at > 0 && rowsIn(before.slice(0, at)) > 0; at -= 1) {
    const page = [...before.slice(at), ...last];
    if (page[0]!.head + heightOf(page) > height || filled(before.slice(0, at)) < least) break;
    found = { from: page[0]!.from, rows: rowsIn(page), enough: rowsIn(page) >= wanted, full: least > 0 };
    if (found.enough) break;
  }
  return found;
}

interface HandedOn {
  from: number;
  /** Rows that the last page then holds, and whether these are enough. */
  rows: number;
  enough: boolean;
  /** Whether the page before stays filled. */
  full: boolean;
}

/** How an annex is set. */
interface AnnexSetting {
  /** The item that it begins with. */
  from: number;
  /** What each of its rows gives up (below 0) or takes, in px. */
  room: number;
  /** The item that begins its last page, where that has to be said. */
  lastPage: number | null;
}

/**
 * Sets each annex of a paper so that its last page does not hold a few rows alone: rows give up as little as saves that
 * page, else they take as little as fills it, else the page before hands some of its rows on.
 */
export function annexSettings(items: readonly AnnexItem[], height: number): AnnexSetting[] {
  const starts = items.flatMap(({ opens }, at) => (at === 0 || opens ? [at] : []));
  return starts.map((from, at) => {
    const { room, lastPage } = settingOf(items.slice(from, starts[at + 1]), height);
    return { from, room, lastPage: lastPage === null ? null : from + lastPage };
  });
}

/** The same for one annex, whose items are counted from its own first. */
function settingOf(items: readonly AnnexItem[], height: number): Omit<AnnexSetting, "from"> {
  const few = (pages: readonly Group[][]) => pages.length > 1 && rowsIn(pages.at(-1)!) < FEW;
  const asLaid = pagesOf(items, height, 0);
  if (!few(asLaid)) return { room: 0, lastPage: null };
  const saved = TIGHTER.find((more) => pagesOf(items, height - SURE, more).length < asLaid.length);
  if (saved !== undefined) return { room: saved, lastPage: null };
  const filled = WIDER.find((more) => {
    const pages = pagesOf(items, height - SURE, more);
    return pages.length === asLaid.length && !few(pages);
  });
  if (filled !== undefined) return { room: filled, lastPage: null };
  // What rows take fills the page before while it hands some of them on.
  const handed = [0, ...WIDER].flatMap((room) => {
    const pages = pagesOf(items, height - SURE, room);
    const last = pages.length === asLaid.length ? lastPageFrom(pages, height - SURE) : null;
    if (!last) return [];
    // a page that the printer gives one more row than is sure leaves one less to the page after
    const before = pagesOf(items.slice(0, last.from), height, room);
    const filled = before.length === asLaid.length - 1 && shareOf(before, height) >= 1 - PRINTED_WHITE;
    return [{ room, ...last, full: last.full && filled }];
  });
  // a page that stays filled comes before enough rows on the last one
  const filling = handed.filter(({ full }) => full);
  const ways = filling.length > 0 ? filling : handed;
  const most = Math.max(...ways.map(({ rows }) => rows));
  const best = ways.find(({ enough }) => enough) ?? ways.find(({ rows }) => rows === most);
  return { room: best?.room ?? 0, lastPage: best?.from ?? null };
}
