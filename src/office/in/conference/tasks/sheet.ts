import type { Dataset } from "../../../../model/dataset.ts";
import { AWAY } from "../../figures/no-figure.ts";
import { folded } from "../../folded.ts";
import type { Plan } from "../../plan.ts";
import { errorAt } from "../../problem.ts";
import type { Workbook } from "../../workbook/cell.ts";
import { comparableField } from "../entry-text.ts";
import type { FieldValue } from "../fields/field-value.ts";
import { type ReadEntry, readEntries } from "../read-record.ts";
import type { RecordField } from "../record-sheets.ts";

/** The sheet of a conference's workbook for the tasks of its plan: one task a row, rows of one heading one after the other. */
export const TASKS_SHEET = "Nhiệm vụ kế hoạch";

/** What a section of the plan says once for all its tasks. */
const SHARED = ["components", "lead", "support"] as const;

export const TASK_FIELDS: readonly RecordField[] = [
  { key: "heading", label: "Mục của kế hoạch", kind: "text", width: 36 },
  { key: "text", label: "Nhiệm vụ", kind: "text", width: 70 },
  { key: "deadline", label: "Thời hạn", kind: "deadline", width: 14 },
  { key: "lead", label: "Chủ trì (cả mục)", kind: "agencies", width: 30 },
  { key: "support", label: "Phối hợp (cả mục)", kind: "agencies", width: 30 },
  { key: "components", label: "Thành phần liên quan (cả mục)", kind: "components", width: 34 },
  { key: "id", label: "Mã mục (để trống thì tự đặt)", kind: "id", width: 20 },
];

/** A task as the sheet gives it. */
export interface SheetTask {
  text: FieldValue;
  deadline: FieldValue | null;
  /** The cells of both, by key. */
  cells: ReadonlyMap<string, string>;
}

/** A section of the plan with the cell that names it; the id is null where nobody wrote one. */
export interface SheetSection {
  id: string | null;
  heading: FieldValue | null;
  shared: Map<(typeof SHARED)[number], FieldValue>;
  tasks: SheetTask[];
  /** The cell that takes the section away; null where it stays. */
  away: string | null;
  /** Whether a task was marked "xóa". */
  emptied: boolean;
  /** Cells that take away what it says once, by key. */
  gone: Map<string, string>;
  /** The code of the section of the record that it is, once that is known. */
  known: string | null;
  cell: string;
  /** The cells of what it says once, by key. */
  cells: Map<string, string>;
}

/** All sections filled in on the sheet; a row without heading belongs to the row above. Faults are said at their cells. */
export function readTasks(
  plan: Plan,
  book: Workbook,
  dataset: Dataset,
  own: readonly string[],
): SheetSection[] {
  const sections: SheetSection[] = [];
  let open: SheetSection | null = null;
  for (const row of readEntries(book, TASKS_SHEET, TASK_FIELDS, dataset, plan.findings, own)) {
    const named: boolean = row.entry.has("heading") || row.entry.has("id");
    const section: SheetSection | null = named
      ? (sections.find((one) => isSame(one, row)) ?? opened(row, sections))
      : open;
    if (section === null) {
      plan.say(
        errorAt(
          { file: plan.file, sheet: TASKS_SHEET, cell: row.row },
          "Nhiệm vụ này chưa thuộc mục nào của kế hoạch.",
          "Ghi tên mục ở cột “Mục của kế hoạch”, ví dụ 1. Công khai, minh bạch; các hàng dưới cùng mục thì để trống.",
        ),
      );
      continue;
    }
    open = section;
    addRow(plan, section, row);
  }
  for (const { away, tasks, emptied, cell, heading } of sections)
    if (away === null && tasks.length === 0 && emptied)
      plan.say(
        errorAt(
          { file: plan.file, sheet: TASKS_SHEET, cell },
          `Mục “${heading ? comparableField(heading) : ""}” không còn nhiệm vụ nào.`,
          `Bỏ cả mục thì gõ “${AWAY}” ở cột “Mã mục”, giữ tên mục.`,
        ),
      );
  return sections;
}

const textOf = (value: FieldValue | undefined) => (value && "text" in value ? value.text : null);

/** Rows of one id are one section; so are rows of one heading of which not both have an id of their own. */
function isSame(section: SheetSection, { entry }: ReadEntry): boolean {
  const id = textOf(entry.get("id"));
  if (id !== null && section.id !== null) return id === section.id;
  const heading = textOf(entry.get("heading"));
  return heading !== null && folded(heading) === folded(textOf(section.heading ?? undefined) ?? "");
}

function opened({ entry, row, cells }: ReadEntry, sections: SheetSection[]): SheetSection {
  const section: SheetSection = {
    id: textOf(entry.get("id")),
    heading: entry.get("heading") ?? null,
    shared: new Map(),
    tasks: [],
    away: null,
    emptied: false,
    gone: new Map(),
    known: null,
    cell: cells.get("heading") ?? row,
    cells: new Map(cells),
  };
  sections.push(section);
  return section;
}

function addRow(plan: Plan, section: SheetSection, { entry, cells, row, away, gone }: ReadEntry): void {
  const at = (key: string) => ({ file: plan.file, sheet: TASKS_SHEET, cell: cells.get(key) ?? row });
  section.id ??= textOf(entry.get("id"));
  if (away) section.away ??= cells.get("id") ?? row;
  if (gone.has("heading"))
    plan.say(
      errorAt(
        { file: plan.file, sheet: TASKS_SHEET, cell: gone.get("heading")! },
        "Không rõ bỏ mục nào của kế hoạch.",
        `Giữ tên mục; bỏ cả mục thì gõ “${AWAY}” ở cột “Mã mục”.`,
      ),
    );
  for (const key of SHARED) if (gone.has(key)) section.gone.set(key, gone.get(key)!);
  section.emptied ||= gone.has("text");
  for (const key of SHARED) {
    const value = entry.get(key);
    const before = section.shared.get(key);
    if (!value) continue;
    if (before && comparableField(before) !== comparableField(value))
      plan.say(
        errorAt(
          at(key),
          `Khác với điều đã ghi cho mục “${section.heading ? comparableField(section.heading) : (section.id ?? "")}” ở hàng trên.`,
          "Chủ trì, phối hợp, thành phần ghi một lần cho cả mục; nhiệm vụ do cơ quan khác chủ trì thì tách thành mục riêng.",
        ),
      );
    section.shared.set(key, before ?? value);
    if (!before) section.cells.set(key, cells.get(key) ?? row);
  }
  const text = entry.get("text");
  const deadline = entry.get("deadline") ?? null;
  if (text) section.tasks.push({ text, deadline, cells: new Map([["text", row], ...cells]) });
  else if (deadline && !gone.has("text") && !away)
    plan.say(
      errorAt(at("deadline"), "Có thời hạn mà chưa ghi nhiệm vụ.", "Ghi nhiệm vụ, hoặc xóa thời hạn."),
    );
}
