import { folded } from "../folded.ts";
import type { Cell } from "../workbook/cell.ts";

export const MISSING_CHOICES = [
  { value: "not-published", label: "không công bố" },
  { value: "not-applicable", label: "không áp dụng" },
  { value: "partial", label: "thiếu một phần" },
] as const;

export type MissingReason = (typeof MISSING_CHOICES)[number]["value"];

/** The reasons as a person chooses among them: the names of the three, and what tables say most often for the first. */
export const MISSING_WORDS = [
  "không công bố",
  "không khảo sát",
  "không xếp hạng",
  "không áp dụng",
  "thiếu một phần",
] as const;

export const MISSING_LIST = MISSING_WORDS.join(", ");

/** Dashes, dots, stars, crosses and the like, with or without the mark of a footnote behind them. */
const MARK = /^[\s\-–—−‒―_.…·•*×✗✕✘xX?/\\#~]+(\s*(\(\s*[*+\d]{1,2}\s*\)|[¹²³⁴⁵⁶⁷⁸⁹]+))?$/u;

const NOT = "(?:khong|chua|ko|k0|khg|not|no)(?: duoc| tien hanh| to chuc| thuc hien| co| duoc to chuc)?";
const SURVEYED = "khao sat|dieu tra|cong bo|dua ra|phat hanh|dang tai|published|surveyed|released";

/**
 * How offices write why there is no figure, folded, by the reason of the record that says no more than they do. What was
 * never surveyed, or has not been judged yet, was not published; what is left out of the judging does not apply.
 */
const WORDED: readonly [reason: MissingReason, words: RegExp][] = [
  ["not-published", new RegExp(`^${NOT} (?:${SURVEYED})\\b|^chua (?:danh gia|cham|tham dinh|xep loai)\\b`)],
  [
    "not-published",
    new RegExp(`^${NOT} (?:ket qua|so lieu|du lieu|diem)(?: duoc)? cong bo\\b|^(?:kcb|kks|ccb|cks)$`),
  ],
  [
    "not-published",
    /^(?:khong|chua) (?:du|dat) (?:co )?(?:mau|phieu|co mau)\b|^ngoai (?:mau|dien khao sat)\b/,
  ],
  [
    "not-applicable",
    /^(?:khong|ko|not) (?:ap dung|thuoc (?:dien|doi tuong|pham vi)|phai (?:danh gia|cham)|danh gia|cham|xet|tinh diem|thuc hien danh gia|applicable)\b|^(?:mien|duoc mien|ngoai doi tuong|kad)\b/,
  ],
  ["partial", /^(?:thieu |chi co |co )?mot phan\b|^(?:khong|chua) (?:du|day du)\b|^partial(?:ly)?\b/],
];

/** Words that say only that there is no figure. */
const BARE = new RegExp(
  `^(?:n a|na|nd|nil|null|none|trong|bo trong|de trong|khuyet|missing|not available|thieu|thieu so lieu|khong|chua|ko|${NOT}|${NOT}(?: (?:so lieu|du lieu|sl|thong tin|ket qua|diem|so|data|rank|xep hang|ro|xac dinh|gi|muc nao))+|khong ro|khong xac dinh|kxd|k x d|ksl|kcsl|kco|kxh|k xh|k ks|k cb|k sl|k co|k|kc|khong xep hang|chua xep hang)$`,
);

const ZERO_FOR_NOT = /^0 (?=(?:co|duoc|khao sat|dieu tra|cong bo|danh gia|cham|xep hang|ap dung|ro|biet)\b)/;

/** What a text says where a figure is looked for: that there is none, and why; null where it says something else. */
export function noFigure(text: string): { reason: MissingReason | null } | null {
  // a column that was too narrow when it was copied: there is a figure, which does not show
  if (/^#{2,}$/.test(text.trim())) return null;
  if (MARK.test(text)) return { reason: null };
  // "0 có": the digit stands for "không"
  const words = folded(text).replace(ZERO_FOR_NOT, "khong ");
  const code = MISSING_CHOICES.find(({ value }) => value === text.toLowerCase());
  if (code) return { reason: code.value };
  for (const [reason, worded] of WORDED) if (worded.test(words)) return { reason };
  return BARE.test(words) || BARE.test(words.replace(/ \d$/, "")) ? { reason: null } : null;
}

/** A mark by which a person takes away what the record holds: "xóa", "bỏ số". */
export const AWAY = "xóa";
const TAKEN_AWAY = /^(?:xoa|bo|xoa so|bo so|xoa bo|delete|remove)$/;

/** Whether a text asks to take away what stands in the record at its place. */
export const isTakenAway = (text: string): boolean => TAKEN_AWAY.test(folded(text));

/** The same of a cell; a hidden or struck one, or one that stands for several rows, says nothing that can be taken. */
export function absenceIn(cell: Cell): { reason: MissingReason | null } | null {
  if (cell.kind !== "text" || cell.formula !== null || cell.hidden !== null || cell.struck) return null;
  if (cell.merged !== null && !inOneRow(cell.merged)) return null;
  return isTakenAway(cell.text) ? { reason: null } : noFigure(cell.text);
}

/** Merged over the columns of one unit: what stands there is said of all of them. */
function inOneRow(area: string): boolean {
  const match = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(area);
  return match !== null && match[1] === match[2];
}

/** "KXH", "không xếp hạng (không đủ mẫu)": who was left out of the league has no published result. */
const UNRANKED = /^(?:k ?xh|(?:khong|chua|ko) (?:duoc )?xep hang)\b/;

/**
 * The reason that a text names where reasons are told, in words or by its code; null when it names none. In the cell of
 * a rank "không xếp hạng" would say nothing of the scores: there it only says that there is no figure.
 */
export const missingReason = (text: string): MissingReason | null =>
  noFigure(text)?.reason ?? (UNRANKED.test(folded(text)) ? "not-published" : null);

/** The words that a reason was told in, where they say more than its name. */
export function ownWords(text: string, reason: MissingReason): string | null {
  const label = MISSING_CHOICES.find(({ value }) => value === reason)!.label;
  return text.toLowerCase() === reason || folded(text) === folded(label) ? null : text;
}
