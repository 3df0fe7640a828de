import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { projectRoot } from "../source-tree.ts";
import { copyProject } from "./project.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The built `_site`. */
    site: string;
    /** The browser's executable. */
    browser: string;
  }
}

/**
 * Builds a copy of the project once, with its own command, for all tests of this folder. `CHUYEN_SAU_SITE` names a
 * finished `_site` to be read instead, which saves the build while a test is being written.
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
    return async () => {};
  }
  const copy = await copyProject(found.path);
  const { code, output } = await copy.run("scripts/build.ts");
  if (code !== 0) {
    await copy.remove();
    throw new Error(`The build failed with exit code ${code}:\n${output}`);
  }
  project.provide("site", copy.site);
  return copy.remove;
}
