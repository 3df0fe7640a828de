import { type WriteSheet, writeXlsx } from "hucre";
import { withoutMarks } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import { PRODUCER } from "../../../print/finish/xmp.ts";
import type { Page, Table } from "../../../site/page.ts";
import { type Formats, leadsTo, sheetOf, tableSheet, title, words } from "./sheet.ts";

/** Dates of figures stand in their sources; the file itself has none, so that the same figures give the same bytes. */
const NO_DATE = new Date(0);

function bytesOf(sheets: WriteSheet[], name: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets,
    defaultFont: { name: "Times New Roman", size: 12 },
    properties: { title: withoutMarks(name), creator: PRODUCER, created: NO_DATE, modified: NO_DATE },
  });
}

/** A table of a page as a workbook of its own. */
export function tableWorkbook(table: Table, illustrative: boolean): Promise<Uint8Array> {
  const formats: Formats = new Set();
  return bytesOf([tableSheet(t`Bảng`, table, { illustrative, formats })], table.caption);
}

/** All tables of a page in its order: those that stand by themselves and those of its figures. */
export function tablesOf(page: Page): Table[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return [block.table];
      return block.kind === "figure" ? [block.figure.table] : [];
    }),
  );
}

/**
 * All tables of a page in one workbook: cover, contents that lead to each, notes, then a sheet for each table, as
 * accessible spreadsheets are laid out.
 */
export function pageWorkbook(page: Page): Promise<Uint8Array> {
  const formats: Formats = new Set();
  const { illustrative } = page;
  const tables = tablesOf(page);
  const cover = t`Bìa`;
  const contents = t`Mục lục`;
  const notes = t`Ghi chú`;
  const nameOf = (at: number) => t`Bảng ${at + 1}`;
  const lines = (texts: readonly string[]) => texts.map((text) => [words(text)]);
  const coverSheet = sheetOf(
    cover,
    [
      [title(page.title)],
      ...(illustrative ? lines([t`SỐ LIỆU MINH HỌA`]) : []),
      ...lines([page.kicker ?? "", page.lead ?? ""].filter((text) => text !== "")),
      ...lines([
        t`Tệp này có ${tables.length} bảng của trang, mỗi bảng một trang tính; số là số, hiện như trên trang và giữ đủ chữ số bên trong.`,
        t`Ô bằng chữ là chỗ không có số: lý do ghi ngay trong ô.`,
      ]),
      [leadsTo(contents, contents)],
    ],
    [90],
  );
  const contentsSheet = sheetOf(
    contents,
    [
      [title(contents)],
      [words(t`Trang tính`, { font: { bold: true } }), words(t`Bảng`, { font: { bold: true } })],
      ...tables.map((table, at) => [leadsTo(nameOf(at), nameOf(at)), words(table.caption)]),
    ],
    [16, 90],
  );
  const notesSheet = sheetOf(
    notes,
    [
      [title(notes)],
      [words(t`Trang tính`, { font: { bold: true } }), words(notes, { font: { bold: true } })],
      ...tables.flatMap((table, at) =>
        [...table.notes, t`Nguồn: ${table.source}`].map((note) => [words(nameOf(at)), words(note)]),
      ),
    ],
    [16, 90],
  );
  const sheets = tables.map((table, at) =>
    tableSheet(nameOf(at), table, { illustrative, formats, back: leadsTo(t`Về mục lục`, contents) }),
  );
  return bytesOf([coverSheet, contentsSheet, notesSheet, ...sheets], page.title);
}
