import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { axeFindings } from "./axe.ts";
import { browserPath } from "./browser-path.ts";
import { addressOf, reach } from "./keyboard.ts";

/* The switch between the measures of a figure: by rank, by score, by share of the maximum. */

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(browserPath());
  page = await browser.newPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto("about:blank");
  await page.goto(addressOf("don-vi/dong-thap/index.html"), { waitUntil: "load" });
});

/** The figures of a block that are seen, and the name of the measure that is chosen. */
const state = (block: string) =>
  page.$eval(`.figure-block:has(> #${block})`, (element) => ({
    shown: [...element.querySelectorAll("figure")]
      .filter((figure) => figure.getClientRects().length > 0)
      .map(({ id }) => id),
    chosen: [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")]
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent ?? ""),
  }));

test("choosing a measure shows its figure in the place of the first, and leaves other figures alone", async () => {
  expect(await state("hinh-papi")).toEqual({ shown: ["hinh-papi"], chosen: ["Thứ hạng"] });
  const labels = await page.$$eval(".figure-block:has(> #hinh-papi) .views label", (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(labels).toEqual(["Thứ hạng", "Điểm", "Tỷ lệ đạt"]);
  await page.click(".figure-block:has(> #hinh-papi) .views label:nth-of-type(2)");
  expect(await state("hinh-papi")).toEqual({ shown: ["hinh-papi-2"], chosen: ["Điểm"] });
  expect(await state("hinh-pci")).toEqual({ shown: ["hinh-pci"], chosen: ["Thứ hạng"] });
  const drawings = await page.$$eval("#hinh-papi-2 svg[role=img]", (all) =>
    all.filter((drawing) => drawing.getClientRects().length > 0).map(({ ariaLabel }) => ariaLabel ?? ""),
  );
  expect(drawings).toEqual([expect.stringContaining("năm 2021: 42,43")]);
  expect(await axeFindings(page)).toEqual([]);
});

test("arrow keys change the measure, and the way on leads out of the switch", async () => {
  await reach(page, "Thứ hạng");
  const seen: string[] = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft"] as const) {
    await page.keyboard.press(key);
    seen.push((await state("hinh-papi")).shown.join());
  }
  expect(seen).toEqual(["hinh-papi-2", "hinh-papi-3", "hinh-papi", "hinh-papi-3"]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".views"))).toBeNull();
});

test("the group has a name, and so has each choice", async () => {
  const groups = await page.$$eval("fieldset.views", (all) =>
    all.map((group) => group.querySelector("legend")?.textContent ?? ""),
  );
  expect(groups).toEqual(["Xem theo", "Xem theo", "Xem theo"]);
  const boxes = await page.$$eval(".views input", (all) => all.map(({ labels }) => labels?.length));
  expect(new Set(boxes)).toEqual(new Set([1]));
});

test("without scripts there is no switch, and the table holds the columns of all measures", async () => {
  await page.setJavaScriptEnabled(false);
  try {
    await page.goto("about:blank");
    await page.goto(addressOf("don-vi/dong-thap/index.html"), { waitUntil: "load" });
    expect(await page.$$(".views")).toEqual([]);
    for (const [block, measures] of [
      ["hinh-papi", ["Thứ hạng", "Điểm", "Tỷ lệ đạt"]],
      ["hinh-par-index", ["Thứ hạng", "Điểm"]],
      ["hinh-pci", ["Thứ hạng", "Điểm"]],
    ] as const) {
      expect(await state(block)).toEqual({ shown: [block], chosen: [] });
      const offered = await page.$$eval(`.figure-block:has(> #${block}) figure`, (all) =>
        all.map((figure) => figure.getAttribute("data-view")),
      );
      expect(offered).toEqual(measures);
      const columns = await page.$$eval(`#${block}-bang thead th`, (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
      const wanted = measures.map((measure) => (measure === "Thứ hạng" ? "Hạng" : measure));
      expect(columns).toEqual(expect.arrayContaining(wanted));
      const filled = await page.$$eval(
        `#${block}-bang tbody td.numeric`,
        (all) => all.filter(({ textContent }) => /\d/u.test(textContent)).length,
      );
      expect(filled).toBeGreaterThan(5);
    }
  } finally {
    await page.setJavaScriptEnabled(true);
  }
});
