import { describe, expect, test } from "vitest";
import { pageText, topMargin } from "../../print/read-back/page-text.ts";
import { readFacts } from "../../print/read-back/pdf-facts.ts";
import { readText } from "../read-pdf.ts";
import { conferences, papers, read, readAnalysis } from "./built-site.ts";
import { elementsAcrossPages } from "./paper-structure.ts";

/* The papers as they come out of the build, read back. */

const all = conferences.flatMap((slug) => papers.map((name) => [slug, name] as const));
const bytesOf = (slug: string, name: string) => read(`hoi-nghi/${slug}/${name}.pdf`);
/** 20 mm in points: the page number stands above the text. */
const margin = (20 * 72) / 25.4;

describe.each(all)("%s/%s.pdf", (slug, name) => {
  test("is tagged A4 in Vietnamese with a title and with its fonts inside", async () => {
    const facts = await readFacts(await bytesOf(slug, name));
    expect(facts).toMatchObject({ language: "vi", tagged: true, figuresWithoutAlt: 0 });
    expect(facts.metadata).toContain("<dc:title>");
    expect(facts.title?.length).toBeGreaterThan(20);
    expect(facts.fonts.length).toBeGreaterThan(1);
    expect(facts.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(facts.fonts.filter((font) => !/^(Tinos|SourceSans3)(-|$)/u.test(font.name))).toEqual([]);
    for (const { width, height } of facts.sizes) {
      expect([Math.round(Math.min(width, height)), Math.round(Math.max(width, height))]).toEqual([210, 297]);
    }
  });

  test("has the pages it should, numbered from the second", async () => {
    const pages = await readText(await bytesOf(slug, name));
    if (name === "tom-tat") expect(pages.length).toBe(2);
    else expect(pages.length).toBeGreaterThan(3);
    const numbers = pages.map((page) => topMargin(page, margin).filter((text) => /^\d+$/u.test(text)));
    // Annexes count their own pages.
    const { bookmarks } = await readFacts(await bytesOf(slug, name));
    const annexes = bookmarks.flatMap(({ title, page }) => (title.startsWith("Phụ lục") ? [page] : []));
    const wanted = pages.map((_, at) => {
      const start = Math.max(0, ...annexes.filter((first) => first <= at + 1));
      return start === 0 ? (at === 0 ? [] : [String(at + 1)]) : [String(at + 2 - start)];
    });
    expect(numbers).toEqual(wanted);
    const centre = pages.slice(1).flatMap((page) => {
      const number = page.pieces.find(({ text, y }) => /^\d+$/u.test(text) && y > page.height - margin);
      return number ? [Math.abs(number.x + number.width / 2 - page.width / 2)] : [];
    });
    expect(Math.max(...centre)).toBeLessThan(30);
  });

  test("cuts no chart and no row of a table in two, and splits no table under 12 rows", async () => {
    const { figures, rows, cut, split } = await elementsAcrossPages(await bytesOf(slug, name));
    expect(cut).toEqual([]);
    expect(split).toEqual([]);
    if (name === "bao-cao") expect(Math.min(figures, rows)).toBeGreaterThan(0);
  });

  test("letters no drawing in type under 8 pt", async () => {
    const pieces = (await readText(await bytesOf(slug, name))).flatMap((page) => page.pieces);
    const small = pieces.filter(({ drawn, size }) => drawn && size < 7.95);
    expect(small.map(({ text, size }) => `${text}: ${size}`)).toEqual([]);
  });

  test("leaves no page that another follows with more than 15% white at its foot", async () => {
    if (name !== "bao-cao") return;
    const bytes = await bytesOf(slug, name);
    const pages = await readText(bytes);
    const { bookmarks } = await readFacts(bytes);
    const annex = bookmarks.find(({ title }) => title.startsWith("Phụ lục"))?.page ?? pages.length + 1;
    const whites = pages.slice(0, annex - 2).map(({ height, pieces }) => {
      const lowest = Math.min(...pieces.flatMap(({ y, upright }) => (upright ? [y] : [])));
      return Math.round((100 * (lowest - margin)) / (height - 2 * margin));
    });
    // Measured from the base line of the last words; half a point for what of them stands below it.
    expect(whites.filter((white) => white > 15)).toEqual([]);
  });

  test("is marked where it is illustrative, and plain where it is ours", async () => {
    const { illustrative } = await readAnalysis(slug);
    const pages = await readText(await bytesOf(slug, name));
    const marks = pages.map((page) => topMargin(page, margin).includes("SỐ LIỆU MINH HỌA"));
    expect(marks).toEqual(pages.map(() => illustrative));
    const text = pages.map(pageText).join(" ");
    if (illustrative) return;
    expect(text).toContain("Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh");
    expect(text).not.toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Nơi nhận:|^Số:/u);
  });
});

const running = all
  .filter(([, name]) => name === "bao-cao")
  .concat([
    ["quang-ninh-2022", "ke-hoach"] as never,
    ["tinh-mau-2023", "ke-hoach"] as never,
    ["tinh-mau-2024", "ke-hoach"] as never,
  ]);

test.each(running)(
  "%s/%s.pdf: its last page holds words of the text beside what is signed",
  async (slug, name) => {
    const bytes = await bytesOf(slug, name);
    const pages = await readText(bytes);
    const { bookmarks } = await readFacts(bytes);
    const annex = bookmarks.find(({ title }) => title.startsWith("Phụ lục"))?.page ?? pages.length + 1;
    const { height, pieces } = pages[annex - 2]!;
    const text = pieces.filter(({ upright, size }) => upright && size > 10);
    const lines = new Set(text.filter(({ y }) => y < height - margin).map(({ y }) => Math.round(y)));
    const imprint = Math.max(
      ...pieces.filter(({ text: words }) => words.startsWith("Lập bằng")).map(({ y }) => y),
    );
    expect([...lines].filter((y) => y > imprint).length).toBeGreaterThanOrEqual(2);
  },
);

test("the reader of tags sees what stands on several pages", async () => {
  const { repeatedHeads } = await elementsAcrossPages(await bytesOf("tinh-mau-2024", "bao-cao"));
  expect(repeatedHeads).toBeGreaterThan(0);
});

test("the sample's report carries the full heading and signature of an office", async () => {
  const pages = await readText(await bytesOf("tinh-mau-2024", "bao-cao"));
  const text = pages.map(pageText).join(" ");
  expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(text).toContain("Độc lập - Tự do - Hạnh phúc");
  expect(text).toContain("Nơi nhận:");
});
