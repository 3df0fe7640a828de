import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "pdf-lib";
import { headingPlaces, outlineItems, outlineTitle } from "../pdf/outline.ts";
import type { FontShelf } from "../pdf/page-resources.ts";
import { POINTS_PER_MM } from "../typeset/sheets.ts";
import { type PageContent, readContent } from "./page-content.ts";

/** What a file says about itself, apart from the text on its pages. */
export interface PdfFacts {
  bytes: number;
  title: string | undefined;
  subject: string | undefined;
  author: string | undefined;
  /** ISO moments of creation and last change. */
  dates: (string | undefined)[];
  language: string | undefined;
  tagged: boolean;
  /** The XMP packet; empty when there is none. */
  metadata: string;
  /** Width and height of each page in mm. */
  sizes: { width: number; height: number }[];
  fonts: { name: string; embedded: boolean }[];
  /** Titles with the page, from 1, that each leads to; 0 when it leads nowhere. */
  bookmarks: { title: string; page: number }[];
  figures: number;
  figuresWithoutAlt: number;
  headerCellsWithoutScope: number;
  linksWithoutContents: number;
}

function load(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** Reads properties, tags, fonts, links and bookmarks. */
export async function readFacts(bytes: Uint8Array): Promise<PdfFacts> {
  return factsOf(await load(bytes), bytes.length);
}

/** The same, and what every page sets. */
export async function readPdf(bytes: Uint8Array): Promise<{ facts: PdfFacts; pages: PageContent[] }> {
  const document = await load(bytes);
  const shelf: FontShelf = new Map();
  const pages = document.getPages().map((page) => readContent(page, shelf));
  return { facts: factsOf(document, bytes.length), pages };
}

function factsOf(document: PDFDocument, bytes: number): PdfFacts {
  const { catalog } = document;
  const marked = catalog
    .lookupMaybe(PDFName.of("MarkInfo"), PDFDict)
    ?.lookupMaybe(PDFName.of("Marked"), PDFBool);
  const elements = structureElements(document);
  const figures = elements.filter((element) => role(element) === "Figure");
  const places = headingPlaces(document);
  return {
    bytes,
    title: document.getTitle(),
    subject: document.getSubject(),
    author: document.getAuthor(),
    dates: [document.getCreationDate(), document.getModificationDate()].map((date) => date?.toISOString()),
    language: catalog.lookupMaybe(PDFName.of("Lang"), PDFString, PDFHexString)?.decodeText(),
    tagged: marked?.asBoolean() === true && elements.length > 0,
    metadata: metadataOf(document),
    sizes: document.getPages().map((page) => {
      const { width, height } = page.getMediaBox();
      return { width: width / POINTS_PER_MM, height: height / POINTS_PER_MM };
    }),
    fonts: fonts(document),
    bookmarks: outlineItems(document).map((item, at) => ({
      title: outlineTitle(item),
      page: (places[at]?.page ?? -1) + 1,
    })),
    figures: figures.length,
    figuresWithoutAlt: figures.filter((figure) => text(figure, "Alt").trim() === "").length,
    headerCellsWithoutScope: elements.filter((element) => role(element) === "TH" && !hasScope(element))
      .length,
    linksWithoutContents: links(document).filter((link) => text(link, "Contents").trim() === "").length,
  };
}

function metadataOf(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of("Metadata"));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : "";
}

function links(document: PDFDocument): PDFDict[] {
  return document.getPages().flatMap((page) => {
    const annotations = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    return annotations ? items(annotations).filter((one) => one instanceof PDFDict) : [];
  });
}

function structureElements(document: PDFDocument): PDFDict[] {
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const elements: PDFDict[] = [];
  const waiting: PDFObject[] = root ? [root] : [];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node instanceof PDFArray) {
      waiting.push(...items(node));
    } else if (node instanceof PDFDict) {
      if (node.has(PDFName.of("S"))) elements.push(node);
      const kids = node.lookup(PDFName.of("K"));
      if (kids) waiting.push(kids);
    }
  }
  return elements;
}

/** The things in an array, references followed. */
function items(array: PDFArray): PDFObject[] {
  return array.asArray().flatMap((_, index) => array.lookup(index) ?? []);
}

function role(element: PDFDict): string {
  return element.lookupMaybe(PDFName.of("S"), PDFName)?.decodeText() ?? "";
}

function text(dict: PDFDict, key: string): string {
  return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? "";
}

function hasScope(element: PDFDict): boolean {
  const attributes = element.lookup(PDFName.of("A"));
  const all = attributes instanceof PDFArray ? items(attributes) : [attributes];
  return all.some((one) => one instanceof PDFDict && one.has(PDFName.of("Scope")));
}

function fonts(document: PDFDocument): { name: string; embedded: boolean }[] {
  const found = new Map<string, boolean>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(PDFName.of("Type")) !== PDFName.of("Font")) continue;
    const subtype = object.lookupMaybe(PDFName.of("Subtype"), PDFName)?.decodeText();
    if (subtype === "Type0") continue;
    const descriptor = object.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
    const name =
      object.lookupMaybe(PDFName.of("BaseFont"), PDFName)?.decodeText() ??
      (descriptor ? descriptor.lookupMaybe(PDFName.of("FontName"), PDFName)?.decodeText() : undefined) ??
      `(${subtype})`;
    const embedded =
      subtype === "Type3" ||
      ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName.of(key)));
    const bare = name.replace(/^[A-Z]{6}\+/, "");
    found.set(bare, (found.get(bare) ?? true) && embedded);
  }
  return [...found]
    .map(([name, embedded]) => ({ name, embedded }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
