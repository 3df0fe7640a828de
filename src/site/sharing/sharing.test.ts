import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { siteIn } from "../../pipeline.ts";
import { realData } from "../../testing/real-data.ts";
import { checkOutput } from "../../write/output-check.ts";
import { writeSite } from "../../write/write-site.ts";
import { baseFolder, rootPath } from "../addresses/base-address.ts";
import type { Site } from "../page.ts";
import { SiteContext } from "../site-context.ts";
import { feedFiles, siteMap } from "./feeds.ts";
import { inFolder, withTwin } from "./twin.ts";

const root = join(import.meta.dirname, "../../..");
const base = "https://tinh.example/chuyen-sau/";
let dataset: Dataset;
let site: Site;
let folder = "";

/** The editions of the large leagues that conferences are held on: pages of all kinds, but few of each. The whole is looked at elsewhere. */
function fewer(data: Dataset): Dataset {
  const held = [...data.conferences.values()].flatMap(({ indices }) => indices);
  const asked = (index: string) =>
    [...(data.editions.get(index) ?? [])].filter(([year]) =>
      held.some((one) => one.index === index && one.year === year),
    );
  const large = ["papi", "pci"].map((index) => [index, new Map(asked(index))] as const);
  return { ...data, editions: new Map([...data.editions, ...large]) };
}

const build = async (data: Dataset) =>
  withTwin(data, (await siteIn("vi", data)).made, (await siteIn("en", data)).made);
const read = async (path: string) => parse(await readFile(join(folder, path), "utf8"));
const file = (path: string) => site.files.find((each) => each.path === path)?.content ?? "";

beforeAll(async () => {
  dataset = fewer(await realData());
  site = await build({
    ...dataset,
    site: { ...dataset.site, baseAddress: "https://tinh.example/chuyen-sau" },
  });
  folder = await mkdtemp(join(tmpdir(), "chia-se-"));
  await writeSite(site, folder, root);
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a declared address is a folder", () => {
  expect(baseFolder("https://tinh.example/a")).toBe("https://tinh.example/a/");
  expect(baseFolder(null)).toBeNull();
  expect(rootPath(base)).toBe("/chuyen-sau/");
});

describe("with a declared address", () => {
  test("a page names its own full address and a picture", async () => {
    const head = await read("hoi-nghi/dong-thap-2022/index.html");
    const meta = (name: string) => head.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content");
    expect(head.querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(
      `${base}hoi-nghi/dong-thap-2022/`,
    );
    expect(meta("url")).toBe(`${base}hoi-nghi/dong-thap-2022/`);
    expect(meta("image")).toBe(`${base}hoi-nghi/dong-thap-2022/anh-chia-se.png`);
    expect(meta("title")!.length).toBeGreaterThan(10);
    const other = await read("don-vi/dong-thap/index.html");
    expect(other.querySelector('meta[property="og:image"]')!.getAttribute("content")).toBe(
      `${base}assets/anh-chia-se.png`,
    );
  });

  test("the map lists every real page once and no made-up one", () => {
    const listed = [...file("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const real = site.pages.filter(({ illustrative }) => !illustrative);
    expect(listed).toEqual(real.flatMap(({ path }) => [`${base}${path}`, `${base}en/${path}`]));
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("both languages of a page name each other, on the page and in the map", async () => {
    const addresses = { vi: `${base}don-vi/dong-thap/`, en: `${base}en/don-vi/dong-thap/` };
    const map = parse(file("sitemap.xml")).querySelectorAll("url");
    for (const [language, address] of Object.entries(addresses)) {
      const page = await read(`${language === "vi" ? "" : "en/"}don-vi/dong-thap/index.html`);
      const named = page
        .querySelectorAll("link[hreflang]")
        .map((link) => [link.attributes.hreflang, link.attributes.href]);
      expect(Object.fromEntries(named)).toEqual(addresses);
      expect(page.querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(address);
      const entry = map.find((url) => url.querySelector("loc")!.text === address)!;
      expect(
        entry
          .querySelectorAll("*")
          .map(({ attributes }) => attributes.href)
          .filter(Boolean),
      ).toEqual(Object.values(addresses));
    }
  });

  test("crawlers are told where the map is", () => {
    expect(file("robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`);
  });

  test("the feed holds the real conferences, newest first, dated by their day", () => {
    const feed = file("hoi-nghi.xml");
    const days = [...feed.matchAll(/<entry>.*?<updated>(\d{4}-\d\d-\d\d)T/g)].map(([, day]) => day!);
    expect(days).toHaveLength(4);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed).toContain(`<updated>${days[0]}T00:00:00+07:00</updated>`);
    expect(feed).not.toContain("tinh-mau");
    expect(feed.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
  });

  test("the page for unknown addresses works at any depth", async () => {
    const lost = await read("404.html");
    expect(lost.querySelector("link[rel=stylesheet]")!.getAttribute("href")).toMatch(
      /^\/chuyen-sau\/assets\//,
    );
    expect(lost.querySelector("main a")!.getAttribute("href")).toBe("/chuyen-sau/index.html");
  });

  test("nothing is broken but what is drawn and printed later", async () => {
    const drawn = [...(site.pictures ?? []), ...inFolder(site.english, site.english?.pictures)];
    const pictures = drawn.map(({ path }) => path);
    const toCome = [...pictures, "favicon.ico", "assets/apple-touch-icon.png"];
    const problems = await checkOutput(folder, { toCome: (path) => toCome.includes(path) });
    expect(
      problems.filter(({ message }) => !/^Liên kết "[^"]+\.(pdf|zip|docx|pptx|xlsx)" không/.test(message)),
    ).toEqual([]);
  });
});

test("without one, nothing that needs a full address is written", () => {
  expect([...feedFiles(dataset, []), ...siteMap(dataset, site, null)]).toEqual([]);
  const { baseAddress: _, ...plain } = site;
  expect(new SiteContext(plain)).toMatchObject({ baseAddress: null, notFound: { path: "404.html" } });
});

test("every conference has a picture with scores and ranks, made-up ones marked", () => {
  const pictures = new Map((site.pictures ?? []).map((picture) => [picture.path, picture]));
  expect(pictures.get("hoi-nghi/dong-thap-2022/anh-chia-se.png")!.figures[0]).toEqual({
    label: "PAPI 2021",
    score: "42,43\u00a0điểm",
    rank: "Hạng 27/60",
  });
  expect(pictures.get("hoi-nghi/tinh-mau-2024/anh-chia-se.png")!.illustrative).toBe(true);
  expect(pictures.get("assets/anh-chia-se.png")!.headline.length).toBeGreaterThan(20);
});

test("a made-up page asks not to be indexed", async () => {
  const robots = (await read("hoi-nghi/tinh-mau-2024/index.html")).querySelector('meta[name="robots"]');
  expect(robots!.getAttribute("content")).toBe("noindex");
  expect((await read("index.html")).querySelector('meta[name="robots"]')).toBeNull();
});
