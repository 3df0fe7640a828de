import { unescaped } from "../../../format/markup.ts";
import { allElements, elementIn, elementsIn, type XmlElement, type XmlNode } from "../../opened/xml-tree.ts";

/** Things that could run or fetch, belong to an editing round, or point at parts that are not taken along. */
const DROPPED = new Set(
  `w:object w:control w:altChunk w:subDoc w:dataBinding w:movie w:bookmarkStart w:bookmarkEnd w:commentRangeStart
  w:commentRangeEnd w:commentReference w:annotationRef w:footnoteReference w:endnoteReference w:footnoteRef w:endnoteRef
  w:del w:moveFrom w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd w:rPrChange w:pPrChange
  w:sectPrChange w:tblPrChange w:tblGridChange w:tcPrChange w:trPrChange w:tblPrExChange w:numberingChange w:cellIns
  w:cellDel w:proofErr w:permStart w:permEnd w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:contentPart w:printerSettings
  w:footnotePr w:endnotePr w:lastRenderedPageBreak w:hlinkClick a:hlinkClick a:hlinkHover a:hlinkMouseOver a:audioFile
  a:videoFile a:quickTimeFile a:wavAudioFile a:snd o:OLEObject o:callout v:handles`.split(/\s+/),
);

/** Wrappers whose content stays. */
const UNWRAPPED = new Set("w:sdt w:sdtContent w:ins w:moveTo w:smartTag w:customXml w:hyperlink".split(" "));

/** Graphics that are whole files of their own. */
const GRAPHIC = /\/(chart|diagram|chartex|slicer|model3d|webextension)/i;

/** Fields that only count or repeat what stands in the document. */
const FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|STYLEREF)\b/i;

/** Attributes that name other parts or places. */
const LINKS = /^(r:\w+|o:href|href|o:hrefid|src|o:relid)$/;

/**
 * A part without all that could run, fetch or ask, its pictures under the ids that `pictureId` gives them; a drawing
 * whose picture is not taken along goes as a whole.
 */
export function clean(
  root: XmlElement,
  pictureId: (id: string) => string | null,
  headId: (id: string) => string | null = () => null,
): XmlElement {
  dropFields(root);
  return { ...root, children: root.children.flatMap((child) => cleaned(child, pictureId, headId)) };
}

function cleaned(
  node: XmlNode,
  pictureId: (id: string) => string | null,
  headId: (id: string) => string | null,
): XmlNode[] {
  if (typeof node === "string") return [node];
  if (DROPPED.has(node.name)) return [];
  const inner = () => node.children.flatMap((child) => cleaned(child, pictureId, headId));
  if (UNWRAPPED.has(node.name)) return inner();
  if (node.name === "w:fldSimple")
    return FIELD.test(node.attributes.get("w:instr") ?? "") ? [{ ...node, children: inner() }] : inner();
  if ((node.name === "w:drawing" || node.name === "w:pict") && !isDrawable(node, pictureId)) return [];
  const isHead = node.name === "w:headerReference" || node.name === "w:footerReference";
  const attributes = new Map<string, string>();
  for (const [name, value] of node.attributes) {
    if (!LINKS.test(name)) attributes.set(name, value);
    else if (name === "r:embed" || name === "r:id") {
      const id = isHead ? headId(value) : pictureId(value);
      if (id !== null) attributes.set(name, id);
    }
  }
  if (isHead && !attributes.has("r:id")) return [];
  return [{ ...node, attributes, children: inner() }];
}

/** Whether all pictures of a drawing are taken along, and nothing in it is a file of its own. */
function isDrawable(drawing: XmlElement, pictureId: (id: string) => string | null): boolean {
  return allElements(drawing).every(({ name, attributes }) => {
    if (name === "a:graphicData" && GRAPHIC.test(attributes.get("uri") ?? "")) return false;
    const picture = name === "a:blip" ? attributes.get("r:embed") : attributes.get("r:id");
    if (name === "a:blip") return picture !== undefined && pictureId(picture) !== null;
    return name !== "v:imagedata" || (picture !== undefined && pictureId(picture) !== null);
  });
}

/** Takes the marks and orders of all other fields away; their last results stay as text. */
function dropFields(root: XmlElement): void {
  const gone = new Set<XmlElement>();
  const open: { parts: XmlElement[]; order: string; ended: boolean }[] = [];
  for (const element of allElements(root)) {
    if (element.name === "w:instrText") {
      const field = open.at(-1);
      if (!field) gone.add(element);
      else {
        field.parts.push(element);
        field.order += unescaped(element.children.filter((child) => typeof child === "string").join(""));
      }
    }
    if (element.name !== "w:fldChar") continue;
    const type = element.attributes.get("w:fldCharType");
    if (type === "begin") open.push({ parts: [element], order: "", ended: false });
    else {
      const field = open.at(-1);
      if (!field) gone.add(element);
      else field.parts.push(element);
      if (field && type === "end") {
        open.pop();
        if (!FIELD.test(field.order)) for (const part of field.parts) gone.add(part);
      }
    }
    // what a form field asks for, and macros that it starts
    element.children = [];
  }
  for (const { parts } of open) for (const part of parts) gone.add(part);
  if (gone.size > 0) without(root, gone);
}

function without(element: XmlElement, gone: ReadonlySet<XmlElement>): void {
  element.children = element.children.filter((child) => typeof child === "string" || !gone.has(child));
  for (const child of elementsIn(element)) without(child, gone);
}

/** Ids of drawings, which must not repeat in a document, set to numbers above those of our own. */
export function renumberDrawings(elements: readonly XmlElement[], from: number): number {
  let number = from;
  for (const element of elements.flatMap(allElements))
    if (element.name === "wp:docPr" && element.attributes.has("id"))
      element.attributes.set("id", String(number++));
  return number;
}

/** The language of a document's text is ours, whatever the machine of who made the template spoke. */
export function inVietnamese(styles: XmlElement): void {
  for (const element of allElements(styles))
    element.children = element.children.filter(
      (child) => typeof child === "string" || child.name !== "w:lang",
    );
  const defaults = elementIn(styles, "w:docDefaults");
  const run = defaults && elementIn(defaults, "w:rPrDefault");
  const look = run && elementIn(run, "w:rPr");
  look?.children.push({
    name: "w:lang",
    attributes: new Map([
      ["w:val", "vi-VN"],
      ["w:eastAsia", "vi-VN"],
      ["w:bidi", "ar-SA"],
    ]),
    children: [],
  });
}

/** Styles hold no links; whatever looks like one is left out. */
export const withoutLinks = (root: XmlElement): XmlElement => clean(root, () => null);

/** Bullets that are pictures and textures of a theme lead to parts that are not taken along. */
export function withoutPictures(root: XmlElement | null): XmlElement | null {
  if (!root) return null;
  const isPictured = ({ name }: XmlElement) =>
    name === "w:numPicBullet" || name === "w:lvlPicBulletId" || name === "a:blipFill";
  const strip = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child): XmlNode[] =>
      typeof child === "string" ? [child] : isPictured(child) ? substitute(child) : [strip(child)],
    ),
  });
  return clean(strip(root), () => null);
}

/** A list of fills must keep its length: a plain one stands for a texture. */
function substitute({ name }: XmlElement): XmlElement[] {
  if (name !== "a:blipFill") return [];
  const colour: XmlElement = { name: "a:schemeClr", attributes: new Map([["val", "phClr"]]), children: [] };
  return [{ name: "a:solidFill", attributes: new Map(), children: [colour] }];
}
