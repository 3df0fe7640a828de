import type { IndexAnalysis } from "../../../analysis/results.ts";
import { t } from "../../../language/say.ts";
import { strung } from "../../../language/text.ts";
import { documentedBreak } from "../../../narrative/comparability/breaks.ts";
import { indexYear, type Names } from "../../../narrative/names.ts";
import { comparableSentence, ownOrNationalSentence } from "../../../narrative/parts/split.ts";
import { toldTogether, totalsSentence } from "../../../narrative/standing/result-sentence.ts";
import { tierSentence } from "../../../narrative/standing/tiers.ts";
import { standsBeside } from "../../opening/key-figures.ts";
import type { Block, Section, Tone } from "../../page.ts";
import { resultsTable } from "../../tables/standing/results-table.ts";
import { type Briefing, section } from "../context.ts";

/** The tone of a result: its score's, or its rank's where only the rank is known to have moved. */
function toneOf({ total }: IndexAnalysis): Tone {
  return total.verdict === "missing" ? total.rankVerdict : total.verdict;
}

/** Whether nothing is known of the total, but moves of components are: then the section of the components is the result. */
export const onlyComponentsTold = ({ total, components }: IndexAnalysis): boolean =>
  total.score === null &&
  total.placed === null &&
  total.change.value === null &&
  total.places.value === null &&
  components.some(({ change, places }) => change.value !== null || places.value !== null);

/** Breaks that limit the comparison of the totals, each with what documents it. */
export function breakNotes(names: Names, analyses: readonly IndexAnalysis[]): Block[] {
  return analyses.filter(standsBeside).flatMap(({ index, year, total }): Block[] =>
    total.breakNote
      ? [
          {
            kind: "note",
            tone: "break",
            title: indexYear(index, year),
            text: documentedBreak(names, total.breakNote),
          },
        ]
      : [],
  );
}

/** The result of every index in a sentence and in one table, with the breaks that limit comparison. */
export function resultSection({ dataset, analysis }: Briefing): Section | null {
  const indices = analysis.indices.filter((row) => !onlyComponentsTold(row));
  if (indices.length === 0) return null;
  const table = resultsTable(dataset, "bang-ket-qua", analysis.indices);
  return section("ket-qua", t`Kết quả chung`, [
    {
      kind: "findings",
      items: toldTogether(dataset, indices).map((rows) => {
        const [row] = rows as [IndexAnalysis];
        return {
          id: `nhan-dinh-${row.index.id}`,
          text: strung(
            [
              totalsSentence(dataset, rows),
              ...rows.flatMap((one) => [
                ownOrNationalSentence(one),
                comparableSentence(one),
                tierSentence(one),
              ]),
            ].filter((text) => text !== null),
            " ",
          ),
          tone: toneOf(row),
        };
      }),
    },
    table ? { kind: "table", table } : null,
    ...breakNotes(dataset, indices),
  ]);
}
