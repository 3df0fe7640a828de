import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";

/**
 * "1.1. Công tác chỉ đạo" → "Công tác chỉ đạo": what we show of a plan has headings of its own, among which its numbers
 * would begin with 1.1 and no 1.
 */
export const withoutNumber = (heading: string): string => heading.replace(/^(\d+\.)+\s*|^[IVX]+\.\s*/, "");

const PLACE = /(?<!\p{L})(?:mục|phần|điểm|khoản) (?:\d|[IVX]+(?!\p{L}))/iu;

/** Whether words name places of the document by number: "mục 1.1 của phần II". */
export const namesPlaces = (said: string): boolean => PLACE.test(said);

/** Whose those numbers are. */
export function numbersOfDocument(): Words {
  return t`Số mục, phần nêu ở đây là số của văn bản gốc.`;
}
