import { describe, expect, test } from "vitest";
import { heatColours } from "../kinds/heat-scale.ts";
import { type ColourToken, themeTokens } from "./colours.ts";

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: ColourToken[] = [
  "text",
  "text-muted",
  "own",
  "gain",
  "loss",
  "series-1",
  "series-2",
  "series-3",
  "series-4",
];
const MARKS: ColourToken[] = ["axis", "other", "benchmark"];

describe.each(["light", "dark", "print"] as const)("the %s theme", (name) => {
  const theme = themeTokens[name];
  test.each(TEXT)("%s can be read on the surface", (token) => {
    expect(contrast(theme[token], theme.surface)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)("%s can be seen on the surface", (token) => {
    expect(contrast(theme[token], theme.surface)).toBeGreaterThanOrEqual(3);
  });
  test("tells gain from the filling of a loss in grey", () => {
    expect(contrast(theme.gain, theme["loss-fill"])).toBeGreaterThanOrEqual(3);
  });
  test("lets text be read over the watermark", () => {
    expect(contrast(theme.text, theme.watermark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme["text-muted"], theme.watermark)).toBeGreaterThanOrEqual(4.5);
  });
  test("has no colour twice", () => {
    expect(new Set(Object.values(theme)).size).toBe(Object.values(theme).length);
  });
  test.each([0, 1, 2, 3, 4, 5, 6])("heat class %d can be read", (heat) => {
    const { ground, text } = heatColours[name][heat] ?? { ground: "#000000", text: "#000000" };
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
  });
});
