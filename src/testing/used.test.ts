import { expect, test } from "vitest";
import { sourceFiles } from "./source-tree.ts";

/* Nothing is kept that nobody asks for: exports that are named nowhere else, files that nobody imports. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);

interface Coded {
  path: string;
  code: string;
}

/** How often each name stands in all files together. */
function namesIn(coded: readonly Coded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of coded)
    for (const [name] of code.matchAll(/[\w$]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Exports whose names stand once in all files: used by nobody, not by their own file either. */
function unusedIn(coded: readonly Coded[], all: readonly Coded[]): string[] {
  const counts = namesIn(all);
  const exported = /^export (?:async |abstract )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm;
  return coded.flatMap(({ path, code }) =>
    [...code.matchAll(exported)].flatMap(([, name = ""]) =>
      counts.get(name) === 1 ? [`${path}: ${name}`] : [],
    ),
  );
}

test("the reader of exports sees what is used and what is not", () => {
  const code = "export const a = 1;\nexport function b() { return a; }\nexport type C = 1;";
  const one = { path: "a.ts", code };
  expect(unusedIn([one], [one])).toEqual(["a.ts: b", "a.ts: C"]);
  expect(unusedIn([one], [one, { path: "b.ts", code: 'import { b, type C } from "./a.ts";' }])).toEqual([]);
});

test("every export is named somewhere else", () => {
  expect(unusedIn(production, files)).toEqual([]);
});

test("every file is imported by another, but for scripts, workers and declarations", () => {
  const started = /^scripts\/|\.d\.ts$|-worker\.ts$|config\.ts$/;
  const imported = new Set(files.flatMap(({ imports }) => imports.map(({ target }) => target)));
  const left = production.filter(({ path }) => !imported.has(path) && !started.test(path));
  expect(left.map(({ path }) => path)).toEqual([]);
});
