import { read, type WorkBook, write } from "@e965/xlsx";
import { filesInMemory } from "../../../../load/files.ts";
import { loadFiles } from "../../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import type { Answers } from "../../questions.ts";
import { makeTemplate } from "../../templates/make-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const shipped = shippedFiles();
/** The shipped files, by name. */
export const contents = Object.fromEntries(
  shipped.list().map((file) => [file, new TextDecoder().decode(shipped.read(file))]),
);
const reads = shippedReads();
export const MEANS = "Trung bình, cao nhất";
export const TIERS = "Nhóm đã xếp";
export const REPORTED = "Mức thay đổi";
export const OTHERS = "Số khác đã in";
export const SAMPLE = "Số phiếu khảo sát";
export const ERRORS = "Sai số chuẩn";

type Typed = Record<string, Record<string, string | number>>;

/** Imports the template of an edition with cells typed in its sheets, by sheet and cell. */
export async function imported(
  [index, year]: readonly [string, number],
  typed: Typed | ((book: WorkBook) => void),
  changed: Record<string, string> = {},
  answers: Answers = {},
) {
  const files = filesInMemory({ ...contents, ...changed });
  const file = `data/scores/${index}/${year}.yaml`;
  const dataset = loadFiles(files, reads).dataset!;
  const made = await makeTemplate(
    dataset,
    index,
    String(year),
    null,
    (one) => changed[one] ?? contents[one] ?? null,
  );
  if (!made.ok) throw new Error(made.message);
  const book = read(made.bytes);
  if (typeof typed === "function") typed(book);
  else
    for (const [name, cells] of Object.entries(typed))
      for (const [ref, value] of Object.entries(cells))
        book.Sheets[name]![ref] = { t: typeof value === "number" ? "n" : "s", v: value };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const opened = readWorkbook("ky.xlsx", bytes);
  if ("severity" in opened) throw new Error(opened.message);
  const plan = importWorkbook(opened, { dataset, files, reads }, answers);
  return {
    errors: plan.findings
      .filter(({ severity }) => severity === "error")
      .map(({ place, message }) => `${place.sheet}!${place.cell}: ${message}`),
    notes: plan.findings.map(({ message }) => message),
    changes: plan.changes.map(({ what, before, after }) => [what, before, after]),
    text: plan.overlay.text(file)!,
    sources: plan.overlay.text("data/sources.yaml")!,
    files: plan.overlay.changes().map(({ file: one }) => one),
  };
}

/** The lines of a text that are not lines of another. */
export const added = (after: string, before: string) =>
  after.split("\n").filter((line) => !before.split("\n").includes(line));
