import { expect, test } from "vitest";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import { swingBasis, swingSentences } from "../../narrative/certainty/swings.ts";
import { cautions, goalSentences, leadsAlready } from "../../narrative/headroom/goals.ts";
import { setSentences } from "../../narrative/headroom/sets.ts";
import { comparableSentence, ownOrNationalSentence } from "../../narrative/parts/split.ts";
import { keptSentences } from "../../narrative/rank-move/kept.ts";
import { rankChangeBasis, rankChangeSentences } from "../../narrative/rank-move/rank-change.ts";
import { untoldSentences } from "../../narrative/record/untold.ts";
import { countsSentence } from "../../narrative/standing/counts.ts";
import { changeHeadline } from "../../narrative/standing/headline.ts";
import { moversSentence } from "../../narrative/standing/movers.ts";
import { totalSentence } from "../../narrative/standing/result-sentence.ts";
import { strengthsSentence } from "../../narrative/standing/strengths.ts";
import { analyse } from "../analyse.ts";
import { breakAt, component, dataset, edition, framework, indexOf, standing } from "../builders.ts";
import { inEnglish } from "../plain.ts";

/*
 * Every sentence made by rule, case by case, in both languages: `sentences.golden.txt` is there to be read aloud. A
 * change of language shows there as a difference that anybody can judge without running anything.
 */

const parts = [
  component("a", { name: { vi: "Nội dung A" } }),
  component("b", { name: { vi: "Nội dung B" } }),
];
const BREAKS = {
  "no break": [],
  caution: [breakAt(2020, "caution")],
  "not comparable": [breakAt(2020, "none")],
};
const indexWith = (breaks: keyof typeof BREAKS) =>
  indexOf([framework([2015, 2024], parts, { maxPoints: 20 })], BREAKS[breaks], {
    levels: { dimension: { vi: "nội dung", en: "dimension" } },
  });

/** 24 others, a hundredth or a tenth apart, and ours among them; all others move by one amount. */
const league = (ours: number, others: number) =>
  [2020, 2021].map((year) => {
    const now = year === 2021;
    return edition(year, [
      standing("us", 10 + (now ? ours : 0), { a: 5, b: 5 + (now ? ours : 0) }),
      ...Array.from({ length: 24 }, (_, i) => {
        const score = 8.75 + 0.1 * i + (now ? others : 0);
        return standing(`u${i}`, score, { a: score / 2, b: score / 2 });
      }),
    ]);
  });

/** Only our own figures, with the ranks as published. */
const alone = ([before, now]: [number | null, number | null], [was, is]: [number | null, number | null]) =>
  [2020, 2021].map((year) => {
    const [score, rank] = year === 2020 ? [before, was] : [now, is];
    return edition(year, [standing("us", score, {}, { rank })], { complete: false, rankedUnits: 63 });
  });

const names = dataset([]);
const sentences: [what: string, say: (row: IndexAnalysis) => (Words | null)[]][] = [
  ["result", (row) => [totalSentence(names, row)]],
  ["headline", (row) => [changeHeadline(row)]],
  ["whose change", (row) => [ownOrNationalSentence(row), comparableSentence(row)]],
  ["components", (row) => [countsSentence(row), moversSentence(row, "loss"), moversSentence(row, "gain")]],
  ["rank", (row) => [...rankChangeSentences(names, row), ...keptSentences(row)]],
  ["size", (row) => swingSentences(row)],
  ["how counted", (row) => [rankChangeBasis(names, row), ...swingBasis(row)]],
  ["strengths", (row) => [strengthsSentence(names, row)]],
  [
    "headroom",
    (row) => [leadsAlready(row), ...goalSentences(names, row), ...setSentences(row), ...cautions([row])],
  ],
  ["limits", (row) => untoldSentences([row])],
];

const SCORES: Record<string, [number | null, number | null]> = {
  rose: [10, 10.6],
  fell: [10, 9.4],
  "stayed unchanged": [10, 10],
  "unknown the year before": [null, 10],
  "unknown this year": [10, null],
};
const RANKS: Record<string, [number | null, number | null]> = {
  rose: [30, 20],
  fell: [20, 30],
  "stayed unchanged": [20, 20],
  "unknown the year before": [null, 20],
  "unknown this year": [20, null],
};
const LEAGUES: Record<string, [ours: number, others: number]> = {
  "rose, rank rose": [0.6, 0],
  "rose, rank fell": [0.2, 0.6],
  "fell, rank rose": [-0.2, -0.6],
  "fell, rank fell": [-0.6, 0],
  "stayed, rank stayed": [0, 0],
  "stayed, rank fell": [0, 0.3],
  "rose with all": [0.5, 0.5],
  "rose to the top": [3, 0],
};

const breaks = Object.keys(BREAKS) as (keyof typeof BREAKS)[];

function cases(): { title: string; row: IndexAnalysis; kinds: typeof sentences }[] {
  const results = sentences.filter(([what]) => what === "result" || what === "limits");
  const thin = Object.entries(SCORES).flatMap(([score, scores]) =>
    Object.entries(RANKS).flatMap(([rank, ranks]) =>
      breaks.map((broken) => ({
        title: `score ${score}, rank ${rank}, ${broken}`,
        row: analyse(indexWith(broken), alone(scores, ranks)),
        // The limits differ by what is missing, not by the break.
        kinds: broken === "no break" ? results : results.slice(0, 1),
      })),
    ),
  );
  const whole = Object.entries(LEAGUES).flatMap(([moved, [ours, others]]) =>
    breaks.map((broken) => ({
      title: `whole league: ${moved}, ${broken}`,
      row: analyse(indexWith(broken), league(ours, others)),
      kinds: sentences,
    })),
  );
  return [...thin, ...whole];
}

/** The table as text: a case, then its sentences by kind. */
function told(writer: Writer): string[] {
  return cases().map(({ title, row, kinds }) => {
    const lines = kinds.flatMap(([what, say]) =>
      say(row).flatMap((text) =>
        text ? [`  ${what}: ${writer.plain(text).replaceAll("\u00a0", " ")}`] : [],
      ),
    );
    return [title, ...lines].join("\n");
  });
}

test("every case reads as it was read aloud", async () => {
  const inFirst = told(vietnamese);
  const { made: english, missing } = await inEnglish(told);
  expect(missing).toEqual([]);
  // A sentence that an earlier case says word for word is read once.
  const seen = new Set<string>();
  const isNew = (line: string) => !seen.has(line) && seen.add(line);
  const both = inFirst.flatMap((block, at) => {
    const [title, ...said] = block.split("\n");
    const [, ...lines] = (english[at] ?? "").split("\n");
    const shown = [...said, ...lines.map((line) => line.replace(/^ {2}/, "  en "))].filter(isNew);
    return shown.length === 0 ? [] : [[title, ...shown].join("\n")];
  });
  await expect(`${both.join("\n\n")}\n`).toMatchFileSnapshot("./sentences.golden.txt");
});
