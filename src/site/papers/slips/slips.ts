import type { AgencyDuty } from "../../../analysis/losses/agencies.ts";
import { formatCount, formatNumber } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { dutySentence, reachableSentence } from "../../../narrative/losses/agencies.ts";
import { agencyNames, indexYear } from "../../../narrative/names.ts";
import type { Paper, PaperPart } from "../../paper.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../../sections/context.ts";
import type { Section } from "../../written.ts";
import { dutiesOf, slipFile } from "../duties.ts";
import { sharedPaper, shortColophon } from "../shared.ts";
import { coverTable } from "./slip-cover.ts";
import { causesOf, commitmentsOf, evidenceOf, expectedOf, headOf } from "./slip-record.ts";
import { lossTable, taskTable } from "./slip-tables.ts";

const KIND = "PHIẾU GIAO VIỆC";
/** Fits a single office and the many offices of one kind ("UBND các huyện, thị xã, thành phố"). */
const SIGNATURES = ["Người lập phiếu", "Thủ trưởng cơ quan, đơn vị"];

/** What an agency that lost nothing answers for: "Tiêu chí phụ trách: 1.5. …" */
function chargeSentence({ components }: AgencyDuty): string {
  const names = components.map(({ code, name }) => (code === null ? name.vi : `${code}. ${name.vi}`));
  return `Tiêu chí phụ trách: ${names.join("; ")}.`;
}

/** Causes, then missing evidence, each said to be lacking where the record has none. */
function whySection(briefing: Briefing, duty: AgencyDuty): Section | null {
  const causes = causesOf(briefing, duty);
  const evidence = evidenceOf(briefing, duty);
  return writerOf(briefing).all(
    section("nguyen-nhan", "Nguyên nhân, minh chứng còn thiếu", [
      list([
        ...(causes.length > 0 ? causes : ["Nguyên nhân: hồ sơ chưa ghi nhận."]),
        ...(evidence.length > 0 ? evidence : ["hồ sơ chưa ghi nhận."]).map(
          (text) => `Minh chứng còn thiếu: ${text}`,
        ),
      ]),
    ]),
  );
}

function sheetSections(briefing: Briefing, duty: AgencyDuty, annex: string): Section[] {
  const against = briefing.analysis.indices[0]?.against ?? 0;
  const tasks = taskTable(briefing, duty);
  const lossy = duty.rows.length > 0;
  return writerOf(briefing).all(
    [
      section("diem", "Điểm đạt, điểm mất", [
        paragraph(dutySentence(duty, against)),
        lossy
          ? { kind: "table", table: lossTable(briefing, duty, against, annex) }
          : paragraph(chargeSentence(duty)),
      ]),
      lossy ? whySection(briefing, duty) : null,
      section("viec", "Việc phải làm", [
        tasks ? { kind: "table", table: tasks } : paragraph("Hồ sơ không giao việc riêng cho cơ quan."),
        list([...commitmentsOf(briefing, duty.agency), ...headOf(briefing, duty.agency)]),
        lossy ? paragraph(reachableSentence(expectedOf(briefing, duty.agency))) : null,
      ]),
    ].filter((item) => item !== null),
  );
}

/**
 * One sheet per agency that answers for criteria, and all of them with a cover list; none where none is recorded.
 * `annex` is where the report lists every loss: "Phụ lục II".
 */
export function slipPapers(briefing: Briefing, annex: string): Paper[] {
  const { dataset, analysis } = briefing;
  const duties = dutiesOf(briefing);
  if (duties.length === 0) return [];
  const what = joinWords(analysis.indices.map(({ index, year }) => indexYear(index, year)));
  const paper = { ...sharedPaper(briefing), lead: null, keyFigures: [], summary: null };
  const colophon = shortColophon(briefing);
  const sheets = duties.map((duty, at): PaperPart & { heading: string } => ({
    heading: writerOf(briefing).all(agencyNames(dataset, [duty.agency])),
    kind: `${KIND}: tiêu chí ${writerOf(briefing).all(what)}`,
    ordinal: `Phiếu ${writerOf(briefing).all(formatCount(at + 1))}/${writerOf(briefing).all(formatCount(duties.length))}`,
    sections: sheetSections(briefing, duty, annex),
    signatures: SIGNATURES,
  }));
  const cover = section("danh-sach", "Danh sách", [
    paragraph(
      `Gồm ${writerOf(briefing).all(formatCount(duties.length))} phiếu, mỗi cơ quan chịu trách nhiệm một phiếu; điểm mất của các phiếu cộng lại là ${writerOf(
        briefing,
      ).all(
        formatNumber(
          duties.reduce((total, { lost }) => total + lost, 0),
          2,
        ),
      )} điểm.`,
    ),
    { kind: "table", table: coverTable(briefing, duties) },
  ]);
  return [
    ...writerOf(briefing).all(
      duties.map((duty, at): Paper => {
        const { heading, ...sheet } = sheets[at]!;
        return {
          ...paper,
          name: "phieu",
          colophon,
          file: slipFile(duty),
          title: KIND,
          subject: `${heading}: tiêu chí ${writerOf(briefing).all(what)}`,
          parts: [{ heading: null, ...sheet }],
        };
      }),
    ),
    {
      ...paper,
      name: "phieu-tat-ca",
      title: `${KIND} CÁC CƠ QUAN`,
      subject: `Tiêu chí ${writerOf(briefing).all(what)} theo cơ quan chịu trách nhiệm`,
      parts: [{ heading: null, sections: writerOf(briefing).all(cover ? [cover] : []) }, ...sheets],
      batch: duties.map(slipFile),
    },
  ];
}
