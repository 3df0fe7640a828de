import type { Taken } from "../../figures/figure.ts";
import { errorAt, type Finding } from "../../problem.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Meaning } from "../columns/component-columns.ts";
import type { League, TakenFigure } from "../league.ts";

interface Both {
  /** What the column is of. */
  own: TakenFigure[];
  /** What stands within the cell besides. */
  beside: TakenFigure[];
  outOf?: number;
  findings: Omit<Finding, "place">[];
}

/** What becomes of a score and a rank read out of one cell; the rank of a part is no record's. */
export function bothOf(unit: string, meaning: Meaning, cell: Cell, score: Taken, rank: Taken): Both {
  const wrong = [score, rank].flatMap((taken) =>
    taken.ok ? [] : [{ severity: "error" as const, message: taken.message, hint: taken.hint }],
  );
  if (!score.ok || !rank.ok) return { own: [], beside: [], findings: wrong };
  const ofPart = meaning !== "rank" && meaning !== "score";
  const left = ofPart ? "; hạng của thành phần không lấy" : "";
  const message = `Chữ “${cell.text}” đọc là điểm ${score.written}, hạng ${rank.written}${left}.`;
  const figure = (of: Meaning, { written }: { written: string }) => ({
    unit,
    meaning: of,
    written,
    cell: cell.ref,
  });
  return {
    own: [figure(meaning, meaning === "rank" ? rank : score)],
    beside: ofPart ? [] : [meaning === "rank" ? figure("score", score) : figure("rank", rank)],
    ...(rank.outOf === undefined || ofPart ? {} : { outOf: rank.outOf }),
    findings: [{ severity: "note", message, hint: "" }],
  };
}

/**
 * Figures that stand within the cell of another ("42,15 (hạng 12)"): taken where the table has no column of them, held
 * against that column where it has one.
 */
export function withToldBeside(
  league: League,
  told: readonly TakenFigure[],
  at: (cell: string) => Finding["place"],
): League {
  const { figures } = league;
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
  return { ...league, figures: [...figures, ...fresh], findings: [...league.findings, ...findings] };
}
