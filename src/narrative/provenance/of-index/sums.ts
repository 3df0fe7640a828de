import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatChange, formatMaximum } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { told, usualCounts } from "../../certainty/usual.ts";
import type { FactKind, RoundingKind } from "../../fact-ids/fact-id.ts";
import { componentWord } from "../../names.ts";
import { sumsOfParts } from "../../parts/in-sum.ts";
import { roundingGap } from "../../parts/rounding.ts";
import { comparableSum } from "../../parts/split.ts";
import { belowMedian, placed, withinRange } from "../../standing/below-median.ts";
import type { FactMaker } from "../fact.ts";

/** What is counted or added up for one sentence: components among the usual, those that compare, units that passed. */
export function sumFacts(maker: FactMaker, analysis: IndexAnalysis): void {
  const { index, year, total, overtaking, residual, components } = analysis;
  const count = (what: FactKind, name: Words, value: number, formula: Words) =>
    maker.computed(year, what, name, value, { text: formatNumber(value, 0), formula });
  const points = (what: FactKind, name: Words, value: number, formula: Words) =>
    maker.computed(year, what, name, value, { text: formatChange(value, index.measure), formula });
  const word = componentWord(index);
  if (total.placed?.rankedUnits)
    count(
      "so-don-vi-xep",
      t`Số đơn vị xếp hạng`,
      total.placed.rankedUnits,
      t`đếm các đơn vị có hạng trong kỳ`,
    );
  if (overtaking.passedBy)
    count(
      "so-noi-vuot-len",
      t`Số đơn vị vượt lên trên tỉnh`,
      overtaking.passedBy.length,
      t`đếm các đơn vị đứng dưới ở kỳ trước, đứng trên ở kỳ này`,
    );
  if (components.length === 0) return;
  const usual = usualCounts(analysis);
  const bySwing = t`đếm theo mức chênh so với tỉnh đứng giữa`;
  count("so-phan-thuong-gap", t`Số ${word} chênh trong mức thường gặp`, usual.within, bySwing);
  count("so-phan-biet-thuong-gap", t`Số ${word} biết mức thường gặp`, usual.known, bySwing);
  const byMedian = t`đếm theo điểm và trung vị của các tỉnh, thành phố`;
  count("so-phan-duoi-trung-vi", t`Số ${word} thấp hơn trung vị`, belowMedian(analysis).length, byMedian);
  count("so-phan-co-trung-vi", t`Số ${word} có điểm và trung vị`, placed(analysis).length, byMedian);
  count(
    "so-phan-chua-ro-trung-vi",
    t`Số ${word} thấp hơn mà chưa phân biệt được với trung vị`,
    withinRange(analysis),
    t`đếm theo phạm vi sai số và trung vị`,
  );
  const parts = sumsOfParts(analysis);
  const inSum = t`cộng các thành phần`;
  maker.computed(year, "toi-da-cong-lai", t`Điểm tối đa của các ${word} cộng lại`, parts.maximum, {
    text: formatMaximum(parts.maximum ?? 0),
    formula: inSum,
  });
  maker.computed(year, "diem-mat-cong-lai", t`Điểm mất của các ${word} cộng lại`, parts.lost, {
    text: formatNumber(parts.lost ?? 0, index.measure.decimals),
    formula: inSum,
  });
  const comparable = comparableSum(analysis);
  const sum = t`cộng đóng góp của các thành phần so sánh được`;
  count("so-phan-so-duoc", t`Số ${word} so sánh được`, comparable.rows.length, sum);
  points("thay-doi-so-duoc", t`Mức thay đổi của các ${word} so sánh được`, comparable.sum, sum);
  if (residual)
    points(
      "chenh-cong-lai",
      t`Phần mà các đóng góp cộng lại không có`,
      residual.contribution,
      t`mức thay đổi điểm chung trừ các đóng góp`,
    );
}

/** What printed parts miss of the whole that they are printed beside, sentence by sentence. */
export function roundingFacts(maker: FactMaker, analysis: IndexAnalysis): void {
  const { index, year, total, swings, expected, changeSplit } = analysis;
  const put = (what: RoundingKind, parts: readonly number[], whole: number) =>
    maker.computed(year, what, t`Lệch do làm tròn`, roundingGap(parts, whole, index.measure), {
      text: formatChange(roundingGap(parts, whole, index.measure) ?? 0, index.measure),
      formula: t`cộng các số in ra, trừ tổng in ra`,
    });
  const swing = told(swings.total);
  if (swing) put("lech-tron-tinh-giua", [swing.common, swing.own], swing.change);
  if (!("reason" in expected) && total.score)
    put("lech-tron-ky-vong", [expected.expected, expected.residual], total.score.value);
  if (changeSplit)
    put(
      "lech-tron-cac-phan",
      [changeSplit.national, changeSplit.own, changeSplit.structure, changeSplit.rest],
      changeSplit.change,
    );
}
