import { withoutNoise } from "../../../model/rules/tolerance.ts";
import { errorAt, type Finding } from "../problem.ts";
import type { CriteriaTable } from "./criteria-rows.ts";
import { allCriteria, type Criterion } from "./criteria-tree.ts";

/**
 * Maxima of a tree that are not the sum of those right below them, each at its cell: the whole, then each criterion with
 * parts. Sums are compared where the table tells every one of them.
 */
export function sumFaults(file: string, table: CriteriaTable, tree: readonly Criterion[]): Finding[] {
  const fault = (
    what: string,
    own: { max: string | null; maxCell: string | null },
    parts: readonly Criterion[],
  ) => {
    if (own.max === null || own.maxCell === null || parts.length === 0) return [];
    if (parts.some(({ row }) => row.max === null)) return [];
    const sum = withoutNoise(parts.reduce((all, { row }) => all + Number(row.max), 0));
    if (sum === withoutNoise(Number(own.max))) return [];
    return [
      errorAt(
        { file, sheet: table.sheet.name, cell: own.maxCell },
        `Điểm tối đa của ${what} ghi ${own.max}, các dòng ngay dưới cộng lại ${sum}.`,
        "Kiểm tra điểm tối đa ở dòng này và các dòng dưới (thiếu dòng, thừa dòng, gõ nhầm).",
      ),
    ];
  };
  return [
    ...(table.total ? fault("cả bảng", table.total, tree) : []),
    ...allCriteria(tree).flatMap(({ row, children }) => fault(`tiêu chí ${row.code}`, row, children)),
  ];
}
