import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "./browser/launch.ts";

/**
 * What Chromium alone needs for the papers as they were last staged: one browser, one page, open and print each, and
 * nothing done with the result. Returns milliseconds and the number of papers; the yardstick of `npm run bench`.
 */
export async function barePrint(
  stagingDir: string,
  browserPath: string,
): Promise<{ ms: number; papers: number }> {
  const files = (await readdir(stagingDir)).filter((name) => name.endsWith(".html")).sort();
  const start = performance.now();
  const browser = await launchBrowser(browserPath);
  const page = await browser.newPage();
  for (const file of files) {
    await page.goto(pathToFileURL(join(stagingDir, file)).href, { waitUntil: "load" });
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  }
  await browser.close();
  return { ms: performance.now() - start, papers: files.length };
}
