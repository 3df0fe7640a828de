import { formatCount } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { vietnamese } from "../../../format/write.ts";
import { silence } from "../../../narrative/comparability/withheld.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { weightiest } from "../../opening/summary.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../../sections/context.ts";
import type { Section } from "../../written.ts";
import { compactLosses, tellsComponents } from "../compact/compact.ts";
import { compactTasks, tasksHaveColumns } from "../compact/compact-tasks.ts";
import { compactYears } from "../compact/compact-years.ts";
import { headroomLines } from "./handout-aims.ts";

/* What either side of the sheet may hold: tasks, and what gives way where there is no more room. */

/** What one side of the sheet holds of criteria that lost points. */
const LOSSES = 7;

/** Shortfalls and causes of the record. */
function recordSections({ analysis, writer = vietnamese }: Briefing): Section[] {
  const { shortfalls, causes } = analysis.conference;
  const counted = (words: string, count: number) =>
    `${words} được ghi nhận (${writer.all(formatCount(count))})`;
  return writer.all(
    [
      section("ton-tai", counted("Tồn tại, hạn chế", shortfalls.length), [
        list(shortfalls.map(({ text }) => text)),
      ]),
      section("nguyen-nhan", counted("Nguyên nhân", causes.length), [
        list(causes.map(({ kind, text }) => `${writer.all(capitalise(causeKindWords(kind)))}: ${text}`)),
      ]),
    ].filter((item) => item !== null),
  );
}

/** The tasks, whole: what, who, by when and, where the record says so, the points expected. */
export function taskSection(briefing: Briefing): Section | null {
  const { conference } = briefing.analysis;
  const { actions } = conference;
  if (actions.length === 0) {
    const none = silence(conference, "actions", "Hồ sơ công khai không nêu việc cần làm.");
    return writerOf(briefing).all(section("viec-can-lam", "Việc cần làm", [paragraph(none)]));
  }
  return writerOf(briefing).all(
    section("viec-can-lam", `Việc cần làm (${writerOf(briefing).all(formatCount(actions.length))})`, [
      tasksHaveColumns(actions)
        ? { kind: "table", table: compactTasks(briefing.dataset, weightiest(actions)) }
        : list(actions.map(({ text }) => text)),
    ]),
  );
}

/** What gives way where a side has no more room; both sides offer it, and it is printed on the one that holds it. */
export function spareSections(briefing: Briefing, shownYears: number): Section[] {
  const { analysis } = briefing;
  const hasComponents = analysis.indices.some(tellsComponents);
  const losses = compactLosses(briefing, LOSSES);
  const years = hasComponents ? compactYears(briefing, shownYears) : null;
  const headroom = section("du-dia", "Dư địa", [list(headroomLines(briefing))]);
  const [shortfalls, causes] = recordSections(briefing);
  const ordered = [
    losses ? section("diem-mat", "Điểm mất ở đâu", [{ kind: "table", table: losses }]) : null,
    shortfalls ?? null,
    causes ?? null,
    headroom,
    years ? section("cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
  ].filter((item) => item !== null);
  return writerOf(briefing).all(ordered.map((item, at) => ({ ...item, spare: at + 1 })));
}
