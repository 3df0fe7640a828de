import type { Told } from "../../analysis/findings/finding.ts";
import { formatChangeSize, formatPoints } from "../../format/measure.ts";
import { decimalsBeside, formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, unstopped, type Words } from "../../language/text.ts";
import { indexYear, type Names, shortName, shortSource, unitName } from "../names.ts";
import { boundWords } from "../promises/targets.ts";
import { ofTarget } from "../provenance/families.ts";
import { computedWords, discrepancySubject, statedWords } from "../record/discrepancies.ts";
import { coursesHeadline } from "../standing/headline.ts";
import { thresholdSentence } from "../years/remarks.ts";

type Of<Kind extends Told["kind"]> = Extract<Told, { kind: Kind }>;

export function courseClause({ courses }: Of<"course">): Words {
  return coursesHeadline(courses);
}

/** "05/11 giải pháp của hội nghị trước chưa đạt". */
export function commitmentsClause({ actions, notMet }: Of<"commitments">): Words {
  return t`${formatCount(notMet)}/${formatCount(actions.length)} giải pháp chưa đạt`;
}

/** "59% điểm mất chưa ghi nguyên nhân". */
export function silentLossesClause({ what, lost, of }: Of<"silent-losses">): Words {
  const share = formatPercent(lost / of, 0);
  return what === "cause"
    ? t`${share} điểm mất chưa ghi nguyên nhân`
    : t`${share} điểm mất chưa ghi cơ quan chịu trách nhiệm`;
}

export function lostYearsClause({ rows, lost, of, years }: Of<"lost-years">): Words {
  return t`${formatCount(rows.length)} tiêu chí mất điểm từ ${formatCount(years)} năm liền trở lên, kỳ này mất ${formatPoints(lost)} trong tổng số ${formatPoints(of)}`;
}

export function targetsClause({ met: { met, told } }: Of<"targets">): Words {
  return t`${formatCount(told - met)}/${formatCount(told)} chỉ tiêu đặt cho kỳ này chưa đạt`;
}

/** What a target asks for, beside the largest rise that the unit itself made in a year, and the leader. */
export function aimClause(names: Names, finding: Of<"aim">): Words {
  const { index, check, gain } = finding;
  const { target } = check;
  const { value, comparison } = target.score!;
  const { measure } = index;
  const decimals = decimalsBeside(value.written, measure.decimals);
  const size = ofTarget(target, "muc-tang", formatChangeSize(gain, { ...measure, decimals }));
  const need = comparison === "above" ? tAs("bound")`trên ${size}` : size;
  const aim = t`Để đạt chỉ tiêu ${ofTarget(target, "diem", boundWords(index, target.score!))}, ${indexYear(index, target.year)} cần tăng ${need}`;
  return together`${aim}; ${strung(besideAim(names, finding), ", ")}`;
}

/** What the points asked for stand beside, as a sentence of its own after the target itself. */
export function aimBesideSentence(names: Names, finding: Of<"aim">): Words | null {
  const beside = besideAim(names, finding);
  return beside.length === 0 ? null : capitalise(together`${strung(beside, ", ")}.`);
}

/** The unit's best year, and the best score of all. */
function besideAim(names: Names, { index: { measure }, own, leader }: Of<"aim">): Words[] {
  return [
    own === null
      ? null
      : own.value > 0
        ? t`mức tăng lớn nhất trong một năm của tỉnh giai đoạn ${own.from}–${own.to} là ${formatChangeSize(own.value, measure)} (${own.reported ? t`năm ${own.year}, theo tài liệu nêu` : t`năm ${own.year}`})`
        : t`giai đoạn ${own.from}–${own.to} tỉnh không có năm nào tăng điểm`,
    leader === null
      ? null
      : t`điểm cao nhất năm ${leader.year} là ${formatNumber(leader.score, measure.decimals)} (${unitName(names, leader.unit)})`,
  ].filter((part) => part !== null);
}

export function discrepancyClause(names: Names, { index, row }: Of<"discrepancy">): Words {
  const source = row.sources[0];
  const who = source ? shortSource(names, source) : tAs("who states")`Tài liệu`;
  return t`${who} nêu ${discrepancySubject(index, row)} là ${statedWords(index, row)}, số liệu đối chiếu là ${computedWords(index, row)}`;
}

/** The remark is tested in full where the briefing quotes it; here the years that speak against it. */
export function remarkClause({ index, test, threshold }: Of<"remark">): Words {
  const against = { ...threshold, known: threshold.known.filter(({ above }) => !above), unknownYears: [] };
  const sentence = thresholdSentence(shortName(index), against, test.remark.threshold!);
  return t`Nhận xét “${unstopped(inTheirWords(test.remark, "text"))}” chưa khớp số liệu: ${unstopped(sentence)}`;
}
