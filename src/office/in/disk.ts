import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { nearest } from "../../load/nearest.ts";
import { errorAt, type Finding } from "./problem.ts";
import type { Answers } from "./questions.ts";
import { MAX_FILE_BYTES } from "./workbook/accept.ts";
import type { Workbook } from "./workbook/cell.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** Folder into which workbooks may be dropped. */
export const INBOX = "nhap";
const MEMORY = "data/.nhap-excel.yaml";
const WORKBOOK = /\.(xlsx|xlsm|xls|ods|csv|tsv|docx)$/i;

/** Workbooks that lie in the drop-in folder; the lock files of an open Excel are none. */
export function inbox(root: string): string[] {
  const folder = join(root, INBOX);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => WORKBOOK.test(name) && !name.startsWith("~$") && !name.startsWith("."))
    .sort()
    .map((name) => join(folder, name));
}

/** Whether a folder lies where a file is meant. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A workbook from the disk, or why it was not read. */
export function workbookAt(path: string): Workbook | Finding {
  const file = basename(path);
  try {
    if (statSync(path).size > MAX_FILE_BYTES) return readWorkbook(file, new Uint8Array(MAX_FILE_BYTES + 1));
    return readWorkbook(file, readFileSync(path));
  } catch {
    if (!existsSync(path)) return notThere(path);
    if (isFolder(path))
      return errorAt(
        { file: path },
        "Đây là một thư mục, không phải tệp.",
        "Ghi cả tên tệp trong thư mục ấy.",
      );
    return errorAt(
      { file: path },
      "Không mở được tệp.",
      "Kiểm tra đường dẫn; đóng tệp trong Excel nếu đang mở.",
    );
  }
}

/** What to type instead of a name that no file has: those of the workbooks that lie there. */
function notThere(path: string): Finding {
  const folder = dirname(path);
  const there = existsSync(folder)
    ? readdirSync(folder).filter((name) => WORKBOOK.test(name) && !name.startsWith("~$"))
    : [];
  const named = nearest(basename(path), there);
  const offered = (named.length > 0 ? named : there.sort()).slice(0, 8).map((name) => `"${name}"`);
  return errorAt(
    { file: basename(path) },
    existsSync(folder) ? "Không có tệp này trong thư mục." : `Không có thư mục ${folder}.`,
    offered.length > 0
      ? `${named.length > 0 ? "Có phải" : "Trong thư mục có"}: ${offered.join(", ")}${named.length > 0 ? "?" : "."} Gõ đủ tên và đuôi tệp; tên có khoảng trắng thì đặt trong dấu ngoặc kép.`
      : "Lưu tệp vào thư mục ấy, hoặc ghi cả đường dẫn tới tệp; tên có khoảng trắng thì đặt trong dấu ngoặc kép.",
  );
}

/** What was answered about a file of that name before. */
export function rememberedAnswers(root: string, file: string): Answers {
  const all = readMemory(root);
  const own = all[file];
  return typeof own === "object" && own !== null ? (own as Answers) : {};
}

/** Keeps the answers about a file, for the next time that a file of that name comes; to take figures away is said anew each time. */
export function remember(root: string, file: string, { clear: _, ...answers }: Answers): void {
  if (Object.keys(answers).length === 0) return;
  const head = "# Câu trả lời đã cho khi nhập các tệp Excel, theo tên tệp. Xóa một mục để được hỏi lại.\n";
  writeFileSync(join(root, MEMORY), head + stringify({ ...readMemory(root), [file]: answers }));
}

function readMemory(root: string): Record<string, unknown> {
  const path = join(root, MEMORY);
  if (!existsSync(path)) return {};
  try {
    const all: unknown = parse(readFileSync(path, "utf8"));
    return typeof all === "object" && all !== null ? (all as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Writes a workbook of ours; null when done, else what went wrong. An existing file is never overwritten. */
export function writeTemplate(path: string, bytes: Uint8Array): string | null {
  const to = resolve(path);
  try {
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes, { flag: "wx" });
    return null;
  } catch (failure) {
    if (isFolder(to)) return `${path} là một thư mục. Ghi cả tên tệp, ví dụ --to ${join(path, "mau.xlsx")}.`;
    const exists = failure instanceof Error && "code" in failure && failure.code === "EEXIST";
    return exists
      ? `Đã có tệp ${path}; không ghi đè. Đổi tên hoặc xóa tệp ấy, hoặc ghi nơi khác với --to <tệp>.`
      : `Không ghi được ${path}. Kiểm tra thư mục và quyền ghi.`;
  }
}
