import { read, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { realData } from "../../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { conferenceTemplate } from "../../templates/conference-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const files = shippedFiles();
const dataset = await realData();

/** Puts answers beside their labels, one row after the other where a label has several. */
function fill(sheet: WorkSheet, answers: readonly (readonly [string, string])[]): void {
  const taken = new Set<number>();
  for (const [label, value] of answers)
    for (let row = 1; row < 99; row++)
      if (sheet[`A${row}`]?.v === label && !taken.has(row)) {
        taken.add(row);
        sheet[`B${row}`] = { t: "s", v: value };
        break;
      }
}

async function planned(slug: string, text: string | null, sheets: Record<string, [string, string][]>) {
  const book = read(await conferenceTemplate(dataset, slug, text));
  for (const [name, answers] of Object.entries(sheets)) fill(book.Sheets[name]!, answers);
  if (text === null)
    for (const [column, value] of ["papi", 2022, 2021, 2021].entries())
      book.Sheets["Chỉ số phân tích"]![`${"ABCD"[column]}2`] = {
        t: typeof value === "number" ? "n" : "s",
        v: value,
      };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const workbook = readWorkbook(`${slug}.xlsx`, bytes);
  if ("severity" in workbook) throw new Error(workbook.message);
  return importWorkbook(workbook, { dataset, files, reads: shippedReads() }, {});
}
const errorsOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  plan.findings.flatMap(({ severity, place, message }) =>
    severity === "error" ? [`${place.sheet} ${place.cell}: ${message}`] : [],
  );

const ABOUT: Record<string, [string, string][]> = {
  "Thông tin": [
    ["Đơn vị tổ chức", "Cao Bằng"],
    ["Tên hội nghị", "Hội nghị phân tích chuyên sâu năm 2022"],
    ["Ngày họp", "20/7/2023"],
    ["Mã tài liệu nguồn đã có", "s2"],
  ],
};

test("official head, conclusions and plan of a new conference come from the sheet “Văn bản”, without a line of YAML", async () => {
  const plan = await planned("cao-bang-2023", null, {
    ...ABOUT,
    "Văn bản": [
      ["Bản in là văn bản chính thức", "có"],
      ["Cơ quan ban hành", "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG"],
      ["Địa danh", "Cao Bằng"],
      ["Số của báo cáo", "15"],
      ["Chức vụ người ký", "PHÓ CHỦ TỊCH"],
      ["Kính gửi", "Thường trực Tỉnh ủy"],
      ["Kính gửi", "Thường trực Hội đồng nhân dân tỉnh"],
      ["Thông báo kết luận: người chủ trì", "đồng chí Chủ tịch UBND tỉnh"],
      ["Thông báo kết luận: ý kết luận", "Giao Sở Nội vụ theo dõi; báo cáo hằng quý."],
      ["Kế hoạch: số, ký hiệu", "205/KH-UBND"],
      ["Kế hoạch: ngày", "24/8/2023"],
      ["Kế hoạch: trích yếu", "Nâng cao các chỉ số năm 2023"],
      ["Kế hoạch: cơ quan ban hành", "Ủy ban nhân dân tỉnh Cao Bằng"],
      ["Kế hoạch: căn cứ", "Căn cứ kết quả năm 2022"],
    ],
  });
  expect(errorsOf(plan)).toEqual([]);
  const record = parse(plan.overlay.text("data/conferences/cao-bang-2023.yaml")!) as Record<string, unknown>;
  expect({
    official: record.official,
    issuer: record.issuer,
    conclusion: record.conclusion,
    plan: record.plan,
  }).toEqual({
    official: true,
    issuer: {
      body: "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
      place: "Cao Bằng",
      number: 15,
      position: "PHÓ CHỦ TỊCH",
      addressees: ["Thường trực Tỉnh ủy", "Thường trực Hội đồng nhân dân tỉnh"],
    },
    conclusion: {
      chair: "đồng chí Chủ tịch UBND tỉnh",
      points: ["Giao Sở Nội vụ theo dõi; báo cáo hằng quý."],
    },
    plan: {
      number: "205/KH-UBND",
      date: "2023-08-24",
      title: "Nâng cao các chỉ số năm 2023",
      issuer: "Ủy ban nhân dân tỉnh Cao Bằng",
      bases: ["Căn cứ kết quả năm 2022"],
    },
  });
});

test("in a record that has them only what is changed changes; a list is put in the place of the old one", async () => {
  const before = new TextDecoder().decode(files.read("data/conferences/tinh-mau-2024.yaml"));
  const plan = await planned("tinh-mau-2024", before, {
    "Văn bản": [
      ["Số của báo cáo", "21"],
      ["Thông báo kết luận: số", "8"],
      ["Kế hoạch: căn cứ", "Căn cứ mới"],
    ],
  });
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.changes.map(({ what, after }) => `${what}: ${after}`)).toEqual([
    "Số của báo cáo: 21",
    "Thông báo kết luận: số: 8",
    expect.stringMatching(/^Kế hoạch: căn cứ: Căn cứ mới ; Căn cứ kết luận/),
  ]);
  const [old, fresh] = [before, plan.overlay.text("data/conferences/tinh-mau-2024.yaml")!].map(
    (text) => parse(text) as Record<string, Record<string, unknown>>,
  );
  expect(fresh!.conclusion).toEqual({ ...old!.conclusion, number: 8 });
  expect(fresh!.issuer).toEqual({ ...old!.issuer, number: 21 });
  expect(fresh!.plan!.bases).toEqual(["Căn cứ mới", (old!.plan!.bases as string[])[1]]);
  expect({ ...fresh!.plan, bases: 0 }).toEqual({ ...old!.plan, bases: 0 });
});

test("what cannot be right is named at its cell", async () => {
  const plan = await planned("cao-bang-2023", null, {
    ...ABOUT,
    "Văn bản": [
      ["Bản in là văn bản chính thức", "chắc là có"],
      ["Số của báo cáo", "15/BC-UBND"],
      ["Kế hoạch: ngày", "tháng Tám"],
    ],
  });
  expect(errorsOf(plan)).toEqual([
    "Văn bản B2: “chắc là có” không rõ có hay không.",
    "Văn bản B5: “15/BC-UBND” không phải số văn bản.",
    expect.stringMatching(/^Văn bản B\d+: “tháng Tám” không phải một ngày\.$/),
  ]);
});
