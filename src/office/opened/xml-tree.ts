import { escapeText, unescaped } from "../../format/markup.ts";

/** An element as it stands in a part: names with their prefixes, values and texts still escaped. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Deeper than any document nests its tables, and short of what a call stack can bear. */
const DEEPEST = 200;
const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PASSED = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;

/**
 * Reads a part of a package; null where it is not well-formed, nests too deep, or declares a type of its own, in which
 * entities could be hidden that grow without end or name files.
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  const matchAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const owner = open.at(-1)!;
    if (text[at] !== "<") {
      const next = text.indexOf("<", at);
      const end = next < 0 ? text.length : next;
      const words = text.slice(at, end);
      if (open.length > 1) owner.children.push(words);
      else if (/\S/.test(words)) return null;
      at = end;
      continue;
    }
    const passed = matchAt(PASSED, at);
    const data = passed ? null : matchAt(CDATA, at);
    const tag = passed || data ? null : matchAt(TAG, at);
    const met = passed ?? data ?? tag;
    if (!met) return null;
    at += met[0].length;
    if (data) owner.children.push(escapeText(data[1]!));
    if (!tag) continue;
    const [, closing, name = "", attributes = "", empty] = tag;
    if (closing) {
      if (open.length < 2 || owner.name !== name) return null;
      open.pop();
      continue;
    }
    if (open.length > DEEPEST || (open.length === 1 && root.children.length > 0)) return null;
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [] };
    owner.children.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children;
  return open.length === 1 && typeof only === "object" ? only : null;
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", one, other]) => [name, one ?? other ?? ""]),
  );
}

/** An element as text again. */
export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return node;
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`)
    .join("");
  const inner = node.children.map(xmlText).join("");
  return inner === "" ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** Elements directly inside another, of one name or of all. */
export function elementsIn({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child === "object" && (name === undefined || child.name === name),
  );
}

export function elementIn(element: XmlElement, name: string): XmlElement | null {
  return elementsIn(element, name)[0] ?? null;
}

/** All elements within another, in the order of the text, itself included. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...elementsIn(element).flatMap(allElements)];
}

/** `w:val` of an element directly inside another; null when there is none. */
export function valueIn(element: XmlElement, name: string): string | null {
  return elementIn(element, name)?.attributes.get("w:val") ?? null;
}

/** The words of a paragraph, without those that a field would fill in. */
export function wordsIn(element: XmlElement): string {
  return allElements(element)
    .filter(({ name }) => name === "w:t")
    .map(({ children }) =>
      children.map((child) => (typeof child === "string" ? unescaped(child) : "")).join(""),
    )
    .join("");
}
