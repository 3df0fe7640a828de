import type { DocumentFrame } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import type { Block } from "../../text/blocks.ts";
import { has, type Item, lastBefore } from "../../text/items.ts";

/** A sentence with the block it stands in. */
export interface Read {
  block: Block;
  sentences: Sentence[];
}

/** A line near the top that names a year, alone or in a bracket, and states nothing: "(Số liệu năm 2022)". */
function isSubtitle({ items, bracket }: Sentence, at: number): boolean {
  const short = items.length <= 14 && !/^[.?!]$/.test(items.at(-1)!.word);
  return (short || bracket[at] !== 0) && !items.some((item) => item.number || has(item, "reach", "target"));
}

/** "Kết quả PAPI năm 2023", not "Kế hoạch nâng cao PAPI năm 2023" or "Hội nghị … năm 2023". */
function tellsResults({ items, mentions }: Sentence): boolean {
  return (
    (mentions.some(({ slot }) => slot === "index") ||
      items.some(({ word }, i) => word === "kết" && items[i + 1]?.word === "quả")) &&
    !items.some(
      (item) =>
        has(item, "target") ||
        /^(nâng|nghị|nhiệm|vụ|giải|pháp|họp|cải thiện|phương|duy trì|họp|chương|biên)$/.test(item.word),
    )
  );
}

/**
 * "PAPI: 44,96 điểm (năm 2023: 44,32)": the year after the one that a bracket behind the first figure looks back at,
 * where no other year is named before; null elsewhere.
 */
function afterAside(blocks: readonly Read[]): number | null {
  for (const { sentences } of blocks)
    for (const { items, mentions, bracket } of sentences) {
      const first = mentions.find(({ slot, year }) => slot === "year" && year !== undefined);
      if (!first) continue;
      const opened = bracket.indexOf(bracket[first.at]!);
      const behind = items.slice(Math.max(0, opened - 3), opened).some(({ number }) => number);
      const figure = items.some(
        ({ number }, i) => number && i > first.at && i <= first.at + 3 && bracket[i] === bracket[first.at],
      );
      return bracket[first.at] !== 0 && behind && figure && first.at - opened <= 2 ? first.year! + 1 : null;
    }
  return null;
}

/** A score or a place out of so many. */
const isFigure = ({ number, denominator }: Item): boolean =>
  number !== undefined && ((number.decimals > 0 && !number.spelled) || (denominator?.value ?? 0) >= 30);

/** The one year that a text names, where it names it with an index and of results; null where it names several. */
function onlyYear(blocks: readonly Read[]): number | null {
  const years = new Set<number>();
  const compared: number[] = [];
  let told = false;
  let figures = false;
  for (const { sentences } of blocks)
    for (const sentence of sentences) {
      for (const { slot, role, year, step, at } of sentence.mentions) {
        if (slot !== "year" || step !== undefined) continue;
        // Figures told before any year are of a year that everybody there knows, not of one that is named later.
        if (
          years.size === 0 &&
          (figures || sentence.mood[at] === "if" || sentence.items.slice(0, at).some(isFigure))
        )
          return null;
        if (role === "published" || role === "span" || year === undefined) return null;
        if (role === "compared") compared.push(year);
        else years.add(year);
        if (role === "subject" && tellsResults(sentence)) told = true;
      }
      figures ||= sentence.items.some(isFigure);
    }
  const [only] = years;
  return told && years.size === 1 && compared.every((year) => year < only!) ? only! : null;
}

/** Where the part of a sentence starts that names something: behind the last stop before it. */
function opening(items: readonly Item[], at: number): number {
  return lastBefore(items, at, "semicolon") + 1;
}

/**
 * Whether the first index (or component) is named only behind sentences with three and more figures: those are of an
 * index that everybody there knows, not of one that is named afterwards for something else.
 */
export function namedLate(blocks: readonly Read[], least = 2): boolean {
  let figures = 0;
  for (const { sentences } of blocks)
    for (const { items, mentions } of sentences) {
      const named = mentions.find(
        ({ slot, role }) => slot === "index" || (slot === "component" && role !== "weak"),
      );
      if (named) return figures + items.slice(0, opening(items, named.at)).filter(isFigure).length >= least;
      figures += items.filter((item) => isFigure(item)).length;
    }
  return false;
}

