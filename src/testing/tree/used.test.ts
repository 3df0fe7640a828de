import { expect, test } from "vitest";
import { sourceFiles, textOf } from "./source-tree.ts";

/* Nothing is kept or shown that nobody asks for: exports that no other file names, files that nobody imports. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);
/** What asks for modules in a shell: the room in which everything is tried. */
const room = { path: ".ci/bare-room", code: textOf(".ci/bare-room") };

interface Coded {
  path: string;
  code: string;
}

/** The files that name each word, in code and not in comments. */
function filesOfNames(coded: readonly Coded[]): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const { path, code } of coded)
    for (const [name] of code.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gms, "").matchAll(/[\w$]+/g))
      files.set(name, (files.get(name) ?? new Set()).add(path));
  return files;
}

/** Exports that no other file names: used by nobody, or by their own file alone. */
function unaskedIn(coded: readonly Coded[], all: readonly Coded[]): string[] {
  const files = filesOfNames(all);
  const exported = /^export (?:async |abstract )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm;
  return coded.flatMap(({ path, code }) =>
    [...code.matchAll(exported)].flatMap(([, name = ""]) =>
      files.get(name)?.size === 1 ? [`${path}: ${name}`] : [],
    ),
  );
}

test("the reader of exports sees what is used and what is not", () => {
  const code =
    "export const a = 1;\nexport function b() { return a; }\n/* C */ export const d = 2;\nexport type C = 1;";
  const one = { path: "one.ts", code };
  expect(unaskedIn([one], [one])).toEqual(["one.ts: a", "one.ts: b", "one.ts: C"]);
  const other = { path: "other.ts", code: '// a\nimport { b, type C } from "./one.ts";' };
  expect(unaskedIn([one], [one, other])).toEqual(["one.ts: a"]);
});

/** Rooms whose exports are not held yet to be asked for by another file: how many are not. May only become fewer. */
const LEFT: readonly [room: string, most: number][] = [
  ["src/claims/", 7],
  ["src/load/", 9],
  ["src/office/in/", 24],
];

test("every export is named by another file", () => {
  const unasked = unaskedIn(production, [...files, room]);
  const within = (room: string) => unasked.filter((one) => one.startsWith(room));
  expect(unasked.filter((one) => !LEFT.some(([room]) => one.startsWith(room)))).toEqual([]);
  expect(LEFT.map(([room, most]) => [room, Math.max(most, within(room).length)])).toEqual(LEFT);
});

test("what the bare room asks of a module is exported there", () => {
  const asked = [...room.code.matchAll(/import\("\.\/(src\/[^"]+)"\)\.then\((?:async )?\(\{ (\w+) \}\)/gu)];
  expect(asked.map(([, , name]) => name)).toEqual(["installedPlaces", "unpackBrowser"]);
  for (const [, path = "", name = ""] of asked)
    expect(textOf(path)).toMatch(new RegExp(`^export (?:async )?function ${name}\\(`, "mu"));
});

test("every file is imported by another, but for scripts, workers and declarations", () => {
  const started = /^scripts\/|\.d\.ts$|-worker\.ts$|config\.ts$/;
  const imported = new Set(files.flatMap(({ imports }) => imports.map(({ target }) => target)));
  const left = production.filter(({ path }) => !imported.has(path) && !started.test(path));
  expect(left.map(({ path }) => path)).toEqual([]);
});
