/** A paragraph, heading, list item or row of a table, in the positions of the read text. */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "row";
  start: number;
  end: number;
  /** Depth of a heading: 1 is the title; deeper headings stand under it. */
  level: number;
  /** Cells of a row. */
  cells?: { start: number; end: number }[];
}

const MARKDOWN_HEADING = /^\s*(#{1,6})\s+/;
const NUMBERED = /^\s*(?:(phần|chương|mục)\s+)?([ivxlc]+\.|\d{1,2}(?:\.\d{1,2}){0,3}\.?|[a-zđ]\))\s+/iu;
const ITEM = /^\s*(?:>>|=>|[-–•*+◦▪▫●○■□◆◇►▶▸➢➤✓✔✅❖·‣→👉🔹🔸📌⭐]|\(?\d{1,2}\)|[a-zđ]\)|\d{1,2}\.)\s+/iu;
const RULE = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;
const LABELLED = /^\s*[\p{L}\d /.-]{1,40}:\s/u;
const CLOSED = /[.!?:;…,]["')]?\s*$/;

/** "1; 2021; 40,04; 41": a row parted by semicolons, each cell a name without digits or a bare number. */
const SEMICOLONS =
  /^(?:[^;\d:.]{0,40};|\s*[-+]?[\d.,/]+\s*%?\s*;){2,}(?:[^;\d:.]{1,40}|\s*[-+]?[\d.,/]+\s*%?\s*)$/;

/** Depth by the way a heading is numbered: "I." above "1." above "1.1." above "a)". */
function depthOf(mark: string): number {
  if (/^[ivxlc]+\.$/i.test(mark)) return 2;
  if (/^[a-zđ]\)$/iu.test(mark)) return 6;
  return 3 + mark.replace(/\.$/, "").split(".").length - 1;
}

function headingLevel(line: string): number | null {
  const hashes = MARKDOWN_HEADING.exec(line);
  if (hashes) return hashes[1]!.length;
  const text = line.trim();
  if (text.length > 160 || text.length < 3) return null;
  const upper = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  const bold = /^\*\*[^*]+\*\*:?$/.test(text);
  const numbered = NUMBERED.exec(text);
  const verbs = /\d+[.,]\d+|\d+\/\d+|(?:đạt|tăng|giảm|xếp|đứng|dẫn đầu) /iu.test(text);
  if (upper && !verbs) return numbered ? depthOf(numbered[2]!) : 1;
  if (verbs || (CLOSED.test(text) && !(numbered && /:$/.test(text)))) return null;
  if (bold) return 4;
  if (numbered && text.length <= 120) return depthOf(numbered[2]!);
  return null;
}

function cellsOf(text: string, start: number, separator: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of text.split(separator)) {
    cells.push({ start: start + at, end: start + at + part.length });
    at += part.length + separator.length;
  }
  if (separator === "|" && /^\s*\|/.test(text)) cells.shift();
  if (separator === "|" && /\|\s*$/.test(text)) cells.pop();
  return cells;
}

/** "Soc Trang    45,19   10": the cells of a line parted by two and more spaces; null where it is no row of a table. */
function columnsOf(line: string, start: number): { start: number; end: number }[] | null {
  if (!/\S {2,}\S/.test(line) || line.length > 300) return null;
  const cells = [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: cell }) => ({
    start: start + index,
    end: start + index + cell.length,
  }));
  const written = cells.map((cell) => line.slice(cell.start - start, cell.end - start));
  // Prose with its spaces doubled: commas at the ends of cells, a verb before its figure, or many words by themselves and few figures.
  const prose =
    written.slice(0, -1).some((cell) => /[,;]$/.test(cell)) ||
    written.some((cell) => /\S (đạt|tăng|giảm|xếp|đứng|còn) (.* )?\d/u.test(cell)) ||
    (cells.length > 6 && written.filter((cell) => /\d/.test(cell)).length * 3 < cells.length);
  return !prose && cells.length >= 3 && cells.every((cell) => cell.end - cell.start <= 70) ? cells : null;
}

