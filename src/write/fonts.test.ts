import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "fontkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { characters } from "../charts/labels/characters.ts";
import { fontFaces, missingCharacters, missingGlyphs, writeFonts } from "./fonts.ts";

const FAMILIES = ["Source Sans 3", "Tinos"] as const;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await writeFonts(join(folder, "a"), FAMILIES, join(folder, "cache-a"));
});
afterAll(() => rm(folder, { recursive: true }));

const written = (out: string, file: string) => readFile(join(folder, out, "assets", "fonts", file));

describe("the fonts of the product", () => {
  test.each(fontFaces)("$family $weight $style has a glyph for every character we use", async (font) => {
    expect(await missingGlyphs(font)).toEqual([]);
  });

  test.each(fontFaces)("$file keeps the characters, equal figures and a small size", async ({ file }) => {
    const bytes = await written("a", file);
    const font = create(bytes);
    expect(characters.filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0))).toEqual([]);
    const digits = [..."0123456789"].map((c) => font.glyphForCodePoint(c.codePointAt(0) ?? 0).advanceWidth);
    // The italic of Source Sans 3 has digits that differ by a thousandth.
    expect(Math.max(...digits) - Math.min(...digits)).toBeLessThanOrEqual(font.unitsPerEm / 1000);
    expect(bytes.length).toBeLessThan(45_000);
  });

  test("are cut to the same bytes again, and come from the cache the second time", async () => {
    await writeFonts(join(folder, "b"), ["Source Sans 3"], join(folder, "cache-b"));
    await writeFonts(join(folder, "c"), ["Source Sans 3"], join(folder, "cache-b"));
    for (const { file } of fontFaces.filter(({ family }) => family === "Source Sans 3")) {
      const first = await written("a", file);
      expect(first.equals(await written("b", file))).toBe(true);
      expect(first.equals(await written("c", file))).toBe(true);
    }
    expect(await readdir(join(folder, "cache-b"))).toHaveLength(4);
  });

  test("come with their licences", async () => {
    expect(String(await written("a", "tinos-licence.txt"))).toContain("SIL Open Font License");
    expect(String(await written("a", "source-sans-3-licence.txt"))).toContain("SIL Open Font License");
  });
});

describe("missingCharacters", () => {
  test("finds what our fonts lack", () => {
    expect(missingCharacters("Hạng 27/60 ▼ −4,53 điểm — “tăng” ≥ 80\u202f%\n")).toEqual([]);
    expect(missingCharacters("✓ 数")).toEqual(["✓", "数"]);
  });
  test("reads decomposed Vietnamese as composed", () => {
    expect(missingCharacters("Thừa Thiên Huế".normalize("NFD"))).toEqual([]);
  });
});
