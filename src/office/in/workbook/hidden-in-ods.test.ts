import { read, utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

/** An .ods of two sheets, whose content is changed as LibreOffice hides things. */
function ods(hide: (content: string) => string): Uint8Array {
  const book = utils.book_new();
  for (const name of ["Điểm", "Nháp"])
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["Tỉnh", "Nháp", "Điểm"],
        ["Hà Nội", 80, 81],
        ["Cao Bằng", 82, 83],
        ["Lào Cai", 84, 85],
      ]),
      name,
    );
  const parts = unzipSync(new Uint8Array(write(book, { type: "array", bookType: "ods" }) as ArrayBuffer));
  const content = hide(strFromU8(parts["content.xml"]!));
  return zipSync({ ...parts, "content.xml": strToU8(content) });
}

function seen(bytes: Uint8Array) {
  const book = readWorkbook("bang.ods", bytes);
  if ("severity" in book) throw new Error(book.message);
  return book.sheets.map(({ name, hidden, rows }) => ({
    name,
    hidden,
    cells: rows.flat().flatMap((cell) => (cell?.hidden ? [`${cell.ref} ${cell.hidden}`] : [])),
  }));
}

const nothing = [
  { name: "Điểm", hidden: false, cells: [] },
  { name: "Nháp", hidden: false, cells: [] },
];

test("rows and columns of an .ods that are hidden by hand or by a filter are known to be", () => {
  expect(seen(ods((content) => content))).toEqual(nothing);
  const rows = [...read(ods((content) => content)).SheetNames];
  expect(rows).toEqual(["Điểm", "Nháp"]);
  const hidden = seen(
    ods((content) => {
      let row = 0;
      return content.replace(/<table:table-row(?=[ >])/g, (tag) => {
        row++;
        return row === 2 || row === 4
          ? `${tag} table:visibility="${row === 2 ? "collapse" : "filter"}"`
          : tag;
      });
    }),
  );
  expect(hidden[0]!.cells).toEqual(["A2 row", "B2 row", "C2 row", "A4 row", "B4 row", "C4 row"]);
  expect(hidden[1]!.cells).toEqual([]);
});

test("columns, and repeated ones, and sheets of an .ods that are not displayed", () => {
  const columns =
    '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>';
  const [first, second] = seen(
    ods((content) =>
      content
        .replace(/(<table:table [^>]*>)(<table:table-column[^>]*>)*/, `$1${columns}`)
        .replace(
          "<office:automatic-styles>",
          '<office:automatic-styles><style:style style:name="taX" style:family="table"><style:table-properties table:display="false"/></style:style>',
        )
        .replace(/<table:table [^>]*table:name="Nháp"[^>]*>/, (tag) =>
          tag.replace(/ table:style-name="[^"]*"/, "").replace(/>$/, ' table:style-name="taX">'),
        ),
    ),
  );
  expect(first).toEqual({
    name: "Điểm",
    hidden: false,
    cells: [
      "A1 column",
      "B1 column",
      "A2 column",
      "B2 column",
      "A3 column",
      "B3 column",
      "A4 column",
      "B4 column",
    ],
  });
  expect(second!.hidden).toBe(true);
});
