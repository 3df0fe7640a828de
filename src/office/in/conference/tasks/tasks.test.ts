import { read, utils, type WorkBook, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { realData } from "../../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../../testing/shipped.ts";
import { importWorkbook } from "../../import-workbook.ts";
import { conferenceTemplate } from "../../templates/conference-template.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";

const files = shippedFiles();
const dataset = await realData();
const SHEET = "Nhiệm vụ kế hoạch";
const fileOf = (slug: string) => `data/conferences/${slug}.yaml`;
const textOf = (slug: string) => new TextDecoder().decode(files.read(fileOf(slug)));

/** Plans the import of a conference's own template after `fill` has written into it. */
async function planned(slug: string, text: string | null, fill: (book: WorkBook) => void) {
  const book = read(await conferenceTemplate(dataset, slug, text));
  fill(book);
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const workbook = readWorkbook(`${slug}.xlsx`, bytes);
  if ("severity" in workbook) throw new Error(workbook.message);
  return importWorkbook(workbook, { dataset, files, reads: shippedReads() }, {});
}

type Planned = Awaited<ReturnType<typeof planned>>;
const said = (plan: Planned, severity: string) =>
  plan.findings.flatMap((one) =>
    one.severity === severity ? [`${one.place.sheet} ${one.place.cell ?? ""}: ${one.message}`] : [],
  );
const sectionsOf = (text: string) =>
  (parse(text) as { plan: { sections: Record<string, unknown>[] } }).plan.sections;

/** Rows put below the head of a sheet. */
function rows(
  book: WorkBook,
  sheet: string,
  values: readonly (readonly (string | number | null)[])[],
  at = "A2",
) {
  utils.sheet_add_aoa(
    book.Sheets[sheet]!,
    values.map((row) => [...row]),
    { origin: at },
  );
}

/** Answers beside their labels. */
function answers(book: WorkBook, sheet: string, given: Readonly<Record<string, string>>) {
  for (let row = 1; row < 99; row++) {
    const value = given[String(book.Sheets[sheet]![`A${row}`]?.v)];
    if (value !== undefined) book.Sheets[sheet]![`B${row}`] = { t: "s", v: value };
  }
}

function newConference(book: WorkBook) {
  answers(book, "Thông tin", {
    "Đơn vị tổ chức": "Cao Bằng",
    "Tên hội nghị": "Hội nghị phân tích chuyên sâu năm 2022",
    "Ngày họp": "20/7/2023",
    "Mã tài liệu nguồn đã có": "s2",
  });
  rows(book, "Chỉ số phân tích", [["papi", 2022, 2021, 2021]]);
}

const PLAN = {
  "Kế hoạch: số, ký hiệu": "205/KH-UBND",
  "Kế hoạch: ngày": "24/8/2023",
  "Kế hoạch: trích yếu": "Nâng cao các chỉ số năm 2023",
  "Kế hoạch: cơ quan ban hành": "Ủy ban nhân dân tỉnh Cao Bằng",
};

const TASKS = [
  [
    "1. Công khai, minh bạch",
    "Niêm yết thu, chi: đủ mọi xã",
    "30/9/2023",
    "Sở Tài chính",
    "Sở Nội vụ",
    "papi/transparency",
    null,
  ],
  [null, "Rà soát danh sách hộ nghèo", null, null, null, null, null],
  ["2. Trách nhiệm giải trình", "Tiếp công dân theo lịch", "thường xuyên", null, null, null, "giai-trinh"],
];

test("a new plan gets its sections and tasks from the sheet, without a line of YAML", async () => {
  const plan = await planned("cao-bang-2023", null, (book) => {
    newConference(book);
    answers(book, "Văn bản", PLAN);
    rows(book, SHEET, TASKS);
  });
  expect(said(plan, "error")).toEqual([]);
  expect(sectionsOf(plan.overlay.text(fileOf("cao-bang-2023"))!)).toEqual([
    {
      id: "muc-1",
      heading: "1. Công khai, minh bạch",
      lead: ["so-tai-chinh"],
      support: ["so-noi-vu"],
      components: ["papi/transparency"],
      tasks: [{ text: "Niêm yết thu, chi: đủ mọi xã", deadline: "2023-09-30" }, "Rà soát danh sách hộ nghèo"],
    },
    {
      id: "giai-trinh",
      heading: "2. Trách nhiệm giải trình",
      tasks: [{ text: "Tiếp công dân theo lịch", deadline: "thường xuyên" }],
    },
  ]);
});

test("the template of a record brought back as it was changes no byte", async () => {
  for (const slug of ["quang-ninh-2022", "tinh-mau-2023", "tinh-mau-2024"]) {
    const plan = await planned(slug, textOf(slug), () => {});
    expect(said(plan, "error")).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.overlay.text(fileOf(slug))).toBe(textOf(slug));
  }
});

