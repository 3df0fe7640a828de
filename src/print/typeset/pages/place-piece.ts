import type { Piece } from "./piece.ts";

/** How far a text has come. */
export interface Sheets {
  /** Height that is used of the page, and the room that its last piece wants below. */
  y: number;
  below: number;
  /** Places between its pieces that can be widened; within a list one counts less. */
  gaps: number;
  page: number;
  /** The pages before, the last first. */
  closed: Closed | null;
}

interface Closed {
  /** What stays white at its foot, as a share of its height, and what is added to each gap in px. */
  white: number;
  spread: number;
  before: Closed | null;
}

/** One way to set a piece. */
export interface Place {
  newPage: boolean;
  shrunk: number;
  page: number;
  gap: number;
  at: Sheets;
  cost: number;
}

/** White at the foot of a page that another follows, as a share of its height: up to here it costs little. */
const WHITE = 0.127;
/** A share of white that everybody sees, and that is worth wider gaps. */
const SEEN = 0.133;
/**
 * What a gap may be widened by, in px: 3 mm, and 12 where the white would be seen all the same, since drawings do not
 * shrink; between the items of a list, and within a row, a share of it.
 */
const MOST_SPREAD = 11;
const FAR_SPREAD = 48;
export const WITHIN = 0.4;
export const IN_ROW = 0.35;
/** A page is begun of one's own accord only where little of the one before is lost. */
const LITTLE = 0.4;

/** What a page costs that is left with this share white, once its gaps are widened. */
function closingCost(
  white: number,
  gaps: number,
  height: number,
): { white: number; spread: number; cost: number } {
  /** By how much gaps are widened until no more than this share stays white. */
  const leaving = (share: number) => (gaps > 0 ? Math.max(0, ((white - share) * height) / gaps) : 0);
  const spread = Math.max(Math.min(MOST_SPREAD, leaving(WHITE)), Math.min(FAR_SPREAD, leaving(SEEN)));
  const left = spread > 0 && spread < MOST_SPREAD ? WHITE : white - (spread * gaps) / height;
  const beyond = left > WHITE ? 3 + 40 * (left - WHITE) : 0;
  return { white: left, spread, cost: 0.3 * left + 0.4 * (spread / MOST_SPREAD) + beyond };
}

function close(at: Sheets, height: number): { at: Sheets; cost: number } {
  const { white, spread, cost } = closingCost((height - at.y) / height, at.gaps, height);
  return {
    at: { y: 0, below: 0, gaps: 0, page: at.page + 1, closed: { white, spread, before: at.closed } },
    cost,
  };
}

/** A piece begun at this height that goes on over as many pages as it needs, part after part. */
function runOn(piece: Piece, at: Sheets, gap: number, height: number): { at: Sheets; cost: number } {
  let now: Sheets = { ...at, y: at.y + gap };
  let cost = 0;
  for (const part of piece.parts) {
    if (now.y + part > height && now.y > 0) {
      const closed = close(now, height);
      now = { ...closed.at, y: piece.head };
      cost += closed.cost;
    }
    now = { ...now, y: now.y + part };
    // what is taller than a page runs over its edge
    for (; now.y > height + 1; now = { ...close({ ...now, y: height }, height).at, y: now.y - height });
  }
  return { at: { ...now, below: piece.below }, cost };
}

/** Every way to set a piece after what is set; `bound`: it has to stand on the page that is begun. */
export function placesOf(piece: Piece, at: Sheets, height: number, bound: boolean): Place[] {
  const found: Place[] = [];
  const gap = at.y === 0 ? 0 : Math.max(at.below, piece.above);
  const room = height - at.y - gap;
  const widened = at.y === 0 ? 0 : piece.joined ? WITHIN : 1;
  const whole = (from: Sheets, space: number, shrunk: number): Sheets => ({
    ...from,
    y: from.y + space + piece.height - shrunk,
    below: piece.below,
    gaps: from.gaps + (space > 0 ? widened : 0) + (shrunk === 0 ? piece.rows * IN_ROW : 0),
  });
  const lost = (shrunk: number) => (shrunk > 0 ? 0.1 + (0.4 * shrunk) / piece.gives : 0);
  const here = { newPage: false, page: at.page, gap };
  const fits = piece.height <= room;
  if (fits) found.push({ ...here, shrunk: 0, at: whole(at, gap, 0), cost: 0 });
  else if (piece.height - piece.gives <= room) {
    const shrunk = piece.height - room;
    found.push({ ...here, shrunk, at: whole(at, gap, shrunk), cost: lost(shrunk) });
  } else if (piece.parts.length > 1 && (piece.parts[0] ?? 0) <= room) {
    found.push({ ...here, shrunk: 0, ...runOn(piece, { ...at, gaps: at.gaps + widened }, gap, height) });
  }
  // further down the page a smaller drawing makes room for what follows
  if (fits && piece.gives > 0)
    found.push({ ...here, shrunk: piece.gives, at: whole(at, gap, piece.gives), cost: lost(piece.gives) });
  // a heading whose drawing finds no room below it goes along to the next page, however much is lost
  if (at.y === 0 || bound || (fits && !piece.withNext && (height - at.y) / height > LITTLE)) return found;
  const closed = close(at, height);
  const there = { newPage: true, page: closed.at.page, gap: 0 };
  if (piece.height - piece.gives > height) {
    const run = runOn(piece, closed.at, 0, height);
    return [...found, { ...there, shrunk: 0, at: run.at, cost: closed.cost + run.cost }];
  }
  for (const shrunk of new Set(
    [0, piece.gives / 2, piece.gives].filter((one) => piece.height - one <= height),
  ))
    found.push({ ...there, shrunk, at: whole(closed.at, 0, shrunk), cost: closed.cost + lost(shrunk) });
  return found;
}
