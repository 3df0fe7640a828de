import { allElements, elementsIn, type XmlElement } from "../../opened/xml-tree.ts";

/** The section that a place of the body belongs to: the next one that ends, the last where there is no place. */
export function sectionAt(body: XmlElement, at: number | null): XmlElement | null {
  const last = elementsIn(body, "w:sectPr").at(-1) ?? null;
  if (at === null) return last;
  for (const child of body.children.slice(at)) {
    if (typeof child === "string") continue;
    const ending = child.name === "w:p" ? allElements(child).find(({ name }) => name === "w:sectPr") : null;
    if (ending) return ending;
  }
  return last;
}

/** What follows the content stands on its pages. */
export function withoutSections(elements: readonly XmlElement[]): XmlElement[] {
  return elements.map((element) => ({
    ...element,
    children: element.children.map((child) =>
      typeof child === "object" && child.name === "w:pPr"
        ? {
            ...child,
            children: child.children.filter((one) => typeof one === "string" || one.name !== "w:sectPr"),
          }
        : child,
    ),
  }));
}

export const isOn = (element: XmlElement | null): boolean =>
  element !== null && !["0", "false", "off"].includes(element.attributes.get("w:val") ?? "1");
