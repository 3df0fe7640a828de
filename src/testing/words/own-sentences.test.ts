import { expect, test } from "vitest";
import { analyseIndex } from "../../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { makeChecker } from "../../claims/check-text.ts";
import { editionsOf, existsIn, provincesOf } from "../../model/lookup.ts";
import type { Unit } from "../../model/unit.ts";
import { countsSentence } from "../../narrative/standing/counts.ts";
import { changeHeadline } from "../../narrative/standing/headline.ts";
import { moversSentence } from "../../narrative/standing/movers.ts";
import { totalSentence } from "../../narrative/standing/result-sentence.ts";
import { plain } from "../plain.ts";
import { realData } from "../real-data.ts";

/*
 * Every sentence that rules write, for all provinces and years of the panels, goes through the checker that texts of
 * people go through: what we write ourselves must never come back as wrong.
 */

const dataset = await realData();
const data = dataset;
const checker = makeChecker(data);
const names = data;

/** The sentences on one province, index and pair of years, after a heading that says what they are about. */
function paper(unit: Unit, analysis: IndexAnalysis): string {
  const sentences = [
    totalSentence(names, analysis),
    countsSentence(analysis),
    moversSentence(analysis, "gain"),
    moversSentence(analysis, "loss"),
    changeHeadline(analysis),
  ]
    .filter((sentence) => sentence !== null)
    .map((sentence) => plain(sentence))
    .filter((sentence) => sentence !== "");
  return `# ${analysis.index.short} năm ${analysis.year} của ${unit.name.vi}\n\n${sentences.join("\n\n")}\n`;
}

test.each(["papi", "pci", "par-index", "sipas"])("what rules write on %s is right", (id) => {
  const index = data.indices.get(id)!;
  const editions = editionsOf(data, id);
  let sentences = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const { year, standings } of editions)
    for (const unit of provincesOf(data)) {
      if (!standings.has(unit.id) || !existsIn(unit, year)) continue;
      const from = editions[0]!.year;
      const text = paper(unit, analyseIndex(data, { unit, index, year, against: year - 1, from, editions }));
      for (const finding of checker.check(text, { unit: unit.id })) {
        sentences += 1;
        if (finding.verdict === "right") right += 1;
        if (finding.verdict === "wrong")
          wrong.push(`${unit.id} ${year}: ${finding.quote} (${finding.why}) ← ${text}`);
      }
    }
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(sentences).toBeGreaterThan(10);
  // What we write is found right, not only "not wrong": all but a few counts of components that lack a figure.
  console.log(`${id}: ${right} of ${sentences} claims found right`);
  expect(right / sentences).toBeGreaterThan(0.98);
});
