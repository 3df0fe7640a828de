import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { searchDocuments } from "./documents.ts";
import { searchIndexScript, unitNames } from "./search-index.ts";

const root = join(import.meta.dirname, "../../..");

interface Found {
  kind: string;
  title: string;
  href: string;
}

let dataset: Dataset;
let index = "";
let find: (query: string) => Found[];

/** The scripts as a browser loads them: classic, one after the other, in one global scope. */
beforeAll(async () => {
  dataset = await realData();
  index = searchIndexScript(searchDocuments(dataset), unitNames(dataset));
  const packed = dirname(createRequire(import.meta.url).resolve("minisearch"));
  const engine = readFileSync(join(packed, "../umd/index.js"), "utf8");
  const finder = readFileSync(join(root, "templates/scripts/search-engine.js"), "utf8");
  const scope = createContext({}) as { findPages?: typeof find };
  for (const code of [engine, index, finder]) new Script(code).runInContext(scope);
  find = scope.findPages!;
});

describe("finds", () => {
  test.each(["dong thap", "Đồng Tháp", "ĐỒNG THÁP", "Đồng Tháp".normalize("NFD"), "đồng tháp "])(
    "the province by %j",
    (query) => {
      const hrefs = find(query).map(({ href }) => href);
      expect(hrefs.slice(0, 2).sort()).toEqual([
        "../don-vi/dong-thap-2025/index.html",
        "../don-vi/dong-thap/index.html",
      ]);
      expect(hrefs).toContain("../hoi-nghi/dong-thap-2022/index.html");
    },
  );

  test.each(["cai cach tthc", "cải cách TTHC", "cai cach thu tuc hanh chinh"])("the field by %j", (query) => {
    expect(find(query)[0]).toMatchObject({ kind: "component", title: "Cải cách thủ tục hành chính" });
  });

  test("a field by its earlier name and by a short form", () => {
    const byName = find("van ban quy pham phap luat").map(({ href }) => href);
    expect(byName).toContain("../chi-so/par-index/index.html#khung");
    expect(find("VBQPPL").map(({ href }) => href)).toEqual(byName);
  });

  test("an edition, a term, a conference", () => {
    expect(find("papi 2021")[0]).toMatchObject({ kind: "edition", title: "PAPI 2021" });
    expect(find("diem mat")[0]).toMatchObject({ kind: "term", title: "Điểm mất" });
    expect(find("hoi nghi quang ninh")[0]!.href).toBe("../hoi-nghi/quang-ninh-2022/index.html");
  });

  test.each([
    ["cchc bac giang 2019", "hoi-nghi/bac-giang-2020"],
    ["chỉ số cải cách hành chính, chỉ số hài lòng Bắc Giang", "hoi-nghi/bac-giang-2020"],
    ["nâng cao chỉ số cải cách hành chính Quảng Ninh hai nghìn", "hoi-nghi/quang-ninh-2022"],
    ["sipas Bà Rịa - Vũng Tàu 2018", "don-vi/ba-ria-vung-tau"],
    ["cải cách hành chính Thừa Thiên Huế 2019", "don-vi/thua-thien-hue"],
  ])("the province that is named before others that hold the rest: %j", (query, place) => {
    expect(find(query)[0]!.href).toBe(`../${place}/index.html`);
  });

  test("nothing for nothing", () => {
    expect(find("   ")).toEqual([]);
    expect(find("xqzw")).toEqual([]);
  });
});

test.each(["thu tuc", "thủ tục", "THU TUC ", "thu-tuc", "Thủ-tục", "thu_tuc", "thu.tuc"])(
  "syllables apart in a sentence are not the word %j",
  (query) => {
    const found = find(query);
    expect(found.length).toBeGreaterThan(3);
    // "thứ hạng tốt lên, tức con số …"
    expect(found.map(({ title }) => title)).not.toContain("Tăng bậc");
  },
);

test.each([
  ["cai-cach-tthc", "cai cach tthc"],
  ["papi-2021", "papi 2021"],
  ["Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"],
])("words joined as in an address are the same words: %j", (joined, apart) => {
  expect(find(joined)).toEqual(find(apart));
});

test("marks that were typed are heeded, wherever the tone was put and where names are written without", () => {
  const titles = (query: string) => find(query).map(({ title }) => title);
  expect(titles("Khánh Hoà")).toEqual(titles("Khánh Hòa"));
  expect(titles("Khánh Hoà")).toContain("Khánh Hòa");
  expect(titles("tức")).not.toContain("Thủ tục hành chính");
  expect(titles("tức")).toContain("Tăng bậc");
});

test("what is made up for illustration stays out", () => {
  expect(/tinh-mau|par-index-mau|minh họa/i.exec(index)).toBeNull();
});

test("the index stays small", () => {
  expect(new TextEncoder().encode(index).length).toBeLessThan(300_000);
});

test("every short form finds something", () => {
  const forms = [...index.matchAll(/"([a-z]+)":"[a-z ]+"/g)].map(([, form]) => form!);
  expect(forms.length).toBeGreaterThan(8);
  expect(forms.filter((form) => find(form).length === 0)).toEqual([]);
});

test("what is found alike stands by name, and editions with the newest first", () => {
  const documents = searchDocuments(dataset);
  const titles = (kind: string) => documents.flatMap((one) => (one.kind === kind ? [plain(one.title)] : []));
  const units = titles("unit");
  expect(units).toEqual([...units].sort(new Intl.Collator("vi").compare));
  const papi = titles("edition").filter((title) => title.startsWith("PAPI"));
  expect(papi).toEqual([...papi].sort().reverse());
});
