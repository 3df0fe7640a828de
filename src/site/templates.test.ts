import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import nunjucks from "nunjucks";
import { describe, expect, test } from "vitest";
import { siteFixture } from "../testing/pages/site-fixture.ts";
import { createEnvironment } from "./nunjucks.ts";
import type { Page } from "./page.ts";
import { SiteContext } from "./site-context.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "templates");
const environment = createEnvironment(folder);
const context = new SiteContext(siteFixture);

function render(view: Page) {
  return parse(environment.renderString("{% include view.kind | pageTemplate %}", { site: context, view }));
}

const conference = context.page("hoi-nghi/dong-thap-2022/");

/** The parser and the syntax tree of Nunjucks, which its type package leaves out. */
const { parser, nodes } = nunjucks as unknown as {
  parser: { parse(source: string): SyntaxNode };
  nodes: Record<string, new () => SyntaxNode>;
};

interface SyntaxNode {
  typename: string;
  findAll(type: new () => SyntaxNode): SyntaxNode[];
  name: { value: string };
}

const arithmetic = ["Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow", "Neg", "Concat"];
const allowedFilters = new Set([
  "rel",
  "relFromRoot",
  "absoluteFromRoot",
  "asset",
  "absolute",
  "sharePicture",
  "jsonLd",
  "outside",
  "pageTemplate",
  "safeSvg",
  "safeProse",
  "html",
  "plain",
  "numberLarge",
  "widerThanPhone",
  "notesApart",
]);

function offences(source: string): string[] {
  const tree = parser.parse(source);
  const operators = arithmetic.filter((name) => tree.findAll(nodes[name]!).length > 0);
  const filters = tree.findAll(nodes.Filter!).map((filter) => filter.name.value);
  return [...operators, ...filters.filter((name) => !allowedFilters.has(name))];
}

describe("templates only lay out", () => {
  const files = ["templates", "content"].flatMap((base) =>
    readdirSync(join(root, base), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".njk") && !name.startsWith("paper"))
      .map((name) => join(base, name)),
  );

  test.each(files)("%s holds no arithmetic and no text filter", (file) => {
    const source = readFileSync(join(root, file), "utf8").replace(/^---[\s\S]*?\n---\n/, "");
    expect(offences(source)).toEqual([]);
  });

  test.each([
    ["{{ a - b }}", "Sub"],
    ["{{ (1 + a) }}", "Add"],
    ["{% if a * 2 > 1 %}x{% endif %}", "Mul"],
    ["{{ a ~ b }}", "Concat"],
    ["{{ a | round }}", "round"],
    ["{{ a | safe }}", "safe"],
  ])("%s would be refused", (source, offence) => {
    expect(offences(source)).toContain(offence);
  });

  test("a missing value stops the build", () => {
    expect(() => render({ ...conference, title: undefined as unknown as string })).toThrow(
      /null or undefined/,
    );
  });
});

/** Fields that are no text for readers: addresses, ids, drawings and prose that were checked elsewhere. */
const notText = new Set([
  "href",
  "path",
  "kind",
  "tone",
  "id",
  "wide",
  "narrow",
  "html",
  "only",
  "svg",
  "csv",
]);

function poison<Value>(value: Value, key = ""): Value {
  if (typeof value === "string")
    return (notText.has(key) ? value : `${value}<script>alert("${key}")</script>`) as Value;
  if (Array.isArray(value)) return value.map((each) => poison(each, key)) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === "svg" ? each : poison(each, name)]),
  ) as Value;
}

test.each(siteFixture.pages.map((each) => [each.kind, each] as const))(
  "a %s page escapes every text",
  (_, view) => {
    const html = environment.renderString("{% include view.kind | pageTemplate %}", {
      site: new SiteContext({ ...poison(siteFixture), language: "vi" }),
      view: poison(view),
    });
    expect(html.replaceAll(/<script src="[\w./-]+" defer><\/script>/g, "")).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;title&quot;)");
  },
);
