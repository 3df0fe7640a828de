import { describe, expect, test } from "vitest";
import { english, parts } from "../../language/en/catalogue.ts";
import { templateKey } from "../../language/say.ts";
import { isVietnamese, literalsOf } from "./literals.ts";
import { sourceFiles } from "./source-tree.ts";

/* Every sentence of the pages has its English, read from the code itself: also those no page of today shows. */

/**
 * Rooms whose texts reach pages. Papers, problems, what only the office's own screen shows and the descriptor of the
 * files of figures, which exist once, stay Vietnamese.
 */
const speaks = /^src\/(format|narrative|charts|site|office\/out\/sheets)\//;
const onlyVietnamese =
  /^src\/(charts\/labels\/characters|write\/|site\/(papers\/|bundle\/|json\/|preview|own-mistake|addresses\/links|nunjucks|site-context|words\/|open-data\/(csv-columns|datapackage)))/;

const everywhere = sourceFiles()
  .filter(
    ({ path, text, test: isTest }) => !isTest && (speaks.test(path) || text.includes("language/say.ts")),
  )
  .flatMap(({ path, text }) => literalsOf(text).map((literal) => ({ path, ...literal })));
const literals = everywhere.filter(({ path }) => speaks.test(path) && !onlyVietnamese.test(path));
/** A text that is looked up is looked up in whatever room it stands. */
const tagged = everywhere.filter(({ tag }) => tag?.name === "t" || tag?.name === "tAs");
const keys = new Set(tagged.map(({ tag, parts }) => templateKey(parts, tag!.sense)));
const only = process.env.ONLY ?? "";

test("English that is put together stays a value: no template of it is a string", () => {
  const strings = sourceFiles()
    .filter(({ path }) => path.startsWith("src/language/en/"))
    .flatMap(({ path, text }) => [...text.matchAll(/=>\s*`[^`]*`/g)].map(([found]) => `${path}: ${found}`));
  expect(strings).toEqual([]);
});

test("how far one is above or below another has one wording, in columns and in notes", () => {
  const columns = Object.entries(english).filter(([sentence]) => /^(?:\w+\|)?Hơn, kém/u.test(sentence));
  expect(columns.length).toBeGreaterThan(4);
  for (const [, said] of columns) expect(String(said)).not.toMatch(/ahead|behind/iu);
});

test("the reader of literals sees nested templates, senses, comments and patterns", () => {
  const code = [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is read.
    'const a = t`một ${b ? t`hai ${c}` : "ba"} bốn`; // "năm"',
    'const d = tAs("verb")`tăng`; /* `sáu` */ const e = /["`/]/.test(f) ? \'bảy\' : g / h / 2;',
  ].join("\n");
  expect(
    literalsOf(code).map(({ tag, parts, line }) => [tag?.name ?? null, tag?.sense ?? null, parts, line]),
  ).toEqual([
    ["t", null, ["một ", " bốn"], 1],
    ["t", null, ["hai ", ""], 1],
    [null, null, ["ba"], 1],
    [null, null, ["verb"], 2],
    ["tAs", "verb", ["tăng"], 2],
    [null, null, ["bảy"], 2],
  ]);
});

describe("English", () => {
  test("no Vietnamese text of a page escapes the languages", () => {
    const escaped = literals.filter((literal) => isVietnamese(literal) && !tagged.includes(literal));
    expect(
      escaped
        .filter(({ path }) => path.includes(only))
        .map(({ path, line, parts }) => `${path}:${line} ${parts.join("…")}`),
    ).toEqual([]);
  });

  test("every sentence has its English", () => {
    const lacking = tagged.flatMap(({ path, line, tag, parts }) => {
      const key = templateKey(parts, tag!.sense);
      return Object.hasOwn(english, key) || !path.includes(only) ? [] : [`${path}:${line} ${key}`];
    });
    expect(lacking).toEqual([]);
  });

  test("nothing is translated that nobody says", () => {
    expect(Object.keys(english).filter((key) => !keys.has(key))).toEqual([]);
  });

  test("no sentence stands twice", () => {
    const all = parts.flatMap((part) => Object.keys(part));
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
  });

  test("every place of a sentence is used in its English, except a space that holds words together", () => {
    const lost = Object.entries(english).flatMap(([key, entry]) => {
      if (typeof entry === "function") return [];
      const places = [...key.matchAll(/\{(\d+)\}/g)].map(([, place]) => place!);
      return places.some((place) => !entry.includes(`{${place}}`)) ? [key] : [];
    });
    expect(lost).toEqual([]);
  });
});
