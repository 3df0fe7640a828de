import { isScalar, type Node } from "yaml";
import { folded } from "../../folded.ts";
import { answerFault, CHANGED, dayOf, type Information } from "../../information.ts";
import { type Finding, noteAt } from "../../problem.ts";
import { applied, keyAdded, nodeAt, replaced, yamlFile } from "../../yaml/edits.ts";
import { yamlText } from "../../yaml/write-value.ts";

/** A fact of a recorded edition that the sheet "Thông tin" states otherwise. */
export interface FactChange {
  key: "published" | "ranked_units" | "note";
  /** What it is, in words. */
  what: string;
  before: string | null;
  after: string;
  cell: string;
}

/** The day of publication, the number of ranked units and the note, where the sheet "Thông tin" gives them and the record says otherwise. */
export function factChanges(
  workbook: string,
  information: Information,
  text: string,
): { changes: FactChange[]; findings: Finding[] } {
  const file = yamlFile(text);
  const findings: Finding[] = [];
  const fault = (key: string, message: string, hint: string) => {
    findings.push(answerFault(workbook, information, key, message, hint));
    return null;
  };
  const given = (key: string) => information.values.get(key);
  const ranked = given("ranked")?.text ?? null;
  const day = given("published");
  const values = [
    {
      key: "published",
      of: "published",
      what: "ngày công bố",
      after: day
        ? (dayOf(day.cell, "month") ??
          fault("published", `“${day.text}” không phải một ngày.`, "Ghi như 10/5/2022 hoặc 5/2022."))
        : null,
    },
    {
      key: "ranked_units",
      of: "ranked",
      what: "số đơn vị được xếp hạng",
      after:
        ranked === null || /^[1-9]\d{0,2}$/.test(ranked)
          ? ranked
          : fault("ranked", `“${ranked}” không phải số đơn vị.`, "Ghi một số nguyên, ví dụ 61."),
    },
    { key: "note", of: "note", what: "điều cần biết về kỳ này", after: given("note")?.text ?? null },
  ] as const;
  const changes = values.flatMap(({ key, of, what, after }): FactChange[] => {
    const node = file ? nodeAt(file.root, [key]) : null;
    const value = isScalar(node) ? node.value : null;
    const before = value === null ? null : String(value);
    return after === null || after === before
      ? []
      : [{ key, what, before, after, cell: information.cellOf(of) }];
  });
  return { changes, findings: [...findings, ...notTaken(workbook, information)] };
}

/** Answers of the first import that change nothing any more, where they would: told, with what changes it. */
function notTaken(workbook: string, information: Information): Finding[] {
  const said = (key: string) => information.values.get(key)?.text ?? "";
  return (["framework", "method"] as const).flatMap((key) =>
    folded(said(key)) === folded(CHANGED)
      ? [
          noteAt(
            { file: workbook, sheet: information.sheet.name, cell: information.cellOf(key) },
            `Kỳ này đã ghi nên “${said(key)}” ở dòng này không được lấy: chỗ thay đổi của bộ tiêu chí, cách đo ghi khi nhập lần đầu. Cần ghi thêm thì nhờ người phụ trách kỹ thuật ghi ở mục breaks của data/indices.`,
          ),
        ]
      : [],
  );
}

/** An edition's file with those facts. */
export function withFacts(text: string, changes: readonly FactChange[]): string {
  return changes.reduce((all, { key, after }) => {
    const file = yamlFile(all);
    if (!file) return all;
    const node = nodeAt(file.root, [key]);
    const written = key === "note" ? yamlText(after) : after;
    return applied(all, [node ? inPlaceOf(all, node, written) : keyAdded(file, file.root, key, written)]);
  }, text);
}

/** A block of lines ends with its line end, which stays. */
function inPlaceOf(text: string, node: Node, written: string) {
  const edit = replaced(node, written);
  return text[edit.to - 1] === "\n" ? { ...edit, to: edit.to - 1 } : edit;
}
