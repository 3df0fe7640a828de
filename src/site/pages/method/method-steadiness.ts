import type { ConferenceAnalysis } from "../../../analysis/analyse-conference.ts";
import type { Examples } from "../../../analysis/examples.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatYears } from "../../../format/date.ts";
import { formatChangeSize, formatChangeWithUnit, formatScore } from "../../../format/measure.ts";
import { formatCount, formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { testWords } from "../../../narrative/certainty/errors.ts";
import { sizeWords, smallerThanMine } from "../../../narrative/certainty/swings.ts";
import { told } from "../../../narrative/certainty/usual.ts";
import { indexYear, shortName, unitName } from "../../../narrative/names.ts";
import { outlookSentences } from "../../../narrative/promises/target-outlook.ts";
import { howOftenWords } from "../../../narrative/years/how-often.ts";
import { classWords, positionWords } from "../../../narrative/years/years.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import type { Section } from "../../page.ts";
import { list, section } from "../../sections/context.ts";

function yearsExample({ index, years, history }: IndexAnalysis): Words | null {
  const view = years.at(-1);
  if (!view || view.slope === null || view.scatter === null) return null;
  const places = history
    .filter(({ year, percentile }) => percentile !== null && year >= view.from && year <= view.to)
    .map(
      ({ year, rank, rankedUnits, percentile }) =>
        together`${year}: ${formatRank(rank!, rankedUnits)} → ${positionWords(percentile!, 0)}`,
    );
  return t`${shortName(index)} ${formatYears(view.from, view.to)}, vị trí từng năm: ${strung(places, "; ")}. Mức ${positionWords(view.level!, 0)}, hướng ${positionWords(view.slope, 1, true)} mỗi năm, độ lệch chuẩn ${positionWords(view.deviation!, 0)}, lệch quanh xu hướng ${positionWords(view.scatter, 0)}: ${classWords(view.verdict)}.`;
}

function swingExample({ index, year, swings }: IndexAnalysis): Words | null {
  const swing = told(swings.total);
  if (!swing) return null;
  const { measure } = index;
  const amount = (value: number) => formatChangeWithUnit(value, measure);
  return t`${indexYear(index, year)}: mức thay đổi ${amount(swing.change)} trừ mức chung ${amount(swing.common)} còn mức chênh ${amount(swing.own)}; mức thường gặp ${formatChangeSize(swing.usual, measure)} qua ${formatCount(swing.steps)} cặp năm, z = ${formatNumber(swing.z, 2)}: ${sizeWords(swing.size)}; vượt mức chênh của ${smallerThanMine(swing)} tỉnh, thành phố còn lại.`;
}

/** σ of the series, the error of a difference and z, where the error is told from the panel. */
function noiseExample({ index, year, uncertainty }: IndexAnalysis): Words | null {
  const { standardError, test } = uncertainty;
  if (!standardError?.panel || !test) return null;
  const { from, to, pairs, units } = standardError.panel;
  const size = (value: number) => formatChangeSize(value, index.measure);
  return t`${indexYear(index, year)}: qua ${formatCount(pairs)} cặp mức thay đổi nối tiếp của ${formatYears(from, to)}, ít nhất ${formatNumber(units, 0)} tỉnh mỗi cặp, σ = ${size(standardError.value)}; sai số của hiệu hai năm ${size(test.standardError)}; z = ${formatNumber(test.z, 2)}: ${testWords(test, standardError.basis)}.`;
}

function regainedExample({ index, total, regained }: IndexAnalysis): Words | null {
  return regained && total.change.value !== null
    ? howOftenWords(regained, formatChangeSize(total.change.value, index.measure))
    : null;
}

/** What a national sample would mean for one province, shared out evenly: an assumption, said as one. */
function sampleExample({ sample }: Examples): Words | null {
  if (sample === null) return null;
  const { index, year, total, units, each, mean, error, errorOfChange } = sample;
  const size = (value: number) => formatChangeSize(value, index.measure);
  return t`${indexYear(index, year)} hỏi ${formatNumber(total, 0)} người trên cả nước; số phiếu của từng tỉnh không công bố nên không tỉnh nào có sai số. Để hình dung: nếu chia đều cho ${formatNumber(units, 0)} tỉnh, thành phố (khoảng ${formatNumber(each, 0)} phiếu một tỉnh) và chọn mẫu ngẫu nhiên đơn giản thì ở mức ${formatScore(mean, index.measure)} sai số chuẩn là ${size(error)}, của hiệu hai năm là ${size(errorOfChange)}; mức thay đổi phải từ khoảng ${size(2 * errorOfChange)} mới vượt ${formatPercent(0.95, 0)} khả năng dao động. Đây là giả định, không dùng trong trang nào khác.`;
}

/** A target against the unit's own changes, of the first real conference where no whole league tells how often. */
function ownChangesExample(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
): { text: Words; slug: string } | null {
  for (const { conference, unit, outlooks } of analyses)
    for (const outlook of outlooks) {
      const index = dataset.indices.get(outlook.target.index);
      const said = index && outlook.ownChanges ? outlookSentences(index, outlook) : [];
      if (index && said.length > 0)
        return {
          text: t`Chỉ tiêu ${indexYear(index, outlook.target.year)} của ${unitName(dataset, unit.id)}: ${strung(said, " ")}`,
          slug: conference.slug,
        };
    }
  return null;
}

/** The rules on years, swings, how often and sampling error, worked through on real figures. */
export function steadinessExample(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  examples: Examples,
): Section | null {
  const real = analyses.filter(({ conference }) => !conference.illustrative);
  const worked = real
    .flatMap(({ unit, indices }) => indices.map((row) => ({ unit, row })))
    .filter(({ row }) => told(row.swings.total) && row.regained);
  const found = worked.find(({ row }) => told(row.swings.total)?.size !== "usual") ?? worked[0];
  const aimed = ownChangesExample(dataset, real);
  const items = found
    ? [
        yearsExample(found.row),
        swingExample(found.row),
        noiseExample(found.row),
        regainedExample(found.row),
        aimed?.text ?? null,
        sampleExample(examples),
      ]
    : [sampleExample(examples)];
  const title = found
    ? t`Ví dụ: các năm, mức dao động và sai số (${unitName(dataset, found.unit.id)})`
    : t`Ví dụ: sai số`;
  const made = section("vi-du-dao-dong", title, [list(items.filter((text) => text !== null))]);
  // Its only numbers with facts are those of the target.
  return made && aimed ? { ...made, facts: factsPath(aimed.slug) } : made;
}
