import { PAPER_LINES, PAPERS_SHEET } from "../conference/papers/sheet.ts";
import { columnRange, given, HEAD, listOf, open, type TemplateSheet } from "./sheet-style.ts";

/** Rows that a list has at least beyond what the record holds. */
const SPARE = 2;

/** The sheet “Văn bản”, filled with what the record holds: head of the papers, conclusions, head of the plan. */
export function papersSheet(record: Readonly<Record<string, unknown>>): TemplateSheet {
  const rows = PAPER_LINES.flatMap(({ key, label, help, kind, rows: least = 1 }) => {
    const held = valueAt(record, key.split("."));
    const values =
      kind === "yes"
        ? held === true
          ? ["có"]
          : []
        : Array.isArray(held)
          ? held.map(text)
          : held === null
            ? []
            : [text(held)];
    const count = kind === "list" ? Math.max(least, values.length + SPARE) : 1;
    return Array.from({ length: count }, (_, at) => [
      given(label),
      open(values[at] ?? null),
      given(at === 0 ? help : null),
    ]);
  });
  return {
    name: PAPERS_SHEET,
    widths: [38, 80, 70],
    rows: [["Mục", "Điền ở đây", "Cách điền"].map((one) => given(one, HEAD)), ...rows],
    frozen: { rows: 1, columns: 1 },
    validations: [listOf(["có", "không"], columnRange(1, 1, 1))],
  };
}

const text = (value: unknown) => String(value).replace(/\s+/g, " ").trim();

function valueAt(record: unknown, path: readonly string[]): unknown {
  const [first = "", ...rest] = path;
  const inner =
    typeof record === "object" && record !== null ? (record as Record<string, unknown>)[first] : undefined;
  if (inner === undefined || inner === null) return null;
  return rest.length === 0 ? inner : valueAt(inner, rest);
}
