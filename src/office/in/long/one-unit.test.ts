import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadFiles } from "../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { findingLine } from "../problem.ts";
import type { Answers } from "../questions.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

const files = shippedFiles();
const reads = shippedReads();
const { dataset } = loadFiles(files, reads);

type Row = (string | number | null)[];

function imported(file: string, rows: Row[], merges: string[] = [], answers: Answers = {}) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Trang 1");
  const read = readWorkbook(file, new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
  if ("severity" in read) throw new Error(read.message);
  const plan = importWorkbook(read, { dataset: dataset!, files, reads }, answers);
  return {
    taken: [...plan.cells].map(([key, { cell }]) => `${key.replace(/^data\/scores\/|\.yaml/g, "")} ${cell}`),
    changes: plan.changes.map(({ what, after }) => `${what}: ${after}`),
    errors: plan.findings.filter(({ severity }) => severity === "error").map(findingLine),
  };
}

const score = (index: string, year: number) =>
  dataset!.editions.get(index)!.get(year)!.standings.get("dong-thap")!.score!.value;

test("a province's own table of years down and figures across", () => {
  const { taken, changes, errors } = imported("SIPAS.xlsx", [
    ["KẾT QUẢ SIPAS CỦA TỈNH ĐỒNG THÁP GIAI ĐOẠN 2020 - 2021"],
    ["Năm", "Điểm", "Tăng/giảm"],
    [2020, score("sipas", 2020), null],
    ["Năm 2021", score("sipas", 2021), 1.5],
  ]);
  expect(errors).toEqual([]);
  expect(changes).toEqual([]);
  expect(taken).toEqual(["sipas/2020 dong-thap score B3", "sipas/2021 dong-thap score B4"]);
});

test("indices down, years across, under a head of two rows", () => {
  const { taken, changes, errors } = imported(
    "Dong Thap.xlsx",
    [
      ["TT", "Chỉ số", "Năm 2020", null, "Năm 2021", null],
      [null, null, "Điểm", "Hạng", "Điểm", "Hạng"],
      [1, "PAR INDEX", score("par-index", 2020), null, score("par-index", 2021), null],
      [2, "SIPAS", score("sipas", 2020), null, score("sipas", 2021), null],
    ],
    ["C1:D1", "E1:F1"],
  );
  expect(errors).toEqual([]);
  expect(changes).toEqual([]);
  expect(taken.filter((one) => one.includes(" score ")).toSorted()).toEqual([
    "par-index/2020 dong-thap score C3",
    "par-index/2021 dong-thap score E3",
    "sipas/2020 dong-thap score C4",
    "sipas/2021 dong-thap score E4",
  ]);
});

const components: Row[] = [
  ["TT", "Chỉ số thành phần", "Năm 2021"],
  [1, "Gia nhập thị trường", 7.73],
  [2, "Tiếp cận đất đai", 7.27],
  [3, "Tính minh bạch", 6.94],
  [null, "Điểm PCI", 70.53],
];

test("components down, years across: each figure goes to its edition, a changed one is told by its own cell", () => {
  const { taken, changes } = imported("PCI.xlsx", [["PCI TỈNH ĐỒNG THÁP"], ...components]);
  expect(taken).toEqual(
    ["entry C3", "land C4", "transparency C5", "score C6"].map((one) => `pci/2021 dong-thap ${one}`),
  );
  expect(changes).toEqual(["PCI 2021 · Đồng Tháp · 2 Tiếp cận đất đai: 7.27"]);
});

test("a table of one unit that nothing names asks for it once, and takes the answer", () => {
  expect(imported("PCI.xlsx", components).errors).toEqual([
    'PCI.xlsx › trang "Trang 1": Bảng của một đơn vị mà không rõ là đơn vị nào. Ghi tên tỉnh vào tiêu đề phía trên bảng, hoặc chạy lại với --unit, ví dụ --unit dong-thap.',
  ]);
  expect(imported("PCI.xlsx", components, [], { unit: "dong-thap" }).taken).toHaveLength(4);
});
