import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { encodingText } from "../__specs__/encodings.ts";
import { samples } from "../__specs__/samples.ts";
import { themeTokens } from "../draw/colours.ts";
import { textWidth } from "../labels/text-metrics.ts";
import type { ChartSpec } from "../layers/spec.ts";
import { renderSvg } from "../render-svg.ts";

const WIDTHS = [720, 340];
const cases = Object.entries(samples).flatMap(([name, sample]) =>
  WIDTHS.map((width) => ({ name, width, ...sample })),
);

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Every string of the input that the reader should find in the picture. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "text" || key === "label") && typeof inner === "string" ? [inner] : textsIn(inner),
  );
}

interface PlacedText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** Where the texts stand, in px of the picture, by the font's own widths; turned texts aside. */
function placedTexts(svg: string): PlacedText[] {
  const root = parse(svg);
  return root.querySelectorAll("text").flatMap((node) => {
    let [x, y] = [0, 0];
    const inherited = (name: string) => {
      for (let at: typeof node | null = node; at; at = at.parentNode as typeof node | null) {
        const value = at.getAttribute?.(name);
        if (value !== undefined) return value;
      }
      return "";
    };
    for (let at: typeof node | null = node; at; at = at.parentNode as typeof node | null) {
      const transform = at.getAttribute?.("transform") ?? "";
      if (transform.includes("rotate")) return [];
      const [, dx = "0", dy = "0"] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [];
      x += Number(dx);
      y += Number(dy);
    }
    const size = Number.parseFloat(inherited("font-size"));
    const weight = Number(inherited("font-weight") || 400) as 400 | 600 | 700;
    const lines = node.querySelectorAll("tspan");
    const texts = lines.length > 0 ? lines : [node];
    return texts.map((line, i) => {
      const width = textWidth(line.text, { size, weight });
      const anchor = inherited("text-anchor");
      const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
      if (i > 0) y += Number(line.getAttribute("dy"));
      return {
        text: line.text,
        left,
        right: left + width,
        top: y - size * 0.75,
        bottom: y + size * 0.22,
        size,
      };
    });
  });
}

/** Numbers that must stand in the data of the picture: values and ranks of the input. */
function valuesIn(input: unknown): number[] {
  if (Array.isArray(input)) return input.flatMap(valuesIn);
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, inner]) =>
    (key === "value" || key === "rank") && typeof inner === "number" ? [inner] : valuesIn(inner),
  );
}

test.each(Object.entries(samples))("%s is drawn in the known way", async (name, { make }) => {
  await expect(encodingText(make(720), make(340))).toMatchFileSnapshot(`../__specs__/${name}.golden.txt`);
});

test("a change of any word of a spec but its data shows in the text", () => {
  const spec = samples.dots!.make(720);
  const told = encodingText(spec, spec);
  const words = (value: unknown, path: string[] = []): string[][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => words(inner, [...path, key]))
      : [path];
  const changed = (value: unknown, [key, ...rest]: string[]): unknown =>
    key === undefined
      ? "otherwise"
      : Array.isArray(value)
        ? value.map((inner, at) => (`${at}` === key ? changed(inner, rest) : inner))
        : { ...(value as object), [key]: changed((value as Record<string, unknown>)[key], rest) };
  const { $schema: _, datasets: __, ...drawn } = spec;
  const unseen = words(drawn).filter((path) => {
    const other = changed(spec, path) as ChartSpec;
    return encodingText(other, other) === told;
  });
  expect(unseen).toEqual([]);
});

describe.each(cases)("$name at $width px", ({ name, width, input, make }) => {
  const draw = () => renderSvg(make(width), { description: `Biểu đồ ${name}` });

  test("leaves its input as it was and gives the same spec again", () => {
    deepFreeze(input);
    expect(make(width)).toEqual(make(width));
  });

  test("holds finite numbers only", () => {
    expect(numbersIn(make(width)).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  test("holds every value and rank of the input among its data", () => {
    const held = new Set(numbersIn(make(width).datasets));
    expect(valuesIn(input).filter((value) => !held.has(value))).toEqual([]);
  });

  test("is exactly as wide as asked", async () => {
    expect(await draw()).toContain(` width="${width}" `);
  });

  test("shows every text of the input that has a place", async () => {
    const shown = parse(await draw()).text.replace(/\s/g, "");
    // Lines show as many of their figures as there is room for; beside other indices only the last of each.
    const optional = name === "index-lines" || (name.endsWith("lines") && width < 500);
    const missing = textsIn(input).filter((text) => !shown.includes(text.replace(/\s/g, "")));
    if (!optional) expect(missing).toEqual([]);
    else expect(missing.length).toBeLessThan(textsIn(input).length / 2);
  });

  test("cuts no text off, sets none too small and none over another", async () => {
    const svg = await draw();
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    const texts = placedTexts(svg);
    expect(texts.length).toBeGreaterThan(3);
    const outside = texts.filter(
      (t) => t.left < -0.5 || t.right > width + 0.5 || t.top < -0.5 || t.bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
    expect(Math.min(...texts.map((t) => t.size))).toBeGreaterThanOrEqual(width === 720 ? 12 : 11);
    const hits = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => !(a.text === b.text && a.left === b.left && a.top === b.top))
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2,
        )
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(hits).toEqual([]);
  });

  test("is one described image without inline style, script, class or English role", async () => {
    const svg = await draw();
    const root = parse(svg).querySelector("svg");
    expect(root?.getAttribute("role")).toBe("img");
    expect(root?.getAttribute("aria-label")).toBe(`Biểu đồ ${name}`);
    expect(svg.match(/ role=/g)).toHaveLength(1);
    expect(svg).not.toMatch(/ style=| class=|<script|aria-roledescription|NaN|undefined|Infinity/);
  });

  test("takes every colour from the theme", async () => {
    const painted = [...(await draw()).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, value = ""]) => value);
    const known = new Set(
      Object.entries(themeTokens.light).map(([token, hex]) => `var(--chart-${token}, ${hex})`),
    );
    expect(painted.filter((value) => value !== "none" && !known.has(value))).toEqual([]);
  });
});
