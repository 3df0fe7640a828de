import { writeXlsx } from "hucre";
import { vietnamese, type Writer } from "../../../format/write.ts";
import { t } from "../../../language/say.ts";
import { PROGRAM } from "../../../model/issuing/program.ts";
import type { WrittenPage } from "../../../site/page.ts";
import type { Table } from "../../../site/written.ts";
import { fontsInOrder } from "../ooxml/font-order.ts";
import { FACE } from "./column-layout.ts";
import { type Formats, leadsTo, type PrintedSheet, sheetOf, tableSheet, title, words } from "./sheet.ts";

/** Dates of figures stand in their sources; the file itself has none, so that the same figures give the same bytes. */
const NO_DATE = new Date(0);

/** Columns of a list of sheets, and the one of a cover: an upright page holds them at full size. */
const LIST_WIDTHS = [12, 76];
const COVER_WIDTH = 88;

async function bytesOf(printed: readonly PrintedSheet[], name: string): Promise<Uint8Array> {
  const properties = { title: name, creator: PROGRAM, created: NO_DATE, modified: NO_DATE };
  const sheets = printed.map(({ sheet }) => sheet);
  const namedRanges = printed.flatMap(({ repeated }) => repeated);
  return fontsInOrder(await writeXlsx({ sheets, namedRanges, defaultFont: FACE, properties }));
}

/** A table of a page as a workbook of its own. */
export function tableWorkbook(
  table: Table,
  illustrative: boolean,
  writer: Writer = vietnamese,
): Promise<Uint8Array> {
  const formats: Formats = new Set();
  return bytesOf(
    [tableSheet(writer.plain(t`Bảng`), table, { illustrative, formats, writer })],
    table.caption,
  );
}

/** All tables of a page in its order: those that stand by themselves and those of its figures. */
export function tablesOf(page: WrittenPage): Table[] {
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
export function pageWorkbook(page: WrittenPage, writer: Writer = vietnamese): Promise<Uint8Array> {
  const { plain } = writer;
  const formats: Formats = new Set();
  const { illustrative } = page;
  const tables = tablesOf(page);
  const cover = plain(t`Bìa`);
  const contents = plain(t`Mục lục`);
  const notes = plain(t`Ghi chú`);
  const nameOf = (at: number) => plain(t`Bảng ${at + 1}`);
  const lines = (texts: readonly string[]) => texts.map((text) => [words(text)]);
  const coverSheet = sheetOf(
    cover,
    [
      [title(page.title)],
      ...(illustrative ? lines([plain(t`SỐ LIỆU MINH HỌA`)]) : []),
      ...lines([page.kicker ?? "", page.lead ?? ""].filter((text) => text !== "")),
      ...lines([
        plain(
          t`Tệp này có ${tables.length} bảng của trang, mỗi bảng một trang tính; số là số, hiện như trên trang và giữ đủ chữ số bên trong.`,
        ),
        plain(t`Ô bằng chữ là chỗ không có số: lý do ghi ngay trong ô.`),
      ]),
      [leadsTo(contents, contents)],
    ],
    [COVER_WIDTH],
  );
  const contentsSheet = sheetOf(
    contents,
    [
      [title(contents)],
      [
        words(plain(t`Trang tính`), { font: { ...FACE, bold: true } }),
        words(plain(t`Bảng`), { font: { ...FACE, bold: true } }),
      ],
      ...tables.map((table, at) => [leadsTo(nameOf(at), nameOf(at)), words(table.caption)]),
    ],
    LIST_WIDTHS,
    { head: 2 },
  );
  const notesSheet = sheetOf(
    notes,
    [
      [title(notes)],
      [
        words(plain(t`Trang tính`), { font: { ...FACE, bold: true } }),
        words(notes, { font: { ...FACE, bold: true } }),
      ],
      ...tables.flatMap((table, at) =>
        [...table.notes, plain(t`Nguồn: ${table.source}`)].map((note) => [words(nameOf(at)), words(note)]),
      ),
    ],
    LIST_WIDTHS,
    { head: 2 },
  );
  const sheets = tables.map((table, at) =>
    tableSheet(nameOf(at), table, {
      illustrative,
      formats,
      writer,
      back: leadsTo(plain(t`Về mục lục`), contents),
    }),
  );
  return bytesOf([coverSheet, contentsSheet, notesSheet, ...sheets], page.title);
}
