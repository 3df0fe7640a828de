import { describe, expect, test } from "vitest";
import { offences, sourceFiles, stageOf } from "./source-tree.ts";

/* What may be done or said in one place only: numbers as text, plurals, tolerances, escapes, names of indices. */

const files = sourceFiles();
const production = files.filter(({ test: isTest }) => !isTest);

describe("one formatter", () => {
  const outside = [...production].filter(({ path }) => stageOf(path) !== "format");

  test("numbers become text in src/format only", () => {
    const writing =
      /\.toFixed\(|\.toPrecision\([^)]*\)(?!\))|\.toLocaleString\(|\bIntl\.(NumberFormat|DateTimeFormat)\b/;
    expect(offences(outside, writing)).toEqual([]);
  });

  test("English plurals and ordinals are chosen in one file", () => {
    const elsewhere = outside.filter(({ path }) => path !== "src/language/en/plurals.ts");
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
    ["half of the last digit", /0\.5 \* 10 \*\* -/, /^src\/model\/rules\/tolerance\.ts$/],
    [
      "what the noise of binary sums is cut off at",
      /\.toPrecision\(12\)/,
      /^src\/(model\/rules\/tolerance|format\/number)\.ts$/,
    ],
    ["decimals of a maximum", /isInteger\([^)]*\)\) \? 0 : /, /^src\/format\/measure\.ts$/],
    // Besides results kept by key: where each object of the model stands in its file.
    ["what is kept by an object", /\bnew WeakMap\b/, /^src\/(model\/remembered|load\/report\/origins)\.ts$/],
    [
      "when a unit or a region is in force",
      /\bvalidTo (?:===|\?\?) (?:null \|\| |")|<= validTo\b/,
      /^src\/model\/lookup\.ts$/,
    ],
    ["the framework of a year", /\.frameworks\.(find|at)\(|\bfunction flatten\b/, /^src\/model\/lookup\.ts$/],
    [
      "digits after the point",
      /\.split\("\."\)\[1\]\?\.length|\/\\\.\(\\d\+\)\$\//,
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

  test("a count in a cell of a table", () => {
    const site = production.filter(({ path }) => path.startsWith("src/site/"));
    const held = offences(site, /(^|\{ )text: .*formatNumber\(.*, 0\)/).filter(
      (line) => !line.includes("text: t`"),
    );
    expect(held.map((line) => line.split(":")[0])).toEqual(["src/site/tables/frame/cells.ts"]);
  });

  test("escapes of XML and HTML", () => {
    const elsewhere = production.filter(
      ({ path, text }) =>
        path !== "src/format/markup.ts" &&
        /replace(All)?\((\/&\/g|"&"|'&'), ?"&amp;"|replace(All)?\("&(amp|lt);"|\bamp: "&"/.test(text),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test("a text becomes Vietnamese for good only where it is written once: papers, feeds, files of figures, reports to staff", () => {
    const once = [
      /^src\/format\/write\.ts$/,
      /^scripts\//,
      /^src\/(release|write\/preview|claims\/report)\//,
      /^src\/site\/(papers|sharing|json|compare)\//,
      /^src\/(site\/open-data\/csv|notation\/value)\.ts$/,
      // Labels of columns as keys, which nobody reads.
      /^src\/site\/tables\/standing\/component-table\.ts$/,
      // Another thing by that name: styles of an office's template set to its language.
      /^src\/office\/template\/read\//,
    ];
    const held = production.filter(({ path }) => !once.some((place) => place.test(path)));
    expect(offences(held, /\binVietnamese\b/)).toEqual([]);
  });

  test("no year in code stands in where none is told: data say which", () => {
    expect(offences(production, /\?\? "?(19|20)\d\d\b/)).toEqual([]);
  });

  test("names of indices: what is special about one stands in its file", () => {
    const named = production.filter(({ text }) =>
      /[=!]==? "(papi|pci|sipas|par-index)\b[^"]*"|startsWith\("(papi|pci|sipas|par-)/.test(text),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});
