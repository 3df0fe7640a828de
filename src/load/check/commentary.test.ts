import { expect, test } from "vitest";
import { problemLine } from "../report/print.ts";
import { checkCommentary } from "./commentary.ts";

const found = (text: string) =>
  checkCommentary("content/hoi-nghi/a.md", text).map(({ code, actual }) => `${code} ${actual}`);

test.each([
  ["<div class='x'>", ["raw-html “<div class='x'>”"]],
  ["<br>", ["raw-html “<br>”"]],
  ["xem </p>", ["raw-html “</p>”"]],
  ["<!-- ghi chú -->", ["raw-html “<!--”"]],
  ["đạt 42,43 điểm", ["typed-figure “42,43”"]],
  ["đạt 42.43 điểm", ["typed-figure “42.43”"]],
  ["tăng 0,1 điểm, giảm -4,53", ["typed-figure “0,1”", "typed-figure “4,53”"]],
  ["(86,80%)", ["typed-figure “86,80”"]],
])("%s is found", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["năm 2021, xếp thứ 2/63, 01 bậc"],
  ["13.218 thủ tục hành chính"],
  ["ngày 20.7.2022 và 20/7/2022, mục 1.1.2"],
  ["Nghị định số 30/2020/NĐ-CP"],
  ["a < b và b > c"],
  ["<https://papi.org.vn/2021,50>"],
  ["[báo cáo](https://papi.org.vn/42,43)"],
  ["`<b>` và `42,43`"],
  ["```\n<b>42,43</b>\n```"],
])("%s is fine", (text) => {
  expect(found(text)).toEqual([]);
});

test("the place is that of the tag or figure itself", () => {
  const [problem] = checkCommentary("content/hoi-nghi/a.md", "# Nhận xét\n\nTỉnh đạt 42,43 điểm.\n");
  expect(problem && problemLine(problem)).toBe(
    "content/hoi-nghi/a.md:3:10 typed-figure Bài viết có số liệu thập phân gõ tay (đang có “42,43”). Bỏ số; số liệu đã có ở bảng và biểu đồ sinh từ dữ liệu.",
  );
});
