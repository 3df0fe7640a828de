import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../print/browser/launch.ts";
import { browserPath } from "./browser-path.ts";
import { conferences, read, site } from "./built-site.ts";

/* Each bundle unpacked into a folder of its own, as from a USB stick, and opened there. */

let folder: string;
let browser: Browser;
let page: Page;
const said: string[] = [];
const inside = (slug: string, path: string) => join(folder, slug, path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ngoại tuyến "));
  for (const slug of conferences) {
    const packed = await read(`hoi-nghi/${slug}/ban-ngoai-tuyen.zip`);
    for (const [path, content] of Object.entries(unzipSync(packed))) {
      await mkdir(dirname(inside(slug, path)), { recursive: true });
      await writeFile(inside(slug, path), content);
    }
  }
  browser = await launchBrowser(browserPath());
  page = await browser.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(request.url()));
  page.on("request", (request) => {
    if (!/^(data:|about:)/u.test(request.url()) && !request.url().startsWith(pathToFileURL(folder).href))
      said.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(conferences)("the offline copy of %s", (slug) => {
  test("is under 20 MB and is offered on the page", async () => {
    const name = `hoi-nghi/${slug}/ban-ngoai-tuyen.zip`;
    expect((await stat(join(site(), name))).size).toBeLessThan(20_000_000);
    expect((await read(`hoi-nghi/${slug}/index.html`)).toString()).toContain('href="ban-ngoai-tuyen.zip"');
  });

  test("holds the whole folder of the conference, papers and figures as they are", () => {
    const home = join("hoi-nghi", slug);
    const all = readdirSync(join(site(), home), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "ban-ngoai-tuyen.zip")
      .map((entry) => join(entry.parentPath, entry.name).slice(site().length + 1));
    expect(all.filter((name) => !existsSync(inside(slug, name)))).toEqual([]);
    const untouched = all.filter((name) => !name.endsWith(".html"));
    expect(untouched.length).toBeGreaterThan(5);
    expect(
      untouched.filter((name) => !readFileSync(inside(slug, name)).equals(readFileSync(join(site(), name)))),
    ).toEqual([]);
  });

  test("opens by its first file, says nothing, and no link of any page is dead or leaves", async () => {
    said.length = 0;
    const opened = page.waitForFunction(
      "document.querySelector('h1') && location.pathname.includes('hoi-nghi')",
    );
    await page.goto(pathToFileURL(inside(slug, "mo-trang-nay.html")).href, { waitUntil: "load" });
    await opened;
    const pages = readdirSync(join(folder, slug), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".html"),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const name of pages.filter((each) => !each.startsWith("mo-trang-nay"))) {
      await page.goto(pathToFileURL(inside(slug, name)).href, { waitUntil: "load" });
      const links = await page.$$eval("a[href]", (all) => all.map(({ href }) => href));
      const dead = links.filter((href) => {
        const url = new URL(href);
        return url.protocol !== "file:" || !existsSync(fileURLToPath(new URL(url.pathname, "file:")));
      });
      expect(dead, name).toEqual([]);
      const lost = await page.$$eval("a[href*='#']", (all) =>
        all
          .filter(({ href }) => href.split("#")[0] === location.href.split("#")[0])
          .filter(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) === null)
          .map(({ href }) => href),
      );
      expect(lost, name).toEqual([]);
      await page.setViewport({ width: 360, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(360);
      const styled = await page.evaluate("getComputedStyle(document.body).fontFamily");
      expect(String(styled)).toContain("Source Sans");
    }
    expect(said).toEqual([]);
  });

  test("leads back to the whole site in words", async () => {
    await page.goto(pathToFileURL(inside(slug, `hoi-nghi/${slug}/index.html`)).href, { waitUntil: "load" });
    const addresses = await page.$$eval(".address", (all) => all.map(({ textContent }) => textContent));
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.every((text) => /^\((?:https?:\/\/|[a-z0-9-]+\/).*\)$/u.test(text ?? ""))).toBe(true);
  });
});
