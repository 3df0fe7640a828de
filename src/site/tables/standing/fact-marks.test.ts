import { describe, expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { vietnamese } from "../../../format/write.ts";
import { Text } from "../../../language/text.ts";
import { tellFindings } from "../../../narrative/findings/findings.ts";
import { factsOf } from "../../../narrative/provenance/facts.ts";
import { totalSentence } from "../../../narrative/standing/result-sentence.ts";
import { publishedFigure } from "../../../testing/pages/numbers-in-texts-fixture.ts";
import { realData } from "../../../testing/real-data.ts";
import { lossFigure } from "../../figures/loss-figure.ts";
import { rankChangeFigure } from "../../figures/rank-move-figure.ts";
import { keyFigureOf } from "../../opening/key-figures.ts";
import { yearsTable } from "../years/years-table.ts";
import { contributionTable, detailTable, ranksTable } from "./component-table.ts";
import { resultsTable } from "./results-table.ts";

const dataset = await realData();

/** Every text anywhere in a tree, as HTML. */
function htmlIn(tree: unknown): string[] {
  if (tree === null || typeof tree !== "object") return [];
  if (tree instanceof Text) return [vietnamese.html(tree)];
  return Object.values(tree).flatMap(htmlIn);
}

/** Numbers with the ids of their facts; behind a slash stands of how many a rank is. */
function marksIn(tree: unknown): { value: number; decimals: number; fact: string }[] {
  return htmlIn(tree).flatMap((html) =>
    [...html.matchAll(/(?<!\/)<data value="([^"]*)" data-fact="([^"]*)">/g)].map(
      ([, value = "", fact = ""]) => ({
        value: Number(value),
        decimals: value.split(".")[1]?.length ?? 0,
        fact,
      }),
    ),
  );
}

describe.each([...dataset.conferences.keys()])("%s", (slug) => {
  const analysis = analyseConference(dataset, dataset.conferences.get(slug)!);
  const facts = new Map(factsOf(dataset, analysis).map((fact) => [fact.id, fact]));
  const marks = marksIn([
    tellFindings(dataset, analysis.findings, vietnamese),
    resultsTable(dataset, "a", analysis.indices),
    yearsTable("e", analysis.indices, ""),
    lossFigure("f", analysis, "", false),
    ...analysis.indices.flatMap((row) => [
      totalSentence(dataset, row),
      keyFigureOf(dataset, row),
      rankChangeFigure(dataset, "g", row),
      ...(row.components.length === 0
        ? []
        : [
            contributionTable(dataset, "b", row, row.components),
            ranksTable(dataset, "c", row, row.components),
            detailTable(dataset, "d", row),
          ]),
    ]),
  ]);

  test("every number that leads to a fact leads to one there is, with the value that it shows", () => {
    const wrong = marks.filter(({ value, decimals, fact }) => {
      if (fact.startsWith("quy-tac-")) return false;
      const held = facts.get(fact)?.value ?? publishedFigure(dataset, fact, null);
      return held === undefined || Math.abs(Math.abs(held) - Math.abs(value)) > 0.51 * 10 ** -decimals;
    });
    expect(wrong).toEqual([]);
  });

  test("key figures and tables of an index with results lead to facts", () => {
    if (analysis.indices.some(({ total }) => total.score !== null)) expect(marks.length).toBeGreaterThan(4);
    else expect(marks.every(({ fact }) => !fact.endsWith("-chung-diem"))).toBe(true);
  });
});
