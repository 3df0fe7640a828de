import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "./load.ts";
import { loadSmall, SMALL_PROJECT, spoiled } from "./small-project.ts";

function loaded(files: Record<string, string> = SMALL_PROJECT) {
  const { dataset, problems } = loadSmall(files);
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
}

const edition = (index: string, year: number) => {
  const found = loaded().editions.get(index)?.get(year);
  if (!found) throw new Error(`${index} ${year}`);
  return found;
};

test("the small project has no problems, and every file is counted", () => {
  const { problems, files } = loadSmall(SMALL_PROJECT);
  expect(problems).toEqual([]);
  expect(files).toBe(Object.keys(SMALL_PROJECT).length);
});

test("figures keep their digits, and take their sources from what surrounds them", () => {
  const standing = edition("papi", 2021).standings.get("dong-thap");
  expect(standing?.score).toEqual({
    value: 12.6,
    written: "12.6000",
    basis: "published",
    sources: ["papi-2021"],
  });
  expect(standing?.components.get("sc11")?.score?.written).toBe("3.20");
  expect(edition("pci", 2021).standings.get("cao-bang")?.score).toEqual({
    value: 56.29,
    written: "56.29",
    basis: "inferred",
    sources: ["papi-2021"],
    how: "58.29 - 2.00",
  });
  expect(edition("papi", 2021).reported[0]?.change).toEqual({
    value: 0.1,
    written: "0.10",
    basis: "reported",
    sources: ["kh-205"],
  });
});

test("rows and units make the same standings", () => {
  const long = spoiled(
    "data/scores/papi/2020.yaml",
    "units:\n  quang-ninh: {score: 13.00, rank: 1}\n  dong-thap: {score: 12.50, rank: 2}\n",
    "columns: [unit, score, rank]\nrows:\n  - [quang-ninh, 13.00, 1]\n  - [dong-thap, 12.50, 2]\n",
  );
  expect(loaded(long).editions.get("papi")?.get(2020)).toEqual(edition("papi", 2020));
});

test("what is missing carries its reason: the unit, its empty cells, not its other figures", () => {
  const standing = edition("papi", 2021).standings.get("cao-bang");
  const missing = { reason: "partial", note: "khuyết SC11" };
  expect(standing).toMatchObject({ score: null, rank: null, missing });
  expect(standing?.components.get("sc11")).toMatchObject({ score: null, missing });
  expect(standing?.components.get("sc12")).toMatchObject({ score: { value: 3.1 }, missing: null });
});

test("a unit that is only listed as missing has a standing that says so", () => {
  const files = spoiled(
    "data/scores/papi/2020.yaml",
    "\nunits:",
    "\nmissing: [{unit: cao-bang, reason: not-published}]\nunits:",
  );
  const standing = loaded(files).editions.get("papi")?.get(2020)?.standings.get("cao-bang");
  expect(standing).toMatchObject({ score: null, missing: { reason: "not-published" } });
});

test("a leaf without a final score takes the appraised one", () => {
  const leaf = edition("par-index-mau", 2023).standings.get("tinh-mau")?.components.get("leadership");
  expect(leaf?.score?.written).toBe("8.50");
  expect(leaf).toMatchObject({ selfScore: { value: 9.5 }, surveyScore: null, responsible: "so-noi-vu" });
});

test("levels follow from depth, and parents are named", () => {
  const [participation] = loaded().indices.get("papi")?.frameworks[0]?.components ?? [];
  expect(participation).toMatchObject({ level: "dimension", parent: null, maxPoints: 10, weight: null });
  expect(participation?.children[0]).toMatchObject({
    level: "sub_dimension",
    parent: "participation",
    maxPoints: null,
  });
});

test("ranks across a break are taken with caution unless the break says otherwise", () => {
  expect(loaded().indices.get("papi")?.breaks[0]).toMatchObject({ treatment: "caution", ranks: "caution" });
});

test("a conference's record and its commentary", () => {
  const dataset = loaded();
  const conference = dataset.conferences.get("quang-ninh-2022");
  expect(conference).toMatchObject({ unit: "quang-ninh", heldOn: "2022-07-20", official: false, plan: null });
  expect(conference?.causes[0]?.sources).toEqual(["kh-205"]);
  expect(conference?.targets[0]?.score?.value.written).toBe("6.00");
  expect(dataset.commentary.get("quang-ninh-2022")).toContain("chưa ổn định");
});

test("prose of the site is read and checked like commentary", () => {
  const page = (text: string) => loadSmall({ ...SMALL_PROJECT, "content/phuong-phap.md": text });
  expect(page("# Phương pháp\n").dataset?.prose.get("phuong-phap")).toBe("# Phương pháp\n");
  expect(page("<b>Phương pháp</b>\n").problems.map(({ code }) => code)).toEqual(["raw-html", "raw-html"]);
});

