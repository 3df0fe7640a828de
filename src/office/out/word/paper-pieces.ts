import { kindOf, wordOf } from "../../../print/paper-kinds.ts";
import type { FittedSides } from "../../../print/typeset/fitted-sides.ts";
import { ILLUSTRATIVE_MARK, marginMark } from "../../../print/typeset/page-rules.ts";
import type { PaperView, ViewPart, ViewSection } from "../../../print/typeset/paper-view.ts";
import { A4_LYING, textArea } from "../../../print/typeset/sheets.ts";
import type { Paper } from "../../../site/paper.ts";
import type { GivesWay } from "../../template/office-letter.ts";
import type { Xml } from "../ooxml/xml.ts";
import { blockPieces, sourceLines } from "./blocks.ts";
import type { Pieces, WordContext } from "./context.ts";
import { evened } from "./look/even-sides.ts";
import { keptWithNext, type ParagraphLook, paragraph } from "./look/paragraph.ts";
import { run } from "./look/run.ts";
import { contentsPieces, headingPiece } from "./pages/contents.ts";
import { handoutSides } from "./pages/handout.ts";
import {
  attachedPieces,
  closingPieces,
  colophonPieces,
  openingPieces,
  signaturePieces,
  titlePieces,
} from "./pages/opening.ts";
import type { PageSetup } from "./pages/page-setup.ts";
import { actionPieces, findingPieces, scorePieces, summaryPieces } from "./pages/summary.ts";
import { sheetPieces } from "./pages/work-sheets.ts";

/** A printed paper on its way into Word. */
export interface WordInput {
  paper: Paper;
  view: PaperView;
  /** The small print. */
  imprint: readonly string[];
  /** Pages of the contents' entries that are no annex, in order; null where the printed paper has no contents. */
  pages: readonly number[] | null;
  /** What found room on the sides of the printed handout; absent for what was not printed. */
  sides?: FittedSides | null;
  /** What an office's template has itself. */
  givesWay?: ReadonlySet<GivesWay>;
}

/** Pages of one kind with what stands on them. */
interface PaperSection {
  setup: PageSetup;
  pieces: Pieces;
}

/** The section whose lists say where the figures come from. */
const SOURCES = "phuong-phap-nguon";

function blocksOf({ name, blocks }: ViewSection, context: WordContext): Pieces {
  return blocks.flatMap((block) =>
    name === SOURCES && block.kind === "list" ? sourceLines(block.items) : blockPieces(block, context),
  );
}

function sectionPieces(
  section: ViewSection,
  context: WordContext,
  newPage = false,
  look: ParagraphLook = {},
): Pieces {
  const level = section.level === 2 ? 1 : 2;
  const heading = headingPiece(level, section.id, context, run(section.heading), newPage, look);
  return [heading, ...blocksOf(section, context)];
}

function partPieces(held: ViewPart, context: WordContext): Pieces {
  return [
    ...(held.heading === null ? [] : [headingPiece(1, held.id, context, run(held.heading))]),
    ...held.sections.flatMap((section) => sectionPieces(section, context)),
  ];
}

function head(paper: Paper): PageSetup["head"] {
  return { mark: marginMark(paper), ...(paper.illustrative ? { watermark: ILLUSTRATIVE_MARK } : {}) };
}

/** An annex stands under its name as a paper does under its title. */
const CENTRED = { align: "center", first: 0, left: 0 } as const;

/** Each annex on lying pages of its own, counted from 1, its name at the right of the top margin. */
function annexSections({ paper, view }: WordInput, context: WordContext): PaperSection[] {
  const to = paper.official?.attachedTo ?? `${paper.title.toLocaleLowerCase("vi")}: ${paper.subject}`;
  const { width } = textArea(A4_LYING);
  return view.parts
    .filter(({ annex }) => annex !== null)
    .flatMap(({ sections }) => sections)
    .map((section) => ({
      setup: {
        sheet: A4_LYING,
        head: { ...head(paper), label: section.annexName ?? "" },
        restart: true,
      },
      pieces: [
        headingPiece(
          1,
          section.id,
          context,
          run(section.annexName ?? "", { caps: false }) + run(`\n${section.title}`),
          false,
          CENTRED,
        ),
        paragraph("Disclaimer", run(`(Kèm theo ${to})`)),
        ...blocksOf(section, { ...context, width }),
      ],
    }));
}

