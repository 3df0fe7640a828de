import { unescaped } from "../../format/markup.ts";
import { folded } from "../in/folded.ts";
import { elementIn, elementsIn, valueIn, type XmlElement } from "../opened/xml-tree.ts";

/**
 * What the styles of a template are called that our paragraphs are set in, by our own names: first Word's built-in name,
 * which a file holds in English whatever the language of its Word, then what LibreOffice writes, then what offices call
 * styles of their own; folded.
 */
const NAMES: Readonly<Record<string, string>> = {
  Heading1: "heading 1|de muc 1|muc 1|tieu de 1|de muc cap 1|muc lon|phan|chuong",
  Heading2: "heading 2|de muc 2|muc 2|tieu de 2|de muc cap 2|muc nho",
  Heading3: "heading 3|de muc 3|muc 3|tieu de 3|de muc cap 3|tieu muc",
  BodyText:
    "noi dung|noi dung van ban|noi dung chinh|doan van|than van ban|thanvanban|van ban noi dung|body text",
  BaseLine: "can cu",
  Title: "ten van ban|ten loai van ban|ten loai|title|tieu de",
  Subtitle: "trich yeu|trich yeu noi dung|subtitle|phu de|tieu de phu",
  Lead: "loi dan",
  ListBullet: "gach dau dong|danh sach gach dau dong|list bullet|danh sach dau dong",
  ListNumber: "danh sach danh so|list number|danh sach so",
  Caption: "ten bang|ten bang hinh|ten hinh|caption|chu thich|chu thich bang",
  Chart: "hinh|bieu do",
  TableText: "chu trong bang|noi dung bang|o bang|table text|table contents|table paragraph",
  TableHead: "dau bang|tieu de bang|table head|table heading",
  TableNote: "nguon|ghi chu bang|chu duoi bang|table note",
  Note: "luu y|ghi chu",
  Quote: "trich dan|loi trich|quote|block text",
  Letterhead: "quoc hieu|dau van ban",
  Signer: "chu ky|nguoi ky",
  Recipients: "noi nhan",
  TOCHeading: "toc heading|muc luc",
  TOC1: "toc 1|contents 1",
  TOC2: "toc 2|contents 2",
  Header: "header|dau trang",
  FootnoteText: "footnote text|footnote|chu thich cuoi trang",
};

/** A style of a template. */
interface TemplateStyle {
  id: string;
  /** Its name and its other names, folded. */
  names: string[];
  based: string | null;
  element: XmlElement;
}

/** The styles of one kind ("paragraph", "character", "table") in the order of the file. */
export function stylesOf(root: XmlElement, kind: string): TemplateStyle[] {
  return elementsIn(root, "w:style")
    .filter(({ attributes }) => (attributes.get("w:type") ?? "paragraph") === kind)
    .map((element) => ({
      id: element.attributes.get("w:styleId") ?? "",
      names: [valueIn(element, "w:name") ?? "", ...(valueIn(element, "w:aliases") ?? "").split(/[,;]/)].map(
        (name) => folded(unescaped(name)),
      ),
      based: valueIn(element, "w:basedOn"),
      element,
    }))
    .filter(({ id }) => id !== "");
}

/** The style that paragraphs have of which nothing is said. */
export function standardStyle(styles: readonly TemplateStyle[]): TemplateStyle | null {
  return (
    styles.find(({ element }) => ["1", "true", "on"].includes(element.attributes.get("w:default") ?? "")) ??
    styles.find(({ names }) => names.includes("normal")) ??
    null
  );
}

/**
 * The template's style for each of ours that it has one for. Running text without a style of its own is set in the
 * standard one where an office has made that its running text (indents, alignment or room between paragraphs); `bodyStyle` is the id of the one that the place of
 * the content has.
 */
export function matchedStyles(root: XmlElement, bodyStyle: string | null = null): Map<string, TemplateStyle> {
  const styles = stylesOf(root, "paragraph");
  const matched = new Map<string, TemplateStyle>();
  for (const [own, names] of Object.entries(NAMES)) {
    const found = names
      .split("|")
      .flatMap((name) => styles.find((style) => style.names.includes(name)) ?? []);
    if (found[0]) matched.set(own, found[0]);
  }
  const standard = standardStyle(styles);
  const chosen = styles.find(({ id }) => id === bodyStyle && id !== standard?.id);
  if (chosen) {
    matched.set("BodyText", chosen);
    return matched;
  }
  const body = matched.get("BodyText");
  // "Body Text" stands in many files unused, as Word and LibreOffice made it
  const isMade = body === undefined || (body.names.includes("body text") && !setsParagraphs(body));
  if (standard && isMade && setsParagraphs(standard)) matched.set("BodyText", standard);
  return matched;
}

function setsParagraphs({ element }: TemplateStyle): boolean {
  const look = elementIn(element, "w:pPr");
  return look !== null && elementsIn(look).some(({ name }) => ["w:ind", "w:jc", "w:spacing"].includes(name));
}

/** Whether paragraphs of a style are numbered, by itself or by what it is based on; "0" takes a number away. */
export function isNumbered(style: TemplateStyle, root: XmlElement): boolean {
  const styles = stylesOf(root, "paragraph");
  for (let one: TemplateStyle | undefined = style, steps = 0; one && steps < 20; steps++) {
    const number = listOf(one);
    if (number !== null) return number !== "0";
    const { based }: TemplateStyle = one;
    one = styles.find(({ id }) => id === based);
  }
  return false;
}

/** The id of the list that a style itself puts its paragraphs in. */
export function listOf({ element }: TemplateStyle): string | null {
  const look = elementIn(element, "w:pPr");
  const list = look && elementIn(look, "w:numPr");
  return list ? valueIn(list, "w:numId") : null;
}

/** The table style that an office made for the tables of its papers. */
export function tableStyle(root: XmlElement): string | null {
  const wanted = ["bang so lieu", "bang bao cao", "bang cua co quan", "bang mau", "bang"];
  const styles = stylesOf(root, "table");
  return wanted.flatMap((name) => styles.find(({ names }) => names.includes(name)) ?? [])[0]?.id ?? null;
}
