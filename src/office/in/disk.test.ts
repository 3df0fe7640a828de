import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workbookAt, writeTemplate } from "./disk.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thu-muc-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a folder where a file is meant is called a folder, not a file that is there or open elsewhere", () => {
  expect(workbookAt(folder)).toMatchObject({ message: "Đây là một thư mục, không phải tệp." });
  expect(writeTemplate(folder, new Uint8Array([1]))).toBe(
    `${folder} là một thư mục. Ghi cả tên tệp, ví dụ --to ${join(folder, "mau.xlsx")}.`,
  );
});

test("a file that is there is left as it is", async () => {
  const file = join(folder, "mau.xlsx");
  expect(writeTemplate(file, new Uint8Array([1]))).toBeNull();
  expect(writeTemplate(file, new Uint8Array([2]))).toContain("không ghi đè");
  expect([...(await readFile(file))]).toEqual([1]);
});
