import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { filesInMemory } from "../../../../load/files.ts";
import { loadFiles } from "../../../../load/load.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";
import { withReasons } from "./reasons-changed.ts";

const FILE = "data/scores/papi/2021.yaml";

test("a reason typed for an edition that is recorded is written where the record tells none, and only there", () => {
  const shipped = shippedFiles();
  const reads = shippedReads();
  const decode = (file: string) => new TextDecoder().decode(shipped.read(file));
  const contents = Object.fromEntries(
    shipped
      .list()
      .filter(
        (file) =>
          !/^(data\/conferences|data\/releases|content\/hoi-nghi)\//.test(file) &&
          (!file.startsWith("data/scores/") || file === FILE),
      )
      .map((file) => [file, decode(file)]),
  );
  // one province of which the record says nothing yet
  const before = contents[FILE]!.replace(
    / {2}- \{unit: quang-ninh, reason: not-published[^\n]*\n/,
    "",
  ).replace(/ {2}- \[quang-ninh, null[^\n]*\n/, "");
  const files = filesInMemory({ ...contents, [FILE]: before });
  const sheet = utils.aoa_to_sheet([
    ["PAPI 2021"],
    ["Tỉnh", "Tổng điểm", "Lý do thiếu", "Ghi chú"],
    ["Quảng Ninh", undefined, "chưa đủ mẫu khảo sát", undefined],
    ["Bắc Giang", undefined, "không áp dụng", undefined],
    ["Đồng Tháp", 42.4324, undefined, undefined],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Bảng");
  const read = readWorkbook("PAPI 2021.xlsx", new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
  if ("severity" in read) throw new Error(read.message);
  const plan = importWorkbook(read, { dataset: loadFiles(files, reads).dataset!, files, reads }, {});
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(plan.changes.map(({ what, after, cell }) => [what, after, cell])).toEqual([
    ["PAPI 2021 · Quảng Ninh · lý do thiếu", "chưa đủ mẫu khảo sát", "C3"],
    // the record tells another reason; it gives way, and both are shown
    ["PAPI 2021 · Bắc Giang · lý do thiếu", "không áp dụng (Tỉnh không có số liệu trong năm này.)", "C4"],
  ]);
  const line = "  - {unit: quang-ninh, reason: not-published, note: chưa đủ mẫu khảo sát}\n";
  const after = plan.overlay.text(FILE)!;
  expect(after).toContain(line);
  const bacGiang = (text: string) => text.match(/.*unit: bac-giang.*\n/)?.[0] ?? "";
  expect(bacGiang(after)).toContain("reason: not-applicable");
  expect(after.replace(line, "").replace(bacGiang(after), "")).toBe(before.replace(bacGiang(before), ""));
  // brought again, the reason that is recorded by now is no news
  const again = filesInMemory({ ...contents, [FILE]: after });
  const second = importWorkbook(read, { dataset: loadFiles(again, reads).dataset!, files: again, reads }, {});
  expect(second.changes).toEqual([]);
  expect(second.findings.map(({ place }) => place.cell)).not.toContain("C3");
});

test("a record without any reason gets the list", () => {
  const reason = {
    unit: "ca-mau",
    reason: "partial",
    note: null,
    before: null,
    after: "",
    cell: "C3",
  } as const;
  expect(withReasons("index: papi\nyear: 2021\n", [reason, { ...reason, unit: "an-giang" }])).toBe(
    "index: papi\nyear: 2021\nmissing:\n  - {unit: ca-mau, reason: partial}\n  - {unit: an-giang, reason: partial}\n",
  );
});
