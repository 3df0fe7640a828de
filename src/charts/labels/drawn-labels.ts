import { unescaped } from "../../format/markup.ts";
import { type Box, overlaps } from "./place-labels.ts";
import { textWidth } from "./text-metrics.ts";

/** A line of text of a finished drawing and the box that its letters fill, in px of the drawing. */
interface DrawnLabel {
  text: string;
  box: Box;
}

/** Something a reader of the drawing cannot read: a label cut at the edge, or two labels on one another. */
interface LabelFault {
  kind: "cut" | "collision";
  text: string;
  /** The label that stands on it; null for one that is cut. */
  other: string | null;
  /** How far it goes over, in px. */
  by: number;
}

/** What an element hands down to its children. */
interface Inherited {
  x: number;
  y: number;
  size: number;
  weight: 400 | 600 | 700;
  anchor: string;
  /** `up`: read from below, as reasons for missing years are; `askew`: any other turn. */
  turned: "no" | "up" | "askew";
}

/** Letters without the marks above and below them: labels whose marks alone touch are still read. */
const ABOVE = 0.66;
const BELOW = 0.05;
/** Parts of a px that nobody sees. */
const TOUCH = 1;
const EDGE = 0.75;

function weightOf(written: string | undefined, inherited: Inherited["weight"]): Inherited["weight"] {
  if (written === undefined) return inherited;
  const weight = Number(written);
  return weight >= 700 ? 700 : weight >= 600 ? 600 : 400;
}

function inside(parent: Inherited, attributes: string, isText: boolean): Inherited {
  const given = new Map(
    [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const number = (name: string) => Number.parseFloat(given.get(name) ?? "0");
  const transform = given.get("transform") ?? "";
  const [, dx = "0", dy = "0"] = /translate\((-?[\d.]+)[, ]?(-?[\d.]+)?\)/.exec(transform) ?? [];
  const [, turned] = /rotate\((-?[\d.]+)/.exec(transform) ?? [];
  // What stands after the turn is turned with it: down becomes right.
  const [, aside = "0"] = /rotate\([^)]*\) translate\(0,(-?[\d.]+)\)/.exec(transform) ?? [];
  return {
    x: parent.x + Number(dx) + Number(aside) + (isText ? number("x") : 0),
    y: parent.y + Number(dy) + (isText ? number("y") : 0),
    size: given.has("font-size") ? number("font-size") : parent.size,
    weight: weightOf(given.get("font-weight"), parent.weight),
    anchor: given.get("text-anchor") ?? parent.anchor,
    turned: turned === undefined ? parent.turned : Number(turned) === 270 ? "up" : "askew",
  };
}

/** The box of a line of text that stands `down` px below the first of its text. */
function boxOf(text: string, here: Inherited, down: number): Box {
  const width = textWidth(text, here);
  const before = here.anchor === "middle" ? width / 2 : here.anchor === "end" ? width : 0;
  const [above, below] = [ABOVE * here.size, BELOW * here.size];
  if (here.turned === "up") {
    const [x, bottom] = [here.x + down, here.y + before];
    return { left: x - above, right: x + below, top: bottom - width, bottom };
  }
  const [left, y] = [here.x - before, here.y + down];
  return { left, right: left + width, top: y - above, bottom: y + below };
}

/**
 * All labels of a drawing as our charts write them, with the boxes of their letters: the widths are those of the face,
 * measured, and the height is that of capitals. Text read from below is taken as it stands; text turned otherwise (a mark
 * across the ground) is left out. px; top left is 0.
 */
export function drawnLabels(svg: string): DrawnLabel[] {
  const labels: DrawnLabel[] = [];
  const open: Inherited[] = [{ x: 0, y: 0, size: 11, weight: 400, anchor: "start", turned: "no" }];
  let down = 0;
  for (const [, closing, tag = "", attributes = "", empty, words] of svg.matchAll(
    /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g,
  )) {
    const here = open.at(-1)!;
    if (words !== undefined) {
      const text = unescaped(words).trim();
      if (text === "" || here.turned === "askew") continue;
      labels.push({ text, box: boxOf(text, here, down) });
    } else if (closing) {
      open.pop();
      if (tag === "text") down = 0;
    } else if (tag === "tspan") {
      down += Number.parseFloat(/ dy="([^"]*)"/.exec(attributes)?.[1] ?? "0");
      open.push(here);
    } else if (!empty) open.push(inside(here, attributes, tag === "text"));
  }
  return labels;
}

/** How far two boxes go into one another, the lesser of across and along. */
function depth(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/**
 * Labels of a finished drawing that cannot be read: cut at its edge, or set on one another. A label that is drawn twice
 * in one place (a light edge behind it) is one label.
 */
export function labelFaults(svg: string): LabelFault[] {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const labels = drawnLabels(svg);
  const cut = labels.flatMap(({ text, box }): LabelFault[] => {
    const by = Math.max(-box.left, box.right - Number(width), -box.top, box.bottom - Number(height));
    return by > EDGE ? [{ kind: "cut", text, other: null, by }] : [];
  });
  const sorted = labels.toSorted((a, b) => a.box.top - b.box.top);
  const met = sorted.flatMap((upper, at) => {
    const found: LabelFault[] = [];
    for (const lower of sorted.slice(at + 1)) {
      if (lower.box.top >= upper.box.bottom) break;
      const by = overlaps(upper.box, lower.box) ? depth(upper.box, lower.box) : 0;
      if (by > TOUCH && upper.text !== lower.text)
        found.push({ kind: "collision", text: upper.text, other: lower.text, by });
    }
    return found;
  });
  return [...cut, ...met];
}
