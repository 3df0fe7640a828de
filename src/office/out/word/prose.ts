import { HTMLElement, type Node, parse } from "node-html-parser";
import type { Xml } from "../ooxml/xml.ts";
import type { Pieces, WordContext } from "./context.ts";
import { DASHES, paragraph } from "./look/paragraph.ts";
import { type RunLook, run } from "./look/run.ts";

const SPACES = /\s*\n\s*/gu;

function runsOf(node: Node, look: RunLook): Xml {
  if (!(node instanceof HTMLElement)) return run(node.text.replace(SPACES, " "), look);
  const tag = node.tagName?.toLowerCase() ?? "";
  if (tag === "br") return run("\n", look);
  const inner: RunLook = {
    ...look,
    ...(tag === "strong" || tag === "b" ? { bold: true } : {}),
    ...(tag === "em" || tag === "i" ? { italic: true } : {}),
  };
  return node.childNodes.map((child) => runsOf(child, inner)).join("");
}

const HEADINGS: Record<string, string> = { h2: "Heading2", h3: "Heading2", h4: "Heading3" };

function piecesOf(node: Node, context: WordContext): Pieces {
  if (!(node instanceof HTMLElement)) {
    return node.text.trim() === "" ? [] : [paragraph("BodyText", run(node.text.trim()))];
  }
  const tag = node.tagName?.toLowerCase() ?? "";
  if (tag === "ul" || tag === "ol") {
    const list = { id: tag === "ul" ? DASHES : context.orderedList(), level: 0 };
    const style = tag === "ul" ? "ListBullet" : "ListNumber";
    return node.querySelectorAll(":scope > li").map((item) => paragraph({ style, list }, runsOf(item, {})));
  }
  if (tag === "blockquote") return [paragraph("Quote", runsOf(node, {}))];
  return [paragraph(HEADINGS[tag] ?? "BodyText", runsOf(node, {}))];
}

/** Commentary in safe HTML as paragraphs: headings, lists, emphasis; links are their words. */
export function prosePieces(html: string, context: WordContext): Pieces {
  return parse(html).childNodes.flatMap((node) => piecesOf(node, context));
}
