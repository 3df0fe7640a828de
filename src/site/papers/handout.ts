import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Reason } from "../../analysis/comparability/reason.ts";
import { absent } from "../../analysis/comparability/unannounced.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { RemarkTest } from "../../analysis/years/remarks.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { headroomSentence } from "../../narrative/headroom.ts";
import { causeKindWords } from "../../narrative/losses/causes.ts";
import { indexYear } from "../../narrative/names.ts";
import { ownOrNationalSentence } from "../../narrative/parts/split.ts";
import { targetSentence } from "../../narrative/promises/targets.ts";
import { rankSplitShort } from "../../narrative/rank-move/rank-change.ts";
import { discrepancySentence } from "../../narrative/record/discrepancies.ts";
import { topComponents } from "../../narrative/standing/components.ts";
import { overtakingSentences } from "../../narrative/standing/overtaking.ts";
import { courseVerdict, remarkSentences } from "../../narrative/years/remarks.ts";
import type { Block, KeyFigure, Section, Table } from "../page.ts";
import { type Briefing, indexOf, list, paragraph, section } from "../sections/context.ts";
import { compactComponents, compactLosses, compactYears } from "./compact.ts";

/** What one side of the sheet holds. */
const YEARS = 5;
const LOSSES = 7;

/** The drawing of a figure with the small table beside it instead of the full one. */
function figureIn(sections: readonly Section[], id: string, table: Table): Block {
  const figure = sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "figure" && block.figure.id === id);
  return figure?.kind === "figure"
    ? { kind: "figure", figure: { ...figure.figure, table } }
    : { kind: "table", table };
}

/** What is missing to judge one index. */
export function gapsIn(row: IndexAnalysis): string[] {
  const told = (reason: Reason) => absent(row.unannounced, reason);
  const lines = [
    row.components.length === 0 ? reasonWords(told("no-components")) : null,
    row.total.change.value === null
      ? reasonWords(row.total.change.reason ?? told("no-previous-score"))
      : null,
    row.total.placed ? null : reasonWords(told("no-rank")),
  ].filter((text) => text !== null);
  return [...new Set(lines)];
}

/** What stands in the way of a judgement: said instead of being filled in. */
export function gapsOf({ indices }: ConferenceAnalysis): string[] {
  return sharedLines(
    indices.map((row) => {
      const missing = gapsIn(row).join("; ");
      return { of: indexYear(row.index, row.year), text: missing === "" ? "" : `${missing}.` };
    }),
  );
}

/** Shortfalls and causes of the record: on either side, as far as there is room. */
function recordSections({ analysis }: Briefing): Section[] {
  const { shortfalls, causes } = analysis.conference;
  const counted = (words: string, count: number) => `${words} được ghi nhận (${formatCount(count)})`;
  const sections = [
    section("ton-tai", counted("Tồn tại, hạn chế", shortfalls.length), [
      list(shortfalls.map(({ text }) => text)),
    ]),
    section("nguyen-nhan", counted("Nguyên nhân", causes.length), [
      list(causes.map(({ kind, text }) => `${capitalise(causeKindWords(kind))}: ${text}`)),
    ]),
  ];
  return sections.flatMap((item, at) => (item ? [{ ...item, spare: at + 1 }] : []));
}

