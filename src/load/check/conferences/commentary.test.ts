import { describe, expect, test } from "vitest";
import { problemLine } from "../../report/print.ts";
import { checkCommentary } from "./commentary.ts";

const found = (text: string) =>
  checkCommentary("content/hoi-nghi/a.md", text).map(({ code, actual }) => `${code} ${actual}`);

test.each([
  ["<div class='x'>", ["raw-html “<div class='x'>”"]],
  ["<br>", ["raw-html “<br>”"]],
  ["xem </p>", ["raw-html “</p>”"]],
  ["<!-- ghi chú -->", ["raw-html “<!--”"]],
])("%s is found", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["năm 2021, xếp thứ 2/63, 01 bậc"],
  ["13.218 thủ tục hành chính"],
  ["đạt 42,43 điểm, giảm -4,53 (86,80%)"],
  ["đạt {{ diem papi }}"],
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

test("the place is that of the tag itself", () => {
  const [problem] = checkCommentary("content/hoi-nghi/a.md", "# Nhận xét\n\nTỉnh đạt <b>cao</b>.\n");
  expect(problem && problemLine(problem)).toMatch(/^content\/hoi-nghi\/a\.md:3:10 raw-html /);
});

test("double braces ask for a value in commentary, and are told on other pages", () => {
  expect(found("đạt {{ diem papi }}")).toEqual([]);
  expect(checkCommentary("content/phuong-phap.md", "đạt {{ diem papi }}").map(({ code }) => code)).toEqual([
    "not-shown",
  ]);
});

describe("an address that runs something is refused at its own line", () => {
  test.each([
    ["[x](javascript:alert)", "javascript:alert"],
    ["[x](<java\tscript:alert>)", "java script:alert"],
    ["[x](<java script:alert>)", "java script:alert"],
    ["[x](JAVASCRIPT:alert)", "JAVASCRIPT:alert"],
    ["[x](data:text/html,a)", "data:text/html,a"],
    ["[x]: vbscript:a\n\n[x]", "vbscript:a"],
    ["- mục\n  > [x](javascript:a)", "javascript:a"],
  ])("%j", (text, shown) => {
    expect(found(text)).toEqual([`raw-html “${shown}”`]);
  });

  test("and any other is fine", () => {
    const text =
      "[a](https://a.vn) [b](../khac/) [c](mailto:a@b.vn) [d](#muc) [e](phuong-phap/index.html?x=a:b)";
    expect(found(text)).toEqual([]);
  });

  test("with the line of the second of two that look alike", () => {
    const text = "[x](https://a.vn)\n\nchữ [x](javascript:a)\n";
    expect(
      checkCommentary("content/hoi-nghi/a.md", text).map(({ place }) => [place.line, place.column]),
    ).toEqual([[3, 5]]);
  });
});

describe("signs nested beyond reading are refused at their own line", () => {
  test.each([
    ["quotations", `${">".repeat(3000)} a`],
    ["lists", `${"- ".repeat(3000)}a`],
    ["emphasis", `${"*".repeat(3000)}a${"*".repeat(3000)}`],
    ["fifty quotations", `${"> ".repeat(50)}a`],
  ])("%s", (_, line) => {
    const problems = checkCommentary("content/hoi-nghi/a.md", `# A\n\nMột câu.\n\n${line}\n\nCâu cuối.\n`);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["too-deep", 5]]);
  });

  test("and what people write is not", () => {
    const list = ["- a", "  - b", "    - **c** và *d*", "      1. e", "         > f"].join("\n");
    expect(found(`> trích\n> > trong trích\n\n${list}\n`)).toEqual([]);
    expect(found("[".repeat(3000))).toEqual([]);
  });
});
