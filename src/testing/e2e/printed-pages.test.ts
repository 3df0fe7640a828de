import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { bareText, pageText } from "../../print/read-back/page-text.ts";
import { readText } from "../read-pdf.ts";
import { browserPath } from "./browser-path.ts";
import { site } from "./built-site.ts";

/* "In trang này": a page of the site as a browser prints it. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(browserPath());
});
afterAll(() => browser.close());

async function printed(path: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(site()).href}/${path}index.html`, { waitUntil: "load" });
  const pages = await readText(Buffer.from(await page.pdf({ format: "A4", preferCSSPageSize: true })));
  await page.close();
  return pages.map((one) => bareText(pageText(one)));
}

test.each(["chi-so/papi/2022/", "chi-so/papi/2021/", "chi-so/pci/2020/"])(
  "%s: a map, a short table and a drawing are each whole on one page, below their title",
  async (path) => {
    const pages = await printed(path);
    const together = [
      ["Trên bản đồ", "Lai Châu", "Cà Mau"],
      ["các nhóm theo thứ hạng", "Nhóm IV"],
      ["Phân bố điểm", "% điểm tối đa"],
    ];
    const apart = together.filter(
      (words) => !pages.some((page) => words.every((one) => page.includes(bareText(one)))),
    );
    expect(apart).toEqual([]);
  },
);

test.each([
  ["", "Kết quả mới nhất trên bản đồ"],
  ["chi-so/par-index/", "Trên bản đồ"],
  ["chi-so/pci/", "Trên bản đồ"],
])(
  "%j: a map of results that are partly known, or of all indices, is whole on one page",
  async (path, title) => {
    const pages = await printed(path);
    const words = [title, "Lai Châu", "Bà Rịa - Vũng Tàu", "Cà Mau"].map(bareText);
    expect(pages.filter((page) => words.every((one) => page.includes(one))).length).toBe(1);
  },
);

test("a link that leads to the files below is of no use on paper", async () => {
  for (const path of ["chi-so/sipas/2024/", "hoi-nghi/tinh-mau-2024/noi-bo/"])
    expect((await printed(path)).join(" "), path).not.toContain(bareText("Tải về"));
});

test("the words at the foot of a page do not stand alone on the last sheet", async () => {
  const foot = bareText("Chuyên Sâu: trang phân tích dựng từ số liệu công khai");
  for (const path of ["don-vi/an-giang-2025/", "don-vi/dong-thap-2025/", "chi-so/papi/2024/"]) {
    const last = (await printed(path)).at(-1)!;
    expect(last, path).toContain(foot);
    expect(last.indexOf(foot), path).toBeGreaterThan(40);
  }
});

test("names on a printed map lie within their tiles", async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 660, height: 900 });
  await page.emulateMediaType("print");
  await page.goto(`${pathToFileURL(site()).href}/index.html`, { waitUntil: "load" });
  const outside = await page.$$eval(".tile", (tiles) =>
    tiles.flatMap((tile) => {
      const name = tile.querySelector(".tile-name")!;
      const [own, whole] = [name.getBoundingClientRect(), tile.getBoundingClientRect()];
      // the marks above a capital letter reach to the upper edge of its line
      const line = Number.parseFloat(getComputedStyle(name).lineHeight);
      const size = Number.parseFloat(getComputedStyle(name).fontSize);
      return own.top - whole.top >= 2 && line / size >= 1.1 && own.bottom <= whole.bottom
        ? []
        : [name.textContent];
    }),
  );
  expect(await page.$$eval(".tile", (tiles) => tiles.length)).toBe(63);
  await page.close();
  expect(outside).toEqual([]);
});
