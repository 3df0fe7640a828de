import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { pageText } from "../../print/read-back/page-text.ts";
import { readText } from "../read-pdf.ts";
import { read, site } from "./built-site.ts";
import { filesIn } from "./project.ts";

/* The Word paper beside the printed one: the same numbers, in both directions. */

const files = await filesIn(site());
const papers = files.filter((name) => name.endsWith(".docx") && files.includes(asPdf(name)));

function asPdf(name: string): string {
  return name.replace(/\.docx$/u, ".pdf");
}

/** How often each number is written; a decimal mark belongs to it. */
function numbersIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [number] of text.matchAll(/\d+(?:[.,]\d+)*/gu)) found.set(number, (found.get(number) ?? 0) + 1);
  return found;
}

/** The text of the parts that are read: the paper and its footnotes, a paragraph a line. */
async function wordText(name: string): Promise<string> {
  const parts = unzipSync(await read(name));
  return ["word/document.xml", "word/footnotes.xml"]
    .flatMap((part) => (parts[part] ? [strFromU8(parts[part])] : []))
    .join("\n")
    .replace(/<\/w:p>|<w:(?:tab|br)\b[^>]*>/gu, "\n")
    .replace(/<[^>]+>/gu, "");
}

/** Numbers that a chart holds: written on it in the PDF, drawn in Word or kept as its values. */
async function chartNumbers(name: string): Promise<Set<string>> {
  const parts = Object.entries(unzipSync(await read(name))).filter(([part]) =>
    part.startsWith("word/charts/"),
  );
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const drawings = files.filter(
    (file) => file.startsWith(folder) && /^[^/]+\.svg$/u.test(file.slice(folder.length)),
  );
  const texts = await Promise.all(drawings.map(async (file) => (await read(file)).toString()));
  const held = parts
    .filter(([part]) => part.endsWith(".xml"))
    .map(([, bytes]) => strFromU8(bytes).replaceAll(".", ","));
  return new Set(
    [...texts.map((text) => text.replace(/<[^>]+>/gu, " ")), ...held].flatMap((text) => [
      ...numbersIn(text).keys(),
    ]),
  );
}

test("the papers are there", () => {
  expect(papers.length).toBeGreaterThan(30);
});

test.each(papers)("%s", async (name) => {
  const pages = await readText(await read(asPdf(name)));
  const printed = numbersIn(pages.map(pageText).join("\n"));
  const word = numbersIn(await wordText(name));
  expect(word.size).toBeGreaterThan(3);
  const rarer = [...word].filter(([number, times]) => (printed.get(number) ?? 0) < times);
  expect(rarer).toEqual([]);
  const drawn = await chartNumbers(name);
  const lost = [...printed.keys()].filter((number) => !word.has(number) && !drawn.has(number));
  // pages count themselves
  expect(lost.filter((number) => !/^\d+$/u.test(number) || Number(number) > pages.length)).toEqual([]);
});
