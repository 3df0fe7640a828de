import { elementsIn, type XmlElement, xmlText } from "../opened/xml-tree.ts";
import { el, part, val, type Xml } from "../out/ooxml/xml.ts";
import type { ParagraphLook } from "../out/word/look/paragraph.ts";
import { type Style, styleXml } from "../out/word/look/styles.ts";
import { isNumbered, listOf, matchedStyles, standardStyle, stylesOf } from "./style-names.ts";

/** The styles of a paper in an office's own look, and what its paragraphs must know of them. */
export interface MergedStyles {
  /** `word/styles.xml`. */
  content: Xml;
  /** The id that each of our styles goes by. */
  ids: ReadonlyMap<string, string>;
  /** Ids of the office's styles for headings that count by themselves; ours have their numbers already. */
  counting: ReadonlySet<string>;
  /** Headings in styles that stand in no outline by themselves, with their level from 0. */
  outlines: ReadonlyMap<string, number>;
  /** The office's own lists, by our style of their items: the id of the style, and of the list that it names. */
  lists: ReadonlyMap<string, { style: string; list: string }>;
  /** The style of the reference mark of a footnote. */
  footnoteMark: string;
}

/** Nothing of the office's running text (its first line, its room between paragraphs) reaches into tables and notes. */
const PLAIN: ParagraphLook = { left: 0, right: 0, first: 0, before: 0, after: 0, line: 1.1, align: "left" };

/** Joins our styles to those of a template: its own where it has one of that name, ours based on its standard for the rest. */
export function mergeStyles(
  template: XmlElement,
  own: readonly Style[],
  bodyStyle: string | null = null,
): MergedStyles {
  const matched = matchedStyles(template, bodyStyle);
  const taken = new Set(
    elementsIn(template, "w:style").flatMap(({ attributes }) => attributes.get("w:styleId") ?? []),
  );
  const names = new Set(stylesOf(template, "paragraph").flatMap((style) => style.names));
  const standard = standardStyle(stylesOf(template, "paragraph"))?.id;
  const ids = new Map<string, string>();
  const added: Style[] = [];
  const free = (id: string) => (taken.has(id) ? `CS${id}` : id);
  for (const style of own) {
    const found = matched.get(style.id);
    ids.set(style.id, found?.id ?? free(style.id));
    if (!found) added.push(style);
  }
  const written = added.map(({ based: _, next, name, id, paragraph, ...style }) =>
    styleXml({
      ...style,
      id: ids.get(id)!,
      name: names.has(name.toLowerCase()) ? `CS ${name}` : name,
      ...(standard === undefined ? {} : { based: standard }),
      ...(next === undefined ? {} : { next: ids.get(next) ?? next }),
      paragraph: { ...PLAIN, ...paragraph },
    }),
  );
  const mark = stylesOf(template, "character").find(({ names: called }) =>
    called.some((name) => ["footnote reference", "footnote characters"].includes(name)),
  );
  const ownMark = free("FootnoteReference");
  const markXml = el(
    "w:style",
    { "w:type": "character", "w:styleId": ownMark },
    val("w:name", "footnote reference"),
    el("w:rPr", {}, val("w:vertAlign", "superscript")),
  );
  const headings = ["Heading1", "Heading2", "Heading3"];
  return {
    content: part(
      xmlText({ ...template, children: [...template.children, ...written, ...(mark ? [] : [markXml])] }),
    ),
    ids,
    counting: new Set(
      headings.flatMap((id) => {
        const style = matched.get(id);
        return style && isNumbered(style, template) ? [style.id] : [];
      }),
    ),
    outlines: new Map(
      headings.flatMap((id, level): [string, number][] => {
        const style = matched.get(id);
        return style && !style.names.includes(`heading ${level + 1}`) ? [[style.id, level]] : [];
      }),
    ),
    lists: new Map(
      ["ListBullet", "ListNumber"].flatMap((id) => {
        const style = matched.get(id);
        const list = style && listOf(style);
        return style && list && list !== "0" ? [[id, { style: style.id, list }] as const] : [];
      }),
    ),
    footnoteMark: mark?.id ?? ownMark,
  };
}
