import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

const PCI = "data/indices/pci.yaml";
const PAPI = "data/indices/papi.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "weights",
    PCI,
    "weight: 60",
    "weight: 50",
    [
      `${PCI}:16:7 weights-mismatch Trọng số các thành phần cộng lại không bằng 100 (đang có 90, cần 100). Kiểm tra lại các khóa weight của khung.`,
    ],
  ],
  [
    "weight missing",
    PCI,
    ", weight: 60",
    "",
    [
      `${PCI}:17:9 weights-mismatch Thành phần “Tiếp cận đất đai (land)” thiếu trọng số. Thêm khóa weight (phần trăm), hoặc đổi aggregation của khung.`,
    ],
  ],
  [
    "max of children",
    PAPI,
    "name: {vi: Công khai}, max: 10",
    "name: {vi: Công khai}, max: 9",
    [
      `${PAPI}:12:10 sum-mismatch Điểm tối đa không bằng tổng điểm tối đa của các thành phần (đang có 20, cần 19). Kiểm tra lại các khóa max trong khung.`,
    ],
  ],
  [
    "weights of children",
    PAPI,
    "        max: 10\n        children:\n          - {id: sc11, name: {vi: Tri thức công dân}}\n          - {id: sc12, name: {vi: Cơ hội tham gia}}",
    "        max: 10\n        aggregation: weighted\n        children:\n          - {id: sc11, name: {vi: Tri thức công dân}, max: 5, weight: 60}\n          - {id: sc12, name: {vi: Cơ hội tham gia}, max: 4, weight: 30}",
    [
      `${PAPI}:21:11 weights-mismatch Trọng số các thành phần con của “participation” cộng lại không bằng 100 (đang có 90, cần 100). Kiểm tra lại các khóa weight của khung.`,
    ],
  ],
  [
    "a mean of scores on scales of their own",
    PAPI,
    "        max: 10\n        children:\n          - {id: sc11, name: {vi: Tri thức công dân}}\n          - {id: sc12, name: {vi: Cơ hội tham gia}}",
    "        aggregation: mean\n        children:\n          - {id: sc11, name: {vi: Tri thức công dân}, max: 5}\n          - {id: sc12, name: {vi: Cơ hội tham gia}, max: 4}",
    [
      `${PAPI}:20:13 missing-key Không rõ điểm tối đa để quy đổi điểm của “Tri thức công dân (sc11)”. Ghi max cho cấp trên, hoặc cho mọi thành phần cùng cấp một max như nhau.`,
    ],
  ],
  [
    "aggregation of a component without parts",
    PAPI,
    "name: {vi: Công khai}, max: 10",
    "name: {vi: Công khai}, max: 10, aggregation: mean",
    [
      `${PAPI}:22:73 wrong-value Thành phần “transparency” có aggregation mà không có thành phần con nào. Bỏ khóa aggregation, hoặc ghi các thành phần con ở children.`,
    ],
  ],
  [
    "tolerance missing",
    PAPI,
    "    tolerance: 0.001\n",
    "",
    [
      `${PAPI}:11:5 missing-key Thiếu khóa “tolerance”. Thêm dòng “tolerance: …”; cách ghi xem data/README.md.`,
    ],
  ],
  [
    "frameworks overlap",
    PCI,
    "frameworks:\n",
    "frameworks:\n  - {years: [2000, 2006], aggregation: none, components: []}\n",
    [`${PCI}:12:12 duplicate-entry Khung của năm “2006” đã có ở dòng 11. Giữ lại một mục, xóa mục kia.`],
  ],
  [
    "too many levels",
    PCI,
    "weight: 60}",
    "weight: 60, children: [{id: gia, name: {vi: Giá}}]}",
    [
      `${PCI}:17:87 wrong-value Thành phần nằm sâu hơn số cấp khai ở levels (cần 1 cấp). Thêm cấp vào levels hoặc sửa thụt lề.`,
    ],
  ],
  [
    "component twice",
    PCI,
    "id: land",
    "id: entry",
    [
      `${PCI}:17:14 duplicate-entry Thành phần “entry” đã có ở dòng 16. Giữ lại một mục, xóa mục kia.`,
      "data/scores/pci/2021.yaml:10:31 unknown-component Không có thành phần “land” trong khung năm 2021 của chỉ số pci. Xem mã thành phần trong tệp của chỉ số ở data/indices.",
    ],
  ],
  [
    "years out of order",
    PCI,
    "[2006, 2024]",
    "[2024, 2006]",
    [`${PCI}:11:12 wrong-value Năm đầu lớn hơn năm cuối (đang có [2024, 2006]). Đổi lại thứ tự hai năm.`],
  ],
  [
    "break over several years",
    "data/indices/papi.yaml",
    "[2020, 2021], components",
    "[2019, 2021], components",
    [
      "data/indices/papi.yaml:24:15 unlikely-value [cảnh báo] Chỗ đứt gãy không nằm giữa hai kỳ liền nhau, nên mọi so sánh trong khoảng ấy đều bị cắt (đang có [2019, 2021], cần hai kỳ liền nhau trong 2019, 2020, 2021). Ghi between là kỳ trước và kỳ bắt đầu cách đo mới; đổi cách đo nhiều lần thì ghi mỗi lần một mục.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
