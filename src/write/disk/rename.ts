import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { systemCode } from "./disk-fault.ts";
import { ownFolder } from "./left-overs.ts";

/** The few calls that put finished things in place; injected, so that a disk that refuses can be tried without one. */
export interface Disk {
  exists(path: string): boolean;
  makeFolder(path: string): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  wait(ms: number): Promise<unknown>;
}

export const realDisk: Disk = {
  exists: existsSync,
  makeFolder: (path) => mkdir(path, { recursive: true }),
  rename,
  copy: (from, to) => cp(from, to, { recursive: true }),
  write: (path, bytes) => writeFile(path, bytes),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  wait: (ms) => setTimeout(ms),
};

/** A virus scanner or a window of the folder lets go after a moment; a program that shows a file does not. */
const TRIES = 6;
const FIRST_WAIT_MS = 100;
const MAY_PASS = ["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"];

/** Renames, and tries again for about three seconds where somebody holds the file or folder for a moment. */
export async function renameInTime(disk: Disk, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (attempt === TRIES || !MAY_PASS.includes(systemCode(error) ?? "")) throw error;
      await disk.wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }
}

/** Begins the name of a file that is being written: a hidden one, which no reader of a folder takes for data or a page. */
export const WRITING = ".dang-ghi-";

/** Writes a file beside its place and puts it there whole: whoever reads finds the old one or the new one. */
export async function writeWhole(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  const beside = `${ownFolder(dirname(path), WRITING)}${basename(path)}`;
  await disk.makeFolder(dirname(path));
  try {
    await disk.write(beside, bytes);
    await renameInTime(disk, beside, path);
  } catch (error) {
    await disk.remove(beside).catch(() => {});
    // the person knows the file by its place, and so does the message
    throw error instanceof Error ? Object.assign(error, { path: join(path) }) : error;
  }
}
