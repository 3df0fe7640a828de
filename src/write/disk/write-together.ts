import { basename, dirname } from "node:path";
import { ownFolder, removeLeftOvers } from "./left-overs.ts";
import { type Disk, realDisk, renameInTime, WRITING, writeWhole } from "./rename.ts";

/** A file to be written, and what stands in its place now; null where there is none yet. */
export interface Writing {
  path: string;
  bytes: Uint8Array;
  before: Uint8Array | null;
}

/** Why files were not written, and those that could not be put back as they were, which is almost never one. */
interface NotWritten {
  error: unknown;
  changed: string[];
}

/**
 * Writes all files or none: each is written beside its place first, then they take their places one after another; when
 * one cannot, those that did are put back. A process that is killed leaves every file whole, some old and some new, and
 * the same command run again writes the rest. Null when done.
 */
export async function writeTogether(
  files: readonly Writing[],
  disk: Disk = realDisk,
): Promise<NotWritten | null> {
  const staged: string[] = [];
  const placed: Writing[] = [];
  let path = "";
  try {
    for (const file of files) {
      path = file.path;
      await disk.makeFolder(dirname(path));
      await removeLeftOvers(dirname(path), WRITING);
      staged.push(`${ownFolder(dirname(path), WRITING)}${basename(path)}`);
      await disk.write(staged.at(-1)!, file.bytes);
    }
    for (const [position, file] of files.entries()) {
      path = file.path;
      await renameInTime(disk, staged[position]!, path);
      placed.push(file);
    }
    return null;
  } catch (failure) {
    for (const beside of staged) await disk.remove(beside).catch(() => {});
    const changed: string[] = [];
    for (const file of placed.reverse()) {
      const back = file.before === null ? disk.remove(file.path) : writeWhole(file.path, file.before, disk);
      await back.catch(() => changed.push(file.path));
    }
    // the person knows the file by its place, and so does the message
    return { error: failure instanceof Error ? Object.assign(failure, { path }) : failure, changed };
  }
}
