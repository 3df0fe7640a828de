import type { Browser } from "puppeteer";
import type { Problem } from "../../model/problem.ts";
import { browserDied, browserProblem } from "../paper-problems.ts";
import { launchBrowser } from "./launch.ts";

/** A browser that dies is started again once: a second death is no accident. */
const STARTS = 2;

/**
 * Starts a browser, does some work in it and closes it. Work that ends with "gone", since its browser died, is done
 * again in a new one, once. Null when the work was done; a problem when the browser does not start or died again.
 */
export async function inBrowser(
  path: string,
  work: (browser: Browser) => Promise<"gone" | "done">,
): Promise<Problem | null> {
  for (let start = 1; start <= STARTS; start += 1) {
    const browser = await launchBrowser(path).catch(() => null);
    if (browser === null) return start === 1 ? browserProblem(path) : browserDied(path);
    try {
      if ((await work(browser)) === "done") return null;
    } catch (error) {
      // Between two pages there is nobody to notice a death.
      if (browser.connected) throw error;
    } finally {
      await browser.close().catch(() => {});
    }
  }
  return browserDied(path);
}
