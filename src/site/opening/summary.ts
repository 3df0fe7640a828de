import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { holdsRecorded, inTheirWords } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import type { Writing } from "../../language/text.ts";
import type { Action } from "../../model/conference.ts";
import { deadlineEnd } from "../../model/record/deadline.ts";
import { silence } from "../../narrative/comparability/withheld.ts";
import { tellFindings } from "../../narrative/findings/findings.ts";
import { agencyNames, type Names } from "../../narrative/names.ts";
import { deadlineBeside } from "../../narrative/promises/deadline.ts";
import type { Summary } from "../page.ts";

/** Lines of a list that the first screen holds. */
const SHOWN = 3;

/** The points that a task is expected to bring, then its deadline, decide what comes first; else the record's order. */
export function weightiest(actions: readonly Action[]): Action[] {
  const points = ({ expectedPoints }: Action) => expectedPoints?.value ?? 0;
  const day = ({ deadline }: Action) => (deadline === null ? null : deadlineEnd(deadline)) ?? "9999";
  return [...actions].sort(
    (a, b) => points(b) - points(a) || (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1),
  );
}

/** What is to be done, by whom, by when. */
function actionsOf(names: Names, { conference }: ConferenceAnalysis, writing: Writing): Summary["actions"] {
  return weightiest(conference.actions).map((action) => ({
    text: inTheirWords(action, "text"),
    who: action.lead.length > 0 ? agencyNames(names, action.lead) : null,
    when: deadlineBeside(action, writing),
  }));
}

/** What the first screen says below the figures: the findings after the lead, and what to do. */
export function summaryOf(names: Names, analysis: ConferenceAnalysis, writing: Writing): Summary {
  const { actions } = analysis.conference;
  const shown = actionsOf(names, analysis, writing).slice(0, SHOWN);
  return {
    findings: tellFindings(names, analysis.findings, writing).rest,
    actions: shown,
    ...(writing.language !== "vi" && holdsRecorded(shown.map(({ text }) => text))
      ? { actionsLanguage: t`Việc cần làm ghi bằng tiếng Việt, theo lời của hồ sơ.` }
      : {}),
    actionsMissing:
      actions.length === 0
        ? silence(analysis.conference, "actions", t`Hồ sơ công khai không nêu việc cần làm.`)
        : null,
  };
}
