import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { searchDocuments } from "./documents.ts";
import { searchIndexScript, unitNames } from "./search-index.ts";

const root = join(import.meta.dirname, "../../..");

let index = "";
let find: (query: string) => { kind: string; title: string; text: string; href: string }[];

beforeAll(async () => {
  const dataset = await realData();
  const { made } = await inEnglish((writer) =>
    searchIndexScript(searchDocuments(dataset, "en"), unitNames(dataset), writer),
  );
  index = made;
  const packed = dirname(createRequire(import.meta.url).resolve("minisearch"));
  const engine = readFileSync(join(packed, "../umd/index.js"), "utf8");
  const finder = readFileSync(join(root, "templates/scripts/search-engine.js"), "utf8");
  const scope = createContext({}) as { findPages?: typeof find };
  for (const code of [engine, index, finder]) new Script(code).runInContext(scope);
  find = scope.findPages!;
});

test.each([
  ["dong thap", "unit", "Dong Thap"],
  ["Đồng Tháp", "unit", "Dong Thap"],
  ["Hà Nội", "unit", "Hanoi"],
  ["hcmc", "unit", "Ho Chi Minh City"],
  ["PAR", "index", "PAR Index"],
  ["admin reform", "index", "PAR Index"],
  ["papi 2021", "edition", "PAPI 2021"],
  ["e-gov", "component", "E-Governance"],
  ["egov", "component", "E-Governance"],
  ["e-government", "component", "E-Governance"],
  ["reform of administrative procedures", "component", "Reform of administrative procedures"],
  ["cải cách TTHC", "component", "Reform of administrative procedures"],
  ["points lost", "term", "Points lost"],
  ["điểm mất", "term", "Points lost"],
])("%j finds the %s %j", (query, kind, title) => {
  const found = find(query).slice(0, 4);
  expect(found.map((each) => `${each.kind}: ${each.title}`)).toContain(`${kind}: ${title}`);
});

test("a result shows the Vietnamese name beside the English one", () => {
  const [first] = find("hanoi");
  expect(first).toMatchObject({ kind: "unit", title: "Hanoi" });
  expect(first?.text).toMatch(/^Hà Nội; Red River Delta region; /);
});

test("every short form finds something", () => {
  const [, held = "{}"] = /"synonyms":(\{[^}]*\})/.exec(index) ?? [];
  const forms = Object.keys(JSON.parse(held));
  expect(forms).toContain("egov");
  expect(forms.filter((form) => find(form).length === 0)).toEqual([]);
});
