import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { browserPath } from "./browser-path.ts";
import { read } from "./built-site.ts";
import { csvTable } from "./csv-table.ts";
import { addressOf, follow, numberTargets, openAtTop, reach, type Stop, tab } from "./keyboard.ts";

/* All that can be done with a mouse can be done with Tab and Enter, on a phone's width too. */

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(browserPath());
  page = await browser.newPage();
});
afterAll(() => browser.close());

const kinds = {
  home: "index.html",
  briefing: "hoi-nghi/dong-thap-2022/index.html",
  "briefing of the sample": "hoi-nghi/tinh-mau-2024/index.html",
  edition: "chi-so/papi/2021/index.html",
  unit: "don-vi/dong-thap/index.html",
  compare: "so-sanh/index.html",
  search: "tim-kiem/index.html",
  "briefing in English": "en/hoi-nghi/dong-thap-2022/index.html",
};

/**
 * Everything that has the focus, from the first to the last; ends with null past the end of the page, from where a
 * browser may be back at the first before it is looked at.
 */
async function goThrough(limit: number): Promise<(Stop | null)[]> {
  const stops: (Stop | null)[] = [];
  do {
    const stop = await tab(page);
    const again = stop !== null && stop.at >= 0 && stop.at === stops[0]?.at;
    stops.push(again ? null : stop);
  } while (stops.at(-1) !== null && stops.length < limit);
  return stops;
}

describe.each(Object.entries(kinds))("%s", (_, path) => {
  test("the first key reaches the link that skips to the main part", async () => {
    await openAtTop(page, path);
    const first = await tab(page);
    expect(first).toMatchObject({ name: expect.stringMatching(/nội dung chính|main content/u), faults: [] });
    await page.keyboard.press("Enter");
    const main = await page.evaluate(() => ({
      focused: document.activeElement?.localName,
      top: document.querySelector("main")?.getBoundingClientRect().top ?? Number.NaN,
    }));
    expect(main.focused).toBe("main");
    expect(main.top).toBeLessThan(370);
    await tab(page);
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("Tab reaches all that can be used, each in sight and marked, and then the end", async () => {
    await openAtTop(page, path);
    const targets = await numberTargets(page);
    expect(targets.length).toBeGreaterThan(12);
    const stops = await goThrough(targets.length + 20);
    expect(stops.at(-1)).toBeNull();
    const reached = stops.filter((stop) => stop !== null);
    expect(
      reached.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `${name}: ${faults}`),
    ).toEqual([]);
    const numbers = new Set(reached.map(({ at }) => at));
    expect(targets.filter((_target, at) => !numbers.has(at))).toEqual([]);
    expect(numbers.size).toBe(reached.length);
  });
});

test("the walker sees what is hidden, unmarked, covered, out of sight and out of reach", async () => {
  await openAtTop(page, kinds.home);
  await page.evaluate(() => {
    const spoil = (selector: string, style: string) => {
      for (const found of document.querySelectorAll<HTMLElement>(selector)) found.style.cssText = style;
    };
    spoil(".skip", "inset-block-start: -6rem");
    spoil(".brand", "outline: none");
    spoil(".search-link", "opacity: 0");
    document.querySelector(".language-link")?.setAttribute("tabindex", "-1");
    document.body.append(Object.assign(document.createElement("div"), { className: "cover" }));
    spoil(".cover", "position: fixed; inset: 0 0 80% 75%; background: red");
  });
  const targets = await numberTargets(page);
  const stops = (await goThrough(6)).filter((stop) => stop !== null);
  expect(stops.slice(0, 4).map(({ faults }) => faults)).toEqual([
    ["outside of the window"],
    ["no focus style"],
    expect.arrayContaining(["hidden"]),
    ["covered"],
  ]);
  expect(stops.map(({ at }) => targets[at] ?? "").filter((name) => name.includes("English"))).toEqual([]);
});

describe("somebody new, by keyboard only, within three pages of the first", () => {
  let loads = 0;
  beforeAll(() => {
    page.on("framenavigated", () => {
      loads += 1;
    });
  });
  beforeEach(async () => {
    await openAtTop(page, "index.html");
    loads = 0;
  });

  /** Words that can be read on the screen as it stands. */
  const onScreen = (selector: string) =>
    page.$$eval(selector, (all) =>
      all
        .filter((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return element.checkVisibility() && top >= 0 && bottom <= innerHeight;
        })
        .map(({ textContent }) => textContent.replace(/\s+/gu, " ").trim()),
    );
  const focusedHref = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  const dongThap = "Hội nghị trực tuyến đánh giá kết quả các Chỉ số cải cách hành chính năm 2021";

  test("finds the PAPI score of Đồng Tháp and why it fell", async () => {
    await follow(page, dongThap);
    expect(await onScreen(".key-figure")).toContainEqual(expect.stringMatching(/PAPI.*42,43.*27/u));
    // The space bar shows the next screen.
    await page.keyboard.press("Space");
    await expect
      .poll(() => onScreen(".findings-list li"))
      .toContainEqual(expect.stringMatching(/Kiểm soát tham nhũng.*giảm 1,35/u));
    expect(loads).toBeLessThanOrEqual(3);
  });

  test("finds which agency of the sample province answers for the largest loss", async () => {
    const { columns, rows } = csvTable(
      (await read("hoi-nghi/tinh-mau-2024/bang-diem-mat-co-quan.csv")).toString(),
    );
    const lost = columns.indexOf("Điểm mất");
    const agencies = rows.filter(([name]) => name !== "Tổng cộng");
    const [largest] = agencies.sort((a, b) => Number(b[lost]) - Number(a[lost]));
    await follow(
      page,
      "Hội nghị phân tích chuyên sâu Chỉ số cải cách hành chính của Tỉnh Mẫu năm 2023 (số liệu minh họa)",
    );
    await follow(page, "Điểm mất: 45 tiêu chí, 14,18 điểm");
    expect(await onScreen("section[aria-labelledby=diem-mat] tbody tr:first-child")).toContainEqual(
      expect.stringContaining(largest?.[0] ?? "(none)"),
    );
    expect(loads).toBeLessThanOrEqual(3);
  });

  test("reaches the two-page handout of a briefing", async () => {
    await follow(page, dongThap);
    // The contents lead to the files behind what they hold.
    await follow(page, "Tải về");
    await reach(page, "Tóm tắt hai trang (PDF)");
    expect(await focusedHref()).toBe(addressOf("hoi-nghi/dong-thap-2022/tom-tat.pdf"));
    expect(loads).toBeLessThanOrEqual(3);
  });

  test("reaches the figures of PAPI 2021 as CSV", async () => {
    await follow(page, "PAPI");
    await follow(page, "2021");
    await follow(page, "Tải về");
    await reach(page, "Bảng số liệu năm này (CSV)");
    expect(await focusedHref()).toBe(addressOf("du-lieu/papi-2021.csv"));
    expect(loads).toBeLessThanOrEqual(3);
  });
});
