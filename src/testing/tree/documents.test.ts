import { existsSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { PROBLEM_CODES } from "../../model/problem.ts";
import { filesUnder, projectRoot, textOf } from "./source-tree.ts";

/* Documents that cannot drift: what src/README.md says of the tree is held against the tree. */

const readme = textOf("src/README.md");
const map = readme.slice(readme.indexOf("## Stage map"), readme.indexOf("## Where is …?"));

/** Every folder that holds code, relative to `src`; samples and cases are named where they are used. */
const folders = [
  ...new Set(
    filesUnder("src")
      .filter((path) => path.endsWith(".ts") && !path.includes("/__"))
      .map((path) => posix.relative("src", dirname(path)))
      .filter((folder) => folder !== ""),
  ),
];

/** What the stage map names, as paths below `src`: "### `load/`" with rows "`read/`" and "`load.ts`". */
function named(): string[] {
  const found: string[] = [];
  let stage = "";
  for (const line of map.split("\n")) {
    const heading = /^### `([a-z/-]+)\/`/.exec(line);
    if (heading) {
      stage = heading[1]!;
      found.push(stage);
    } else if (line.startsWith("### ")) stage = "";
    if (!line.startsWith("| ") || stage === "") continue;
    for (const [, name] of line.matchAll(/`([\w./-]+)`/g))
      if (/\/$/.test(name!)) found.push(posix.join(stage, name!).replace(/\/$/, ""));
      else if (/\.ts$/.test(name!)) found.push(posix.join(stage, name!));
  }
  return found;
}

describe("the stage map", () => {
  test("names every folder of src", () => {
    const known = new Set(named());
    const inside = (folder: string) => {
      const stage = folder.split("/")[0]!;
      return [folder, posix.join(stage, posix.basename(folder)), folder.replace(/\/[^/]+$/, "")];
    };
    expect(folders.filter((folder) => !inside(folder).some((name) => known.has(name)))).toEqual([]);
  });

  test("names only what there is", () => {
    const all = new Set([...filesUnder("src").map((path) => posix.relative("src", path)), ...folders]);
    const there = (name: string) =>
      all.has(name) ||
      [...all].some(
        (path) => path.startsWith(`${name.split("/")[0]}/`) && path.endsWith(name.replace(/^[^/]+/, "")),
      ) ||
      [...all].some((path) => path.startsWith(`${name}/`));
    expect(named().filter((name) => !there(name))).toEqual([]);
  });
});

test("the doors of “Where is …?” exist", () => {
  const table = readme.slice(readme.indexOf("## Where is …?"), readme.indexOf("## What may import what"));
  const doors = [...table.matchAll(/`([\w./-]+\/[\w./-]+\.(?:ts|md))`/g)].map(([, door]) => door!);
  const all = new Set([...filesUnder("src"), ...filesUnder("data")]);
  expect(doors.length).toBeGreaterThanOrEqual(12);
  expect(doors.filter((door) => !all.has(`src/${door}`) && !all.has(door))).toEqual([]);
});

test("CONTRIBUTING names only what there is", () => {
  const text = textOf(".github/CONTRIBUTING.md");
  const links = [...text.matchAll(/\]\(\.\.\/([\w./-]+)/g)].map(([, path]) => path!);
  const paths = [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path]) => path!.replace(/\/$/, ""));
  expect(paths.length).toBeGreaterThan(5);
  expect([...links, ...paths].filter((path) => !existsSync(`${projectRoot}${path}`))).toEqual([]);
});

test("the table of imports is the one that is held", () => {
  const told = [...readme.matchAll(/^\| `([a-z]+)` \| (.+) \|$/gm)]
    .filter(([line]) => readme.indexOf(line) > readme.indexOf("## What may import what"))
    .map(
      ([, stage, allowed]) =>
        [stage!, [...allowed!.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!)] as const,
    );
  const code = textOf("src/testing/tree/architecture.test.ts");
  for (const [stage, allowed] of told) {
    const held = new RegExp(`^  ${stage}: \\[([^\\]]*)\\]`, "m").exec(code);
    expect(held, stage).not.toBeNull();
    expect(
      [...held![1]!.matchAll(/"([a-z]+)"/g)].map(([, name]) => name),
      stage,
    ).toEqual(allowed);
  }
  expect(told.length).toBeGreaterThan(7);
});

test("the table of mistakes that staff meet names every code, and no other", () => {
  const guide = textOf("data/README.md");
  const table = guide.slice(guide.indexOf("| mã lỗi | nghĩa |"));
  const rows = table.slice(0, table.indexOf("\n\n")).split("\n").slice(2);
  const told = rows.flatMap((row) =>
    [...row.split("|")[1]!.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code!),
  );
  expect(told.sort()).toEqual([...PROBLEM_CODES].sort());
});
