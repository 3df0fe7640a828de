import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkOutput } from "./output-check.ts";
import type { PagesRead } from "./read-page.ts";

const folders: string[] = [];
afterAll(() =>
  folders.forEach((folder) => {
    rmSync(folder, { recursive: true });
  }),
);

const page = (body: string) =>
  `<!doctype html>\n<html lang="vi">\n<head><title>Trang</title></head>\n<body>\n${body}\n</body></html>`;

async function check(files: Record<string, string>, expected = {}) {
  const folder = mkdtempSync(join(tmpdir(), "soat-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (await checkOutput(folder, expected)).map(
    ({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`,
  );
}

test.each([
  ["undefined", "<p>Điểm: undefined</p>", 'index.html:5:4 Lời trên trang chứa "undefined".'],
  ["NaN", "<p>NaN điểm</p>", 'index.html:5:4 Lời trên trang chứa "NaN".'],
  ["an object", "<td>[object Object]</td>", 'index.html:5:5 Lời trên trang chứa "[object Object]".'],
  ["a class", '<p class="tone-undefined">x</p>', 'index.html:5:1 Thuộc tính class chứa "undefined".'],
  ["a label", '<svg aria-label="hạng null"></svg>', 'index.html:5:1 Thuộc tính aria-label chứa "null".'],
  ["an id twice", '<p id="a"></p><p id="a"></p>', 'index.html:5:15 Mã "a" dùng cho hai chỗ trong một trang.'],
  [
    "a dead link",
    '<a href="x/index.html">x</a>',
    'index.html:5:1 Liên kết "x/index.html" không dẫn đến đâu.',
  ],
  ["a folder link", '<a href="sub/">x</a>', 'index.html:5:1 Liên kết "sub/" không dẫn đến đâu.'],
  ["a dead fragment", '<a href="#x">x</a>', 'index.html:5:1 Liên kết "#x" trỏ đến mục không có.'],
  [
    "a fragment elsewhere",
    '<a href="sub/index.html#y">x</a>',
    'index.html:5:1 Liên kết "sub/index.html#y" trỏ đến mục không có.',
  ],
  [
    "an absolute link",
    '<a href="/sub/">x</a>',
    'index.html:5:1 Địa chỉ "/sub/" không phải địa chỉ tương đối.',
  ],
  [
    "a script address",
    '<a href="javascript:x">x</a>',
    'index.html:5:1 Địa chỉ "javascript:x" không phải địa chỉ tương đối.',
  ],
  [
    "a foreign picture",
    '<img src="https://example.org/a.png">',
    'index.html:5:1 Trang tải "https://example.org/a.png" từ nơi khác.',
  ],
  [
    "inline style",
    '<p style="color:red">x</p>',
    "index.html:5:1 Thuộc tính style bị chính sách an toàn của trang chặn.",
  ],
])("finds %s", async (_, body, problem) => {
  expect(await check({ "index.html": page(body), "sub/index.html": page('<p id="x"></p>') })).toEqual([
    problem,
  ]);
});

test.each([
  ['<a href="sub/index.html#x">x</a>'],
  ['<a href="https://papi.org.vn/">PAPI</a>'],
  ["<p>Giá trị <code>null</code> trong tệp</p>"],
  ["<p>Nullarbor, nullable</p>"],
  ['<a href="bao-cao.pdf">Báo cáo</a>'],
])("lets %s pass", async (body) => {
  const files = {
    "index.html": page(body),
    "sub/index.html": page('<p id="x"><a href="../index.html">lên</a></p>'),
  };
  expect(await check(files, { toCome: (path: string) => path === "bao-cao.pdf" })).toEqual([]);
});

test("asks for language and title", async () => {
  expect(await check({ "index.html": "<!doctype html><html><head></head><body></body></html>" })).toEqual([
    "index.html:1:1 Trang không ghi ngôn ngữ.",
    "index.html:1:1 Trang không có tên.",
  ]);
});

test("asks for the mark on illustrative pages", async () => {
  const files = {
    "a/index.html": page("<p><strong>SỐ LIỆU MINH HỌA</strong></p>"),
    "b/index.html": page("<p>SỐ LIỆU THẬT</p>"),
  };
  expect(await check(files, { illustrative: ["a/", "b/"] })).toEqual([
    'b/index.html:1:1 Trang minh họa thiếu dấu "SỐ LIỆU MINH HỌA".',
  ]);
});

test("a page that was read before in the same run is read again where a letter of it has changed", async () => {
  const read: PagesRead = new Map();
  const expected = { read, toCome: (path: string) => path === "later.pdf" };
  const good = page('<a href="later.pdf">x</a><p id="here"></p>');
  expect(await check({ "index.html": good }, expected)).toEqual([]);
  const first = read.get("index.html");
  // The same page: what it says is known, whether its links are alive is asked anew.
  expect(await check({ "index.html": good }, { read })).toEqual([
    'index.html:5:1 Liên kết "later.pdf" không dẫn đến đâu.',
  ]);
  expect(read.get("index.html")).toBe(first);
  expect(await check({ "index.html": good.replace("here", "undefined") }, expected)).toEqual([
    'index.html:5:26 Thuộc tính id chứa "undefined".',
  ]);
});
