import { mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import type { Site, SiteFile } from "../site/page.ts";
import { SiteContext } from "../site/site-context.ts";
import { withHashes } from "./data-hashes.ts";
import { fewAtOnce } from "./disk/few-at-once.ts";
import { configureInPlace, type EleventyConfig, provideSite } from "./eleventy.ts";
import { writeFonts } from "./fonts.ts";
import { writeScripts } from "./scripts.ts";
import { writeStyles } from "./styles.ts";

/** The place of a site path inside the output folder. Throws when the path would leave it. */
export function pathInside(outDir: string, path: string): string {
  const folder = resolve(outDir);
  const target = resolve(folder, path);
  const climbs = path.split(/[/\\]/).includes("..") || isAbsolute(path) || path.includes("\\");
  if (climbs || !`${target}${sep}`.startsWith(`${folder}${sep}`)) {
    throw new Error(`Đường dẫn "${path}" ra ngoài thư mục kết quả.`);
  }
  return target;
}

/** Writes the files that stand beside the pages: CSV, JSON, SVG. */
export async function writeFiles(files: readonly SiteFile[], outDir: string): Promise<void> {
  const folders = new Set(files.map((file) => dirname(pathInside(outDir, file.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await fewAtOnce(withHashes(files), (file) => writeFile(pathInside(outDir, file.path), file.content));
}

/** Pages of one language by Eleventy, and the files beside them. */
async function writeLanguage(context: SiteContext, outDir: string, root: string): Promise<void> {
  const fromHere = (path: string) => relative(process.cwd(), path);
  const eleventy = new Eleventy(fromHere(join(root, "content")), fromHere(outDir), {
    quietMode: true,
    configPath: null,
    config: (config: EleventyConfig) => {
      provideSite(config, () => context, context.place);
      configureInPlace(config, root);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  await writeFiles(context.model.files, outDir);
}

/**
 * Writes the whole site to `outDir`: pages by Eleventy, files, styles and fonts. The page model is handed in, the
 * pipeline does not run again. `root` is the project's folder. A template that meets a missing value throws.
 */
export async function writeSite(site: Site, outDir: string, root: string): Promise<void> {
  for (const page of site.pages) pathInside(outDir, page.path);
  await writeLanguage(new SiteContext(site), outDir, root);
  if (site.english) {
    const twin = new SiteContext(site.english, null, site);
    await writeLanguage(twin, pathInside(outDir, twin.place.folder), root);
  }
  await writeStyles(root, outDir);
  await writeScripts(root, outDir);
  await writeFonts(outDir);
}
