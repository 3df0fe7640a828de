import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** The beginning of the name of a folder that belongs to this process: "<folder>/<prefix><pid>-". */
export function ownFolder(folder: string, prefix: string): string {
  return join(folder, `${prefix}${process.pid}-`);
}

/** Whether a process of this number runs; one that we may not ask after runs all the same. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Removes from `folder` what processes that are gone left there under names from `ownFolder`; what cannot be removed
 * stays for the next time. Other people's folders, where the folder is shared, are left to them.
 */
export async function removeLeftOvers(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((found) => found.startsWith(prefix))) {
    const path = join(folder, name);
    const pid = /^(\d+)-/u.exec(name.slice(prefix.length))?.[1];
    // One that names no process belongs to nobody.
    const gone = pid === undefined || !isRunning(Number(pid));
    if (gone) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
