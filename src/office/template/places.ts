import { escapeText, unescaped } from "../../format/markup.ts";
import { folded } from "../in/folded.ts";
import { allElements, elementsIn, wordsIn, type XmlElement } from "../opened/xml-tree.ts";
import type { Refusal } from "./read/refusals.ts";
import * as refusals from "./read/refusals.ts";

/** What a template may ask to be filled in, by the name that stands between the braces, with and without diacritics. */
export const PLACES = [
  "số",
  "ngày",
  "cơ quan",
  "cơ quan chủ quản",
  "tên văn bản",
  "trích yếu",
  "kính gửi",
  "nơi nhận",
  "thẩm quyền",
  "chức vụ",
  "người ký",
] as const;
export type PlaceName = (typeof PLACES)[number];

const CONTENT = "noi dung";
const MARK = /\{\{\s*([^{}]{0,60}?)\s*\}\}/gu;

const nameOf = (written: string): PlaceName | null =>
  PLACES.find((name) => folded(name) === folded(written)) ?? null;

const isContent = (paragraph: XmlElement): boolean => {
  const [only] = [...wordsIn(paragraph).matchAll(MARK)];
  return only !== undefined && folded(only[1] ?? "") === CONTENT;
};

/** Where the content goes in a body: the number of its paragraph among the body's children, or what is wrong with it. */
export function contentPlace(body: XmlElement): { at: number | null; refusals: Refusal[] } {
  const found: Refusal[] = [];
  const top = new Set(elementsIn(body, "w:p"));
  const marked = paragraphsIn(body).filter(isContent);
  const inside = marked.filter((paragraph) => !top.has(paragraph));
  const own = marked.filter((paragraph) => top.has(paragraph));
  if (inside.length > 0) found.push(refusals.placeInTable());
  if (own.length > 1) found.push(refusals.twoPlaces());
  const [first] = own;
  if (first && wordsIn(first).replace(MARK, "").trim() !== "")
    found.push(refusals.placeNotAlone(wordsIn(first).trim().slice(0, 80)));
  return { at: first ? body.children.indexOf(first) : null, refusals: found };
}

/** Paragraphs of an element that hold words of their own, not only those of a box within. */
function paragraphsIn(element: XmlElement): XmlElement[] {
  return allElements(element).filter(({ name, children }) => name === "w:p" && children.length > 0);
}

/** Names between braces that nothing here fills in; the place of the content stands in the body only. */
export function unknownPlaces(root: XmlElement, isBody: boolean): Refusal[] {
  const found = new Map<string, Refusal>();
  for (const paragraph of paragraphsIn(root))
    for (const [written, name = ""] of wordsIn(paragraph).matchAll(MARK)) {
      if (folded(name) === CONTENT) {
        if (!isBody) found.set(CONTENT, refusals.placeInTable());
      } else if (!nameOf(name)) found.set(written, refusals.unknownPlace(written, ["nội dung", ...PLACES]));
    }
  return [...found.values()];
}

/** The names that stand in some elements. */
export function placesIn(elements: readonly XmlElement[]): Set<PlaceName> {
  return new Set(
    elements
      .flatMap(paragraphsIn)
      .flatMap((paragraph) =>
        [...wordsIn(paragraph).matchAll(MARK)].flatMap(([, name = ""]) => nameOf(name) ?? []),
      ),
  );
}

/**
 * A copy of an element with its places filled in; several lines become lines of that paragraph. A name may be spread
 * over several runs, as Word parts them while one types; the value takes the look of the first.
 */
export function filledIn(element: XmlElement, values: ReadonlyMap<PlaceName, readonly string[]>): XmlElement {
  const copy = copyOf(element);
  for (const paragraph of paragraphsIn(copy)) fillParagraph(paragraph, values);
  return copy;
}

function copyOf(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: new Map(element.attributes),
    children: element.children.map((child) => (typeof child === "string" ? child : copyOf(child))),
  };
}

function fillParagraph(paragraph: XmlElement, values: ReadonlyMap<PlaceName, readonly string[]>): void {
  const pieces = allElements(paragraph).filter(({ name }) => name === "w:t");
  const textOf = ({ children }: XmlElement) =>
    children.map((child) => (typeof child === "string" ? unescaped(child) : "")).join("");
  for (const match of [...wordsIn(paragraph).matchAll(MARK)].reverse()) {
    const name = nameOf(match[1] ?? "");
    const value = name === null ? undefined : values.get(name);
    if (value === undefined) continue;
    let [from, to] = [match.index, match.index + match[0].length];
    let isFirst = true;
    for (const piece of pieces) {
      const text = textOf(piece);
      const [start, end] = [Math.max(from, 0), Math.min(to, text.length)];
      if (start < end) {
        const put = isFirst ? value.join("\n") : "";
        piece.children = [escapeText(text.slice(0, start) + put + text.slice(end))];
        piece.attributes.set("xml:space", "preserve");
        isFirst = false;
      }
      from -= text.length;
      to -= text.length;
    }
  }
  for (const run of allElements(paragraph).filter(({ name }) => name === "w:r")) run.children = broken(run);
}

/** A text with line ends as several, with breaks between them. */
function broken(run: XmlElement): XmlElement["children"] {
  return run.children.flatMap((child) => {
    if (typeof child === "string" || child.name !== "w:t") return [child];
    const lines = child.children.join("").split("\n");
    if (lines.length < 2) return [child];
    return lines.flatMap((line, at): XmlElement[] => [
      ...(at > 0 ? [{ name: "w:br", attributes: new Map<string, string>(), children: [] }] : []),
      { name: "w:t", attributes: new Map([["xml:space", "preserve"]]), children: [line] },
    ]);
  });
}
