import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";
import { site } from "./built-site.ts";

/* Going through pages by keyboard only, on a phone's width, as people without a mouse do. */

export const addressOf = (path: string) => `${pathToFileURL(site()).href}/${path}`;

/** Everything that stops a reader for longer than this number of keys is as good as absent. */
const PATIENCE = 120;

/** What has the focus; null when it is past the end of the page. */
export interface Stop {
  /** "a Tìm kiếm", to be told in a failure. */
  name: string;
  /** Running number of the element among all that can be reached. */
  at: number;
  faults: string[];
}

/** Opens a page as new, with the focus before its first element. */
export async function openAtTop(page: Page, path: string): Promise<void> {
  await page.setViewport({ width: 360, height: 740 });
  // A page that slides to the focus would be looked at on its way.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto("about:blank");
  await page.goto(addressOf(path), { waitUntil: "load" });
  await page.evaluate(() => {
    // The search page puts the focus into its box; here all of it is gone through.
    const start = Object.assign(document.createElement("div"), { tabIndex: -1 });
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
}

/** Numbers all that is seen and can be used, notes how it looks without the focus, and returns its names. */
export function numberTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const seen = [...document.querySelectorAll<HTMLElement>(usable)].filter((element) => {
      const unchosen = element instanceof HTMLInputElement && element.type === "radio" && !element.checked;
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return shown && !unchosen && element.getClientRects().length > 0;
    });
    return seen.map((element, at) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      element.dataset.at = String(at);
      element.dataset.look = `${outlineStyle} ${outlineWidth} ${boxShadow}`;
      return `${element.localName} ${(element.textContent ?? "").trim().slice(0, 60)}`;
    });
  });
}

/** Presses Tab and looks at what has the focus then. */
export async function tab(page: Page): Promise<Stop | null> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if (`${outlineStyle} ${outlineWidth} ${boxShadow}` === element.dataset.look)
      faults.push("no focus style");
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) faults.push("hidden");
    // A link may run over two lines; a table may be taller than the window: part of it must be in sight, and on top.
    const inSight = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      return x2 - x1 >= 1 && y2 - y1 >= 1 ? [{ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }] : [];
    });
    if (inSight.length === 0) faults.push("outside of the window");
    const onTop = ({ x, y }: { x: number; y: number }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    if (inSight.length > 0 && !inSight.some(onTop)) faults.push("covered");
    return {
      name: `${element.localName} ${(element.textContent ?? "").trim().slice(0, 60)}`,
      at: Number(element.dataset.at ?? -1),
      faults,
    };
  });
}

/** The name by which what has the focus is called. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const name = element.getAttribute("aria-label") ?? label ?? element.textContent ?? "";
    return name.replace(/\s+/gu, " ").trim();
  });

/** Tab until something of that name has the focus. Throws when that takes too many keys, and where there is none. */
export async function reach(page: Page, name: string): Promise<void> {
  for (let keys = 1; keys <= PATIENCE; keys += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`“${name}” is not reached by ${PATIENCE} keys on ${page.url()}`);
}

/** Tab until a link of that name has the focus, then Enter; the page that it leads to is loaded when this returns. */
export async function follow(page: Page, name: string): Promise<void> {
  await reach(page, name);
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  const here = page.url().split("#", 1)[0];
  if (href.split("#", 1)[0] === here) {
    await page.keyboard.press("Enter");
    return;
  }
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
}
