/**
 * When a task is due, as papers say it: a day ("2025-09-30"), a month ("2025-09"), a quarter ("2025-Q3"), a year
 * ("2025"), or all the time ("ongoing").
 */
export type Deadline = string;

export const ONGOING: Deadline = "ongoing";

const QUARTERS = ["i", "ii", "iii", "iv"];
const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/;
const QUARTER = /^quý (i{1,3}|iv|[1-4])(?:\/| năm |\/năm )(\d{4})$/;
const MONTH = /^(?:tháng )?(\d{1,2})(?:\/| năm |\/năm )(\d{4})$/;
const YEAR = /^(?:năm )?(\d{4})$/;

/** How a deadline may be written in a record; small and capital letters alike. */
export const WRITTEN_DEADLINE =
  /^(\d{4}-(0[1-9]|1[0-2])(-\d{2})?|[Qq]uý (I{1,3}|IV|[1-4])(\/| năm |\/năm )\d{4}|([Tt]háng )?(0?[1-9]|1[0-2])(\/| năm |\/năm )\d{4}|([Nn]ăm )?\d{4}|[Tt]hường xuyên)$/;

/** Reads a deadline as a record writes it: "Quý III/2025" → "2025-Q3"; null for what is none. */
export function readDeadline(written: string): Deadline | null {
  const text = written.normalize("NFC").trim().toLocaleLowerCase("vi").replace(/\s+/g, " ");
  if (text === "thường xuyên") return ONGOING;
  if (DAY_OR_MONTH.test(text)) return text;
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[2]}-Q${(QUARTERS.indexOf(quarter[1]!) + 1 || quarter[1])!}`;
  const month = MONTH.exec(text);
  if (month) return `${month[2]}-${month[1]!.padStart(2, "0")}`;
  return YEAR.exec(text)?.[1] ?? null;
}

/** The quarter that a deadline names, 1 to 4, with its year; null for other kinds. */
export function quarterOf(deadline: Deadline): { quarter: number; year: string } | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(deadline) ?? [];
  return year === undefined ? null : { year, quarter: Number(quarter) };
}

/** The last day of a deadline, as an ISO date; null for what is done all the time. */
export function deadlineEnd(deadline: Deadline): string | null {
  if (deadline === ONGOING) return null;
  const quarter = quarterOf(deadline);
  const [year = "", month] = quarter
    ? [quarter.year, String(quarter.quarter * 3)]
    : deadline.length === 10
      ? []
      : deadline.split("-");
  if (year === "") return deadline;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return last.toISOString().slice(0, 10);
}

/** A time that a sentence names itself: a rhythm, or the end of something. */
const TIMED =
  /(?<!\p{L})(?:(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:mỗi|từng) (?:ngày|tuần|tháng|quý|năm)|thường xuyên|định kỳ|(?:trước|trong|đến|hết) (?:ngày|tháng|quý|năm) [\divx])/iu;

/** Whether a task tells in its words when it is done, so that it needs no deadline beside them. */
export const tellsWhen = (text: string): boolean => TIMED.test(text);
