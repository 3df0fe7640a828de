import {
  allElements,
  elementIn,
  elementsIn,
  valueIn,
  wordsIn,
  type XmlElement,
  type XmlNode,
} from "../../opened/xml-tree.ts";
import { contentPlace, unknownPlaces } from "../places.ts";
import { clean, inVietnamese, renumberDrawings, withoutLinks, withoutPictures } from "./clean.ts";
import { openPackage, type TemplatePackage } from "./open-package.ts";
import type { Refusal } from "./refusals.ts";
import * as refusals from "./refusals.ts";
import { isOn, sectionAt, withoutSections } from "./sections.ts";

/** A header or footer of the template. */
export interface TemplateHead {
  kind: "header" | "footer";
  pages: "default" | "first" | "even";
  root: XmlElement;
  pictures: TemplatePicture[];
}

/** A picture under the id that the parts name it by. */
export interface TemplatePicture {
  id: string;
  /** "logo.png", unlike all others. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** An office's own template: its styles, page and heads, and what it has around the place of the content. */
export interface WordTemplate {
  styles: XmlElement;
  numbering: XmlElement | null;
  theme: XmlElement | null;
  /** Around the content; both empty where the template names no place for it. */
  before: XmlElement[];
  after: XmlElement[];
  /** Whether the template says where the content goes. */
  hasPlace: boolean;
  /** The style of the line that keeps the place of the content: running text is set in it; null for the standard one. */
  bodyStyle: string | null;
  /** Size and margins of the pages that the content stands on, in twentieths of a point; null where not told. */
  size: ReadonlyMap<string, string> | null;
  margins: ReadonlyMap<string, string> | null;
  /** Whether the first page has heads of its own, and pages of even numbers. */
  firstOwn: boolean;
  evenOwn: boolean;
  heads: TemplateHead[];
  pictures: TemplatePicture[];
  /** Prefixes of the document with their namespaces, and those that a reader may pass over. */
  namespaces: ReadonlyMap<string, string>;
}

const PICTURES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  tif: "image/tiff",
  tiff: "image/tiff",
  bmp: "image/bmp",
};

/** Ids of the template's drawings begin here, above all that a paper has of its own. */
const DRAWINGS_FROM = 900_000;

/** Reads an office's template, or says all that is wrong with it. */
export function readTemplate(bytes: Uint8Array): WordTemplate | Refusal[] {
  const opened = openPackage(bytes);
  return Array.isArray(opened) ? opened : new TemplateReader(opened).read();
}

class TemplateReader {
  readonly #package: TemplatePackage;
  /** Paths of pictures with the names that they get. */
  readonly #names = new Map<string, string>();

  constructor(opened: TemplatePackage) {
    this.#package = opened;
  }

  read(): WordTemplate | Refusal[] {
    const { document } = this.#package;
    const root = this.#package.xml(document)!;
    const body = elementIn(root, "w:body");
    if (!body) return [refusals.noBody()];
    const linked = (kind: string) =>
      [...this.#package.links(document).values()].find((link) => link.kind === kind && !link.external)
        ?.target;
    const part = (kind: string) => {
      const path = linked(kind);
      return path === undefined ? null : this.#package.xml(path);
    };
    const styles = part("styles");
    if (!styles) return [refusals.broken()];
    const { at, refusals: found } = contentPlace(body);
    const section = sectionAt(body, at);
    const heads = section ? this.#heads(section) : [];
    const marked = at !== null || found.length > 0;
    const wrong = [
      ...found,
      ...(!marked && hasContent([body]) ? [refusals.noPlace(wordsIn(body).trim().slice(0, 60))] : []),
      ...unknownPlaces(body, true),
      ...heads.flatMap(({ root: head }) => unknownPlaces(head, false)),
    ];
    if (wrong.length > 0) return wrong;
    const pictures: TemplatePicture[] = [];
    // earlier sections (a cover) keep their size; their heads give way to those of the content
    const shown = clean(body, (id) => this.#picture(document, id, pictures));
    const place = contentPlace(shown).at;
    const around = (from: number, to: number) =>
      shown.children
        .slice(from, to)
        .filter((child): child is XmlElement => typeof child === "object" && child.name !== "w:sectPr");
    const before = place === null ? [] : around(0, place);
    const after = place === null ? [] : withoutSections(around(place + 1, shown.children.length));
    renumberDrawings([...before, ...after, ...heads.map(({ root: head }) => head)], DRAWINGS_FROM);
    inVietnamese(styles);
    const settings = part("settings");
    return {
      styles: withoutLinks(styles),
      numbering: withoutPictures(part("numbering")),
      theme: withoutPictures(part("theme")),
      before,
      after,
      hasPlace: place !== null,
      bodyStyle: styleOf(place === null ? undefined : shown.children[place]),
      size: (section && elementIn(section, "w:pgSz")?.attributes) ?? null,
      margins: (section && elementIn(section, "w:pgMar")?.attributes) ?? null,
      firstOwn: section !== null && isOn(elementIn(section, "w:titlePg")),
      evenOwn: settings !== null && isOn(elementIn(settings, "w:evenAndOddHeaders")),
      heads,
      pictures,
      namespaces: new Map(
        [...root.attributes].filter(([name]) => name.startsWith("xmlns:") || name === "mc:Ignorable"),
      ),
    };
  }

  #heads(section: XmlElement): TemplateHead[] {
    const links = this.#package.links(this.#package.document);
    return elementsIn(section).flatMap(({ name, attributes }): TemplateHead[] => {
      const kind = name === "w:headerReference" ? "header" : name === "w:footerReference" ? "footer" : null;
      const link = links.get(attributes.get("r:id") ?? "");
      const pages = attributes.get("w:type") ?? "default";
      if (!kind || !link || link.external || !(pages === "default" || pages === "first" || pages === "even"))
        return [];
      const root = this.#package.xml(link.target);
      if (!root) return [];
      const pictures: TemplatePicture[] = [];
      return [{ kind, pages, root: clean(root, (id) => this.#picture(link.target, id, pictures)), pictures }];
    });
  }

  /** The id of a picture that a part names; null for a kind of file that is no picture. */
  #picture(owner: string, id: string, pictures: TemplatePicture[]): string | null {
    const link = this.#package.links(owner).get(id);
    if (!link || link.external || link.kind !== "image") return null;
    const ending = /\.(\w+)$/.exec(link.target)?.[1]?.toLowerCase() ?? "";
    const type = PICTURES[ending];
    const bytes = this.#package.bytes(link.target);
    if (type === undefined || !bytes) return null;
    const name = this.#names.get(link.target) ?? `anh-${this.#names.size + 1}.${ending}`;
    this.#names.set(link.target, name);
    const own = `mau${id.replace(/\W/g, "")}`;
    if (!pictures.some((picture) => picture.id === own)) pictures.push({ id: own, name, type, bytes });
    return own;
  }
}

function styleOf(node: XmlNode | undefined): string | null {
  const look = typeof node === "object" ? elementIn(node, "w:pPr") : null;
  return look && valueIn(look, "w:pStyle");
}

/** Whether words, a picture or a box stand in some elements. */
export function hasContent(elements: readonly XmlElement[]): boolean {
  return elements.some(
    (element) =>
      wordsIn(element).trim() !== "" ||
      allElements(element).some(({ name }) => name === "w:drawing" || name === "w:pict"),
  );
}
