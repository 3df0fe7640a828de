import { describe, expect, test } from "vitest";
import { conferences, readAnalysis, readPage } from "./built-site.ts";

/* Numbers of the briefing pages as they were written, each with the id of its fact where it is one. */

interface Shown {
  value: string;
  fact: string | null;
}

/** All numbers of a page but the years that it speaks of. */
async function numbersOf(slug: string): Promise<Shown[]> {
  const page = await readPage(`hoi-nghi/${slug}/`);
  return page
    .querySelectorAll("main data")
    .map((data) => ({
      value: data.getAttribute("value") ?? "",
      fact: data.getAttribute("data-fact") ?? null,
    }))
    .filter(({ value, fact }) => fact !== null || !/^(19|20)\d\d$/.test(value));
}

const share = (shown: readonly Shown[]) => shown.filter(({ fact }) => fact !== null).length / shown.length;

/** Scores of other units and rules of judging, which one file tells for all pages (number-facts.test.ts). */
const isShared = (id: string) => id.includes("--") || id.startsWith("quy-tac-");

describe.each(conferences)("%s", (slug) => {
  test("every id of a number has its place on the page of facts and its record in the JSON", async () => {
    const led = [...new Set((await numbersOf(slug)).flatMap(({ fact }) => fact ?? []))];
    const page = await readPage(`hoi-nghi/${slug}/so-lieu/`);
    const places = new Set(page.querySelectorAll("[id]").map(({ id }) => id));
    const records = new Set((await readAnalysis(slug)).provenance.facts.map(({ id }) => id));
    const own = led.filter((id) => !isShared(id));
    expect(own.filter((id) => !places.has(id) || !records.has(id))).toEqual([]);
    expect([...records].filter((id) => !places.has(id))).toEqual([]);
  });
});

test("few numbers of the briefing pages lead nowhere", async () => {
  const all = (await Promise.all(conferences.map(numbersOf))).flat();
  const figures = all.filter(({ value }) => /\.\d/.test(value));
  expect(share(figures)).toBeGreaterThan(0.96);
  expect(share(all)).toBeGreaterThan(0.95);
});
