import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { unescaped } from "../format/markup.ts";
import { conferencePath } from "../site/addresses/conference-path.ts";

/** Conferences of the last good output by slug, with the titles that their pages bear. */
type LastGood = ReadonlyMap<string, string>;

/** Folders of a conference's pages, in each language. */
const foldersOf = (slug: string) => ["", "en/"].map((language) => `${language}${conferencePath(slug)}`);

function titleIn(html: string): string | null {
  const words = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  return (
    unescaped((words ?? "").replace(/<[^>]*>/g, ""))
      .replace(/\s+/g, " ")
      .trim() || null
  );
}

/** The conferences of the last good output in `_site`; none on a first build. */
export async function lastGood(root: string): Promise<LastGood> {
  const found = new Map<string, string>();
  const folder = join(root, "_site", "hoi-nghi");
  if (!existsSync(folder)) return found;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const page = join(folder, entry.name, "index.html");
    if (!entry.isDirectory() || !existsSync(page)) continue;
    found.set(entry.name, titleIn(await readFile(page, "utf8")) ?? entry.name);
  }
  return found;
}

/** What Explorer, Finder and Word lay into a folder that somebody looks at; a lock file of Word names that person. */
const OF_THE_SYSTEM = /^(?:~\$|\.)|^(?:(?:eh)?thumbs\.db|desktop\.ini)$/iu;

/** Puts the last good folders of these conferences into the output that is being written, in the place of new ones. */
export async function keepLast(root: string, staging: string, slugs: Iterable<string>): Promise<void> {
  for (const folder of [...slugs].flatMap(foldersOf)) {
    await rm(join(staging, folder), { recursive: true, force: true });
    const old = join(root, "_site", folder);
    if (existsSync(old)) {
      await cp(old, join(staging, folder), {
        recursive: true,
        filter: (from) => !OF_THE_SYSTEM.test(basename(from)),
      });
    }
  }
}

/** Takes what was written of these conferences out of the output again. */
export async function dropPages(staging: string, slugs: Iterable<string>): Promise<void> {
  for (const folder of [...slugs].flatMap(foldersOf))
    await rm(join(staging, folder), { recursive: true, force: true });
}
