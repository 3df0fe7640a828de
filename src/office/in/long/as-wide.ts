import { folded } from "../folded.ts";
import { ORDINAL } from "../league/columns/match-columns.ts";
import type { FigureColumn } from "../league/table-head.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";
import { type Key, keysOf } from "./keys.ts";
import type { Labels } from "./labels.ts";
import { combinationOf, laidOut } from "./laid-out.ts";
import { type List, type ListRow, listIn, numeric } from "./list.ts";

/** A sheet whose list became a table of one row for each unit, with what a person must know of the list. */
export interface Widened {
  sheet: Sheet;
  findings: Finding[];
}

/** Columns of figures that are no scores: maxima, weights. */
export const BOUNDS = /\b(toi da|max|maximum|trong so|weight|diem chuan|thang diem)\b/;

/**
 * A list with one row for each unit and year, part or index ("tinh;nam;noi_dung;diem"), laid out as a table of one row
 * for each unit; each figure keeps the name of its own cell. Null for a sheet that holds no such list; a finding where
 * units stand in many rows and nothing tells the rows apart.
 */
export function asWide(
  file: string,
  sheet: Sheet,
  names: UnitNames,
  labels: Labels,
): Widened | Finding | null {
  const list = listIn(sheet, names);
  if (!list) return null;
  const keys = keysOf(list, labels);
  if (list.repeats ? keys.length === 0 && !hasUnknownKey(list) : keys.length === 0 || !list.plainHead)
    return null;
  const values = valueColumns(list, keys);
  if (values.length === 0) return null;
  const { cells, twice, findings } = gathered(file, list, keys, values);
  if (list.repeats && (keys.length === 0 || twice * 10 > list.rows.length)) return refusal(file, list);
  const unread = list.columns.filter(
    (column) =>
      !values.includes(column) &&
      !keys.some((key) => key.column === column.column) &&
      column.heading !== "" &&
      !isConstant(list, column.column),
  );
  if (unread.length > 0)
    findings.push(
      noteAt(
        { file, sheet: sheet.name },
        `Không đọc cột ${unread.map(({ heading }) => `“${heading}”`).join(", ")} của bảng nhiều hàng cho một đơn vị.`,
      ),
    );
  return { sheet: laidOut(list, keys, values, cells), findings };
}

const refusal = (file: string, { sheet }: List): Finding =>
  errorAt(
    { file, sheet: sheet.name },
    "Mỗi đơn vị có nhiều hàng mà không rõ cột nào nói năm, cột nào nói nội dung của từng số.",
    "Chuyển thành mỗi đơn vị một hàng: trong Excel chọn Insert, PivotTable; kéo cột tên đơn vị vào Rows, cột nội dung và cột năm vào Columns, cột điểm vào Values; chép kết quả sang trang mới rồi nhập.",
  );

/** Whether some column of words differs within the rows of a unit: the rows are meant to be told apart by it. */
const hasUnknownKey = (list: List): boolean =>
  list.columns.some(({ column }) => {
    const cells = list.rows.map((row) => row.cells[column] ?? null);
    const words = cells.filter((cell) => cell?.kind === "text" && !numeric(cell.text));
    const distinct = new Set(words.map((cell) => folded(cell!.text)));
    return words.length * 10 >= cells.length * 9 && distinct.size > 1 && !isConstant(list, column);
  });

/** Whether a column says one thing for each unit: its code, its region. */
function isConstant(list: List, column: number): boolean {
  const said = new Map<string, string>();
  return list.rows.every(({ unit, cells }) => {
    const text = folded(cells[column]?.text ?? "");
    if (unit === "") return true;
    if (said.has(unit)) return said.get(unit) === text;
    said.set(unit, text);
    return true;
  });
}

function valueColumns(list: List, keys: readonly Key[]): FigureColumn[] {
  return list.columns.filter((one) => {
    if (keys.some(({ column }) => column === one.column)) return false;
    const cells = list.rows.map((row) => row.cells[one.column] ?? null);
    const filled = cells.filter((cell) => cell !== null);
    const numbers = filled.filter(({ kind, text }) => kind === "number" || kind === "error" || numeric(text));
    if (numbers.length * 2 < filled.length || filled.length === 0) return false;
    if (list.repeats && isConstant(list, one.column)) return false;
    if (BOUNDS.test(folded(one.heading.replaceAll("_", " ")))) return false;
    return !isBeside(one, filled);
  });
}

/** Whether a column numbers the rows or names them by a code, by its heading or since it counts 1, 2, 3. */
export const isBeside = ({ heading }: FigureColumn, cells: readonly Cell[]): boolean =>
  ORDINAL.test(folded(heading.replaceAll("_", " "))) ||
  (cells.length > 2 &&
    cells.every(({ value }, at) => value !== null && value === (cells[0]!.value ?? 0) + at));

interface Gathered {
  /** By unit, then by what tells the rows apart. */
  cells: Map<string, Map<string, ListRow>>;
  /** Rows that tell again what another tells. */
  twice: number;
  findings: Finding[];
}

function gathered(file: string, list: List, keys: readonly Key[], values: readonly FigureColumn[]): Gathered {
  const found: Gathered = { cells: new Map(), twice: 0, findings: [] };
  const place = (ref: string) => ({ file, sheet: list.sheet.name, cell: ref });
  for (const [at, row] of list.rows.entries()) {
    const figures = values.flatMap(({ column }) => row.cells[column] ?? []);
    const [figure] = figures;
    if (!figure) continue;
    if (!row.name) {
      const message = `Có số mà hàng ${row.row + 1} không có tên đơn vị.`;
      found.findings.push(errorAt(place(figure.ref), message, "Ghi tên đơn vị, hoặc xóa số."));
      continue;
    }
    const said = [row.name, ...keys.flatMap(({ column }) => row.cells[column] ?? [])];
    const out = said.find(({ hidden, struck }) => hidden === "row" || struck);
    if (out) {
      const why = out.struck ? "bị gạch ngang" : "đang ẩn";
      const cure = "Bỏ gạch, bỏ ẩn nếu còn dùng; xóa cả hàng nếu không.";
      found.findings.push(errorAt(place(out.ref), `“${out.text}” ${why}.`, cure));
      continue;
    }
    const silent = keys.find(({ labels }) => labels[at] === "");
    if (silent) {
      const heading = list.columns.find(({ column }) => column === silent.column)?.heading ?? "";
      found.findings.push(
        errorAt(place(figure.ref), `Có số mà ô ở cột “${heading}” trống.`, "Ghi ô ấy, hoặc xóa số."),
      );
      continue;
    }
    const own = found.cells.get(row.unit) ?? new Map<string, ListRow>();
    found.cells.set(row.unit, own);
    const combination = combinationOf(keys, at);
    const before = own.get(combination);
    if (!before) {
      own.set(combination, row);
      continue;
    }
    found.twice++;
    const words = [row.name.text, ...keys.map(({ labels }) => labels[at])].join(", ");
    const first = before.name!.row === row.name.row ? `hàng ${before.row + 1}` : `ô ${before.name!.ref}`;
    const same = values.every(({ column }) => before.cells[column]?.text === row.cells[column]?.text);
    found.findings.push(
      same
        ? noteAt(place(row.name.ref), `“${words}” nêu lại đúng các số ở ${first}.`)
        : errorAt(
            place(figure.ref),
            `“${words}” đã có ở ${first}.`,
            "Mỗi đơn vị, mỗi năm, mỗi nội dung một hàng: xóa hàng thừa, hoặc sửa.",
          ),
    );
  }
  return found;
}
