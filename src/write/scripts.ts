import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readLf } from "./disk/read-lf.ts";

/** Classic scripts of the pages, which run from a USB stick where modules do not; every page works without them. */
const scripts = ["site", "search-engine", "search-page", "compare", "number-facts"];

/** MiniSearch as a classic script under its licence, without the line that names a map file which is not shipped. */
async function miniSearch(): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve("minisearch")), "..", "..");
  const code = await readLf(join(packed, "dist", "umd", "index.js"));
  const licence = await readLf(join(packed, "LICENSE.txt"));
  return `/* MiniSearch\n${licence.trim()}\n*/\n${code.replace(/^\/\/# sourceMappingURL=.*$/m, "").trim()}\n`;
}

/** Writes the scripts of the site to `<outDir>/assets`. */
export async function writeScripts(root: string, outDir: string): Promise<void> {
  const assets = join(outDir, "assets");
  await mkdir(assets, { recursive: true });
  for (const name of scripts) {
    const code = await readLf(join(root, "templates", "scripts", `${name}.js`));
    await writeFile(join(assets, `${name}.js`), code);
  }
  await writeFile(join(assets, "minisearch.js"), await miniSearch());
}
