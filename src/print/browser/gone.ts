import { setTimeout } from "node:timers/promises";
import { type Browser, type Page, TimeoutError } from "puppeteer";

/** What puppeteer says of a call to a page or browser that is no longer there. */
const LOST =
  /Target closed|Session closed|Connection closed|Page crashed|detached Frame|Navigating frame was detached|browser has disconnected/iu;

/** A page that has not said a word by then is dead; one on a busy machine answers within a second or two. */
const ANSWER_MS = 10_000;

/**
 * Does some work with a page, and gives "gone" as soon as the page or its browser has died. Without this, a call to a
 * page that has crashed is waited for until the protocol gives up, minutes later.
 */
export async function untilGone<Result>(page: Page, work: () => Promise<Result>): Promise<Result | "gone"> {
  const browser = page.browser();
  let tell: (gone: "gone") => void = () => {};
  const gone = new Promise<"gone">((resolve) => {
    tell = resolve;
  });
  const died = () => tell("gone");
  page.once("error", died);
  browser.once("disconnected", died);
  try {
    const working = work();
    // Whoever loses the race must not fail unheard.
    working.catch(() => {});
    return await Promise.race([working, gone]);
  } catch (error) {
    if (!browser.connected || (error instanceof Error && LOST.test(error.message))) return "gone";
    if (diedMeanwhile(error) && !(await Promise.race([answers(page), gone.then(() => false)]))) return "gone";
    throw error;
  } finally {
    page.off("error", died);
    browser.off("disconnected", died);
  }
}

/** Opens a page and makes it ready for work; "gone" where it or its browser died meanwhile. */
export async function openPage(
  browser: Browser,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Page | "gone"> {
  try {
    const page = await browser.newPage();
    return (await untilGone(page, () => prepare(page))) === "gone" ? "gone" : page;
  } catch (error) {
    if (browser.connected) throw error;
    return "gone";
  }
}

/**
 * A page that dies while it is opened or prints says "net::ERR_ABORTED" or "Printing failed" first, and only then that it
 * has died; one that only takes long says that.
 */
function diedMeanwhile(error: unknown): boolean {
  return error instanceof Error && !(error instanceof TimeoutError) && !/timed out/u.test(error.message);
}

/** Whether a page still answers at all. */
async function answers(page: Page): Promise<boolean> {
  const timer = new AbortController();
  const late = setTimeout(ANSWER_MS, false, { signal: timer.signal }).catch(() => false);
  const word = page.evaluate("1").then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([word, late]);
  timer.abort();
  return answered;
}
