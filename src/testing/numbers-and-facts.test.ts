import { describe, expect, test } from "vitest";
import { analyseConference } from "../analysis/analyse-conference.ts";
import { Writer, type Written } from "../format/write.ts";
import { spokenAs } from "../language/nouns.ts";
import { Text } from "../language/text.ts";
import { factsOf } from "../narrative/provenance/facts.ts";
import type { Page } from "../site/page.ts";
import { conferencePage } from "../site/pages/conference.ts";
import { briefingSections } from "../site/sections/briefing.ts";
import { realData } from "./real-data.ts";

/* Every number that a briefing says, in sentences, cards, tables and headings of charts: whether it leads to its fact. */

/** A number as a page writes it: what it shows, its fact, and the text around it with its own numbers left out. */
interface Shown {
  value: number;
  decimals: number;
  fact: string | null;
  place: string;
}

/** What readers do not see as text: drawings, whose numbers stand in their tables, and descriptions of them. */
const UNSEEN = new Set(["svg", "altText", "tabTitle", "description", "downloads", "structuredData"]);

function textsIn(tree: unknown): Text[] {
  if (tree === null || typeof tree !== "object") return [];
  if (tree instanceof Text) return [tree];
  if (Array.isArray(tree)) return tree.flatMap(textsIn);
  return Object.entries(tree).flatMap(([key, held]) => (UNSEEN.has(key) ? [] : textsIn(held)));
}

const NUMBER = /(\/)?<data value="([^"]*)"(?: data-fact="([^"]*)")?>/g;

/** All numbers of some texts but the years that they speak of; behind the slash of a rank stands of how many it is. */
function numbersIn(texts: readonly Text[], writer: Writer): Shown[] {
  return texts.flatMap((text) => {
    const html = writer.html(text);
    // a text that is one number is told by nothing else
    const place = html.replace(/<data[^>]*>[^<]*<\/data>/g, "…").replace(/<[^>]*>/g, "");
    return [...html.matchAll(NUMBER)].flatMap(([, rest, value = "", fact]) =>
      rest || (fact === undefined && /^(19|20)\d\d$/.test(value))
        ? []
        : [
            {
              value: Number(value),
              decimals: value.split(".")[1]?.length ?? 0,
              fact: fact ?? null,
              place: place.slice(0, 90),
            },
          ],
    );
  });
}

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
    };
  }),
);

describe.each(briefings)("$slug", ({ facts, numbers, page }) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact.value]));

  test("a number that leads to a fact leads to one there is, with the value that it shows", () => {
    const wrong = numbers.filter(({ value, decimals, fact }) => {
      if (fact === null) return false;
      const held = byId.get(fact);
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
 * Shares of numbers that lead to their facts, over all shipped briefings: floors that only rise. What bears no id: rules
 * of judging ("10% bảng xếp hạng"), which are the same for everybody and stand on the method page; scores of other units
 * in lists of who passed whom; sets of components that reach a goal; counts of actions and of criteria.
 */
const FLOORS = { all: 0.93, decimals: 0.97 };

test("few numbers of the briefings lead nowhere", () => {
  const all = briefings.flatMap(({ numbers }) => numbers);
  const share = (rows: readonly Shown[]) => rows.filter(({ fact }) => fact !== null).length / rows.length;
  const shares = { all: share(all), decimals: share(all.filter(({ decimals }) => decimals > 0)) };
  const nowhere = new Map<string, number>();
  for (const { fact, place } of all) if (fact === null) nowhere.set(place, (nowhere.get(place) ?? 0) + 1);
  const most = [...nowhere].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.info(
    `numbers of briefings with a fact: ${(100 * shares.all).toFixed(1)}% of ${all.length}, ${(100 * shares.decimals).toFixed(1)}% of those with decimals; most often without:\n${most.map(([place, count]) => `  ${count} ${place}`).join("\n")}`,
  );
  expect(shares.all).toBeGreaterThan(FLOORS.all);
  expect(shares.decimals).toBeGreaterThan(FLOORS.decimals);
});
