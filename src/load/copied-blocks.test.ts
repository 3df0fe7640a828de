import { expect, test } from "vitest";
import { shippedData, shippedFiles, shippedReads } from "../testing/shipped.ts";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";

/* Blocks that were copied and changed in part, and codes that exist but are not the ones meant: each told where it stands. */

const shipped = shippedFiles();
const textOf = (file: string) => new TextDecoder().decode(shipped.read(file));
const SAMPLE = "data/conferences/tinh-mau-2024.yaml";
const REAL = "data/conferences/quang-ninh-2022.yaml";
const kept = shipped
  .list()
  .filter((file) =>
    /^data\/(?:indices\/|units|sources|site)|-mau\/|(?:par-index|sipas)\/202[01]\./.test(file),
  );
const base = Object.fromEntries(
  [...kept, SAMPLE, REAL, "data/conferences/tinh-mau-2023.yaml"].map((file) => [file, textOf(file)]),
);
shippedData();
const reads = shippedReads();
const told = (files: Record<string, string>) =>
  loadFiles(filesInMemory(files), new Map(reads)).problems.map(
    ({ place, message }) => `${place.file}:${place.line} ${message}`,
  );
const before = new Set(told(base));

/** What is told anew once the first text, anywhere behind `after`, is the second. */
function spoiled(file: string, from: string, to: string, after = ""): string[] {
  const text = textOf(file);
  const at = text.indexOf(from, text.indexOf(after));
  expect(at, from).toBeGreaterThan(0);
  const changed = text.slice(0, at) + to + text.slice(at + from.length);
  return told({ ...base, [file]: changed }).filter((line) => !before.has(line));
}

