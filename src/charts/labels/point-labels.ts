import { type Box, overlaps } from "./place-labels.ts";

/** A point that may carry a text, in px. */
interface LabelledPoint {
  x: number;
  y: number;
  width: number;
  text: string;
  /** Must be shown even where it is tight (first, best, worst). */
  needed: boolean;
}

/** A straight piece of a line that labels should not cover. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Least distance of a label's centre from its point; large type keeps further away. */
const OFFSET = 14;

/** From a point to the far edge of its text, above or below it (px), for type of this size. */
export const labelReach = (size: number): number => Math.max(OFFSET, 0.9 * size) + size / 2;

/** Room at either side of a text: two of them are never read as one, "2/632/63". */
const ROOM = 3;

/** How far a needed text may move aside, in halves of its width: upright first. */
const ASKEW = [0, 0.5, -0.5, 1, -1];

/** Whether a stroke runs through a box, tried every 4 px along the stroke. */
function covers(box: Box, stroke: Stroke): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(stroke.x2 - stroke.x1, stroke.y2 - stroke.y1) / 4));
  for (let i = 0; i <= steps; i++) {
    const x = stroke.x1 + ((stroke.x2 - stroke.x1) * i) / steps;
    const y = stroke.y1 + ((stroke.y2 - stroke.y1) * i) / steps;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/**
 * Chooses which points of a line get their text, and whether above or below: the needed ones first, then the rest from
 * left to right where there is room. A text stands on the open side of the line (above a peak, below a dip) and covers
 * neither another text, nor what is `written` already, nor a line; a needed one that finds both sides taken stands
 * askew, so far that its point is still above or below it, and only when nothing else is left, on a line. Returns the centre of each text that is shown, or null.
 */
export function labelPoints(
  points: readonly LabelledPoint[],
  strokes: readonly Stroke[],
  bounds: Box,
  height: number,
  written: readonly Box[] = [],
): ({ x: number; y: number } | null)[] {
  const taken: Box[] = [...written];
  const placed: ({ x: number; y: number } | null)[] = points.map(() => null);
  const boxAt = (point: LabelledPoint, side: number, askew: number): Box => {
    const wanted = point.x - point.width / 2 + askew * (point.width / 2 + 3);
    const left = Math.max(bounds.left, Math.min(bounds.right - point.width, wanted));
    const middle = point.y + side * Math.max(OFFSET, 0.9 * height);
    return {
      left: left - ROOM,
      right: left + point.width + ROOM,
      top: middle - height / 2,
      bottom: middle + height / 2,
    };
  };
  const put = (i: number, needed: boolean) => {
    const point = points[i];
    if (!point || placed[i]) return;
    const neighbours = [points[i - 1], points[i + 1]].filter((p) => p !== undefined);
    const mean = neighbours.reduce((sum, p) => sum + p.y, 0) / Math.max(1, neighbours.length);
    const sides = neighbours.length > 0 && point.y > mean ? [1, -1] : [-1, 1];
    const boxes = (needed ? ASKEW : [0]).flatMap((askew) => sides.map((side) => boxAt(point, side, askew)));
    const inside = (box: Box) => box.top >= bounds.top && box.bottom <= bounds.bottom;
    const clear = (box: Box) => inside(box) && !taken.some((other) => overlaps(box, other));
    const free = boxes.find((box) => clear(box) && !strokes.some((stroke) => covers(box, stroke)));
    const box = free ?? (needed ? (boxes.find(clear) ?? null) : null);
    if (!box) return;
    taken.push(box);
    placed[i] = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  };
  points.forEach((point, i) => {
    if (point.needed) put(i, true);
  });
  points.forEach((_, i) => {
    put(i, false);
  });
  return placed;
}
