import { errorAt, type Finding } from "../problem.ts";
import type { TakenFigure } from "./league.ts";

/**
 * Figures that stand within the cell of another ("42,15 (hạng 12)"): taken where the table has no column of them, held
 * against that column where it has one.
 */
export function withToldBeside(
  figures: readonly TakenFigure[],
  told: readonly TakenFigure[],
  at: (cell: string) => Finding["place"],
): { figures: TakenFigure[]; findings: Finding[] } {
  const own = new Map(figures.map((figure) => [`${figure.unit} ${figure.meaning}`, figure]));
  const findings = told.flatMap(({ unit, meaning, written, cell }) => {
    const other = own.get(`${unit} ${meaning}`);
    if (!other || Number(other.written) === Number(written)) return [];
    const what = meaning === "rank" ? "Thứ hạng" : "Điểm";
    return errorAt(
      at(cell),
      `${what} ${written} trong ô này khác ${other.written} ở ô ${other.cell}.`,
      "Sửa cho thống nhất theo tài liệu nguồn.",
    );
  });
  const fresh = told.filter(({ unit, meaning }) => !own.has(`${unit} ${meaning}`));
  return { figures: [...figures, ...fresh], findings };
}
