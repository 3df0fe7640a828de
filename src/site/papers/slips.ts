import type { AgencyDuty } from "../../analysis/agencies.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { dutySentence, reachableSentence } from "../../narrative/agencies.ts";
import { agencyNames, indexYear } from "../../narrative/names.ts";
import type { Block, Paper, PaperPart, Section } from "../page.ts";
import { type Briefing, list, paragraph, section } from "../sections/context.ts";
import { dutiesOf, slipFile } from "./duties.ts";
import { sharedPaper } from "./shared.ts";
import { causesOf, commitmentsOf, evidenceOf, expectedOf } from "./slip-record.ts";
import { coverTable, lossTable, taskTable } from "./slip-tables.ts";

const SIGNATURES = ["Người lập phiếu", "Thủ trưởng cơ quan"];

const RECORD_SILENT = "Hồ sơ không ghi.";

function sheetSections(briefing: Briefing, duty: AgencyDuty): Section[] {
  const { analysis } = briefing;
  const against = analysis.indices[0]?.against ?? 0;
  const evidence = evidenceOf(briefing, duty);
  const causes = causesOf(briefing, duty);
  const tasks = taskTable(briefing, duty.agency);
  const table: Block | null =
    duty.rows.length === 0 ? null : { kind: "table", table: lossTable(briefing, duty, against) };
  return [
    section("diem", "Điểm đạt, điểm mất", [paragraph(dutySentence(duty, against)), table]),
    duty.rows.length === 0
      ? null
      : section("nguyen-nhan", "Nguyên nhân được ghi nhận", [
          causes.length > 0 ? list(causes) : paragraph(RECORD_SILENT),
        ]),
    duty.rows.length === 0
      ? null
      : section("minh-chung", "Minh chứng còn thiếu", [
          evidence.length > 0 ? list(evidence) : paragraph(RECORD_SILENT),
        ]),
    section("viec", "Việc phải làm", [
      tasks ? { kind: "table", table: tasks } : paragraph("Hồ sơ không giao việc riêng cho cơ quan."),
      list(commitmentsOf(briefing, duty.agency)),
      duty.rows.length > 0 ? paragraph(reachableSentence(expectedOf(briefing, duty.agency))) : null,
    ]),
  ].filter((item) => item !== null);
}

/** One sheet per agency that answers for criteria, and all of them with a cover list; none where none is recorded. */
export function slipPapers(briefing: Briefing): Paper[] {
  const { dataset, analysis } = briefing;
  const duties = dutiesOf(briefing);
  if (duties.length === 0) return [];
  const what = joinWords(analysis.indices.map(({ index, year }) => indexYear(index, year)));
  const paper = { ...sharedPaper(briefing), lead: null, keyFigures: [], summary: null };
  const sheets = duties.map((duty, at): PaperPart & { heading: string } => ({
    heading: agencyNames(dataset, [duty.agency]),
    ordinal: `Phiếu ${formatCount(at + 1)}/${formatCount(duties.length)}`,
    sections: sheetSections(briefing, duty),
    signatures: SIGNATURES,
  }));
  const cover = section("danh-sach", "Danh sách", [
    paragraph(
      `Gồm ${formatCount(duties.length)} phiếu, mỗi cơ quan chịu trách nhiệm một phiếu; điểm mất của các phiếu cộng lại là ${formatNumber(
        duties.reduce((total, { lost }) => total + lost, 0),
        2,
      )} điểm.`,
    ),
    { kind: "table", table: coverTable(briefing, duties) },
  ]);
  return [
    ...duties.map((duty, at): Paper => {
      const { heading, ...sheet } = sheets[at]!;
      return {
        ...paper,
        name: "phieu",
        file: slipFile(duty),
        title: "PHIẾU GIAO VIỆC",
        subject: `${heading}: tiêu chí ${what}`,
        parts: [{ heading: null, ...sheet }],
      };
    }),
    {
      ...paper,
      name: "phieu-tat-ca",
      title: "PHIẾU GIAO VIỆC CÁC CƠ QUAN",
      subject: `Tiêu chí ${what} theo cơ quan chịu trách nhiệm`,
      parts: [{ heading: null, sections: cover ? [cover] : [] }, ...sheets],
      batch: duties.map(slipFile),
    },
  ];
}
