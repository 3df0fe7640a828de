import type { Problem } from "../../model/problem.ts";
import type { Paper } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";
import { paperName, paperProblem } from "../paper-problems.ts";

/** What each batch must hold, said before it is printed: "Tập phiếu hoi-nghi/tinh-mau-2024/phieu-tat-ca.pdf: 9 phiếu". */
export function batchLines(papers: readonly Paper[]): string[] {
  return papers.flatMap((paper) =>
    paper.batch === undefined ? [] : [`${paperName(paper)}: cần ${paper.batch.length} phiếu`],
  );
}

/**
 * Files that a batch names and that were not printed. Held only where sheets of the batch were asked for: who prints
 * the list alone finds the sheets from the last build.
 */
export function batchProblems(asked: readonly Paper[], written: readonly Paper[]): Problem[] {
  return asked.flatMap((paper) => {
    const { batch = [], folder } = paper;
    const { gathers } = kindOf(paper);
    const inFolder = (papers: readonly Paper[]) =>
      papers.filter((one) => one.folder === folder && one.name === gathers).map(({ file }) => file);
    if (inFolder(asked).length === 0) return [];
    const there = new Set(inFolder(written));
    const missing = batch.filter((file) => !there.has(file));
    if (missing.length === 0) return [];
    return [
      paperProblem(paper, {
        message: `tập phiếu thiếu ${missing.map((file) => `${file}.pdf`).join(", ")}.`,
        actual: `${batch.length - missing.length} phiếu`,
        expected: `${batch.length} phiếu`,
        hint: "Sửa lỗi của các phiếu thiếu rồi in lại cả tập.",
      }),
    ];
  });
}