/** A text and its small print: the last paragraph stays with the print, the print together, with the signature below it. */
function withNext(text: Pieces, print: Pieces, signed: boolean): Pieces {
  const last = text.at(-1);
  const bound =
    last?.startsWith("<w:p>") && print.length > 0 ? [...text.slice(0, -1), keptWithNext(last)] : text;
  return [
    ...bound,
    ...print.map((line, at) => (signed || at < print.length - 1 ? keptWithNext(line) : line)),
  ];
}

function letterSections(input: WordInput, context: WordContext): PaperSection[] {
  const { paper, view, imprint, pages, givesWay } = input;
  const body = view.parts.filter(({ annex }) => annex === null);
  const pieces = [
    ...openingPieces(paper, context, givesWay),
    ...(paper.opening?.bases ?? []).map((line) => paragraph("BaseLine", run(line))),
    ...(paper.opening?.text ?? []).map((line) => paragraph("BodyText", run(line))),
    ...(paper.lead ? [paragraph("Lead", run(paper.lead))] : []),
    ...(paper.summary ? summaryPieces(paper.summary, context) : []),
    ...(pages === null ? [] : contentsPieces(view.contents, pages, context)),
    ...withNext(
      body.flatMap((held) => partPieces(held, context)),
      // the last words of the text stand on the page of what is signed, and the small print is not parted
      colophonPieces(imprint),
      paper.official !== null,
    ),
    ...(paper.official ? closingPieces(paper.official) : []),
    ...(paper.official && !givesWay?.has("signature") ? signaturePieces(paper.official, context) : []),
  ];
  const setup = { sheet: kindOf(paper).sheet, head: head(paper), firstBare: true };
  return [{ setup, pieces }, ...annexSections(input, context)];
}

/** All criteria: nothing but a title and its tables. */
function listPieces({ paper, view, imprint, givesWay }: WordInput, context: WordContext): Pieces {
  return [
    ...titlePieces(paper, context, givesWay),
    ...attachedPieces(paper),
    // each of several annexes begins a page; the small print stands on that of the last rows
    ...withNext(
      view.parts
        .flatMap(({ sections }) => sections)
        .flatMap((section, at) => sectionPieces(section, context, at > 0, CENTRED)),
      colophonPieces(imprint),
      false,
    ),
  ];
}

/** The lead of a handout stands in the middle, that of a letter is running text. */
const leadLook = (lead: string, context: WordContext): ParagraphLook =>
  evened(lead, { ...context, size: wordOf(context.paper).sizes.text, bold: true });

/** The handout: results and their makers on the front, what follows on the back. */
function handoutPieces({ paper, view, imprint, sides, givesWay }: WordInput, context: WordContext): Pieces {
  const { findings, front, back } = handoutSides(view.parts, paper, sides ?? null);
  const heading = (text: string): Xml => paragraph("Heading1", run(text));
  return [
    ...titlePieces(paper, context, givesWay),
    ...attachedPieces(paper),
    ...(paper.lead ? [paragraph({ style: "Lead", ...leadLook(paper.lead, context) }, run(paper.lead))] : []),
    ...scorePieces(paper.keyFigures, context),
    ...(paper.summary ? findingPieces({ ...paper.summary, findings: [...findings] }, heading) : []),
    ...front.flatMap((section) => sectionPieces(section, context)),
    ...back.flatMap((section, at) => sectionPieces(section, context, at === 0)),
    ...(paper.summary ? actionPieces(paper.summary, heading) : []),
    ...colophonPieces(imprint),
  ];
}

/** The sections of a paper in Word, in the order and the words of the printed one. */
export function paperSections(input: WordInput, context: WordContext): PaperSection[] {
  const { paper } = input;
  const setup = { sheet: kindOf(paper).sheet, head: head(paper), firstBare: true };
  switch (wordOf(paper.name).layout) {
    case "letter":
      return letterSections(input, context);
    case "list":
      return [{ setup, pieces: listPieces(input, context) }];
    case "handout":
      return [{ setup, pieces: handoutPieces(input, context) }];
    case "sheets":
      return [{ setup, pieces: sheetPieces(paper, input.view, input.imprint, context) }];
  }
}
