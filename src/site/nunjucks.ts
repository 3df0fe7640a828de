import nunjucks from "nunjucks";
import { Writer } from "../format/write.ts";
import type { Words } from "../language/text.ts";
import { absoluteAddress } from "./addresses/base-address.ts";
import { isOutside } from "./addresses/links.ts";
import { addressOf, linkFrom, type Place, ROOT } from "./addresses/place.ts";
import type { Page, PageKind } from "./page.ts";
import { sharePicturePath } from "./sharing/share-pictures.ts";
import type { Table } from "./table.ts";
import { notesApart } from "./tables/frame/method.ts";
import { widerThanPhone } from "./tables/frame/phone-width.ts";
import { unbroken } from "./unbroken.ts";
import { words } from "./words.ts";

/** Which layout a kind of page takes; analysis pages open with figures, leagues take the whole width, documents are text. */
const templates: Record<PageKind, string> = {
  home: "pages/home.njk",
  conference: "pages/analysis.njk",
  index: "pages/analysis.njk",
  edition: "pages/league.njk",
  unit: "pages/analysis.njk",
  plan: "pages/document.njk",
  "index-list": "pages/document.njk",
  "unit-list": "pages/document.njk",
  data: "pages/document.njk",
  method: "pages/document.njk",
  glossary: "pages/document.njk",
  search: "pages/search.njk",
  compare: "pages/compare.njk",
  "compare-region": "pages/league.njk",
  accessibility: "pages/document.njk",
};

/** The opening tags of a piece of markup, each as it stands. */
const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;

/**
 * Whether markup could run something: an element or attribute that runs, or an address that does. Words that only look
 * like one ("onload=" in a name) are words, in a text as in an attribute.
 */
function mayRun(markup: string): boolean {
  return [...markup.matchAll(TAGS)].some(([tag]) => {
    const names = tag.replace(/"[^"]*"|'[^']*'/gu, '""');
    const address = /\s(?:xlink:)?(?:href|src)\s*=\s*["']?([^"'>]*)/iu.exec(tag)?.[1] ?? "";
    return (
      /^<(?:script|foreignObject|iframe|object|embed)\b/iu.test(names) ||
      /[\s/"]on[a-z]+\s*=/iu.test(names) ||
      /^(?:javascript|data|vbscript):/iu.test(address.replace(/[\p{Cc}\p{Zs}]/gu, ""))
    );
  });
}

/** Marks a drawing of our own charts as markup; anything that is not an svg element is refused. */
function safeSvg(svg: string): nunjucks.runtime.SafeString {
  if (!/^\s*<svg[\s>]/.test(svg) || mayRun(svg)) {
    throw new Error(`Hình vẽ không phải SVG an toàn: ${svg.slice(0, 60)}`);
  }
  return new nunjucks.runtime.SafeString(svg);
}

/** Marks prose as markup; it was made from Markdown by the loader, which refuses raw HTML. */
function safeProse(html: string): nunjucks.runtime.SafeString {
  if (mayRun(html)) throw new Error("Đoạn văn chứa mã không được phép.");
  return new nunjucks.runtime.SafeString(html);
}

/** A data block for search engines: JSON that cannot close its element. Not a script, so the policy lets it stand. */
function jsonLd(value: unknown): nunjucks.runtime.SafeString {
  return new nunjucks.runtime.SafeString(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

/** Addresses as seen from the pages of a site, which may stand below another. */
const addressing = (place: Place) => ({
  rel: (href: string, page: string) => linkFrom(place, href, page),
  /** Of a path that starts at the root of the output, such as that of the same page in the other language. */
  relFromRoot: (path: string, page: string) => linkFrom({ ...place, owns: () => false }, path, page),
  absolute: (path: string, base: string) => addressOf(place, base, path),
  absoluteFromRoot: (path: string, base: string) => absoluteAddress(base, path),
  asset: (name: string, page: string) => linkFrom(place, `assets/${name}`, page),
});

/**
 * Texts as a page shows them in its language. `html` is for the content of elements: numbers in `<data>`, words of
 * documents under their own language; `plain` for attributes and wherever no element may stand. A text that passes
 * through neither stops the build.
 */
const texts = (writer: Writer) => ({
  html: (words: Words) => new nunjucks.runtime.SafeString(unbroken(writer.html(held(words)))),
  /** The number that opens a text large, its unit of measure or the number of ranked units small; a reason has none. */
  numberLarge: (words: Words) => {
    const [, number, rest] = /^(<data\b[^>]*>[^<]*<\/data>)?(.*)$/su.exec(writer.html(held(words))) ?? [];
    const large = number ? `<b>${number}</b>` : "";
    return new nunjucks.runtime.SafeString(`${large}${rest ? `<span>${rest}</span>` : ""}`);
  },
  plain: (words: Words) => writer.plain(held(words)),
  widerThanPhone: (table: Table) => widerThanPhone(table, (words) => writer.plain(words)),
});

/** A text that must be there; what is thrown says what the template language says of a value printed without a filter. */
function held(words: Words | null | undefined): Words {
  if (words === null || words === undefined) throw new Error("attempted to output null or undefined value");
  return words;
}

const filters = {
  notesApart,
  sharePicture: sharePicturePath,
  jsonLd,
  outside: isOutside,
  pageTemplate: (kind: PageKind) => templates[kind],
  permalink: (page: Page) => `${page.path}index.html`,
  safeSvg,
  safeProse,
};

/** Templates with the line ends of a checkout on Windows are the same templates: a line end is part of what is rendered. */
class LfLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source: nunjucks.LoaderSource | null = super.getSource(name);
    return source && { ...source, src: source.src.replaceAll("\r\n", "\n") };
  }
}

/**
 * The one template environment, for pages and papers: text is escaped, a missing value stops the build.
 * `templatesDir` is the folder of layouts, pages and components; `place` tells the site's addresses
 * and the language of the fixed words.
 */
export function createEnvironment(templatesDir: string, place: Place = ROOT): nunjucks.Environment {
  const environment = new nunjucks.Environment(new LfLoader(templatesDir), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const all = { ...filters, ...addressing(place), ...texts(new Writer(place.language)) };
  for (const [name, filter] of Object.entries(all)) environment.addFilter(name, filter);
  environment.addGlobal("words", words(place.language));
  return environment;
}
