import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteFixture } from "../testing/site-fixture.ts";
import { checkOutput } from "./output-check.ts";
import { pathInside, writeSite } from "./write-site.ts";

const root = join(import.meta.dirname, "../..");
const outDir = mkdtempSync(join(tmpdir(), "trang-"));
const read = (path: string) => readFileSync(join(outDir, path), "utf8");

beforeAll(() => writeSite(siteFixture, outDir, root), 30_000);
afterAll(() => rmSync(outDir, { recursive: true }));

describe("the written site", () => {
  test("has a page for every page of the model, a 404 page, and the files", () => {
    for (const page of siteFixture.pages)
      expect(read(`${page.path}index.html`)).toContain('<html lang="vi">');
    for (const file of siteFixture.files) expect(read(file.path)).toBe(file.content);
    expect(read("404.html")).toContain("Không tìm thấy trang");
  });

  test("has nothing that the output check refuses", async () => {
    const illustrative = siteFixture.pages.filter((page) => page.illustrative).map((page) => page.path);
    expect(await checkOutput(outDir, { illustrative })).toEqual([]);
  });

  test("carries style sheets, chart colours and fonts", () => {
    expect(read("assets/site.css")).toContain("@layer tokens, base, layout, components, print;");
    expect(read("assets/chart-tokens.css")).toContain("--chart-gain:");
    for (const [, font] of read("assets/site.css").matchAll(/url\("(fonts\/[^"]+)"\)/g)) {
      expect(read(`assets/${font}`).length).toBeGreaterThan(1000);
    }
  });
});

test.each(["../x", "a/../../x", "/etc/passwd", "a\\..\\x"])("refuses to write to %s", (path) => {
  expect(() => pathInside("/ngoai/out", path)).toThrow("ra ngoài thư mục kết quả");
});

test("keeps paths inside the output folder", () => {
  expect(pathInside("/ngoai/out", "a/b.csv")).toBe("/ngoai/out/a/b.csv");
  expect(pathInside("/ngoai/out", "")).toBe("/ngoai/out");
});
