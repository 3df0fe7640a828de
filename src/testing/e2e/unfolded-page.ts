import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { browserPath } from "./browser-path.ts";
import { site } from "./built-site.ts";

/**
 * A page of the built site in a real browser, for all tests of a file, with everything open that phones fold: what is
 * folded is measured too; `folds` names the switches where only some are meant. The browser is started before the first test and closed after the last.
 */
export function unfoldedPage(
  height: number,
  folds = ".fold-switch",
): {
  page: () => Page;
  open: (path: string, width: number) => Promise<void>;
} {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath());
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  return {
    page: () => page,
    open: async (path, width) => {
      await page.setViewport({ width, height });
      await page.goto(`${pathToFileURL(site()).href}/${path}index.html`, { waitUntil: "load" });
      await page.$$eval(folds, (boxes) => {
        for (const box of boxes) (box as HTMLInputElement).checked = true;
      });
    },
  };
}
