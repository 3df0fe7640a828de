import { type HTMLElement, NodeType, parse } from "node-html-parser";
import type { Problem } from "../model/problem.ts";

export interface Link {
  value: string;
  offset: number;
  /** The page loads it, so it must lie in the site's own folder. */
  resource: boolean;
}

/** Pages by name as they were read in this run. */
export type PagesRead = Map<string, ReadPage>;

/** A written page as it is read back. */
export interface ReadPage {
  file: string;
  html: string;
  ids: Set<string>;
  links: Link[];
  problems: Problem[];
}

const leak = /(?<![\p{L}\d])(undefined|NaN|Infinity|null|\[object \w+\])(?![\p{L}\d])/u;
const ownCode = new Set(["CODE", "PRE"]);
const resourceTags = new Set([
  "LINK",
  "SCRIPT",
  "IMG",
  "SOURCE",
  "IFRAME",
  "IMAGE",
  "USE",
  "OBJECT",
  "EMBED",
]);

/** A fault of a written page, at the line and column of a character of it. */
export function problemAt(
  page: { file: string; html: string },
  offset: number,
  message: string,
  hint: string,
): Problem {
  const before = page.html.slice(0, offset);
  const line = before.split("\n").length;
  return {
    code: "page-broken",
    severity: "error",
    place: { file: page.file, line, column: offset - before.lastIndexOf("\n") },
    message,
    hint,
  };
}

function readElement(element: HTMLElement, page: ReadPage): void {
  const [offset] = element.range;
  const report = (message: string, hint: string) =>
    page.problems.push(problemAt(page, offset, message, hint));
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === "id") {
      if (page.ids.has(value))
        report(
          `Mã "${value}" dùng cho hai chỗ trong một trang.`,
          "Đặt mã khác nhau cho từng bảng, hình, mục.",
        );
      page.ids.add(value);
    } else if (name === "href" || name === "src") {
      const named = /^(canonical|alternate)$/.test(element.getAttribute("rel") ?? "");
      page.links.push({ value, offset, resource: resourceTags.has(element.tagName) && !named });
    } else if (name === "style" || name.startsWith("on")) {
      report(`Thuộc tính ${name} bị chính sách an toàn của trang chặn.`, "Dùng lớp trong templates/styles.");
    }
    const found = leak.exec(value);
    if (found) report(`Thuộc tính ${name} chứa "${found[1]}".`, "Tìm giá trị còn thiếu trong mô hình trang.");
  }
}

function walk(element: HTMLElement, page: ReadPage): void {
  for (const node of element.childNodes) {
    if (node.nodeType === NodeType.ELEMENT_NODE) {
      const child = node as HTMLElement;
      readElement(child, page);
      if (!ownCode.has(child.tagName)) walk(child, page);
    } else if (node.nodeType === NodeType.TEXT_NODE) {
      const found = leak.exec(node.rawText);
      if (found) {
        const message = `Lời trên trang chứa "${found[1]}".`;
        page.problems.push(
          problemAt(page, node.range[0], message, "Tìm giá trị còn thiếu trong mô hình trang."),
        );
      }
    }
  }
}

/** Links, ids and language of a page, with whatever leaked into it: `undefined`, `NaN`, an id used twice, a style of its own. */
export function readPage(file: string, html: string): ReadPage {
  const page: ReadPage = { file, html, ids: new Set(), links: [], problems: [] };
  const root = parse(html);
  walk(root, page);
  const head = (message: string) =>
    page.problems.push(problemAt(page, 0, message, "Xem templates/layouts/base.njk."));
  if (!root.querySelector("html")?.getAttribute("lang")) head("Trang không ghi ngôn ngữ.");
  if (!root.querySelector("title")?.text.trim()) head("Trang không có tên.");
  return page;
}
