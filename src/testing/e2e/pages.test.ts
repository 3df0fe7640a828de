import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { browserPath } from "./browser-path.ts";
import { conferences, read, site } from "./built-site.ts";
import { pagesToVisit } from "./pages-to-visit.ts";
import { filesIn } from "./project.ts";

/* Every page in a real browser, opened from the folder as by a double click. */

const addressOf = (page: string) => pathToFileURL(join(site(), page)).href;
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

/** One page of each kind; of the kinds with much on them, the fullest. */
const kinds: Record<string, string> = {
  home: "index.html",
  conference: "hoi-nghi/dong-thap-2022/index.html",
  "conference of the sample": "hoi-nghi/tinh-mau-2024/index.html",
  plan: "hoi-nghi/quang-ninh-2022/ke-hoach/index.html",
  "list of indices": "chi-so/index.html",
  index: "chi-so/papi/index.html",
  edition: "chi-so/papi/2021/index.html",
  "list of units": "don-vi/index.html",
  unit: "don-vi/dong-thap/index.html",
  data: "du-lieu/index.html",
  method: "phuong-phap/index.html",
  glossary: "thuat-ngu/index.html",
  "not found": "404.html",
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(browserPath());
});
afterAll(() => browser.close());

interface Seen {
  /** Addresses asked for outside the folder. */
  outside: string[];
  /** What the console said, errors of scripts and files that did not come. */
  said: string[];
}

async function watchedPage(viewport: { width: number; height: number }): Promise<{ page: Page; seen: Seen }> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const seen: Seen = { outside: [], said: [] };
  const inside = pathToFileURL(`${site()}/`).href;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(inside) && !url.startsWith("data:")) seen.outside.push(url);
  });
  page.on("requestfailed", (request) => seen.said.push(`not loaded: ${request.url()}`));
  page.on("console", (message) => seen.said.push(message.text()));
  page.on("pageerror", (error) => seen.said.push(String(error)));
  return { page, seen };
}

describe("every page", () => {
  test("stays in its folder, is silent and fits phones of 360 and 320 px", async () => {
    const pages = await pagesToVisit();
    expect(pages.length).toBeGreaterThan(90);
    const { page, seen } = await watchedPage(phone);
    const tooWide: string[] = [];
    // Every other page comes at the width at which the last one was left: both widths have the same parts folded.
    const widths = [phone, { ...phone, width: 320 }];
    for (const name of pages) {
      await page.goto(addressOf(name));
      for (const [turn, viewport] of widths.entries()) {
        if (turn > 0) await page.setViewport(viewport);
        const { content, window } = await page.evaluate(() => ({
          content: document.scrollingElement?.scrollWidth ?? 0,
          window: innerWidth,
        }));
        if (content > window || window !== viewport.width)
          tooWide.push(`${name}: ${content} px of ${window}`);
      }
      widths.reverse();
    }
    await page.close();
    expect(seen).toEqual({ outside: [], said: [] });
    expect(tooWide).toEqual([]);
  });

  test("holds no script but our own classic files, and no handler", async () => {
    const pages = (await filesIn(site())).filter((name) => name.endsWith(".html"));
    const scripted: string[] = [];
    for (const name of pages) {
      const html = (await read(name)).toString();
      // Data blocks are never run; files stand in assets and are loaded as they are.
      const rest = html
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/gu, "")
        .replace(/<script src="[^":]*assets\/[a-z-]+\.js" defer><\/script>/gu, "");
      if (/<script|\son[a-z]+="|javascript:/iu.test(rest)) scripted.push(name);
    }
    expect(scripted).toEqual([]);
  });
});

test("the browser would have told of a request, a message and a page too wide", async () => {
  const { page, seen } = await watchedPage(phone);
  await page.goto(addressOf("index.html"));
  const tooWide = await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("img"), { src: "https://example.org/x.png" }));
    document.body.append(
      Object.assign(document.createElement("div"), { textContent: "x", style: "min-inline-size: 2000px" }),
    );
    console.log("hello");
    return (document.scrollingElement?.scrollWidth ?? 0) > innerWidth;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.close();
  expect(tooWide).toBe(true);
  expect(seen.said.join(" ")).toMatch(/hello|example\.org/u);
});

describe("without JavaScript", () => {
  test.each(Object.entries(kinds))("%s shows the same words and drawings", async (_, name) => {
    const shown: { words: string; drawings: number }[] = [];
    for (const enabled of [true, false]) {
      const page = await browser.newPage();
      await page.setViewport(desk);
      await page.setJavaScriptEnabled(enabled);
      await page.goto(addressOf(name));
      shown.push(
        await page.evaluate(() => {
          // What a script adds is an extra: the finder, the buttons that sort, the switch between measures.
          for (const extra of document.querySelectorAll(".table-tools, .views")) extra.remove();
          return {
            words: document.body.innerText,
            drawings: [...document.querySelectorAll("svg[role=img]")].filter(
              (drawing) => drawing.getBoundingClientRect().height > 40,
            ).length,
          };
        }),
      );
      await page.close();
    }
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[0]?.words.length).toBeGreaterThan(100);
  });

  test("each figure shows one drawing, the one for the width of the window", async () => {
    const counts: Record<string, number>[] = [];
    for (const viewport of [phone, desk]) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.goto(addressOf("hoi-nghi/dong-thap-2022/index.html"));
      counts.push(
        await page.evaluate(() => {
          const visible = (selector: string) =>
            [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;
          return {
            figures: visible("figure"),
            narrow: visible(".drawing-narrow svg[role=img]"),
            wide: visible(".drawing-wide svg[role=img]"),
          };
        }),
      );
      await page.close();
    }
    // On a phone the details of a large conference are folded until somebody asks for them.
    const [onPhone = 0, onDesk = 0] = counts.map(({ figures }) => figures);
    expect(onPhone).toBeGreaterThan(1);
    expect(onDesk).toBeGreaterThan(3);
    expect(counts).toEqual([
      { figures: onPhone, narrow: onPhone, wide: 0 },
      { figures: onDesk, narrow: 0, wide: onDesk },
    ]);
  });
});

test.each(conferences)(
  "%s: the first screen holds the results, what made them and what to do",
  async (slug) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(addressOf(`hoi-nghi/${slug}/index.html`));
    const ends = await page.evaluate(() =>
      ["h1", ".key-figures", ".findings-list", ".actions li"].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? Number.NaN,
      ),
    );
    await page.close();
    expect(ends.filter((end) => !(end < 768))).toEqual([]);
  },
);