/** File, what stands there, what stands there then, the entry behind which, and what is told of which line's words. */
const slips: [name: string, file: string, from: string, to: string, after: string, says: RegExp][] = [
  [
    "a shortfall of a criterion that lost nothing",
    SAMPLE,
    "tctp-6-1-1",
    "tctp-6-1-2",
    "id: giai-ngan-thap",
    /tctp-6-1-2\) đạt điểm tối đa năm 2023, không mất điểm nào/u,
  ],
  [
    "an action for a criterion that lost nothing",
    SAMPLE,
    "tctp-2-3-2",
    "tctp-2-1-1",
    "id: xu-ly-van-ban",
    /Giải pháp nhằm vào .*tctp-2-1-1\), nơi đã đạt điểm tối đa/u,
  ],
  [
    "a cause of another shortfall",
    SAMPLE,
    "shortfalls: [tu-chu-cham]",
    "shortfalls: [giai-ngan-thap]",
    "",
    /gắn với hạn chế “giai-ngan-thap”, nhưng hai mục không có tiêu chí nào chung/u,
  ],
  [
    "a criterion by another number than the text says",
    SAMPLE,
    "text: Dữ liệu đã số hóa",
    "text: Tiêu chí 7.4.2 thấp vì dữ liệu đã số hóa",
    "",
    /Câu chữ nêu tiêu chí 7\.4\.2, components ghi 7\.4\.3/u,
  ],
  [
    "the product of the task that was copied",
    SAMPLE,
    "product: Báo cáo hoàn thành kết luận kiểm tra",
    "product: Lịch đôn đốc; báo cáo xử lý sau kiểm tra",
    "",
    /Sản phẩm giống hệt của giải pháp “lich-don-doc-chung” \(dòng \d+\)/u,
  ],
  [
    "a section of a plan with the criteria of another",
    SAMPLE,
    "[par-index-mau/organisation]",
    "[par-index-mau/civil-service]",
    "plan:",
    /Thành phần “par-index-mau\/civil-service” đã thuộc mục khác/u,
  ],
  [
    "an agency that does not answer for the criterion",
    SAMPLE,
    "lead: [so-tu-phap]",
    "lead: [so-y-te]",
    "",
    /Không cơ quan nào của giải pháp chịu trách nhiệm/u,
  ],
  [
    "a cause that begins with another agency than its own",
    SAMPLE,
    "agencies: [so-noi-vu]",
    "agencies: [so-tai-chinh]",
    "id: thieu-nguoi-theo-doi-phan-cap",
    /Câu nói về Sở Nội vụ \(so-noi-vu\), agencies ghi Sở Tài chính/u,
  ],
  [
    "a gain with two digits exchanged",
    SAMPLE,
    "stated_gain: 2.68",
    "stated_gain: 2.86",
    "",
    /Mức tăng đã ghi không bằng điểm chỉ tiêu trừ điểm của năm gốc \(85\.82\)/u,
  ],
  [
    "a score among the changes",
    REAL,
    "what: score",
    "what: change\n    against: 2020",
    "id: par-index-2021-diem",
    /có thể đây là điểm/u,
  ],
  [
    "a rank among the scores",
    REAL,
    "what: rank",
    "what: score",
    "id: par-index-2021-hang",
    /có thể đây là thứ hạng/u,
  ],
  [
    "a place in the region beyond its last",
    REAL,
    "    group: nhóm",
    "    region_rank_at_most: 20\n    group: nhóm",
    "targets:",
    /lớn hơn số đơn vị của /u,
  ],
  [
    "a plan without its number",
    SAMPLE,
    "number: 01/KH-UBND",
    "number: /KH-UBND",
    "",
    /Số của kế hoạch chưa có chữ số/u,
  ],
  [
    "a plan with the symbol of a decision",
    SAMPLE,
    "number: 01/KH-UBND",
    "number: 01/QĐ-UBND",
    "",
    /Ký hiệu này là của loại văn bản khác/u,
  ],
  [
    "a plan titled as last year's",
    SAMPLE,
    "Tỉnh Mẫu năm 2024 (số",
    "Tỉnh Mẫu năm 2023 (số",
    "plan:",
    /Tên kế hoạch nói về năm 2023, đã qua khi ban hành/u,
  ],
  [
    "a plan based on last year's conference",
    SAMPLE,
    "ngày 14 tháng 6 năm 2024",
    "ngày 15 tháng 6 năm 2023",
    "",
    /Căn cứ nêu ngày họp của hội nghị khác \(2023-06-15\)/u,
  ],
  [
    "a signer without a position",
    SAMPLE,
    "signer: null\n  position: PHÓ CHỦ TỊCH",
    "signer: Nguyễn Văn A",
    "",
    /mà không ghi chức vụ: chữ ký sẽ in là CHỦ TỊCH/u,
  ],
  [
    "a name for a position",
    SAMPLE,
    "position: PHÓ CHỦ TỊCH",
    "position: Nguyễn Văn A",
    "",
    /không giống tên một chức vụ: “Nguyễn Văn A”/u,
  ],
  [
    "a document of another province",
    REAL,
    "source: s4",
    "source: s2",
    "id: sipas-2022",
    /Nguồn “s2” là tài liệu của Cao Bằng, hội nghị là của Quảng Ninh/u,
  ],
  [
    "an introduction of last year's",
    SAMPLE,
    "kết quả năm 2023 với năm 2022",
    "kết quả năm 2022 với năm 2021",
    "",
    /Lời giới thiệu chỉ nói về năm 2022/u,
  ],
  [
    "a day in the text that is not the deadline",
    SAMPLE,
    "text: Xử lý xong các văn bản",
    "text: Trước ngày 30/9/2024 xử lý xong các văn bản",
    "",
    /Câu chữ nêu thời hạn khác: “Trước ngày 30\/9\/2024”/u,
  ],
  [
    "a line that lost its dash",
    SAMPLE,
    "    - Hồ sơ minh chứng của mỗi",
    "      Hồ sơ minh chứng của mỗi",
    "",
    /không có dấu gạch đầu mục nên bị nối vào mục trên/u,
  ],
  [
    "two names without a comma, one of them with a colon",
    SAMPLE,
    "UBND cấp huyện, 'Lưu: VT, NV'",
    "UBND cấp huyện 'Lưu: VT NV'",
    "",
    /Dấu hai chấm trong câu làm câu thành một nhóm khóa/u,
  ],
];

test.each(slips)("%s", (_, file, from, to, after, says) => {
  const lines = spoiled(file, from, to, after).filter((line) => line.startsWith(`${file}:`));
  expect(lines.join("\n")).toMatch(says);
});

test("what is as it should be is told nothing of", () => {
  // a deputy with his position, a task that a supporting agency answers for, a day that is the deadline
  expect(spoiled(SAMPLE, "signer: null", "signer: Nguyễn Văn A")).toEqual([]);
  expect(spoiled(SAMPLE, "lead: [so-tu-phap]", "lead: [so-y-te]\n    support: [so-tu-phap]")).toEqual([]);
  expect(
    spoiled(SAMPLE, "text: Xử lý xong các văn bản", "text: Trước ngày 30/11/2024 xử lý xong các văn bản"),
  ).toEqual([]);
  expect(spoiled(SAMPLE, "position: PHÓ CHỦ TỊCH", "position: Q. GIÁM ĐỐC SỞ NỘI VỤ")).toEqual([]);
  expect(spoiled(SAMPLE, "number: 01/KH-UBND", "number: 1a/KH-BCĐ")).toEqual([]);
  expect([...before].filter((line) => !line.includes("prose"))).toEqual([]);
});
