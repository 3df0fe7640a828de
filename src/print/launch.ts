import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { type BrowserChoice, findBrowser } from "./find-browser.ts";
import { browserEnvironment, isPacked, unpackBrowser } from "./packed-browser.ts";

/**
 * Looks for the browser on this machine. `explicit` is the person's own setting; `cacheDir` is where the browser that
 * comes inside an npm package is unpacked, which is done only when there is no other.
 */
export async function locateBrowser(explicit: string | null, cacheDir: string): Promise<BrowserChoice> {
  const machine = {
    platform: process.platform,
    explicit,
    home: homedir(),
    programFolders: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    ),
    puppeteerPath: await puppeteerPath(),
    exists: existsSync,
  };
  const choice = findBrowser({ ...machine, packedPath: null });
  if (choice.found || explicit !== null) return choice;
  return findBrowser({ ...machine, packedPath: await unpackBrowser(cacheDir) });
}

async function puppeteerPath(): Promise<string | null> {
  try {
    return await puppeteer.executablePath();
  } catch {
    return null;
  }
}

/**
 * Starts a browser for printing: no network, same shapes of letters on every machine. `reachable` names the one host
 * that may be asked all the same, such as that of the preview.
 */
export function launchBrowser(path: string, reachable: string | null = null): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: path,
    headless: isPacked(path) ? "shell" : true,
    env: { ...process.env, ...browserEnvironment(path) },
    args: [
      "--font-render-hinting=none",
      `--host-resolver-rules=MAP * ~NOTFOUND${reachable === null ? "" : `, EXCLUDE ${reachable}`}`,
      "--disable-dev-shm-usage",
      ...(asRoot ? ["--no-sandbox"] : []),
    ],
  });
}

/** Opens a page that may read files below `folder` and nothing else, and that runs no script of its own. */
export async function openSealedPage(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage();
  const allowed = pathToFileURL(`${folder}/`).href;
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(allowed) || url.startsWith("data:")) void request.continue();
    else void request.abort("blockedbyclient");
  });
  return page;
}
