import type { Paper } from "../../site/paper.ts";
import { type XmlElement, xmlText } from "../opened/xml-tree.ts";
import { isLetter } from "../out/word/look/sizes.ts";
import { filledIn, type PlaceName, placesIn } from "./places.ts";
import { hasContent, type WordTemplate } from "./read/read-template.ts";

/** An office's template as it is used for one paper. */
export interface OfficeTemplate {
  template: WordTemplate;
  /** The file is named for this kind of paper: it is laid out for it, whatever the paper is. */
  named: boolean;
}

/** What of ours gives way to what the template has itself. */
export type GivesWay = "letterhead" | "title" | "addressees" | "signature";

/** Papers of one sheet keep our sizes unless the template was made for them. */
export function isDressed({ template: _, named }: OfficeTemplate, paper: Pick<Paper, "name">): boolean {
  return named || isLetter(paper.name);
}

/** What a paper has for the places of a template; nothing of an office for a paper that is none of its own. */
export function valuesOf(paper: Paper): ReadonlyMap<PlaceName, readonly string[]> {
  const { official, title, subject } = paper;
  const recipients = official?.recipients ?? [];
  const [only, ...others] = official?.addressees ?? [];
  const to = only === undefined || others.length > 0 ? (official?.addressees ?? []) : [only];
  return new Map<PlaceName, readonly string[]>([
    ["tên văn bản", [title]],
    ["trích yếu", [subject]],
    ["số", [official?.number ?? ""]],
    ["ngày", [official?.placeAndDate ?? ""]],
    ["cơ quan", [(official?.body ?? "").toLocaleUpperCase("vi")]],
    ["cơ quan chủ quản", [(official?.parent ?? "").toLocaleUpperCase("vi")]],
    ["kính gửi", to.length > 1 ? to.map((name, at) => `- ${name}${at === to.length - 1 ? "." : ";"}`) : to],
    ["nơi nhận", recipients.map((name, at) => `- ${name}${at === recipients.length - 1 ? "." : ";"}`)],
    ["thẩm quyền", [(official?.signer.authority ?? "").toLocaleUpperCase("vi")]],
    ["chức vụ", [(official?.signer.position ?? "").toLocaleUpperCase("vi")]],
    ["người ký", [official?.signer.name ?? ""]],
  ]);
}

/** What stands around our content, and which pieces of ours it replaces. */
export interface Letter {
  before: string;
  after: string;
  givesWay: ReadonlySet<GivesWay>;
}

/**
 * What the template has around the place of the content. Head and signature of an office stand on its own papers only:
 * on what was made of public figures they would pretend that it was the office's.
 */
export function letterOf({ template, named }: OfficeTemplate, paper: Paper): Letter {
  const none: Letter = { before: "", after: "", givesWay: new Set() };
  if (!template.hasPlace || !paper.official || !isDressed({ template, named }, paper)) return none;
  const values = valuesOf(paper);
  const text = (elements: readonly XmlElement[]) =>
    elements.map((element) => xmlText(filledIn(element, values))).join("");
  const asked = placesIn([...template.before, ...template.after]);
  const givesWay = new Set<GivesWay>();
  if (hasContent(template.before)) givesWay.add("letterhead");
  if (asked.has("tên văn bản") || asked.has("trích yếu")) givesWay.add("title");
  if (asked.has("kính gửi")) givesWay.add("addressees");
  if (hasContent(template.after)) givesWay.add("signature");
  return { before: text(template.before), after: text(template.after), givesWay };
}
