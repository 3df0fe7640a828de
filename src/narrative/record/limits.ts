import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { TargetOutlook } from "../../analysis/promises/target-outlook.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatYearList } from "../../format/date.ts";
import { formatNumber } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { Conference, Withheld } from "../../model/conference.ts";
import { noErrorSentence } from "../certainty/errors.ts";
import { isWithheld, withheldSentence } from "../comparability/withheld.ts";
import { ofTarget } from "../fact-ids/families.ts";
import { shortName } from "../names.ts";
import { anythingKnown, untoldSentences } from "./untold.ts";

/** Something that cannot be told of an index, and why, in words. */

/** Those of them that only say why an index has no result at all, which a card says too. */
export function noResultSentences(analyses: readonly IndexAnalysis[]): Words[] {
  return untoldSentences(analyses.filter((analysis) => !anythingKnown(analysis)));
}

/** Years of a series without a source, early or between others: "SIPAS: chưa có số liệu năm 2017–2019, 2021." */
function yearsWithout(analysis: IndexAnalysis): Words | null {
  const { index, year: now, history, against } = analysis;
  const known = history.map(({ score, rank }) => score !== null || rank !== null);
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  // A unit formed later has no figures to be missed; what it was made of is told in a section of its own. A year
  // between others of which the publisher gave no result is no want of a source.
  const missing = history.filter(({ reason }, at) =>
    at < first ? reason !== "formed-later" : at < last && reason === "no-source",
  );
  // That this year or the one compared with is lacking was said with what follows from it.
  const missed = missing.filter(({ year }) => year !== now && (year !== against || !anythingKnown(analysis)));
  if (missed.length === 0) return null;
  return t`${shortName(index)}: chưa có số liệu năm ${formatYearList(missed.map(({ year }) => year))}.`;
}

/** A rank aimed at of which no earlier year's score is known. */
function rankUnknown({ rank, target }: TargetOutlook): Words | null {
  if (target.component !== null || !rank || rank.reason !== null || rank.took.length > 0) return null;
  return t`Chưa có nguồn nêu điểm của hạng ${ofTarget(target, "hang", formatNumber(rank.rankAtMost, 0))} các năm trước để đối chiếu với chỉ tiêu.`;
}

/** Kinds of entries that the record has none of, in one sentence; what a public view left out is not its silence. */
function silentSentence(conference: Conference): Words | null {
  const kinds: [Withheld, readonly unknown[], Words][] = [
    ["shortfalls", conference.shortfalls, t`tồn tại, hạn chế của từng nội dung`],
    ["causes", conference.causes, t`nguyên nhân và trách nhiệm cụ thể`],
    ["targets", conference.targets, t`mục tiêu, chỉ tiêu`],
    ["actions", conference.actions, t`giải pháp cụ thể`],
    ["commitments", conference.commitments, t`cam kết`],
  ];
  const silent = kinds.flatMap(([kind, entries, words]) =>
    entries.length === 0 && !isWithheld(conference, kind) ? [words] : [],
  );
  return silent.length === 0 ? null : t`Hồ sơ công khai không nêu: ${strung(silent, "; ")}.`;
}

/** All that is missing to judge a conference's results, said in one place. */
export function limitSentences(
  conference: Conference,
  { indices: analyses, outlooks, ledger }: Pick<ConferenceAnalysis, "indices" | "outlooks" | "ledger">,
): Words[] {
  const withLosses = ledger.some(({ component }) => component.scoring !== null);
  return [
    ...untoldSentences(analyses),
    ...analyses.map(yearsWithout),
    ...outlooks.map(rankUnknown),
    noErrorSentence(analyses),
    analyses.length > 0 && !withLosses
      ? t`Nguồn công khai không có điểm đến từng tiêu chí và cơ quan chịu trách nhiệm, nên không lập bảng điểm mất và phiếu của từng cơ quan.`
      : null,
    silentSentence(conference),
    withheldSentence(conference),
  ].filter((text) => text !== null);
}
