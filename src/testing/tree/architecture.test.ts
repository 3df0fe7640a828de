import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesUnder, offences, projectRoot, sourceFiles, stageOf, textOf } from "./source-tree.ts";

/* The rules of the tree: what may import what, and what touches the world. Each table below is the rule; src/README.md says why. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);

/** What each stage may import besides itself. Nothing flows back, and templates never see raw data. */
const mayImport: Record<string, string[]> = {
  model: [],
  language: ["model"],
  format: ["language", "model"],
  load: ["model"],
  analysis: ["model"],
  claims: ["analysis", "format", "language", "model"],
  narrative: ["analysis", "format", "language", "model"],
  notation: ["load", "claims", "narrative", "analysis", "format", "language", "model"],
  charts: ["analysis", "format", "language", "model"],
  site: ["charts", "narrative", "analysis", "format", "language", "model"],
  release: ["load", "site", "narrative", "analysis", "format", "language", "model"],
  office: ["load", "print", "site", "charts", "format", "language", "model"],
  print: ["write", "site", "charts", "narrative", "format", "language", "model"],
  write: ["site", "charts", "format", "language", "model"],
  pipeline: [
    "load",
    "analysis",
    "claims",
    "narrative",
    "notation",
    "charts",
    "site",
    "release",
    "write",
    "print",
    "office",
    "format",
    "language",
    "model",
  ],
  scripts: [
    "pipeline",
    "load",
    "analysis",
    "claims",
    "narrative",
    "notation",
    "charts",
    "site",
    "release",
    "write",
    "print",
    "office",
    "format",
    "language",
    "model",
  ],
};

/** Modules besides `scripts` that read or write files, start programs or ask the environment. */
const touchesTheWorld = [
  /^src\/load\/files\.ts$/,
  /^src\/charts\/render-svg\.ts$/,
  /^src\/write\//,
  /^src\/print\//,
  /^src\/office\/(in|out)\/disk\.ts$/,
  /^src\/publish\.ts$/,
  /^scripts\//,
];
const pure = production.filter(({ path }) => !touchesTheWorld.some((world) => world.test(path)));

test("the reader of the tree sees what it should", () => {
  expect(files.length).toBeGreaterThan(60);
  const analyse = files.find(({ path }) => path === "src/analysis/analyse-index.ts")!;
  const seen = analyse.imports.map(({ target, typeOnly }) => [target, typeOnly]);
  expect(seen).toContainEqual(["src/model/dataset.ts", true]);
  expect(seen).toContainEqual(["src/analysis/standing/region-place.ts", false]);
  expect(production.some(({ path }) => path.endsWith(".test.ts"))).toBe(false);
  expect(offences([{ path: "x.ts", code: "a.toFixed(2)" }], /\.toFixed\(/)).toEqual(["x.ts: a.toFixed(2)"]);
});

describe("imports", () => {
  test("every stage is one of those known", () => {
    const known = [...Object.keys(mayImport), "testing"];
    expect(
      [...new Set(files.map(({ path }) => stageOf(path)))].filter((stage) => !known.includes(stage)),
    ).toEqual([]);
  });

  test.each(Object.entries(mayImport))("%s imports only from its own stage and from %j", (stage, allowed) => {
    const wrong = production
      .filter(({ path }) => stageOf(path) === stage)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ ours, target }) => ours && ![stage, ...allowed].includes(stageOf(target)))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("results reach words and drawings as values: narrative and charts import types of analysis only", () => {
    const wrong = production
      .filter(({ path }) => ["narrative", "charts"].includes(stageOf(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ ours, target, typeOnly }) => ours && !typeOnly && stageOf(target) === "analysis")
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("site takes values of analysis from the modules listed only; the list becomes shorter, never longer", () => {
    const left = ["comparability/unannounced.ts", "standing/league.ts"].map((path) => `src/analysis/${path}`);
    const used = production
      .filter(({ path }) => stageOf(path) === "site")
      .flatMap(({ imports }) => imports)
      .filter(({ ours, target, typeOnly }) => ours && !typeOnly && stageOf(target) === "analysis")
      .map(({ target }) => target);
    expect([...new Set(used)].sort()).toEqual(left);
  });

  test("name files that exist, with their ending", () => {
    const ours = new Set(filesUnder("src").concat(filesUnder("scripts"), readdirSync(projectRoot)));
    const broken = production.flatMap(({ path, imports }) =>
      imports
        .filter(({ ours: own, target }) => own && !ours.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("bring no test, fixture or test tool into the product", () => {
    const tests = new Set(files.filter(({ test: isTest }) => isTest).map(({ path }) => path));
    const tools = ["vitest", "vitest/config", "fast-check", "axe-core", "ajv", "html-validate"];
    const wrong = production.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => tests.has(target) || tools.includes(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("form no circle, types neither", () => {
    const graph = new Map(
      production.map(({ path, imports }) => [
        path,
        imports.filter(({ ours, dynamic }) => ours && !dynamic).map(({ target }) => target),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (done.has(path) || way.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("rooms beside each other lean one way: no two take values from each other", () => {
    const room = (path: string) => path.slice("src/".length, path.lastIndexOf("/"));
    // A room and the rooms inside it are one: its door takes from its parts, and they from what it shares.
    const inside = (one: string, other: string) => other.startsWith(`${one}/`) || one.startsWith(`${other}/`);
    const leans = new Set(
      production
        .filter(({ path }) => path.startsWith("src/") && stageOf(path) !== "pipeline")
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ ours, typeOnly, dynamic, target }) => {
              if (!ours || typeOnly || dynamic || stageOf(path) !== stageOf(target)) return false;
              return room(path) !== room(target) && !inside(room(path), room(target));
            })
            .map(({ target }) => `${room(path)} ⇄ ${room(target)}`),
        ),
    );
    const both = [...leans].filter((lean) => {
      const [one, other] = lean.split(" ⇄ ") as [string, string];
      return one < other && leans.has(`${other} ⇄ ${one}`);
    });
    expect(both).toEqual([]);
  });

  test(".eleventy.js imports TypeScript only when it is called", () => {
    const code = textOf(".eleventy.js").replace(/\/\*[\s\S]*?\*\//g, "");
    expect(code).not.toMatch(/^\s*(import|export)\b[^(;]*from\s*["'][^"']*["']/m);
    expect(code).not.toMatch(/^\s*import\s*["']/m);
    expect(code).toMatch(/await import\("\.\/src\/write\/eleventy\.ts"\)/);
  });
});

describe("a pure core", () => {
  test("knows no clock, no chance and no environment", () => {
    const world =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.now\b|\bglobalThis\b/;
    expect(offences(pure, world)).toEqual([]);
  });

  test("has no clock and no chance outside it either: same input, same bytes", () => {
    const stages = ["print", "site", "charts", "load"];
    const held = production.filter(({ path }) => stages.includes(stageOf(path)));
    expect(offences(held, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/)).toEqual([]);
  });

  test("reads no files and starts nothing", () => {
    const modules =
      /^node:(fs|fs\/promises|child_process|os|http|https|net|worker_threads|crypto|url|module)$/;
    const wrong = pure.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => modules.test(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
