import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { buildCopy } from "./build-copy.ts";

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
 * on meanwhile; `built-site.ts` waits for it. `CHUYEN_SAU_SITE` names a `_site` to be read instead: a finished one, which
 * saves the build while a test is being written, or one that `npm test` is building since its first part, with
 * `CHUYEN_SAU_BUILT` for the file that tells how that ended.
 */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    resolve(projectRoot, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(`${found.message}\n${found.hint}`);
  project.provide("browser", found.path);
  const { CHUYEN_SAU_SITE: given, CHUYEN_SAU_BUILT: told } = process.env;
  if (given !== undefined) {
    project.provide("site", resolve(given));
    project.provide("built", told === undefined ? null : resolve(told));
    return async () => {};
  }
  const copy = await buildCopy(found.path);
  project.provide("site", copy.site);
  project.provide("built", copy.told);
  return copy.remove;
}
