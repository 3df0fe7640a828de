import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/paper.ts";
import { bodyRoom, listHeight } from "../site/papers/slides/slide-room.ts";
import type { Block, Section } from "../site/written.ts";
import { kindOf } from "./paper-kinds.ts";
import { paperProblem } from "./paper-problems.ts";
import { textArea } from "./typeset/sheets.ts";

/* How long a handout's sides and slides are at the least, told before any browser is started: from the number of
   characters, with lines taken a little too long, so that what is told here would be told at printing too. */

/** Characters in a line of the handout, its height, and what a heading, a title and a drawing take, in mm. */
const HANDOUT = { characters: 108, line: 4.9, heading: 7, title: 22, scores: 22, drawing: 70, row: 5 };
/** Tasks and the first finding stay, whatever gives way. */
const TASKS_KEPT = 3;

const linesOf = (text: string) => Math.ceil(text.length / HANDOUT.characters);

function blockHeight(block: Block, most: number): number {
  const { line, drawing, row } = HANDOUT;
  if (block.kind === "paragraph" || block.kind === "note") return linesOf(block.text) * line;
  if (block.kind === "list") {
    return block.items.slice(0, most).reduce((sum, item) => sum + linesOf(item) * line, 0);
  }
  if (block.kind === "figure") return drawing;
  return block.kind === "table" ? Math.min(block.table.rows.length, most) * row : 0;
}

/** What of a side cannot give way. */
function kept(section: Section): number {
  const most = section.id === "viec-can-lam" ? TASKS_KEPT : Number.POSITIVE_INFINITY;
  const given = section.spare !== undefined || section.id === "mat-truoc-thanh-phan";
  const blocks = given ? section.blocks.filter(({ kind }) => kind === "figure") : section.blocks;
  if (section.spare !== undefined || blocks.length === 0) return 0;
  return HANDOUT.heading + blocks.reduce((sum, block) => sum + blockHeight(block, most), 0);
}

function handoutLengths(paper: Paper): { name: string; mm: number; most: number }[] {
  const most = textArea(kindOf(paper).sheet).height;
  return paper.parts.map(({ sections }, at) => {
    const opening =
      at > 0
        ? 0
        : HANDOUT.title +
          linesOf(paper.lead ?? "") * HANDOUT.line +
          (paper.keyFigures.length > 0 ? HANDOUT.scores : 0);
    const mm = sections.reduce((sum, section) => sum + kept(section), opening);
    return { name: at === 0 ? "mặt trước" : "mặt sau", mm, most };
  });
}

/** A slide's list against the room that headline and notes leave it. */
function slideLengths(paper: Paper): { name: string; mm: number; most: number }[] {
  return paper.parts.slice(1).flatMap(({ sections }, at) => {
    const [section] = sections;
    if (!section) return [];
    const notes = section.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []));
    const items = section.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    const name = `trang chiếu ${at + 2} “${section.heading}”`;
    return [{ name, mm: listHeight(items), most: Math.max(0, bodyRoom(section.heading, notes)) }];
  });
}

/** Sides and slides that will not fit their page, as printing would tell them; the paper is kept. */
export function lengthProblems(paper: Paper): Problem[] {
  const { fitted } = kindOf(paper);
  const told = fitted === "sides" ? handoutLengths(paper) : fitted === "slides" ? slideLengths(paper) : [];
  return told.flatMap(({ name, mm, most }) =>
    mm <= most * 1.05
      ? []
      : [
          paperProblem(paper, {
            severity: "warning",
            message: `${name} dài hơn một trang khoảng ${Math.ceil(mm - most)} mm (ước theo số chữ).`,
            actual: `${Math.ceil(mm)} mm`,
            expected: `không quá ${Math.floor(most)} mm`,
            hint: "Rút ngắn các câu hoặc bớt mục ở phần đã nêu; cỡ chữ không được thu nhỏ.",
          }),
        ],
  );
}
