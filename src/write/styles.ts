import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { themeTokens } from "../charts/draw/colours.ts";
import { readLf } from "./disk/read-lf.ts";

/** The parts of the style sheet in the order they are joined; the papers have a sheet of their own. */
const parts = [
  "tokens",
  "fonts",
  "base",
  "frame",
  "page",
  "marks",
  "opening",
  "blocks",
  "cards",
  "problems",
  "table",
  "tools",
  "figure",
  "tiles",
  "print",
];

function properties(theme: keyof typeof themeTokens): string {
  return Object.entries(themeTokens[theme])
    .map(([token, value]) => `--chart-${token}:${value}`)
    .join(";");
}

/** The colours of the charts as CSS properties, from the charts' own theme: light, dark, printed and forced colours. */
export function chartTokens(): string {
  return [
    `:root{${properties("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties("dark")}}}`,
    `@media print{:root{${properties("print")}}}`,
    "",
  ].join("\n");
}

/** The style sheet of the site: one file, so that a page needs one request more and not a dozen. */
export async function siteStyles(root: string): Promise<string> {
  const sheets = await Promise.all(
    parts.map((part) => readLf(join(root, "templates", "styles", `${part}.css`))),
  );
  return `${sheets.map((sheet) => sheet.trim()).join("\n\n")}\n`;
}

/** Writes `assets/site.css`, `assets/chart-tokens.css` and the mark of the site. */
export async function writeStyles(root: string, outDir: string): Promise<void> {
  const assets = join(outDir, "assets");
  await mkdir(assets, { recursive: true });
  await writeFile(join(assets, "site.css"), await siteStyles(root));
  await writeFile(join(assets, "chart-tokens.css"), chartTokens());
  await writeFile(join(assets, "mark.svg"), await readLf(join(root, "templates", "mark.svg")));
}
