import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { themeTokens } from "../charts/draw/colours.ts";
import { chartTokens, siteStyles } from "./styles.ts";

const root = join(import.meta.dirname, "../..");
const tokens = readFileSync(join(root, "templates/styles/tokens.css"), "utf8");
const [light = "", dark = ""] = tokens.split("@media screen and (prefers-color-scheme: dark)");

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Value of a token in a theme; `--gain` and its like come from the charts. */
function value(theme: "light" | "dark", token: string): string {
  const own = /^(surface|text|own|gain|loss)$/.test(token);
  if (own) return themeTokens[theme][token as "surface" | "text" | "own" | "gain" | "loss"];
  const find = (source: string) => new RegExp(`--${token}: (#[0-9a-f]{6})`).exec(source)?.[1];
  const found = (theme === "dark" && find(dark)) || find(light);
  if (!found) throw new Error(`no token ${token}`);
  return found;
}

const texts = ["text", "quiet", "brand-text"];
const grounds = ["surface", "paper"];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...["gain", "loss", "own", "text", "quiet"].map((text) => [text, "own-ground"] as const),
  ...["gain", "loss"].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ["mark-text", "mark-ground"] as const,
  ...[0, 1, 2, 4, 5, 6].map((step) => ["text", `heat-${step}`] as const),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(pairs)("%s on %s reaches 4.5 : 1", (text, ground) => {
    expect(contrast(value(theme, text), value(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });
});

test("every sheet but the papers' own is part of the site's style sheet", async () => {
  const joined = await siteStyles(root);
  for (const name of readdirSync(join(root, "templates/styles")).filter(
    (each) => !each.startsWith("paper"),
  )) {
    expect(joined).toContain(readFileSync(join(root, "templates/styles", name), "utf8").trim());
  }
});

test("chart colours come as properties for light, dark and print", () => {
  const sheet = chartTokens();
  expect(sheet).toContain(`:root{--chart-surface:${themeTokens.light.surface}`);
  expect(sheet).toContain(
    `@media screen and (prefers-color-scheme:dark){:root{--chart-surface:${themeTokens.dark.surface}`,
  );
  expect(sheet).toContain(`@media print{:root{--chart-surface:${themeTokens.print.surface}`);
});

test("no style loads anything from elsewhere", async () => {
  expect(await siteStyles(root)).not.toMatch(/https?:|@import|url\("?\/\//);
});
