import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { ownFolder, removeLeftOvers } from "../../write/disk/left-overs.ts";
import { bareText, pageText } from "../read-back/page-text.ts";
import { readPdf } from "../read-back/pdf-facts.ts";
import { stageFaces } from "../typeset/stage-papers.ts";
import { untilGone } from "./gone.ts";
import { launchBrowser, openSealedPage } from "./launch.ts";
import { browserEnvironment } from "./packed-browser.ts";

/** Letters with marks above and below, in the face of the papers and in whatever the browser itself falls back on. */
const LINE = "Chuyên Sâu in thử: ưỡn ẹo, Đắk Lắk, 1.234,56%";
const PLAIN = "plain 789";
/** A browser that needs longer for one line cannot print papers. */
const TRIAL = "chuyen-sau-in-thu-";
const PATIENCE_MS = 20_000;

type ProbeResult = { prints: true } | { prints: false; why: string };

/** Prints one line of text with a browser and reads it back; tells in Vietnamese why it is of no use. */
export async function probeBrowser(path: string, patience: number = PATIENCE_MS): Promise<ProbeResult> {
  const fault = await sayVersion(path, patience);
  if (fault !== null) return refused(notStarted(fault));
  const browser = await launchBrowser(path, { patience }).catch(() => null);
  if (browser === null) return refused("không khởi động được");
  await removeLeftOvers(tmpdir(), TRIAL);
  const folder = await mkdtemp(ownFolder(tmpdir(), TRIAL));
  try {
    const bytes = await printLine(browser, folder, patience);
    if (bytes === null) return refused("tự tắt khi in thử một dòng chữ");
    const { pages } = await readPdf(bytes);
    const said = bareText(pages.map(pageText).join(" "));
    if (said.includes(bareText(LINE)) && said.includes(bareText(PLAIN))) return { prints: true };
    return refused("in thử một dòng chữ nhưng trong tệp PDF không có chữ ấy");
  } catch {
    return refused("không in được một dòng chữ");
  } finally {
    await browser.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}

const refused = (why: string): { prints: false; why: string } => ({ prints: false, why });

async function printLine(browser: Browser, folder: string, patience: number): Promise<Uint8Array | null> {
  const faces = await stageFaces(folder);
  const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${faces}"><p style="font-family:Tinos">${LINE}<p>${PLAIN}`;
  const file = join(folder, "thu.html");
  await writeFile(file, html);
  const page = await openSealedPage(browser, folder);
  const printed = await untilGone(page, async () => {
    await page.goto(pathToFileURL(file).href, { waitUntil: "load", timeout: patience });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({ tagged: true, timeout: patience });
  });
  return printed === "gone" ? null : printed;
}

/**
 * Lets the browser tell its version, and gives what it said instead where it cannot: a program that cannot be started
 * at all says so only here. On Windows a browser would open a window for it, and is taken on trust.
 */
function sayVersion(path: string, patience: number): Promise<string | null> {
  if (process.platform === "win32") return Promise.resolve(null);
  const env = { ...process.env, ...browserEnvironment(path) };
  return new Promise((resolve) => {
    execFile(path, ["--version"], { env, timeout: patience, killSignal: "SIGKILL" }, (error, _, said) =>
      resolve(error === null ? null : `${error.message}\n${said}`),
    );
  });
}

/** Why a browser does not start, as far as it says so itself: most often a library of the system is missing. */
function notStarted(said: string): string {
  const library = /error while loading shared libraries: ([^:\s]+)/u.exec(said)?.[1];
  if (library !== undefined) return `không khởi động được vì máy thiếu thư viện ${library}`;
  if (/EMFILE|ENFILE|Too many open files/u.test(said))
    return "không khởi động được vì máy giới hạn số tệp mở cùng lúc quá thấp (lệnh ulimit -n)";
  if (/EACCES/u.test(said)) return "không khởi động được vì tệp này không được phép chạy";
  return "không khởi động được";
}