test("prose of the site has its English beside it where the site has English", () => {
  const files = (languages: string, rest: Record<string, string>) =>
    loadSmall({
      ...SMALL_PROJECT,
      "data/site.yaml": `title: Chuyên Sâu\n${languages}\n`,
      "content/phuong-phap.md": "Chữ.\n",
      ...rest,
    });
  const english = { "content/phuong-phap.en.md": "Words.\n" };
  expect(files("languages: [vi, en]", english).dataset?.prose.get("phuong-phap.en")).toBe("Words.\n");
  expect(files("languages: [vi]", {}).problems).toEqual([]);
  expect(files("languages: [vi, en]", {}).problems).toMatchObject([
    {
      code: "empty-file",
      severity: "error",
      place: { file: "content/phuong-phap.en.md", line: 1, column: 1 },
    },
  ]);
});

test("an error in what all pages share withholds the data, a warning does not", () => {
  expect(loadSmall(spoiled("data/units.yaml", null, null)).dataset).toBeNull();
  const warned = loadSmall(spoiled("data/ghi-chu.txt", null, "nháp"));
  expect(warned.problems.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(warned.dataset).not.toBeNull();
});

describe("an error in one conference withholds that conference alone", () => {
  const FILE = "data/conferences/quang-ninh-2022.yaml";
  const [, other] = conferenceFileOf("cao-bang-2022", "cao-bang");
  const project = (spoilt: string) => ({
    ...SMALL_PROJECT,
    "data/conferences/cao-bang-2022.yaml": other,
    [FILE]: spoilt,
  });

  test.each([
    ["in its record", SMALL_PROJECT[FILE]!.replace("unit: quang-ninh", "unit: quang-nin")],
    ["that cannot be read", "slug: ["],
  ])("%s", (_, spoilt) => {
    const { dataset, withheld, problems } = loadSmall(project(spoilt));
    expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    expect(withheld).toEqual(["quang-ninh-2022"]);
    expect([...dataset!.conferences.keys()]).toEqual(["cao-bang-2022"]);
    expect(dataset!.commentary.has("quang-ninh-2022")).toBe(false);
  });

  test("in its commentary", () => {
    const files = { ...project(SMALL_PROJECT[FILE]!), "content/hoi-nghi/quang-ninh-2022.md": "<script>" };
    expect(loadSmall(files).withheld).toEqual(["quang-ninh-2022"]);
  });

  test("and those that look back on it, which say so", () => {
    const [path, later] = conferenceFileOf("quang-ninh-2023", "quang-ninh");
    const files = {
      ...project(SMALL_PROJECT[FILE]!.replace("papi, year: 2021", "papi, year: 2031")),
      [path]: later.replace("2022-06-20", "2023-06-20").concat("follows: quang-ninh-2022\n"),
    };
    const { withheld, problems } = loadSmall(files);
    expect(withheld).toEqual(["quang-ninh-2022", "quang-ninh-2023"]);
    expect(problems.map(({ place }) => place.file)).toContain(path);
  });
});

/** A record in the small project that holds nothing but what it must. */
function conferenceFileOf(slug: string, unit: string): [string, string] {
  return [
    `data/conferences/${slug}.yaml`,
    `slug: ${slug}
unit: ${unit}
title: Hội nghị phân tích
held_on: 2022-06-20
source: kh-205
indices:
  - {index: papi, year: 2021, against: 2020, from: 2020}
`,
  ];
}

test("all problems come at once, by file, line and column", () => {
  const files = {
    ...SMALL_PROJECT,
    ...Object.fromEntries(
      ["data/scores/pci/2021.yaml", "data/scores/papi/2020.yaml"].map((file) => [
        file,
        (SMALL_PROJECT[file] ?? "")
          .replaceAll("quang-ninh", "quang-nin")
          .replace("published: ", "publised: "),
      ]),
    ),
  };
  const places = loadSmall(files).problems.map(({ place }) => `${place.file}:${place.line}`);
  expect(places).toEqual(["data/scores/papi/2020.yaml:3", "data/scores/pci/2021.yaml:3"]);
});

test("a folder without data is told what it lacks", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "chuyen-sau-"));
  try {
    mkdirSync(path.join(folder, "data", "indices"), { recursive: true });
    writeFileSync(path.join(folder, "data", "site.yaml"), SMALL_PROJECT["data/site.yaml"] ?? "");
    const { problems } = await load(folder);
    expect(problems.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      "empty-file data/sources.yaml",
      "empty-file data/units.yaml",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("whatever is done to a file, loading answers with problems and never throws", () => {
  const names = Object.keys(SMALL_PROJECT);
  const scraps = [
    "",
    ":",
    "-",
    "[",
    "]",
    "{",
    "\n",
    "\t",
    "'",
    '"',
    ",",
    " null",
    "&a ",
    "*a",
    "!",
    "#",
    "9",
    "é",
    "__proto__: 1\n",
  ];
  const slip = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(4), fc.constantFrom(...scraps));
  fc.assert(
    fc.property(slip, ([file, where, length, scrap]) => {
      const text = SMALL_PROJECT[file] ?? "";
      const at = where % text.length;
      const { dataset, withheld, problems } = loadSmall({
        ...SMALL_PROJECT,
        [file]: text.slice(0, at) + scrap + text.slice(at + length),
      });
      const failed = problems.some(({ severity }) => severity === "error");
      return (
        failed === (dataset === null || withheld.length > 0) &&
        problems.every(({ place }) => place.line >= 1 && place.column >= 1)
      );
    }),
    { numRuns: 500 },
  );
}, 300_000);