/** How many years the head of a table names: of several none is that of the text. */
const yearsIn = (cells: readonly Sentence[]): number =>
  new Set(cells.flatMap(({ mentions }) => mentions.flatMap(({ year }) => year ?? []))).size;

/**
 * The day of a text: told on a line of its own near its head or foot ("Quảng Ninh, ngày 12 tháng 3 năm 2024"), in what
 * opens a news item, or as that of its publication. A day in running text ("họp ngày 12/3/2024") is that of what it tells.
 */
function dateline({ items }: Sentence, block: Block, first: boolean): string | null {
  const at = items.findIndex((item) => item.protected?.date?.length === 10);
  if (at < 0) return null;
  const { date } = items[at]!.protected!;
  // "(Báo điện tử, 14/5/2025) …", "Hà Nội, 14/5/2025 - …", "bài đăng ngày 20/4/2025"
  const opens = first && (has(items[at + 1], "dash") || has(items[at + 1], "close"));
  const led = items.slice(Math.max(0, at - 3), at);
  const posted = led.some((one) => has(one, "published") || /^(đăng|phát hành|phát sóng)$/.test(one.word));
  if (opens || posted) return date!;
  const line = block.kind === "heading" || (items.length <= 12 && !/^[.!?;]$/.test(items.at(-1)!.word));
  return line && !led.some((one) => has(one, "noise")) ? date! : null;
}

/** What a text is about: the unit named most (its title counts more), the day it was written, the year of its title. */
export function documentFrame(blocks: readonly Read[], given: Partial<DocumentFrame>): DocumentFrame {
  const votes = new Map<string, number>();
  const aside = new Map<string, number>();
  let date: string | null = null;
  let year: number | null = null;
  let ofResults = false;
  blocks.forEach(({ block, sentences }, place) => {
    for (const sentence of sentences) {
      for (const mention of sentence.mentions) {
        const weight = place < 2 || block.kind === "heading" ? 4 : 1;
        const id = mention.slot === "unit" && mention.role === "subject" ? baseUnit(mention.ids[0]!) : null;
        // "[Bài đăng trang “Kiên Giang 24h”, 16/4/2025]": a title may stand in brackets as a whole.
        const titled = place === 0 && sentence.bracket[0] !== 0;
        const count = titled || sentence.bracket[mention.at] === 0 ? votes : aside;
        if (id) count.set(id, (count.get(id) ?? 0) + weight);
        if (
          year === null &&
          !(block.kind === "row" && yearsIn(sentences) > 1) &&
          (block.kind === "heading" || (place < 4 && isSubtitle(sentence, mention.at))) &&
          mention.slot === "year" &&
          mention.role === "subject" &&
          mention.year
        ) {
          year = mention.year;
          ofResults = tellsResults(sentence);
        }
      }
      const near = place < 12 || place >= blocks.length - 4;
      if (near && date === null) date = dateline(sentence, block, place < 4 && sentence === sentences[0]);
    }
  });
  // "Ngày 20/7/2022, tỉnh tổ chức Hội nghị …": the day of what the text tells, on which or after which it was written.
  const start = blocks.find(({ block }) => block.kind !== "heading")?.sentences[0]?.items ?? [];
  const opened = [start[0], start[1]].find((item) => item?.protected?.date?.length === 10);
  const only = year === null ? onlyYear(blocks) : null;
  const next = year === null && only === null ? afterAside(blocks) : null;
  const named = [...(votes.size ? votes : aside)];
  const most = named.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const indices = new Set<string>();
  const implied = new Set<string>();
  for (const { sentences } of blocks)
    for (const { mentions } of sentences)
      for (const { slot, ids, role } of mentions) {
        if (slot === "index" && ids[0]) indices.add(ids[0]);
        if (slot !== "component" || role === "weak" || !ids.length) continue;
        const of = new Set(ids.map((id) => id.split("/")[0]!).filter((id) => !id.includes("mau")));
        if (of.size === 1) implied.add([...of][0]!);
      }
  const index =
    indices.size === 1 && !namedLate(blocks)
      ? [...indices][0]!
      : indices.size === 0 && implied.size === 1
        ? [...implied][0]!
        : null;
  return {
    index: given.index ?? index,
    unit: given.unit ? baseUnit(given.unit) : most,
    date: given.date ?? date,
    opened: opened?.protected?.date ?? null,
    year: given.year ?? year ?? only ?? next,
    ofResults: ofResults || only !== null || (given.year ?? null) !== null,
  };
}
