import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { countsSentence, ownOrNationalSentence, topComponents } from "../../narrative/components.ts";
import { discrepancySentence } from "../../narrative/discrepancies.ts";
import { indexYear } from "../../narrative/names.ts";
import { overtakingSentences } from "../../narrative/overtaking.ts";
import { reasonWords } from "../../narrative/reasons.ts";
import { remarkSentences } from "../../narrative/remarks.ts";
import { targetSentence } from "../../narrative/targets.ts";
import type { Block, Section } from "../page.ts";
import { type Briefing, indexOf, list, paragraph, section } from "../sections/context.ts";
import { compactComponents, compactLosses, compactYears } from "./compact.ts";

/** What one side of the sheet holds. */
const YEARS = 5;
const LOSSES = 7;

function figureIn(sections: readonly Section[], id: string): Block | null {
  const figure = sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "figure" && block.figure.id === id);
  return figure?.kind === "figure" ? { ...figure, chartOnly: true } : null;
}

/** What stands in the way of a judgement: said instead of being filled in. */
function gapsOf({ indices }: ConferenceAnalysis): string[] {
  return indices.flatMap((row) => {
    const subject = indexYear(row.index, row.year);
    return [
      row.components.length === 0 ? `${subject}: ${reasonWords("no-components")}.` : null,
      row.total.change.value === null
        ? `${subject}: ${reasonWords(row.total.change.reason ?? "no-previous-score")}.`
        : null,
      row.total.placed ? null : `${subject}: ${reasonWords("no-rank")}.`,
    ].filter((text) => text !== null);
  });
}

/** Front: what moved, and why the rank moved. */
export function frontPage({ dataset, analysis }: Briefing, sections: readonly Section[]): Section[] {
  const main = analysis.indices.find((row) => topComponents(row).length > 0);
  const moved = main
    ? section("mat-truoc-thanh-phan", `${main.index.short}: thành phần tăng, giảm`, [
        paragraph(
          [countsSentence(main), ownOrNationalSentence(main)].filter((text) => text !== null).join(" "),
        ),
        figureIn(sections, `hinh-${main.index.id}-dong-gop`),
        main.components.some(({ score }) => score)
          ? { kind: "table", table: compactComponents(dataset, main) }
          : null,
      ])
    : null;
  const years = main ? null : compactYears(dataset, analysis, YEARS);
  const why = analysis.indices.flatMap((row) =>
    overtakingSentences(dataset, row).map((text) => `${row.index.short}: ${text}`),
  );
  return [
    moved,
    section("mat-truoc-thu-hang", "Vì sao thứ hạng thay đổi", [list(why)]),
    years ? section("mat-truoc-cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
  ].filter((item) => item !== null);
}

/** Back: where points are lost, what was aimed at, and what is missing to judge; the actions follow. */
export function backPage(briefing: Briefing, _sections: readonly Section[]): Section[] {
  const { dataset, analysis } = briefing;
  const hasComponents = analysis.indices.some((row) => topComponents(row).length > 0);
  const losses = compactLosses(dataset, analysis, LOSSES);
  const years = hasComponents ? compactYears(dataset, analysis, YEARS) : null;
  const remarks = analysis.remarks.flatMap((test) =>
    remarkSentences((id) => indexOf(briefing, id).short, test),
  );
  const targets = analysis.targets
    .filter(({ target }) => target.component === null)
    .map((check) => targetSentence(indexOf(briefing, check.target.index), check));
  const differ = analysis.discrepancies.map((row) =>
    discrepancySentence(dataset, indexOf(briefing, row.index), row),
  );
  return [
    losses ? section("mat-sau-diem-mat", "Điểm mất ở đâu", [{ kind: "table", table: losses }]) : null,
    years ? section("mat-sau-cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
    section("mat-sau-nhan-xet", "Nhận xét đối chiếu với số liệu", [list(remarks)]),
    section("mat-sau-chi-tieu", "Chỉ tiêu", [list(targets)]),
    section("mat-sau-khac-nhau", "Số liệu cần xem lại", [list(differ)]),
    section("mat-sau-con-thieu", "Còn thiếu để kết luận", [list(gapsOf(analysis))]),
  ].filter((item) => item !== null);
}
