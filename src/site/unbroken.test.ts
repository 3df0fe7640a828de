import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

const whole = (text: string) => `<span class="whole">${text}</span>`;

test.each([
  "2011–2019",
  "2011-2020",
  "205/KH-UBND",
  "131/CTr-UBND",
  "05-NQ/TU",
  "26/2020/TT-BTTTT",
  "202/2025/QH15",
])("%s stays on its line", (text) => {
  expect(unbroken(`Theo ${text}, (${text})`)).toBe(`Theo ${whole(text)}, (${whole(text)})`);
});

test.each([
  "44,43 (25/61)",
  "20/7/2022",
  "một phần tư đứng đầu, hạng 1–15",
  "https://bao.vn/2011-2020/tin-1.html",
  "giai đoạn 2011 – 2020",
  "12/2019-2020-2021",
  "1234/RATDAIRATDAIRATDAI-RATDAIRATDAI",
])("%s is left as it is", (text) => {
  expect(unbroken(text)).toBe(text);
});

test("a span of years written as numbers stays on its line, a rank is left as it is", () => {
  const data = (value: number) => `<data value="${value}">${value}</data>`;
  const years = `${data(2017)}–${data(2020)}`;
  const rank = `${data(1)}/${data(63)}`;
  expect(unbroken(`${rank} (${years})`)).toBe(`${rank} (${whole(years)})`);
});

test.each([["hạng"], ["ranks"]])("a span of ranks stays with the word before it: %s", (word) => {
  const span = `${word} <data value="1">1</data>–<data value="15">15</data>`;
  expect(unbroken(`Nhóm I (${span})`)).toBe(`Nhóm I (${whole(span)})`);
});

test("a dash does not begin a line", () => {
  expect(unbroken("phát triển kinh tế - xã hội")).toBe("phát triển kinh tế\u00a0- xã hội");
});

test("the number of a component stays with its name, the end of a sentence is no such number", () => {
  expect(unbroken("nào với: 7. Quản trị môi trường; 8. Quản trị điện tử (3.4.2. Tỷ lệ hồ sơ)")).toBe(
    "nào với: 7.\u00a0Quản trị môi trường; 8.\u00a0Quản trị điện tử (3.4.2.\u00a0Tỷ lệ hồ sơ)",
  );
  expect(unbroken("điểm nội dung 6. Tỉnh tăng")).toBe("điểm nội dung 6. Tỉnh tăng");
});

test("tags and what they hold are left as they are", () => {
  expect(unbroken('<a href="../2011-2020/">Năm 2011–2020</a>')).toBe(
    `<a href="../2011-2020/">Năm ${whole("2011–2020")}</a>`,
  );
});
