import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import modules from "./vitest.config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tests that go through the repository's whole record, as they say themselves. */
const ofTheRecord = globSync("src/**/*.test.ts", { cwd: root }).filter((path) =>
  /\bawait (load|realData)\(|\bload\(projectRoot|loadedWith\(|shipped(?:Project|Files|Data)\(/u.test(
    readFileSync(`${root}/${path}`, "utf8"),
  ),
);

/** What needs a browser, reads or writes whole Office files, or compares one long table with another. */
const slow = [
  "src/claims/forms.test.ts",
  "src/notation/notation.test.ts",
  "src/office/in/**/*{import,record,conference,papers,tasks,template,pasted-over,workbooks,spoiled-cells}*.test.ts",
  "src/office/{out,template}/**",
  "src/print/browser/**",
  "src/print/read-back/**",
  "src/print/**/{print,geometry,foreseen-length}.test.ts",
  "src/release/release.test.ts",
  "src/**/*.english.test.ts",
  "src/testing/panel/**",
  "src/testing/cases/**",
  "src/testing/**/{composition,messages,two-levels,*by-hand,site-ahead}.test.ts",
  "src/write/{kept-pictures,fonts,write-site}.test.ts",
];

/** The tests beside the modules, for daily work: below a minute on two cores. */
export default defineConfig({
  test: {
    ...modules.test,
    exclude: [...configDefaults.exclude, "src/testing/e2e/**", ...slow, ...ofTheRecord],
  },
});
