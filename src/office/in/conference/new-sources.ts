import type { Dataset } from "../../../model/dataset.ts";
import type { Source } from "../../../model/unit.ts";
import { folded } from "../folded.ts";
import { dayIn } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import type { Workbook } from "../workbook/cell.ts";
import { addSource, freeSourceId, isAddress, noAddress, sourceLine } from "../yaml/with-source.ts";
import { comparableField } from "./entry-text.ts";
import { type ReadEntry, readEntries } from "./read-record.ts";
import type { RecordField } from "./record-sheets.ts";

/** The sheet of a workbook for documents that data/sources.yaml does not know yet, besides the one of “Thông tin”. */
export const SOURCES_SHEET = "Tài liệu mới";

export const SOURCE_FIELDS: readonly RecordField[] = [
  { key: "text", label: "Tên tài liệu", kind: "text", width: 60, required: true },
  { key: "publisher", label: "Nơi công bố", kind: "text", width: 34, required: true },
  { key: "number", label: "Số, ký hiệu văn bản", kind: "text", width: 22 },
  { key: "date", label: "Ngày của tài liệu", kind: "text", width: 18 },
  { key: "url", label: "Địa chỉ trên mạng", kind: "text", width: 40 },
];

/**
 * The dataset with the documents of that sheet, which also go to data/sources.yaml; those recorded already, by their
 * titles, are passed over. Codes begin with `prefix`.
 */
export function withNewSources(plan: Plan, book: Workbook, dataset: Dataset, prefix: string): Dataset {
  const sources = new Map(dataset.sources);
  const titles = new Set([...sources.values()].map(({ title }) => folded(title)));
  for (const read of readEntries(book, SOURCES_SHEET, SOURCE_FIELDS, dataset, plan.findings)) {
    if (read.away || titles.has(folded(told(read, "text") ?? ""))) continue;
    const source = sourceOf(plan, read, sources, prefix);
    if (source === null) continue;
    titles.add(folded(source.title));
    sources.set(source.id, source);
    record(plan, source, read);
  }
  return { ...dataset, sources };
}

const told = ({ entry }: ReadEntry, key: string): string | null => {
  const value = entry.get(key);
  return value ? comparableField(value) : null;
};

function sourceOf(
  plan: Plan,
  read: ReadEntry,
  sources: ReadonlyMap<string, Source>,
  prefix: string,
): Source | null {
  const [title, publisher, url] = [told(read, "text"), told(read, "publisher"), told(read, "url")];
  if (title === null || publisher === null) return null;
  const typed = told(read, "date");
  const date = typed === null ? null : dayIn(typed, "year");
  const fault = (key: string, message: string, hint: string) =>
    plan.say(errorAt({ file: plan.file, sheet: SOURCES_SHEET, cell: read.cells.get(key)! }, message, hint));
  if (typed !== null && date === null)
    fault(
      "date",
      `“${typed}” không phải một ngày.`,
      "Ghi ngày/tháng/năm, ví dụ 10/5/2022; chỉ biết năm thì ghi 2022.",
    );
  if (url !== null && !isAddress(url)) fault("url", ...noAddress(url));
  const id = freeSourceId(prefix, sources);
  return { id, title, publisher, number: told(read, "number"), date, url, note: null, illustrative: false };
}

function record(plan: Plan, source: Source, read: ReadEntry): void {
  addSource(plan, sourceLine(source));
  plan.changes.push({
    what: SOURCES_SHEET,
    before: null,
    after: source.title,
    cell: read.cells.get("text") ?? read.row,
    sheet: SOURCES_SHEET,
  });
}
