import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "pdf-lib";
import { outlineItems, outlineTitle } from "./bookmarks.ts";

/** What a file says about itself, apart from the text on its pages. */
export interface PdfFacts {
  title: string | undefined;
  language: string | undefined;
  tagged: boolean;
  hasMetadata: boolean;
  /** Width and height of each page in mm. */
  sizes: { width: number; height: number }[];
  fonts: { name: string; embedded: boolean }[];
  bookmarks: string[];
  figures: number;
  figuresWithoutAlt: number;
  headerCellsWithoutScope: number;
}

const MM_PER_POINT = 25.4 / 72;

/** Reads properties, tags, fonts and bookmarks. */
export async function readFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const marked = catalog
    .lookupMaybe(PDFName.of("MarkInfo"), PDFDict)
    ?.lookupMaybe(PDFName.of("Marked"), PDFBool);
  const elements = structureElements(document);
  const figures = elements.filter((element) => role(element) === "Figure");
  return {
    title: document.getTitle(),
    language: catalog.lookupMaybe(PDFName.of("Lang"), PDFString, PDFHexString)?.decodeText(),
    tagged: marked?.asBoolean() === true && elements.length > 0,
    hasMetadata: catalog.has(PDFName.of("Metadata")),
    sizes: document.getPages().map((page) => {
      const { width, height } = page.getMediaBox();
      return { width: width * MM_PER_POINT, height: height * MM_PER_POINT };
    }),
    fonts: fonts(document),
    bookmarks: outlineItems(document).map(outlineTitle),
    figures: figures.length,
    figuresWithoutAlt: figures.filter((figure) => text(figure, "Alt").trim() === "").length,
    headerCellsWithoutScope: elements.filter((element) => role(element) === "TH" && !hasScope(element))
      .length,
  };
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
