import { dirname } from "node:path";
import { type Disk, realDisk, renameInTime } from "./rename.ts";

/** How many old outputs may lie aside because somebody still has a file of theirs open. */
const MOST_ASIDE = 9;

/** Where the last output lies while the new one takes its place; further places while the first cannot be cleared. */
const asideOf = (finished: string, place: number) => `${finished}.cu${place === 1 ? "" : place}`;
const allAside = (finished: string) =>
  Array.from({ length: MOST_ASIDE }, (_, at) => asideOf(finished, at + 1));

/**
 * Puts a finished folder in the place of the last one. Until the very last step the old output stands untouched; when
 * the new one cannot take its place, the old one goes back, as a copy where it cannot be moved. Once the new output
 * stands, nothing fails any more.
 */
export async function swapFolder(finished: string, place: string, disk: Disk = realDisk): Promise<void> {
  await healSwap(finished, place, disk);
  await disk.makeFolder(dirname(place));
  const hadOld = disk.exists(place);
  const free = allAside(finished).find((path) => !disk.exists(path));
  const old = free ?? asideOf(finished, MOST_ASIDE);
  if (hadOld) await renameInTime(disk, place, old);
  try {
    await renameInTime(disk, finished, place);
  } catch (error) {
    if (hadOld) await putBack(old, place, disk);
    throw error;
  }
  // The new output stands; what cannot be cleared away now is cleared away next time.
  await disk.remove(old).catch(() => {});
}

/** A folder of which a file is open cannot be moved, but it can be copied; a half copy is worth less than none. */
async function putBack(old: string, place: string, disk: Disk): Promise<void> {
  try {
    await renameInTime(disk, old, place);
  } catch {
    // What fails here is told as the fault of the swap; the old output lies aside, and the next start puts it back.
    await disk.copy(old, place).catch(() => disk.remove(place).catch(() => {}));
  }
}

/**
 * Puts right what a swap left that was killed between its two steps: the old output goes back to its place. An old
 * output that was already replaced is cleared away, if nobody has it open. Said at the start of a build, before
 * anything else is done.
 */
export async function healSwap(finished: string, place: string, disk: Disk = realDisk): Promise<void> {
  for (const old of allAside(finished).filter((path) => disk.exists(path))) {
    if (disk.exists(place)) await disk.remove(old).catch(() => {});
    else await renameInTime(disk, old, place);
  }
}
