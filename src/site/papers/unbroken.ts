import { NBSP } from "../../format/number.ts";
import type { Block } from "../written.ts";

/** Words that a line's end must not part: names of indices, "(minh họa)", "(tiếp theo)", "năm 2021", "ngày 17 tháng 6". */
const TOGETHER =
  /PAR Index|\(tiếp theo\)|[Cc]hỉ số(?= \p{Lu})|\(minh họa\)|ổn định|(?:năm|ngày|tháng|giai đoạn|hạng|số) \d[\d/–]*|\d+ (?:tháng|năm|điểm|bậc)(?!\p{L})/gu;
/** The hyphen of a document's number, "1150/QĐ-BNV", and between years, "2011-2020". */
const NUMBER_HYPHEN = /(?<=\/\p{Lu}+)-(?=\p{Lu})|(?<=\d{4})-(?=\d{4})/gu;
const FIRM_HYPHEN = "\u2011";

/** Words that stand on one line, wherever they come to stand: "thời hạn: 30/9/2024". */
export const inOnePiece = (words: string): string => words.replaceAll(" ", NBSP);

/** A headline or a line of a slide with firm spaces and hyphens where a break would hurt. */
export function unbroken(text: string): string {
  return text.replace(TOGETHER, (words) => words.replaceAll(" ", NBSP)).replace(NUMBER_HYPHEN, FIRM_HYPHEN);
}

/** The same for the words of a block; tables have columns of their own. */
export function unbrokenBlock(block: Block): Block {
  if (block.kind === "paragraph" || block.kind === "note") return { ...block, text: unbroken(block.text) };
  return block.kind === "list" ? { ...block, items: block.items.map(unbroken) } : block;
}
