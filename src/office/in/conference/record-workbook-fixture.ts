import { read, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import type { Answers } from "../questions.ts";
import { conferenceTemplate } from "../templates/conference-template.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

/* The workbook of a conference's record, filled in as somebody would, and what the import makes of it. */

export const files = shippedFiles();
export const dataset = await realData();

/** Imports the template of a conference, with `text` as its record, after a change of its sheets. */
export async function planned(
  slug: string,
  text: string | null,
  change: (sheet: (name: string) => WorkSheet, book: WorkBook) => void = () => {},
  answers: Answers = {},
  project = files,
) {
  const book = read(await conferenceTemplate(dataset, slug, text));
  change((name) => book.Sheets[name]!, book);
  const workbook = readWorkbook(
    `${slug}.xlsx`,
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in workbook) throw new Error(workbook.message);
  return importWorkbook(workbook, { dataset, files: project, reads: shippedReads() }, answers);
}

/** The project with another text as the record of a conference. */
export function withRecord(slug: string, text: string) {
  const file = `data/conferences/${slug}.yaml`;
  return {
    ...files,
    read: (one: string) => (one === file ? new TextEncoder().encode(text) : files.read(one)),
  };
}

/** Its errors by sheet and cell. */
export const errorsOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  plan.findings
    .filter(({ severity }) => severity === "error")
    .map(({ place, message }) => `${place.sheet} ${place.cell}: ${message}`);
/** The lines of its changes: what, before, after, cell. */
export const changesOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  plan.changes.map(({ what, before, after, cell }) => [what, before, after, cell]);
/** Types a value into a cell. */
export const put = (sheet: WorkSheet, cell: string, value: string | number) => {
  sheet[cell] = { t: typeof value === "number" ? "n" : "s", v: value };
};
