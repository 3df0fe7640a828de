import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { RecordGaps } from "../../analysis/record/gaps.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { recorded } from "../../language/recorded.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { FINDING, LOST, lossYear, MET, PLANNED, SILENT_SHARE, STATED } from "../fact-ids/families.ts";
import { shortName } from "../names.ts";
import { computedWords, discrepancySubject, statedWords } from "./discrepancies.ts";
import { type Fact, FactMaker, ofIndex } from "./fact.ts";
import { remarkFacts } from "./of-remarks.ts";

/** Numbers that the record gives or that are counted in it: what is expected of actions, targets met, disagreements, silences. */
export function recordFacts(dataset: Pick<Dataset, "indices">, analysis: ConferenceAnalysis): Fact[] {
  return [
    ...plannedFacts(dataset, analysis),
    ...metFacts(analysis),
    ...statedFacts(dataset, analysis),
    ...remarkFacts(analysis),
    ...findingFacts(analysis),
  ];
}

const whole = (value: number): Words => formatNumber(value, 0);
const counted = () => t`đếm trong hồ sơ`;

/** Points that the record expects of each action, and of all on one index beside what its target needs. */
function plannedFacts(
  { indices }: Pick<Dataset, "indices">,
  { conference, indices: analysed, gaps }: ConferenceAnalysis,
): Fact[] {
  if (analysed.length === 0) return [];
  const year = lossYear(analysed);
  const single = conference.actions.flatMap((action) => {
    const maker = new FactMaker(PLANNED, action.id);
    const name = t`Điểm kỳ vọng (${recorded(action.text)})`;
    maker.given(year, "ky-vong", name, action.expectedPoints, formatPointDigits);
    return maker.made;
  });
  const sums = gaps.points.flatMap((gap) => {
    const maker = new FactMaker(PLANNED, gap.index);
    const name = (what: Words) => together`${what} (${shortName(indices.get(gap.index)!)})`;
    const put = (what: string, called: Words, value: number, formula: Words, text: Words) =>
      maker.computed(gap.year, what, name(called), value, { text, formula });
    const points = formatPointDigits;
    const { actions, silent, expected, gain, difference } = gap;
    put("co-ky-vong", t`Số giải pháp có nêu điểm kỳ vọng`, actions, counted(), whole(actions));
    put("khong-ky-vong", t`Số giải pháp không nêu điểm kỳ vọng`, silent, counted(), whole(silent));
    put("ky-vong", t`Điểm kỳ vọng`, expected, t`cộng điểm kỳ vọng mà hồ sơ ghi`, points(expected));
    put("can-tang", t`Mức tăng của chỉ tiêu`, gain, t`điểm chỉ tiêu trừ điểm năm gốc`, points(gain));
    put(
      "chenh",
      t`Điểm kỳ vọng so với mức cần tăng`,
      difference,
      t`điểm kỳ vọng trừ mức tăng của chỉ tiêu`,
      points(difference),
    );
    return maker.made;
  });
  return ofIndex([...single, ...sums, ...lookedFacts(analysed, gaps)], null);
}

/** How many of the largest losses were looked at, and how many of them the record leaves open. */
function lookedFacts(indices: readonly IndexAnalysis[], { looked, losses }: RecordGaps): Fact[] {
  if (looked === 0) return [];
  const maker = new FactMaker(LOST, "lon-nhat");
  const year = lossYear(indices);
  const sources = [...new Set(indices.flatMap(({ edition }) => edition?.sources ?? []))];
  const put = (what: string, name: Words, value: number) =>
    maker.computed(year, what, name, value, {
      text: whole(value),
      formula: t`đếm các tiêu chí, nội dung mất nhiều điểm nhất`,
      sources,
    });
  put("xet", t`Số tiêu chí, nội dung mất nhiều điểm nhất`, looked);
  put("con-thieu", t`Số tiêu chí, nội dung ấy mà hồ sơ chưa nêu đủ`, losses.length);
  return maker.made;
}

