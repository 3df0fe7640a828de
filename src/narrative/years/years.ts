import type { CourseClass, YearsView } from "../../analysis/years/years.ts";
import { formatYearList, formatYears } from "../../format/date.ts";
import { formatChangeSize } from "../../format/measure.ts";
import { formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import {
  DIRECTION_PER_YEAR,
  MOVES_TO_BE_UNSTEADY,
  SCATTER,
  SPANS,
  STRONG_MOVE,
  YEARS_LACKING,
} from "../../model/rules/marks.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { ofRule } from "../fact-ids/edition-id.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { shortName } from "../names.ts";

const classes: Record<CourseClass, () => Words> = {
  "rising-steady": () => t`tăng và ổn định`,
  "rising-unsteady": () => t`tăng nhưng không ổn định`,
  "flat-steady": () => t`giữ mức, ổn định`,
  "flat-unsteady": () => t`không cải thiện, không ổn định`,
  "falling-steady": () => tAs("course")`giảm`,
  "falling-unsteady": () => t`giảm và không ổn định`,
  "too-few": () => t`quá ít năm để kết luận`,
};

/** The class of a series of ranks: "tăng nhưng không ổn định". */
export function classWords(verdict: CourseClass): Words {
  return classes[verdict]();
}

/** A share of the league on a scale of a hundred: "76", or "+3,1" when it is a change. */
export function positionWords(share: number, decimals: number, signed = false): Words {
  return formatNumber(100 * share, decimals, signed ? "always" : "negative");
}

/** Fewer scored years than this make no trend that is worth a sentence. */
const YEARS_TO_TELL = 5;

/** How the scores themselves went while they were measured the same way; null when that cannot be told. */
export function scoreSlopeSentence(index: IndexDefinition, view: YearsView): Words | null {
  const { scoreSlope } = view;
  if (!scoreSlope || scoreSlope.years < YEARS_TO_TELL) return null;
  const { value, from, to, clear, cautions } = scoreSlope;
  const known = factOfTotal(
    { index, year: to },
    `so-nam-xu-huong-diem-tu-${from}`,
    formatCount(scoreSlope.years),
  );
  const span = t`${shortName(index)} ${formatYears(from, to)} (${known} năm có điểm)`;
  if (!clear && !printsAsZero(value, index.measure.decimals))
    return t`${span}: điểm lên, xuống, không rõ xu hướng.`;
  const size = factOfTotal(
    { index, year: to },
    `xu-huong-diem-tu-${from}`,
    formatChangeSize(value, index.measure),
  );
  const trend = printsAsZero(value, index.measure.decimals)
    ? t`${span}: điểm đi ngang.`
    : value > 0
      ? t`${span}: xu hướng tăng ${size} mỗi năm.`
      : t`${span}: xu hướng giảm ${size} mỗi năm.`;
  const years = [
    ...new Set(cautions.flatMap(({ breaks }) => breaks.map(({ between }) => between.to))),
  ].sort();
  return years.length === 0
    ? trend
    : t`${trend} Cách đo năm ${formatYearList(years)} có điều chỉnh nên xu hướng này cần đọc thận trọng.`;
}

/** How many ranked years a judgement takes. */
function minimumRule(): Words {
  const { five, longer } = YEARS_LACKING;
  return t`Chỉ nhận định khi giai đoạn ${formatCount(SPANS[0])} năm thiếu thứ hạng không quá ${formatCount(five)} năm, giai đoạn dài hơn thiếu không quá ${formatCount(longer)} năm.`;
}

/** A full league, to tell a share of it in places. */
const LEAGUE = 63;

/** "10% bảng xếp hạng (khoảng 06 bậc trong 63 đơn vị)". */
function shareOfLeague(share: number): Words {
  const places = Math.round(share * (LEAGUE - 1));
  return t`${formatPercent(share, 0)} bảng xếp hạng (khoảng ${formatCount(places)} bậc trong ${formatNumber(LEAGUE, 0)} đơn vị)`;
}

/** What the columns of courses hold. */
export function courseColumns(): Words {
  return t`Xu hướng: mức lên, xuống điển hình mỗi năm. Dao động: số bậc mà hạng từng năm thường cách đường xu hướng.`;
}

/** The rule by which years are judged, printed beside the judgement. */
export function courseRule(): Words {
  const parts = [
    courseColumns(),
    t`Tăng, giảm: xu hướng từ ${shareOfLeague(DIRECTION_PER_YEAR)} mỗi năm trở lên và cả giai đoạn đi xa hơn mức lệch quanh xu hướng.`,
    t`Không ổn định: lệch quanh xu hướng từ ${shareOfLeague(SCATTER)} trở lên, hoặc từ ${formatCount(MOVES_TO_BE_UNSTEADY)} lần trở lên đi ngược xu hướng ít nhất ${shareOfLeague(STRONG_MOVE)}.`,
    minimumRule(),
  ];
  return ofRule("xu-huong", strung(parts, " "));
}
