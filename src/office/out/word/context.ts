import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import type { Paper, PaperName } from "../../../site/paper.ts";
import type { Face } from "../ooxml/face-widths.ts";
import { type Part, type Relation, relationsPart } from "../ooxml/package.ts";
import type { Xml } from "../ooxml/xml.ts";
import { DASHES } from "./look/paragraph.ts";

/** What is collected while one document is written: links, pictures, notes, and numbers that must not repeat. */
export interface WordContext {
  paper: PaperName;
  /** ISO date of the paper. */
  date: string;
  /** Drawings by the SVG of their figure; a chart without one is left to its table. */
  pictures: ReadonlyMap<string, ChartPicture>;
  /** Width of the text in mm where the next piece stands. */
  width: number;
  /** The face of the running text, by its room. */
  face: Face;
  /** Adds a part linked from the document and returns the id of the link. */
  link(type: string, content: Omit<Part, "path"> & { path: string }): string;
  /** Adds a part that another part leads to. */
  add(part: Part): void;
  /** A number for drawings and bookmarks, from 1 in each document. */
  next(): number;
  /** Keeps the text of a footnote and returns its number. */
  footnote(text: string): number;
  /** A list of its own, counted from 1, and its id. */
  orderedList(): number;
}

export interface Collected {
  parts: Part[];
  relations: Relation[];
  footnotes: string[];
  orderedLists: number;
}

/** The state of one document; `collected` is what its pieces have left there. */
export function wordContext(
  { name: paper, date }: Pick<Paper, "name" | "date">,
  pictures: ReadonlyMap<string, ChartPicture>,
  width: number,
  face: Face = "times",
): { context: WordContext; collected: Collected } {
  const collected: Collected = { parts: [], relations: [], footnotes: [], orderedLists: 0 };
  let numbers = 0;
  const context: WordContext = {
    paper,
    date,
    pictures,
    width,
    face,
    link(type, content) {
      const id = `rId${collected.relations.length + 1}`;
      collected.relations.push({ id, type, target: content.path.replace(/^word\//u, "") });
      collected.parts.push(content);
      return id;
    },
    add: (part) => {
      collected.parts.push(part);
    },
    next() {
      numbers += 1;
      return numbers;
    },
    footnote(text) {
      collected.footnotes.push(text);
      return collected.footnotes.length;
    },
    orderedList() {
      collected.orderedLists += 1;
      return DASHES + collected.orderedLists;
    },
  };
  return { context, collected };
}

/** All parts with the list of links of the document itself. */
export function collectedParts({ parts, relations }: Collected): Part[] {
  return [...parts, relationsPart("word/document.xml", relations)];
}

/** Finished pieces of a document in their order. */
export type Pieces = Xml[];
