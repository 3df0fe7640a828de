import { read, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { realData } from "../../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { conferenceTemplate } from "../../templates/conference-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

/* Faults that only the check of the written record finds are told at the cells of “Văn bản” and “Nhiệm vụ kế hoạch”. */

const files = shippedFiles();
const dataset = await realData();

async function told(papers: Record<string, string[]>, tasks: (string | null)[][]): Promise<string[]> {
  const book = read(await conferenceTemplate(dataset, "cao-bang-2023", null));
  const fill = (name: string, answers: Record<string, string[]>) => {
    const sheet = book.Sheets[name]!;
    const left = new Map(Object.entries(answers).map(([label, values]) => [label, [...values]]));
    for (let row = 1; row < 99; row++) {
      const value = left.get(String(sheet[`A${row}`]?.v))?.shift();
      if (value !== undefined) sheet[`B${row}`] = { t: "s", v: value };
    }
  };
  fill("Thông tin", {
    "Đơn vị tổ chức": ["Cao Bằng"],
    "Tên hội nghị": ["Hội nghị phân tích chuyên sâu năm 2022"],
    "Ngày họp": ["20/7/2023"],
    "Mã tài liệu nguồn đã có": ["s2"],
  });
  utils.sheet_add_aoa(book.Sheets["Chỉ số phân tích"]!, [["papi", 2022, 2021, 2021]], { origin: "A2" });
  fill("Văn bản", papers);
  utils.sheet_add_aoa(book.Sheets["Nhiệm vụ kế hoạch"]!, tasks, { origin: "A2" });
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const workbook = readWorkbook("cao-bang-2023.xlsx", bytes);
  if ("severity" in workbook) throw new Error(workbook.message);
  const plan = importWorkbook(workbook, { dataset, files, reads: shippedReads() }, {});
  return plan.findings
    .filter(({ message }) => !message.includes("Lời dẫn"))
    .map(({ place, message }) => `${place.sheet} ${place.cell}: ${message}`);
}

const PLAN = {
  "Kế hoạch: số, ký hiệu": ["205/KH-UBND"],
  "Kế hoạch: ngày": ["24/8/2023"],
  "Kế hoạch: trích yếu": ["Nâng cao các chỉ số năm 2023"],
  "Kế hoạch: cơ quan ban hành": ["Ủy ban nhân dân tỉnh Cao Bằng"],
};

test("an item of a list, a task and its deadline, a shared line of a section, what an official head lacks", async () => {
  const lines = await told(
    {
      ...PLAN,
      "Bản in là văn bản chính thức": ["có"],
      "Thông báo kết luận: ý kết luận": ["Giao các sở thực hiện.", "Rất tốt 🎉."],
      "Kế hoạch: mục đích": ["Nâng cao \uE000 chất lượng."],
    },
    [
      ["1. Công khai", "Niêm yết đủ 🎉", "30/9/2023", null, null, null, null],
      [null, "Rà soát danh sách", "30/9/2022", null, null, null, null],
      ["2. Giải trình 🎉", "Tiếp dân", "thường xuyên", null, null, null, null],
    ],
  );
  expect(lines).toEqual([
    "Văn bản B2: Văn bản chính thức mà thiếu cơ quan ban hành.",
    "Văn bản B26: Ký tự này không có trong phông chữ in (đang có “🎉” (U+1F389)).",
    expect.stringMatching(/^Văn bản B42: Ký tự này không có trong phông chữ in/),
    "Nhiệm vụ kế hoạch B2: Ký tự này không có trong phông chữ in (đang có “🎉” (U+1F389)).",
    expect.stringMatching(/^Nhiệm vụ kế hoạch C3: Thời hạn sớm hơn ngày ban hành kế hoạch/),
    "Nhiệm vụ kế hoạch A4: Ký tự này không có trong phông chữ in (đang có “🎉” (U+1F389)).",
  ]);
});
