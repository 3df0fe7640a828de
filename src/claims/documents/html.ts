import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";

const BLOCKS = new Set([
  "p",
  "div",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "table",
  "ul",
  "ol",
  "section",
  "article",
  "header",
  "footer",
  "br",
  "blockquote",
  "figure",
  "figcaption",
  "dt",
  "dd",
  "title",
  "caption",
]);
const SILENT = new Set(["script", "style", "noscript", "template", "svg"]);

/** The words of a page: a line for each block, cells of a table parted by tabs, headings marked as such. */
export function readHtml(html: string): string {
  let text = "";
  const line = () => {
    if (text && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const words = node.text.replace(/[\r\n\t ]+/g, " ");
      text += text.endsWith("\n") || text.endsWith("\t") ? words.trimStart() : words;
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const name = (node as HTMLElement).rawTagName?.toLowerCase() ?? "";
    if (SILENT.has(name)) return;
    if (BLOCKS.has(name)) line();
    const depth = /^h([1-6])$/.exec(name)?.[1];
    if (depth) text += `${"#".repeat(Number(depth))} `;
    for (const child of node.childNodes) walk(child);
    if (name === "td" || name === "th") text += "\t";
    if (BLOCKS.has(name)) {
      if (name === "tr") text = text.replace(/\t$/, "");
      line();
      if (name === "p") text += "\n";
    }
  };
  walk(parse(html, { comment: false }));
  return text;
}
