import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ownFolder, removeLeftOvers } from "../../write/disk/left-overs.ts";
import { isWhole, listContents } from "./contents-list.ts";
import { fontSettings } from "./font-settings.ts";

const run = promisify(execFile);

/** The folder of libraries that the packed browser brings along for bare systems. */
const LIBRARIES = join("al2023", "lib");
const UNPACKING = "dang-giai-nen-";

/**
 * Unpacks the Chromium that the optional package `@sparticuz/chromium` carries into `<folder>/<version>` and returns
 * its path; null when the package is not installed or made for another system. What was unpacked before is used only
 * when every file still is as it was then; a browser that is half there, or damaged, is unpacked again.
 *
 * The package unpacks into the system's temporary folder, under a fixed name that anybody may have written before.
 * So it runs in a process of its own whose temporary folder is ours, and the result is moved into place whole.
 */
export async function unpackBrowser(folder: string): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const entry = packageEntry();
  if (entry === null) return null;
  const place = join(folder, await packageVersion(entry));
  await mkdir(folder, { recursive: true });
  await removeLeftOvers(folder, UNPACKING);
  if (!(await isWhole(place))) await unpackInto(place, entry, await mkdtemp(ownFolder(folder, UNPACKING)));
  await removeOldVersions(folder, place);
  return join(place, "chromium");
}

/** Browsers of earlier versions of the package take 200 MB each; one that still runs cannot be removed, and stays. */
async function removeOldVersions(folder: string, place: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.filter((name) => /^\d+(\.\d+)+$/.test(name) && join(folder, name) !== place);
  for (const name of versions) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
}

async function unpackInto(place: string, entry: string, fresh: string): Promise<void> {
  try {
    const code = `import { default as c } from ${JSON.stringify(pathToFileURL(entry).href)}; await c.executablePath();`;
    // The package hands out its libraries only where it believes itself in the cloud.
    const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
    await run(process.execPath, ["--input-type=module", "--eval", code], { env });
    await listContents(fresh);
    if (existsSync(place) && !(await isWhole(place))) await rename(place, join(fresh, "hong"));
    // Another process may have been faster; both results are the same.
    await rename(fresh, place).catch(async (error) => {
      if (!(await isWhole(place))) throw error;
    });
    await rm(join(place, "hong"), { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Environment that lets the packed browser find its libraries and fonts; empty for any other browser. */
export function browserEnvironment(path: string): Record<string, string> {
  if (!isPacked(path)) return {};
  const libraries = join(dirname(path), LIBRARIES);
  const inherited = process.env.LD_LIBRARY_PATH;
  const settings = fontSettings(dirname(path));
  return {
    LD_LIBRARY_PATH: inherited === undefined ? libraries : `${libraries}:${inherited}`,
    FONTCONFIG_FILE: settings,
    FONTCONFIG_PATH: dirname(settings),
  };
}

/** True for the browser that came inside the package: it only knows the old headless mode. */
export function isPacked(path: string): boolean {
  return existsSync(join(dirname(path), LIBRARIES));
}

function packageEntry(): string | null {
  try {
    return createRequire(import.meta.url).resolve("@sparticuz/chromium");
  } catch {
    return null;
  }
}

async function packageVersion(entry: string): Promise<string> {
  const text = await readFile(join(dirname(entry), "..", "package.json"), "utf8");
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === "object" && parsed !== null && "version" in parsed) return String(parsed.version);
  return "0";
}
