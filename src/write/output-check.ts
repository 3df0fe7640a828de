import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { rootPath } from "../site/addresses/base-address.ts";
import { isOutside, outputFile } from "../site/addresses/links.ts";
import { words } from "../site/words.ts";
import { type Link, type PagesRead, problemAt, type ReadPage, readPage } from "./read-page.ts";

/** What the pages themselves do not tell. */
interface Expectations {
  /** Paths of pages that must carry the mark of illustrative figures ("hoi-nghi/tinh-mau-2024/"). */
  illustrative?: readonly string[];
  /** Whether a file is written after the check, such as a paper; links to it are alive. */
  toCome?: (path: string) => boolean;
  /** What an earlier check of the same run has read: a page that is the same to the letter is not parsed again. */
  read?: PagesRead;
}

/** The page that servers show for an address that does not exist. */
const notFound = /^(?:[a-z]+\/)?404\.html$/;
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
    const html = await readFile(join(outDir, name), "utf8");
    const before = expected.read?.get(name);
    pages.set(name, before?.html === html ? before : readPage(name, html));
  }
  for (const [name, page] of pages) expected.read?.set(name, page);
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
