import { expect, test } from "vitest";
import { remembered } from "../../model/remembered.ts";
import { conferences } from "./built-site.ts";
import { unfoldedPage } from "./unfolded-page.ts";

/* A table never looks ended before its last row, and the mark of a row lies beside its words. */

const PLACES = [
  ...conferences.flatMap((slug) => [`hoi-nghi/${slug}/`, `hoi-nghi/${slug}/so-lieu/`]),
  "don-vi/quang-ninh/",
  "don-vi/an-giang/",
  "chi-so/papi/",
  "chi-so/par-index/2024/",
  "",
];

const { page, open } = unfoldedPage(800, ".fold > .fold-switch");

/** Windows that hold more than they show: whether the row at their lower edge is faded and the number of rows told. */
const windows = () =>
  page().$$eval(".table-region", (regions) =>
    regions
      .filter((region) => region.scrollHeight > region.clientHeight + 1)
      .map((region) => {
        const told = region.querySelector(":scope > .rows-told")?.getBoundingClientRect();
        const edge = region.getBoundingClientRect().top + region.clientHeight;
        return {
          table: region.parentElement?.id,
          sorted: region.querySelector("table")?.matches("[data-sortable]") ?? false,
          hint: told !== undefined && told.height > 20 && Math.abs(told.bottom - edge) < 2,
        };
      }),
  );

/** The least size at which letters are shown, in px, of running text, tables and keys, and drawings. */
const sizes = () =>
  page().evaluate(() => {
    const least = { text: 99, table: 99, drawing: 99 };
    // of words that are turned too
    const turned = (to: DOMMatrix | null) => (to ? Math.hypot(to.a, to.b) : 1);
    const walk = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement!;
      if (!node.textContent?.trim() || holder.getClientRects().length === 0) continue;
      if (holder.closest(".visually-hidden, title, desc, script, sup")) continue;
      const scale = holder instanceof SVGGraphicsElement ? turned(holder.getScreenCTM()) : 1;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
      const kind = holder.closest("svg, .tiles, .tile-map")
        ? "drawing"
        : holder.closest("p, li, dd, h1, h2, h3") &&
            !holder.closest("table, figure, .table-block, dl, nav, form")
          ? "text"
          : "table";
      least[kind] = Math.min(least[kind], size);
    }
    return least;
  });

/** Tables laid out in blocks whose names are of several weights. */
const mixed = () =>
  page().$$eval("table.stacked", (tables) =>
    tables.flatMap((table) => {
      const names = [...table.querySelectorAll("tbody tr:not(.own) > th")];
      const weights = new Set(names.map((name) => getComputedStyle(name).fontWeight));
      return weights.size > 1 ? [table.parentElement?.parentElement?.id] : [];
    }),
  );

/** All that is measured of a page at a width: laying one out takes far longer than looking at it. */
const measured = remembered((width: number) =>
  remembered(async (path: string) => {
    await open(path, width);
    return { windows: await windows(), mixed: await mixed(), sizes: await sizes() };
  }),
);

/** The least sizes that the page on accessibility names: of text, tables, drawings. */
const sizesSaid = remembered(async (width: number) => {
  await open("tiep-can/", width);
  const said = await page().$$eval("li", (items) =>
    items.flatMap((one) => /từ (\d+)\sđiểm ảnh;.* từ (\d+);.* từ (\d+),/u.exec(one.textContent ?? "") ?? []),
  );
  return said.slice(1).map(Number);
});

test.each(PLACES.flatMap((path) => [360, 800, 1280].map((width) => [path, width] as const)))(
  "%j at %i px: where a window cuts a table, its edge tells that there are more rows",
  async (path, width) => {
    const { windows: found } = await measured(width)(path);
    expect(found.filter(({ hint }) => !hint)).toEqual([]);
    if (width === 360) expect(found.filter(({ sorted }) => !sorted)).toEqual([]);
  },
);

