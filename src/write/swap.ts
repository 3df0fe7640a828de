import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a finished folder in the place of the last one. Until the very last step the old output stands untouched; when
 * the new one cannot take its place, the old one goes back.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
  const old = `${finished}.cu`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  const hadOld = existsSync(place);
  if (hadOld) await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadOld) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
