import { read, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { realData } from "../../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { editionTemplate } from "../../templates/edition-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const files = shippedFiles();
const dataset = await realData();
const PAR = "data/scores/par-index/2021.yaml";
const before = new TextDecoder().decode(files.read(PAR));

/** Imports the template of PAR Index 2021 with scores changed, and answers on the sheet “Thông tin”. */
async function imported(scores: Record<string, number>, answers: Record<string, string>, column = "C") {
  const book = read(await editionTemplate(dataset, dataset.indices.get("par-index")!, 2021));
  const sheet = book.Sheets.Điểm!;
  for (const [unit, score] of Object.entries(scores)) {
    const row = Object.keys(sheet)
      .find((ref) => ref.startsWith("B") && sheet[ref]?.v === unit)!
      .slice(1);
    sheet[`${column}${row}`] = { t: "n", v: score };
  }
  const information = book.Sheets["Thông tin"]!;
  for (let row = 1; row < 40; row++) {
    const answer = answers[String(information[`A${row}`]?.v)];
    if (answer !== undefined) information[`B${row}`] = { t: "s", v: answer };
  }
  const opened = readWorkbook(
    "par-index-2021.xlsx",
    new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  if ("severity" in opened) throw new Error(opened.message);
  const plan = importWorkbook(opened, { dataset, files, reads: shippedReads() }, {});
  return {
    errors: plan.findings
      .filter(({ severity }) => severity === "error")
      .map(({ place, message, hint }) => `${place.sheet} ${place.cell}: ${message} ${hint}`),
    text: plan.overlay.text(PAR)!,
    changed: plan.overlay.changes().length,
  };
}

test("a figure whose unit names a source of its own is not replaced unasked; the line that tells how is named", async () => {
  const { errors, changed } = await imported({ "khanh-hoa": 85.21 }, {});
  expect(changed).toBe(0);
  expect(errors).toEqual([
    `Điểm C39: Tệp ${PAR} ghi 85.11 có cách tính hoặc nguồn riêng, bảng ghi 85.21. Số cũ gõ sai, nguồn vẫn đúng thì chọn “giữ nguồn đang ghi” ở ô B12 trang "Thông tin"; số mới lấy từ tài liệu ghi ở trang ấy thì chọn “lấy tài liệu ở trang này”. Không sửa số này thì xóa ô.`,
  ]);
});

test("its source stays where the number was typed wrong", async () => {
  const { errors, text } = await imported(
    { "khanh-hoa": 85.21 },
    { "Số có nguồn riêng": "giữ nguồn đang ghi" },
  );
  expect(errors).toEqual([]);
  expect(text).toBe(
    before.replace("{score: 85.11, rank: 48, source: kh-2021}", "{score: 85.21, rank: 48, source: kh-2021}"),
  );
});

test("it takes the document of the sheet where that is asked for, known before or not; the other figures keep theirs", async () => {
  const way = { "Số có nguồn riêng": "lấy tài liệu ở trang này" };
  const known = await imported({ "khanh-hoa": 85.21 }, way);
  expect(known.errors).toEqual([]);
  expect(known.text).toBe(
    before.replace(
      "{score: 85.11, rank: 48, source: kh-2021}",
      "{score: {value: 85.21, source: vnp-2021}, rank: 48, source: kh-2021}",
    ),
  );
  const other = await imported({ "khanh-hoa": 85.21 }, { ...way, "Mã tài liệu nguồn đã có": "cantho-2021" });
  expect(other.text).toContain(
    "khanh-hoa: {score: {value: 85.21, source: cantho-2021}, rank: 48, source: kh-2021}",
  );
});

test("an answer that is none of the two is told at its cell", async () => {
  const { errors } = await imported({ "khanh-hoa": 85.21 }, { "Số có nguồn riêng": "tùy" });
  expect(errors[0]).toBe(
    "Thông tin B12: “tùy” không có trong danh sách. Chọn “giữ nguồn đang ghi” hoặc “lấy tài liệu ở trang này”.",
  );
});

test("a new figure of a unit with a document of its own says where it comes from, and never passes for that document's", async () => {
  const head = (await imported({}, {})).changed;
  expect(head).toBe(0);
  // column E: the first component; nghe-an is reckoned from another year's rank, khanh-hoa has a document of its own
  const plain = await imported({ "khanh-hoa": 8.12, "nghe-an": 7.9, "da-nang": 8.5 }, {}, "E");
  expect(plain.errors).toEqual([]);
  const written = (unit: string) => plain.text.split("\n").find((line) => line.startsWith(`  ${unit}:`));
  expect(written("khanh-hoa")).toBe(
    "  khanh-hoa: {score: 85.11, rank: 48, source: kh-2021, components: {leadership: {score: {value: 8.12, source: vnp-2021}}}}",
  );
  expect(written("nghe-an")).toContain(
    "components: {leadership: {score: {value: 7.9, source: vnp-2021, basis: published}}}",
  );
  expect(written("da-nang")).toContain("components: {leadership: 8.5}");
  // the same document: nothing to say; another: it is said, also where the unit names none
  const same = await imported({ "khanh-hoa": 8.12 }, { "Mã tài liệu nguồn đã có": "kh-2021" }, "E");
  expect(same.text).toContain("source: kh-2021, components: {leadership: 8.12}}");
  const other = await imported({ "da-nang": 8.5 }, { "Mã tài liệu nguồn đã có": "kh-2021" }, "E");
  expect(other.errors).toEqual([]);
  expect(other.text).toContain("components: {leadership: {score: {value: 8.5, source: kh-2021}}}");
});
