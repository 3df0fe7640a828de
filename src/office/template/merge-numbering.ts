import { elementsIn, parseXml, valueIn, type XmlElement, xmlText } from "../opened/xml-tree.ts";
import { part, type Xml } from "../out/ooxml/xml.ts";
import { DASHES } from "../out/word/look/paragraph.ts";

/** Our lists beside those of a template. */
interface MergedNumbering {
  /** `word/numbering.xml`. */
  content: Xml;
  /** What is added to the ids of our lists. */
  from: number;
}

const highest = (elements: readonly XmlElement[], attribute: string) =>
  Math.max(0, ...elements.map(({ attributes }) => Number(attributes.get(attribute)) || 0));

/**
 * Joins our lists to those of a template. Where it has a style for counted lists, ours count in its manner, each from 1
 * again: `counted` is the id of its list.
 */
export function mergeNumbering(
  template: XmlElement | null,
  own: Xml,
  counted: string | null,
): MergedNumbering {
  const ours = parseXml(own);
  if (!template || !ours) return { content: own, from: 0 };
  const abstracts = elementsIn(template, "w:abstractNum");
  const lists = elementsIn(template, "w:num");
  const [from, fromAbstract] = [highest(lists, "w:numId"), highest(abstracts, "w:abstractNumId") + 1];
  const manner = lists.find(({ attributes }) => attributes.get("w:numId") === counted);
  const mannerId = manner && valueIn(manner, "w:abstractNumId");
  const shifted = (element: XmlElement, attribute: string, by: number) =>
    element.attributes.set(attribute, String(Number(element.attributes.get(attribute)) + by));
  const ourAbstracts = elementsIn(ours, "w:abstractNum");
  for (const one of ourAbstracts) shifted(one, "w:abstractNumId", fromAbstract);
  const ourLists = elementsIn(ours, "w:num");
  for (const one of ourLists) {
    const isCounted = Number(one.attributes.get("w:numId")) > DASHES;
    shifted(one, "w:numId", from);
    for (const reference of elementsIn(one, "w:abstractNumId")) {
      if (isCounted && mannerId) reference.attributes.set("w:val", mannerId);
      else shifted(reference, "w:val", fromAbstract);
    }
  }
  const rest = elementsIn(template).filter(({ name }) => name !== "w:abstractNum" && name !== "w:num");
  const children = [...abstracts, ...ourAbstracts, ...lists, ...ourLists, ...rest];
  return { content: part(xmlText({ ...template, children })), from };
}
