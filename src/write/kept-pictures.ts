import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { finishedPictures, recallPictures } from "../charts/render-svg.ts";
import { keepFile, readKept } from "./disk/kept-file.ts";

const root = join(import.meta.dirname, "..", "..");

/** Fingerprint of all that makes a picture of a spec: the code of charts, the packages, this Node. */
async function recipe(): Promise<string> {
  const made = createHash("sha256").update(process.version);
  const charts = join(root, "src", "charts");
  const sources = (await readdir(charts, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  const files = [
    ...sources.map((name) => join(charts, name)),
    join(root, "package.json"),
    join(root, "package-lock.json"),
  ];
  for (const file of files) made.update(await readFile(file).catch(() => ""));
  return made.digest("hex");
}

const fileIn = (cache: string) => join(cache, "pictures.kept");

interface Kept {
  recipe: string;
  pictures: [string, string][];
}

async function keptIn(cache: string): Promise<Kept | null> {
  const bytes = await readKept(fileIn(cache));
  if (bytes === null) return null;
  const kept = JSON.parse(Buffer.from(bytes).toString("utf8")) as Kept;
  return kept.recipe === (await recipe()) ? kept : null;
}

/**
 * Recalls the pictures that earlier builds drew with the same code, so that only new ones are drawn. A file that was
 * damaged or made by other code counts as none. Gives how many are kept.
 */
export async function recallKeptPictures(cache: string): Promise<number> {
  const kept = await keptIn(cache);
  if (kept !== null) recallPictures(kept.pictures);
  return kept?.pictures.length ?? 0;
}

/**
 * Keeps the pictures of this build for the next one. After a build of everything (`all`) those that no page asked for
 * go; a build of one conference leaves the others' pictures.
 */
export async function keepPictures(cache: string, { all }: { all: boolean }): Promise<void> {
  const { pictures, wanted } = await finishedPictures();
  const worth = all ? pictures.filter(([key]) => wanted.has(key)) : pictures;
  const kept: Kept = { recipe: await recipe(), pictures: worth };
  await keepFile(fileIn(cache), Buffer.from(JSON.stringify(kept)));
}
