import { expect, test } from "vitest";
import { problemLine } from "../../report/print.ts";
import { checkCommentary } from "./commentary.ts";

const FILE = "content/hoi-nghi/quang-ninh-2022.md";
const told = (text: string) => checkCommentary(FILE, `Theo ${text} nêu.\n`).map(problemLine);

test.each<[written: string, why: string, meant: string]>([
  ["[báo](https://a.vn/b c)", "địa chỉ có dấu cách hoặc xuống dòng", "[báo](https://a.vn/b%20c)"],
  ["[báo](https://a.vn/b\nc)", "địa chỉ có dấu cách hoặc xuống dòng", "[báo](https://a.vn/bc)"],
  ["[báo](https://a.vn/b “tên”)", "địa chỉ có dấu cách hoặc xuống dòng", "[báo](https://a.vn/b)"],
  ["[báo] (https://a.vn/b)", "có dấu cách giữa ] và (", "[báo](https://a.vn/b)"],
  ["(báo)[https://a.vn/b]", "hai cặp ngoặc đổi chỗ cho nhau", "[báo](https://a.vn/b)"],
])("%s is no link", (written, why, meant) => {
  const shown = written.replace("\n", " ");
  expect(told(written)).toEqual([
    `${FILE}:1:6 not-shown [cảnh báo] Chỗ này không thành liên kết vì ${why}, và được in nguyên như gõ (đang có “${shown}”). Viết ${meant}.`,
  ]);
});

test("a link that is never closed ends with its address", () => {
  expect(told("[báo](https://a.vn/b")).toEqual([
    `${FILE}:1:6 not-shown [cảnh báo] Chỗ này không thành liên kết vì thiếu dấu ) sau địa chỉ, và được in nguyên như gõ (đang có “[báo](https://a.vn/b nêu.”). Viết [báo](https://a.vn/b).`,
  ]);
});

test("an address with one slash is refused with the right one", () => {
  expect(told("[báo](https:/a.vn/b)")).toEqual([
    `${FILE}:1:6 raw-html Liên kết không dẫn đến một trang web (đang có “https:/a.vn/b”). Viết https://a.vn/b.`,
  ]);
});

test.each([
  "[báo](https://a.vn/b)",
  "[báo](<https://a.vn/b c>)",
  '[báo](https://a.vn/b "tên")',
  "[báo]( https://a.vn/b )",
  "các tỉnh [nhóm đầu] (nhóm 1) và [nhóm sau] (nhóm 2)",
  "(xem)[1]",
  "`[báo](https://a.vn/b c)`",
])("%s is left alone", (written) => {
  expect(told(written)).toEqual([]);
});
