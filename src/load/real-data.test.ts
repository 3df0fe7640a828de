import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Files, filesOnDisk } from "./files.ts";
import { load, loadFiles } from "./load.ts";
import { printProblems } from "./report/print.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The repository's own files, one of them changed. */
function withChange(file: string, change: (text: string) => string): Files {
  const disk = filesOnDisk(ROOT);
  const bytes = (name: string) => {
    if (name !== file) return disk.read(name);
    const before = new TextDecoder().decode(disk.read(name));
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    return new TextEncoder().encode(after);
  };
  return { ...disk, read: bytes, size: (name) => bytes(name).length };
}

test("the data of this repository has no problems", async () => {
  const { dataset, problems } = await load(ROOT);
  expect(printProblems(problems)).toBe("Không có lỗi dữ liệu.\n");
  expect(dataset?.conferences.size).toBeGreaterThan(0);
});

test("one wrong digit in a table of 63 units is found, at its cell", () => {
  const files = withChange("data/scores/papi/2021.yaml", (text) => text.replace("42.4324", "42.5324"));
  const [problem, ...others] = loadFiles(files).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "sum-mismatch", actual: "42.5324" });
  expect(problem?.sourceLine?.slice((problem?.place.column ?? 0) - 1)).toMatch(/^42\.5324/);
});
