import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatChange } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { CountKind, FactKind } from "../../fact-ids/fact-id.ts";
import { componentWord } from "../../names.ts";
import type { FactMaker } from "../fact.ts";

/** How many of the top components rose, fell or stayed, by score and by rank. */
export function countFacts(
  maker: FactMaker,
  { index, year, counts, rankCounts, components }: IndexAnalysis,
): void {
  if (components.length === 0) return;
  const word = componentWord(index);
  const put = (what: CountKind, name: Words, value: number, formula: Words) =>
    maker.computed(year, what, name, value, { text: formatNumber(value, 0), formula });
  const byScore = t`đếm theo mức thay đổi điểm in ra`;
  put("so-phan-tat-ca", t`Số ${word}`, counts.of, t`đếm theo bộ tiêu chí của năm ấy`);
  put("so-phan-tang", t`Số ${word} tăng điểm`, counts.gain, byScore);
  put("so-phan-giam", t`Số ${word} giảm điểm`, counts.loss, byScore);
  put("so-phan-giu", t`Số ${word} giữ nguyên điểm`, counts.unchanged, byScore);
  put("so-phan-khong-so", t`Số ${word} không so sánh được`, counts["not-comparable"], byScore);
  const byRank = t`đếm theo số bậc tăng, giảm`;
  put("so-phan-tang-bac", t`Số ${word} tăng bậc`, rankCounts.gain, byRank);
  put("so-phan-giam-bac", t`Số ${word} giảm bậc`, rankCounts.loss, byRank);
  put("so-phan-giu-bac", t`Số ${word} giữ nguyên bậc`, rankCounts.unchanged, byRank);
}

/** How many components stand out, in the country and in the region. */
export function standoutCountFacts(maker: FactMaker, { index, year, strengths }: IndexAnalysis): void {
  const put = (what: FactKind, name: Words, rows: readonly unknown[]) =>
    maker.computed(year, what, name, rows.length, {
      text: formatNumber(rows.length, 0),
      formula: t`đếm theo quy tắc mặt mạnh, mặt yếu`,
    });
  const word = componentWord(index);
  const { national, region } = strengths;
  if (national.reason === null) {
    put("so-phan-xet", t`Số ${word} được xét mặt mạnh, mặt yếu`, national.compared);
    put("so-manh-ca-nuoc", t`Số mặt mạnh so với cả nước`, national.strengths);
    put("so-yeu-ca-nuoc", t`Số mặt yếu so với cả nước`, national.weaknesses);
  }
  if (region.reason === null) {
    put("so-manh-vung", t`Số mặt mạnh so với vùng`, region.strengths);
    put("so-yeu-vung", t`Số mặt yếu so với vùng`, region.weaknesses);
  }
}

/** What the change of the total is made of: with the country, our own, new weights. */
export function splitFacts(maker: FactMaker, { index, year, changeSplit }: IndexAnalysis): void {
  if (!changeSplit) return;
  const put = (
    what: "ca-nuoc" | "rieng-tinh" | "doi-khung" | "con-lai",
    name: Words,
    value: number,
    formula: Words,
  ) => maker.computed(year, what, name, value, { text: formatChange(value, index.measure), formula });
  const sum = t`cộng cùng phần của các thành phần`;
  put("ca-nuoc", t`Phần theo cả nước`, changeSplit.national, sum);
  put("rieng-tinh", t`Phần của riêng tỉnh`, changeSplit.own, sum);
  put("doi-khung", t`Phần do điểm tối đa, trọng số đổi`, changeSplit.structure, sum);
  put("con-lai", t`Phần còn lại`, changeSplit.rest, t`mức thay đổi trừ các phần trên`);
}
