import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from "pdf-lib";
import { type PageFont, readFont } from "./page-fonts.ts";

/* What a page refers to: its streams of operators, and its fonts and forms by name. */

/** Fonts by their dictionary, so that each is read once for a whole file. */
export type FontShelf = Map<PDFDict, PageFont>;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** Operators of a stream, unpacked. */
function decoded(stream: PDFObject | undefined): string {
  if (stream instanceof PDFRawStream) return latin1(decodePDFRawStream(stream).decode());
  return stream instanceof PDFStream ? latin1(stream.getContents()) : "";
}

/** Decoded content of a page, one string of operators. */
export function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return streams.map(decoded).join("\n");
}

function lookup(
  resources: PDFDict | undefined,
  kind: string,
  name: string | undefined,
): PDFObject | undefined {
  const all = resources?.lookup(PDFName.of(kind));
  return all instanceof PDFDict && name ? all.lookup(PDFName.of(name.slice(1))) : undefined;
}

/** The font that a page or form calls by a name; null where it has none of that name. */
export function fontNamed(
  resources: PDFDict | undefined,
  name: string | undefined,
  shelf: FontShelf,
): PageFont | null {
  const dictionary = lookup(resources, "Font", name);
  if (!(dictionary instanceof PDFDict)) return null;
  const font = shelf.get(dictionary) ?? readFont(dictionary);
  shelf.set(dictionary, font);
  return font;
}

/** The form that a page or form sets by a name, with the resources it sets it from; null for a picture. */
export function formNamed(
  resources: PDFDict | undefined,
  name: string | undefined,
): { content: string; resources: PDFDict | undefined } | null {
  const form = lookup(resources, "XObject", name);
  if (!(form instanceof PDFStream) || form.dict.lookup(PDFName.of("Subtype")) !== PDFName.of("Form"))
    return null;
  const own = form.dict.lookup(PDFName.of("Resources"));
  return { content: decoded(form), resources: own instanceof PDFDict ? own : resources };
}
