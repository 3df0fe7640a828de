import { posix } from "node:path";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { axeFindings } from "./axe.ts";
import { browserPath } from "./browser-path.ts";
import { conferences, read, readPage } from "./built-site.ts";
import { addressOf } from "./keyboard.ts";

/* Where a number comes from, shown at the number that is tapped. */

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
  await page.goto(addressOf("hoi-nghi/dong-thap-2022/index.html"), { waitUntil: "load" });
});

/** Taps the first number of a fact that stands in no link, and waits for what it tells. */
async function tap(fact: string): Promise<string[]> {
  const number = await page.waitForSelector(`main :is(p, li) data[data-fact="${fact}"]:not(a *)`, {
    visible: true,
  });
  await number?.click();
  await page.waitForSelector(`.number-fact:popover-open a[href$="#${fact}"]`);
  return page.$$eval(".number-fact p", (lines) => lines.map((line) => line.textContent.replace(/\s/gu, " ")));
}

const box = () =>
  page.$eval(".number-fact", (element) => {
    const { left, right, top } = element.getBoundingClientRect();
    return { left, right, top, window: document.documentElement.clientWidth };
  });

test("a tapped number tells what it is, its formula, what went in, and leads to its row", async () => {
  const told = await tap("papi-2021-chung-thay-doi");
  expect(told).toEqual([
    "PAPI – Mức thay đổi năm 2021 so với năm 2020: −4,53 điểm",
    "tính: Điểm năm 2021 trừ điểm năm 2020, không làm tròn trước",
    "Điểm năm 2021: 42,43 điểm; Điểm năm 2020: 46,96 điểm",
    "Nguồn, cách tính từng số",
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await page.click(".number-fact a");
  await page.waitForFunction(() => location.hash === "#papi-2021-chung-thay-doi");
  expect(await page.$eval("tr:target th", (head) => head.textContent.replace(/\s/gu, " "))).toBe(
    "Mức thay đổi năm 2021 so với năm 2020",
  );
});

test("Escape closes it, another number opens its own, and a phone shows it whole", async () => {
  await page.setViewport({ width: 360, height: 740 });
  await tap("papi-2021-chung-thay-doi");
  await page.keyboard.press("Escape");
  expect(await page.$(".number-fact:popover-open")).toBeNull();
  expect((await tap("papi-2021-chung-hang"))[0]).toBe("PAPI – Thứ hạng năm 2021: 27/60");
  const { left, right, window } = await box();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window);
});

/** What the columns of all editions are told by, in a language. */
async function columnsBelow(place: string): Promise<Set<string>> {
  const script = (await read(`${place}du-lieu/facts.js`)).toString();
  const { facts, others } = JSON.parse(script.slice("var leagueFacts = ".length, -2)) as Record<
    "facts" | "others",
    Record<string, object>
  >;
  return new Set([
    ...Object.keys(others),
    ...Object.entries(facts).flatMap(([edition, held]) =>
      Object.keys(held).map((what) => `${edition}-${what}`),
    ),
  ]);
}
const columnOf = (id: string) => id.replace(/--.*/u, "");

test.each([
  [
    "don-vi/dong-thap",
    "papi-2024-accountability-hang",
    [
      "PAPI – Trách nhiệm giải trình với người dân – Thứ hạng năm 2024: 11/61",
      /^tính: Xếp điểm của mọi đơn vị/,
    ],
    "chi-so/papi/2024/index.html#dv-dong-thap",
  ],
  [
    "chi-so/sipas/2021",
    "sipas-2021-chung-diem--dong-thap",
    ["Đồng Tháp – SIPAS – Điểm năm 2021: 89,15", /^công bố: /],
    "chi-so/sipas/2021/index.html#dv-dong-thap",
  ],
])("a number of %s says whose it is and leads to its row in the edition", async (path, fact, lines, row) => {
  await page.goto(addressOf(`${path}/index.html`), { waitUntil: "load" });
  const number = await page.waitForSelector(`main td data[data-fact="${fact}"]`);
  // in the middle, clear of heads that stay; at once, as a click during a gliding page hits the row beside
  await number?.evaluate(async (element) => {
    await document.fonts.ready;
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await number?.click();
  await page.waitForSelector(".number-fact:popover-open");
  const told = await page.$$eval(".number-fact p", (shown) => shown.map(({ textContent }) => textContent));
  expect(told[0]).toBe(lines[0]);
  expect(told[1]).toMatch(lines[1]!);
  const href = await page.$eval(".number-fact a", (link) => (link as HTMLAnchorElement).href);
  expect(href).toContain(row);
  await page.click(".number-fact a");
  await page.waitForSelector("tr:target");
  expect(await axeFindings(page)).toEqual([]);
});

describe.each(["", "en/"])("pages below %j", (place) => {
  test.each([
    "don-vi/quang-ninh",
    "don-vi/dong-thap-2025",
    "chi-so/papi",
    "chi-so/papi/2021",
    "so-sanh/dbscl/papi",
  ])("every number of %s that leads to a fact finds its column", async (path) => {
    const columns = await columnsBelow(place);
    const asked = (await readPage(`${place}${path}/`)).querySelectorAll("main data[data-fact]");
    const ids = asked.map((number) => number.getAttribute("data-fact") ?? "");
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !columns.has(columnOf(id)))).toEqual([]);
  });
});

test.each(["", "phuong-phap/", "en/", "en/phuong-phap/"])(
  "numbers of %j within a card or an example lead to the facts of its conference, the others to their column",
  async (path) => {
    const columns = await columnsBelow(path.startsWith("en/") ? "en/" : "");
    const asked = (await readPage(path)).querySelectorAll("main data[data-fact]");
    const kept = new Map<string, Set<string>>();
    const lost: string[] = [];
    for (const number of asked) {
      const id = number.getAttribute("data-fact") ?? "";
      const page = number.closest("[data-facts]")?.getAttribute("data-facts");
      const script = page && posix.join(path, page.replace(/index\.html$/u, "facts.js"));
      if (script && !kept.has(script)) {
        const told = (await read(script)).toString().slice("var numberFacts = ".length, -2);
        kept.set(script, new Set(Object.keys(JSON.parse(told))));
      }
      if (!kept.get(script ?? "")?.has(id) && !columns.has(columnOf(id))) lost.push(id);
    }
    expect(lost).toEqual([]);
    expect(kept.size).toBeGreaterThan(0);
  },
);

describe.each(["", "en/"])("below %j", (place) => {
  test.each(conferences)(
    "every number of %s that leads to a fact finds it, as its page of facts has it",
    async (slug) => {
      const folder = `${place}hoi-nghi/${slug}/`;
      const script = (await read(`${folder}so-lieu/facts.js`)).toString();
      const facts = JSON.parse(script.slice("var numberFacts = ".length, -2)) as Record<string, string[]>;
      const columns = await columnsBelow(place);
      const asked = (await readPage(folder)).querySelectorAll("main data[data-fact]");
      const ids = new Set(asked.map((number) => number.getAttribute("data-fact") ?? ""));
      expect([...ids].filter((id) => facts[id] === undefined && !columns.has(columnOf(id)))).toEqual([]);
      const places = (await readPage(`${folder}so-lieu/`)).querySelectorAll("main tr[id], main td[id]");
      const plain = (text: string) => text.replace(/\s/gu, " ").trim();
      const told = places.filter(({ id }) => id in facts);
      expect(new Set(told.map(({ id }) => id)).size).toBe(Object.keys(facts).length);
      // a row holds its number in its first cell; a cell of a table of components holds it alone, unit or not
      const differing = told.filter((place) => {
        const [cell = place] = place.querySelectorAll("td");
        const [first = ""] = facts[place.id] ?? [];
        return !plain(first).includes(`: ${plain(cell.text)}`);
      });
      expect(differing.map(({ id }) => id)).toEqual([]);
    },
  );
});
