import { isMap, isSeq } from "yaml";
import { folded } from "../../folded.ts";
import type { Plan } from "../../plan.ts";
import { errorAt, noteAt } from "../../problem.ts";
import { nodeAt, yamlFile } from "../../yaml/edits.ts";
import { comparable, comparableField } from "../entry-text.ts";
import type { ReadEntry } from "../read-record.ts";
import type { RecordList } from "../record-sheets.ts";

/** An entry that the record holds: its code, its sentence, and what it is about where it has no sentence. */
export interface Recorded {
  id: string;
  words: string;
  about: string;
}

/** What tells two entries without a sentence apart. */
const ABOUT = ["index", "component", "year"] as const;

/** The entries that the file of a conference holds of a list; none without a file. */
export function recordedEntries(text: string | null, list: string): Recorded[] {
  const file = text === null ? null : yamlFile(text);
  const node = file ? nodeAt(file.root, [list]) : null;
  return (isSeq(node) ? node.items.filter(isMap) : []).map((one) => {
    const held = (key: string) => comparable(one.get(key));
    return { id: held("id"), words: folded(held("text")), about: ABOUT.map(held).join(" ").trim() };
  });
}

const wordsOf = ({ entry }: ReadEntry) => folded(toldOf(entry.get("text")));
const aboutOf = ({ entry }: ReadEntry) =>
  ABOUT.map((key) => toldOf(entry.get(key)))
    .join(" ")
    .trim();
const codeOf = ({ entry }: ReadEntry) => toldOf(entry.get("id"));
const toldOf = (value: ReturnType<ReadEntry["entry"]["get"]>) => (value ? comparableField(value) : "");

/** From how many shared words on a sentence is another one corrected, as a share of the words of both. */
const CORRECTED = 0.6;

/**
 * Gives every row of a sheet the code of the entry that it is. A row that names none is the entry of the same words,
 * else the one whose sentence it corrects, wherever it stands: rows move when one above them is deleted, and an entry
 * must not take over the agencies of another. What is like no entry is a new one, with the list's word and a free number.
 */
export function giveCodes(
  plan: Plan,
  { prefix, sheet }: RecordList,
  entries: readonly ReadEntry[],
  recorded: readonly Recorded[],
): void {
  withoutOrdinals(plan, sheet, entries, new Set(recorded.map(({ id }) => id)));
  const taken = new Map<string, string>();
  for (const read of entries) {
    const code = codeOf(read);
    if (code === "") continue;
    const cell = read.cells.get("id") ?? read.row;
    const before = taken.get(code);
    if (before !== undefined)
      plan.say(
        errorAt(
          { file: plan.file, sheet, cell },
          `Mã “${code}” đã có ở ô ${before}.`,
          "Mỗi mục một mã; để trống thì tự đặt.",
        ),
      );
    taken.set(code, cell);
  }
  const left = () => recorded.filter(({ id }) => !taken.has(id));
  const uncoded = () => entries.filter((read) => codeOf(read) === "");
  const give = (read: ReadEntry, id: string) => {
    taken.set(id, read.row);
    read.entry = new Map([["id", { text: id }], ...read.entry]);
  };
  for (const read of uncoded()) {
    const same = left().find((one) =>
      wordsOf(read) === "" ? one.words === "" && one.about === aboutOf(read) : one.words === wordsOf(read),
    );
    if (same && (wordsOf(read) !== "" || aboutOf(read) !== "")) give(read, same.id);
  }
  for (const read of uncoded()) {
    const [best] = left()
      .map((one) => ({ one, share: shared(one.words, wordsOf(read)) }))
      .filter(({ share }) => share >= CORRECTED)
      .sort((a, b) => b.share - a.share);
    if (best) give(read, best.one.id);
  }
  nameTaken(
    plan,
    sheet,
    uncoded().filter(({ away }) => away),
    left(),
    give,
  );
  const held = new Set(recorded.map(({ id }) => id));
  let number = 1;
  for (const read of uncoded().filter(({ away }) => !away)) {
    while (taken.has(`${prefix}-${number}`) || held.has(`${prefix}-${number}`)) number++;
    give(read, `${prefix}-${number}`);
  }
}

/** Numbers of rows in the column of codes are no codes, unless the record calls an entry so. */
function withoutOrdinals(
  plan: Plan,
  sheet: string,
  entries: readonly ReadEntry[],
  recorded: ReadonlySet<string>,
): void {
  const numbered = entries.filter((read) => /^\d+$/.test(codeOf(read)) && !recorded.has(codeOf(read)));
  const [first] = numbered;
  if (!first) return;
  plan.say(
    noteAt(
      { file: plan.file, sheet, cell: first.cells.get("id") ?? first.row },
      "Cột “Mã” ghi số thứ tự: không lấy làm mã, chương trình tự nối với mục của hồ sơ hay đặt mã mới.",
    ),
  );
  for (const { entry, cells } of numbered) {
    entry.delete("id");
    cells.delete("id");
  }
}

/** Rows that take an entry away and say neither its code nor its words: those of which no other row tells, if as many. */
function nameTaken(
  plan: Plan,
  sheet: string,
  rows: readonly ReadEntry[],
  left: readonly Recorded[],
  give: (read: ReadEntry, id: string) => void,
): void {
  if (rows.length === left.length) for (const [at, read] of rows.entries()) give(read, left[at]!.id);
  else
    for (const { row, cells } of rows)
      plan.say(
        errorAt(
          { file: plan.file, sheet, cell: cells.get("text") ?? row },
          "Không rõ bỏ mục nào của hồ sơ.",
          left.length === 0
            ? "Hồ sơ không có mục nào ngoài các hàng khác của trang này: xóa hàng này."
            : `Ghi mã của mục ở cột đầu: ${left.map(({ id }) => id).join(", ")}.`,
        ),
      );
}

/** How many words two sentences share, as a share of the words of both. */
function shared(one: string, other: string): number {
  const first = one.split(" ").filter(Boolean);
  const rest = other.split(" ").filter(Boolean);
  const all = first.length + rest.length;
  let both = 0;
  for (const word of first) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  return all === 0 ? 0 : (2 * both) / all;
}
