import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { Problem } from "../model/problem.ts";
import { BUNDLE, type Bundle, bundleFiles } from "../site/bundle/bundle-files.ts";
import { createEnvironment } from "../site/nunjucks.ts";
import { fewAtOnce } from "./disk/few-at-once.ts";

/** A bundle goes by mail and onto sticks. */
const MOST_BYTES = 20_000_000;
/** Compressed already: packing them again takes time and saves nothing. */
const PACKED = /\.(pdf|png|woff2|docx|xlsx|pptx)$/u;

/** Noon by the machine's own clock, which is what an archive notes: the same bytes in every time zone. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

/** The archive of some files, with one time for all of them: same input, same bytes. */
export function archive(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => [
    path,
    [content, { level: PACKED.test(path) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: noonOf(date) });
}

/** What the bundles can hold: the folders of the conferences, and what all pages share at the top and in `assets`. */
async function readSite(outDir: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => /^(hoi-nghi\/|assets\/|[^/]+$)/u.test(name));
  return new Map(
    await fewAtOnce(
      names.sort(),
      async (name) => [name, await readFile(join(outDir, name))] as [string, Uint8Array],
    ),
  );
}

function tooLarge(path: string): Problem {
  return {
    code: "bundle-too-large",
    severity: "error",
    place: { file: path, line: 1, column: 1 },
    message: "Bản ngoại tuyến lớn hơn 20 MB.",
    hint: "Bớt tệp nặng trong thư mục của hội nghị.",
  };
}

/**
 * Writes a bundle into the folder of each conference, from the pages and papers that stand in `outDir` already.
 * `root` is the project's folder, `base` the site's own address.
 */
export async function writeBundles(
  bundles: readonly Bundle[],
  { outDir, root, base }: { outDir: string; root: string; base: string | null },
): Promise<Problem[]> {
  const site = await readSite(outDir);
  const environment = createEnvironment(join(root, "templates"));
  const problems: Problem[] = [];
  for (const bundle of bundles) {
    const opener = environment.render("bundle/open.njk", { bundle });
    const path = `${bundle.folder}${BUNDLE}`;
    const packed = archive(bundleFiles(bundle, site, opener, base), bundle.date);
    if (packed.length > MOST_BYTES) problems.push(tooLarge(path));
    await writeFile(join(outDir, path), packed);
  }
  return problems;
}
