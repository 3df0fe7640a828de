import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { type HTMLElement, NodeType, parse } from "node-html-parser";
import type { Problem } from "../model/problem.ts";
import { isOutside, outputFile } from "../site/addresses/links.ts";
import { rootPath } from "../site/sharing/base-address.ts";
import { words } from "../site/words.ts";

/** What the pages themselves do not tell. */
interface Expectations {
  /** Paths of pages that must carry the mark of illustrative figures ("hoi-nghi/tinh-mau-2024/"). */
  illustrative?: readonly string[];
  /** Whether a file is written after the check, such as a paper; links to it are alive. */
  toCome?: (path: string) => boolean;
}

interface Link {
  value: string;
  offset: number;
  /** The page loads it, so it must lie in the site's own folder. */
  resource: boolean;
}

interface ReadPage {
  file: string;
  html: string;
  ids: Set<string>;
  links: Link[];
  problems: Problem[];
}

const leak = /(?<![\p{L}\d])(undefined|NaN|Infinity|null|\[object \w+\])(?![\p{L}\d])/u;
/** The page that servers show for an address that does not exist. */
const notFound = /^(?:[a-z]+\/)?404\.html$/;
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

function problemAt(
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

function readPage(file: string, html: string): ReadPage {
  const page: ReadPage = { file, html, ids: new Set(), links: [], problems: [] };
  const root = parse(html);
  walk(root, page);
  const head = (message: string) =>
    page.problems.push(problemAt(page, 0, message, "Xem templates/layouts/base.njk."));
  if (!root.querySelector("html")?.getAttribute("lang")) head("Trang không ghi ngôn ngữ.");
  if (!root.querySelector("title")?.text.trim()) head("Trang không có tên.");
  return page;
}

/** Path of the site on its server ("/chuyen-sau/"), from the address that the first page names as its own. */
function declaredRoot(home: ReadPage | undefined): string | null {
  const named = /<link rel="canonical" href="([^"]+)"/.exec(home?.html ?? "")?.[1];
  return named === undefined ? null : rootPath(named);
}

function checkLink(
  link: Link,
  page: ReadPage,
  isFile: (path: string) => boolean,
  pages: ReadonlyMap<string, ReadPage>,
  root: string | null,
): Problem | null {
  const dead = (message: string, hint: string) => problemAt(page, link.offset, message, hint);
  const fromRoot = root !== null && notFound.test(page.file) && link.value.startsWith(root);
  const value = fromRoot ? link.value.slice(root.length) : link.value;
  if (isOutside(value)) {
    return link.resource
      ? dead(`Trang tải "${value}" từ nơi khác.`, "Đặt tệp vào trang để mở được khi không có mạng.")
      : null;
  }
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(value)) {
    return value.startsWith("data:")
      ? null
      : dead(`Địa chỉ "${value}" không phải địa chỉ tương đối.`, "Dùng bộ lọc rel trong mẫu trang.");
  }
  const [path = "", fragment] = value.split("#", 2);
  const from = fromRoot ? "" : posix.dirname(page.file);
  const target = path === "" ? page.file : posix.join(from, decodeURI(path));
  if (!isFile(target))
    return dead(`Liên kết "${value}" không dẫn đến đâu.`, "Sửa địa chỉ hoặc dựng trang còn thiếu.");
  if (fragment !== undefined && !pages.get(target)?.ids.has(decodeURIComponent(fragment))) {
    return dead(`Liên kết "${value}" trỏ đến mục không có.`, "Sửa phần sau dấu #, hoặc đặt mã cho mục ấy.");
  }
  return null;
}

/**
 * Reads the written site back: no leaked `undefined` or `NaN`, no dead link or fragment, nothing loaded from elsewhere,
 * no id used twice, language and title on every page, the mark on illustrative pages. Problems are sorted by place.
 */
export async function checkOutput(outDir: string, expected: Expectations = {}): Promise<Problem[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const files = new Set(names);
  const pages = new Map<string, ReadPage>();
  for (const name of names.filter((each) => each.endsWith(".html")).sort()) {
    pages.set(name, readPage(name, await readFile(join(outDir, name), "utf8")));
  }
  const isFile = (path: string) => files.has(path) || (expected.toCome?.(path) ?? false);
  const root = declaredRoot(pages.get(outputFile("")));
  const problems = [...pages.values()].flatMap((page) => [
    ...page.problems,
    ...page.links
      .map((link) => checkLink(link, page, isFile, pages, root))
      .filter((problem) => problem !== null),
  ]);
  for (const path of expected.illustrative ?? []) {
    const page = pages.get(outputFile(path));
    const english = page?.html.includes('<html lang="en"');
    const { illustrativeMark } = words(english ? "en" : "vi");
    const marked = page?.html.includes(`<strong>${illustrativeMark}</strong>`);
    if (marked) continue;
    const place = page ?? { file: outputFile(path), html: "" };
    problems.push(
      problemAt(
        place,
        0,
        `Trang minh họa thiếu dấu "${illustrativeMark}".`,
        "Đặt illustrative cho trang ấy.",
      ),
    );
  }
  return problems;
}
