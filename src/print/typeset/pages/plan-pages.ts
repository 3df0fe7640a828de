import type { Piece } from "./piece.ts";
import { IN_ROW, type Place, placesOf, type Sheets, WITHIN } from "./place-piece.ts";

/** Where a piece stands. */
interface Placement {
  piece: number;
  /** Its page is begun before it. */
  newPage: boolean;
  /** What its drawing or its rows give up, in px; below 0 what rows are set wider by. */
  shrunk: number;
  /** Page on which it begins, from 0. */
  page: number;
  /** Room above it as laid out, what its page is spread by included; in px. */
  gap: number;
}

/** How a text is set: its pieces in the order of print, and what becomes of each page. */
export interface PagePlan {
  placements: Placement[];
  pages: SetPage[];
}

interface SetPage {
  /** What stays white at its foot, as a share of its height. */
  white: number;
}

interface Step {
  piece: number;
  place: Place;
  before: Step | null;
}

interface State {
  /** The next piece in the order of the text. */
  next: number;
  /** Tables and drawings that have been passed over and still have to come, in order. */
  held: readonly number[];
  /** One that was set before its text, and is passed over when its turn comes. */
  ahead: number | null;
  at: Sheets;
  cost: number;
  last: Step | null;
}

/** States kept at each step. */
const BEAM = 250;
/** Tables and drawings that may wait at a time. */
const MOST_HELD = 4;
/** Setting a text before a drawing that stood above it, and a table before one. */
const PASSED = 0.06;
const PASSED_BY_OTHER = 0.2;
/** Setting a table or drawing before the text that led to it, which follows below one heading. */
const AHEAD = 2;

interface Candidate {
  piece: number;
  next: number;
  held: readonly number[];
  ahead: number | null;
  cost: number;
}

/** Two pieces that speak of different indices, whose order is that of the thought. */
const apart = (a: Piece, b: Piece) => a.about !== null && b.about !== null && a.about !== b.about;

/** The first table or drawing that stands later below the heading that is being set, and that may come before its text. */
function laterIn(pieces: readonly Piece[], from: number): number | null {
  const start = pieces[from];
  if (!start || start.joined || start.heading || start.stream !== "text") return null;
  for (let at = from + 1; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.section !== start.section || piece.heading) return null;
    if (piece.stream !== "text") return pieces.slice(from, at).some((one) => apart(one, piece)) ? null : at;
  }
  return null;
}

/**
 * What may be set next: pieces in order, those that wait, and one ahead of its text. What waits comes after a piece that
 * wants another below it only where the part has no other (`lenient`).
 */
function candidates(pieces: readonly Piece[], state: State, lenient: boolean): Candidate[] {
  const found: Candidate[] = [];
  const lastPiece = state.last === null ? undefined : pieces[state.last.piece];
  const { ahead } = state;
  let next = state.next === ahead ? state.next + 1 : state.next;
  const left = state.next === ahead ? null : ahead;
  let { held } = state;
  // a section is begun only when nothing of the one before waits
  const shut = (piece: Piece) => held[0] !== undefined && pieces[held[0]]!.section !== piece.section;
  const first = next;
  const bound = lastPiece?.withNext === true || pieces[first]?.joined === true;
  if (!bound || lenient) {
    const streams = new Set<string>();
    for (const piece of held) {
      const { stream } = pieces[piece]!;
      if (streams.has(stream)) continue;
      streams.add(stream);
      const rest = held.filter((other) => other !== piece);
      if (rest.some((other) => other < piece && apart(pieces[other]!, pieces[piece]!))) continue;
      found.push({ piece, next, held: rest, ahead: left, cost: 0 });
    }
  }
  const waits = (piece: Piece) =>
    held.some((other) => pieces[other]!.stream === piece.stream || apart(pieces[other]!, piece));
  const mayMove = lastPiece?.withNext !== true || lastPiece.heading;
  // what opens a part stays first, but for words that lead in to a list
  const opened = !lastPiece?.heading || pieces[next]?.withNext === true;
  const later = mayMove && opened && left === null ? laterIn(pieces, next) : null;
  if (later !== null && !waits(pieces[later]!) && !shut(pieces[later]!))
    found.push({ piece: later, next, held, ahead: later, cost: AHEAD });
  for (;;) {
    const piece = pieces[next];
    if (!piece || shut(piece)) break;
    // A heading is followed by something of its own.
    if (!waits(piece) && !(next > first && lastPiece?.heading && piece.heading))
      found.push({ piece: next, next: next + 1, held, ahead: left, cost: disorder(piece, held) });
    if (piece.stream === "text" || !mayMove || held.length >= MOST_HELD || left !== null) break;
    held = [...held, next];
    next += 1;
  }
  return found;
}

function disorder(piece: Piece, held: readonly number[]): number {
  return held.length * (piece.stream === "text" ? PASSED : PASSED_BY_OTHER);
}

/**
 * Sets a text on pages of one height: chooses where each begins, which tables and drawings come a little later than in
 * the text, how far drawings shrink and how far a page's blocks move apart, so that little white stays at the foot of
 * pages that another follows. A search that keeps the best beginnings at every piece; the same pieces give the same
 * plan.
 */
export function planPages(pieces: readonly Piece[], height: number): PagePlan {
  const start: Sheets = { y: 0, below: 0, gaps: 0, page: 0, closed: null };
  let states: State[] = [{ next: 0, held: [], ahead: null, at: start, cost: 0, last: null }];
  for (let placed = 0; placed < pieces.length; placed += 1) {
    const found = new Map<string, State>();
    for (const lenient of [false, true]) {
      if (found.size > 0) break;
      for (const state of states) {
        for (const { piece, next, held, ahead, cost: moved } of candidates(pieces, state, lenient)) {
          const bound = state.last !== null && pieces[state.last.piece]!.withNext;
          for (const place of placesOf(pieces[piece]!, state.at, height, bound && !lenient)) {
            const cost = state.cost + moved + place.cost;
            const key = `${next};${held.join(",")};${ahead};${piece};${Math.round(place.at.y / 4)}`;
            const known = found.get(key);
            if (known && known.cost <= cost) continue;
            found.set(key, {
              next,
              held,
              ahead,
              at: place.at,
              cost,
              last: { piece, place, before: state.last },
            });
          }
        }
      }
    }
    states = [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  return tell(pieces, states[0], height);
}

/** The plan of the best way, from its last step back. */
function tell(pieces: readonly Piece[], best: State | undefined, height: number): PagePlan {
  const steps: Step[] = [];
  for (let step = best?.last ?? null; step !== null; step = step.before) steps.unshift(step);
  const pages: SetPage[] = [];
  const spreads: number[] = [];
  for (let closed = best?.at.closed ?? null; closed !== null; closed = closed.before) {
    pages.unshift({ white: closed.white });
    spreads.unshift(closed.spread);
  }
  if (best) pages.push({ white: (height - best.at.y) / height });
  const placements = steps.map(({ piece, place }): Placement => {
    const share = place.gap === 0 ? 0 : pieces[piece]!.joined ? WITHIN : 1;
    const spread = share * (spreads[place.page] ?? 0);
    const widened = place.shrunk === 0 ? pieces[piece]!.rows * IN_ROW * (spreads[place.page] ?? 0) : 0;
    const shrunk = place.shrunk - widened;
    return { piece, newPage: place.newPage, shrunk, page: place.page, gap: place.gap + spread };
  });
  return { placements, pages };
}
