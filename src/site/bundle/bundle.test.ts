import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { archive } from "../../write/write-bundles.ts";
import { type Bundle, bundleFiles, OPENER } from "./bundle-files.ts";
import { cutLinks } from "./cut-links.ts";

const PAGE = "hoi-nghi/a/index.html";
const cut = (html: string, base: string | null = null) =>
  cutLinks(html, PAGE, new Set([PAGE, "hoi-nghi/a/bao-cao.pdf", "hoi-nghi/a/ke-hoach/index.html"]), base);

describe("links of a page in a bundle", () => {
  test.each([
    '<a href="#diem">Điểm</a>',
    '<a href="bao-cao.pdf">Báo cáo</a>',
    '<a href="ke-hoach/index.html#chi-tieu">Kế hoạch</a>',
  ])("%s stays", (html) => {
    expect(cut(html)).toBe(html);
  });

  test.each([
    ['<a href="../../don-vi/b/index.html">B</a>', "don-vi/b/"],
    ['<a href="../b/phan-tich.json">số</a>', "hoi-nghi/b/phan-tich.json"],
    ['<a href="https://x.vn/?a=1&amp;b=2" rel="noreferrer">x</a>', "https://x.vn/?a=1&amp;b=2"],
  ])("%s becomes its words and %j", (html, address) => {
    const words = /> *([^<]+)</u.exec(html)?.[1];
    expect(cut(html)).toBe(`<span>${words} <span class="quiet address">(${address})</span></span>`);
  });

  test("a source below a table keeps its words alone, and an address is not said twice", () => {
    const source =
      '<div class="table-foot"><p>Nguồn: <a href="https://x.vn/a" rel="noreferrer">Báo</a></p></div>';
    expect(cut(source)).toBe('<div class="table-foot"><p>Nguồn: <span>Báo</span></p></div>');
    expect(cut('<a href="https://x.vn/?a=1&amp;b=2" rel="noreferrer">https://x.vn/?a=1&amp;b=2</a>')).toBe(
      "<span>https://x.vn/?a=1&amp;b=2</span>",
    );
  });

  test("without an address of the site there is none of its first page", () => {
    expect(cut('<a href="../../index.html">Đầu</a>')).toBe("<span>Đầu</span>");
  });

  test("an address is full where the site has one; the rest of the page stays to the letter", () => {
    const around = (link: string) =>
      `<p class=x>5 &lt; 6 <!-- c --><svg><path d="M0"/></svg>${link}<br>é</p>`;
    expect(
      cut(around('<a class="k" href="../../don-vi/b/index.html#papi"><b>B</b></a>'), "https://t.vn/s/"),
    ).toBe(
      around('<span class="k"><b>B</b> <span class="quiet address">(https://t.vn/s/don-vi/b/)</span></span>'),
    );
  });

  test("what leads around the site goes, with the links in it; brand and breadcrumbs keep their words", () => {
    const html =
      '<nav class="site-nav"><a href="../../du-lieu/index.html">Dữ liệu</a></nav><a class="brand" href="../../index.html">Chuyên Sâu</a>';
    expect(cut(html)).toBe('<span class="brand">Chuyên Sâu</span>');
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const site = new Map(
  Object.entries({
    [PAGE]:
      '<link rel="stylesheet" href="../../assets/s.css"><script src="../../assets/s.js"></script><main data-league="../../du-lieu/facts.js" data-league-words="the table"><a href="../../x/index.html">x</a></main>',
    "hoi-nghi/a/bao-cao.pdf": "%PDF",
    "hoi-nghi/a/ban-ngoai-tuyen.zip": "old",
    "hoi-nghi/ab/index.html": "another",
    "assets/s.css": 'src: url("fonts/f-sans-3-400-italic.woff2")',
    "assets/s.js": "",
    "du-lieu/facts.js": "var leagueFacts = {};",
    "assets/fonts/f-sans-3-400-italic.woff2": "font",
    "assets/fonts/f-sans-3-licence.txt": "OFL",
    "assets/unused.js": "",
  }).map(([path, text]) => [path, bytes(text)]),
);
const bundle: Bundle = { folder: "hoi-nghi/a/", title: "A", date: "2022-06-17" };

test("a bundle holds its folder and what its pages load, also by way of a style sheet, and nothing else", () => {
  const files = bundleFiles(bundle, site, "<p>", null);
  expect([...files.keys()]).toEqual([
    OPENER,
    "assets/fonts/f-sans-3-400-italic.woff2",
    "assets/fonts/f-sans-3-licence.txt",
    "assets/s.css",
    "assets/s.js",
    "du-lieu/facts.js",
    "hoi-nghi/a/bao-cao.pdf",
    PAGE,
  ]);
  expect(new TextDecoder().decode(files.get(PAGE))).toContain(
    '<main data-league="../../du-lieu/facts.js"><span>x <span',
  );
});

test("an archive gives its files back, and the same bytes in every time zone", () => {
  const files = bundleFiles(bundle, site, "<p>", null);
  const zone = process.env.TZ;
  try {
    const packed = ["UTC", "Pacific/Auckland", "America/Sao_Paulo"].map((name) => {
      process.env.TZ = name;
      return Buffer.from(archive(files, bundle.date)).toString("base64");
    });
    expect(new Set(packed).size).toBe(1);
    const unpacked = unzipSync(Buffer.from(packed[0]!, "base64"));
    expect(Object.keys(unpacked)).toEqual([...files.keys()]);
    expect(unpacked["hoi-nghi/a/bao-cao.pdf"]).toEqual(bytes("%PDF"));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
