import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { diskProblem, heldOpen } from "./disk-fault.ts";
import { type Disk, realDisk } from "./rename.ts";
import { writeTogether } from "./write-together.ts";

/** What to do about a file of the record that cannot be replaced. */
const OPEN_ELSEWHERE =
  "Đóng tệp ấy nếu đang mở trong chương trình khác, xem có quyền ghi vào thư mục data không, rồi chạy lại.";

/**
 * Writes texts of the record, all or none. Line ends and the byte-order mark stay as they were. Null when done, else what
 * went wrong and what to do.
 */
export async function writeRecord(
  root: string,
  changes: readonly { file: string; text: string }[],
  disk: Disk = realDisk,
): Promise<string | null> {
  const failure = await writeTogether(
    changes.map(({ file, text }) => {
      const path = join(root, file);
      const before = existsSync(path) ? readFileSync(path) : null;
      const was = before?.toString("utf8") ?? "";
      const bare = was.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
      return { path, before, bytes: Buffer.from(was.startsWith("\uFEFF") ? `\uFEFF${bare}` : bare) };
    }),
    disk,
  );
  if (failure === null) return null;
  const { error, changed } = failure;
  const told = diskProblem(error, root);
  if (told === null) throw error;
  const hint = heldOpen(error) === null ? told.hint : OPEN_ELSEWHERE;
  const rest =
    changed.length === 0
      ? "Chưa tệp nào thay đổi."
      : `Đã ghi mà không trả lại được: ${changed.map((path) => relative(root, path)).join(", ")}; còn lại giữ nguyên.`;
  return `Không ghi được ${told.place.file}: ${told.message} ${rest} ${hint}`;
}
