import { beforeAll, describe, expect, test } from "vitest";
import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { analyseEdition } from "../../analysis/analyse-edition.ts";
import type { Dataset } from "../../model/dataset.ts";
import { editionsOf, indicesOfProvinces } from "../../model/lookup.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import type { Page, SiteFile } from "../page.ts";
import { conferencePage } from "../pages/conference.ts";
import { dataPage } from "../pages/data.ts";
import { editionPage } from "../pages/edition.ts";
import { indexPage } from "../pages/index-page.ts";
import { indexCsv } from "./csv.ts";
import { fields, inOrder, type Line, markField } from "./csv-columns.ts";
import { dataPackage } from "./datapackage.ts";
import { structuredData } from "./structured-data.ts";

let dataset: Dataset;
let analyses: ConferenceAnalysis[];
let files: SiteFile[];
let pages: Page[];
const made = (page: Page): Page => ({ ...page, illustrative: true });

beforeAll(async () => {
  dataset = await realData();
  analyses = [...dataset.conferences.values()].map((conference) => analyseConference(dataset, conference));
  files = indicesOfProvinces(dataset).map((index) => ({
    path: `du-lieu/${index.id}.csv`,
    content: indexCsv(dataset, index, editionsOf(dataset, index.id)),
  }));
  const papi = dataset.indices.get("papi")!;
  pages = [
    indexPage(dataset, papi, []),
    editionPage(dataset, analyseEdition(papi, dataset.editions.get("papi")!.get(2021)!)),
    dataPage(dataset, analyses),
    ...analyses.map((analysis) => conferencePage({ dataset, analysis }, [])),
  ];
});

/** Lines of a CSV whose cells hold no line breaks, cut at commas outside quotes. */
const cellsOf = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell).slice(0, -1);

describe("a line of figures", () => {
  test("stands under its columns by their names, in whatever order it was put together", () => {
    const backwards = Object.fromEntries([...fields].reverse().map(({ name }) => [name, `của ${name}`]));
    expect(inOrder(backwards as unknown as Line)).toEqual(fields.map(({ name }) => `của ${name}`));
  });
});

