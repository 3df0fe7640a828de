import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { conferences, site } from "./built-site.ts";
import { unfoldedPage } from "./unfolded-page.ts";

/* No column of a table hides where a screen has room for it, and the page itself never scrolls sideways. */

const pages = conferences.flatMap((slug) => [`hoi-nghi/${slug}/`, `en/hoi-nghi/${slug}/`]);

/** What the cells beyond the edge may add to the height of a row that is seen, in px: four lines. */
const MOST_BEYOND = 100;

const { page, open } = unfoldedPage(900);

/** Tables with columns beyond their right edge, in px. */
const hiding = () =>
  page().$$eval(".table-region", (regions) =>
    regions.flatMap((region) => {
      const beyond = region.scrollWidth - region.clientWidth;
      return beyond > 1 ? [`${region.parentElement?.id}: ${beyond} px`] : [];
    }),
  );

describe.each([1024, 1280])("at %i px", (width) => {
  test.each(pages)("%s: every column of every table is seen, and the menu is one row", async (path) => {
    await open(path, width);
    expect(await hiding()).toEqual([]);
    for (const menu of [".site-nav a", ".footer-nav a"]) {
      const heights = await page().$$eval(menu, (links) =>
        links.map((link) => Math.round(link.getBoundingClientRect().top)),
      );
      expect(new Set(heights).size, menu).toBe(1);
    }
  });
});

test("nothing is left empty below the footer of a short page", async () => {
  await open("chi-so/", 1280);
  const foot = await page().$eval(".site-footer", (footer) => {
    const { top, bottom } = footer.getBoundingClientRect();
    return { top, bottom };
  });
  const at = (y: number) =>
    page().screenshot({
      clip: { x: 5, y, width: 1, height: 1 },
      encoding: "base64",
      captureBeyondViewport: false,
    });
  expect(foot.bottom).toBeLessThan(800);
  expect(await at(895)).toBe(await at(foot.top + 10));
  expect(await page().evaluate(() => document.documentElement.scrollHeight)).toBe(900);
});

describe.each([1024, 1280])("where each number comes from, at %i px", (width) => {
  // the others hold no formula with its inputs in a table of one index
  const told = ["dong-thap-2022", "quang-ninh-2022", "bac-giang-2020"];
  test.each(told)("%s: a formula is read in lines, beside what went into it", async (slug) => {
    await open(`hoi-nghi/${slug}/so-lieu/`, width);
    const tables = await page().$$eval(
      ".table-region:has(td.numeric ~ td.long ~ td:not(.numeric))",
      (regions) =>
        regions.map((region) => ({
          table: region.parentElement?.id,
          beyond: region.scrollWidth - region.clientWidth,
          formula: Math.min(
            ...[...region.querySelectorAll("td.long")].map((cell) => cell.getBoundingClientRect().width),
          ),
        })),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ beyond, formula }) => beyond > 1 || formula < 230)).toEqual([]);
  });
});

