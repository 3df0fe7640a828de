import type { HowOftenResult } from "../../analysis/years/how-often.ts";
import { formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { reasonWords } from "../comparability/reasons.ts";
import type { OftenKind } from "../fact-ids/fact-id.ts";

/** Gives a number of these sentences the id of its fact, where there is one. */
type Led = (what: OftenKind, words: Words) => Words;
const plain: Led = (_, words) => words;

/** "Trong 60 lần các tỉnh ở mức điểm tương đương, có 02 lần năm sau tăng …" */
export function howOftenWords(result: HowOftenResult, rise: Words, led: Led = plain): Words {
  return capitalise(howOftenClause(result, rise, led));
}

/** The same behind a colon. */
export function howOftenClause(result: HowOftenResult, rise: Words, led: Led = plain): Words {
  if ("reason" in result) {
    const few =
      result.cases === 0
        ? reasonWords(result.reason)
        : t`mới có ${led("lan-tang-xet", formatCount(result.cases))} lần để so`;
    return t`chưa đối chiếu được mức tăng ${rise} trong một năm với mức tăng của các tỉnh (${few}).`;
  }
  const rose =
    result.rose === 0
      ? t`không lần nào`
      : tAs("cases")`có ${led("lan-tang-so-lan", formatCount(result.rose))} lần`;
  // The same share is other points where a year had another maximum.
  const share = led("lan-tang-muc", formatPercent(result.share, 1));
  const least = result.otherScale ? t`${rise} (${share} điểm tối đa)` : rise;
  return t`trong ${led("lan-tang-xet", formatNumber(result.cases, 0))} lần các tỉnh ở mức điểm tương đương, ${rose} năm sau tăng hơn tỉnh đứng giữa ít nhất ${least}.`;
}

/** Which starts were looked at, and how many provinces and pairs of years gave them: read beside the table, not in the sentence. */
export function howOftenBasis(result: HowOftenResult, led: Led = plain): Words | null {
  if ("reason" in result) return null;
  const from = led("lan-tang-tu", formatPercent(result.from, 1));
  const to = led("lan-tang-den", formatPercent(result.to, 1));
  const units = led("lan-tang-so-noi", formatNumber(result.units, 0));
  return t`Mức điểm tương đương là từ ${from} đến ${to} điểm tối đa, gần điểm của tỉnh nhất; số lần tính qua ${units} tỉnh, ${led("lan-tang-so-cap-nam", formatCount(result.years))} cặp năm liền nhau.`;
}