describe("the descriptor", () => {
  test("has a resource for every index, with its file's true size", () => {
    const { resources } = dataPackage(dataset, files);
    expect(resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path.replace("du-lieu/", "")));
    for (const [at, { bytes }] of resources.entries())
      expect(bytes).toBe(Buffer.byteLength(files[at]!.content));
  });

  test("tells of the indices that the data hold, and of no other", () => {
    const [papi] = [...dataset.indices.values()].filter(({ id }) => id === "papi");
    const indices = new Map([["moi", { ...papi!, id: "moi", short: "MỚI" }]]);
    const { description, keywords } = dataPackage({ ...dataset, indices }, []);
    expect(description).toContain("Điểm và thứ hạng MỚI theo năm");
    expect(keywords.slice(0, 2)).toEqual(["MỚI", "cải cách hành chính"]);
  });

  test("names the columns that the files have, and types that every cell keeps", () => {
    for (const { path, content } of files) {
      const [head = "", ...lines] = content
        .replace(/^\uFEFF/, "")
        .trimEnd()
        .split("\r\n");
      const columns = path.includes("mau") ? [...fields, markField] : [...fields];
      expect(head.split(",")).toEqual(columns.map(({ name }) => name));
      const wrong = lines.flatMap((line) => {
        const cells = line.includes('"') ? cellsOf(`${line},`) : line.split(",");
        return columns.flatMap(({ name, type, required, values }, at) => {
          const cell = cells[at] ?? "";
          if (cell === "") return required ? [`${name} empty: ${line}`] : [];
          const fits =
            (type === "string" || Number.isFinite(Number(cell))) &&
            (type !== "integer" || /^\d+$/.test(cell)) &&
            (!values || values.includes(cell));
          return fits ? [] : [`${name}=${cell}: ${line}`];
        });
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    }
  });

  test("names a primary key that no two lines share", () => {
    for (const { path, content } of files) {
      const { schema } = dataPackage(dataset, files).resources.find((one) => path.endsWith(one.path))!;
      expect(schema.primaryKey).toEqual(["chi_so", "nam", "don_vi", "thanh_phan"]);
      const [head = "", ...lines] = content
        .replace(/^\uFEFF/, "")
        .trimEnd()
        .split("\r\n");
      const at = schema.primaryKey.map((name) => head.split(",").indexOf(name));
      const keys = lines.map((line) => {
        const cells = line.includes('"') ? cellsOf(`${line},`) : line.split(",");
        return at.map((column) => cells[column]).join(" ");
      });
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("tells units of measure, sources, licences and the newest announcement", () => {
    const { resources, updated } = dataPackage(dataset, files);
    const byName = new Map(resources.map((each) => [each.name, each]));
    expect(byName.get("sipas")!.unit).toBe("phần trăm");
    const licences = (id: string) => byName.get(id)!.licenses.map(({ name }) => name);
    expect(licences("papi")).toContain("MIT");
    expect(licences("pci")).toContain("CC0-1.0");
    expect(licences("par-index")).toEqual(["other-at"]);
    expect(licences("par-index-mau")).toEqual(["MIT"]);
    expect(byName.get("par-index-mau")!.title).toContain("SỐ LIỆU MINH HỌA");
    for (const { sources } of resources) expect(sources.length).toBeGreaterThan(0);
    const newest = ["papi", "pci", "par-index", "sipas"]
      .flatMap((id) => editionsOf(dataset, id).map(({ publishedOn }) => publishedOn ?? ""))
      .sort()
      .at(-1);
    expect(updated).toBe(newest);
  });
});

describe("schema.org", () => {
  const of = (path: string) =>
    structuredData(dataset, analyses, pages.find((page) => page.path === path)!) as Record<string, unknown>;

  test("an edition is a dataset of its year, to be fetched beside the page", () => {
    expect(of("chi-so/papi/2021/")).toMatchObject({
      "@type": "Dataset",
      name: "PAPI 2021",
      temporalCoverage: "2021",
      dateModified: "2022-05-10",
      distribution: [{ contentUrl: "../../../du-lieu/papi-2021.csv", encodingFormat: "text/csv" }],
    });
    expect(of("chi-so/papi/")).toMatchObject({ temporalCoverage: "2011/2024" });
  });

  test("a briefing is a report of its day, based on its editions", () => {
    const report = of("hoi-nghi/dong-thap-2022/");
    expect(report).toMatchObject({ "@type": "Report", datePublished: "2022-06-17" });
    expect((report.isBasedOn as { name: string }[]).map(({ name }) => name)).toContain("PAPI 2021");
  });

  test("descriptions are long enough for a catalogue of datasets (50 characters)", () => {
    const catalogue = of("du-lieu/");
    expect(catalogue["@type"]).toBe("DataCatalog");
    for (const { description } of catalogue.dataset as { description: string }[])
      expect(description.length).toBeGreaterThan(50);
  });

  test("made-up figures are offered to no catalogue", () => {
    const samples = pages.filter(({ path }) => path.includes("tinh-mau"));
    expect(plain(samples)).toHaveLength(2);
    for (const page of [...samples, ...pages.map(made)])
      expect(structuredData(dataset, analyses, page)).toBeNull();
    expect(JSON.stringify(of("du-lieu/"))).not.toContain("minh họa");
  });

  test("with a declared address every link is full", () => {
    const declared = {
      ...dataset,
      site: { ...dataset.site, baseAddress: "https://tinh.example/chuyen-sau" },
    };
    const page = pages.find(({ path }) => path === "chi-so/papi/2021/")!;
    const data = JSON.stringify(structuredData(declared, analyses, page));
    expect(data).toContain('"contentUrl":"https://tinh.example/chuyen-sau/du-lieu/papi-2021.csv"');
    expect(data).not.toContain("../");
  });
});
