import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oldFontOf } from "../../../model/rules/old-fonts.ts";
import { errorAt, type Finding } from "../problem.ts";
import { isPlainText, refusal } from "./accept.ts";
import { type Cell, placeOf, plainText, refOf, type Workbook } from "./cell.ts";
import { type HiddenParts, hiddenInOds } from "./hidden-in-ods.ts";
import { readDelimited } from "./read-delimited.ts";
import { isDocx, readDocx } from "./read-docx.ts";
import { type Run, raisedInBrackets, runsOfXlsx, textOfRuns } from "./rich-text.ts";
import { cellOf } from "./stored-cell.ts";
import { struckInOds } from "./struck-in-ods.ts";
import { struckInXlsx } from "./struck-out.ts";
import { lettersOfXls, type XlsLetters } from "./xls-letters.ts";

const MAX_ROWS = 5000;
const MAX_COLUMNS = 1000;

/**
 * The cells of a workbook (.xlsx, .xls, .ods) as they are stored and as they are shown. Formulas are not run: what
 * Excel last kept as their result is read. A file that cannot be read is a finding instead.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Workbook | Finding {
  const refused = refusal(file, bytes);
  if (refused) return refused;
  if (isPlainText(file, bytes)) return readDelimited(file, bytes);
  try {
    if (isDocx(file) && isZip(bytes)) return readDocx(file, bytes);
    const book = read(prepared(bytes), {
      type: "array",
      // the stream of an .xls, for the letters that the reader does not keep
      bookFiles: !isZip(bytes),
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      sheetRows: MAX_ROWS,
    });
    const letters = lettersOf(bytes, book);
    const font = oldFontOf(textsOf(book));
    const sheets = book.SheetNames.map((name, position) => ({
      name: plainText(name),
      hidden:
        (book.Workbook?.Sheets?.[position]?.Hidden ?? 0) !== 0 || letters.hidden?.[position]?.sheet === true,
      rows: rowsOf(book.Sheets[name] ?? {}, {
        struck: letters.struck.get(position) ?? new Set(),
        hidden: letters.hidden?.[position],
        runs: letters.runs.get(position) ?? new Map(),
        inUnicode: font?.read ?? ((text) => text),
      }),
    }));
    return font ? { file, sheets, oldFont: font.name } : { file, sheets };
  } catch (failure) {
    const locked = failure instanceof Error && /password|encrypt/i.test(failure.message);
    return errorAt(
      { file },
      locked ? "Tệp đặt mật khẩu nên không đọc được." : "Tệp hỏng hoặc không phải bảng tính.",
      locked
        ? "Mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi nhập."
        : "Mở bằng Excel, lưu lại thành .xlsx rồi nhập.",
    );
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50;

/**
 * An .ods with its raised marks told apart from digits, and without formats that depend on the value, which the reader
 * does not know and complains of on the console; anything else as it is.
 */
function prepared(bytes: Uint8Array): Uint8Array {
  if (!isZip(bytes)) return bytes;
  const parts = unzipSync(bytes, { filter: ({ name }) => /^(content|styles)\.xml$/.test(name) });
  if (parts["content.xml"] === undefined) return bytes;
  for (const [name, part] of Object.entries(parts)) {
    const text = strFromU8(part).replace(
      /<style:map\s[^>]*style:condition="value\(\)(?!&gt;=0")[^>]*\/>/g,
      "",
    );
    parts[name] = strToU8(raisedInBrackets(text));
  }
  return zipSync({ ...unzipSync(bytes), ...parts }, { level: 0 });
}

/** All texts that cells hold, as they are stored. */
const textsOf = (book: WorkBook): string[] =>
  Object.values(book.Sheets).flatMap((sheet) =>
    Object.values(sheet).flatMap((cell: Partial<CellObject> | null) =>
      cell?.t === "s" && typeof cell.v === "string" ? [cell.v] : [],
    ),
  );

/** What the reader of workbooks does not keep: struck and raised letters; what an .ods hides. */
type Unkept = XlsLetters & { hidden?: HiddenParts[] };

function lettersOf(bytes: Uint8Array, book: WorkBook): Unkept {
  const none: XlsLetters = { struck: new Map(), runs: new Map() };
  if (!isZip(bytes)) {
    const cfb = (book as { cfb?: { FileIndex?: { name: string; content: Uint8Array | number[] }[] } }).cfb;
    const stream = cfb?.FileIndex?.find(({ name }) => /^(workbook|book)$/i.test(name));
    return stream ? lettersOfXls(Uint8Array.from(stream.content), refOf) : none;
  }
  const wanted =
    /^((content|styles)\.xml|xl\/(styles|workbook)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
  const parts = new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })).map(([name, content]) => [
      name,
      strFromU8(content),
    ]),
  );
  const content = parts.get("content.xml");
  if (content !== undefined)
    return {
      ...none,
      struck: struckInOds(content, parts.get("styles.xml") ?? ""),
      hidden: hiddenInOds(content),
    };
  return { ...none, struck: struckInXlsx(parts, sheetPaths(parts)) };
}

/** Paths of the sheets of an .xlsx in the order of its tabs. */
function sheetPaths(parts: ReadonlyMap<string, string>): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of (parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\s[^>]*>/g)) {
    const id = /\sId="([^"]+)"/.exec(tag)?.[1];
    const target = /\sTarget="([^"]+)"/.exec(tag)?.[1];
    if (id && target) targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\s[^>]*r:id="([^"]+)"[^>]*>/g)].map(
    ([, id]) => targets.get(id ?? "") ?? "",
  );
}

function rowsOf(
  sheet: WorkSheet,
  {
    struck,
    hidden,
    runs,
    inUnicode,
  }: {
    struck: ReadonlySet<string>;
    hidden: HiddenParts | undefined;
    runs: ReadonlyMap<string, Run[]>;
    inUnicode: (text: string) => string;
  },
): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  const merged = mergedAreas(sheet);
  for (const [ref, raw] of Object.entries(sheet)) {
    const place = placeOf(ref);
    if (!place || place.row >= MAX_ROWS || place.column >= MAX_COLUMNS) continue;
    const stored = raw as CellObject;
    const cell = cellOf(
      stored.t === "s" && typeof stored.v === "string" ? { ...stored, v: inUnicode(stored.v) } : stored,
      ref,
      place,
    );
    if (!cell) continue;
    if (sheet["!rows"]?.[place.row]?.hidden || hidden?.rows.has(place.row)) cell.hidden = "row";
    else if (sheet["!cols"]?.[place.column]?.hidden || hidden?.columns.has(place.column))
      cell.hidden = "column";
    const own = runs.get(ref) ?? ownRuns(stored);
    const rich =
      own && cell.kind === "text"
        ? textOfRuns(own.map((run) => ({ ...run, text: inUnicode(run.text) })))
        : null;
    if (rich) cell.text = rich.text;
    cell.struck = struck.has(ref) || (rich?.struck ?? false);
    cell.merged = merged.get(ref) ?? null;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row]!;
    while (row.length <= place.column) row.push(null);
    row[place.column] = cell;
  }
  return rows;
}

/** Runs of an .xlsx cell with struck or raised letters; null for all others. */
const ownRuns = ({ r }: CellObject): Run[] | null => (typeof r === "string" ? runsOfXlsx(r) : null);

/** Merged areas by the name of their first cell. */
function mergedAreas(sheet: WorkSheet): Map<string, string> {
  return new Map(
    (sheet["!merges"] ?? []).map(({ s, e }) => [refOf(s.r, s.c), `${refOf(s.r, s.c)}:${refOf(e.r, e.c)}`]),
  );
}
