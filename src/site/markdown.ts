import { Marked, type Tokens } from "marked";
import { escapeMarkup } from "../format/markup.ts";
import type { Language } from "../language/language.ts";
import { showsVietnamese } from "../language/recorded.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Section } from "./page.ts";

/**
 * Only the web's own schemes and links inside the site; anything else becomes plain text. Browsers pass over tabs and
 * line ends in an address, so `java<tab>script:` is a scheme too.
 */
function safeHref(href: string): boolean {
  const read = href.replace(/[\p{Cc}\p{Zs}\p{Cf}]/gu, "");
  return /^https?:\/\//i.test(read) || !/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(read);
}

/** The address of a link whose words are in that language: a value of ours in commentary in another. */
const LANGUAGE = /^lang:([a-z]{2})$/;

const readerOf = (language: Language) =>
  new Marked({
    renderer: {
      // Commentary is typed by many hands: markup in it is shown, never run.
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeMarkup(text),
      image: ({ text }: Tokens.Image) => escapeMarkup(text),
      // "- [x] xong" is a mark on paper, not a box to click.
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "[x] " : "[ ] "),
      // A Vietnamese term that English prose quotes is marked as such; in Vietnamese the mark is empty.
      em({ tokens }: Tokens.Em) {
        const words = this.parser.parseInline(tokens);
        return language !== "vi" && showsVietnamese(words)
          ? `<em><span lang="vi">${words}</span></em>`
          : `<em>${words}</em>`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const [, spoken] = LANGUAGE.exec(href) ?? [];
        if (spoken) return `<span lang="${spoken}">${words}</span>`;
        return safeHref(href) ? `<a href="${escapeMarkup(href)}">${words}</a>` : words;
      },
    },
  });

const readers: Record<Language, Marked> = { vi: readerOf("vi"), en: readerOf("en") };

/** Markdown as HTML, with raw HTML and images shown as text. */
export function renderMarkdown(markdown: string, language: Language = "vi"): string {
  return readers[language].parse(markdown, { async: false });
}

/**
 * Markdown that stands in a section of a page: its highest heading comes right below that of the section, whatever
 * level it was typed at, so that the page keeps one title and no level is left out.
 */
export function renderBelow(markdown: string, level: number, language: Language = "vi"): string {
  const marked = readers[language];
  const tokens = marked.lexer(markdown);
  const headings: Tokens.Heading[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") headings.push(token as Tokens.Heading);
  });
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let above = level;
  for (const heading of headings) {
    // "#" followed by "###": the level between does not exist, so it is not left open either.
    above = Math.min(level + 1 + heading.depth - highest, above + 1, 6);
    heading.depth = above;
  }
  return marked.parser(tokens);
}

/** An id for a heading: "Điểm mất" → "diem-mat". */
export function headingId(heading: string): string {
  return heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A document in Markdown cut at its second-level headings; what stands before the first is its introduction. */
export function proseSections(
  markdown: string,
  language: Language,
): { introduction: string; sections: Section[] } {
  const [introduction = "", ...parts] = markdown.split(/^## +/m);
  const sections = parts.map((part): Section => {
    const [first = "", ...body] = part.split("\n");
    // "Points lost {#diem-mat}": English keeps the ids, so that links lead to the same section in both languages.
    const [, heading = "", id = headingId(heading)] = /^(.*?)\s*(?:\{#([a-z0-9-]+)\}\s*)?$/.exec(first) ?? [];
    return {
      id,
      heading: heading.trim(),
      blocks: [{ kind: "prose", html: renderMarkdown(body.join("\n"), language) }],
    };
  });
  return { introduction: introduction.trim(), sections };
}

/** A page of the site's own prose in a language. */
export function ownProse(dataset: Dataset, page: "phuong-phap" | "thuat-ngu", language: Language): string {
  return dataset.prose.get(language === "en" ? `${page}.en` : page) ?? "";
}
