import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { t } from "../../language/say.ts";
import type { Action } from "../../model/conference.ts";
import { deadlineEnd } from "../../model/deadline.ts";
import { agencyNames, type Names } from "../../narrative/names.ts";
import { deadlineBeside } from "../../narrative/promises/deadline.ts";
import { silence } from "../../narrative/record/withheld.ts";
import { componentMove, movers } from "../../narrative/standing/components.ts";
import { overtakingSentences } from "../../narrative/standing/overtaking.ts";
import type { Summary } from "../page.ts";

/** Lines of a list that the first screen holds. */
const SHOWN = 3;

function driversOf(names: Names, analysis: ConferenceAnalysis): string[] {
  const moves = analysis.indices.flatMap((row) => {
    const fell = row.counts.loss + row.rankCounts.loss >= row.counts.gain + row.rankCounts.gain;
    const [main, other] = fell ? (["loss", "gain"] as const) : (["gain", "loss"] as const);
    return [...movers(row, main, 2), ...movers(row, other, 1)].map((component) =>
      analysis.indices.length === 1
        ? componentMove(row, component, true)
        : `${row.index.short} – ${componentMove(row, component, true)}`,
    );
  });
  if (moves.length > 0) return moves.slice(0, SHOWN + 1);
  return analysis.indices
    .flatMap((row) => overtakingSentences(names, row).map((text) => `${row.index.short}: ${text}`))
    .slice(0, SHOWN);
}

/** The points that a task is expected to bring, then its deadline, decide what comes first; else the record's order. */
export function weightiest(actions: readonly Action[]): Action[] {
  const points = ({ expectedPoints }: Action) => expectedPoints?.value ?? 0;
  const day = ({ deadline }: Action) => (deadline === null ? null : deadlineEnd(deadline)) ?? "9999";
  return [...actions].sort(
    (a, b) => points(b) - points(a) || (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1),
  );
}

/** What is to be done, by whom, by when. */
export function actionsOf(names: Names, { conference }: ConferenceAnalysis): Summary["actions"] {
  return weightiest(conference.actions).map((action) => ({
    text: action.text,
    who: action.lead.length > 0 ? agencyNames(names, action.lead) : null,
    when: deadlineBeside(action),
  }));
}

/** What the first screen says below the figures: which components did it, and what to do. */
export function summaryOf(names: Names, analysis: ConferenceAnalysis): Summary {
  const { actions } = analysis.conference;
  return {
    drivers: driversOf(names, analysis),
    actions: actionsOf(names, analysis).slice(0, SHOWN),
    actionsMissing:
      actions.length === 0
        ? silence(analysis.conference, "actions", t`Hồ sơ công khai không nêu việc cần làm.`)
        : null,
  };
}
