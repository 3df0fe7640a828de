import type { Piece } from "./piece.ts";
import { closingCost, type Place, placesOf, type Sheets } from "./place-piece.ts";

/** Where a piece stands. */
export interface Placement {
  piece: number;
  /** Its page is begun before it. */
  newPage: boolean;
  /** What its drawing gives up, in px. */
  shrunk: number;
  /** Page on which it begins, from 0. */
  page: number;
  /** Room above it as laid out, what its page is spread by included; in px. */
  gap: number;
}

/** How a text is set: its pieces in the order of print, and how much of each page stays white below (share of its height). */
export interface PagePlan {
  placements: Placement[];
  whites: number[];
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
  at: Sheets;
  cost: number;
  last: Step | null;
}

/** States kept at each step. */
const BEAM = 150;
/** Tables and drawings that may wait at a time. */
const MOST_HELD = 3;
/** Setting a text before a drawing that stood above it, and a heading. */
const PASSED = 0.06;
const PASSED_BY_HEADING = 0.5;

/** What may be set next: pieces in order, and those that wait. Each comes with what it leaves waiting. */
function candidates(pieces: readonly Piece[], state: State): { piece: number; next: number; held: readonly number[] }[] {
  const found: { piece: number; next: number; held: readonly number[] }[] = [];
  const lastPiece = state.last === null ? undefined : pieces[state.last.piece];
  const bound = lastPiece?.withNext === true || pieces[state.next]?.joined === true;
  if (!bound) {
    const streams = new Set<string>();
    for (const piece of state.held) {
      const { stream } = pieces[piece]!;
      if (streams.has(stream)) continue;
      streams.add(stream);
      found.push({ piece, next: state.next, held: state.held.filter((other) => other !== piece) });
    }
  }
  let { next, held } = state;
  const mayWait = lastPiece?.withNext !== true || lastPiece.heading;
  for (;;) {
    const piece = pieces[next];
    if (!piece) break;
    const first = held[0];
    if (first !== undefined && pieces[first]!.section !== piece.section) break;
    const free = !held.some((other) => pieces[other]!.stream === piece.stream);
    const passing = next > state.next;
    // A heading is followed by something of its own.
    if (free && !(passing && lastPiece?.heading && piece.heading)) found.push({ piece: next, next: next + 1, held });
    if (piece.stream === "text" || !mayWait || held.length >= MOST_HELD) break;
    held = [...held, next];
    next += 1;
  }
  return found;
}

function disorder(piece: Piece, held: readonly number[]): number {
  return piece.stream === "text" ? held.length * (piece.heading ? PASSED_BY_HEADING : PASSED) : 0;
}

/**
 * Sets a text on pages of one height: chooses where each begins, which tables and drawings come a little later than in
 * the text, how far drawings shrink and how far a page's blocks move apart, so that little white stays at the foot of
 * pages that another follows. A search that keeps the best beginnings at every piece; the same pieces give the same
 * plan.
 */
export function planPages(pieces: readonly Piece[], height: number): PagePlan {
  const start: Sheets = { y: 0, below: 0, gaps: 0, page: 0, closed: null };
  let states: State[] = [{ next: 0, held: [], at: start, cost: 0, last: null }];
  for (let placed = 0; placed < pieces.length; placed += 1) {
    const found = new Map<string, State>();
    for (const lenient of [false, true]) {
      if (found.size > 0) break;
      for (const state of states) {
        for (const { piece, next, held } of candidates(pieces, state)) {
          const passed = disorder(pieces[piece]!, held);
          const bound = state.last !== null && pieces[state.last.piece]!.withNext;
          for (const place of placesOf(pieces[piece]!, state.at, height, bound && !lenient)) {
            const cost = state.cost + passed + place.cost;
            const key = `${next};${held.join(",")};${piece};${Math.round(place.at.y / 4)}`;
            const known = found.get(key);
            if (known && known.cost <= cost) continue;
            found.set(key, { next, held, at: place.at, cost, last: { piece, place, before: state.last } });
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
  const whites: number[] = [];
  const spreads: number[] = [];
  for (let closed = best?.at.closed ?? null; closed !== null; closed = closed.before) {
    whites.unshift(closed.white);
    spreads.unshift(closed.spread);
  }
  if (best) whites.push(closingCost((height - best.at.y) / height, 0, height).white);
  const placements = steps.map(({ piece, place }): Placement => {
    const spread = place.gap > 0 && !pieces[piece]!.joined ? (spreads[place.page] ?? 0) : 0;
    return { piece, newPage: place.newPage, shrunk: place.shrunk, page: place.page, gap: place.gap + spread };
  });
  return { placements, whites };
}
