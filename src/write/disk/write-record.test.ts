import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { realDisk } from "./rename.ts";
import { writeRecord } from "./write-record.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "chuyen-sau-"));
  mkdirSync(join(root, "data"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const read = (file: string) => readFileSync(join(root, file), "utf8");

test("line ends and the byte-order mark of a file stay; a new file gets its folder; nothing is left beside", async () => {
  writeFileSync(join(root, "data/a.yaml"), "\uFEFFa: 1\r\n");
  // what a killed writing left there
  writeFileSync(join(root, "data/.dang-ghi-999999999-a.yaml"), "a: 9");
  const changes = [
    { file: "data/a.yaml", text: "a: 2\nb: 3\n" },
    { file: "data/scores/papi/2031.yaml", text: "c: 4\n" },
  ];
  expect(await writeRecord(root, changes)).toBeNull();
  expect(read("data/a.yaml")).toBe("\uFEFFa: 2\r\nb: 3\r\n");
  expect(read("data/scores/papi/2031.yaml")).toBe("c: 4\n");
  expect(readdirSync(join(root, "data")).sort()).toEqual(["a.yaml", "scores"]);
});

test.each([
  [
    "EBUSY",
    "Không ghi được data/b.yaml: Tệp hoặc thư mục đang được chương trình khác giữ. Chưa tệp nào thay đổi. Đóng tệp ấy nếu đang mở trong chương trình khác, xem có quyền ghi vào thư mục data không, rồi chạy lại.",
  ],
  [
    "ENOSPC",
    "Không ghi được data/b.yaml: Ổ đĩa đã đầy. Chưa tệp nào thay đổi. Xóa bớt tệp (thư mục .build xóa được) rồi chạy lại; cần khoảng 1 GB.",
  ],
])("where the second file meets %s, the first is as it was, and the person is told", async (code, said) => {
  writeFileSync(join(root, "data/a.yaml"), "a: 1\n");
  const disk = {
    ...realDisk,
    wait: async () => {},
    rename: async (from: string, to: string) => {
      if (to.endsWith("b.yaml")) throw Object.assign(new Error(code), { code });
      await realDisk.rename(from, to);
    },
  };
  const changes = [
    { file: "data/a.yaml", text: "a: 2\n" },
    { file: "data/b.yaml", text: "b: 2\n" },
  ];
  expect(await writeRecord(root, changes, disk)).toBe(said);
  expect(read("data/a.yaml")).toBe("a: 1\n");
  expect(readdirSync(join(root, "data"))).toEqual(["a.yaml"]);
});
