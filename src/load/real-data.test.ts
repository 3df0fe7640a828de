import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { shippedFiles, shippedReads } from "../testing/shipped.ts";
import type { Files } from "./files.ts";
import { load, loadFiles } from "./load.ts";
import { printProblems, problemLine } from "./report/print.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The repository's own files, one of them changed. */
function withChange(file: string, change: (text: string) => string): Files {
  const disk = shippedFiles();
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
  const files = withChange("data/scores/papi/2021.yaml", (text) =>
    text.replace("42.432353108", "42.532353108"),
  );
  const [problem, ...others] = loadFiles(files, shippedReads()).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "sum-mismatch", actual: "42.532353108" });
  expect(problem?.sourceLine?.slice((problem?.place.column ?? 0) - 1)).toMatch(/^42\.532353108/);
});

/** The columns of a table in another order, the cells as they were. */
function reordered(text: string, exchange: readonly (readonly [string, string])[]): string {
  return text.replace(/^columns: \[(.*)\]$/m, (_, list: string) => {
    let names = list.split(", ");
    for (const [one, other] of exchange)
      names = names.map((name) => (name === one ? other : name === other ? one : name));
    return `columns: [${names.join(", ")}]`;
  });
}

test.each([
  ["two columns", [["sc41", "sc43"]], "Các cột “sc41”, “sc43”"],
  [
    "three columns in a circle",
    [
      ["sc71", "sc72"],
      ["sc71", "sc73"],
    ],
    "Các cột “sc71”, “sc72”, “sc73”",
  ],
] as const)(
  "%s of a dimension that changed places are found, though its sum stays",
  (_, exchange, columns) => {
    const files = withChange("data/scores/papi/2022.yaml", (text) => reordered(text, exchange));
    expect(loadFiles(files, shippedReads()).problems.map(problemLine)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^data/scores/papi/2022.yaml:26:\\d+ swapped-values \\[cảnh báo\\] ${columns} có vẻ bị đổi chỗ: đổi lại thì khớp với kỳ 2021 hơn hẳn\\. Đối chiếu tên cột ở columns với bảng của nguồn\\.$`,
        ),
      ),
    ]);
  },
);

test("two cells that changed places are found where they are told apart by the other units", () => {
  const files = withChange("data/scores/papi/2022.yaml", (text) => {
    const place = (name: string) => (/^columns: \[(.*)\]$/m.exec(text)?.[1] ?? "").split(", ").indexOf(name);
    return text.replace(/^ {2}- \[nghe-an, (.*)\]$/m, (_, list: string) => {
      const cells = ["nghe-an", ...list.split(", ")];
      const [one, other] = [place("sc31"), place("sc32")];
      [cells[one], cells[other]] = [cells[other] ?? "", cells[one] ?? ""];
      return `  - [${cells.join(", ")}]`;
    });
  });
  expect(loadFiles(files, shippedReads()).problems.map(problemLine)).toEqual([
    expect.stringContaining(
      "swapped-values [cảnh báo] Hai ô “sc31” và “sc32” của Nghệ An (nghe-an) có vẻ bị đổi chỗ: cả hai đều khác hẳn các đơn vị khác, đổi lại thì không.",
    ),
  ]);
});

test("a year's file copied for the next, only its heading renewed, is told to be that", () => {
  const before = new TextDecoder().decode(shippedFiles().read("data/scores/papi/2021.yaml"));
  const files = withChange("data/scores/papi/2022.yaml", () =>
    before.replace("year: 2021", "year: 2022").replace("2022-05-10", "2023-04-12"),
  );
  const lines = loadFiles(files, shippedReads()).problems.map(
    (problem) => problemLine(problem).split(". ")[0],
  );
  expect(lines.filter((line) => line?.includes("scores/papi/2022"))).toEqual([
    expect.stringContaining("left-over [cảnh báo] Nguồn “phapluat-papi-2021” có trước khi hết năm 2022"),
    expect.stringContaining("left-over [cảnh báo] Nguồn “sggp-papi-2021” có trước khi hết năm 2022"),
    expect.stringContaining("left-over [cảnh báo] Ghi chú giống hệt kỳ 2021"),
    expect.stringContaining("left-over [cảnh báo] 60 trong 60 đơn vị có số trùng hệt kỳ 2021"),
    expect.stringContaining("left-over [cảnh báo] Mục này giống hệt kỳ 2021"),
    expect.stringContaining("left-over [cảnh báo] Mục này giống hệt kỳ 2021"),
  ]);
});

test.each([
  ["a fraction for a percentage", "par-index/2021", "score: 86.80", "score: 0.8680", "0.8680, cần khoảng"],
  ["one place too few", "sipas/2023", "score: 83.84", "score: 8.384", "8.384, cần khoảng"],
])("%s is out of scale", (_, file, find, put, told) => {
  const files = withChange(`data/scores/${file}.yaml`, (text) => text.replace(find, put));
  const lines = loadFiles(files, shippedReads()).problems.map(problemLine);
  expect(lines[0]).toContain(
    `unlikely-value [cảnh báo] Số lệch thang so với các số cùng loại (đang có ${told}`,
  );
});

test("a whole table pasted with decimal commas is one problem", () => {
  const files = withChange("data/scores/papi/2022.yaml", (text) =>
    text.replace(/^ {2}- \[.*$/gm, (row) => row.replace(/(\d)\.(\d)/g, "$1,$2")),
  );
  const problems = loadFiles(files, shippedReads()).problems.filter(({ code }) => code === "comma-decimal");
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^Khối số dán từ Excel: \d+ số thập phân viết bằng dấu phẩy, từ dòng 26 đến dòng 88\.$/,
    ),
  ]);
});
