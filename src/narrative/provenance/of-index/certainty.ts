import type { Swing } from "../../../analysis/certainty/usual-swing.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { HowOftenResult } from "../../../analysis/years/how-often.ts";
import { formatChange, formatChangeSize, formatScore } from "../../../format/measure.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import { TOTAL } from "../../../model/rules/breaks.ts";
import type { FactKind, OftenKind } from "../../fact-ids/fact-id.ts";
import type { FactMaker } from "../fact.ts";

/** How large a change is among those of all units, of the whole or a component. */
export function swingFacts(
  maker: FactMaker,
  { index, year, edition, previousEdition }: IndexAnalysis,
  swing: Swing,
): void {
  const sources = [...new Set([edition, previousEdition].flatMap((held) => held?.sources ?? []))];
  const put = (what: FactKind, name: Words, value: number, formula: Words, inputs: readonly string[] = []) =>
    maker.computed(year, what, name, value, {
      text: formatChange(value, index.measure),
      formula,
      inputs,
      sources,
    });
  put(
    "tinh-giua",
    t`Mức thay đổi của tỉnh đứng giữa`,
    swing.common,
    t`trung vị mức thay đổi của mọi đơn vị được xếp hạng ở cả hai năm`,
  );
  put(
    "hon-tinh-giua",
    t`Hơn, kém tỉnh đứng giữa`,
    swing.own,
    t`mức thay đổi của tỉnh trừ mức thay đổi của tỉnh đứng giữa`,
    [maker.id(year, "thay-doi"), maker.id(year, "tinh-giua")],
  );
  put(
    "thuong-gap",
    t`Mức thay đổi thường gặp`,
    swing.usual,
    t`trung vị khoảng cách đến tỉnh đứng giữa, của mọi đơn vị qua các năm liền nhau so sánh được`,
  );
  maker.computed(year, "vuot-so-tinh", t`Số đơn vị thay đổi ít hơn`, swing.smaller, {
    text: together`${formatNumber(swing.smaller, 0)}/${formatNumber(swing.units - 1, 0)}`,
    formula: t`số đơn vị khác có khoảng cách đến tỉnh đứng giữa nhỏ hơn của tỉnh`,
    sources,
  });
  if (swing.component !== TOTAL) return;
  maker.computed(year, "so-tinh-gan", t`Số đơn vị có điểm gần tỉnh`, swing.neighbours, {
    text: formatNumber(swing.neighbours, 0),
    formula: t`số đơn vị khác có điểm cách điểm của tỉnh không quá mức thay đổi thường gặp`,
    inputs: [maker.id(year, "diem"), maker.id(year, "thuong-gap")],
    sources,
  });
  maker.computed(year, "binh-quan-thay-doi", t`Bình quân mức thay đổi của các đơn vị`, swing.mean, {
    text: formatChange(swing.mean, index.measure),
    formula: t`cộng mức thay đổi của mọi đơn vị được xếp hạng ở cả hai năm, chia cho số đơn vị`,
    sources,
  });
}

/** How often a unit that started where ours did rose by as much: the cases looked at, and what they were picked by. */
export function oftenFacts(maker: FactMaker, year: number, result: HowOftenResult): void {
  const put = (what: OftenKind, name: Words, value: number, text: Words, formula: Words) =>
    maker.computed(year, what, name, value, { text, formula });
  const nearest = t`những lần một tỉnh xuất phát gần mức điểm này nhất`;
  const whole = (value: number) => formatNumber(value, 0);
  put("lan-tang-xet", t`Số lần đem so`, result.cases, whole(result.cases), nearest);
  if ("reason" in result) return;
  const { rose, share, from, to, units, years } = result;
  const ofMaximum = t`phần trăm điểm tối đa`;
  put(
    "lan-tang-so-lan",
    t`Số lần tăng được bấy nhiêu`,
    rose,
    whole(rose),
    t`đếm trong những lần ấy, sau khi trừ mức tăng của tỉnh đứng giữa`,
  );
  put("lan-tang-muc", t`Mức tăng đem so (%)`, 100 * share, formatPercent(share, 1), ofMaximum);
  put("lan-tang-tu", t`Mức xuất phát thấp nhất đem so (%)`, 100 * from, formatPercent(from, 1), ofMaximum);
  put("lan-tang-den", t`Mức xuất phát cao nhất đem so (%)`, 100 * to, formatPercent(to, 1), ofMaximum);
  put("lan-tang-so-noi", t`Số tỉnh đem so`, units, whole(units), nearest);
  put("lan-tang-so-cap-nam", t`Số cặp năm đem so`, years, whole(years), nearest);
}

