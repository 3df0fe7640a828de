import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize } from "../../format/measure.ts";
import { capitalise, countInWords, joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { together, unstopped, type Words } from "../../language/text.ts";
import { addingUp } from "../../model/rules/adds-up.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { topRows } from "../../model/rules/top.ts";
import { type FactKind, factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord } from "../names.ts";
import { againstMean, lessThanMean, ofComponentsAlone } from "./against-mean.ts";
import { apartWords } from "./apart.ts";
import { roundingAside } from "./rounding.ts";
import { unsummedYears } from "./unsummed.ts";
import { untoldBy, untoldNames, untoldPart } from "./untold.ts";

/**
 * "phần lớn là mức giảm riêng của tỉnh" from two thirds of all parts on; "một phần …, một phần …" where two share it; null
 * when neither. What country and unit did in opposite ways is no part of the other: "trong khi bình quân cả nước tăng",
 * "ít hơn mức tăng bình quân của cả nước".
 */
export function ownOrNational(analysis: IndexAnalysis): Words | null {
  const { changeSplit, total, index } = analysis;
  const opposite = (part: number, change: number | null) =>
    change !== null && part * change < 0 && !printsAsZero(part, index.measure.decimals);
  if (!changeSplit || total.verdict === "unchanged" || total.verdict === "not-comparable") return null;
  switch (changeSplit.mostly) {
    case "own":
      if (opposite(changeSplit.national, total.change.value)) return againstMean(analysis);
      return total.verdict === "gain"
        ? t`phần lớn là mức tăng riêng của tỉnh`
        : t`phần lớn là mức giảm riêng của tỉnh`;
    case "national":
      if (opposite(changeSplit.own, total.change.value)) return lessThanMean(analysis);
      return t`phần lớn theo đà chung của cả nước`;
    case "structure":
      return t`phần lớn do đổi trọng số, điểm tối đa`;
    case "both":
      return t`một phần theo đà chung của cả nước, một phần của riêng tỉnh`;
    default:
      return null;
  }
}

/** The split in numbers: "Trong 4,53 điểm giảm, 0,20 điểm là mức giảm chung của cả nước, 4,33 điểm là của riêng tỉnh." */
export function ownOrNationalSentence(analysis: IndexAnalysis): Words | null {
  const { changeSplit, index } = analysis;
  if (!changeSplit) return null;
  const { measure } = index;
  const { change, restOf } = changeSplit;
  const remeasured = untoldBy(analysis, restOf).remeasured.length > 0;
  const rest =
    restOf.length > 0
      ? tAs("rest")`của ${untoldPart(analysis, restOf)}`
      : unsummedYears(analysis).length > 0
        ? t`mà điểm thành phần không giải thích được`
        : t`do làm tròn điểm thành phần`;
  // Beside other parts the country's is only that of the components, not the mean change of totals.
  const partial = ofComponentsAlone(analysis);
  const told = [
    {
      value: changeSplit.national,
      words: partial
        ? t`theo mức thay đổi bình quân cả nước của điểm thành phần`
        : t`theo mức thay đổi bình quân cả nước`,
      fact: "ca-nuoc" as FactKind,
      always: true,
    },
    {
      value: changeSplit.own,
      words: t`của riêng tỉnh`,
      fact: "rieng-tinh" as FactKind,
      always: true,
    },
    {
      value: changeSplit.structure,
      words: t`do đổi trọng số, điểm tối đa`,
      fact: "doi-khung" as FactKind,
      always: false,
    },
    { value: changeSplit.rest, words: rest, fact: "con-lai" as FactKind, always: restOf.length > 0 },
  ].filter(({ value, always }) => always || !printsAsZero(value, measure.decimals));
  addingUp(told, ({ value }) => value, change, { decimals: measure.decimals, what: `${index.id} change` });
  const zero = (value: number) => printsAsZero(value, measure.decimals);
  if (zero(change) && told.every(({ value }) => zero(value))) return null;
  const [common, own] = [changeSplit.national, changeSplit.own];
  const two = restOf.length === 0 && told.length === 2 && !zero(change);
  if (two && zero(own))
    return change > 0
      ? t`Mức tăng ấy bằng mức tăng bình quân của cả nước.`
      : t`Mức giảm ấy bằng mức giảm bình quân của cả nước.`;
  if (two && zero(common))
    return change > 0 ? t`Mức tăng ấy là của riêng tỉnh.` : t`Mức giảm ấy là của riêng tỉnh.`;
  // Of what was re-measured the components that compare are told by themselves; beside a country that stood still they are ours.
  if (remeasured && zero(common)) return null;
  const rounding = roundingAside(
    told.map(({ value }) => value),
    change,
    measure,
    (gap) => factOfTotal(analysis, "lech-tron-cac-phan", gap),
  );
  const ending = (sentence: Words) => together`${unstopped(sentence)}${rounding}.`;
  const oneWay = restOf.length === 0 && told.length === 2 && told.every(({ value }) => value * change > 0);
  if (oneWay) {
    const [whole, shared, ours] = (
      [
        ["thay-doi", change],
        ["ca-nuoc", common],
        ["rieng-tinh", own],
      ] as const
    ).map(([what, value]) => factOfTotal(analysis, what, formatChangeSize(value, measure)));
    return ending(
      change > 0
        ? t`Trong ${whole!} tăng, ${shared!} là mức tăng chung của cả nước, ${ours!} là của riêng tỉnh.`
        : t`Trong ${whole!} giảm, ${shared!} là mức giảm chung của cả nước, ${ours!} là của riêng tỉnh.`,
    );
  }
  if (restOf.length === 0 && told.length === 2) return ending(againstCountry(analysis, common, own, change));
  // A part that prints as zero is left out beside others that add up to the whole.
  const moving = told.filter(({ value }) => !zero(value));
  const parts = (moving.length > 1 ? moving : told).map(({ value, words, fact }) => {
    if (zero(value)) return t`không đổi ${words}`;
    // What was re-measured is told as the whole that holds it: it is no rise and no fall.
    if (words === rest && remeasured)
      return t`${factOfTotal(analysis, fact, apartWords(value, measure))} ở ${untoldPart(analysis, restOf)}`;
    const size = factOfTotal(analysis, fact, formatChangeSize(value, measure));
    return value > 0 ? t`tăng ${size} ${words}` : t`giảm ${size} ${words}`;
  });
  const whole = remeasured
    ? zero(change)
      ? t`Điểm bằng mức cũ`
      : t`Mức ${factOfTotal(analysis, "thay-doi", apartWords(change, measure))}`
    : null;
  if (whole !== null) return ending(t`${whole} là tổng của các phần: ${joinWords(parts)}.`);
  if (zero(change)) return ending(t`Điểm giữ nguyên là tổng của các phần: ${joinWords(parts)}.`);
  const size = factOfTotal(analysis, "thay-doi", formatChangeSize(change, measure));
  const moved = change > 0 ? t`Mức tăng ${size}` : t`Mức giảm ${size}`;
  return ending(t`${moved} là tổng của các phần: ${joinWords(parts)}.`);
}

/** Where country and province went two ways: "Bình quân cả nước tăng 0,88 điểm; tỉnh kém mức ấy 1,96 điểm". */
function againstCountry(analysis: IndexAnalysis, common: number, own: number, change: number): Words {
  const { measure } = analysis.index;
  const [all, ours] = (
    [
      ["ca-nuoc", common],
      ["rieng-tinh", own],
    ] as const
  ).map(([what, value]) => factOfTotal(analysis, what, formatChangeSize(value, measure)));
  const country = common > 0 ? t`Bình quân cả nước tăng ${all!}` : t`Bình quân cả nước giảm ${all!}`;
  const still = printsAsZero(change, measure.decimals);
  if (own < 0)
    return !still && change > 0
      ? t`${country}; tỉnh tăng ít hơn mức ấy ${ours!}.`
      : t`${country}; tỉnh kém mức ấy ${ours!}.`;
  return !still && change < 0
    ? t`${country}; tỉnh giảm ít hơn mức ấy ${ours!}.`
    : t`${country}; tỉnh hơn mức ấy ${ours!}.`;
}

/** The components that compare, and Σ of what they contributed. */
export function comparableSum({ components }: Pick<IndexAnalysis, "components">): {
  rows: readonly unknown[];
  sum: number;
} {
  const rows = topRows(components).filter(({ contribution }) => contribution !== null);
  return { rows, sum: rows.reduce((whole, { contribution }) => whole + contribution!, 0) };
}

/** What the components that compare did together, where others were re-measured: "sáu nội dung so sánh được tăng 0,14 điểm". */
export function comparablePart(analysis: IndexAnalysis): Words | null {
  const { index, residual, total } = analysis;
  if (total.verdict !== "not-comparable" || !residual || total.change.value === null) return null;
  const { rows, sum } = comparableSum(analysis);
  const size = factOfTotal(analysis, "thay-doi-so-duoc", formatChangeSize(sum, index.measure));
  const moved = printsAsZero(sum, index.measure.decimals)
    ? t`giữ nguyên điểm`
    : sum > 0
      ? tAs("moved")`tăng ${size}`
      : tAs("moved")`giảm ${size}`;
  const count = factOfTotal(analysis, "so-phan-so-duoc", countInWords(rows.length));
  return t`${count} ${componentWord(index)} so sánh được ${moved}`;
}

/** The same as a sentence, with what was re-measured named; null where everything compares. */
export function comparableSentence(analysis: IndexAnalysis): Words | null {
  const part = comparablePart(analysis);
  if (!part) return null;
  const { remeasured, unscored } = untoldBy(analysis, analysis.residual!.components);
  const names = untoldNames(analysis, remeasured);
  return capitalise(
    unscored.length === 0
      ? t`${part}; không so sánh được vì đã đo lại: ${names}.`
      : t`${part}; không so sánh được vì đã đo lại: ${names}; chưa đủ điểm để so sánh: ${untoldNames(analysis, unscored)}.`,
  );
}
