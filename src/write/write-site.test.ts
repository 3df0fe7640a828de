import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stagePapers } from "../print/typeset/stage-papers.ts";
import { siteFixture } from "../testing/pages/site-fixture.ts";
import { withHashes } from "./data-hashes.ts";
import { checkOutput } from "./output-check.ts";
import { pathInside, writeSite } from "./write-site.ts";

const root = join(import.meta.dirname, "../..");
const outDir = mkdtempSync(join(tmpdir(), "trang-"));
const read = (path: string) => readFileSync(join(outDir, path), "utf8");

beforeAll(() => writeSite(siteFixture, outDir, root), 300_000);
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

test("the descriptor of the data carries the fingerprint of each of its files", () => {
  const descriptor = { resources: [{ path: "papi.csv" }, { path: "không-có.csv" }] };
  const files = [
    { path: "du-lieu/papi.csv", content: "abc" },
    { path: "du-lieu/datapackage.json", content: JSON.stringify(descriptor) },
  ];
  expect(JSON.parse(withHashes(files)[1]!.content)).toEqual({
    resources: [
      {
        path: "papi.csv",
        hash: "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      },
      { path: "không-có.csv" },
    ],
  });
});

test("is the same, byte for byte, from templates and pages with the line ends of Windows and with copies of them", async () => {
  const windows = mkdtempSync(join(tmpdir(), "trang-crlf-"));
  const filesBelow = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  try {
    for (const folder of ["templates", "content"])
      for (const name of filesBelow(join(root, folder))) {
        const to = join(windows, folder, name);
        mkdirSync(dirname(to), { recursive: true });
        const text = readFileSync(join(root, folder, name), "utf8");
        writeFileSync(to, text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"));
      }
    const copy = readFileSync(join(root, "content/pages.njk"));
    for (const name of ["pages - Copy.njk", "pages - Bản sao.njk", "~$pages.njk", "Thumbs.db", "desktop.ini"])
      writeFileSync(join(windows, "content", name), copy);
    const out = join(windows, "out");
    await writeSite(siteFixture, out, windows);
    await stagePapers(join(out, "paper"), join(windows, "templates"));
    await stagePapers(join(outDir, "paper"), join(root, "templates"));
    expect(filesBelow(out)).toEqual(filesBelow(outDir));
    const other = filesBelow(out).filter(
      (name) => !readFileSync(join(out, name)).equals(readFileSync(join(outDir, name))),
    );
    expect(other).toEqual([]);
  } finally {
    rmSync(windows, { recursive: true });
  }
}, 300_000);

test.each(["../x", "a/../../x", "/etc/passwd", "a\\..\\x"])("refuses to write to %s", (path) => {
  expect(() => pathInside("/ngoai/out", path)).toThrow("ra ngoài thư mục kết quả");
});

test("keeps paths inside the output folder", () => {
  expect(pathInside("/ngoai/out", "a/b.csv")).toBe("/ngoai/out/a/b.csv");
  expect(pathInside("/ngoai/out", "")).toBe("/ngoai/out");
});
