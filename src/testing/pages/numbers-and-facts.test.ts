import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { Writer, type Written } from "../../format/write.ts";
import { spokenAs } from "../../language/nouns.ts";
import { factsOf } from "../../narrative/provenance/facts.ts";
import type { Page } from "../../site/page.ts";
import { conferencePage } from "../../site/pages/conference.ts";
import { briefingSections } from "../../site/sections/briefing.ts";
import { realData } from "../real-data.ts";
import {
  numbersIn,
  publishedFigure,
  sharesWithFact,
  textsIn,
  typedNumbers,
} from "./numbers-in-texts-fixture.ts";

/* Every number that a briefing says, in sentences, cards, tables and headings of charts: whether it leads to its fact. */

/** Rules of judging are no facts of a conference: the file that all pages share tells them. */
const RULE = "quy-tac-";

const dataset = await realData();
const briefings = await Promise.all(
  [...dataset.conferences.values()].map(async (conference) => {
    const analysis = analyseConference(dataset, conference);
    const writer = new Writer("vi", spokenAs(analysis.unit, conference.heldOn));
    const briefing = { dataset, analysis, writer };
    const page = conferencePage(briefing, await briefingSections(briefing));
    return {
      slug: conference.slug,
      page: writer.all(page),
      facts: factsOf(dataset, analysis),
      numbers: numbersIn(textsIn(page), writer),
      typed: typedNumbers(page),
    };
  }),
);

describe.each(briefings)("$slug", ({ facts, numbers, page }) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact.value]));

  test("a number that leads to a fact leads to one there is, with the value that it shows", () => {
    const wrong = numbers.filter(({ value, decimals, fact }) => {
      if (fact === null || fact.startsWith(RULE)) return false;
      const held = byId.get(fact) ?? publishedFigure(dataset, fact, null);
      return held === undefined || Math.abs(Math.abs(held) - Math.abs(value)) > 0.51 * 10 ** -decimals;
    });
    expect(wrong).toEqual([]);
  });

  test("what is written into a drawing stands in a table of the page", () => {
    expect(labelsWithoutCell(page)).toEqual([]);
  });
});

/**
 * An SVG holds no `<data>`: what a drawing writes beside its marks stands in a table of the page, whose cells lead to
 * the facts. Labels have decimals; what has none, or noughts alone, are ticks, years, places in an order.
 */
function labelsWithoutCell(page: Written<Page>): string[] {
  const blocks = page.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) =>
    block.kind === "table" ? [block.table] : block.kind === "figure" ? [block.figure.table] : [],
  );
  const numbersOf = (text: string): string[] => text.match(/[−+]?\d+,\d+/g) ?? [];
  const told = new Set(
    tables.flatMap(({ rows, notes }) => [
      ...rows.flatMap(({ cells }) => cells.flatMap(({ text }) => numbersOf(text))),
      ...notes.flatMap(numbersOf),
    ]),
  );
  return blocks.flatMap((block) => {
    if (block.kind !== "figure") return [];
    const { id, svg } = block.figure;
    const labels = [...svg.wide.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(([, text = ""]) =>
      numbersOf(text),
    );
    return labels
      .filter((label) => !told.has(label) && !/,0+$/.test(label))
      .map((label) => `${id}: ${label}`);
  });
}

/**
 * Shares of numbers in texts made by rule that lead to their facts, over all shipped briefings: floors that only rise.
 * What bears no id: ends of a scale, names left out of a list, estimated places of parts inside a part.
 */
const FLOORS = { all: 0.9975, decimals: 0.9985 };

test("few numbers of the briefings lead nowhere", () => {
  const all = briefings.flatMap(({ numbers }) => numbers);
  const shares = sharesWithFact(all, "briefings");
  const typed = briefings.reduce((sum, held) => sum + held.typed, 0);
  console.info(`numbers in words of documents, typed by people and counted apart: ${typed}`);
  expect(typed).toBeGreaterThan(0);
  expect(shares.all).toBeGreaterThan(FLOORS.all);
  expect(shares.decimals).toBeGreaterThan(FLOORS.decimals);
});
