import type { Block, Page, Section } from "../../site/page.ts";
import { notesApart } from "../../site/tables/frame/method.ts";
import { plain } from "../plain.ts";

/** Sections that a report or briefing may have. */
const MOST_SECTIONS = 8;

/** Where all that is missing is said. */
const LIMITS = "gioi-han-so-lieu";

/** Documents are named by their titles, which hold whatever they hold. */
const SOURCES = "phuong-phap-nguon";

/** How the want of a figure is said, in running text. */
const MISSING =
  /chưa có|chưa tìm thấy|chưa đủ|chưa tính được|chưa xác định|chưa so được|không nêu|thiếu số liệu/giu;

/** Sentences that say that something is missing, in all sections but the one on limits; cells of tables say why they are empty. */
export function missingPhrases(sections: readonly Section[]): string[] {
  return sections
    .filter(({ id }) => id !== LIMITS && id !== SOURCES)
    .flatMap(({ blocks }) => sentencesOf(blocks))
    .filter((sentence) => sentence.match(MISSING));
}

/** A full stop that ends a sentence, and not a code of a criterion: "3.4.3. Tỷ lệ …". */
const SENTENCE_END = /(?<=(?<!(?:^|[\s(;])\d{1,2}(?:\.\d{1,2})*)\.)\s+/u;

/** Sentences of running text: of paragraphs, lists and notes, not of tables, quotations, headings and headlines of drawings. */
function sentencesOf(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block): string[] => {
    if (block.kind === "paragraph" || block.kind === "note") return [plain(block.text)];
    if (block.kind === "list") return plain(block.items);
    if (block.kind === "findings") return plain(block.items.map(({ text }) => text));
    return [];
  });
  return texts.flatMap((text) => text.replaceAll("\u00a0", " ").split(SENTENCE_END));
}

/** Letters and digits alone. */
function bare(sentence: string): string {
  return sentence
    .toLocaleLowerCase("vi")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words of a sentence that is long enough to be a statement. */
const STATEMENT = 6;

/** Statements that stand in a paper's sections twice, however they are marked and capitalised. */
export function saidTwice(sections: readonly Section[]): string[] {
  const own = sections.filter(({ id }) => id !== SOURCES);
  const said = own.flatMap(({ blocks }) => sentencesOf(blocks)).map(bare);
  // Documents that a note rests on may be cited under several.
  const statements = said.filter(
    (sentence) => sentence.split(" ").length >= STATEMENT && !sentence.startsWith("căn cứ "),
  );
  return [...new Set(statements.filter((sentence, at) => statements.indexOf(sentence) < at))];
}

/** Figures of a statement with what they measure: "giảm 4,53 điểm", "0,66 điểm". */
const FIGURES =
  /(?:(?:tăng|giảm|thêm|mất|thiếu|đạt|hơn|kém)(?: ít nhất| thêm)? )?\d+(?:[.,]\d+)+ ?(?:điểm phần trăm|điểm|%)/giu;

/** Statements of two figures or more that say the same figures as another one. */
export function factsTwice(sections: readonly Section[]): string[] {
  const seen = new Map<string, string>();
  return sections.flatMap(({ blocks }) =>
    sentencesOf(blocks).flatMap((sentence) => {
      const figures = sentence.match(FIGURES) ?? [];
      if (figures.length < 2) return [];
      const key = figures.join(" ").toLocaleLowerCase("vi");
      const earlier = seen.get(key);
      seen.set(key, sentence);
      return earlier === undefined ? [] : [`${earlier} // ${sentence}`];
    }),
  );
}

/** Words of the method: they stand on its page and behind the fold of a table, never in what a chairman reads. */
const METHOD =
  /mặt bằng đổi|mặt bằng chung|(?<!thành )phần chênh|nửa bậc|độ lệch chuẩn|cận trên|(?<!\p{L})ước từ|tương quan|quan hệ chung|tứ phân vị|cách tính:|số này dùng khi|cặp năm/iu;

/** Sentences, and notes of tables that are not folded, which speak as the method does. */
export function methodTold(sections: readonly Section[]): string[] {
  const notes = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const table =
        block.kind === "table" ? block.table : block.kind === "figure" ? block.figure.table : null;
      return table ? plain(notesApart(table).said) : [];
    }),
  );
  const own = sections.filter(({ id }) => id !== SOURCES);
  return [...own.flatMap(({ blocks }) => sentencesOf(blocks)), ...notes].filter((text) => METHOD.test(text));
}

/** Phrases of want that a page may hold outside of its section on limits. */
const MOST_MISSING = 5;

/** What is wrong with the composition of a briefing. */
export function compositionFaults({ sections }: Pick<Page, "sections">): string[] {
  const empty = sections.filter(({ blocks }) => blocks.every(({ kind }) => kind === "heading"));
  const missing = missingPhrases(sections);
  return [
    ...(sections.length > MOST_SECTIONS ? [`${sections.length} sections`] : []),
    ...empty.map(({ heading }) => `section says nothing: ${plain(heading)}`),
    ...(missing.length > MOST_MISSING ? [`${missing.length} times missing: ${missing.join(" | ")}`] : []),
    ...saidTwice(sections).map((sentence) => `said twice: ${sentence}`),
    ...factsTwice(sections).map((pair) => `figures twice: ${pair}`),
    ...methodTold(sections).map((text) => `word of the method: ${text}`),
  ];
}
