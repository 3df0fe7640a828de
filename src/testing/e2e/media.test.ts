import type { Browser, CDPSession, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { axeFindings } from "./axe.ts";
import { browserPath } from "./browser-path.ts";
import { addressOf } from "./keyboard.ts";

/* Pages as people set up their machine: colours of their own, no motion, letters four times as large. */

const kinds = [
  "index.html",
  "hoi-nghi/dong-thap-2022/index.html",
  "hoi-nghi/bac-giang-2020/index.html",
  "hoi-nghi/tinh-mau-2024/index.html",
  "chi-so/papi/index.html",
  "chi-so/papi/2021/index.html",
  "don-vi/dong-thap/index.html",
  "so-sanh/index.html",
  "so-sanh/dbscl/papi/index.html",
  "tim-kiem/index.html",
  "phuong-phap/index.html",
  "en/hoi-nghi/dong-thap-2022/index.html",
];

let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await launchBrowser(browserPath());
  page = await browser.newPage();
  session = await page.createCDPSession();
});
afterAll(() => browser.close());

/** Puppeteer knows some of the wishes only; the browser knows all. */
async function openWith(wishes: Record<string, string>, path: string): Promise<void> {
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  await session.send("Emulation.setEmulatedMedia", { features });
  await page.goto("about:blank");
  await page.goto(addressOf(path), { waitUntil: "load" });
}

const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Links, marks and drawings that have the colour of what they stand on: "a Trang đầu". */
const unseen = () =>
  page.evaluate(() => {
    const grounds = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      // Forced colours keep how far a ground can be seen through: "rgba(255, 255, 255, 0)".
      return backgroundColor.endsWith(", 0)") ? grounds(element.parentElement) : backgroundColor;
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const told = (element: Element) =>
      `${element.localName}.${element.getAttribute("class")} ${(element.textContent ?? "").trim().slice(0, 40)}`;
    const paints = (element: Element) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(element);
      return [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : "none"].filter(
        (colour) => colour !== "none",
      );
    };
    const lost = (element: Element) => {
      const ground = grounds(element);
      const seen = element.localName === "text" ? paints(element).slice(0, 1) : paints(element);
      return seen.length > 0 && seen.every((colour) => colour === ground);
    };
    const shapes = ":is(path, circle, rect, line, text)";
    const drawn = shown(`.drawing ${shapes}`);
    // Words of a drawing stand on the same words in the colour of the ground, which keep lines away from them.
    const place = (element: Element) => {
      const { x, y } = element.getBoundingClientRect();
      return `${Math.round(x)} ${Math.round(y)} ${element.textContent}`;
    };
    const words = new Set(drawn.filter((shape) => shape.textContent && !lost(shape)).map(place));
    return {
      links: shown("a[href]")
        .filter((link) => getComputedStyle(link).color === grounds(link))
        .map(told),
      marks: shown(`.mark ${shapes}, .brand-mark ${shapes}, .cell-drawing ${shapes}`).filter(lost).map(told),
      drawings: drawn.filter((shape) => lost(shape) && !words.has(place(shape))).map(told),
      count: shown(`a[href], .drawing text`).length,
    };
  });

describe.each(["light", "dark"])("in forced colours, %s", (theme) => {
  const wishes = { "forced-colors": "active", "prefers-color-scheme": theme };

  test.each(kinds)("%s: links, marks and drawings are seen, axe finds nothing", async (path) => {
    await page.setViewport({ width: 360, height: 740 });
    await openWith(wishes, path);
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const { count, ...found } = await unseen();
    expect(found).toEqual({ links: [], marks: [], drawings: [] });
    expect(count).toBeGreaterThan(10);
    // Both schemes give way to the same colours of the machine.
    if (theme === "dark") expect(await axeFindings(page, "colours")).toEqual([]);
  });
});

test("what would be lost is found", async () => {
  await openWith({ "forced-colors": "active" }, "hoi-nghi/dong-thap-2022/index.html");
  await page.evaluate(() => {
    const spoil = (selector: string, style: string) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) found.style.cssText = `forced-color-adjust: none; ${style}`;
    };
    spoil(".menu-link", "color: Canvas");
    spoil(".brand-mark path", "fill: Canvas");
    spoil(".drawing-narrow text", "fill: var(--surface)");
  });
  const found = await unseen();
  expect([found.links, found.marks, found.drawings].map(({ length }) => length)).toEqual([1, 1, 1]);
});

test.each(kinds)("%s: nothing moves for who wants no motion", async (path) => {
  await openWith({ "prefers-reduced-motion": "reduce" }, path);
  const moving = await page.evaluate(() => {
    const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    const restless = [...document.querySelectorAll("*")].filter((element) =>
      ["", "::before", "::after"].some((part) => {
        const style = getComputedStyle(element, part);
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = style;
        const animated = animationName !== "none" && lasts(animationDuration);
        return lasts(transitionDuration) || animated || scrollBehavior === "smooth";
      }),
    );
    return [...restless.map(({ localName }) => localName), ...document.getAnimations().map(String)];
  });
  expect(moving).toEqual([]);
});

test("motion would be seen", async () => {
  await openWith({ "prefers-reduced-motion": "no-preference" }, "index.html");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("smooth");
});

/* A window of 1280 × 900 px at 400 %. */
test.each(kinds)(
  "%s: at 400 % nothing is off the side, and nothing that stays covers the text",
  async (path) => {
    await page.setViewport({ width: 320, height: 225 });
    await openWith({}, path);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const tall = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { position, top, bottom } = getComputedStyle(element);
          const stays =
            position === "fixed" || (position === "sticky" && (top !== "auto" || bottom !== "auto"));
          return stays && element.getBoundingClientRect().height > innerHeight / 4;
        })
        .map((element) => `${element.localName}: ${(element.textContent ?? "").trim().slice(0, 40)}`),
    );
    expect(tall).toEqual([]);
  },
);
