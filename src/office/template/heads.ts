import { unescaped } from "../../format/markup.ts";
import { allElements, parseXml, type XmlElement, xmlText } from "../opened/xml-tree.ts";
import { type Part, relationsPart } from "../out/ooxml/package.ts";
import { el, part, type Xml } from "../out/ooxml/xml.ts";
import { filledIn, type PlaceName } from "./places.ts";
import {
  hasContent,
  type TemplateHead,
  type TemplatePicture,
  type WordTemplate,
} from "./read/read-template.ts";

/** A header or footer on its way into a section. */
export interface LaidHead {
  kind: TemplateHead["kind"];
  pages: TemplateHead["pages"];
  content: Xml;
  pictures: readonly TemplatePicture[];
}

/** Our own header with its number, or without; what it holds besides (mark, watermark) must not be lost. */
export type OwnHeader = (numbered: boolean) => Xml;

/**
 * The heads of a run of pages in a template's manner: its headers and footers as they are; the number of the page and
 * the mark of a draft in a line above its header where the template has no number, or the paper a mark.
 */
export function laidHeads(
  template: WordTemplate,
  values: ReadonlyMap<PlaceName, readonly string[]>,
  own: { header: OwnHeader; isMarked: boolean; firstBare: boolean },
): LaidHead[] {
  const pages: TemplateHead["pages"][] = [
    "default",
    ...(own.firstBare || template.firstOwn ? (["first"] as const) : []),
    ...(template.evenOwn ? (["even"] as const) : []),
  ];
  return pages.flatMap((kind): LaidHead[] => {
    const header = headOf(template, "header", kind);
    const footer = headOf(template, "footer", kind);
    const counts = [header, footer].some((head) => head !== null && showsNumber(head.root));
    const numbered = !counts && kind !== "first";
    const ours = own.header(numbered);
    const shown = header && filledIn(header.root, values);
    const content =
      shown === null ? ours : numbered || own.isMarked ? below(ours, shown) : part(xmlText(shown));
    return [
      { kind: "header", pages: kind, content, pictures: header?.pictures ?? [] },
      ...(footer
        ? [
            {
              kind: "footer" as const,
              pages: kind,
              content: part(xmlText(filledIn(footer.root, values))),
              pictures: footer.pictures,
            },
          ]
        : []),
    ];
  });
}

/** The template's own for a kind of page, else what it has for all; null where nothing stands in it. */
function headOf(
  { heads, firstOwn }: WordTemplate,
  kind: TemplateHead["kind"],
  pages: TemplateHead["pages"],
): TemplateHead | null {
  const find = (wanted: TemplateHead["pages"]) =>
    heads.find((head) => head.kind === kind && head.pages === wanted) ?? null;
  const found = pages === "default" || (pages === "first" && !firstOwn) ? find("default") : find(pages);
  return found && (hasContent([found.root]) || showsNumber(found.root)) ? found : null;
}

function showsNumber(root: XmlElement): boolean {
  return allElements(root).some(({ name, attributes, children }) => {
    const order =
      name === "w:instrText" ? children.filter((child) => typeof child === "string").join("") : "";
    return /^\s*PAGE\b/i.test(
      unescaped(order) || (name === "w:fldSimple" ? (attributes.get("w:instr") ?? "") : ""),
    );
  });
}

/** The office's header with our line above it. */
function below(ours: Xml, shown: XmlElement): Xml {
  const line = parseXml(ours);
  if (!line) return part(xmlText(shown));
  return part(
    xmlText({
      ...shown,
      attributes: new Map([...line.attributes, ...shown.attributes]),
      children: [...line.children, ...shown.children],
    }),
  );
}

const MEDIA = "word/media/mau-";

/** The parts of pictures, each once. */
export function pictureParts(pictures: readonly TemplatePicture[]): Part[] {
  const seen = new Map(pictures.map((picture) => [picture.name, picture]));
  return [...seen.values()].map(({ name, type, bytes }) => ({
    path: `${MEDIA}${name}`,
    type,
    content: bytes,
  }));
}

/** Links to pictures from the document. */
export function pictureLinks(pictures: readonly TemplatePicture[]) {
  return pictures.map(({ id, name }) => ({
    id,
    type: "image",
    target: `${MEDIA.replace("word/", "")}${name}`,
  }));
}

/** The links of a header or footer. */
export function headLinks(path: string, pictures: readonly TemplatePicture[]): Part[] {
  return pictures.length === 0 ? [] : [relationsPart(path, pictureLinks(pictures))];
}

/** A reference to a head from its section. */
export function headReference({ kind, pages }: Pick<LaidHead, "kind" | "pages">, id: string): Xml {
  return el(`w:${kind}Reference`, { "w:type": pages, "r:id": id });
}
