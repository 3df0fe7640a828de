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