/** Whether a line goes on with the line before it: a text wrapped by hand. */
function continues(before: string, line: string): boolean {
  if (CLOSED.test(before) && !/[,]\s*$/.test(before)) return false;
  // Lines of notes, each with its label: "hạng: 29 → 3".
  if (before.trim().length < 60 && LABELLED.test(line)) return false;
  // "(Báo địa phương) – Ba năm trước, …" opens a story.
  if (/^\s*\(\p{Lu}[^)]*\)\s*[-–—]/u.test(line)) return false;
  return (
    /^\s*[\p{Ll}(]/u.test(line) ||
    (before.length >= 60 && before.length <= 110 && !ITEM.test(line) && !NUMBERED.test(line))
  );
}

/** The blocks of a text in order. A row of a table has two bars or a tab; rules between rows are dropped. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let last = "";
  for (const line of text.split("\n")) {
    const start = at;
    const end = at + line.length;
    at = end + 1;
    const before = blocks.at(-1);
    const adjacent = last.trim() !== "" && before;
    last = line;
    if (line.trim() === "" || RULE.test(line.trim()) || /^\s*(```|~~~)/.test(line)) continue;
    const bars = (line.match(/\|/g) ?? []).length;
    const strokes = bars < 2 && (line.match(/ \/ /g) ?? []).length >= 2;
    if (strokes) {
      blocks.push({ kind: "row", start, end, level: 0, cells: cellsOf(line, start, " / ") });
      continue;
    }
    if (bars >= 2 || /\t/.test(line.trim())) {
      blocks.push({ kind: "row", start, end, level: 0, cells: cellsOf(line, start, bars >= 2 ? "|" : "\t") });
      continue;
    }
    const columns = columnsOf(line, start);
    if (columns) {
      blocks.push({ kind: "row", start, end, level: 0, cells: columns });
      continue;
    }
    if (SEMICOLONS.test(line)) {
      blocks.push({ kind: "row", start, end, level: 0, cells: cellsOf(line, start, ";") });
      continue;
    }
    const level = headingLevel(line);
    if (level !== null) blocks.push({ kind: "heading", start, end, level });
    else if (ITEM.test(line)) blocks.push({ kind: "item", start, end, level: /^\s*/.exec(line)![0].length });
    else if (
      adjacent &&
      before.kind !== "heading" &&
      before.kind !== "row" &&
      continues(text.slice(text.lastIndexOf("\n", before.end - 1) + 1, before.end), line)
    )
      before.end = end;
    else blocks.push({ kind: "paragraph", start, end, level: 0 });
  }
  for (const [i, block] of blocks.entries()) {
    // "| Tổng điểm | 46,02 |" in a table without outer bars: its first cell is empty.
    const bare = block.kind === "row" && /^\s*\|/.test(text.slice(block.start, block.end));
    const above = blocks[i - 1];
    if (bare && above?.cells && block.cells && above.cells.length === block.cells.length + 1)
      block.cells.unshift({ start: block.start, end: block.start });
  }
  return blocks.map((block, i) =>
    alone(blocks, i) || told(text, blocks, i) ? { ...block, kind: "paragraph" as const } : block,
  );
}

/**
 * "Hậu Giang 2024: 43,91 điểm | hạng 23 | tăng 19 bậc": a row of which every number has its measure, under no head that
 * would say it: a line of notes, no table.
 */
function told(text: string, blocks: readonly Block[], at: number): boolean {
  const measured = ({ cells = [] }: Block) => {
    const numbers = cells.map(({ start, end }) => text.slice(start, end)).filter((cell) => /\d/.test(cell));
    return (
      numbers.length > 1 &&
      numbers.length >= cells.length - 1 &&
      numbers.every((cell) => /\d\s*(điểm|đ(?!\p{L})|bậc|%)|(hạng|thứ|vị trí)\s*(thứ\s*)?\d/iu.test(cell))
    );
  };
  let first = at;
  while (blocks[first - 1]?.kind === "row") first -= 1;
  return blocks[at]!.kind === "row" && measured(blocks[at]!) && measured(blocks[first]!);
}

/** "Sơn La | PAPI 2020 | 42,15 điểm": a line with bars and no row like it above or below is no table. */
function alone(blocks: readonly Block[], at: number): boolean {
  const { kind, cells } = blocks[at]!;
  const like = (other: Block | undefined) => other?.kind === "row" && other.cells?.length === cells?.length;
  return kind === "row" && !like(blocks[at - 1]) && !like(blocks[at + 1]);
}
