import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { describe, expect, test } from "vitest";
import { filesUnder, offences, projectRoot, sourceFiles, textOf } from "./source-tree.ts";

/* How large files and rooms are, how they are called, what stands where, and what is shipped. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);

describe("the shape of the tree", () => {
  test("modules stay small", () => {
    expect(
      production.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test("most of them far below that: those beyond 200 lines become fewer, never more", () => {
    // 22 when this was last lowered, with room for what was under way.
    expect(production.filter(({ lines }) => lines > 200).length).toBeLessThanOrEqual(25);
  });

  test("tests too; the list of those that are longer becomes shorter, never longer", () => {
    const left = [
      "src/claims/kinds.test.ts",
      "src/load/check/internal.test.ts",
      "src/load/load.test.ts",
      "src/load/meant.test.ts",
      "src/load/read/slips.test.ts",
      "src/office/in/long/long-layouts.test.ts",
      "src/office/in/odd-layouts.test.ts",
      "src/office/in/templates/filled-template.test.ts",
      "src/print/print.test.ts",
      "src/print/read-back/read-back.test.ts",
      "src/testing/words/panel.test.ts",
    ];
    const long = files.filter(({ lines, test: isTest }) => isTest && lines > 250).map(({ path }) => path);
    expect(long.filter((path) => !left.includes(path))).toEqual([]);
  });

  const crowded = (paths: readonly string[]) => {
    const held = new Map<string, number>();
    for (const path of paths) {
      const room = path.slice(0, path.lastIndexOf("/"));
      held.set(room, (held.get(room) ?? 0) + 1);
    }
    return [...held].filter(([room, count]) => room.startsWith("src/") && count > 15);
  };

  test("no room is crowded", () => {
    expect(crowded(production.map(({ path }) => path))).toEqual([]);
  });

  test("nor one of what tests are made of", () => {
    const made = filesUnder("src/testing").filter((path) => !path.endsWith(".test.ts"));
    expect(crowded(made)).toEqual([]);
  });

  test("no folder is a drawer for odds and ends", () => {
    const drawers = ["utils", "util", "types", "lib", "libs", "helpers", "common", "misc", "shared"];
    const folders = new Set(
      ["src", "scripts", "templates", "content", "data"]
        .flatMap(filesUnder)
        .flatMap((path) => path.split("/").slice(0, -1)),
    );
    expect([...folders].filter((folder) => drawers.includes(folder))).toEqual([]);
  });

  test("file names are words with hyphens", () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|english\.test|d|golden|config))?\.(ts|json)$/;
    const wrong = files.filter(({ path }) => !name.test(path.split("/").at(-1)!)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test("the top level holds what is fixed, and what tools need", () => {
    const ignored = textOf(".gitignore")
      .split(/\r?\n/)
      .filter((line) => line.endsWith("/"))
      .map((line) => line.slice(0, -1));
    const fixed = [
      "content",
      "data",
      "src",
      "templates",
      "scripts",
      "package.json",
      "tsconfig.json",
      "README.md",
    ];
    const tools = ["package-lock.json", "LICENSE", "LICENSE.data", "CHANGELOG.md", "README.vi.md"];
    const found = readdirSync(projectRoot).filter(
      (entry) => !entry.startsWith(".") && !ignored.includes(entry),
    );
    expect(found.filter((entry) => ![...fixed, ...tools].includes(entry))).toEqual([]);
  });

  test("no code lies among data and pages", () => {
    const code = ["data", "content"]
      .flatMap(filesUnder)
      .filter((path) => /\.(ts|js|mjs|cjs|11ty\..*)$/.test(path));
    expect(code).toEqual([]);
  });

  test("nothing is switched off or left for later", () => {
    const pattern = /@ts-(ignore|nocheck)|\b(TODO|FIXME|XXX|HACK)\b|biome-ignore-all/;
    const wrong = files.filter(
      ({ path, text }) => pattern.test(text) && path !== "src/testing/tree/shape-of-tree.test.ts",
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(offences(files, /\b(test|describe|it)\.(only|skip|todo)\b/)).toEqual([]);
  });
});

describe("what is shipped", () => {
  const textual = /\.(ts|js|json|yaml|md|njk|css|svg|html|npmrc)$/;
  const everything = ["src", "scripts", "templates", "content", "data"]
    .flatMap(filesUnder)
    .concat(
      readdirSync(projectRoot, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [entry.name] : [],
      ),
    )
    .filter((path) => textual.test(path));

  test("versions of packages are exact", () => {
    const manifest = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
    const loose = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    );
    expect(loose).toEqual([]);
  });

  test("npm scripts hold no shell tricks, since staff have Windows", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    expect(
      Object.values(scripts).filter((line) => /[&|;<>$`*]|\bNODE_ENV=|\brm\b|\bcp\b/.test(line)),
    ).toEqual([]);
  });

  test("no file names a path of the machine it was written on, or the host of a registry", () => {
    const home = homedir();
    const own = [projectRoot.replace(/[\\/]$/, ""), ...(home.length > 5 ? [home] : [])];
    const personal =
      /(?:^|[\s"'`(=])(?:\/home|\/Users|[A-Z]:\\Users)[\\/][A-Za-z]\w+[\\/]|"resolved": "https?:/m;
    const wrong = everything.filter((path) => {
      const text = textOf(path);
      return own.some((place) => text.includes(place)) || personal.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test("text is UTF-8 in composed form, without a byte-order mark", () => {
    const wrong = everything.filter((path) => {
      const text = textOf(path);
      return text.startsWith("\uFEFF") || text.includes("\uFFFD") || text !== text.normalize("NFC");
    });
    expect(wrong).toEqual([]);
  });
});