/** How far a score and a change can be off, of the whole or a component. */
export function errorFacts(
  maker: FactMaker,
  { index, year, edition, uncertainty }: IndexAnalysis,
  component: string | null,
): void {
  const sources = edition?.sources ?? [];
  const held = component === null ? null : uncertainty.components.find((row) => row.component === component);
  const test = component === null ? uncertainty.test : held?.test;
  maker.computed(year, "sai-so-hieu", t`Độ lệch chuẩn của hiệu hai năm`, test?.standardError, {
    text: formatChangeSize(test?.standardError ?? 0, index.measure),
    formula: t`căn bậc hai của tổng bình phương sai số hai năm`,
    sources,
  });
  const band = uncertainty.bands.find((row) => row.component === component);
  const ends = [
    ["pham-vi-thap", t`Phạm vi của điểm: mức thấp`, band?.low],
    ["pham-vi-cao", t`Phạm vi của điểm: mức cao`, band?.high],
  ] as const;
  for (const [what, name, value] of ends)
    maker.computed(year, what, name, value, {
      text: formatScore(value ?? 0, index.measure),
      formula: t`điểm trừ, cộng 1,96 lần sai số của điểm; không dưới 0, không quá điểm tối đa`,
      inputs: [maker.id(year, "diem")],
      sources,
    });
}

/** What the start let expect, and how ranks usually move between the two years. */
export function expectedFacts(
  maker: FactMaker,
  { index, year, against, edition, expected }: IndexAnalysis,
): void {
  if ("reason" in expected) return;
  const sources = edition?.sources ?? [];
  const put = (
    what: FactKind,
    name: Words,
    value: number,
    text: Words,
    formula: Words,
    inputs: readonly string[] = [],
  ) => maker.computed(year, what, name, value, { text, formula, inputs, sources });
  const score = (value: number) => formatScore(value, index.measure);
  put(
    "ky-vong",
    t`Mức thường đạt từ nơi xuất phát`,
    expected.expected,
    score(expected.expected),
    t`đường thẳng bình phương nhỏ nhất của điểm năm ${year} theo điểm năm ${against}, mọi đơn vị được xếp hạng ở cả hai năm`,
    [maker.id(against, "diem")],
  );
  put(
    "chenh-ky-vong",
    t`Hơn, kém mức thường đạt`,
    expected.residual,
    formatChange(expected.residual, index.measure),
    t`điểm của tỉnh trừ mức thường đạt`,
    [maker.id(year, "diem"), maker.id(year, "ky-vong")],
  );
  put(
    "hang-ky-vong",
    t`Thứ hạng theo phần hơn, kém mức thường đạt`,
    expected.place,
    formatRank(expected.place, expected.units),
    t`xếp phần hơn, kém của mọi đơn vị từ cao xuống thấp`,
    [maker.id(year, "chenh-ky-vong")],
  );
  put(
    "lech-ky-vong",
    t`Các đơn vị lệch khỏi mức thường đạt`,
    expected.spread,
    formatChangeSize(expected.spread, index.measure),
    t`căn bậc hai của tổng bình phương phần hơn, kém chia cho số đơn vị trừ 2`,
  );
  put(
    "so-don-vi-hai-nam",
    t`Số đơn vị được xếp hạng ở cả hai năm`,
    expected.units,
    formatNumber(expected.units, 0),
    t`đếm các đơn vị có hạng ở cả hai năm`,
  );
  put(
    "tuong-quan-hang",
    t`Thứ tự hai năm giống nhau`,
    expected.rankCorrelation,
    formatNumber(expected.rankCorrelation, 2),
    t`hệ số tương quan thứ hạng Spearman của các đơn vị ấy`,
  );
  const moves = [
    ["so-bac-mot-nua", t`Số bậc mà một nửa số đơn vị đổi`, Math.floor(expected.usualMove.median)],
    [
      "so-bac-mot-phan-muoi",
      t`Số bậc mà một phần mười số đơn vị đổi`,
      Math.floor(expected.usualMove.ninetieth),
    ],
  ] as const;
  for (const [what, name, value] of moves)
    put(
      what,
      name,
      value,
      formatNumber(value, 0),
      t`trung vị, phân vị 90 của số bậc tăng, giảm không kể dấu, làm tròn xuống`,
    );
}
