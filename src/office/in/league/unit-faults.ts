import { absenceIn } from "../figures/no-figure.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell } from "../workbook/cell.ts";

/** What is wrong with the name of a row, and what to do. */
export interface NameFault {
  message: string;
  hint: string;
}

/** Why a text names no unit of an assessment year. */
export function unknownUnit(cell: Cell, names: UnitNames, year: number): NameFault {
  if (names.named(cell.text).length > 0) {
    return {
      message: `“${cell.text}” không phải một đơn vị có vào cuối năm ${year}.`,
      hint: "Kiểm tra năm của bảng và tên đơn vị (trước hay sau khi sắp xếp).",
    };
  }
  const near = names.near(cell.text);
  return {
    message: `Không có đơn vị nào tên “${cell.text}”.`,
    hint:
      near.length > 0
        ? `Có phải ${near.map((name) => `“${name}”`).join(", ")}? Sửa tên.`
        : "Sửa tên theo data/units.yaml; hàng không phải một đơn vị thì xóa cả hàng.",
  };
}

/**
 * Two names of a row that mean two units, with the cell of the other name: names were pasted over without their codes,
 * or the other way round. Null where they agree, or one of them names no unit.
 */
export function contradiction(
  nameCell: Cell,
  others: readonly Cell[],
  names: UnitNames,
  year: number,
): (NameFault & { cell: string }) | null {
  const unit = names.inYear(nameCell.text, year);
  const other = others.find((cell) => {
    const meant = names.inYear(cell.text, year);
    return unit !== null && meant !== null && meant.id !== unit.id;
  });
  if (!other) return null;
  return {
    cell: other.ref,
    message: `“${other.text}” và “${nameCell.text}” (ô ${nameCell.ref}) là hai đơn vị khác nhau.`,
    hint: `Tên và mã của một hàng phải là một đơn vị: sửa tên, hoặc xóa ô ${nameCell.ref} để lấy theo tên.`,
  };
}

/** A name beside a code that names no unit at all: the row is taken by its code, and that is said. Null where all names do. */
export function misspelt(
  nameCell: Cell,
  others: readonly Cell[],
  names: UnitNames,
): { cell: string; message: string } | null {
  if (names.named(nameCell.text).length === 0) return null;
  const strange = others.find(({ text, ref }) => ref !== nameCell.ref && names.named(text).length === 0);
  return strange
    ? {
        cell: strange.ref,
        message: `“${strange.text}” không phải tên một đơn vị: lấy theo “${nameCell.text}” (ô ${nameCell.ref}).`,
      }
    : null;
}

/** "…" in the place of rows left out, with no figure beside it. */
export const isGap = (name: Cell, cells: readonly (Cell | null)[]): boolean =>
  !/[\p{L}\d]/u.test(name.text) && cells.every((cell) => cell === null || !/[\p{L}\d]/u.test(cell.text));

/** Words that name no unit, with nothing but words beside them: who made the table and who signed it. */
export function isBesideTable(name: Cell, cells: readonly (Cell | null)[], names: UnitNames): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return (
    filled.length > 0 &&
    name.kind === "text" &&
    names.named(name.text).length === 0 &&
    !names.isTogether(name.text) &&
    filled.every((cell) => cell.kind === "text" && !/\d/.test(cell.text) && absenceIn(cell) === null)
  );
}
