import type { Page } from "puppeteer";
import type { Problem } from "../../model/problem.ts";
import type { Paper } from "../../site/paper.ts";
import { kindOf, type PaperKind } from "../paper-kinds.ts";
import { paperProblem } from "../paper-problems.ts";
import { missingGlyphs } from "./glyphs.ts";
import { PX_PER_MM, textArea } from "./sheets.ts";

interface Box {
  name: string;
  mm: number;
}

export interface Heading {
  text: string;
  level: number;
}

export interface Measured {
  headings: Heading[];
  /** All text of the page. */
  text: string;
  /** Height of the whole text in mm, annexes apart. */
  mm: number;
  /** The pieces that fill one page each: sides of the handout, sheets, slides. */
  sides: { name: string; mm: number; blocks: Box[] }[];
  tooWide: Box[];
}

/** Reads from the laid-out page its headings and the boxes that could leave the paper. */
export async function measure(page: Page, { sheet }: PaperKind): Promise<Measured> {
  const area = textArea(sheet);
  const found = await page.evaluate(async (textWidth: number) => {
    await document.fonts.ready;
    const called = (element: Element) =>
      element.getAttribute("data-name") ?? element.textContent?.trim().slice(0, 60) ?? "";
    const height = (element: Element) => element.getBoundingClientRect().height;
    const named = (side: Element) =>
      [...side.querySelectorAll("[data-name]")].filter((e) => !e.querySelector("[data-name]"));
    const sum = (elements: Iterable<Element>) => [...elements].reduce((total, e) => total + height(e), 0);
    return {
      text: document.body.textContent ?? "",
      px: height(document.body) - sum(document.querySelectorAll(".annex, .contents")),
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => ({
        text: heading.textContent ?? "",
        level: Number(heading.tagName.slice(1)),
      })),
      sides: [...document.querySelectorAll(".side")].map((side) => ({
        name: side.getAttribute("data-side") ?? "",
        px: height(side),
        blocks: named(side).map((block) => ({ name: called(block), px: height(block) })),
      })),
      tooWide: [...document.querySelectorAll(".table:not(.table-wide) > table, .slide table")]
        .map((table) => ({
          name: called(table.closest("[data-name]") ?? table),
          px: table.getBoundingClientRect().width,
        }))
        .filter(({ px }) => px > textWidth + 1),
    };
  }, area.width * PX_PER_MM);
  const box = ({ name: called, px }: { name: string; px: number }): Box => ({
    name: called,
    mm: px / PX_PER_MM,
  });
  return {
    text: found.text,
    mm: found.px / PX_PER_MM,
    headings: found.headings.map(({ text, level }) => ({ text: text.replace(/\s+/gu, " ").trim(), level })),
    sides: found.sides.map(({ name: called, px, blocks }) => ({
      name: called,
      mm: px / PX_PER_MM,
      blocks: blocks.map(box),
    })),
    tooWide: found.tooWide.map(box),
  };
}

/**
 * What the laid-out page shows to be wrong before it is printed. A character that no face has, a table that is cut at the
 * edge of the paper and a wrong number of pieces lose content and are errors; a table wider than the text and a piece
 * longer than its page are layout: everything is still read, so the paper is kept and the warning says where to look.
 */
export function layoutProblems(
  paper: Paper,
  measured: Pick<Measured, "text" | "sides" | "tooWide">,
): Problem[] {
  const { sheet, pieces: piecesOf } = kindOf(paper);
  const area = textArea(sheet);
  const strange = missingGlyphs(measured.text).map((character) =>
    paperProblem(paper, {
      code: "odd-character",
      message: `ký tự “${character}” không có trong phông in Tinos.`,
      hint: "Thay ký tự này bằng chữ hoặc dấu thông thường.",
    }),
  );
  const wide = measured.tooWide.map(({ name, mm }) =>
    paperProblem(paper, {
      // Beyond the text there is the margin; beyond the margin a reader loses columns.
      severity: mm > area.width + sheet.margin.right ? "error" : "warning",
      message: `bảng “${name}” rộng hơn khổ giấy.`,
      actual: `${Math.ceil(mm)} mm`,
      expected: `không quá ${Math.floor(area.width)} mm`,
      hint: "Bớt cột, rút ngắn tên cột, hoặc đánh dấu bảng là bảng rộng để in trên trang ngang.",
    }),
  );
  if (piecesOf === null) return [...strange, ...wide];
  const pieces = piecesOf(paper);
  const count =
    measured.sides.length === pieces.count
      ? []
      : [
          paperProblem(paper, {
            message: "số phần, mỗi phần một trang, không đúng.",
            actual: `${measured.sides.length} phần`,
            expected: `${pieces.count} phần`,
            hint: "Kiểm tra cách chia nội dung thành từng trang.",
          }),
        ];
  const long = measured.sides.flatMap((side, index) => {
    if (side.mm <= area.height + 0.2) return [];
    const longest = [...side.blocks].sort((a, b) => b.mm - a.mm).slice(0, 2);
    const named = longest.map(({ name, mm }) => `“${name}” (${Math.ceil(mm)} mm)`).join(", ");
    return [
      paperProblem(paper, {
        severity: "warning",
        message: `${pieces.names(index, side.name)} dài hơn một trang ${Math.ceil(side.mm - area.height)} mm${named === "" ? "" : `; dài nhất là ${named}`}.`,
        actual: `${Math.ceil(side.mm)} mm`,
        expected: `không quá ${Math.floor(area.height)} mm`,
        hint: "Rút ngắn các câu hoặc bớt mục ở phần đã nêu; cỡ chữ không được thu nhỏ.",
      }),
    ];
  });
  return [...strange, ...count, ...wide, ...long];
}
