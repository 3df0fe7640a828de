import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { axeFindings } from "./axe.ts";
import { browserPath } from "./browser-path.ts";
import { site } from "./built-site.ts";

/** One page of every kind, opened from the file system as from a USB stick; of kinds with much on them, the fullest. */
const kinds = [
  "index.html",
  "hoi-nghi/dong-thap-2022/index.html",
  "hoi-nghi/quang-ninh-2022/ke-hoach/index.html",
  "hoi-nghi/tinh-mau-2024/index.html",
  "chi-so/index.html",
  "chi-so/pci/index.html",
  "chi-so/papi/2021/index.html",
  "don-vi/index.html",
  "don-vi/dong-thap/index.html",
  "don-vi/dong-thap-2025/index.html",
  "so-sanh/index.html",
  "so-sanh/dbscl/papi/index.html",
  "tim-kiem/index.html",
  "phuong-phap/index.html",
  "thuat-ngu/index.html",
  "du-lieu/index.html",
  "tiep-can/index.html",
  "404.html",
];
const english = [
  "en/index.html",
  "en/hoi-nghi/dong-thap-2022/index.html",
  "en/hoi-nghi/tinh-mau-2024/index.html",
  "en/chi-so/papi/2021/index.html",
  "en/don-vi/dong-thap/index.html",
  "en/so-sanh/index.html",
  "en/tim-kiem/index.html",
];

let browser: Browser;
let page: Page;
let said: string[] = [];
const address = (path: string) => `${pathToFileURL(site()).href}/${path}`;
const open = async (path: string) => {
  // A change of the part after # alone would not load the page again.
  await page.goto("about:blank");
  await page.goto(address(path), { waitUntil: "load" });
};

beforeAll(async () => {
  browser = await launchBrowser(browserPath());
  page = await browser.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data:|about:blank)/.test(url) && !url.startsWith(pathToFileURL(site()).href)) said.push(url);
  });
});

afterAll(() => browser.close());

/** Pages that a phone lays out in its own way. */
const folded = [
  "index.html",
  "hoi-nghi/dong-thap-2022/index.html",
  "chi-so/papi/2021/index.html",
  "don-vi/dong-thap/index.html",
  "so-sanh/index.html",
];

// Each scheme at the desk, where nothing is folded away, and what phones lay out anew. English pages are of the same templates.
describe.each([
  [360, "dark", folded],
  [1280, "light", [...kinds, ...english]],
  [1280, "dark", kinds],
] as const)("at %i px, %s", (width, theme, pages) => {
  const seenBefore = width === 1280 && theme === "dark";
  test.each(pages)(
    "%s: axe finds nothing, nothing is said or fetched, no sideways scrolling",
    async (path) => {
      said = [];
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await open(path);
      expect(await sideways()).toBeLessThanOrEqual(0);
      expect(await axeFindings(page, seenBefore ? "colours" : null)).toEqual([]);
      expect(said).toEqual([]);
    },
  );
});

const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("a card that names four indices takes its lines on a phone", async () => {
  await page.setViewport({ width: 360, height: 900 });
  await open("hoi-nghi/dong-thap-2022/index.html");
  await page.$eval(".key-label", (label) => {
    (label.querySelector("a") ?? label).textContent = "PAR Index 2024, SIPAS 2024, PAPI 2024 và PCI 2024";
  });
  expect(await sideways()).toBeLessThanOrEqual(0);
});

test("axe would have found what is wrong", async () => {
  await open("thuat-ngu/index.html");
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.body.append(Object.assign(document.createElement("a"), { href: "#x" }));
  });
  const found = (await axeFindings(page)).join(" ");
  expect(found).toMatch(/html-has-lang/u);
  expect(found).toMatch(/link-name/u);
  await page.evaluate(() => {
    // An attribute would be held back by the page's own rules.
    const main = document.querySelector("main");
    if (main) main.style.cssText = "color: #aaa; background: #bbb";
  });
  const colours = (await axeFindings(page, "colours")).join(" ");
  expect(colours).toMatch(/color-contrast/u);
  expect(colours).not.toMatch(/html-has-lang/u);
});

