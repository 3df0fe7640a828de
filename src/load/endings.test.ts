import { expect, test } from "vitest";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import { nameMeant } from "./read/routes.ts";
import { problemLine } from "./report/print.ts";
import { problemLines, SMALL_PROJECT, spoiled } from "./small-project.ts";

const WINDOWS =
  "Windows giấu đuôi tệp: mở File Explorer, chọn View, Show, File name extensions để thấy đuôi thật.";

/** The small project with one file under another name. */
function renamed(from: string, to: string): Record<string, string> {
  const { [from]: content = "", ...others } = SMALL_PROJECT;
  return { ...others, [to]: content };
}

test.each<[name: string, meant: string | null]>([
  ["data/scores/papi/2025.yml", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/2025.YAML", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/2025.yaml.txt", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/2025.yaml.yaml", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/2025.txt", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/2025", "data/scores/papi/2025.yaml"],
  ["data/scores/papi/ghi-chu.txt", null],
  ["data/units.yml", "data/units.yaml"],
  ["data/indices/papi.Yaml", "data/indices/papi.yaml"],
  ["content/hoi-nghi/ha-nam-2025.md.txt", "content/hoi-nghi/ha-nam-2025.md"],
  ["content/hoi-nghi/ha-nam-2025.markdown", "content/hoi-nghi/ha-nam-2025.md"],
  ["data/scores/papi/2025.xlsx", null],
  ["data/README.md", null],
])("%s was meant as %s", (name, meant) => {
  expect(nameMeant(name)?.file ?? null).toBe(meant);
});

test.each<[what: string, from: string, to: string, withheld: string[] | null, problems: string[]]>([
  [
    "an edition",
    "data/scores/pci/2021.yaml",
    "data/scores/pci/2021.yaml.txt",
    null,
    [
      `data/scores/pci/2021.yaml.txt:1:1 wrong-file-name Tên tệp có đuôi “.yaml.txt” nên tệp không được đọc. Đổi tên thành data/scores/pci/2021.yaml. ${WINDOWS}`,
    ],
  ],
  [
    "an index, whose editions are not blamed",
    "data/indices/papi.yaml",
    "data/indices/papi.YAML",
    null,
    [
      `data/indices/papi.YAML:1:1 wrong-file-name Tên tệp có đuôi “.YAML” nên tệp không được đọc. Đổi tên thành data/indices/papi.yaml. ${WINDOWS}`,
    ],
  ],
  [
    "a file that must be there",
    "data/units.yaml",
    "data/units.yml",
    null,
    [
      "data/units.yaml:1:1 empty-file Chưa có tệp này. Có data/units.yml: đổi tên tệp ấy thành data/units.yaml.",
      `data/units.yml:1:1 wrong-file-name Tên tệp có đuôi “.yml” nên tệp không được đọc. Đổi tên thành data/units.yaml. ${WINDOWS}`,
    ],
  ],
  [
    "a record, which withholds its conference alone",
    "data/conferences/quang-ninh-2022.yaml",
    "data/conferences/quang-ninh-2022.yml",
    ["quang-ninh-2022"],
    [
      `data/conferences/quang-ninh-2022.yml:1:1 wrong-file-name Tên tệp có đuôi “.yml” nên tệp không được đọc. Đổi tên thành data/conferences/quang-ninh-2022.yaml. ${WINDOWS}`,
    ],
  ],
])("%s under a wrong ending", (_, from, to, withheld, problems) => {
  const loaded = loadFiles(filesInMemory(renamed(from, to)));
  expect(loaded.problems.map(problemLine)).toEqual(problems);
  expect(loaded.dataset === null ? null : loaded.withheld).toEqual(withheld);
});

test("a file that lies beside the one it was made of is only told", () => {
  const files = { ...SMALL_PROJECT, "data/units.yml": SMALL_PROJECT["data/units.yaml"] ?? "" };
  expect(problemLines(files)).toEqual([
    `data/units.yml:1:1 wrong-file-name [cảnh báo] Tên tệp có đuôi “.yml” nên tệp không được đọc. Đổi tên thành data/units.yaml. ${WINDOWS}`,
  ]);
});

test.each([
  [
    "data/scores/papi/2025.xlsx",
    "Nhập bằng npm run import -- data/scores/papi/2025.xlsx, rồi chuyển tệp đi nơi khác.",
  ],
  [
    "content/hoi-nghi/quang-ninh-2022.docx",
    "Chép chữ của bài sang một tệp .md cùng tên; tệp gốc chuyển đi nơi khác.",
  ],
])("%s belongs elsewhere", (file, hint) => {
  expect(problemLines({ ...SMALL_PROJECT, [file]: "PK" })).toEqual([
    `${file}:1:1 wrong-file-name [cảnh báo] Tệp Word, Excel đặt ở đây không được đọc. ${hint}`,
  ]);
});

const CUT = "Tệp dừng ở đây khi dấu ngoặc, dấu nháy hoặc khóa còn dở: có thể bị cắt khi chép, gửi hoặc lưu.";
const CUT_HINT = "Lấy lại bản đủ từ tệp gốc; tệp đã đủ thì viết nốt dòng này và đóng dấu ngoặc, dấu nháy.";

test.each<[what: string, file: string, after: string, problems: string[]]>([
  [
    "in a row of figures",
    "data/scores/papi/2021.yaml",
    "[quang-ninh, 11.2500, 2, 5.25",
    [`data/scores/papi/2021.yaml:9:34 yaml-syntax ${CUT} ${CUT_HINT}`],
  ],
  [
    "in a key",
    "data/conferences/quang-ninh-2022.yaml",
    "shortfa",
    [`data/conferences/quang-ninh-2022.yaml:8:1 yaml-syntax ${CUT} ${CUT_HINT}`],
  ],
])("a file that was cut off %s says so", (_, file, after, problems) => {
  const whole = SMALL_PROJECT[file] ?? "";
  const cut = whole.slice(0, whole.indexOf(after) + after.length);
  expect(problemLines({ ...SMALL_PROJECT, [file]: cut })).toEqual(problems);
});

test("a record that was cut off in a sentence is doubted, a whole one without its last line end is not", () => {
  const file = "data/conferences/quang-ninh-2022.yaml";
  const put = (text: string) =>
    problemLines(spoiled(file, "targets:", `commitments:\n  - id: ck\n    text: ${text}`)).filter((line) =>
      line.includes("text-cut"),
    );
  const until = (text: string) => {
    const files = spoiled(file, "targets:", `commitments:\n  - id: ck\n    text: ${text}\n#`);
    const whole = files[file] ?? "";
    return problemLines({ ...files, [file]: whole.slice(0, whole.indexOf("\n#")) });
  };
  expect(until("Tăng cường kiểm tra việc thực hiện nhiệm vụ của các sở, ng")).toEqual([
    `${file}:14:11 text-cut [cảnh báo] Tệp dừng giữa câu và không có dấu xuống dòng ở cuối: có thể bị cắt khi chép, gửi hoặc lưu (đang có “…việc thực hiện nhiệm vụ của các sở, ng”). Đối chiếu với bản gốc. Tệp đã đủ thì thêm dấu chấm câu, hoặc nhấn Enter ở cuối tệp rồi lưu.`,
  ]);
  expect(until("Tăng cường kiểm tra việc thực hiện nhiệm vụ của các sở, ngành.")).toEqual([]);
  expect(put("Tăng cường kiểm tra việc thực hiện nhiệm vụ của các sở, ng")).toEqual([]);
});

test("a file whose end is empty was lost when the machine went off", () => {
  const file = "data/scores/pci/2021.yaml";
  const content = `${(SMALL_PROJECT[file] ?? "").slice(0, 60)}${"\0".repeat(200)}`;
  expect(problemLines({ ...SMALL_PROJECT, [file]: content })).toEqual([
    `${file}:4:17 yaml-syntax Từ chỗ này đến cuối, tệp chỉ còn ký tự rỗng: tệp hỏng, thường do máy tắt khi đang lưu. Lấy lại bản lưu gần nhất của tệp, hoặc xóa phần cuối rồi ghi lại.`,
  ]);
});
