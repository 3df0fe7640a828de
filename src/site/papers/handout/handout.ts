import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { RemarkTest } from "../../../analysis/years/remarks.ts";
import { componentWord } from "../../../narrative/names.ts";
import { ownOrNationalSentence } from "../../../narrative/parts/split.ts";
import { discrepancySentence } from "../../../narrative/provenance/discrepancies.ts";
import { rankSplitShort } from "../../../narrative/rank-move/rank-change.ts";
import { noResultSentences } from "../../../narrative/record/limits.ts";
import { overtakingSentences } from "../../../narrative/standing/overtaking.ts";
import { courseVerdict, remarkSentences } from "../../../narrative/years/remarks.ts";
import { type Briefing, indexOf, list, paragraph, section, writerOf } from "../../sections/context.ts";
import type { Block, KeyFigure, Section, Table } from "../../written.ts";
import { allComponentsFit, compactComponents, movesComponents, tellsComponents } from "../compact/compact.ts";
import { compactPartComponents, compactParts, compactPartYears } from "../compact/compact-parts.ts";
import { compactYears } from "../compact/compact-years.ts";
import { gapsOf, sharedLines } from "./gaps.ts";
import { crowded, targetsBeside } from "./handout-aims.ts";
import { limitsOf, mergerOf, restOfRecord, strengthsOf } from "./handout-rest.ts";
import { spareSections, taskSection } from "./handout-sections.ts";

/** What one side of the sheet holds. */
const YEARS = 5;

/** The drawing of a figure with the small table beside it instead of the full one. */
function figureIn(sections: readonly Section[], id: string, table: Table): Block {
  const figure = sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "figure" && block.figure.id === id);
  return figure?.kind === "figure"
    ? { kind: "figure", figure: { ...figure.figure, table } }
    : { kind: "table", table };
}

/** Ranks of what fills a side only where all else has found its place. */
export const LAST_OF_ALL = 90;

/**
 * The components of the other indices, small, and what the parts of a merged unit scored over the years: for a side that
 * a thin record leaves half empty. What limits the figures is told there where nothing is missing to judge them.
 */
function lastOfAll(briefing: Briefing, sections: readonly Section[]): Section[] {
  const [, ...others] = briefing.analysis.indices.filter(tellsComponents);
  const parts = briefing.analysis.indices.flatMap((row) => {
    const { index } = row;
    const whose = "của các đơn vị hợp thành";
    const inside = compactPartComponents(briefing, index);
    const word = writerOf(briefing).all(componentWord(index));
    const years = compactPartYears(briefing, row);
    return [
      ...inside.map(({ year, table }) =>
        section(`hop-thanh-thanh-phan-${index.id}-${year}`, `${index.short} ${year} theo ${word} ${whose}`, [
          { kind: "table", table },
        ]),
      ),
      years &&
        section(`hop-thanh-${index.id}`, `${index.short} ${whose}, các năm trước`, [
          { kind: "table", table: years },
        ]),
    ];
  });
  const components = others.map((row) =>
    section(`thanh-phan-${row.index.id}`, frontHeading(briefing, row), [
      { kind: "table", table: compactComponents(briefing, row) },
    ]),
  );
  const onCards = writerOf(briefing).all(noResultSentences(briefing.analysis.indices));
  const limits = gapsOf(briefing).length === 0 ? limitsOf(sections, onCards) : null;
  return [...parts, ...components, mergerOf(sections), limits]
    .filter((item) => item !== null)
    .map((item, at) => ({ ...writerOf(briefing).all(item), spare: LAST_OF_ALL + at }));
}

/** "PAPI: thành phần tăng, giảm"; where nothing moved that is known, "PAPI: kết quả từng nội dung". */
const frontHeading = (briefing: Briefing, main: IndexAnalysis) =>
  movesComponents(main)
    ? `${main.index.short}: thành phần tăng, giảm`
    : `${main.index.short}: kết quả từng ${writerOf(briefing).all(componentWord(main.index))}`;

/** Why the ranks moved, and who passed whom. */
function movesSection(briefing: Briefing): Section | null {
  const { dataset, analysis } = briefing;
  const why = analysis.indices
    .filter(({ overtaking }) => overtaking.passedBy !== null)
    .flatMap((row) =>
      [rankSplitShort(dataset, row), ...overtakingSentences(dataset, row)]
        .filter((text) => text !== null)
        .map((text) => `${row.index.short}: ${writerOf(briefing).all(text)}`),
    );
  return writerOf(briefing).all(section("mat-truoc-thu-hang", "Vì sao thứ hạng thay đổi", [list(why)]));
}