/** Front: what moved, and why the rank moved. */
export function frontPage(briefing: Briefing, sections: readonly Section[]): Section[] {
  const { dataset, analysis } = briefing;
  const main = analysis.indices.find((row) => topComponents(row).length > 0);
  const whose = main ? ownOrNationalSentence(main) : null;
  const moved = main
    ? section("mat-truoc-thanh-phan", `${main.index.short}: thành phần tăng, giảm`, [
        // How many rose and fell is told by the lead and by the drawing.
        whose === null ? null : paragraph(whose),
        figureIn(sections, `hinh-${main.index.id}-dong-gop`, compactComponents(dataset, main)),
      ])
    : null;
  const years = main ? null : compactYears(briefing, YEARS);
  const aims = aimSections(briefing).map((item) => ({ ...item, spare: 0 }));
  const why = analysis.indices
    .filter(({ overtaking }) => overtaking.passedBy !== null)
    .flatMap((row) =>
      [rankSplitShort(dataset, row), ...overtakingSentences(dataset, row)]
        .filter((text) => text !== null)
        .map((text) => `${row.index.short}: ${text}`),
    );
  const moves = section("mat-truoc-thu-hang", "Vì sao thứ hạng thay đổi", [list(why)]);
  return [
    moved,
    moves && { ...moves, spare: 0 },
    years ? section("mat-truoc-cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
    ...aims,
    ...recordSections(briefing),
  ].filter((item) => item !== null);
}

function headroomLines({ analysis }: Briefing): string[] {
  return analysis.indices.flatMap((row) => {
    const text = headroomSentence(row);
    if (text === null) return [];
    return [analysis.indices.length > 1 ? `${row.index.short}: ${text}` : text];
  });
}

/** What was aimed at, then what can still be gained. */
export function aimLines(briefing: Briefing): string[] {
  return [...targetLines(briefing), ...headroomLines(briefing)];
}

function targetLines(briefing: Briefing): string[] {
  return briefing.analysis.targets
    .filter(({ target }) => target.component === null)
    .map((check) => targetSentence(indexOf(briefing, check.target.index), check));
}

/**
 * Targets and headroom: on the front where there is room; on the back headroom gives way to shortfalls and causes of
 * the record, a target never does.
 */
function aimSections(briefing: Briefing): Section[] {
  const targets = section("chi-tieu", "Chỉ tiêu", [list(targetLines(briefing))]);
  const headroom = section("du-dia", "Dư địa", [list(headroomLines(briefing))]);
  return [targets, headroom && { ...headroom, spare: 3 }].filter((item) => item !== null);
}

/** "PAR Index 2021 và SIPAS 2021: …": what is said of several alike takes one line. */
function sharedLines(rows: readonly { of: string; text: string }[]): string[] {
  const texts = new Set(rows.map(({ text }) => text).filter((text) => text !== ""));
  return [...texts].map((text) => {
    const names = rows.filter((row) => row.text === text).map(({ of }) => of);
    return `${joinWords(names)}: ${text}`;
  });
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
  return verdicts.length > 0 ? verdicts : remarkSentences(shortOf, test, courseVerdict);
}

/** Back: where points are lost, what was aimed at, and what is missing to judge; the actions follow. */
export function backPage(briefing: Briefing, keyFigures: readonly KeyFigure[]): Section[] {
  const { dataset, analysis } = briefing;
  const hasComponents = analysis.indices.some((row) => topComponents(row).length > 0);
  const losses = compactLosses(dataset, analysis, LOSSES);
  const remarks = analysis.remarks.map((test) => ({
    quote: `“${test.remark.text}”`,
    verdicts: remarkVerdicts(briefing, test),
  }));
  // Remarks on whole spans of years take the room of two years.
  const shownYears = remarks.flatMap(({ verdicts }) => verdicts).length > 3 ? YEARS - 2 : YEARS;
  const years = hasComponents ? compactYears(briefing, shownYears) : null;
  const differ = analysis.discrepancies.map((row) =>
    discrepancySentence(dataset, indexOf(briefing, row.index), row),
  );
  return [
    losses ? section("mat-sau-diem-mat", "Điểm mất ở đâu", [{ kind: "table", table: losses }]) : null,
    years ? section("mat-sau-cac-nam", "Các năm gần nhất", [{ kind: "table", table: years }]) : null,
    section(
      "mat-sau-nhan-xet",
      "Nhận xét đối chiếu với số liệu",
      remarks.flatMap(({ quote, verdicts }) => [paragraph(quote), list(verdicts)]),
    ),
    ...aimSections(briefing),
    section("mat-sau-khac-nhau", "Số liệu cần xem lại", [list(differ)]),
    section("mat-sau-luu-y", "Lưu ý khi đọc số liệu", [list(readingNotes(keyFigures))]),
    section("mat-sau-con-thieu", "Còn thiếu để kết luận", [list(gapsOf(analysis))]),
    ...recordSections(briefing),
  ].filter((item) => item !== null);
}
