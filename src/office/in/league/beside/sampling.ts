import { comparable, comparableField } from "../../conference/entry-text.ts";
import { noteAt } from "../../problem.ts";
import { withoutValueAt, withValueAt } from "../../yaml/at-path.ts";
import { nodeAt, plainValue, yamlFile } from "../../yaml/edits.ts";
import { type Beside, tell } from "./beside.ts";
import { NATIONAL } from "./called.ts";
import type { ReadList } from "./entries.ts";
import { told, withFigures } from "./figures-at.ts";
import { inBraces, labelOf } from "./words.ts";

/**
 * An edition's file with the numbers of people asked, in all and by unit. The design effect assumed with them and their
 * document are one for all: what the first row that names one says.
 */
export function withSample(beside: Beside, text: string, read: ReadList): string {
  const { nameOf } = read.list.fields.find(({ key }) => key === "subject")!.named!;
  const wasThere = holds(text, ["sample"]);
  const counted = withFigures(beside, text, read, ({ entry }) => {
    const subject = told(entry.get("subject"));
    const path = subject === NATIONAL ? ["total"] : ["units", subject];
    return subject === "" ? null : { path: ["sample", ...path], name: nameOf(subject), bare: true };
  });
  const assumed = withShared(beside, counted, read, "design_effect");
  const after = withShared(beside, assumed, read, "source");
  const { document, plan } = beside;
  const named = read.rows.some(({ entry }) => entry.has("source"));
  if (after === text || named || document === null || !holds(after, ["sample"])) return after;
  if (!wasThere) return withValueAt(after, ["sample", "source"], document);
  plan.say(
    noteAt(
      { file: plan.file, sheet: read.list.sheet },
      "Số phiếu giữ tài liệu nguồn đang ghi. Lấy từ tài liệu khác thì ghi tài liệu ấy ở cột “Tài liệu nguồn” của hàng đầu.",
    ),
  );
  return after;
}

/** What the rows of a sample share, where the first that says it differs from the file. */
function withShared(
  beside: Beside,
  text: string,
  { list, rows }: ReadList,
  key: "design_effect" | "source",
): string {
  const file = yamlFile(text);
  const path = ["sample", key];
  if (!file) return text;
  const before = comparable(plainValue(file, nodeAt(file.root, path)));
  const named = rows.find(({ entry }) => entry.has(key));
  const value = named?.entry.get(key);
  const name = labelOf(list.fields.find((field) => field.key === key)!);
  if (!named || !value) {
    const gone = rows.find((row) => row.gone.has(key))?.gone.get(key);
    if (gone === undefined || before === "") return text;
    tell(beside, list.sheet, name, { before, after: null, cell: gone });
    return withoutValueAt(text, path);
  }
  const after = comparableField(value);
  const cell = named.cells.get(key) ?? named.row;
  beside.plan.cells.set(`${beside.file} ${path.join(" ")}`, { sheet: list.sheet, cell });
  if (after === before) return text;
  tell(beside, list.sheet, name, { before: before || null, after, cell });
  return withValueAt(text, path, inBraces(value));
}

function holds(text: string, path: readonly string[]): boolean {
  const file = yamlFile(text);
  return file !== null && nodeAt(file.root, path) != null;
}

/** An edition's file with the standard errors that were published: of the total of a unit, or of a component. */
export function withErrors(beside: Beside, text: string, read: ReadList): string {
  const nameOf = (key: string, id: string) =>
    read.list.fields.find((field) => field.key === key)!.named!.nameOf(id);
  return withFigures(beside, text, read, ({ entry }) => {
    const unit = told(entry.get("unit"));
    const component = told(entry.get("component"));
    if (unit === "") return null;
    const of = component === "" ? "" : `, ${nameOf("component", component)}`;
    const path = component === "" ? ["score"] : ["components", component];
    return { path: ["standard_errors", unit, ...path], name: `${nameOf("unit", unit)}${of}` };
  });
}