describe("what scripts add", () => {
  const rows = (table: string) =>
    page.$$eval(`${table} tbody tr`, (all) =>
      all.filter((row) => !row.hidden).map((row) => (row.cells[0]?.textContent ?? "").trim()),
    );

  test("the league is found in, sorted and put back", async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await open("chi-so/papi/2021/index.html");
    const published = await rows("#bang-xep-hang");
    await page.type("#bang-xep-hang-tim", "dong th");
    expect(await rows("#bang-xep-hang")).toEqual(["Đồng Tháp"]);
    await page.$eval("#bang-xep-hang-tim", (box) => {
      (box as HTMLInputElement).value = "";
      box.dispatchEvent(new Event("input"));
    });
    const press = () =>
      page.$$eval("#bang-xep-hang thead button", (buttons) => (buttons[2] as HTMLElement).click());
    const order = () => page.$eval("#bang-xep-hang thead th:nth-child(3)", (head) => head.ariaSort);
    await press();
    expect(await order()).toBe("descending");
    expect((await rows("#bang-xep-hang"))[0]).toBe("Thừa Thiên Huế");
    await press();
    expect(await order()).toBe("ascending");
    expect((await rows("#bang-xep-hang"))[0]).toBe("Điện Biên");
    await press();
    expect(await order()).toBeNull();
    expect(await rows("#bang-xep-hang")).toEqual(published);
  });

  test("an address with a province marks it in table and drawing", async () => {
    await open("chi-so/papi/2021/index.html#dv-dong-thap");
    expect(await page.$eval("tr.chosen th", (cell) => (cell.textContent ?? "").trim())).toBe("Đồng Tháp");
    expect((await page.$$(".drawing-wide circle.chosen")).length).toBe(9);
    expect(await page.$eval("#bang-xep-hang-chon", (choice) => (choice as HTMLSelectElement).value)).toBe(
      "dong-thap",
    );
  });

  test("search answers while typing and leads to a page that is there", async () => {
    await open("tim-kiem/index.html");
    await page.type("#tim", "cai cach tthc");
    expect(await page.$eval(".results a", (link) => link.textContent)).toBe("Cải cách thủ tục hành chính");
    const below = await page.$eval(".results li", (row) => {
      const [name, note] = [...row.children].map((one) => one.getBoundingClientRect());
      return note!.top - name!.bottom;
    });
    expect(below).toBeGreaterThanOrEqual(-4);
    await open("tim-kiem/index.html#q=dong%20thap");
    const href = await page.$eval(".results a", (link) => (link as HTMLAnchorElement).href);
    expect(readFileSync(new URL(href), "utf8")).toMatch(/<h1>Đồng Tháp(?:(?!<\/h1>).)*<\/h1>/s);
  });

  test("two units side by side have the figures of their pages and the true difference", async () => {
    await open("so-sanh/index.html#papi,dong-thap,2021,thua-thien-hue,2021");
    const cells = await page.$$eval(".pair-result tbody tr:nth-child(2) > *", (all) =>
      all.map((cell) => cell.textContent),
    );
    expect(cells).toEqual(["Điểm chung", "42,43", "48,06", "−5,63"]);
    await open("so-sanh/index.html#papi,dong-thap,2021,dong-thap,2017");
    expect(
      await page.$eval(".pair-result tbody tr:nth-child(2) td:last-child", (cell) => cell.textContent),
    ).toBe("không so được");
  });

  test("without scripts the same tables stand there, and no box that does nothing", async () => {
    const figures = () => page.$$eval("main td", (cells) => cells.map((cell) => cell.textContent));
    await open("chi-so/papi/2021/index.html");
    const withScripts = await figures();
    await page.setJavaScriptEnabled(false);
    try {
      await open("chi-so/papi/2021/index.html");
      expect(await figures()).toEqual(withScripts);
      for (const path of ["chi-so/papi/2021/index.html", "tim-kiem/index.html", "so-sanh/index.html"]) {
        await open(path);
        const shown = await page.$$eval(
          "form",
          (forms) => forms.filter((form) => form.offsetParent !== null).length,
        );
        expect(shown).toBe(0);
        expect((await page.$$("main a")).length).toBeGreaterThan(4);
      }
      expect(await page.$eval("main", (main) => main.innerText)).toContain("cần trình duyệt chạy mã lệnh");
    } finally {
      await page.setJavaScriptEnabled(true);
    }
  });

  test("the keyboard reaches the search, and its results, in a few steps", async () => {
    await open("tim-kiem/index.html");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tim");
    await page.keyboard.type("dong thap");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đồng Tháp");
  });
});

test("pages weigh at most 150 kB compressed, and the scripts of a page with them at most 300 kB", () => {
  const pages = readdirSync(site(), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const weight = (name: string) => gzipSync(readFileSync(join(site(), name))).length;
  expect(pages.filter((name) => weight(name) > 150_000)).toEqual([]);
  const scripts = ["minisearch.js", "search-index.js", "search-engine.js", "search-page.js", "site.js"];
  const heaviest = scripts.reduce((sum, name) => sum + weight(join("assets", name)), 0);
  expect(heaviest).toBeLessThan(150_000);
  expect(weight(join("assets", "compare-data.js"))).toBeLessThan(150_000);
});

test("pictures for sharing have the size that networks ask for", () => {
  for (const name of ["assets/anh-chia-se.png", "hoi-nghi/dong-thap-2022/anh-chia-se.png"]) {
    const png = readFileSync(join(site(), name));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  }
});
