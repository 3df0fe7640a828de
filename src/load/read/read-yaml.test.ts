import { expect, test } from "vitest";
import { filesInMemory } from "../files.ts";
import { loadFiles } from "../load.ts";
import { problemLines, SMALL_PROJECT } from "../small-project.ts";

const FILE = "data/scores/papi/2019.yaml";

const HEAD = "index: papi\nyear: 2019\npublished: null\nranked_units: null\n";

/** Problems of the small project with one more file, without the name of that file. */
function linesFor(content: string | Uint8Array): string[] {
  return problemLines({ ...SMALL_PROJECT, [FILE]: content }).map((line) => line.replace(`${FILE}:`, ""));
}

test.each([
  [
    "thụt lề bằng Tab",
    `${HEAD}units:\n\tdong-thap: {note: x}\nnote: x\n`,
    "6:1 yaml-syntax Thụt lề bằng phím Tab. Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).",
  ],
  [
    "ngoặc chưa đóng",
    "a: [1, 2\nb: 3\n",
    "2:1 yaml-syntax Dòng thụt lề sai, hoặc dấu ngoặc chưa đóng. Các khóa cùng cấp phải thẳng cột; mỗi dấu [ hoặc { phải có dấu đóng cùng loại.",
  ],
  [
    "nháy chưa đóng",
    `${HEAD}note: 'x\n`,
    "5:7 yaml-syntax Dấu nháy ' mở ở đây chưa đóng. Thêm dấu ' ở cuối câu; trong nháy đơn, dấu ' của câu viết thành hai dấu ''.",
  ],
  [
    "hai dấu hai chấm",
    "note: Nguồn: báo chí\n",
    "1:7 yaml-syntax Một dòng có hai dấu hai chấm, hoặc dòng sau thụt vào mà dòng trước đã có giá trị. Nếu dấu hai chấm thuộc về câu chữ thì đặt cả câu trong dấu nháy; nếu không, xuống dòng và thụt lề cho đúng.",
  ],
  [
    "thiếu dấu cách sau hai chấm",
    `${HEAD}note:x\ncomplete: false\n`,
    "5:1 yaml-syntax Sau khóa “note” thiếu dấu hai chấm thường và một dấu cách. Viết “note: giá trị”, có một dấu cách sau dấu hai chấm.",
  ],
  [
    "bắt đầu bằng %",
    "a: %x\n",
    "1:4 yaml-syntax Giá trị bắt đầu bằng ký hiệu dành riêng (@, ` hoặc %). Đặt cả giá trị trong dấu nháy: '…'.",
  ],
  [
    "hai văn bản",
    "a: 1\n---\nb: 2\n",
    "2:1 yaml-syntax Tệp chứa nhiều hơn một văn bản YAML. Xóa dòng “---” ở giữa tệp.",
  ],
  [
    "nhãn lạ",
    "a: !diem 1\n",
    "1:4 yaml-syntax Giá trị bắt đầu bằng dấu ! mà không có nghĩa. Đặt cả giá trị trong dấu nháy: '…'.",
  ],
  [
    "khóa là danh sách",
    "? [a]\n: 1\n",
    "1:3 yaml-syntax Khóa không phải là chữ. Khóa phải là một từ không dấu, như ghi trong data/README.md.",
  ],
  ["tệp rỗng", "", "1:1 empty-file Tệp trống. Điền nội dung theo data/README.md, hoặc xóa tệp."],
  [
    "UTF-16",
    Buffer.from("index: papi\n", "utf16le"),
    "1:1 yaml-syntax Tệp không lưu ở mã UTF-8 mà ở mã UTF-16, Notepad gọi là “Unicode”. Mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi lưu lại.",
  ],
  [
    "tệp Excel đổi tên",
    Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
    "1:1 yaml-syntax Tệp này thật ra là tệp Word, Excel hoặc tệp nén (zip), không phải tệp chữ. Bảng điểm thì nhập bằng npm run import; bài viết thì chép chữ sang tệp mới; tệp đặt nhầm chỗ thì chuyển đi.",
  ],
  [
    "tệp PDF đổi tên",
    "%PDF-1.7\n",
    "1:1 yaml-syntax Tệp này thật ra là tệp PDF, không phải tệp chữ. Bảng điểm thì nhập bằng npm run import; bài viết thì chép chữ sang tệp mới; tệp đặt nhầm chỗ thì chuyển đi.",
  ],
  [
    "mã ANSI",
    Buffer.from("title: Điện Biên é", "latin1"),
    "1:10 yaml-syntax Tệp không lưu ở mã UTF-8. Mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi lưu lại.",
  ],
  [
    "không phải nhóm khóa",
    "- papi\n- 2019\n",
    "1:1 wrong-type Giá trị không đúng loại (đang có danh sách, cần nhóm khóa). Sửa lại giá trị theo data/README.md.",
  ],
])("một lỗi cú pháp, chỉ đúng chỗ: %s", (_, content, problem) => {
  expect(linesFor(content)).toEqual([problem]);
});

