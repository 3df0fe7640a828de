import type { HowOftenResult } from "../../analysis/years/how-often.ts";
import { formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { reasonWords } from "../comparability/reasons.ts";

/** "Trong 60 lần một tỉnh xuất phát gần mức điểm này nhất (đạt 52,1%–54,0% điểm tối đa; …), có 02 lần sau một năm tăng …" */
export function howOftenWords(result: HowOftenResult, rise: Words): Words {
  return capitalise(howOftenClause(result, rise));
}

/** The same behind a colon. */
export function howOftenClause(result: HowOftenResult, rise: Words): Words {
  if ("reason" in result) {
    const few =
      result.cases === 0 ? reasonWords(result.reason) : t`mới có ${formatCount(result.cases)} lần để so`;
    return t`chưa đối chiếu được mức tăng ${rise} trong một năm với mức tăng của các tỉnh (${few}).`;
  }
  const span = together`${formatPercent(result.from, 1)}–${formatPercent(result.to, 1)}`;
  const rose = result.rose === 0 ? t`không lần nào` : tAs("cases")`có ${formatCount(result.rose)} lần`;
  const stand = t`${formatNumber(result.units, 0)} tỉnh, ${formatCount(result.years)} cặp năm`;
  // The same share is other points where a year had another maximum.
  const least = result.otherScale ? t`${formatPercent(result.share, 1)} điểm tối đa (nay là ${rise})` : rise;
  return t`trong ${formatNumber(result.cases, 0)} lần một tỉnh xuất phát gần mức điểm này nhất (đạt ${span} điểm tối đa; ${stand}), ${rose} sau một năm tăng hơn tỉnh đứng giữa ít nhất ${least}.`;
}
