import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { characters } from "./characters.ts";
import { textWidth, widest, wrapText } from "./text-metrics.ts";

const FILES = {
  400: "400Regular/SourceSans3_400Regular",
  600: "600SemiBold/SourceSans3_600SemiBold",
  700: "700Bold/SourceSans3_700Bold",
};

function font(weight: 400 | 600 | 700) {
  const file = import.meta.resolve(`@expo-google-fonts/source-sans-3/${FILES[weight]}.ttf`);
  return create(readFileSync(fileURLToPath(file)));
}

describe("the table of glyph widths", () => {
  test("holds the advances of the shipped fonts for every character we use", async () => {
    const table = Object.fromEntries(
      ([400, 600, 700] as const).map((weight) => {
        const face = font(weight);
        const width = (c: string) =>
          (face.glyphForCodePoint(c.codePointAt(0) ?? 0).advanceWidth / face.unitsPerEm) * 1000;
        return [weight, Object.fromEntries(characters.map((c) => [c, width(c)]))];
      }),
    );
    await expect(`${JSON.stringify(table, null, 1)}\n`).toMatchFileSnapshot("glyph-widths.golden.json");
  });

  test.each([
    ["Kiểm soát tham nhũng trong khu vực công", 400],
    ["Tham gia của người dân ở cấp cơ sở", 600],
    ["27/60", 700],
    ["−4,53", 400],
    ["SỐ LIỆU MINH HỌA", 700],
  ] as const)("measures %j (%d) as the font lays it out, within one percent", (text, weight) => {
    const face = font(weight);
    const real = (face.layout(text).advanceWidth / face.unitsPerEm) * 13;
    expect(textWidth(text, { size: 13, weight }) / real).toBeGreaterThan(0.999);
    expect(textWidth(text, { size: 13, weight }) / real).toBeLessThan(1.01);
  });

  test("measures decomposed text as the composed text that will be shown", () => {
    expect(textWidth("Đồng Tháp".normalize("NFD"), { size: 13 })).toBe(textWidth("Đồng Tháp", { size: 13 }));
  });
});

describe("wrapText", () => {
  const style = { size: 13 };
  test("keeps a text that fits on one line", () => {
    expect(wrapText("Cung ứng dịch vụ công", 400, style)).toEqual(["Cung ứng dịch vụ công"]);
  });
  test("breaks evenly and within the width", () => {
    const lines = wrapText("Kiểm soát tham nhũng trong khu vực công", 190, style);
    expect(lines).toEqual(["Kiểm soát tham nhũng", "trong khu vực công"]);
    expect(widest(lines, style)).toBeLessThanOrEqual(190);
  });
  test("never parts a number from its unit, never drops a word", () => {
    const text = "cao nhất 46,96\u00a0điểm năm 2020";
    for (let width = 20; width < 300; width += 7) {
      const lines = wrapText(text, width, style);
      expect(lines.join(" ")).toBe(text);
      expect(lines.some((line) => line.includes("46,96\u00a0điểm"))).toBe(true);
    }
  });
});
