import type { Reason } from "../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { gathered, sameWords } from "../../format/alike.ts";
import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import { absent } from "../../model/rules/absent.ts";
import { topRows } from "../../model/rules/top.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { goalsUntold } from "../headroom/goals.ts";
import { indexYear } from "../names.ts";
import { rankChangeUntold } from "../rank-move/rank-change.ts";
import { overtakingUntold } from "../standing/overtaking.ts";

interface Untold {
  why: Words;
  what: Words;
}

/** Years of which some rank or score is known, without a judgement on them. */
function tooFewYears({ years, history }: IndexAnalysis): boolean {
  const known = history.some(({ score, rank }) => score !== null || rank !== null);
  return known && years.every(({ verdict }) => verdict === "too-few");
}

/** Whether anything is known of the unit in this year: a score, a rank, or moves of components. */
export const anythingKnown = ({ total, rankCounts }: IndexAnalysis): boolean =>
  total.score !== null || total.placed !== null || rankCounts.gain + rankCounts.loss > 0;

/** Whether the page names who went past whom: then something is known of why the rank moved. */
const passesTold = ({ overtaking: { passedBy, passed } }: IndexAnalysis): boolean =>
  (passedBy ?? []).length + (passed ?? []).length > 0;

/** Score and rank of the year compared with: where both are lacking they lack for one reason. */
const BEFORE: readonly Reason[] = ["no-previous-score", "no-previous-rank"];

/** All that cannot be told of one index, each thing once. */
function untoldOf(analysis: IndexAnalysis): Untold[] {
  const { total, headroom, swings, strengths, unannounced, components } = analysis;
  const apart = rankChangeUntold(analysis);
  const passed = overtakingUntold(analysis);
  const withParts = topRows(analysis.components).length > 0;
  const reasons = [
    {
      reason: total.score && total.change.value === null ? total.change.reason : null,
      what: t`chưa tính được mức thay đổi điểm`,
    },
    {
      reason: withParts ? null : absent(unannounced, "no-components"),
      what: t`chưa biết thành phần nào tăng, giảm`,
    },
    { reason: headroom.reasons.rows ?? null, what: t`chưa tính được dư địa của từng thành phần` },
    {
      reason: "reason" in swings.total ? swings.total.reason : null,
      what: t`chưa so được mức thay đổi với các tỉnh, thành phố khác`,
    },
    {
      reason: passed === null ? apart : null,
      what:
        total.places.value === null
          ? t`chưa biết thứ hạng tăng hay giảm`
          : passesTold(analysis)
            ? t`chưa tách được số bậc do điểm của tỉnh và do các tỉnh, thành phố khác`
            : t`chưa xác định được vì sao thứ hạng thay đổi`,
    },
    { reason: passed, what: t`chưa xác định được tỉnh, thành phố nào vượt lên` },
    { reason: goalsUntold(analysis), what: t`chưa tính được số điểm cần để lên hạng` },
    {
      // Too few components to tell strong and weak ones apart are no want of figures.
      reason:
        components.length > 0 && strengths.national.reason !== "no-components"
          ? strengths.national.reason
          : null,
      what: t`chưa xếp được mặt mạnh, mặt yếu`,
    },
  ];
  // Without a result nothing else needs to be missing: one reason, one consequence.
  const nothing = {
    why: reasonWords(absent(unannounced, "no-score")),
    what: t`chưa phân tích được kết quả`,
  };
  const lacking = anythingKnown(analysis) ? reasons : [];
  const both = BEFORE.every((one) => lacking.some(({ reason }) => reason === one));
  const whyOf = (reason: Reason) =>
    both && BEFORE.includes(reason)
      ? t`chưa có nguồn nêu điểm và thứ hạng năm so sánh`
      : reasonWords(absent(unannounced, reason));
  return [
    ...(anythingKnown(analysis) ? [] : [nothing]),
    ...lacking.flatMap(({ reason, what }) => (reason ? [{ why: whyOf(reason), what }] : [])),
    ...(tooFewYears(analysis)
      ? [
          {
            why: t`chưa đủ năm có thứ hạng trong giai đoạn xét`,
            what: t`chưa nhận định được xu hướng và độ ổn định`,
          },
        ]
      : []),
  ];
}

/** One index, and what cannot be told of it for one reason. */
interface Lacking {
  subject: Words;
  whats: Words[];
}

/** What all of them lack for one reason in a sentence, and what some of them lack besides; one each where they share nothing. */
function sharedSentences(why: Words, rows: readonly Lacking[]): Words[] {
  const subjects = (of: readonly Lacking[]) => joinWords(of.map(({ subject }) => subject));
  const shared = (what: Words) => rows.every(({ whats }) => whats.some((other) => sameWords(other, what)));
  const common = rows[0]?.whats.filter(shared) ?? [];
  const alone = (of: readonly Lacking[], whats: readonly Words[]) =>
    t`${subjects(of)}: ${why}, nên ${joinWords(whats)}.`;
  if (common.length === 0) return rows.map((row) => alone([row], row.whats));
  const more = rows
    .map((row) => ({ ...row, whats: row.whats.filter((what) => !shared(what)) }))
    .filter(({ whats }) => whats.length > 0);
  const besides = gathered(more, ({ whats }) => joinWords(whats)).map(
    ({ key, items }) => t`; riêng ${subjects(items)} còn ${key}`,
  );
  return [t`${subjects(rows)}: ${why}, nên ${joinWords(common)}${strung(besides, "")}.`];
}

/**
 * What cannot be told of the indices and why, one sentence for each reason: "PAR Index năm 2021 và SIPAS năm 2021: bảng
 * xếp hạng thu thập được chưa đủ, nên chưa …; riêng PAR Index năm 2021 còn chưa …".
 */
export function untoldSentences(analyses: readonly IndexAnalysis[]): Words[] {
  const lacking = analyses.flatMap((analysis) =>
    gathered(untoldOf(analysis), ({ why }) => why).map(({ key: why, items }) => ({
      why,
      subject: indexYear(analysis.index, analysis.year),
      whats: items.map(({ what }) => what),
    })),
  );
  return gathered(lacking, ({ why }) => why).flatMap(({ key, items }) => sharedSentences(key, items));
}
