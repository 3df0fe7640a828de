import { mkdirSync, statSync, watch } from "node:fs";
import { basename, join } from "node:path";
import { filesOnDisk } from "../src/load/files.ts";
import { load } from "../src/load/load.ts";
import type { Reads } from "../src/load/read/read-yaml.ts";
import { INBOX, inbox, rememberedAnswers, workbookAt } from "../src/office/in/disk.ts";
import { importWorkbook } from "../src/office/in/import-workbook.ts";
import { findingLine } from "../src/office/in/problem.ts";
import { planLines, questionLines } from "../src/office/in/show-plan.ts";

/** Excel writes a file in several steps; it is read when it has been left alone for this long. */
const QUIET_MS = 700;

/**
 * Watches the drop-in folder: a workbook that is laid or saved there is read on trial, and what it would change is told.
 * Nothing is written; the command that writes is named when the list is clean.
 */
export async function watchInbox(root: string, reads: Reads, report: (line: string) => void): Promise<void> {
  const folder = join(root, INBOX);
  mkdirSync(folder, { recursive: true });
  /** When each workbook was saved that has been told of. */
  const told = new Map<string, number>();
  const look = async () => {
    for (const path of inbox(root)) {
      const saved = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (saved === undefined || told.get(path) === saved) continue;
      told.set(path, saved);
      for (const line of await onTrial(root, path, reads)) report(line);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(look).catch((error: unknown) => report(String(error)));
    }, QUIET_MS);
  };
  // a folder that goes away ends the watching, not the preview
  watch(folder, soon).on("error", () => {});
  await look();
}

/** What `npm run import` would say of one workbook, without questions and without writing. */
async function onTrial(root: string, path: string, reads: Reads): Promise<string[]> {
  const name = `${INBOX}/${basename(path)}`;
  const { dataset } = await load(root, reads);
  if (!dataset) return ["", `${name}: số liệu còn lỗi, sửa xong tệp này mới được đọc.`];
  const book = workbookAt(path);
  if ("severity" in book) return ["", findingLine(book)];
  const plan = importWorkbook(
    book,
    { dataset, files: filesOnDisk(root), reads },
    rememberedAnswers(root, book.file),
  );
  const lines = ["", `${name} (đọc thử, chưa ghi gì)`, ...planLines(plan, false)];
  if (plan.failed) return [...lines, "Sửa trong Excel rồi lưu; tệp được đọc lại ngay."];
  if (plan.questions.length > 0)
    return [...lines, ...questionLines(plan), `Trả lời và ghi: npm run import -- "${name}"`];
  if (plan.overlay.changes().length === 0) return lines;
  return [...lines, `Ghi vào số liệu: npm run import -- "${name}" --write`];
}
