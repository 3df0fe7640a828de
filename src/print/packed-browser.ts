import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The folder of libraries that the packed browser brings along for bare systems. */
const LIBRARIES = join("al2023", "lib");

/**
 * Unpacks the Chromium that the optional package `@sparticuz/chromium` carries into `<folder>/<version>` and returns
 * its path; null when the package is not installed or made for another system.
 *
 * The package unpacks into the system's temporary folder, under a fixed name that anybody may have written before.
 * So it runs in a process of its own whose temporary folder is ours, and the result is moved into place whole.
 */
export async function unpackBrowser(folder: string): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const entry = packageEntry();
  if (entry === null) return null;
  const place = join(folder, await packageVersion(entry));
  const path = join(place, "chromium");
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, "dang-giai-nen-"));
  const code = `import { default as c } from ${JSON.stringify(pathToFileURL(entry).href)}; await c.executablePath();`;
  // The package hands out its libraries only where it believes itself in the cloud.
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  await run(process.execPath, ["--input-type=module", "--eval", code], { env });
  // Another process may have been faster; both results are the same.
  await rename(fresh, place).catch(() => rm(fresh, { recursive: true, force: true }));
  return existsSync(path) ? path : null;
}

/** Environment that lets the packed browser find its libraries and fonts; empty for any other browser. */
export function browserEnvironment(path: string): Record<string, string> {
  const libraries = join(dirname(path), LIBRARIES);
  if (!existsSync(libraries)) return {};
  const inherited = process.env.LD_LIBRARY_PATH;
  return {
    LD_LIBRARY_PATH: inherited === undefined ? libraries : `${libraries}:${inherited}`,
    FONTCONFIG_PATH: join(dirname(path), "fonts"),
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
