import type { Told } from "../../analysis/findings/finding.ts";
import { formatChangeSize, formatPoints } from "../../format/measure.ts";
import { decimalsBeside, formatCount, formatNumber, formatPercent } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, unstopped, type Words } from "../../language/text.ts";
import { ofHolder } from "../fact-ids/edition-id.ts";
import {
  type FollowedKind,
  ofFinding,
  ofFollowed,
  ofMet,
  ofTarget,
  ofTargetYear,
  SILENT_SHARE,
} from "../fact-ids/families.ts";
import { indexYear, type Names, shortName, shortSource, unitName } from "../names.ts";
import { boundWords } from "../promises/targets.ts";
import { computedWords, discrepancySubject, statedWords } from "../provenance/discrepancies.ts";
import { coursesHeadline } from "../standing/headline.ts";
import { yearsBelow } from "../years/remarks.ts";

type Of<Kind extends Told["kind"]> = Extract<Told, { kind: Kind }>;

export function courseClause({ courses }: Of<"course">): Words {
  return coursesHeadline(courses);
}

/** "05/11 giải pháp của hội nghị trước chưa đạt". */
export function commitmentsClause({ actions, notMet, year }: Of<"commitments">): Words {
  const led = (what: FollowedKind, count: number) => ofFollowed(year, null, what, formatCount(count));
  return t`${led("not-met", notMet)}/${led("tong", actions.length)} giải pháp chưa đạt`;
}

/** "59% điểm mất chưa ghi nguyên nhân". */
export function silentLossesClause(finding: Of<"silent-losses">): Words {
  const { what, lost, of } = finding;
  const share = ofFinding(finding, SILENT_SHARE[what], formatPercent(lost / of, 0));
  return what === "cause"
    ? t`${share} điểm mất chưa ghi nguyên nhân`
    : t`${share} điểm mất chưa ghi cơ quan chịu trách nhiệm`;
}

export function lostYearsClause(finding: Of<"lost-years">): Words {
  const { rows, lost, of, years } = finding;
  const count = ofFinding(finding, "so-tieu-chi", formatCount(rows.length));
  const sum = ofFinding(finding, "diem-mat", formatPoints(lost));
  const whole = ofFinding(finding, "diem-mat-tat-ca", formatPoints(of));
  return t`${count} tiêu chí mất điểm từ ${ofFinding(finding, "so-nam", formatCount(years))} năm liền trở lên, kỳ này mất ${sum} trong tổng số ${whole}`;
}

export function targetsClause({ met: { met, told }, year }: Of<"targets">): Words {
  return t`${ofMet(year, "chua-dat", formatCount(told - met))}/${ofMet(year, "doi-chieu", formatCount(told))} chỉ tiêu đặt cho kỳ này chưa đạt`;
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
function besideAim(names: Names, { index, check, own, leader }: Of<"aim">): Words[] {
  const { measure } = index;
  return [
    own === null
      ? null
      : own.value > 0
        ? t`mức tăng lớn nhất trong một năm của tỉnh giai đoạn ${own.from}–${own.to} là ${ofTargetYear(check.target, own.year, formatChangeSize(own.value, measure))} (${own.reported ? t`năm ${own.year}, theo tài liệu nêu` : t`năm ${own.year}`})`
        : t`giai đoạn ${own.from}–${own.to} tỉnh không có năm nào tăng điểm`,
    leader === null
      ? null
      : t`điểm cao nhất năm ${leader.year} là ${ofHolder({ index, year: leader.year }, leader.unit, check.target.component, "diem", formatNumber(leader.score, measure.decimals))} (${unitName(names, leader.unit)})`,
  ].filter((part) => part !== null);
}

export function discrepancyClause(names: Names, { index, row }: Of<"discrepancy">): Words {
  const source = row.sources[0];
  const who = source ? shortSource(names, source) : tAs("who states")`Tài liệu`;
  return t`${who} nêu ${discrepancySubject(index, row)} là ${statedWords(index, row)}, số liệu đối chiếu là ${computedWords(index, row)}`;
}

/** The remark is tested in full where the briefing quotes it; here the years that speak against it. */
export function remarkClause({ index, test, threshold }: Of<"remark">): Words {
  return t`Nhận xét “${unstopped(inTheirWords(test.remark, "text"))}” chưa khớp số liệu ${shortName(index)} năm ${yearsBelow(threshold)}`;
}
