import { existsSync } from "node:fs";
import { homedir } from "node:os";
import puppeteer from "puppeteer";
import { type BrowserChoice, findBrowser } from "./find-browser.ts";
import { unpackBrowser } from "./packed-browser.ts";
import { probeBrowser } from "./probe.ts";
import { temporaryFault } from "./temporary-folder.ts";

/**
 * Looks for a browser on this machine that can print. `explicit` is the person's own setting; `cacheDir` is where the
 * browser that comes inside an npm package is unpacked, which is done only when no other is of use.
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
    temporary: await temporaryFault(),
  };
  return findBrowser(machine, { unpack: () => unpackBrowser(cacheDir), probe: (path) => probeBrowser(path) });
}

async function puppeteerPath(): Promise<string | null> {
  try {
    return await puppeteer.executablePath();
  } catch {
    return null;
  }
}
