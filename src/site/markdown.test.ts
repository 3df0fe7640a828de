import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plain } from "../testing/plain.ts";
import { proseSections, renderMarkdown } from "./markdown.ts";

const content = join(import.meta.dirname, "../../content");
const prose = (name: string) => readFileSync(join(content, `${name}.md`), "utf8");
const pages = readdirSync(content).flatMap((file) => /^([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? []);

test("a heading names its section, or states the id of the Vietnamese one", () => {
  const { introduction, sections } = proseSections(
    "Lời.\n\n## Điểm mất\n\nA.\n\n## Points lost {#diem-mat}\n\nB.\n",
    "vi",
  );
  expect(introduction).toBe("Lời.");
  expect(plain(sections.map(({ id, heading }) => [id, heading]))).toEqual([
    ["diem-mat", "Điểm mất"],
    ["diem-mat", "Points lost"],
  ]);
});

test("a Vietnamese term in English prose is marked as such", () => {
  const text = "- **Rank** (*thứ hạng*): *not* a score\n";
  expect(renderMarkdown(text, "en")).toContain(
    '(<em><span lang="vi">thứ hạng</span></em>): <em>not</em> a score',
  );
  expect(renderMarkdown(text)).toContain("(<em>thứ hạng</em>)");
});

test("the pages of the site's own prose are read here", () => {
  expect(pages.sort()).toEqual(["phuong-phap", "thuat-ngu"]);
});

test.each(pages)("%s says the same in both languages: sections, items, paragraphs", (name) => {
  const [vietnamese, english] = [prose(name), prose(`${name}.en`)];
  const ids = (text: string) => proseSections(text, "vi").sections.map(({ id }) => id);
  expect(ids(english)).toEqual(ids(vietnamese));
  const shape = (text: string) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => /^(## |- \*\*|- |)/.exec(line)![0]);
  expect(shape(english)).toEqual(shape(vietnamese));
});

test.each([
  "[x](<java\tscript:alert>)",
  "[x](<java script:alert>)",
  "[x](//tinh.example)",
  "[x](data:text/html,a)",
])("a link that runs something or leaves without saying so is only its words: %s", (text) => {
  expect(renderMarkdown(text)).toBe("<p>x</p>\n");
});
