import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const FILE = "data/conferences/quang-ninh-2022.yaml";

test("a conference on the first edition of an index is told that nothing is compared", () => {
  const lines = problemLines(spoiled(FILE, "against: 2020, from: 2020", "against: 2019, from: 2019"));
  expect(lines).toEqual([
    `${FILE}:7:40 unknown-reference [cảnh báo] Chưa có kỳ đánh giá “papi 2019”: trang và giấy không so sánh với năm ấy. Thêm kỳ ấy vào data/scores/papi khi có số liệu; là kỳ đầu tiên của chỉ số thì không phải làm gì.`,
  ]);
});

test("a record that names no year to compare with means the year before, and lacks nothing where there is none", () => {
  const later = `${FILE}:7:25 record-contradiction [cảnh báo] Vào ngày họp đã có kết quả PAPI năm 2021 (công bố 2022-05-10), hội nghị phân tích năm 2020 (đang có 2020, cần 2021). Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì giữ nguyên.`;
  expect(problemLines(spoiled(FILE, "year: 2021, against: 2020, from: 2020", "year: 2020"))).toEqual([later]);
  expect(
    problemLines(spoiled(FILE, "year: 2021, against: 2020, from: 2020", "year: 2020, from: 2021")),
  ).toEqual([
    later,
    `${FILE}:7:37 wrong-value Năm đầu lớn hơn năm cuối (đang có [2021, 2020]). Đổi lại thứ tự hai năm.`,
  ]);
});

test("a year that is looked at must have its edition", () => {
  const lines = problemLines(spoiled(FILE, "year: 2021, against", "year: 2023, against"));
  expect(lines).toEqual([
    `${FILE}:7:25 unknown-reference Không có kỳ đánh giá “papi 2023”. Xem data/scores/papi.`,
  ]);
});
