import type { Page } from "puppeteer";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/page.ts";
import { missingGlyphs } from "./glyphs.ts";
import { paperProblem } from "./paper-problems.ts";

/** Text area of a portrait page: A4 less the margins of paper.css. */
const TEXT_WIDTH_MM = 165;
const TEXT_HEIGHT_MM = 257;
const PX_PER_MM = 96 / 25.4;
const SIDES = ["mặt trước", "mặt sau"];

interface Box {
  name: string;
  mm: number;
}

export interface Measured {
  headings: string[];
  /** All text of the page. */
  text: string;
  sides: { mm: number; blocks: Box[] }[];
  tooWide: Box[];
}

/** The window in which a page is laid out as on paper, before it is printed. */
export const PAPER_VIEWPORT = {
  width: Math.floor(TEXT_WIDTH_MM * PX_PER_MM),
  height: Math.floor(TEXT_HEIGHT_MM * PX_PER_MM),
};

/** Reads from the laid-out page its headings and the boxes that could leave the paper. */
export async function measure(page: Page): Promise<Measured> {
  await page.setViewport(PAPER_VIEWPORT);
  await page.emulateMediaType("print");
  const found = await page.evaluate(async (textWidth: number) => {
    await document.fonts.ready;
    const name = (element: Element) =>
      element.getAttribute("data-name") ?? element.textContent?.trim().slice(0, 60) ?? "";
    const height = (element: Element) => element.getBoundingClientRect().height;
    const named = (side: Element) =>
      [...side.querySelectorAll("[data-name]")].filter((e) => !e.querySelector("[data-name]"));
    return {
      text: document.body.textContent ?? "",
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(
        (heading) => heading.textContent ?? "",
      ),
      sides: [...document.querySelectorAll(".side")].map((side) => ({
        px: height(side),
        blocks: named(side).map((block) => ({ name: name(block), px: height(block) })),
      })),
      tooWide: [...document.querySelectorAll(".table:not(.table-wide) > table")]
        .map((table) => ({
          name: name(table.closest("[data-name]") ?? table),
          px: table.getBoundingClientRect().width,
        }))
        .filter(({ px }) => px > textWidth + 1),
    };
  }, TEXT_WIDTH_MM * PX_PER_MM);
  const box = ({ name, px }: { name: string; px: number }): Box => ({ name, mm: px / PX_PER_MM });
  return {
    text: found.text,
    headings: found.headings.map((heading) => heading.replace(/\s+/gu, " ").trim()),
    sides: found.sides.map(({ px, blocks }) => ({ mm: px / PX_PER_MM, blocks: blocks.map(box) })),
    tooWide: found.tooWide.map(box),
  };
}

/** What cannot be printed: a character no face has, a table wider than the text, a side longer than its page. */
export function layoutProblems(
  paper: Paper,
  measured: Pick<Measured, "text" | "sides" | "tooWide">,
): Problem[] {
  const strange = missingGlyphs(measured.text).map((character) =>
    paperProblem(paper, {
      message: `ký tự “${character}” không có trong phông in Tinos.`,
      hint: "Thay ký tự này bằng chữ hoặc dấu thông thường.",
    }),
  );
  const wide = measured.tooWide.map(({ name, mm }) =>
    paperProblem(paper, {
      message: `bảng “${name}” rộng hơn khổ giấy dọc.`,
      actual: `${Math.ceil(mm)} mm`,
      expected: `không quá ${TEXT_WIDTH_MM} mm`,
      hint: "Bớt cột, rút ngắn tên cột, hoặc đánh dấu bảng là bảng rộng để in trên trang ngang.",
    }),
  );
  if (paper.name !== "tom-tat") return [...strange, ...wide];
  const count =
    measured.sides.length === SIDES.length
      ? []
      : [
          paperProblem(paper, {
            message: "tờ tóm tắt phải có đúng hai phần, mỗi phần một mặt giấy.",
            actual: `${measured.sides.length} phần`,
            expected: `${SIDES.length} phần`,
            hint: "Chia nội dung thành phần mặt trước và phần mặt sau.",
          }),
        ];
  const long = measured.sides.flatMap((side, index) => {
    if (side.mm <= TEXT_HEIGHT_MM) return [];
    const longest = [...side.blocks].sort((a, b) => b.mm - a.mm).slice(0, 2);
    const named = longest.map(({ name, mm }) => `“${name}” (${Math.ceil(mm)} mm)`).join(", ");
    return [
      paperProblem(paper, {
        message: `${SIDES[index] ?? `mặt ${index + 1}`} dài hơn một trang A4 ${Math.ceil(side.mm - TEXT_HEIGHT_MM)} mm${named === "" ? "" : `; dài nhất là ${named}`}.`,
        actual: `${Math.ceil(side.mm)} mm`,
        expected: `không quá ${TEXT_HEIGHT_MM} mm`,
        hint: "Rút ngắn các câu hoặc bớt mục ở phần đã nêu; cỡ chữ không được thu nhỏ.",
      }),
    ];
  });
  return [...strange, ...count, ...wide, ...long];
}
