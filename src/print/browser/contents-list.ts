import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** Stands in a folder when everything else in it is there, and says what that is. */
const LIST = "noi-dung.json";

interface Entry {
  path: string;
  bytes: number;
  sha256: string;
}

async function fingerprint(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest("hex");
}

/** Writes into a finished folder the length and fingerprint of each of its files. */
export async function listContents(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries: Entry[] = [];
  for (const file of found.filter((entry) => entry.isFile())) {
    const full = join(file.parentPath, file.name);
    const { size } = await stat(full);
    entries.push({
      path: relative(folder, full).split(sep).join("/"),
      bytes: size,
      sha256: await fingerprint(full),
    });
  }
  await writeFile(join(folder, LIST), JSON.stringify(entries, null, 1));
}

/** Whether every file that the folder's list names is there as it was listed; false where there is no list. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const entries: Entry[] = JSON.parse(await readFile(join(folder, LIST), "utf8"));
    // Lengths first: they show most damage, and cost nothing.
    for (const { path, bytes } of entries) if ((await stat(join(folder, path))).size !== bytes) return false;
    for (const { path, sha256 } of entries) {
      if ((await fingerprint(join(folder, path))) !== sha256) return false;
    }
    return entries.length > 0;
  } catch {
    return false;
  }
}
