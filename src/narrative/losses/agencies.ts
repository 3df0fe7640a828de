import type { AgencyDuty } from "../../analysis/losses/agencies.ts";
import { formatPoints } from "../../format/measure.ts";
import { formatCount } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { POINT_DECIMALS, printsAsZero } from "../../model/rules/tolerance.ts";

/** How the loss moved: "giảm 0,25 điểm mất so với năm 2022"; null when it cannot be compared. */
export function lossMove(duty: AgencyDuty, against: number): Words | null {
  if (duty.lostBefore === null) return null;
  const change = duty.lost - duty.lostBefore;
  if (printsAsZero(change, POINT_DECIMALS)) return t`điểm mất bằng năm ${against}`;
  const size = formatPoints(Math.abs(change));
  return change > 0
    ? t`điểm mất tăng ${size} so với năm ${against}`
    : t`điểm mất giảm ${size} so với năm ${against}`;
}

/** "Phụ trách 34 tiêu chí, tối đa 44,00 điểm: đạt 37,84 điểm, mất 6,16 điểm ở 18 tiêu chí; …" */
export function dutySentence(duty: AgencyDuty, against: number): Words {
  const charge = t`Phụ trách ${formatCount(duty.leaves)} tiêu chí, tối đa ${formatPoints(duty.maximum)}`;
  if (duty.rows.length === 0)
    return duty.leaves === 1
      ? t`${charge}: đạt điểm tối đa.`
      : t`${charge}: đạt điểm tối đa ở tất cả các tiêu chí.`;
  const lost = t`đạt ${formatPoints(duty.held)}, mất ${formatPoints(duty.lost)} ở ${formatCount(duty.rows.length)} tiêu chí`;
  const move = lossMove(duty, against);
  const rank = formatRank(duty.lossRank, duty.agencies);
  const place =
    duty.sharing > 1
      ? t`mức mất cùng xếp thứ ${rank} cơ quan, tính từ cơ quan mất nhiều nhất`
      : t`mức mất xếp thứ ${rank} cơ quan, tính từ cơ quan mất nhiều nhất`;
  return together`${charge}: ${strung(
    [lost, move, place].filter((part) => part !== null),
    "; ",
  )}.`;
}

/** What the tasks it leads are expected to bring back, as the record says; or that the record does not say. */
export function reachableSentence(expected: number | null): Words {
  return expected === null
    ? t`Điểm có thể lấy lại: hồ sơ không ghi.`
    : t`Điểm có thể lấy lại: ${formatPoints(expected)}, theo điểm kỳ vọng ghi ở các việc do cơ quan chủ trì.`;
}
