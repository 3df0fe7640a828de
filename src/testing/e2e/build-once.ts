import { rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { copyProject } from "./project.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The built `_site`. */
    site: string;
    /** The file that tells how the build ended, once it has: nothing, or why it failed. Null where no build is made. */
    built: string | null;
    /** The browser's executable. */
    browser: string;
  }
}

/**
 * Builds a copy of the project once, with its own command, for all tests of this folder. Tests that read no built site go
 * on meanwhile; `built-site.ts` waits for it. `CHUYEN_SAU_SITE` names a finished `_site` to be read instead, which saves
 * the build while a test is being written.
 */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    resolve(projectRoot, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(`${found.message}\n${found.hint}`);
  project.provide("browser", found.path);
  const given = process.env.CHUYEN_SAU_SITE;
  if (given !== undefined) {
    project.provide("site", resolve(given));
    project.provide("built", null);
    return async () => {};
  }
  const copy = await copyProject(found.path);
  const told = join(dirname(copy.root), "built.txt");
  const building = copy.run("scripts/build.ts").then(async ({ code, output }) => {
    await writeFile(`${told}.new`, code === 0 ? "" : `The build failed with exit code ${code}:\n${output}`);
    await rename(`${told}.new`, told);
  });
  project.provide("site", copy.site);
  project.provide("built", told);
  return async () => {
    await building;
    await copy.remove();
  };
}
