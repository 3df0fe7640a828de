import { noFigure } from "../../figures/no-figure.ts";
import { errorAt, type Finding, noteAt, type SheetPlace } from "../../problem.ts";
import { type Cell, placeOf, refOf, type Sheet } from "../../workbook/cell.ts";
import type { RecordField } from "../record-sheets.ts";

/** What a cell holds, or a formula without a result; null where nothing stands. */
export function filled(sheet: Sheet, row: number, column: number): Cell | null {
  const cell = column < 0 ? null : (sheet.rows[row]?.[column] ?? null);
  return cell && (cell.text !== "" || cell.kind === "error") ? cell : null;
}

/** A dash, "không có" and the like, which an office types where there is nothing to tell. */
export const isNothing = (cell: Cell): boolean => noFigure(cell.text)?.reason === null;

/** What stands below a table by itself, and is no entry. */
const REMARK =
  /^\(?(?:nguồn|ghi chú|chú thích|lưu ý|người (?:lập|nhập|tổng hợp)(?: biểu| bảng)?|lập (?:biểu|bảng)|(?:tổng cộng|tổng số|cộng)(?=\s*:|$))(?:\s*:|$)|^\(?\*+\)?\s/iu;

/** A row that is no entry, with what is said of it; null for a row that may be one. */
export function noEntry(place: SheetPlace, cells: readonly (Cell | null)[]): Finding[] | null {
  const held = cells.filter((cell) => cell !== null);
  const [said] = held;
  if (!said) return [];
  const at = { ...place, cell: said.ref };
  if (held.every(isNothing)) return [noteAt(at, `Hàng ghi “${said.text}”: coi là không có mục nào.`)];
  if (held.length === 1 && REMARK.test(said.text))
    return [noteAt(at, `Hàng ghi “${said.text}”: coi là lời chú dưới bảng, không đọc.`)];
  const hidden = held.every((cell) => cell.hidden === "row");
  if (hidden)
    return [errorAt(at, "Hàng này đang ẩn.", "Bỏ ẩn (hoặc bỏ lọc) nếu còn dùng, xóa hàng nếu không.")];
  if (held.length > 1 && held.every(({ struck }) => struck))
    return [
      errorAt(at, `Cả hàng bị gạch ngang (${said.text}).`, "Bỏ gạch nếu còn dùng, xóa hàng nếu đã bỏ."),
    ];
  return null;
}

/**
 * What merged areas below the head mean: one that goes down a column stands for each of its rows; one that goes across
 * columns, or joins what each entry must have of its own, is told. By the cells that it fills.
 */
export function mergedDown(
  place: SheetPlace,
  sheet: Sheet,
  head: number,
  columns: readonly { field: RecordField; column: number }[],
): { filled: Map<string, Cell>; findings: Finding[] } {
  const down = new Map<string, Cell>();
  const findings: Finding[] = [];
  for (const row of sheet.rows.slice(head + 1))
    for (const cell of row) {
      const end = placeOf(cell?.merged?.split(":")[1] ?? "");
      const field = columns.find(({ column }) => column === cell?.column)?.field;
      if (!cell || !end || !field || cell.text === "") continue;
      const across = columns.some(({ column }) => column > cell.column && column <= end.column);
      const rows = sheet.rows.slice(cell.row + 1, end.row + 1);
      const used = rows.filter((one) => one.some((other) => other && other.text !== ""));
      const alone = !row.some((other) => other && other !== cell && other.text !== "");
      if ((across && !(alone && REMARK.test(cell.text))) || (used.length > 0 && isItsOwn(field)))
        findings.push(
          errorAt(
            { ...place, cell: cell.ref },
            `Các ô ${cell.merged} đang gộp thành một, nên các ô sau ô đầu mất nội dung.`,
            "Bỏ gộp ô (Merge & Center) rồi điền từng ô.",
          ),
        );
      else if (!across && used.length > 0 && field.key !== "heading") {
        for (let at = cell.row + 1; at <= end.row; at++) down.set(refOf(at, cell.column), cell);
        findings.push(
          noteAt(
            { ...place, cell: cell.ref },
            `Các ô ${cell.merged} đang gộp: lấy “${cell.text}” cho mỗi hàng.`,
          ),
        );
      }
    }
  return { filled: down, findings };
}

/** What no two entries share. */
const isItsOwn = ({ key, required, kind }: RecordField): boolean =>
  key === "id" || key === "text" || (required === true && kind === "text");

/** Marks and ordinals of a list that was pasted with its sentence: "2. ", "a) ", "• ". */
const LIST_MARK = /^(?:[•▪●◦*+–-]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s+(?=\p{L})/iu;

/** A sentence that brings its own number or mark, which papers would set behind theirs. */
export function markTold(place: SheetPlace, cell: Cell): Finding[] {
  const [mark] = LIST_MARK.exec(cell.text) ?? [];
  return mark === undefined
    ? []
    : [
        noteAt(
          { ...place, cell: cell.ref },
          `Câu mở đầu bằng “${mark.trim()}”: trang và giấy tự đánh số, xóa dấu ấy ở ô này.`,
        ),
      ];
}
