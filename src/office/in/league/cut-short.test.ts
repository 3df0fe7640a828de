import { read, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { filesInMemory } from "../../../load/files.ts";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { editionTemplate } from "../templates/edition-template.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

/* A template that lost a column or a row, and messages in the words of who has the workbook open; PAPI 2024. */

const files = shippedFiles();
const dataset = await realData();
const contents = Object.fromEntries(
  files.list().map((file) => [file, new TextDecoder().decode(files.read(file))]),
);

async function imported(change: (sheet: WorkSheet, of: (unit: string, column: string) => string) => void) {
  const book = read(await editionTemplate(dataset, dataset.indices.get("papi")!, 2024));
  const sheet = book.Sheets.Điểm!;
  const refs = Object.keys(sheet);
  const rowOf = (unit: string) => refs.find((ref) => /^B\d/.test(ref) && sheet[ref]?.v === unit)!.slice(1);
  const columnOf = (id: string) =>
    refs.find((ref) => /^[A-Z]+2$/.test(ref) && sheet[ref]?.v === id)!.slice(0, -1);
  change(sheet, (unit, column) => `${columnOf(column)}${rowOf(unit)}`);
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const opened = readWorkbook("papi-2024.xlsx", bytes);
  if ("severity" in opened) throw new Error(opened.message);
  const plan = importWorkbook(opened, { dataset, files: filesInMemory(contents), reads: shippedReads() }, {});
  return {
    plan,
    lines: plan.findings.map(({ place, message, hint }) => `${place.cell ?? ""}: ${message} ${hint}`.trim()),
  };
}
const number = (v: number) => ({ t: "n", v }) as const;

test("a deleted column and a deleted row are told by their names, and what the record holds there stays", async () => {
  const { plan, lines } = await imported((sheet, of) => {
    const column = of("ha-noi", "sc11").replace(/\d+$/, "");
    const row = of("ca-mau", "sc12").replace(/^[A-Z]+/, "");
    for (const ref of Object.keys(sheet))
      if (new RegExp(`^(${column}\\d+|[A-Z]+${row})$`).test(ref)) delete sheet[ref];
  });
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^: Bảng không còn 1 cột đang có số trong hồ sơ kỳ này: 1\.1 Tri thức công dân\. Các số ấy được giữ nguyên\.$/,
    ),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^: 1 đơn vị đang có số mà bảng không có hàng: Cà Mau\. Các số ấy được giữ nguyên/),
  );
  expect(plan.overlay.changes()).toEqual([]);
});

test("the whole template tells nothing of the kind", async () => {
  expect((await imported(() => {})).lines.filter((line) => /giữ nguyên/.test(line))).toEqual([]);
});

test("a formula that no program has worked out is no 0", async () => {
  const { lines } = await imported((sheet, of) => {
    sheet[of("ha-noi", "sc11")] = { t: "z", f: "1+1" } as never;
    sheet[of("ca-mau", "sc11")] = { t: "n", f: "1+1" } as never;
  });
  expect(
    lines.filter((line) => /^F\d+: Công thức chưa có kết quả\. Mở tệp bằng Excel/.test(line)),
  ).toHaveLength(2);
});

test("a minus is a minus in all its signs; a rank with decimals is told with them", async () => {
  const { lines } = await imported((sheet, of) => {
    for (const [at, sign] of ["-", "−", "–", "—", "- "].entries())
      sheet[of(["ha-noi", "ca-mau", "an-giang", "lai-chau", "son-la"][at]!, "sc11")] = {
        t: "s",
        v: `${sign}1,23`,
      };
    sheet[of("ha-noi", "rank")] = { ...number(38.5069), z: "0" };
  });
  expect(lines.filter((line) => /Điểm âm \(-1\.23\)/.test(line))).toHaveLength(5);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /Thứ hạng phải là số nguyên từ 1 \(đang có “38\.5069”\)\. Gõ lại thứ hạng, ví dụ 26; điểm thì ghi ở cột điểm\./,
    ),
  );
});

test("what the checks find is told in the words of the workbook: names for codes, cells for keys of the data file", async () => {
  const { lines } = await imported((sheet, of) => {
    for (const id of ["sc11", "sc12"]) sheet[of("ha-noi", id)] = number(0);
  });
  const told = lines.join("\n");
  expect(told).toMatch(/để trống ô \(kỳ đã ghi thì gõ “xóa”\) và chọn lý do ở cột “Lý do thiếu”/);
  expect(told).not.toMatch(/\bnull\b|\bmissing\b|\bcolumns\b/);
});

test("a cell of a table that is left without its reason is told by its column, with the reasons to choose from", async () => {
  const { lines } = await imported((sheet, of) => {
    for (const ref of Object.keys(sheet)) if (/^D([3-9]|\d\d)$/.test(ref)) delete sheet[ref];
    sheet[of("ha-noi", "rank")] = number(1);
    delete sheet[of("ca-mau", "sc11")];
    sheet[of("ca-mau", "sc11")] = { t: "s", v: "xóa" };
  });
  expect(lines.join("\n")).toMatch(/Chọn (?:lý do )?ở cột “Lý do thiếu” của hàng này: không công bố, /);
  expect(lines.join("\n")).not.toMatch(/\{unit:|\breason\b|\(rank\)/);
});

test("a misspelt name beside a code that is right is told, and the row is read by the code", async () => {
  const { lines, plan } = await imported((sheet, of) => {
    sheet[of("quang-ninh", "rank").replace(/^[A-Z]+/, "A")] = { t: "s", v: "Quảng Ning" };
  });
  expect(
    lines.filter((line) =>
      /^A\d+: “Quảng Ning” không phải tên một đơn vị: lấy theo “quang-ninh” \(ô B\d+\)\.$/.test(line),
    ),
  ).toHaveLength(1);
  expect(plan.overlay.changes()).toEqual([]);
});
