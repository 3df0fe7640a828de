import { type MissingReason, missingReason } from "./figures/no-figure.ts";

/** Something that the workbook does not say and a person must: at most three are asked for one workbook. */
export interface Question {
  /** The option of the command that answers it, and its key in the remembered answers. */
  key: AnswerKey;
  text: string;
  /** What may be answered; any text where there are none. */
  choices: { value: string; label: string }[];
}

export type AnswerKey = "index" | "year" | "sheet" | "unit" | "missing" | "source" | "column";

/** What a person has said so far, by option or when asked, or last time about a file of this name. */
export interface Answers {
  index?: string;
  year?: number;
  sheet?: string;
  unit?: string;
  /** Why units without figures have none. */
  missing?: MissingReason;
  /** An id of data/sources.yaml. */
  source?: string;
  /** Take columns that an edition's file does not hold yet, such as ranks. */
  add?: boolean;
  /** Take away figures that the record holds and the table leaves empty. */
  clear?: boolean;
  /** Meaning of a column by its heading: a component's id, "score", "rank", or "" to leave it out. */
  columns?: Record<string, string>;
}

/** The answers with one more: a column's answer reads "heading=meaning". */
export function withAnswer(answers: Answers, { key }: Question, value: string): Answers {
  if (key === "year") return /^20\d\d$/.test(value) ? { ...answers, year: Number(value) } : answers;
  if (key === "missing") {
    const reason = missingReason(value);
    return reason === null ? answers : { ...answers, missing: reason };
  }
  if (key !== "column") return { ...answers, [key]: value };
  const at = value.lastIndexOf("=");
  if (at < 0) return answers;
  return { ...answers, columns: { ...answers.columns, [value.slice(0, at)]: value.slice(at + 1) } };
}