test("one corrected task changes its list, one new section comes last, all else stays byte for byte", async () => {
  const before = textOf("tinh-mau-2024");
  const count = sectionsOf(before).flatMap(({ tasks }) => tasks as unknown[]).length;
  const plan = await planned("tinh-mau-2024", before, (book) => {
    rows(book, SHEET, [["Lập lịch đôn đốc mới"]], "B2");
    rows(book, SHEET, [["Mục thêm", "Việc thêm", "quý IV/2024"]], `A${count + 2}`);
  });
  expect(said(plan, "error")).toEqual([]);
  expect(plan.changes.map(({ what, cell }) => `${what} ${cell}`)).toEqual([
    "Nhiệm vụ kế hoạch · 1.1. Công tác chỉ đạo, điều hành cải cách hành chính A2",
    `Nhiệm vụ kế hoạch · mới A${count + 2}`,
  ]);
  const after = plan.overlay.text(fileOf("tinh-mau-2024"))!;
  const [first, ...others] = sectionsOf(before);
  const [old, ...more] = first!.tasks as { text: string; deadline: string }[];
  expect(sectionsOf(after)).toEqual([
    { ...first, tasks: [{ ...old, text: "Lập lịch đôn đốc mới" }, ...more] },
    ...others,
    { id: "muc-1", heading: "Mục thêm", tasks: [{ text: "Việc thêm", deadline: "quý IV/2024" }] },
  ]);
  const lines = new Set(after.split("\n"));
  expect(before.split("\n").filter((line) => !lines.has(line))).toHaveLength(1 + more.length);
});

test("tasks left out keep the file's own, and are told", async () => {
  const before = textOf("tinh-mau-2024");
  const plan = await planned("tinh-mau-2024", before, (book) => {
    for (const cell of Object.keys(book.Sheets[SHEET]!))
      if (/^[A-G]([2-9]|\d\d)$/.test(cell)) delete book.Sheets[SHEET]![cell];
    rows(book, SHEET, [[String(sectionsOf(before)[0]!.heading)]]);
  });
  expect(plan.overlay.text(fileOf("tinh-mau-2024"))).toBe(before);
  expect(said(plan, "note")).toEqual(
    expect.arrayContaining([
      expect.stringContaining("các nhiệm vụ đang ghi được giữ nguyên"),
      expect.stringMatching(/mục của kế hoạch có trong hồ sơ mà không có trong bảng: giữ nguyên/),
    ]),
  );
});

test("what cannot be right is named at its cell, and nothing is written", async () => {
  const plan = await planned("cao-bang-2023", null, (book) => {
    newConference(book);
    answers(book, "Văn bản", PLAN);
    rows(book, SHEET, [
      [null, "Việc không mục"],
      ["Mục một", "Việc một", "sắp tới", "Sở Tài chính"],
      [null, "Việc hai", null, "Sở Nội vụ"],
      [null, null, "30/9/2023"],
    ]);
  });
  expect(said(plan, "error")).toEqual([
    `${SHEET} C3: “sắp tới” không phải một thời hạn.`,
    `${SHEET} A2: Nhiệm vụ này chưa thuộc mục nào của kế hoạch.`,
    `${SHEET} D4: Khác với điều đã ghi cho mục “Mục một” ở hàng trên.`,
    `${SHEET} C5: Có thời hạn mà chưa ghi nhiệm vụ.`,
  ]);
});

test("tasks without a plan ask for the head of the plan", async () => {
  const plan = await planned("cao-bang-2023", null, (book) => {
    newConference(book);
    rows(book, SHEET, TASKS);
  });
  expect(said(plan, "error")).toEqual([`${SHEET} A2: Có nhiệm vụ mà chưa có kế hoạch.`]);
});

test("an agency that the data lack is named once in the workbook, and used like the others", async () => {
  const plan = await planned("cao-bang-2023", null, (book) => {
    newConference(book);
    answers(book, "Văn bản", PLAN);
    rows(book, "Cơ quan mới", [["Trung tâm Bảo tồn Voọc", "Langur Conservation Centre"], ["Sở Nội vụ"]]);
    rows(book, SHEET, [["Mục một", "Việc một", null, "Trung tâm Bảo tồn Voọc; Sở Nội vụ"]]);
  });
  expect(said(plan, "error")).toEqual([]);
  expect(sectionsOf(plan.overlay.text(fileOf("cao-bang-2023"))!)[0]!.lead).toEqual([
    "trung-tam-bao-ton-vooc",
    "so-noi-vu",
  ]);
  const [before, after] = [
    new TextDecoder().decode(files.read("data/units.yaml")),
    plan.overlay.text("data/units.yaml")!,
  ];
  const line =
    "  - {id: trung-tam-bao-ton-vooc, name: {vi: Trung tâm Bảo tồn Voọc, en: Langur Conservation Centre}}\n";
  expect(after.replace(line, "")).toBe(before);
  expect(after).toContain(line);
});