describe("at 360 px", () => {
  test.each(pages)("%s: the first column leaves half of the screen to the others", async (path) => {
    await open(path, 360);
    expect(
      await page().evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    const shares = await page().$$eval(".table-region", (regions) =>
      regions
        .filter((region) => region.scrollWidth > region.clientWidth + 1)
        .map((region) => {
          const first = region.querySelector("thead th")?.getBoundingClientRect().width ?? 0;
          return { table: region.parentElement?.id, share: first / region.clientWidth };
        })
        .filter(({ share }) => share > 0.55),
    );
    expect(shares).toEqual([]);
  });

  // leagues stay tables: they are sorted and searched, and their names stay in sight
  const everyKind = [
    ...conferences.flatMap((slug) => [`hoi-nghi/${slug}/`, `hoi-nghi/${slug}/so-lieu/`]),
    "don-vi/ho-chi-minh-2025/",
    "don-vi/an-giang-2025/",
    "don-vi/an-giang/",
    "chi-so/papi/",
    "chi-so/par-index/",
    "",
  ];
  test.each(everyKind.flatMap((path) => [path, `en/${path}`]))(
    "%s: no table but a league is moved sideways",
    async (path) => {
      await open(path, 360);
      expect(await hiding()).toEqual([]);
    },
  );

  test.each(everyKind)(
    "%s: no mark at the edge of a table tells of columns that are not there",
    async (path) => {
      await open(path, 360);
      const marked = await page().$$eval(".table-region:has(> table.stacked, .heat)", (regions) =>
        regions.flatMap((region) => {
          if (region.scrollWidth > region.clientWidth) return [];
          const { borderInlineEndWidth, backgroundImage } = getComputedStyle(region);
          return borderInlineEndWidth === "0px" && backgroundImage === "none"
            ? []
            : [region.parentElement?.id];
        }),
      );
      expect(marked).toEqual([]);
    },
  );

  test.each(everyKind)("%s: a span of years and the number of a document stay on a line", async (path) => {
    await open(path, 360);
    const broken = await page().$$eval(".whole", (texts) =>
      texts.flatMap((text) => {
        const tops = [...text.getClientRects()].map(({ bottom }) => Math.round(bottom / 8));
        return new Set(tops).size > 1 ? [text.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("the only figure of a row stands on one line with its name", async () => {
    await open("hoi-nghi/tinh-mau-2024/", 360);
    const heights = await page().$$eval("table.stacked tbody tr", (rows) =>
      rows.flatMap((row) => {
        const [only, ...others] = row.querySelectorAll(":scope > td.numeric:not(:empty)");
        if (!only || others.length > 0) return [];
        return only.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(only).lineHeight);
      }),
    );
    expect(heights.length).toBeGreaterThan(5);
    for (const lines of heights) expect(lines).toBeLessThan(1.5);
  });

  test.each(["tinh-mau-2024", "bac-giang-2020"])(
    "%s: a task is read over the whole width, and what belongs to it below, by name",
    async (slug) => {
      await open(`hoi-nghi/${slug}/`, 360);
      const tables = await page().$$eval("table:has(tbody th.long):has(td[data-head])", (found) =>
        found.map((table) => ({
          beyond: table.scrollWidth - (table.parentElement?.clientWidth ?? 0),
          narrow: [...table.querySelectorAll("tbody th")].filter(
            (cell) => cell.getBoundingClientRect().width < 300,
          ).length,
          unnamed: [...table.querySelectorAll("tbody td")].filter(
            (cell) =>
              cell.textContent !== "" &&
              (!cell.getAttribute("data-head") ||
                !getComputedStyle(cell, "::before").content.endsWith(': "')),
          ).length,
        })),
      );
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.filter(({ beyond, narrow, unnamed }) => beyond > 1 || narrow + unnamed > 0)).toEqual([]);
    },
  );

  test.each(conferences)(
    "%s: what lies beyond the edge makes no row of facts tall and white",
    async (slug) => {
      await open(`hoi-nghi/${slug}/so-lieu/`, 360);
      const rows = await page().$$eval(".table-region", (regions) =>
        regions
          .filter((region) => region.scrollWidth > region.clientWidth + 1)
          .flatMap((region) => [...region.querySelectorAll("tr")])
          .map((row) => {
            const [name, figure] = row.children;
            const worded = (cell: Element | undefined) => {
              const range = document.createRange();
              if (cell) range.selectNodeContents(cell);
              return range.getBoundingClientRect().height;
            };
            const seen = Math.max(worded(name), worded(figure));
            return { row: name?.textContent, beyond: row.getBoundingClientRect().height - seen };
          }),
      );
      expect(rows.filter(({ beyond }) => beyond > MOST_BEYOND)).toEqual([]);
    },
  );

  test.each(conferences)("%s: the first files, and all of them once somebody asks", async (slug) => {
    await page().setViewport({ width: 360, height: 900 });
    await page().goto(`${pathToFileURL(site()).href}/hoi-nghi/${slug}/index.html`, { waitUntil: "load" });
    const shown = () =>
      page().$$eval(".downloads li", (all) => all.filter((one) => one.getClientRects().length > 0).length);
    const all = (await page().$$(".downloads li")).length;
    expect(all).toBeGreaterThan(8);
    expect(await shown()).toBe(6);
    await page().$eval(".downloads .fold-switch", (one) => (one as HTMLInputElement).click());
    expect(await shown()).toBe(all);
  });

  test.each(conferences)(
    "%s: a folded page shows result, causes and tasks; a box opens the rest",
    async (slug) => {
      await page().setJavaScriptEnabled(false);
      try {
        await page().setViewport({ width: 360, height: 900 });
        const address = `${pathToFileURL(site()).href}/hoi-nghi/${slug}/index.html`;
        await page().goto(address, { waitUntil: "load" });
        const shown = () =>
          page().$$eval(
            ".section",
            (sections) => sections.filter((one) => one.getClientRects().length > 0).length,
          );
        const all = (await page().$$(".section")).length;
        const boxes = await page().$$(".fold > .fold-switch");
        if (boxes.length === 0) return expect(await shown()).toBe(all);
        expect(await shown()).toBeLessThan(all);
        expect(await page().$$(".fold :is(#bang-giai-phap, #bang-nguyen-nhan)")).toEqual([]);
        for (const box of boxes) await box.evaluate((one) => (one as HTMLInputElement).click());
        expect(await shown()).toBe(all);
        const folded = await page().$eval(".folded .section", (one) => one.getAttribute("aria-labelledby"));
        await page().goto("about:blank");
        await page().goto(`${address}#${folded}`, { waitUntil: "load" });
        expect(await page().$eval(`#${folded}`, (one) => one.getClientRects().length)).toBeGreaterThan(0);
        await page().emulateMediaType("print");
        expect(await shown()).toBe(all);
      } finally {
        await page().emulateMediaType("screen");
        await page().setJavaScriptEnabled(true);
      }
    },
  );
});