/** How many of the targets set earlier for the year were met. */
function metFacts({ targetsMet: { met, told, of }, indices }: ConferenceAnalysis): Fact[] {
  if (of === 0 || indices.length === 0) return [];
  const maker = new FactMaker(MET, null);
  const rows = [
    ["dat", t`Số chỉ tiêu đạt`, met],
    ["chua-dat", t`Số chỉ tiêu chưa đạt`, told - met],
    ["doi-chieu", t`Số chỉ tiêu đối chiếu được`, told],
    ["tat-ca", t`Số chỉ tiêu đã đặt`, of],
    ["chua-doi-chieu", t`Số chỉ tiêu chưa đối chiếu được`, of - told],
  ] as const;
  for (const [what, name, value] of rows)
    maker.computed(lossYear(indices), what, name, value, {
      text: whole(value),
      formula: t`đếm chỉ tiêu đã đặt cho năm ấy, đối chiếu với kết quả`,
    });
  return ofIndex(maker.made, null);
}

/** Both figures of each disagreement, as they are shown side by side. */
function statedFacts({ indices }: Pick<Dataset, "indices">, { discrepancies }: ConferenceAnalysis): Fact[] {
  return discrepancies.flatMap((row) => {
    const index = indices.get(row.index)!;
    const maker = new FactMaker(STATED, row.id);
    const about = discrepancySubject(index, row);
    const { value, written } = row.stated;
    maker.given(
      row.year,
      "tai-lieu",
      t`Tài liệu nêu ${about}`,
      { value, written, basis: "reported", sources: row.sources },
      () => statedWords(index, row),
    );
    maker.computed(row.year, "tinh", t`Số liệu đối chiếu của ${about}`, row.computed, {
      text: computedWords(index, row),
      formula: t`theo số công bố hoặc tính từ số công bố; tài liệu được giữ nguyên văn`,
    });
    return ofIndex(maker.made, row.index);
  });
}

/** What findings on the record as a whole say in numbers. */
function findingFacts({ findings }: ConferenceAnalysis): Fact[] {
  const maker = new FactMaker(FINDING, null);
  const points = t`cộng điểm mất của các tiêu chí`;
  for (const finding of findings) {
    if (finding.kind === "silent-losses") {
      const { what, lost, of, year } = finding;
      const name =
        what === "cause"
          ? t`Phần điểm mất chưa ghi nguyên nhân (%)`
          : t`Phần điểm mất chưa ghi cơ quan chịu trách nhiệm (%)`;
      maker.computed(year, SILENT_SHARE[what], name, (100 * lost) / of, {
        text: whole((100 * lost) / of),
        formula: t`điểm mất của các tiêu chí ấy chia cho tổng điểm mất`,
      });
    }
    if (finding.kind === "lost-years") {
      const { rows, lost, of, years, year } = finding;
      const told = { text: whole(rows.length), formula: t`đếm các tiêu chí bị mất điểm` };
      maker.computed(year, "so-tieu-chi", t`Số tiêu chí mất điểm nhiều năm liền`, rows.length, told);
      maker.computed(year, "so-nam", t`Số năm liền ít nhất của các tiêu chí ấy`, years, {
        text: whole(years),
        formula: t`đếm các năm liền nhau có điểm mất`,
      });
      maker.computed(year, "diem-mat", t`Điểm mất của các tiêu chí ấy`, lost, {
        text: formatPointDigits(lost),
        formula: points,
      });
      maker.computed(year, "diem-mat-tat-ca", t`Điểm mất của mọi tiêu chí không do điều tra`, of, {
        text: formatPointDigits(of),
        formula: points,
      });
    }
  }
  return ofIndex(maker.made, null);
}

/** The fewest components that make more than half of a change, in sum. */
export function driverFacts({ findings }: ConferenceAnalysis): Fact[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== "drivers") return [];
    const { analysis, sum } = finding;
    const maker = new FactMaker(analysis.index.id, null);
    maker.computed(analysis.year, "cac-phan-chinh", t`Các phần lớn nhất cộng lại`, sum, {
      text: formatPointDigits(sum),
      formula: t`cộng đóng góp của ít phần nhất mà chiếm hơn một nửa mức thay đổi`,
    });
    return maker.made;
  });
}
