import { posix } from "node:path";
import { unzipSync } from "fflate";
import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { vietnameseLetter } from "../../language/recorded.ts";
import { read, site } from "./built-site.ts";
import { csvTable } from "./csv-table.ts";
import { filesIn } from "./project.ts";

/* The English site beside the Vietnamese one: the same pages with the same numbers, and nothing left in the other language. */

const files = await filesIn(site());
const isEnglish = (name: string) => name.startsWith("en/");
const isPage = (name: string) => name.endsWith(".html");
const english = files.filter((name) => isPage(name) && isEnglish(name));
const vietnamese = files.filter((name) => isPage(name) && !isEnglish(name));
const notFound = (name: string) => name.endsWith("404.html");
/** The same page in the other language. */
const twinOf = (name: string) => (isEnglish(name) ? name.slice("en/".length) : `en/${name}`);

interface Told {
  language: string;
  /** Targets of the links that say "this page in another language", with that language. */
  others: string[];
  /** Other links to pages of the site. */
  links: string[];
  /** Exact numbers behind the cells of tables that can be sorted. */
  values: string[];
  /** All that is read, seen or heard outside of parts marked as Vietnamese. */
  texts: string[];
}

/** Attributes that nobody reads; of a drawing only its description is heard. */
const silent = /^(?:href|src|id|class|for|data-unit|data-value|data-table|aria-labelledby)$/u;

function textsOf(page: HTMLElement): string[] {
  const texts: string[] = [];
  for (const drawing of page.querySelectorAll("svg")) {
    texts.push(drawing.getAttribute("aria-label") ?? "");
    texts.push(...drawing.querySelectorAll("title, text").map(({ text }) => text));
    drawing.remove();
  }
  for (const element of page.querySelectorAll("*")) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!silent.test(name)) texts.push(value);
    }
  }
  texts.push(page.querySelector("title")?.text ?? "");
  for (const script of page.querySelectorAll("script")) script.remove();
  // Elements inside a sentence stay in it; a new block starts a new text.
  texts.push(...(page.querySelector("body")?.structuredText ?? "").split("\n"));
  return texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
}

const known = new Map<string, Promise<Told>>();
/** Read once for all tests; what is kept is small, since trees of all pages would not be. */
function told(name: string): Promise<Told> {
  const held = known.get(name) ?? readTold(name);
  known.set(name, held);
  return held;
}

