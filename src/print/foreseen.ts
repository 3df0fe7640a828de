import { labelFaults } from "../charts/labels/drawn-labels.ts";
import type { Problem } from "../model/problem.ts";
import type { Paper } from "../site/paper.ts";
import { lengthProblems } from "./foreseen-length.ts";
import { kindOf } from "./paper-kinds.ts";
import { paperProblem } from "./paper-problems.ts";
import { missingGlyphs } from "./typeset/glyphs.ts";

/** Every text of a paper, drawings as they are written. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** Labels of the drawings that this paper shows which are cut or set on one another. */
function labelProblems(paper: Paper): Problem[] {
  const blocks = paper.parts.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return blocks.flatMap((block) =>
    block.kind !== "figure"
      ? []
      : labelFaults(block.figure.svg[kindOf(paper).drawing]).map(({ kind, text, other }) =>
          paperProblem(paper, {
            severity: "warning",
            message:
              kind === "cut"
                ? `nhãn “${text}” bị cắt ở mép hình “${block.figure.headline}”.`
                : `hai nhãn “${text}” và “${other}” đè lên nhau ở hình “${block.figure.headline}”.`,
            hint: "Hình vẫn được in; rút ngắn tên dài trong dữ liệu nếu được, rồi báo cho người phụ trách kỹ thuật.",
          }),
        ),
  );
}

/**
 * What can be told of papers before any browser is started: labels that cannot be read, sides and slides that are too
 * long (the paper is kept), and characters that no face has (the paper would be refused).
 */
export function foreseenProblems(papers: readonly Paper[]): Problem[] {
  return papers.flatMap((paper) => [
    ...missingGlyphs(textsIn(paper).join(" ")).map((character) =>
      paperProblem(paper, {
        code: "odd-character",
        message: `ký tự “${character}” không có trong phông in Tinos.`,
        hint: "Thay ký tự này bằng chữ hoặc dấu thông thường.",
      }),
    ),
    ...labelProblems(paper),
    ...lengthProblems(paper),
  ]);
}
