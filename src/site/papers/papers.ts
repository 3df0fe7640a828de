import type { Finding } from "../../analysis/findings/finding.ts";
import { roman } from "../../format/roman.ts";
import { MOST_FINDINGS } from "../../narrative/findings/findings.ts";
import type { Paper, PaperPart } from "../paper.ts";
import type { Briefing } from "../sections/context.ts";
import { tableOnPaper } from "../tables/frame/on-paper.ts";
import { LOSS_TABLE_ID } from "../tables/losses-table.ts";
import type { Block, KeyFigure, Section, Table } from "../written.ts";
import { hasCriteria } from "./duties.ts";
import { backPage, frontPage } from "./handout/handout.ts";
import { noticePaper } from "./notice-paper.ts";
import { planPaper } from "./plan-paper.ts";
import { sharedPaper } from "./shared.ts";
import { slidesPaper } from "./slides/slides.ts";
import { slipPapers } from "./slips/slips.ts";

function wideTables(sections: readonly Section[]): Table[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" && block.table.wide ? [block.table] : [])),
  );
}

/** "Phụ lục II", or "Phụ lục" when it is the only one. */
function annexName(number: number, of: number): string {
  return of > 1 ? `Phụ lục ${roman(number)}` : "Phụ lục";
}

/** A table too wide for a portrait page stands in an annex; the body says where. */
function withoutWide(sections: readonly Section[]): { body: Section[]; annexes: Section[] } {
  const annexes: Section[] = [];
  const wide = wideTables(sections);
  const body = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if (block.kind !== "table" || !block.table.wide) return block;
      annexes.push({ id: `phu-luc-${block.table.id}`, heading: block.table.caption, blocks: [block] });
      return {
        kind: "paragraph",
        text: `${block.table.caption}: xem ${annexName(annexes.length, wide.length)}.`,
      };
    }),
  }));
  return { body, annexes };
}

function annexParts(annexes: readonly Section[]): PaperPart[] {
  return annexes.map((annex) => ({ heading: null, sections: [annex], annex: true }));
}

/** The full report: the briefing's own sections, numbered, with wide tables in annexes. */
function reportPaper(briefing: Briefing, sections: readonly Section[]): Paper {
  const { body, annexes } = withoutWide(sections);
  return {
    ...sharedPaper(briefing),
    name: "bao-cao",
    title: "BÁO CÁO",
    parts: [{ heading: null, sections: body }, ...annexParts(annexes)],
  };
}

/** Every criterion with the year before, on landscape pages; only where the record goes down to criteria. */
function appendixPaper(briefing: Briefing, sections: readonly Section[]): Paper | null {
  const { annexes } = withoutWide(sections);
  if (annexes.length === 0) return null;
  const numbered = (annex: Section, at: number) =>
    annexes.length > 1
      ? { ...annex, heading: `${annexName(at + 1, annexes.length)}. ${annex.heading}` }
      : annex;
  return {
    ...sharedPaper(briefing),
    lead: null,
    keyFigures: [],
    summary: null,
    name: "phu-luc",
    title: "PHỤ LỤC",
    // Numbered as in the report, which points to them.
    parts: [{ heading: null, sections: annexes.map(numbered) }],
  };
}

/** The notes stand together on the back of the handout; the front points to them. */
function withoutNotes(figure: KeyFigure): KeyFigure {
  return figure.notes.length === 0 ? figure : { ...figure, notes: ["Đọc kèm lưu ý ở mặt sau."] };
}

/** Findings that the handout says in sections of their own, beside targets and quotations. */
const TOLD_BELOW: ReadonlySet<Finding["kind"]> = new Set(["aim", "discrepancy"]);

/** The findings after the lead without those that stand below in their own section. */
function findingsOnHandout({ analysis }: Briefing, told: readonly string[]): string[] {
  const ranked = analysis.findings.slice(0, MOST_FINDINGS);
  const kinds = ranked.slice(ranked.length - told.length).map(({ kind }) => kind);
  return told.filter((_, at) => !TOLD_BELOW.has(kinds[at]!));
}

/** The handout: exactly one sheet, two pages. */
function handoutPaper(briefing: Briefing, sections: readonly Section[]): Paper {
  const paper = sharedPaper(briefing);
  const front = frontPage(briefing, sections);
  return {
    ...paper,
    name: "tom-tat",
    title: "TÓM TẮT",
    keyFigures: paper.keyFigures.map(withoutNotes),
    // The tasks stand in a table of their own on the back.
    summary: paper.summary && {
      ...paper.summary,
      findings: findingsOnHandout(briefing, paper.summary.findings),
      actions: [],
      actionsMissing: null,
    },
    parts: [
      { heading: null, sections: front },
      { heading: null, sections: backPage(briefing, paper.keyFigures, sections) },
    ],
  };
}

/**
 * A section as paper shows it: without links, which lead nowhere there, the drawings of made-up figures without a mark of
 * their own, and tables with the notes that they are read by.
 */
function onPaper(section: Section): Section {
  const printed = section.blocks.filter(({ kind }) => kind !== "links");
  const blocks = printed.map((block): Block => {
    if (block.kind === "table") return { ...block, table: tableOnPaper(block.table) };
    if (block.kind !== "figure") return block;
    const { onPaper: drawings, ...figure } = block.figure;
    const svg = drawings ?? figure.svg;
    return figure.table
      ? { ...block, figure: { ...figure, table: tableOnPaper(figure.table), svg } }
      : { ...block, figure: { ...figure, svg } };
  });
  return { ...section, blocks };
}

/** The whole printed set of one conference: report, handout, slides; sheets and all criteria where agencies answer. */
export async function conferencePapers(briefing: Briefing, sections: readonly Section[]): Promise<Paper[]> {
  const printed = sections.filter(({ only }) => only !== "web").map(onPaper);
  const wide = wideTables(printed);
  const losses = wide.findIndex(({ id }) => id === LOSS_TABLE_ID) + 1;
  const slips = slipPapers(briefing, annexName(losses, wide.length));
  const appendix = hasCriteria(briefing) ? appendixPaper(briefing, printed) : null;
  return [
    reportPaper(briefing, printed),
    handoutPaper(briefing, printed),
    await slidesPaper(briefing),
    ...(appendix ? [appendix] : []),
    ...[planPaper(briefing), noticePaper(briefing)].filter((paper) => paper !== null),
    ...slips,
  ];
}
