import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { themeTokens } from "../../charts/draw/colours.ts";
import { readLf } from "../../write/disk/read-lf.ts";

interface Face {
  family: string;
  weight: number;
  style: "normal" | "italic";
  file: string;
}

const resolve = createRequire(import.meta.url).resolve;

const TINOS = "@expo-google-fonts/tinos";
export const TINOS_REGULAR = `${TINOS}/400Regular/Tinos_400Regular.ttf`;
const SOURCE_SANS = "@expo-google-fonts/source-sans-3";

/** Whole faces, not subsets: Chromium embeds only the glyphs used, and a missing glyph would bring in a stranger. */
const FACES: Face[] = [
  { family: "Tinos", weight: 400, style: "normal", file: TINOS_REGULAR },
  {
    family: "Tinos",
    weight: 400,
    style: "italic",
    file: `${TINOS}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
  },
  { family: "Tinos", weight: 700, style: "normal", file: `${TINOS}/700Bold/Tinos_700Bold.ttf` },
  { family: "Tinos", weight: 700, style: "italic", file: `${TINOS}/700Bold_Italic/Tinos_700Bold_Italic.ttf` },
  ...([400, 600, 700] as const).map((weight): Face => {
    const name = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" }[weight];
    const file = `${SOURCE_SANS}/${name}/SourceSans3_${name}.ttf`;
    return { family: "Source Sans 3", weight, style: "normal", file };
  }),
];

/** Names of the style sheets that a staged paper links to, relative to the staging folder. */
export const STYLESHEETS = { faces: "faces.css", paper: "paper.css" };

/**
 * Puts beside the papers what they are printed with: faces, print colours, style sheet. Everything a page loads then
 * lies below `stagingDir`, so that the printer can refuse anything else.
 */
export async function stagePapers(stagingDir: string, templatesDir: string): Promise<void> {
  await stageFaces(stagingDir);
  const sheet = await readLf(join(templatesDir, "styles", "paper.css"));
  await writeFile(join(stagingDir, STYLESHEETS.paper), sheet);
}

/** The faces and print colours alone; returns the name of their style sheet. */
export async function stageFaces(stagingDir: string): Promise<string> {
  await mkdir(join(stagingDir, "fonts"), { recursive: true });
  for (const { file } of FACES) await copyFile(resolve(file), join(stagingDir, "fonts", basename(file)));
  await writeFile(
    join(stagingDir, STYLESHEETS.faces),
    `${FACES.map(fontFace).join("\n")}\n${printColours()}\n`,
  );
  return STYLESHEETS.faces;
}

function fontFace({ family, weight, style, file }: Face): string {
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("fonts/${basename(file)}"); }`;
}

function printColours(): string {
  const colours = Object.entries(themeTokens.print).map(([token, hex]) => `--chart-${token}: ${hex};`);
  return `:root { ${colours.join(" ")} }`;
}
