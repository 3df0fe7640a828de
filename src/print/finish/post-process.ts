import { createHash } from "node:crypto";
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "pdf-lib";
import { PROGRAM } from "../../model/issuing/program.ts";
import { headingPlaces } from "../pdf/outline.ts";
import type { Heading } from "../typeset/measure.ts";
import { restoreBookmarks } from "./bookmarks.ts";
import { fillContents } from "./contents-numbers.ts";
import { layRunningHeads } from "./running-heads.ts";
import { renumberStructure } from "./structure-ids.ts";
import { type PaperProperties, xmpPacket } from "./xmp.ts";

export interface FinishInput extends PaperProperties {
  /** The headings of the paper, as they stand in it. */
  headings: readonly Heading[];
  /** Running heads, printed on as many leaves behind the last page: those of the first headings of level 2. */
  heads: number;
  /** Headings that the table of contents names with their pages; none without one. */
  contents: readonly string[];
  /** The HTML that was printed: the file's identity follows from it. */
  html: string;
}

interface Finished {
  bytes: Uint8Array;
  /** Bookmarks and headings that do not match; empty when all is well. */
  unmatched: string[];
  /** Page numbers of the table of contents that found no place, or places that found none. */
  unfilled: number;
  /** Pages of the headings in the table of contents, in its order; empty without one. */
  contentsPages: number[];
}

/**
 * Finishes a printed file: properties, language, XMP, bookmarks, fixed dates and identity, so that the same paper
 * gives the same bytes. Loads and saves only: copying pages would lose the tags.
 */
export async function finishPdf(printed: Uint8Array, input: FinishInput): Promise<Finished> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const date = new Date(`${input.date}T00:00:00Z`);
  document.setTitle(input.title, { showInWindowTitleBar: true });
  document.setSubject(input.subject);
  document.setAuthor(input.author);
  document.setCreator(PROGRAM);
  document.setProducer(PROGRAM);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage("vi");
  setMetadata(document, xmpPacket(input));
  setRoleMap(document);
  renumberStructure(document);
  describeLinks(document);
  const sections = input.headings.flatMap(({ level }, at) => (level === 2 ? [at] : []));
  layRunningHeads(document, input.heads, sections.slice(0, input.heads));
  const unmatched = restoreBookmarks(
    document,
    input.headings.map(({ text }) => text),
  );
  const contentsPages = pagesOf(document, input);
  const unfilled = fillContents(document, contentsPages);
  setIdentity(document, input);
  const bytes = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return { bytes, unmatched, unfilled, contentsPages };
}

/** Pages, from 1, of the headings in the table of contents, which stand in its order among all. */
function pagesOf(document: PDFDocument, { headings, contents }: FinishInput): number[] {
  if (contents.length === 0) return [];
  const places = headingPlaces(document);
  let next = 0;
  return headings.flatMap(({ text }, at) => {
    if (text !== contents[next]) return [];
    next += 1;
    return (places[at]?.page ?? -1) + 1;
  });
}

/** Uncompressed, so that archives can read it without knowing PDF. */
function setMetadata(document: PDFDocument, packet: string): void {
  const { context, catalog } = document;
  const dict = context.obj({ Type: "Metadata", Subtype: "XML" });
  catalog.set(
    PDFName.of("Metadata"),
    context.register(PDFRawStream.of(dict, new TextEncoder().encode(packet))),
  );
}

/** Chromium tags emphasis with names that PDF 1.4 does not know; they are spans to it. */
function setRoleMap(document: PDFDocument): void {
  const tree = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  tree?.set(PDFName.of("RoleMap"), document.context.obj({ Em: "Span", Strong: "Span" }));
}

/** Tells a reader who cannot see the page where a link leads. */
function describeLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    for (const reference of annotations?.asArray() ?? []) {
      const annotation = document.context.lookup(reference);
      if (!(annotation instanceof PDFDict)) continue;
      const action = annotation.lookupMaybe(PDFName.of("A"), PDFDict);
      const address = action?.lookupMaybe(PDFName.of("URI"), PDFString, PDFHexString)?.decodeText();
      const text = address === undefined ? "Đến mục trong tài liệu" : `Đến ${address}`;
      annotation.set(PDFName.of("Contents"), PDFHexString.fromText(text));
    }
  }
}

function setIdentity(document: PDFDocument, { title, date, html }: FinishInput): void {
  const digest = createHash("sha256").update(`${title}\n${date}\n${html}`).digest("hex").slice(0, 32);
  document.context.trailerInfo.ID = document.context.obj([PDFHexString.of(digest), PDFHexString.of(digest)]);
}
