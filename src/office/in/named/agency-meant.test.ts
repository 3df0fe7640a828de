import { expect, test } from "vitest";
import { realData } from "../../../testing/real-data.ts";
import { errorsOf, files, planned, put } from "../conference/record-workbook-fixture.ts";
import { abbreviated, agencyMeant } from "./agency-meant.ts";

const names = [...(await realData()).agencies.values()].map(({ name }) => name.vi);
const SLUG = "tinh-mau-2024";
const BEFORE = new TextDecoder().decode(files.read(`data/conferences/${SLUG}.yaml`));

test.each([
  ["Sở Nội V", "Sở Nội vụ"],
  ["STP", "Sở Tư pháp"],
  ["VPUBND", "Văn phòng UBND tỉnh"],
  ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
  ["Sở TN&MT", "Sở Tài nguyên và Môi trường"],
  ["STTTT", "Sở Thông tin và Truyền thông"],
  ["Sở KH và ĐT", "Sở Kế hoạch và Đầu tư"],
  ["Sở GD-ĐT", "Sở Giáo dục và Đào tạo"],
  ["Sở LĐTB&XH", "Sở Lao động, Thương binh và Xã hội"],
  ["Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["TTPVHCC", "Trung tâm Phục vụ hành chính công"],
])("“%s” asks for %s", (short, name) => expect(agencyMeant(short, names)).toEqual([name]));

test("“SNV” is said of two departments, and asks for either", () => {
  for (const short of ["SNV", "Sở NV"])
    expect(agencyMeant(short, names)).toEqual(["Sở Nội vụ", "Sở Ngoại vụ"]);
});

test("two agencies of the same letters are both named; one letter, a name that is none and a longer text are no abbreviation", () => {
  expect(abbreviated("STC", ["Sở Tài chính", "Sở Thông tin cũ", "Sở Thi công"])).toEqual([
    "Sở Tài chính",
    "Sở Thi công",
  ]);
  expect(["S", "Sở Trăng Sao", "Sở Nội vụ tỉnh", "UBND xã"].map((one) => abbreviated(one, names))).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("an abbreviation is never taken: each is asked for at its cell, also among others parted by commas", async () => {
  const plan = await planned(SLUG, BEFORE, (sheet) =>
    put(sheet("Giải pháp"), "E2", "Sở Tài chính, SNV, Sở TN&MT"),
  );
  expect(errorsOf(plan)).toEqual(["Giải pháp E2: Không có cơ quan nào tên “SNV”."]);
  expect(plan.findings.find(({ severity }) => severity === "error")?.hint).toBe(
    'Có phải “Sở Nội vụ”, “Sở Ngoại vụ”? Ghi tên như ở trang "Danh mục", cách nhau bằng dấu chấm phẩy; cơ quan mới thì ghi tên ở trang "Cơ quan mới".',
  );
});
