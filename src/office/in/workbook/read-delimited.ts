import { oldFontOf } from "../../../model/rules/old-fonts.ts";
import { errorAt, type Finding } from "../problem.ts";
import { type Cell, plainText, refOf, type Workbook } from "./cell.ts";

const MAX_ROWS = 5000;
const SAVE_AGAIN =
  "Mở bằng Excel rồi lưu lại: Tệp, Lưu dưới dạng, kiểu Excel Workbook (*.xlsx), hoặc CSV UTF-8.";

/** Whether a file is a table of plain text by its name: .csv, .tsv, .txt. */
export const isDelimited = (file: string): boolean => /\.(csv|tsv|txt)$/i.test(file);

/**
 * A table of plain text (.csv, .tsv, “Unicode Text” of Excel) as one sheet. Fields are parted by tabs, semicolons or
 * commas, whichever part the lines evenly. A number is taken as such only where the file tells which mark parts its
 * decimals; all else stays text, and is read or named as text in a workbook would be.
 */
export function readDelimited(file: string, bytes: Uint8Array): Workbook | Finding {
  const text = decoded(bytes);
  if (text === null)
    return errorAt({ file }, "Tệp không ở mã UTF-8 nên chữ có dấu không đọc được.", SAVE_AGAIN);
  if (/^\s*</.test(text)) return errorAt({ file }, "Tệp là trang web, không phải bảng tính.", SAVE_AGAIN);
  const [separator] = ["\t", ";", ","]
    .map((mark) => ({ mark, rows: fields(text, mark) }))
    .filter(({ rows }) => rows.filter((row) => row.length > 1).length * 2 > rows.length)
    .map(({ mark }) => mark);
  const typed = separator === undefined ? [] : fields(text, separator);
  const font = oldFontOf(typed.flat());
  const rows = font ? typed.map((row) => row.map(font.read)) : typed;
  if (separator === undefined || rows.length < 2)
    return errorAt({ file }, "Không thấy các cột trong tệp chữ này.", SAVE_AGAIN);
  const widths = rows.map((row) => row.length);
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)]!;
  const headed = Math.max(
    ...rows
      .slice(0, 8)
      .filter((row) => !row.some((field) => /\d,?\d/.test(field)))
      .map((row) => row.length),
    0,
  );
  if (separator === "," && headed > 1 && usual > headed)
    return errorAt(
      { file },
      `Các hàng có ${usual} ô mà hàng đầu có ${headed}: dấu phẩy vừa ngăn cột vừa ngăn phần thập phân nên không rõ số nào.`,
      SAVE_AGAIN,
    );
  const mark = decimalMark(rows.flat(), separator);
  const sheet = rows.map((row, number) => row.map((field, column) => cellOf(field, number, column, mark)));
  const sheets = [{ name: file.replace(/\.[^.]+$/, ""), hidden: false, rows: sheet }];
  return font ? { file, sheets, oldFont: font.name } : { file, sheets };
}

/**
 * UTF-8, UTF-16 with a mark at the beginning, or the Vietnamese code of old Windows; null for any other code.
 */
function decoded(bytes: Uint8Array): string | null {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const code = utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return utf16 ? null : fromOldWindows(bytes);
  }
}

/** Letters of Vietnamese words, and what stands between them; a capital within a word tells of another code. */
const VIETNAMESE =
  /^[\s\p{ASCII}\u00a0“”‘’–—…§°²³¹ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9àáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ]*$/u;

/** Text in windows-1258, or typed in a font from before Unicode; null where what comes out are no Vietnamese words. */
function fromOldWindows(bytes: Uint8Array): string | null {
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const isVietnamese =
    VIETNAMESE.test(text) && !/\p{Ll}(?=\P{ASCII})\p{Lu}/u.test(text) && /[ơưăđ\u1ea0-\u1ef9]/u.test(text);
  if (isVietnamese) return text;
  const western = new TextDecoder("windows-1252").decode(bytes);
  return oldFontOf(western.split(/[\n\t;,]/)) ? western : null;
}

/** Lines of fields; a field in quotes may hold the separator, line ends and doubled quotes. */
function fields(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)!.push(field);
    field = "";
  };
  for (let at = 0; at < text.length && rows.length <= MAX_ROWS; at++) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[at++]!;
      else quoted = false;
    } else if (letter === '"' && field.trim() === "") {
      quoted = true;
      field = "";
    } else if (letter === separator) end();
    else if (letter === "\n") {
      end();
      rows.push([]);
    } else if (letter !== "\r") field += letter;
  }
  end();
  return rows.filter((row) => row.some((one) => one.trim() !== ""));
}

/**
 * The mark before decimals: the one that stands in numbers which cannot be thousands. Null where none does, or both; a
 * file parted by commas has points.
 */
function decimalMark(all: readonly string[], separator: string): "," | "." | null {
  const sure = (mark: string) =>
    all.some((field) => new RegExp(`^\\s*-?\\d+[${mark}](\\d{1,2}|\\d{4,})\\s*$`).test(field));
  const comma = separator !== "," && sure(",");
  const point = sure(".");
  if (comma === point) return null;
  return comma ? "," : ".";
}

function cellOf(field: string, row: number, column: number, mark: "," | "." | null): Cell | null {
  const text = plainText(field);
  if (text === "") return null;
  const whole = /^-?\d{1,15}$/.test(text) && !/^-?0\d/.test(text);
  const decimal = mark !== null && new RegExp(`^-?\\d{1,12}[${mark}]\\d{1,14}$`).test(text);
  const digits = whole || decimal ? text.replace(",", ".") : "";
  return {
    ref: refOf(row, column),
    row,
    column,
    kind: digits === "" ? "text" : "number",
    text,
    value: digits === "" ? null : Number(digits),
    digits,
    day: null,
    percent: false,
    formula: null,
    hidden: null,
    struck: false,
    merged: null,
  };
}
