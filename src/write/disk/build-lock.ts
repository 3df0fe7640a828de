import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "./disk-fault.ts";
import { isRunning } from "./left-overs.ts";

const LOCK = "dang-dung";

type Lock = { free: true; release(): Promise<void> } | { free: false; message: string };

/**
 * Takes the folder `work` for this process, so that two builds do not write into it at once; the lock of a process that
 * was killed counts for nothing.
 */
export async function takeLock(work: string): Promise<Lock> {
  const file = join(work, LOCK);
  await mkdir(work, { recursive: true });
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return { free: true, release: () => rm(file, { force: true }).catch(() => {}) };
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
    }
    const pid = Number(await readFile(file, "utf8").catch(() => ""));
    if (pid > 0 && pid !== process.pid && isRunning(pid)) return taken(pid);
    await rm(file, { force: true });
  }
  return taken(null);
}

function taken(pid: number | null): Lock {
  const who = pid === null ? "" : ` (tiến trình ${pid})`;
  return {
    free: false,
    message: `Một lần dựng khác đang chạy trong thư mục này${who}. Chờ lần ấy xong rồi chạy lại; nếu chắc chắn không còn lần nào chạy, xóa tệp .build/${LOCK}.`,
  };
}
