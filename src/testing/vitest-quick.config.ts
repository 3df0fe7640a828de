import { configDefaults, defineConfig } from "vitest/config";
import modules from "./vitest.config.ts";

/** What needs a browser, goes through all of the real data, or makes the whole site to read a few sentences of it. */
const slow = [
  "src/print/browser/**",
  "src/print/**/print.test.ts",
  "src/print/**/read-back.test.ts",
  "src/testing/panel/**",
  "src/**/*.english.test.ts",
  "src/load/**/real-data.test.ts",
  "src/analysis/**/rank-change.test.ts",
  "src/site/sharing/sharing.test.ts",
  "src/site/sections/**/merged-unit.test.ts",
];

/** The tests beside the modules, for daily work: below a minute on two cores. */
export default defineConfig({
  test: {
    ...modules.test,
    exclude: [...configDefaults.exclude, "src/testing/e2e/**", ...slow],
  },
});
