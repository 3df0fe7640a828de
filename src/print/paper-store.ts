import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Paper } from "../site/page.ts";

const INPUTS = ["content", "data", "src", "templates"];
const STORE = "papers.json";

/** A name for the state of everything that papers are made from: a file added, changed or removed gives another. */
export function inputsKey(root: string): string {
  const hash = createHash("sha256");
  const walk = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = statSync(join(root, path));
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  INPUTS.forEach(walk);
  return hash.digest("hex");
}

/** Keeps the papers of a build, so that one of them can be printed again at once. */
export async function keepPapers(folder: string, key: string, papers: readonly Paper[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, STORE), JSON.stringify({ key, papers }));
}

/** The kept papers; null when there are none, or when they were made from other inputs. */
export async function keptPapers(folder: string, key: string): Promise<Paper[] | null> {
  try {
    const kept: { key: string; papers: Paper[] } = JSON.parse(await readFile(join(folder, STORE), "utf8"));
    return kept.key === key ? kept.papers : null;
  } catch {
    return null;
  }
}
