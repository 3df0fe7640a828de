import { posix } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { absoluteAddress } from "../addresses/base-address.ts";
import { isOutside } from "../addresses/links.ts";

/** Parts of a page that only lead around the whole site, which a bundle does not hold. */
const FURNITURE = ".site-nav, .footer-nav, .search-link, .menu-link, .language-link";
/** Places where the words of a link are enough, without its address. */
const PLAIN = ".brand, .breadcrumbs a, .table-foot a[rel]";

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Path of the file that an address on a page means; null for an address of another site. */
export function targetOf(href: string, page: string): string | null {
  if (isOutside(href)) return null;
  const [path = ""] = href.split("#", 1);
  return path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
}

/** An address as a reader can type it: in full where the site's own is known, else its path in the site, "" for home. */
function addressWords(href: string, page: string, base: string | null): string {
  const target = targetOf(href, page);
  if (target === null) return href;
  const path = target.replace(/(^|\/)index\.html$/u, "$1");
  return base === null ? path : absoluteAddress(base, path);
}

/** The link's words stay; its address follows in brackets, unless the place does without. */
function asText(link: HTMLElement, address: string | null): Edit[] {
  const [from, to] = link.range;
  const opening = link.outerHTML.indexOf(link.innerHTML, link.outerHTML.indexOf(">"));
  const name = link.getAttribute("class");
  const after =
    address === null || address === "" || address === link.innerHTML
      ? ""
      : ` <span class="quiet address">(${address})</span>`;
  return [
    { from, to: from + opening, text: name === undefined ? "<span>" : `<span class="${name}">` },
    { from: to - "</a>".length, to, text: `${after}</span>` },
  ];
}

function applied(html: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces = [...edits]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, text }) => {
      const piece = html.slice(done, from) + text;
      done = to;
      return piece;
    });
  return pieces.join("") + html.slice(done);
}

/**
 * A page for a bundle that holds only the files `kept`: links that leave it become words followed by the address, and
 * what only leads around the site is left out. `page` is the page's file in the site, `base` the site's own address.
 */
export function cutLinks(html: string, page: string, kept: ReadonlySet<string>, base: string | null): string {
  const root = parse(html);
  const furniture = root.querySelectorAll(FURNITURE);
  const within = (element: HTMLElement) =>
    furniture.some(({ range: [from, to] }) => from <= element.range[0] && element.range[1] <= to);
  const leaves = (element: HTMLElement) => {
    const target = targetOf(element.getAttribute("href") ?? "", page);
    return target === null || !kept.has(target);
  };
  const plain = new Set(root.querySelectorAll(PLAIN));
  const links = root.querySelectorAll("a[href]").filter((link) => !within(link) && leaves(link));
  const relations = root.querySelectorAll('link[rel="alternate"]').filter(leaves);
  // Tables of editions stay with the site: a number of theirs says where it comes from, without the way to its row.
  const ways = [...html.matchAll(/ data-league-words="[^"]*"/g)];
  return applied(html, [
    ...ways.map(({ 0: { length }, index }) => ({ from: index, to: index + length, text: "" })),
    ...[...furniture, ...relations].map(({ range: [from, to] }) => ({ from, to, text: "" })),
    ...links.flatMap((link) =>
      // The raw attribute is escaped already.
      asText(link, plain.has(link) ? null : addressWords(link.rawAttributes.href ?? "", page, base)),
    ),
  ]);
}
