import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { characters } from "../charts/labels/characters.ts";
import { keepFile, readKept } from "./disk/kept-file.ts";

/** One face as a `@font-face` rule needs it, and the file it is cut from. */
interface FontFace {
  family: "Source Sans 3" | "Tinos";
  weight: 400 | 600 | 700;
  style: "normal" | "italic";
  /** Name of the file in the folder of fonts. */
  file: string;
  /** The whole font in its npm package. */
  source: string;
}

function face(family: FontFace["family"], weight: FontFace["weight"], italic = false): FontFace {
  const folder = family === "Tinos" ? "tinos" : "source-sans-3";
  const cut = `${weight}${{ 400: "Regular", 600: "SemiBold", 700: "Bold" }[weight]}${italic ? "_Italic" : ""}`;
  return {
    family,
    weight,
    style: italic ? "italic" : "normal",
    file: `${folder}-${weight}${italic ? "-italic" : ""}.woff2`,
    source: `@expo-google-fonts/${folder}/${cut}/${family.replace(/ /g, "")}_${cut}.ttf`,
  };
}

/** The faces of the product: Source Sans 3 on screen and in charts, Tinos (metrics of Times New Roman) on paper. */
export const fontFaces: readonly FontFace[] = [
  face("Source Sans 3", 400),
  face("Source Sans 3", 400, true),
  face("Source Sans 3", 600),
  face("Source Sans 3", 700),
  face("Tinos", 400),
  face("Tinos", 400, true),
  face("Tinos", 700),
  face("Tinos", 700, true),
];

/** Kerning, composition of marks, and the kinds of figures; capitals, fractions and alternates are cut away. */
const FEATURES = ["ccmp", "kern", "liga", "locl", "lnum", "mark", "mkmk", "pnum", "tnum"];

/** Raise when the way of cutting changes, so that older cuts in the cache are not used. */
const RECIPE = "1";

const root = fileURLToPath(new URL("../../", import.meta.url));

function sourcePath(font: FontFace): string {
  return fileURLToPath(import.meta.resolve(font.source));
}

/** The face cut to our characters, as woff2; from the cache where the same font was cut the same way before. */
async function cutFace(font: FontFace, cache: string): Promise<Uint8Array> {
  const whole = await readFile(sourcePath(font));
  const text = characters.join("");
  const key = createHash("sha256")
    .update(JSON.stringify([RECIPE, text, FEATURES]))
    .update(whole)
    .digest("hex");
  const kept = join(cache, `${key.slice(0, 32)}.kept`);
  const known = await readKept(kept);
  if (known) return known;
  const cut = await subsetFont(whole, text, { targetFormat: "woff2", keepFeatures: FEATURES });
  await keepFile(kept, cut);
  return cut;
}

/**
 * Writes the faces of the named families, cut to Vietnamese, Latin and our signs, with the licences of the fonts, to
 * `<outDir>/assets/fonts`. The same fonts give the same bytes. `cache` holds cuts between builds.
 */
export async function writeFonts(
  outDir: string,
  families: readonly FontFace["family"][] = ["Source Sans 3"],
  cache: string = join(root, ".build", "cache", "fonts"),
): Promise<void> {
  const folder = join(outDir, "assets", "fonts");
  await mkdir(folder, { recursive: true });
  for (const font of fontFaces.filter(({ family }) => families.includes(family))) {
    await writeFile(join(folder, font.file), await cutFace(font, cache));
    const licence = join(dirname(sourcePath(font)), "..", "LICENSE_FONT");
    await copyFile(licence, join(folder, `${font.family.replace(/ /g, "-").toLowerCase()}-licence.txt`));
  }
}

/** The characters of a text that our fonts lack, which a browser would take from some other font; line breaks aside. */
export function missingCharacters(text: string): string[] {
  const known = new Set(characters);
  return [...new Set(text.normalize("NFC").replace(/[\t\r\n]/g, ""))].filter(
    (character) => !known.has(character),
  );
}

/** The characters of the product's set that a face itself has no glyph for. */
export async function missingGlyphs(font: FontFace): Promise<string[]> {
  const whole = create(await readFile(sourcePath(font)));
  return characters.filter((character) => !whole.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
