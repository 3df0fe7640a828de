import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import type { Part, Relation } from "../ooxml/package.ts";

/** What is collected while one slide is written. */
export interface SlideContext {
  /** Of the slide, from 1. */
  number: number;
  /** ISO date of the paper. */
  date: string;
  /** Drawings by the SVG of their figure. */
  pictures: ReadonlyMap<string, ChartPicture>;
  /** A number for the next shape of the slide. */
  next(): number;
  /** Adds a part that the slide leads to, and returns the id of the link. */
  link(type: string, part: Part): string;
  /** Adds a part that another part leads to. */
  add(part: Part): void;
  /** Whether the layout's place for text is still free; it is taken by asking. */
  takeBody(): boolean;
}

export interface Collected {
  /** Parts of their own, written beside the slide. */
  parts: Part[];
  relations: Relation[];
}

/** The state of one slide; `collected` is what its pieces have left there. */
export function slideContext(
  number: number,
  date: string,
  pictures: ReadonlyMap<string, ChartPicture>,
): { context: SlideContext; collected: Collected } {
  const collected: Collected = { parts: [], relations: [] };
  // The slide's tree of shapes is the first.
  let shapes = 1;
  let free = true;
  const context: SlideContext = {
    number,
    date,
    pictures,
    next() {
      shapes += 1;
      return shapes;
    },
    link(type, part) {
      const id = `rId${collected.relations.length + 1}`;
      collected.relations.push({ id, type, target: part.path.replace(/^ppt\//u, "../") });
      collected.parts.push(part);
      return id;
    },
    add: (part) => {
      collected.parts.push(part);
    },
    takeBody() {
      const taken = free;
      free = false;
      return taken;
    },
  };
  return { context, collected };
}