test.each(["tinh-mau-2024", "quang-ninh-2022"])(
  "%s at 360 px: a long table shows whole rows and says how many there are; asked, or led to one, it shows all",
  async (slug) => {
    await open(`hoi-nghi/${slug}/so-lieu/`, 360);
    const counts = () =>
      page().$$eval(".table-block:has(.more-rows)", (blocks) =>
        blocks.map((block) => {
          const rows = [...block.querySelectorAll("tbody tr")];
          return {
            all: rows.length,
            shown: rows.filter((row) => row.getClientRects().length > 0).length,
            told: Number(/\d+$/u.exec(block.querySelector(".more-rows label")?.textContent ?? "")?.[0]),
          };
        }),
      );
    const found = await counts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ all, shown, told }) => shown !== 12 || told !== all)).toEqual([]);
    const last = await page().$eval(
      ".table-block:has(.more-rows) tr:nth-child(n + 13):is([id], :has([id]))",
      (one) => one.id || one.querySelector("[id]")!.id,
    );
    await page().evaluate((id) => {
      location.hash = id;
    }, last);
    expect(await page().$eval(`[id="${last}"]`, (one) => one.getClientRects().length)).toBeGreaterThan(0);
    await page().$$eval(".more-rows .fold-switch", (boxes) => {
      for (const box of boxes) (box as HTMLInputElement).click();
    });
    expect((await counts()).filter(({ all, shown }) => shown !== all)).toEqual([]);
  },
);

/** Words of tables that stand on two lines: "perce", "ntage". */
const cutWords = () =>
  page().$$eval("main td", (cells) =>
    cells.flatMap((cell) => {
      if (cell.getClientRects().length === 0) return [];
      const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
        for (const word of node.data.matchAll(/[\p{L}\p{N}.,]{3,}/gu)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) cut.push(`${word[0]}: ${cell.textContent}`);
        }
      }
      return cut;
    }),
  );

test.each([
  "hoi-nghi/quang-ninh-2022/ke-hoach/",
  "hoi-nghi/tinh-mau-2024/",
  "chi-so/par-index-mau/",
  "en/hoi-nghi/quang-ninh-2022/ke-hoach/",
  "en/hoi-nghi/bac-giang-2020/",
])("%j at 360 px: no word of a table is cut in two", async (path) => {
  await open(path, 360);
  expect(await cutWords()).toEqual([]);
});

test("the mark of the own row lies beside its words, and its ground is of one piece", async () => {
  await open("don-vi/quang-ninh/", 360);
  const rows = await page().$$eval("table.stacked tr.own", (found) =>
    found.map((row) => {
      const name = row.querySelector("th")!;
      const words = document.createRange();
      words.selectNodeContents(name);
      const style = getComputedStyle(row);
      return {
        marked: Number.parseFloat(style.borderInlineStartWidth),
        apart: words.getBoundingClientRect().left - row.getBoundingClientRect().left,
        onWords: getComputedStyle(name).boxShadow,
        ground: style.backgroundColor,
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { marked, apart, onWords, ground } of rows) {
    expect(marked).toBe(4);
    expect(apart).toBeGreaterThanOrEqual(marked + 4);
    expect(onWords).toBe("none");
    expect(ground).not.toBe("rgba(0, 0, 0, 0)");
  }
});

test.each(PLACES)("%j at 360 px: the names of a table laid out in blocks are of one weight", async (path) => {
  expect((await measured(360)(path)).mixed).toEqual([]);
});

test.each(PLACES.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
  "%j at %i px: letters are as large as the page on accessibility says",
  async (path, width) => {
    const [text, table, drawing] = await sizesSaid(width);
    const { sizes: least } = await measured(width)(path);
    expect(least.text).toBeGreaterThanOrEqual(text!);
    expect(least.table).toBeGreaterThanOrEqual(table!);
    // a drawing is fitted to its frame: within a hundredth
    expect(least.drawing).toBeGreaterThanOrEqual(drawing! - 0.01);
  },
);
