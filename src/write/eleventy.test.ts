import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SiteContext } from "../site/site-context.ts";
import { siteFixture } from "../testing/pages/site-fixture.ts";
import { configureSite, type EleventyConfig, provideSite } from "./eleventy.ts";

const root = join(import.meta.dirname, "../..");

/** Notes what is asked of Eleventy's configuration object. */
function recorder() {
  const ignored: string[] = [];
  const globalData: Record<string, unknown> = {};
  const nothing = () => undefined;
  const config: EleventyConfig = {
    globalData,
    ignores: { add: (glob) => ignored.push(glob) },
    addGlobalData: (name, value) => Object.assign(globalData, { [name]: value }),
    addWatchTarget: nothing,
    addPreprocessor: nothing,
    setLibrary: nothing,
    setIncludesDirectory: nothing,
    setLayoutsDirectory: nothing,
    setTemplateFormats: nothing,
    setUseGitIgnore: nothing,
    setServerOptions: nothing,
    setWatchThrottleWaitTime: nothing,
    setQuietMode: nothing,
    on: nothing,
  };
  return { config, ignored };
}

test("a build without a site says how to build, in Vietnamese", () => {
  expect(() => configureSite(recorder().config, root)).toThrow("npm run build");
});

test("pages come from content, never from the data folder; commentary is no page", () => {
  const { config, ignored } = recorder();
  provideSite(config, () => new SiteContext(siteFixture));
  const { dir } = configureSite(config, root);
  expect(dir.input).toBe("content");
  expect(Object.keys(dir)).not.toContain("data");
  expect(ignored).toContain("content/hoi-nghi/**");
});

test(".eleventy.js imports TypeScript dynamically, or the preview would die", () => {
  const source = readFileSync(join(root, ".eleventy.js"), "utf8");
  expect(source).not.toMatch(/^import\s/m);
  expect(source).toContain('await import("./src/write/eleventy.ts")');
});
