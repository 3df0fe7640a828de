import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { systemCode } from "./disk-fault.ts";

/** The few calls that a swap makes; injected, so that a disk that refuses can be tried without one. */
export interface Disk {
  exists(path: string): boolean;
  makeFolder(path: string): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  wait(ms: number): Promise<unknown>;
}

export const realDisk: Disk = {
  exists: existsSync,
  makeFolder: (path) => mkdir(path, { recursive: true }),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  wait: (ms) => setTimeout(ms),
};

/** A virus scanner or a window of the folder lets go after a moment; a program that shows a file does not. */
const TRIES = 6;
const FIRST_WAIT_MS = 100;
const MAY_PASS = ["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"];

/** Where the last output lies while the new one takes its place. */
const asideOf = (finished: string) => `${finished}.cu`;

async function renameInTime(disk: Disk, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (attempt === TRIES || !MAY_PASS.includes(systemCode(error) ?? "")) throw error;
      await disk.wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }
}

/**
 * Puts a finished folder in the place of the last one. Until the very last step the old output stands untouched; when
 * the new one cannot take its place, the old one goes back.
 */
export async function swapFolder(finished: string, place: string, disk: Disk = realDisk): Promise<void> {
  const old = asideOf(finished);
  await healSwap(finished, place, disk);
  await disk.makeFolder(dirname(place));
  const hadOld = disk.exists(place);
  if (hadOld) await renameInTime(disk, place, old);
  try {
    await renameInTime(disk, finished, place);
  } catch (error) {
    if (hadOld) await renameInTime(disk, old, place);
    throw error;
  }
  // The new output stands; what cannot be cleared away now is cleared away next time.
  await disk.remove(old).catch(() => {});
}

/**
 * Puts right what a swap left that was killed between its two steps: the old output goes back to its place. An old
 * output that was already replaced is cleared away. Said at the start of a build, before anything else is done.
 */
export async function healSwap(finished: string, place: string, disk: Disk = realDisk): Promise<void> {
  const old = asideOf(finished);
  if (!disk.exists(old)) return;
  if (disk.exists(place)) await disk.remove(old);
  else await renameInTime(disk, old, place);
}
