import type { FollowedAction, Outcome } from "../../analysis/promises/commitments.ts";
import type { FollowUp } from "../../analysis/promises/follow-up.ts";
import type { OutcomeCounts } from "../../analysis/promises/outcome-counts.ts";
import type { TargetsMet } from "../../analysis/promises/previous-targets.ts";
import { formatDateLong } from "../../format/date.ts";
import { formatPoints } from "../../format/measure.ts";
import { formatCount, NBSP } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { DUST, POINT_DECIMALS, printsAsZero } from "../../model/rules/tolerance.ts";
import { type FollowedKind, ofFollowed, ofMet } from "../fact-ids/families.ts";

const words = (): Record<Outcome, Words> => ({
  met: tAs("outcome")`đạt`,
  partly: tAs("outcome")`đạt một phần`,
  "not-met": tAs("outcome")`chưa đạt`,
  dropped: tAs("outcome")`tiêu chí đã bỏ`,
  unclear: tAs("outcome")`chưa rõ`,
});

/** Outcomes in the order in which they are told. */
export const OUTCOMES: readonly Outcome[] = ["met", "partly", "not-met", "dropped", "unclear"];

export function outcomeWords(outcome: Outcome): Words {
  return words()[outcome];
}

/** "03 đạt, 02 đạt một phần và 05 chưa đạt": only outcomes that occur. */
export function outcomeCountWords(
  counts: OutcomeCounts,
  led: (outcome: Outcome, count: Words) => Words = (_, count) => count,
): Words {
  return joinWords(
    OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
      const count = led(outcome, formatCount(counts[outcome]));
      return outcome === "dropped"
        ? tAs("outcome")`${count}${NBSP}tiêu chí đã bỏ`
        : together`${count}${NBSP}${outcomeWords(outcome)}`;
    }),
  );
}

/** How the actions of the earlier conference fared, and the points promised beside those gained. */
export function followUpSentences(held: FollowUp, year: number): Words[] {
  const led = (what: FollowedKind, words: Words) => ofFollowed(year, null, what, words);
  const { actions, outcomes, earlier } = held;
  const { gained, actions: count, promised } = held.promising;
  const [many, sum, size] = [
    led("co-ky-vong", formatCount(count)),
    led("ky-vong", formatPoints(promised, "never")),
    led("tang-giam", formatPoints(gained, "never")),
  ];
  return [
    t`Trong ${led("tong", formatCount(actions.length))} giải pháp nêu tại hội nghị ${formatDateLong(earlier.heldOn)} có ${outcomeCountWords(outcomes, led)}.`,
    ...(count > 0
      ? [
          gained >= 0
            ? t`${many} giải pháp có nêu điểm kỳ vọng, cộng lại ${sum}; điểm của các tiêu chí liên quan tăng ${size}.`
            : t`${many} giải pháp có nêu điểm kỳ vọng, cộng lại ${sum}; điểm của các tiêu chí liên quan giảm ${size}.`,
        ]
      : []),
    ...wholeSentence(held, led),
  ];
}

/** The same over all actions, where those without a promise moved points too: the tables count them. */
function wholeSentence(
  { actions, gained, promising }: FollowUp,
  led: (what: FollowedKind, words: Words) => Words,
): Words[] {
  if (promising.actions === 0 || Math.abs(gained - promising.gained) < DUST) return [];
  const size = led("tang-giam-tat-ca", formatPoints(gained, "never"));
  const whole = t`Tính cả ${led("khong-ky-vong", formatCount(actions.length - promising.actions))} giải pháp không nêu điểm kỳ vọng`;
  if (printsAsZero(gained, POINT_DECIMALS)) return [t`${whole}, điểm của các tiêu chí giữ nguyên.`];
  return [
    gained > 0
      ? t`${whole}, điểm của các tiêu chí tăng ${size}.`
      : t`${whole}, điểm của các tiêu chí giảm ${size}.`,
  ];
}

const rules = (): Record<Outcome, Words> => ({
  met: t`Đạt: điểm của các tiêu chí tăng từ mức kỳ vọng trở lên, hoặc mọi tiêu chí đã đạt điểm tối đa.`,
  partly: t`Đạt một phần: có tăng nhưng dưới mức kỳ vọng.`,
  "not-met": t`Chưa đạt: không tăng.`,
  dropped: t`Tiêu chí đã bỏ: không còn trong bộ tiêu chí.`,
  unclear: t`Chưa rõ: chưa đủ điểm để so, chưa đến hạn trong năm đánh giá, hoặc có tăng mà hồ sơ không nêu điểm kỳ vọng.`,
});

/** The rule behind the words that a table uses, for the note below it. */
export function outcomeRule(actions: readonly FollowedAction[]): Words {
  const used = OUTCOMES.filter((outcome) => actions.some((one) => one.outcome === outcome));
  return strung(
    used.map((outcome) => rules()[outcome]),
    " ",
  );
}

/** What must be known to read sums by lead agency: how often an action, a criterion and an unpromised gain count. */
export function agencySumNotes(actions: readonly FollowedAction[]): Words[] {
  const criteria = actions.flatMap(({ components }) =>
    components.map(({ index, component }) => `${index}/${component?.id ?? ""}`),
  );
  const unpromised = (one: FollowedAction) =>
    one.promised === null && one.gained !== null && one.gained !== 0;
  return [
    ...(actions.some(({ action }) => action.lead.length > 1)
      ? [t`Giải pháp có nhiều cơ quan chủ trì được tính cho từng cơ quan.`]
      : []),
    ...(new Set(criteria).size < criteria.length ? [t`Mỗi tiêu chí của một cơ quan chỉ tính một lần.`] : []),
    ...(actions.some(unpromised) ? [t`Tăng, giảm tính cả giải pháp không nêu điểm kỳ vọng.`] : []),
  ];
}

/** "Đạt 03/09 chỉ tiêu đã đặt"; those whose result cannot be told are counted apart. Null where none were set. */
export function targetsMetSentence({ met, told, of }: TargetsMet, year: number): Words | null {
  const all = ofMet(year, "tat-ca", formatCount(of));
  const untold = ofMet(year, "chua-doi-chieu", formatCount(of - told));
  if (of === 0) return null;
  if (told === 0) return t`${all} chỉ tiêu đã đặt cho kỳ này chưa đối chiếu được với kết quả.`;
  // Of one target there is no "none of them".
  if (met === 0 && told === 1)
    return told === of
      ? t`Chưa đạt chỉ tiêu đã đặt cho kỳ này.`
      : t`Chưa đạt chỉ tiêu đã đặt cho kỳ này; ${untold} chỉ tiêu khác chưa đối chiếu được.`;
  if (met === 0) {
    return told === of
      ? t`Chưa đạt chỉ tiêu nào trong ${all} chỉ tiêu đã đặt cho kỳ này.`
      : t`Chưa đạt chỉ tiêu nào trong ${ofMet(year, "doi-chieu", formatCount(told))} chỉ tiêu đã đặt cho kỳ này; ${untold} chỉ tiêu khác chưa đối chiếu được.`;
  }
  const count = together`${ofMet(year, "dat", formatCount(met))}/${ofMet(year, "doi-chieu", formatCount(told))}`;
  return told === of
    ? t`Đạt ${count} chỉ tiêu đã đặt cho kỳ này.`
    : t`Đạt ${count} chỉ tiêu đã đặt cho kỳ này; ${untold} chỉ tiêu khác chưa đối chiếu được.`;
}