test("billion laughs is refused at the first alias, without expanding anything", () => {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(", ")}]`,
  );
  expect(linesFor(`l0: &l0 lol\n${levels.join("\n")}\n`)).toEqual([
    "2:10 too-many-aliases Tệp dùng lối viết tắt *tên để lặp lại giá trị. Viết lại giá trị đầy đủ; nếu dấu * thuộc về câu chữ thì đặt cả câu trong dấu nháy.",
  ]);
});

const TOO_DEEP =
  "too-deep Dữ liệu lồng nhau quá nhiều cấp (cần không quá 40 cấp). Kiểm tra các dấu ngoặc và thụt lề ở dòng này.";

test.each([
  ["brackets", `a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`, `1:44 ${TOO_DEEP}`],
  ["braces", `a: ${"{a: ".repeat(100_000)}`, `1:164 ${TOO_DEEP}`],
  ["dashes", `a:\n${"- ".repeat(100_000)}1`, `2:1 ${TOO_DEEP}`],
  [
    "indentation",
    Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    `321:1 ${TOO_DEEP}`,
  ],
  [
    "a little too much",
    Array.from({ length: 41 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    `41:41 ${TOO_DEEP}`,
  ],
])("nesting of %s without end is refused where it becomes too deep", (_, content, problem) => {
  expect(linesFor(content)).toEqual([problem]);
});

test("a file of 5 MB is refused before it is read", () => {
  const files = filesInMemory(SMALL_PROJECT);
  const unread = {
    ...files,
    list: () => [...files.list(), FILE],
    size: (file: string) => (file === FILE ? 5e6 : files.size(file)),
  };
  const { problems } = loadFiles({
    ...unread,
    read: (file) => {
      if (file === FILE) throw new Error("read");
      return files.read(file);
    },
  });
  expect(problems).toEqual([
    {
      code: "file-too-large",
      severity: "error",
      place: { file: FILE, line: 1, column: 1 },
      message: "Tệp quá lớn.",
      actual: "5000000 byte",
      expected: "không quá 4194304 byte",
      hint: "Kiểm tra lại tệp; mỗi kỳ đánh giá là một tệp riêng.",
    },
  ]);
});

test("a byte-order mark, Windows line ends and decomposed letters make no difference", () => {
  const windows = Object.fromEntries(
    Object.entries(SMALL_PROJECT).map(([file, text]) => [
      file,
      `\uFEFF${text.replaceAll("\n", "\r\n").normalize("NFD")}`,
    ]),
  );
  expect(windows["data/units.yaml"]).not.toContain("Đồng Tháp");
  const loaded = loadFiles(filesInMemory(windows));
  expect(loaded.problems).toEqual([]);
  expect(loaded.dataset).toEqual(loadFiles(filesInMemory(SMALL_PROJECT)).dataset);
  expect(loaded.dataset?.units.get("dong-thap")?.name.vi).toBe("Đồng Tháp");
});

test("places are the same with Windows line ends", () => {
  const slip = (text: string) => ({ ...SMALL_PROJECT, "data/scores/pci/2021.yaml": text });
  const text = (SMALL_PROJECT["data/scores/pci/2021.yaml"] ?? "").replace("73.02", "73,02");
  expect(problemLines(slip(`\uFEFF${text.replaceAll("\n", "\r\n")}`))).toEqual(problemLines(slip(text)));
});

test("a key that names a property of every object is an unknown key like any other", () => {
  const lines = linesFor(
    "index: papi\nyear: 2019\npublished: null\nranked_units: null\n__proto__: {year: 1}\nconstructor: 1\n",
  );
  expect(lines.map((line) => line.split(". ")[0])).toEqual([
    "5:1 unknown-key Không có khóa “__proto__” ở chỗ này",
    "6:1 unknown-key Không có khóa “constructor” ở chỗ này",
  ]);
});
