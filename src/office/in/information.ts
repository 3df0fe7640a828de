import { noFigure } from "./figures/no-figure.ts";
import { folded } from "./folded.ts";
import { namesColumn } from "./named/lines.ts";
import { errorAt, type Finding } from "./problem.ts";
import { type Cell, refOf, type Sheet, type Workbook } from "./workbook/cell.ts";

/** The sheet of a template that says what its table is about. */
export const INFORMATION_SHEET = "Thông tin";

/** A line of that sheet: what is asked, what may be answered, and how it is explained to who fills it in. */
export interface InformationLine {
  key: string;
  label: string;
  help: string;
  choices?: readonly string[];
}

/** The line that names a document which is recorded already, and the one for an address. */
export const KNOWN_SOURCE: InformationLine = {
  key: "source",
  label: "Mã tài liệu nguồn đã có",
  help: "Mã trong data/sources.yaml, nếu tài liệu đã ghi ở đó; chưa có thì để trống và điền các dòng dưới.",
};

export const WEB_ADDRESS: InformationLine = {
  key: "url",
  label: "Địa chỉ trên mạng",
  help: "Bắt đầu bằng http:// hoặc https://; không có thì để trống.",
};

export const SAME = "giữ nguyên";
export const CHANGED = "có thay đổi";

/** What becomes of the source or calculation of its own that a figure has, when another number takes its place. */
export const KEEP_SOURCE = "giữ nguồn đang ghi";
export const NEW_SOURCE = "lấy tài liệu ở trang này";

export const EDITION_LINES: readonly InformationLine[] = [
  { key: "index", label: "Chỉ số", help: "Đã điền sẵn, không sửa." },
  {
    key: "year",
    label: "Năm đánh giá",
    help: "Năm được đánh giá, không phải năm công bố. Đã điền sẵn, không sửa.",
  },
  {
    key: "unit",
    label: "Đơn vị được chấm",
    help: "Chỉ có ở bảng tiêu chí của một đơn vị. Đã điền sẵn, không sửa.",
  },
  {
    key: "published",
    label: "Ngày công bố",
    help: "Ví dụ 10/5/2022; chỉ biết tháng thì ghi 5/2022; chưa rõ thì để trống.",
  },
  {
    key: "ranked",
    label: "Số đơn vị được xếp hạng",
    help: "Số nguyên, ví dụ 61; để trống thì lấy số đơn vị có điểm.",
  },
  KNOWN_SOURCE,
  { key: "title", label: "Tên tài liệu nguồn", help: "Đủ để tìm lại, ví dụ: Báo cáo PAPI 2024." },
  { key: "publisher", label: "Nơi công bố", help: "Cơ quan ban hành hoặc nơi đăng." },
  { key: "number", label: "Số, ký hiệu văn bản", help: "Ví dụ 362/QĐ-BNV; không có thì để trống." },
  { key: "date", label: "Ngày của tài liệu", help: "Ví dụ 10/5/2022; không rõ thì để trống." },
  WEB_ADDRESS,
  {
    key: "own",
    label: "Số có nguồn riêng",
    help: "Chỉ chọn khi sửa số đang có nguồn hay cách tính riêng: số cũ gõ sai thì giữ nguồn đang ghi; số mới lấy từ tài liệu ghi ở trên thì lấy tài liệu ở trang này.",
    choices: [KEEP_SOURCE, NEW_SOURCE],
  },
  {
    key: "framework",
    label: "Bộ tiêu chí so với năm trước",
    help: "Các thành phần, điểm tối đa, trọng số. Có thay đổi thì nhập bộ tiêu chí mới trước.",
    choices: [SAME, CHANGED],
  },
  {
    key: "method",
    label: "Cách đo so với năm trước",
    help: "Cách chọn mẫu, câu hỏi, cách tính. Có thay đổi thì ghi rõ ở dòng dưới.",
    choices: [SAME, CHANGED],
  },
  {
    key: "change",
    label: "Cách đo thay đổi thế nào",
    help: "Một câu; được in kèm mỗi khi so hai năm. Chỉ điền khi cách đo có thay đổi.",
  },
  {
    key: "note",
    label: "Điều cần biết về kỳ này",
    help: "Ghi mới cho kỳ này, không chép của năm trước. Không có thì để trống.",
  },
];

