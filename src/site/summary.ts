import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import { formatDateShort } from "../format/date.ts";
import { componentMove, movers } from "../narrative/components.ts";
import { agencyNames, type Names } from "../narrative/names.ts";
import { overtakingSentences } from "../narrative/overtaking.ts";
import { courseSentence } from "../narrative/remarks.ts";
import type { Summary } from "./page.ts";

/** Lines of a list that the first screen holds. */
const SHOWN = 3;

function driversOf(names: Names, analysis: ConferenceAnalysis): string[] {
  const moves = analysis.indices.flatMap((row) => {
    const main =
      row.counts.loss + row.rankCounts.loss >= row.counts.gain + row.rankCounts.gain ? "loss" : "gain";
    const other = main === "loss" ? "gain" : "loss";
    return [...movers(row, main, 2), ...movers(row, other, 1)].map(
      (component) => `${row.index.short} – ${componentMove(row, component)}`,
    );
  });
  if (moves.length > 0) return moves.slice(0, SHOWN + 1);
  const courses = analysis.remarks.flatMap(({ courses: rows }) => rows);
  const told = courses.map((course) =>
    courseSentence(
      analysis.indices.find((row) => row.index.id === course.index)?.index.short ?? course.index,
      course,
    ),
  );
  return [
    ...told,
    ...analysis.indices.flatMap((row) =>
      overtakingSentences(names, row).map((text) => `${row.index.short}: ${text}`),
    ),
  ].slice(0, SHOWN);
}

/** What the first screen says below the figures: which components did it, and what to do. */
export function summaryOf(names: Names, analysis: ConferenceAnalysis): Summary {
  const { actions } = analysis.conference;
  return {
    drivers: driversOf(names, analysis),
    actions: actions.slice(0, SHOWN).map(({ text, lead, deadline }) => ({
      text,
      who: lead.length > 0 ? agencyNames(names, lead) : null,
      when: deadline ? formatDateShort(deadline) : null,
    })),
    actionsMissing: actions.length === 0 ? "Hồ sơ công khai không nêu việc cần làm." : null,
  };
}
