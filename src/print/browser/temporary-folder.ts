import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemCode } from "../../write/disk/disk-fault.ts";
import { ownFolder, removeLeftOvers } from "../../write/disk/left-overs.ts";
import type { TemporaryFault } from "./find-browser.ts";

const TRIAL = "chuyen-sau-thu-ghi-";
/** What the profile of a browser takes while it prints one paper. */
const NEEDED_BYTES = 8 * 1024 * 1024;

/** Writes into a temporary folder what a browser would, and tells why that cannot be done; null where it can. */
export async function temporaryFault(folder: string = tmpdir()): Promise<TemporaryFault | null> {
  let trial: string | null = null;
  try {
    await removeLeftOvers(folder, TRIAL);
    trial = await mkdtemp(ownFolder(folder, TRIAL));
    await writeFile(join(trial, "thu"), new Uint8Array(NEEDED_BYTES));
    return null;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOSPC" || code === "EDQUOT") return { folder, why: "full" };
    if (code === "ENOENT" || code === "ENOTDIR") return { folder, why: "gone" };
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") return { folder, why: "not-allowed" };
    throw error;
  } finally {
    if (trial !== null) await rm(trial, { recursive: true, force: true }).catch(() => {});
  }
}