/** What the sheet says, by key, with the cell of each answer. */
export interface Information {
  sheet: Sheet;
  values: Map<string, { text: string; cell: Cell }>;
  /** The cell where an answer belongs, also where there is none yet. */
  cellOf: (key: string) => string;
  /** Whether the sheet has a line for an answer, filled in or not. */
  has: (key: string) => boolean;
  /** The lines that were looked for. */
  lines: readonly InformationLine[];
  /** Cells that name a line which the template does not have, and have an answer beside them. */
  strange: readonly Cell[];
}

/** Reads the sheet "Thông tin"; null when the workbook has none. */
export function readInformation(book: Workbook, lines: readonly InformationLine[]): Information | null {
  const sheet = book.sheets.find(({ name }) => folded(name) === folded(INFORMATION_SHEET));
  if (!sheet) return null;
  const values = new Map<string, { text: string; cell: Cell }>();
  const rows = new Map<string, number>();
  const strange: Cell[] = [];
  const isLine = (cell: Cell | null | undefined) =>
    lines.find((one) => cell?.kind === "text" && folded(one.label) === folded(cell.text));
  const names = namesColumn(sheet, (cell) => isLine(cell) !== undefined);
  for (const [number, row] of sheet.rows.entries()) {
    const line = isLine(row[names]);
    const name = row[names];
    if (!line && number > 0 && rows.size > 0 && name?.text && row[names + 1]?.text) strange.push(name);
    if (!line) continue;
    rows.set(line.key, number);
    const cell = row[names + 1];
    // a dash or "không có" where nothing is chosen from a list is an empty line
    const isNothing = !line.choices && cell?.kind === "text" && noFigure(cell.text)?.reason === null;
    if (cell && cell.text !== "" && !isNothing) values.set(line.key, { text: cell.text, cell });
  }
  return {
    sheet,
    values,
    cellOf: (key) => refOf(rows.get(key) ?? 0, names + 1),
    has: (key) => rows.has(key),
    lines,
    strange,
  };
}

/** A date cell, or what is typed in a cell, as the data files write it; null when it is no day. */
export function dayOf(cell: Cell, least: "day" | "month" | "year"): string | null {
  return cell.day ?? dayOfSerial(cell) ?? dayIn(cell.text, least);
}

/** The day of a date that lost its format and is shown as the number which Excel keeps for it (46127), from 2000 to 2099. */
function dayOfSerial({ kind, value }: Cell): string | null {
  if (kind !== "number" || value === null || !Number.isInteger(value) || value < 36526 || value > 73050)
    return null;
  return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
}

/** "10/5/2022", "ngày 10 tháng 5 năm 2022", "5/2022" or "2022-05-10" as the data files write it; null when it is none of these. */
export function dayIn(typed: string, least: "day" | "month" | "year"): string | null {
  const two = (digits: string) => digits.padStart(2, "0");
  const [, said = ""] = /^(ngày|tháng|năm)\s/iu.exec(typed.trim()) ?? [];
  const text = typed
    .trim()
    .replace(/^(ngày|tháng|năm)\s+/iu, "")
    .replace(/(?<=\d)\s*(?:tháng|năm)\s*(?=\d)/giu, "/")
    .replace(/(?<=\d)\s*([/.-])\s*(?=\d)/g, "$1");
  // "tháng 9-10/2026" are two months and no day
  const day = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (day && !/^(tháng|năm)$/iu.test(said)) return real(`${day[4]}-${two(day[3]!)}-${two(day[1]!)}`);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return real(`${iso[1]}-${two(iso[2]!)}-${two(iso[3]!)}`);
  if (least === "day") return null;
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return real(`${month[2]}-${two(month[1]!)}-01`)?.slice(0, 7) ?? null;
  if (/^\d{4}-\d{2}$/.test(text)) return real(`${text}-01`)?.slice(0, 7) ?? null;
  return least === "year" && /^(19|20)\d\d$/.test(text) ? text : null;
}

function real(day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? day : null;
}

/** A fault of an answer, at its cell; where the sheet has lost the line itself, that is told. */
export function answerFault(
  file: string,
  information: Information,
  key: string,
  message: string,
  hint: string,
): Finding {
  const line = information.lines.find((one) => one.key === key);
  if (line && !information.has(key))
    return errorAt(
      { file, sheet: information.sheet.name },
      `Không thấy dòng “${line.label}”.`,
      `Ghi lại tên dòng ấy ở cột đầu, như ở tệp mẫu, và câu trả lời ở ô bên cạnh. ${hint}`,
    );
  return errorAt({ file, sheet: information.sheet.name, cell: information.cellOf(key) }, message, hint);
}
