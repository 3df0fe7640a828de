import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { browserPath } from "./browser-path.ts";
import { site } from "./built-site.ts";

/*
 * Hardly anything moves where our faces come late, as on a slow line: half a second here. The
 * browser inside the npm package has Open Sans alone, neither Arial nor Helvetica nor Segoe.
 */

const kinds = [
  "",
  "hoi-nghi/dong-thap-2022/",
  "hoi-nghi/tinh-mau-2024/",
  "chi-so/papi/",
  "chi-so/papi/2021/",
  "don-vi/dong-thap/",
  "en/don-vi/dong-thap/",
  "en/hoi-nghi/dong-thap-2022/",
];
const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** A fifth of what Lighthouse calls good. One line that breaks elsewhere near the top of a phone counts for about 0.07. */
const MOST = 0.02;
const FACES_LATE_MS = 500;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = createServer(async ({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      const content = await readFile(join(site(), file));
      if (file.endsWith(".woff2")) await setTimeout(FACES_LATE_MS);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  browser = await launchBrowser(browserPath(), { reachable: "127.0.0.1" });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test.each(kinds)("%s: hardly anything moves on a phone when the faces come late", async (path) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.evaluateOnNewDocument(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await setTimeout(FACES_LATE_MS);
  const faces = await page.evaluate(
    () =>
      [...document.fonts].filter(({ family, status }) => /^"?Source/.test(family) && status === "loaded")
        .length,
  );
  const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
  await context.close();
  expect(faces).toBeGreaterThan(1);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(MOST);
});