/** Front: what moved, and why the rank moved. */
export function frontPage(briefing: Briefing, sections: readonly Section[]): Section[] {
  const { analysis } = briefing;
  const main = analysis.indices.find(tellsComponents);
  const whose = main ? ownOrNationalSentence(main) : null;
  const moved = main
    ? section("mat-truoc-thanh-phan", frontHeading(briefing, main), [
        // How many rose and fell is told by the lead and by the drawing.
        whose === null ? null : paragraph(whose),
        allComponentsFit(main) && !crowded(briefing)
          ? figureIn(sections, `hinh-${main.index.id}-dong-gop`, compactComponents(briefing, main))
          : { kind: "table", table: compactComponents(briefing, main) },
      ])
    : null;
  const parts = compactParts(briefing);
  const years = main || parts ? null : compactYears(briefing, YEARS);
  const aims = section("chi-tieu", "Chỉ tiêu", [list(targetsBeside(briefing))]);
  const moves = movesSection(briefing);
  return writerOf(briefing).all(
    [
      aims,
      moved,
      parts &&
        section("mat-truoc-hop-thanh", "Kết quả của các đơn vị hợp thành", [{ kind: "table", table: parts }]),
      moves && { ...moves, spare: 0 },
      years ? section("mat-truoc-cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
      ...spareSections(briefing, YEARS),
      ...lastOfAll(briefing, sections),
    ].filter((item) => item !== null),
  );
}

/** Notes on reading the key figures. */
function readingNotes(keyFigures: readonly KeyFigure[]): string[] {
  return sharedLines(keyFigures.map(({ label, notes }) => ({ of: label, text: notes.join(" ") })));
}

/** What the figures say of a remark; that there are too few years only where nothing else can be said of it. */
function remarkVerdicts(briefing: Briefing, test: RemarkTest): string[] {
  const shortOf = (id: string) => indexOf(briefing, id).short;
  const judged = { ...test, courses: test.courses.filter(({ verdict }) => verdict !== "too-few") };
  const verdicts = remarkSentences(shortOf, judged, courseVerdict);
  return verdicts.length > 0
    ? writerOf(briefing).all(verdicts)
    : writerOf(briefing).all(remarkSentences(shortOf, test, courseVerdict));
}

/** Back: the tasks before anything else, what limits the reading, and what there is room for. */
export function backPage(
  briefing: Briefing,
  keyFigures: readonly KeyFigure[],
  sections: readonly Section[],
): Section[] {
  const { dataset, analysis } = briefing;
  const remarks = analysis.remarks.map((test) => ({
    quote: `“${test.remark.text}”`,
    verdicts: remarkVerdicts(briefing, test),
  }));
  // Remarks on whole spans of years take the room of two years.
  const shownYears = remarks.flatMap(({ verdicts }) => verdicts).length > 3 ? YEARS - 2 : YEARS;
  const differ = analysis.discrepancies.map((row) =>
    discrepancySentence(dataset, indexOf(briefing, row.index), row),
  );
  const spare = spareSections(briefing, shownYears);
  const last = [
    section(
      "nhan-xet",
      "Nhận xét đối chiếu với số liệu",
      remarks.flatMap(({ quote, verdicts }) => [paragraph(quote), list(verdicts)]),
    ),
    section("khac-nhau", "Số liệu cần xem lại", [list(writerOf(briefing).all(differ))]),
    section("con-thieu", "Còn thiếu để kết luận", [list(gapsOf(briefing))]),
    ...restOfRecord(sections),
  ].filter((item) => item !== null);
  // What the front had no room for, and what stands out: where a thin record leaves the back half empty.
  const more = [movesSection(briefing), strengthsOf(sections)].filter((item) => item !== null);
  return writerOf(briefing).all(
    [
      taskSection(briefing),
      section("luu-y", "Lưu ý khi đọc số liệu", [list(readingNotes(keyFigures))]),
      ...spare,
      ...last.map((item, at) => ({ ...item, spare: spare.length + at + 1 })),
      ...more.map((item, at) => ({ ...item, spare: LAST_OF_ALL - more.length + at })),
      ...lastOfAll(briefing, sections),
    ].filter((item) => item !== null),
  );
}
