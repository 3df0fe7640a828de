import { join } from "node:path";
import type nunjucks from "nunjucks";
import { type Place, ROOT } from "../site/addresses/place.ts";
import { createEnvironment } from "../site/nunjucks.ts";
import type { SiteContext } from "../site/site-context.ts";

/** Eleventy's own type is loose JavaScript; these are the methods that we call. */
export interface EleventyConfig {
  globalData: Record<string, unknown>;
  ignores: { add(glob: string): unknown };
  addPreprocessor(
    name: string,
    extensions: string,
    change: (data: { page: { inputPath: string } }, content: string) => string | false,
  ): unknown;
  addGlobalData(name: string, value: unknown): unknown;
  addWatchTarget(path: string): unknown;
  setLibrary(extension: string, library: nunjucks.Environment): unknown;
  setUseGitIgnore(use: boolean): unknown;
  setServerOptions(options: Record<string, unknown>): unknown;
  setIncludesDirectory(path: string): unknown;
  setLayoutsDirectory(path: string): unknown;
  setTemplateFormats(formats: string[]): unknown;
  setWatchThrottleWaitTime(milliseconds: number): unknown;
  setQuietMode(quiet: boolean): unknown;
  on(event: "eleventy.before" | "eleventy.after", handler: () => unknown): unknown;
  on(event: "eleventy.beforeWatch", handler: (changed: string[]) => unknown): unknown;
}

/** "pages - Copy.njk", "~$pages.njk": no page of ours has a space in its name; such a file was made by a system. */
const COPIED = /(?:~\$|\s)[^\\/]*$/u;

/** Hands the site in before the configuration is read; called once for every build. */
export function provideSite(
  config: EleventyConfig,
  site: () => SiteContext | Promise<SiteContext>,
  place: Place = ROOT,
): void {
  config.addGlobalData("site", site);
  config.addGlobalData("place", place);
}

/**
 * Everything Eleventy has to know: pages come from the page model, templates from our own environment.
 * Commentary in `content/hoi-nghi` is read by the loader and is no page of its own.
 */
export function configureSite(config: EleventyConfig, root: string) {
  if (!("site" in config.globalData)) {
    throw new Error("Trang được dựng qua `npm run build` hoặc `npm start`, không gọi thẳng Eleventy.");
  }
  const place = (config.globalData.place as Place | undefined) ?? ROOT;
  config.setLibrary("njk", createEnvironment(join(root, "templates"), place));
  config.setUseGitIgnore(false);
  config.ignores.add("content/hoi-nghi/**");
  config.ignores.add("content/**/README.md");
  config.addPreprocessor("lf", "njk", ({ page }, content) =>
    COPIED.test(page.inputPath) ? false : content.replaceAll("\r\n", "\n"),
  );
  return {
    dir: { input: "content", includes: "../templates", layouts: "../templates/layouts" },
    templateFormats: ["njk"],
  };
}

/**
 * The same without a file of configuration: Eleventy imports such a file by its path, and fails where a folder above it
 * has "#" or "%" in its name.
 */
export function configureInPlace(config: EleventyConfig, root: string): void {
  const { dir, templateFormats } = configureSite(config, root);
  config.setIncludesDirectory(dir.includes);
  config.setLayoutsDirectory(dir.layouts);
  config.setTemplateFormats(templateFormats);
}
