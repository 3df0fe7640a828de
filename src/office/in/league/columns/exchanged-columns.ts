import { errorAt, type Finding } from "../../problem.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { FoundTable } from "../recognise.ts";

/** From how many such cells on, and in which share of the filled ones, two columns are exchanged and not a few cells. */
const FEW = 3;
const MOST = 0.8;

/**
 * Columns of scores and ranks that stand under each other's heads: the one of ranks holds decimals, the one of scores
 * nothing but whole numbers from 1. One fault for the pair; null where a few cells only are wrong.
 */
export function exchangedColumns(file: string, { shape, match }: FoundTable): Finding | null {
  const columns = (meaning: string) =>
    shape.columns.filter(({ column }) => match.found.get(column) === meaning);
  const [rank, ...moreRanks] = columns("rank");
  const [score, ...moreScores] = columns("score");
  if (!rank?.headingCell || moreRanks.length > 0 || moreScores.length > 0) return null;
  const cells = (column: number) =>
    shape.sheet.rows
      .slice(shape.firstRow, shape.endRow)
      .flatMap((row) => (row[column]?.kind === "number" ? [row[column]] : []));
  const ranks = cells(rank.column);
  const decimals = ranks.filter(isDecimal);
  if (decimals.length < FEW || decimals.length < MOST * ranks.length) return null;
  const whole = score ? cells(score.column) : [];
  if (whole.some((cell) => isDecimal(cell) || (cell.value ?? 0) < 1)) return null;
  const example = decimals[0]!;
  const [first, last] = [example.ref, decimals.at(-1)!.ref];
  const told = `Cột “${headOf(rank.headingCell)}” (ô ${rank.headingCell.ref}) có ${decimals.length} số lẻ ở ${first}:${last}, như “${example.digits}” ở ô ${example.ref}`;
  const at = { file, sheet: shape.sheet.name, cell: rank.headingCell.ref };
  if (!score?.headingCell || whole.length === 0)
    return errorAt(
      at,
      `${told}: đó là điểm, không phải thứ hạng.`,
      score?.headingCell
        ? `Chuyển các số ấy sang cột “${headOf(score.headingCell)}” (ô ${score.headingCell.ref}), hoặc đổi tên cột.`
        : "Đổi tên cột thành tên của điểm, hoặc thay các số ấy bằng thứ hạng.",
    );
  return errorAt(
    at,
    `${told}; cột “${headOf(score.headingCell)}” (ô ${score.headingCell.ref}) chỉ có số nguyên, như “${whole[0]!.digits}” ở ô ${whole[0]!.ref}: hai cột có vẻ bị đổi chỗ.`,
    "Đổi chỗ số của hai cột cho đúng tên, hoặc đổi tên hai cột.",
  );
}

const isDecimal = ({ value }: Cell) => value !== null && !Number.isInteger(value);
const headOf = ({ text }: Cell) => text;
