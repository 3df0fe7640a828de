import type { Examples } from "../../../analysis/examples.ts";
import type { BackCast } from "../../../analysis/units/back-cast.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { t } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import type { Unit } from "../../../model/unit.ts";
import { indexYear } from "../../../narrative/names.ts";
import { datedUnitName, estimateWords, positionWords } from "../../../narrative/units.ts";
import type { Section } from "../../page.ts";
import { paragraph, section } from "../../sections/context.ts";

function exampleSentences(dataset: Dataset, index: IndexDefinition, unit: Unit, point: BackCast): Words[] {
  const { parts, estimate, position, year, populationYear } = point;
  const number = (value: number) => formatNumber(value, index.measure.decimals);
  const told = parts.map(
    ({ unit: id, score, weight }) =>
      t`${datedUnitName(dataset, id)} ${number(score!.value)} (trọng số ${formatPercent(weight!, 2)})`,
  );
  const sum = parts.map(
    ({ score, weight }) => together`${formatPercent(weight!, 2)} × ${number(score!.value)}`,
  );
  return [
    t`${indexYear(index, year)}: ${joinWords(told)}; trọng số theo dân số trung bình năm ${populationYear ?? ""}.`,
    t`Ước tính cho địa giới của ${datedUnitName(dataset, unit.id)} = ${strung(sum, " + ")} = ${number(estimate!.value)}, trong khoảng từ ${number(estimate!.low)} đến ${number(estimate!.high)}; ${estimateWords()}.`,
    ...(position
      ? [
          t`Đặt vào bảng năm ${year} thay cho ${parts.length} đơn vị hợp thành, ước tính ở vị trí phần trăm ${positionWords(position)}.`,
        ]
      : []),
  ];
}

/** The estimate of a merged unit worked through on real figures. */
export function mergerExample(dataset: Dataset, { merger }: Examples): Section | null {
  if (merger === null) return null;
  const { index, unit, point } = merger;
  const sentences = exampleSentences(dataset, index, unit, point);
  const title = t`Ví dụ: ước tính ${indexYear(index, point.year)} của ${datedUnitName(dataset, unit.id)}`;
  return section("vi-du-sap-xep", title, sentences.map(paragraph));
}
