import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { factOfTotal } from "../../narrative/fact-ids/fact-id.ts";
import {
  type FollowedKind,
  LOST_LEAVES,
  LOST_SUM,
  lossYear,
  ofFollowed,
  ofLosses,
} from "../../narrative/fact-ids/families.ts";
import { shortName } from "../../narrative/names.ts";

/** Ranks that a heading of one line holds. */
const RANKS_SHOWN = 3;

/** "Kết quả chung: PAPI thứ 27/60, SIPAS thứ 15/63"; plain where no rank is known or there are too many. */
export function resultHeading({ indices }: ConferenceAnalysis): Words {
  const ranks = indices.flatMap((row) => {
    const { index, total } = row;
    if (!total.placed) return [];
    const place = formatRankPhrase(total.placed.rank, total.placed.rankedUnits);
    return [together`${shortName(index)}${NBSP}${factOfTotal(row, "hang", place)}`];
  });
  return ranks.length === 0 || ranks.length > RANKS_SHOWN
    ? t`Kết quả chung`
    : t`Kết quả chung: ${strung(ranks, ", ")}`;
}

/** "Điểm mất: 45 tiêu chí, 14,18 điểm". */
export function lossesHeading({ ledger, losses, indices }: ConferenceAnalysis): Words {
  const count = ofLosses(indices, null, LOST_LEAVES, formatNumber(ledger.length, 0));
  const lost = ofLosses(indices, null, LOST_SUM, formatPointDigits(losses.total));
  return t`Điểm mất: ${count}${NBSP}tiêu chí, ${lost}${NBSP}điểm`;
}

/** "Giải pháp và cam kết: 05/11 giải pháp kỳ trước chưa đạt"; plain where nothing is followed up. What came later stands here too. */
export function tasksHeading({ followUp, indices, later, previousTargets }: ConferenceAnalysis): Words {
  const led = (what: FollowedKind, count: number) =>
    ofFollowed(lossYear(indices), null, what, formatCount(count));
  const actions = followUp?.actions ?? [];
  const missed = followUp?.outcomes["not-met"] ?? 0;
  // what was aimed at last time opens the section
  if (missed === 0 && previousTargets.length > 0)
    return later.length > 0
      ? t`Chỉ tiêu kỳ trước, giải pháp và kết quả về sau`
      : t`Chỉ tiêu kỳ trước, giải pháp và cam kết`;
  if (missed === 0) return later.length > 0 ? t`Giải pháp và kết quả về sau` : t`Giải pháp và cam kết`;
  return t`Giải pháp và cam kết: ${led("not-met", missed)}/${led("tong", actions.length)} giải pháp kỳ trước chưa đạt`;
}

/** "Tồn tại, nguyên nhân và trách nhiệm được ghi nhận": of what the record holds; else what the conference was about. */
export function recordHeading({ conference }: ConferenceAnalysis): Words {
  const { shortfalls, causes, responsibilities } = conference;
  const held = [
    shortfalls.length > 0 ? t`tồn tại` : null,
    causes.length > 0 ? t`nguyên nhân` : null,
    responsibilities.length > 0 ? t`trách nhiệm` : null,
  ].filter((word) => word !== null);
  return held.length === 0 ? t`Về hội nghị` : capitalise(t`${joinWords(held)} được ghi nhận`);
}
