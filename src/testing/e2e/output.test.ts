import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { load } from "../../load/load.ts";
import { checkOutput } from "../../write/output-check.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { read, site } from "./built-site.ts";
import { csvTable } from "./csv-table.ts";
import { filesIn } from "./project.ts";

/* The folder as a whole: what it promises, its links, and the mark of illustrative figures. */

/** In the language of the page or file. */
const markOf = (name: string) => (name.startsWith("en/") ? "ILLUSTRATIVE DATA" : "SỐ LIỆU MINH HỌA");
const files = await filesIn(site());
const pages = files.filter((name) => name.endsWith(".html"));

const { dataset } = await load(projectRoot);
if (dataset === null) throw new Error("the repository's own data hold an error");
/** Ids of units, indices and conferences whose figures are made up. */
const madeUp = [
  ...[...dataset.units.values()].filter(({ illustrative }) => illustrative).map(({ id }) => id),
  ...[...dataset.indices.values()].filter(({ illustrative }) => illustrative).map(({ id }) => id),
  ...[...dataset.conferences.values()].filter(({ illustrative }) => illustrative).map(({ slug }) => slug),
];
const folders = new Set(madeUp);
const downloads = new RegExp(`^du-lieu/(?:${madeUp.join("|")})(?:-\\d{4})?\\.csv$`, "u");
/** Whether a page or a file shows made-up figures: it stands below one of those ids, or is its download. */
const ofTheSample = (name: string) =>
  downloads.test(name) ||
  name
    .split("/")
    .slice(0, -1)
    .some((folder) => folders.has(folder));

test("holds every page, paper and file that is promised", () => {
  const slugs = [
    "quang-ninh-2022",
    "cao-bang-2019",
    "bac-giang-2020",
    "dong-thap-2022",
    "tinh-mau-2023",
    "tinh-mau-2024",
  ];
  const promised = [
    "index.html",
    ...slugs.flatMap((slug) =>
      ["index.html", "phan-tich.json", "bao-cao.pdf", "tom-tat.pdf"].map(
        (name) => `hoi-nghi/${slug}/${name}`,
      ),
    ),
    ...["quang-ninh-2022", "tinh-mau-2023", "tinh-mau-2024"].map(
      (slug) => `hoi-nghi/${slug}/ke-hoach/index.html`,
    ),
    ...["par-index", "sipas", "papi", "pci", "par-index-mau"].map((index) => `chi-so/${index}/index.html`),
    ...Array.from({ length: 13 }, (_, at) => `chi-so/papi/${2011 + at}/index.html`),
    ...Array.from({ length: 14 }, (_, at) => `chi-so/pci/${2009 + at}/index.html`),
    ...["papi", "pci", "par-index", "sipas", "par-index-mau"].map((index) => `du-lieu/${index}.csv`),
    "don-vi/dong-thap/index.html",
    "phuong-phap/index.html",
    "thuat-ngu/index.html",
    "du-lieu/index.html",
    "du-lieu/phan-tich.schema.json",
  ];
  expect(promised.filter((name) => !files.includes(name))).toEqual([]);
});

test("holds a page for each of the 63 provinces", () => {
  const provinces = [...(dataset.editions.get("papi")?.get(2019)?.standings.keys() ?? [])];
  expect(provinces).toHaveLength(63);
  expect(provinces.filter((id) => !files.includes(`don-vi/${id}/index.html`))).toEqual([]);
});

test("holds nothing of the machine it was built on", async () => {
  const telling = [projectRoot, `${tmpdir()}${sep}`, "file:///", "localhost", "node_modules"];
  const found: string[] = [];
  for (const name of files.filter((each) => /\.(html|css|csv|json|svg)$/u.test(each))) {
    const text = (await read(name)).toString();
    found.push(...telling.filter((piece) => text.includes(piece)).map((piece) => `${name}: ${piece}`));
  }
  expect(found).toEqual([]);
});

describe("links", () => {
  test("all lead somewhere", async () => {
    expect(await checkOutput(site(), { illustrative: pages.filter(ofTheSample).map(folderOf) })).toEqual([]);
  });

  test("a planted dead link and a planted dead fragment are found", async () => {
    const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
    try {
      await cp(site(), folder, { recursive: true });
      const path = join(folder, "phuong-phap", "index.html");
      const text = await readFile(path, "utf8");
      const planted =
        '<a href="khong-co/index.html">x</a><a href="../thuat-ngu/index.html#khong-co">x</a></main>';
      await writeFile(
        path,
        text.replace("</main>", () => planted),
      );
      const messages = (await checkOutput(folder)).map(({ place, message }) => `${place.file} ${message}`);
      expect(messages).toEqual([
        'phuong-phap/index.html Liên kết "khong-co/index.html" không dẫn đến đâu.',
        'phuong-phap/index.html Liên kết "../thuat-ngu/index.html#khong-co" trỏ đến mục không có.',
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const folderOf = (name: string) => name.replace(/index\.html$/u, "");

describe("the mark of illustrative figures", () => {
  test("stands on every page of the sample, and as such on no other", async () => {
    const marked: string[] = [];
    for (const name of pages) {
      if ((await read(name)).toString().includes(`<strong>${markOf(name)}</strong>`)) marked.push(name);
    }
    expect(marked).toEqual(pages.filter(ofTheSample));
    expect(marked.length).toBeGreaterThan(15);
  });

  test("stands in every chart of the sample", async () => {
    let charts = 0;
    const bare: string[] = [];
    for (const name of pages.filter(ofTheSample)) {
      for (const svg of parse((await read(name)).toString()).querySelectorAll("svg[role=img]")) {
        charts += 1;
        if (!svg.text.includes(markOf(name)))
          bare.push(`${name}: ${svg.getAttribute("aria-label")?.slice(0, 60)}`);
      }
    }
    expect(bare).toEqual([]);
    expect(charts).toBeGreaterThan(10);
  });

  test("stands in every line of its CSV files and in its JSON", async () => {
    const csv = files.filter((name) => name.endsWith(".csv") && ofTheSample(name));
    expect(csv.length).toBeGreaterThan(20);
    for (const name of csv) {
      const { rows } = csvTable((await read(name)).toString());
      expect(
        rows.filter((row) => row.at(-1) !== markOf(name)),
        name,
      ).toEqual([]);
    }
    for (const slug of ["tinh-mau-2023", "tinh-mau-2024"]) {
      const analysis = JSON.parse((await read(`hoi-nghi/${slug}/phan-tich.json`)).toString());
      expect(analysis, slug).toMatchObject({ illustrative: true, mark: markOf(slug) });
    }
  });
});
