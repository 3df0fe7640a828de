import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Audience } from "../model/dataset.ts";
import type { Paper } from "../site/paper.ts";
import { keepFile, readKept } from "../write/disk/kept-file.ts";
import { slugOf } from "./choose-papers.ts";

const INPUTS = ["content", "data", "src", "templates"];
const STORE = "papers.kept";

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

/** The papers of a build, the state of their inputs, and for whom they were made. */
interface Kept {
  key: string;
  audience: Audience;
  papers: readonly Paper[];
}

/** Keeps the papers of a build, so that one of them can be printed again at once. */
export async function keepPapers(folder: string, kept: Kept): Promise<void> {
  await keepFile(join(folder, STORE), new TextEncoder().encode(JSON.stringify(kept)));
}

const holds = (papers: readonly Paper[], slug: string | null) =>
  slug === null || papers.some((paper) => slugOf(paper) === slug);

/**
 * What was kept of the last build: for whom it was, so that nothing is printed beside it for somebody else; and its
 * papers, null when there are none, when they were made from other inputs, or when the last build was of one conference and
 * holds none of the one asked for.
 */
export async function keptPapers(
  folder: string,
  key: string,
  slug: string | null = null,
): Promise<{ audience: Audience; papers: readonly Paper[] | null }> {
  try {
    const kept: Kept = JSON.parse(
      new TextDecoder().decode((await readKept(join(folder, STORE))) ?? undefined),
    );
    return {
      audience: kept.audience === "public" ? "public" : "office",
      papers: kept.key === key && holds(kept.papers, slug) ? kept.papers : null,
    };
  } catch {
    return { audience: "office", papers: null };
  }
}
