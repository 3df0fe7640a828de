import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { ownFolder, removeLeftOvers } from "../../write/disk/left-overs.ts";
import { browserEnvironment, isPacked } from "./packed-browser.ts";

/** A browser that has not answered by then never will: one that dies while it starts is not told by its pipe. */
const START_MS = 45_000;
/** One that has started before is given this much, and this many times as long as it took then. */
const AGAIN_MS = 15_000;
const AGAIN_TIMES = 20;
/** How long browsers took to start, the longest time of each. */
const took = new Map<string, number>();

function startWithin(path: string): number {
  const before = took.get(path);
  return before === undefined ? START_MS : Math.min(START_MS, Math.max(AGAIN_MS, AGAIN_TIMES * before));
}
const PROFILE = "chuyen-sau-ho-so-";

/**
 * Browsers that start only without a sandbox: the system lets no ordinary user build one (Ubuntu since 23.10, containers,
 * offices that forbid user namespaces). They open our own pages alone, without scripts of theirs and without a network.
 */
const unsandboxed = new Set<string>();

interface LaunchOptions {
  /** The one host that may be asked all the same, such as that of the preview. */
  reachable?: string;
  /** After how many ms a browser that does not answer is given up. */
  patience?: number;
}

/**
 * Starts a browser for printing: no network, same shapes of letters on every machine. It listens on a pipe and not on a
 * port, so that nobody else can talk to it and it ends by itself when this process is killed.
 */
export async function launchBrowser(path: string, options: LaunchOptions = {}): Promise<Browser> {
  if (process.getuid?.() === 0 || unsandboxed.has(path)) return start(path, options, false);
  try {
    return await start(path, options, true);
  } catch (error) {
    if (process.platform !== "linux") throw error;
    // it ends without a word to us, whatever the reason; the first one is told when this one is none
    const browser = await start(path, options, false).catch(() => null);
    if (browser === null) throw error;
    unsandboxed.add(path);
    return browser;
  }
}

async function start(path: string, options: LaunchOptions, sandboxed: boolean): Promise<Browser> {
  const { reachable, patience } = options;
  await removeLeftOvers(tmpdir(), PROFILE);
  const profile = await mkdtemp(ownFolder(tmpdir(), PROFILE));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const began = performance.now();
    const launching = puppeteer.launch({
      executablePath: path,
      headless: isPacked(path) ? "shell" : true,
      pipe: true,
      userDataDir: profile,
      env: { ...process.env, ...browserEnvironment(path) },
      args: [
        "--font-render-hinting=none",
        `--host-resolver-rules=MAP * ~NOTFOUND${reachable === undefined ? "" : `, EXCLUDE ${reachable}`}`,
        "--disable-dev-shm-usage",
        ...(sandboxed ? [] : ["--no-sandbox"]),
      ],
      ...(patience === undefined ? {} : { timeout: patience, protocolTimeout: patience }),
    });
    const browser = await inTime(launching, patience ?? startWithin(path));
    took.set(path, Math.max(took.get(path) ?? 0, performance.now() - began));
    browser.once("disconnected", () => void removeProfile().catch(() => {}));
    return browser;
  } catch (error) {
    await removeProfile().catch(() => {});
    throw error;
  }
}

/** A browser that started too late is closed again. */
async function inTime(launching: Promise<Browser>, ms: number): Promise<Browser> {
  const timer = new AbortController();
  const late = setTimeout(ms, null, { signal: timer.signal }).catch(() => null);
  const browser = await Promise.race([launching, late]);
  timer.abort();
  if (browser !== null) return browser;
  launching.then((one) => one.close()).catch(() => {});
  throw new Error(`the browser has not started within ${ms} ms`);
}

/** Opens a page that may read files below `folder` and nothing else, and that runs no script of its own. */
export async function openSealedPage(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage();
  await seal(page, folder);
  return page;
}

/** Seals a page that is open already. */
export async function seal(page: Page, folder: string): Promise<void> {
  const allowed = pathToFileURL(`${folder}/`).href;
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(allowed) || url.startsWith("data:")) void request.continue();
    else void request.abort("blockedbyclient");
  });
}
