import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { describe, expect, test } from "vitest";
import { filesUnder, projectRoot, sourceFiles, textOf } from "./source-tree.ts";

/* The rules of the tree, read from the tree itself. Each table below is the rule; src/README.md says why. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);

/** "src/model/unit.ts" stands in the stage "model", "src/pipeline.ts" in "pipeline", "scripts/check.ts" in "scripts". */
function stageOf(path: string): string {
  const [top, folder = ""] = path.split("/");
  return top === "src" ? (folder.endsWith(".ts") ? "pipeline" : folder) : top!;
}

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
  release: ["site", "narrative", "analysis", "format", "language", "model"],
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

/** Lines of code that match, as "path: line", for a failure that says where to look. */
function offences(held: readonly { path: string; code: string }[], pattern: RegExp): string[] {
  return held.flatMap(({ path, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

test("the reader of the tree sees what it should", () => {
  expect(files.length).toBeGreaterThan(60);
  const analyse = files.find(({ path }) => path === "src/analysis/analyse-index.ts")!;
  const seen = analyse.imports.map(({ target, typeOnly }) => [target, typeOnly]);
  expect(seen).toContainEqual(["src/model/dataset.ts", true]);
  expect(seen).toContainEqual(["src/analysis/standing/league.ts", false]);
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

describe("one formatter", () => {
  const outside = [...production].filter(({ path }) => stageOf(path) !== "format");

  test("numbers become text in src/format only", () => {
    const writing =
      /\.toFixed\(|\.toPrecision\([^)]*\)(?!\))|\.toLocaleString\(|\bIntl\.(NumberFormat|DateTimeFormat)\b/;
    expect(offences(outside, writing)).toEqual([]);
  });

  test("English plurals and ordinals are chosen in one file", () => {
    const elsewhere = outside.filter(({ path }) => path !== "src/language/en/counting.ts");
    expect(offences(elsewhere, /\bIntl\.PluralRules\b/)).toEqual([]);
  });

  test("no chart leaves the writing of numbers to d3-format", () => {
    const wrong = outside
      .filter(({ path }) => stageOf(path) === "charts")
      .flatMap(({ path, text, imports }) => [
        ...imports
          .filter(({ target }) => target.startsWith("d3-"))
          .map(({ target }) => `${path} → ${target}`),
        ...[...text.matchAll(/\bformat: "([^"]*)"/g)].map(([, format]) => `${path}: format ${format}`),
      ]);
    expect(wrong).toEqual([]);
  });

  test("text is sorted by one collation", () => {
    expect(offences(outside, /\.localeCompare\(|\bIntl\.Collator\b/)).toEqual([]);
  });
});

describe("one home", () => {
  /** What may stand in one place only: a pattern of code, and the modules that hold it. */
  const homes: [what: string, pattern: RegExp, home: RegExp][] = [
    // Series and steps of numerical mathematics converge by limits of their own; the browser gets `format/number.ts` alone.
    [
      "a tolerance",
      /\b\d(\.\d+)?e-\d+\b|\bNumber\.EPSILON\b|[<>]=? 0\.0+5\b/,
      /^src\/(model\/rules\/tolerance|analysis\/math\/normal|format\/number)\.ts$/,
    ],
    // Besides results kept by key: where each object of the model stands in its file.
    ["what is kept by an object", /\bnew WeakMap\b/, /^src\/(model\/remembered|load\/report\/origins)\.ts$/],
    ["the framework of a year", /\.frameworks\.find\(|\bfunction flatten\b/, /^src\/model\/lookup\.ts$/],
    [
      "digits after the point",
      /\.split\(""\)\[1\]\?\.length|\/\\\.\(\\d\+\)\$\//,
      /^src\/model\/figure\.ts$/,
    ],
  ];

  test.each(homes)("%s", (_, pattern, home) => {
    expect(
      offences(
        production.filter(({ path }) => !home.test(path)),
        pattern,
      ),
    ).toEqual([]);
    expect(
      offences(
        production.filter(({ path }) => home.test(path)),
        pattern,
      ),
    ).not.toEqual([]);
  });

  test("escapes of XML and HTML", () => {
    const elsewhere = production.filter(
      ({ path, text }) =>
        path !== "src/format/markup.ts" && /replace(All)?\((\/&\/g|"&"|'&'), ?"&amp;"/.test(text),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test("names of indices: what is special about one stands in its file", () => {
    const named = production.filter(
      ({ path, text }) =>
        !/^src\/(claims|office\/in)\//.test(path) && /[=!]==? "(papi|pci|sipas|par-index)"/.test(text),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

describe("the shape of the tree", () => {
  test("modules stay small", () => {
    expect(
      production.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test("no room is crowded", () => {
    const held = new Map<string, number>();
    for (const { path } of production) {
      const room = path.slice(0, path.lastIndexOf("/"));
      held.set(room, (held.get(room) ?? 0) + 1);
    }
    const crowded = [...held].filter(([room, count]) => room.startsWith("src/") && count > 15);
    expect(crowded).toEqual([]);
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
      ({ path, text }) => pattern.test(text) && path !== "src/testing/architecture.test.ts",
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
