import type { Page } from "puppeteer";

/** What puppeteer says of a call to a page or browser that is no longer there. */
const LOST =
  /Target closed|Session closed|Connection closed|Page crashed|detached Frame|Navigating frame was detached|browser has disconnected/iu;

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
    throw error;
  } finally {
    page.off("error", died);
    browser.off("disconnected", died);
  }
}
