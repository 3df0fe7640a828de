import { expect, test } from "vitest";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import type { Reads } from "./read/read-yaml.ts";
import { problemLine } from "./report/print.ts";
import { problemLines, SMALL_PROJECT, spoiled } from "./small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const PCI = "data/indices/pci.yaml";
const COMMENTARY = "content/hoi-nghi/quang-ninh-2022.md";
const UNITS = "data/units.yaml";
const SOURCES = "data/sources.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "file name index",
    PAPI_2021,
    "index: papi",
    "index: pci",
    [
      `${PAPI_2021}:1:8 wrong-file-name Khóa index không khớp với tên tệp (đang có “pci”, cần “papi”). Sửa khóa này hoặc đổi tên tệp cho khớp nhau.`,
    ],
  ],
  [
    "file name year",
    PAPI_2021,
    "year: 2021",
    "year: 2020",
    [
      `${PAPI_2021}:2:7 wrong-file-name Khóa year không khớp với tên tệp (đang có “2020”, cần “2021”). Sửa khóa này hoặc đổi tên tệp cho khớp nhau.`,
    ],
  ],
  [
    "file name slug",
    CONFERENCE,
    "slug: quang-ninh-2022",
    "slug: quang-ninh-2023",
    [
      `${CONFERENCE}:1:7 wrong-file-name Khóa slug không khớp với tên tệp (đang có “quang-ninh-2023”, cần “quang-ninh-2022”). Sửa khóa này hoặc đổi tên tệp cho khớp nhau.`,
    ],
  ],
  [
    "file name idx",
    PCI,
    "id: pci",
    "id: pcii",
    [
      `${PCI}:1:5 wrong-file-name Khóa id không khớp với tên tệp (đang có “pcii”, cần “pci”). Sửa khóa này hoặc đổi tên tệp cho khớp nhau.`,
    ],
  ],
  [
    "raw html",
    COMMENTARY,
    "**chưa ổn định**",
    "<b>chưa ổn định</b>",
    [
      `${COMMENTARY}:3:9 raw-html Bài viết có thẻ HTML (đang có “<b>”). Dùng cách viết Markdown, không dùng thẻ.`,
      `${COMMENTARY}:3:24 raw-html Bài viết có thẻ HTML (đang có “</b>”). Dùng cách viết Markdown, không dùng thẻ.`,
    ],
  ],
  [
    "commentary orphan",
    "content/hoi-nghi/quang-nin-2022.md",
    null,
    "Chữ.\n",
    [
      "content/hoi-nghi/quang-nin-2022.md:1:1 wrong-file-name [cảnh báo] Tệp này không được đọc (cần tên trùng với một tệp trong data/conferences). Đổi tên, chuyển đến đúng thư mục hoặc xóa tệp.",
    ],
  ],
  [
    "unread extension",
    "data/scores/papi/2019.yml",
    null,
    "index: papi\n",
    [
      "data/scores/papi/2019.yml:1:1 wrong-file-name Tên tệp có đuôi “.yml” nên tệp không được đọc. Đổi tên thành data/scores/papi/2019.yaml. Windows giấu đuôi tệp: mở File Explorer, chọn View, Show, File name extensions để thấy đuôi thật.",
    ],
  ],
  [
    "unread folder",
    "data/diem/2019.yaml",
    null,
    "index: papi\n",
    [
      "data/diem/2019.yaml:1:1 wrong-file-name [cảnh báo] Tệp này không được đọc (cần site.yaml, units.yaml, sources.yaml, indices/, scores/, conferences/). Đổi tên, chuyển đến đúng thư mục hoặc xóa tệp.",
    ],
  ],
  [
    "empty file",
    "data/scores/papi/2019.yaml",
    null,
    "# chưa có\n",
    ["data/scores/papi/2019.yaml:1:1 empty-file Tệp trống. Điền nội dung theo data/README.md, hoặc xóa tệp."],
  ],
  [
    "no units file",
    UNITS,
    null,
    null,
    [`${UNITS}:1:1 empty-file Chưa có tệp này. Tạo tệp theo mẫu trong data/README.md.`],
  ],
  [
    "no sources file",
    SOURCES,
    null,
    null,
    [`${SOURCES}:1:1 empty-file Chưa có tệp này. Tạo tệp theo mẫu trong data/README.md.`],
  ],
  [
    "unit file broken",
    UNITS,
    "regions: [dbscl]}",
    "regions: [dbscl}",
    [
      `${UNITS}:7:110 yaml-syntax Dòng thụt lề sai, hoặc dấu ngoặc chưa đóng. Các khóa cùng cấp phải thẳng cột; mỗi dấu [ hoặc { phải có dấu đóng cùng loại.`,
      `${UNITS}:8:3 yaml-syntax Dòng thụt lề sai, hoặc dấu ngoặc chưa đóng. Các khóa cùng cấp phải thẳng cột; mỗi dấu [ hoặc { phải có dấu đóng cùng loại.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("a checkout with the line ends of Windows holds the same data", () => {
  const windows = Object.entries(SMALL_PROJECT).map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]);
  expect(loadFiles(filesInMemory(Object.fromEntries(windows)))).toEqual(
    loadFiles(filesInMemory({ ...SMALL_PROJECT })),
  );
});

test("what was read before is read again only where it changed, and tells the same", () => {
  const reads: Reads = new Map();
  const load = (files: Record<string, string>) => loadFiles(filesInMemory(files), reads);
  const changed = {
    ...SMALL_PROJECT,
    [PAPI_2021]: SMALL_PROJECT[PAPI_2021]!.replace("year: 2021", "year: 2020"),
  };
  for (const files of [{ ...SMALL_PROJECT }, changed, { ...SMALL_PROJECT }])
    expect(load(files)).toEqual(loadFiles(filesInMemory(files)));
});

test("what systems and programs lay beside files is passed over in silence", () => {
  const laid = [
    "data/Thumbs.db",
    "data/scores/desktop.ini",
    "data/scores/papi/~$2021.yaml",
    "data/conferences/.DS_Store",
    "data/conferences/._quang-ninh-2022.yaml",
    "data/conferences/quang-ninh-2022.yaml~",
    "content/hoi-nghi/~$ang-ninh-2022.md",
  ];
  const files = Object.fromEntries(laid.map((file) => [file, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]));
  const { dataset, problems } = loadFiles(filesInMemory({ ...SMALL_PROJECT, ...files }));
  expect(dataset).not.toBeNull();
  expect(problems).toEqual(loadFiles(filesInMemory({ ...SMALL_PROJECT })).problems);
});

test.each([
  "data/units - Copy.yaml",
  "data/indices/papi - Bản sao.yaml",
  "data/scores/papi/2021 - Copy.yaml",
  "data/scores/papi/2021 (1).yaml",
  "data/scores/papi/2021(2).yaml",
  "data/scores/papi/2021 copy.yaml",
  "data/scores/papi - Copy/2021.yaml",
  "data/scores/papi/2021.bak.yaml",
  "data/conferences/Copy of quang-ninh-2022.yaml",
  "content/hoi-nghi/quang-ninh-2022 - Copy (2).md",
  "content/phuong-phap - Bản sao.md",
])("a copy is named and stops nothing: %s", (file) => {
  const { dataset, problems } = loadFiles(filesInMemory({ ...SMALL_PROJECT, [file]: "id: papi\n: : :\n" }));
  expect(dataset).not.toBeNull();
  expect(problems.filter(({ place }) => place.file === file).map(problemLine)).toEqual([
    `${file}:1:1 wrong-file-name [cảnh báo] Bản sao của một tệp, không được đọc. Xóa bản sao; nếu đây là tệp mới thì đặt tên không dấu cách như trong data/README.md.`,
  ]);
});

test.each<[what: string, file: string, content: string, problems: string[]]>([
  [
    "name with spaces",
    "data/conferences/quang ninh 2023.yaml",
    "slug: a\n",
    [
      "data/conferences/quang ninh 2023.yaml:1:1 wrong-file-name [cảnh báo] Tên tệp hoặc thư mục có dấu cách nên tệp không được đọc. Đổi tên: chữ thường không dấu, chữ số, gạch nối; tệp thừa thì xóa.",
    ],
  ],
  [
    "folder in capitals",
    "data/scores/PCI/2021.yaml",
    SMALL_PROJECT["data/scores/pci/2021.yaml"] ?? "",
    [
      "data/scores/PCI/2021.yaml:1:8 wrong-file-name Khóa index không khớp với tên tệp (đang có “PCI”, cần “pci”). Đổi tên tệp hoặc thư mục thành “pci”: chữ thường không dấu, chữ số, gạch nối.",
    ],
  ],
  [
    "commentary under another ending",
    "content/hoi-nghi/quang-ninh-2022.MD",
    "Lời.\n",
    [
      "content/hoi-nghi/quang-ninh-2022.MD:1:1 wrong-file-name [cảnh báo] Tên tệp có đuôi “.MD” nên tệp không được đọc. Đổi tên thành content/hoi-nghi/quang-ninh-2022.md. Windows giấu đuôi tệp: mở File Explorer, chọn View, Show, File name extensions để thấy đuôi thật.",
    ],
  ],
])("a file that would not be found by its name: %s", (_, file, content, problems) => {
  expect(loadFiles(filesInMemory({ ...SMALL_PROJECT, [file]: content })).problems.map(problemLine)).toEqual(
    problems,
  );
});

test("running numbers before every unit of a table are one fault", () => {
  const file = "data/scores/papi/2021.yaml";
  let place = 0;
  const content = (SMALL_PROJECT[file] ?? "").replace(/^ {2}- \[/gm, () => `  - [${++place}, `);
  expect(loadFiles(filesInMemory({ ...SMALL_PROJECT, [file]: content })).problems.map(problemLine)).toEqual([
    `${file}:8:6 wrong-type Cả 3 dòng có thêm cột số thứ tự ở đầu. Xóa cột số thứ tự: ô đầu của mỗi dòng là mã đơn vị.`,
  ]);
});
