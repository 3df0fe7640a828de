import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const FILE = "data/conferences/quang-ninh-2022.yaml";
const TEXT = "content/hoi-nghi/quang-ninh-2022.md";
const action = (id: string, more: string) => `  - {id: ${id}, text: Việc ${id}${more}}\n`;

test.each<[what: string, actions: string, problem: RegExp]>([
  [
    "an action without the agency that all others have",
    ["a", "b", "c"].map((id) => action(id, ", lead: [so-noi-vu]")).join("") + action("d", ""),
    /:16:10 to-fill \[cảnh báo\] Giải pháp này chưa ghi cơ quan chủ trì \(lead\), trong khi 3 trong 4 giải pháp có\./,
  ],
  [
    "an action without the deadline that all others have",
    ["a", "b", "c"].map((id) => action(id, ", deadline: 2022-12-31")).join("") + action("d", ""),
    /to-fill \[cảnh báo\] Giải pháp này chưa ghi thời hạn \(deadline\), trong khi 3 trong 4 giải pháp có\./,
  ],
  [
    "the same words twice",
    "  - {id: a, text: Tập huấn cán bộ.}\n  - {id: b, text: tập huấn  cán bộ}\n",
    /duplicate-entry \[cảnh báo\] Câu này trùng với mục ở dòng 13\. Xóa một mục, hoặc sửa lại câu chữ\./,
  ],
  [
    "a component of an index that is not looked at",
    "  - {id: a, text: Tập huấn, components: [pci/land]}\n",
    /record-contradiction \[cảnh báo\] Mục này nói về chỉ số “pci” mà hội nghị không phân tích/,
  ],
])("%s", (_, actions, problem) => {
  const lines = problemLines(spoiled(FILE, "targets:", `actions:\n${actions}targets:`));
  expect(
    lines.filter((line) => problem.test(line)),
    lines.join("\n"),
  ).toHaveLength(1);
});

test("a task of the plan without the deadline that all others have", () => {
  const task = (id: string, more: string) => `        - {text: Việc ${id}${more}}\n`;
  const tasks = `${["a", "b", "c"].map((id) => task(id, ", deadline: 2022-12-31")).join("")}        - Công khai hằng tháng\n        - Việc d\n`;
  const plan = `plan:
  number: 205/KH-UBND
  date: 2022-08-24
  title: Kế hoạch
  issuer: UBND tỉnh Quảng Ninh
  sections:
    - id: muc-1
      heading: Nhiệm vụ
      tasks:
${tasks}`;
  const lines = problemLines(spoiled(FILE, "targets:", `${plan}targets:`));
  expect(lines.filter((line) => line.includes("nhiệm vụ có"))).toEqual([
    expect.stringMatching(
      /:25:11 to-fill \[cảnh báo\] Nhiệm vụ này chưa ghi thời hạn \(deadline\), trong khi 4 trong 5 nhiệm vụ có\./,
    ),
  ]);
});

test("actions of which nobody names an agency are a record as it is", () => {
  const actions = ["a", "b", "c"].map((id) => action(id, "")).join("");
  expect(problemLines(spoiled(FILE, "targets:", `actions:\n${actions}targets:`))).toEqual([]);
});

test.each<[what: string, text: string, problems: RegExp[]]>([
  [
    "a heading without its blank",
    "Lời.\n\n##Nguyên nhân\n",
    [/:3:1 not-shown \[cảnh báo\] Dấu “##” ở đầu dòng/],
  ],
  [
    "a rule right below a sentence",
    "Lời.\n\nCâu văn\n---\nTiếp.\n",
    [/:3:1 not-shown \[cảnh báo\] Dòng gạch ngay dưới/],
  ],
  [
    "a first line moved in as in Word",
    "Lời.\n\n\tThụt đầu dòng.\n",
    [/:3:2 not-shown \[cảnh báo\] Đoạn thụt vào/],
  ],
  [
    "an address without its beginning",
    "[trang](www.papi.org.vn)\n",
    [/:1:1 raw-html .*Viết https:\/\/www\.papi\.org\.vn\.$/],
  ],
  [
    "an address out of the folder",
    "[tệp](../../../mat.txt)\n",
    [/:1:1 raw-html Liên kết không dẫn đến một trang web/],
  ],
  ["letters turned around", "Chữ \u202e ngược\n", [/:1:5 odd-character \[cảnh báo\].*U\+202E/]],
  ["a rule of its own", "Lời.\n\n---\n\nTiếp.\n", []],
  ["an address of this site", "[trang](../../phuong-phap/)\n", []],
])("%s", (_, text, problems) => {
  const lines = problemLines(spoiled(TEXT, null, text));
  expect(lines, lines.join("\n")).toHaveLength(problems.length);
  for (const [at, problem] of problems.entries()) expect(lines[at]).toMatch(problem);
});