async function readTold(name: string): Promise<Told> {
  const page = parse((await read(name)).toString());
  const target = (link: HTMLElement) =>
    posix.join(posix.dirname(name), (link.getAttribute("href") ?? "").split("#", 1)[0] ?? "");
  const anchors = page.querySelectorAll("body a[href]");
  const toPages = anchors.filter((link) => /^[^:]*\.html(?:#|$)/u.test(link.getAttribute("href") ?? ""));
  const others = toPages.filter((link) => link.hasAttribute("hreflang"));
  const result = {
    language: page.querySelector("html")?.getAttribute("lang") ?? "",
    others: others.map((link) => `${link.getAttribute("hreflang")} ${target(link)}`),
    links: toPages.filter((link) => !others.includes(link)).map(target),
    values: page.querySelectorAll("[data-value]").map((cell) => cell.getAttribute("data-value") ?? ""),
  };
  for (const foreign of page.querySelectorAll("[lang=vi]")) foreign.remove();
  return { ...result, texts: textsOf(page) };
}

describe("pages", () => {
  test("stand in both languages", () => {
    expect(english.length).toBeGreaterThan(150);
    expect(english).toContain("en/404.html");
    expect(english.map(twinOf)).toEqual(vietnamese);
  });

  test("say in which language they are, and lead to the other", async () => {
    const wrong: string[] = [];
    for (const name of [...vietnamese, ...english]) {
      const { language, others } = await told(name);
      const [own, other] = isEnglish(name) ? ["en", "vi"] : ["vi", "en"];
      if (language !== own) wrong.push(`${name}: lang="${language}"`);
      // Nobody knows what was looked for at an unknown address: the other language opens with its first page.
      const there = notFound(name) ? twinOf(name).replace("404", "index") : twinOf(name);
      if (others.join() !== `${other} ${there}`) wrong.push(`${name}: ${others.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  test("lead to pages of their own language otherwise", async () => {
    const wrong: string[] = [];
    for (const name of [...vietnamese, ...english]) {
      const away = (await told(name)).links.filter((link) => isEnglish(link) !== isEnglish(name));
      wrong.push(...away.map((link) => `${name}: ${link}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** What stays as it is: the product's name, and numbers of documents such as "876/QĐ-BNV", "06-NQ/TU". */
const names = /Chuyên Sâu|\d+(?:\/\d{4})?[/-](?:[A-ZĐ][A-Za-zĐ]*[/-])*[A-ZĐ][A-Za-zĐ]*/gu;
const isLeft = (text: string) => vietnameseLetter.test(text.normalize("NFC").replace(names, ""));

/**
 * A number written the Vietnamese way: "42,43", "0,125", but not "1,234", "2017, 2018" or "2019,2020". Three digits after a
 * comma are thousands, unless the page in Vietnamese writes the same, where they can only be decimals.
 */
function commasIn(texts: readonly string[], inVietnamese: ReadonlySet<string>): string[] {
  const numbers = texts.flatMap((text) => text.match(/(?<![\d.,])\d+(?:,\d+)+(?![\d,])/gu) ?? []);
  return numbers.filter(
    (text) => /,\d{1,2}$|^0,/u.test(text) || (/^\d{1,3},\d{3}$/u.test(text) && inVietnamese.has(text)),
  );
}

describe("the reader", () => {
  test("sees Vietnamese words, not the product's name and numbers of documents", () => {
    const all = [
      ["Page not found – Chuyên Sâu", false],
      ["Criteria under Decision No. 876/QĐ-BNV", false],
      ["Plan No. 205/KH-UBND, Resolution No. 76/2021/NQ-HĐND", false],
      ["Sở Nội vụ", true],
      ["Dong Thap: Điểm", true],
      ["876/QĐ-BNV của Bộ", true],
    ] as const;
    expect(all.map(([text]) => isLeft(text))).toEqual(all.map(([, left]) => left));
  });

  test("sees decimal commas, not thousands and lists of years", () => {
    const texts = [
      "42,43 points",
      "0,125",
      "93,157",
      "1,234",
      "2017, 2018",
      "2019,2020",
      "12,345,678",
      "5.5",
    ];
    expect(commasIn(texts, new Set(["93,157"]))).toEqual(["42,43", "0,125", "93,157"]);
  });

  test("hears attributes, titles and drawings, but nothing marked as Vietnamese", () => {
    const page = parse(
      '<html><title>A</title><body><p aria-label="B">C <b>D</b></p><svg aria-label="E"><text>F</text></svg></body></html>',
    );
    expect(textsOf(page).sort()).toEqual(["A", "B", "C D", "E", "F"]);
  });
});

describe("English pages", () => {
  test("have no Vietnamese words outside of parts marked as Vietnamese", async () => {
    const left: string[] = [];
    for (const name of english) {
      left.push(...(await told(name)).texts.filter(isLeft).map((text) => `${name}: ${text.slice(0, 200)}`));
    }
    expect(left).toEqual([]);
  });

  test("write no decimal comma", async () => {
    const found: string[] = [];
    let numbers = 0;
    for (const name of english) {
      const { texts } = await told(name);
      const there = (await told(twinOf(name))).texts.flatMap((text) => text.match(/\d+,\d+/gu) ?? []);
      numbers += texts.filter((text) => /\d\.\d/u.test(text)).length;
      found.push(...commasIn(texts, new Set(there)).map((number) => `${name}: ${number}`));
    }
    expect(found).toEqual([]);
    expect(numbers).toBeGreaterThan(10_000);
  });

  test("and the files beside them hold none of the invisible marks that tell languages apart", async () => {
    const textual = files.filter((name) => isEnglish(name) && !/\.(?:png|pdf|zip|woff2)$/u.test(name));
    const kinds = new Set(textual.map((name) => posix.extname(name)));
    expect([...kinds]).toEqual(expect.arrayContaining([".csv", ".html", ".js", ".svg"]));
    const marked: string[] = [];
    for (const name of textual) {
      const held = await read(name);
      // Office files are packed: their bytes say nothing, their parts do.
      const texts = /\.(?:xlsx|docx|pptx)$/u.test(name)
        ? Object.values(unzipSync(new Uint8Array(held))).map((part) => Buffer.from(part).toString())
        : [held.toString()];
      if (texts.some((text) => /[\u2068\u2069]|\\u206[89]|&#(?:x206[89]|829[67]);/iu.test(text))) {
        marked.push(name);
      }
    }
    expect(marked).toEqual([]);
  });
});

describe("both languages hold the same numbers", () => {
  test("in tables", async () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const name of vietnamese) {
      const [here, there] = [await told(name), await told(twinOf(name))];
      compared += here.values.length;
      if (here.values.join(" ") !== there.values.join(" ")) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  test("in the CSV files beside the pages", async () => {
    // The figures of an index exist once, at the root, for both.
    const tables = files.filter((name) => /\.csv$/u.test(name) && !/^(?:en\/)?du-lieu\//u.test(name));
    const own = tables.filter((name) => !isEnglish(name));
    expect(tables.filter(isEnglish).map(twinOf)).toEqual(own);
    // Scores and ranks ("27/60"); days are written in words of each language.
    const numbersOf = async (name: string) =>
      csvTable((await read(name)).toString()).rows.map((row) =>
        row.map((cell) => (/^[-+]?\d+(?:\.\d+)?$|^\d{1,2}\/\d{2}$/u.test(cell) ? cell : "words")),
      );
    const wrong: string[] = [];
    let compared = 0;
    for (const name of own) {
      const [here, there] = [await numbersOf(name), await numbersOf(twinOf(name))];
      compared += here.flat().filter((cell) => cell !== "words").length;
      if (JSON.stringify(here) !== JSON.stringify(there)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });
});
