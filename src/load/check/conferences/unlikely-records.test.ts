import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "issuer of another province",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: ỦY BAN NHÂN DÂN TỈNH CAO BẰNG, place: Quảng Ninh}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:7:16 record-contradiction [cảnh báo] Cơ quan ban hành là của Cao Bằng, hội nghị là của Quảng Ninh (đang có “ỦY BAN NHÂN DÂN TỈNH CAO BẰNG”). Sửa body theo đơn vị của hội nghị.",
    ],
  ],
  [
    "place of another province",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: SỞ NỘI VỤ, place: Cao Bằng}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:7:34 record-contradiction [cảnh báo] Địa danh ở đầu văn bản là tên của tỉnh, thành phố khác (đang có “Cao Bằng”). Ghi tên của Quảng Ninh ở place của issuer (nơi họp thì ghi ở place của hội nghị).",
    ],
  ],
  [
    "body of the Party",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: TỈNH ỦY QUẢNG NINH, place: Quảng Ninh, position: BÍ THƯ}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:7:16 record-contradiction [cảnh báo] Văn bản của cơ quan Đảng không theo thể thức của Nghị định 30/2020/NĐ-CP mà bản in đang dùng (đang có “TỈNH ỦY QUẢNG NINH”). Đặt official: false, hoặc ghi cơ quan nhà nước ban hành ở body.",
    ],
  ],
  [
    "report dated before the results",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: SỞ NỘI VỤ, place: Quảng Ninh, date: 2021-07-20}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:7:52 record-contradiction [cảnh báo] Ngày của báo cáo sớm hơn ngày công bố kết quả (đang có 2021-07-20, cần từ 2022-05-10). Kiểm tra lại hai ngày, thường là nhầm năm.",
    ],
  ],
  [
    "plan dated the year before",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "plan: {number: 1/KH-UBND, date: 2021-08-24, title: Kế hoạch, issuer: UBND tỉnh}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:12:33 record-contradiction [cảnh báo] Ngày của kế hoạch sớm hơn ngày họp (đang có 2021-08-24, cần từ 2022-07-20). Kiểm tra lại hai ngày, thường là nhầm năm.",
    ],
  ],
  [
    "no points expected",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, components: [papi/participation], expected_points: 0}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:80 record-contradiction [cảnh báo] Điểm kỳ vọng của giải pháp không lớn hơn 0 (đang có 0, cần lớn hơn 0). Ghi số điểm tăng thêm; chưa ước tính được thì xóa khóa này.",
    ],
  ],
  [
    "one agency leads and supports",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, lead: [so-noi-vu], support: [so-noi-vu]}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:58 record-contradiction [cảnh báo] Cơ quan vừa chủ trì vừa phối hợp cùng một việc (đang có “Sở Nội vụ (so-noi-vu)”). Xóa cơ quan này ở lead hoặc ở support.",
    ],
  ],
  [
    "deadline in another century",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, deadline: 2122-09-30}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:39 record-contradiction [cảnh báo] Thời hạn cách ngày họp quá xa (đang có 2122-09-30, cần gần 2022). Kiểm tra lại năm của thời hạn.",
    ],
  ],
  [
    "words without the value",
    "data/conferences/quang-ninh-2022.yaml",
    "value: 11.25, against: 2020",
    "value: 11.25, quote: 'đạt 12,25 điểm'",
    [
      "data/conferences/quang-ninh-2022.yaml:15:60 record-contradiction [cảnh báo] Nguyên văn không nêu số đã ghi ở value: “đạt 12,25 điểm” (đang có 11.25). Sửa value hoặc quote theo tài liệu.",
    ],
  ],
  [
    "earlier target for a later year",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "previous_targets:\n  - {id: a, index: papi, year: 2023, score: {value: 12.0, comparison: at-least}}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:32 record-contradiction [cảnh báo] Chỉ tiêu của văn bản trước đặt cho năm 2023, hội nghị ngày 2022-07-20 phân tích năm 2021 (đang có 2023, cần không quá 2021). Chỉ tiêu của năm sau thì ghi ở targets; nếu nhầm năm thì sửa year.",
    ],
  ],
  [
    "a place below the last",
    "data/conferences/quang-ninh-2022.yaml",
    "baseline_year: 2021}",
    "baseline_year: 2021}\n  - {id: b, index: papi, year: 2022, rank_at_most: 63}",
    [
      "data/conferences/quang-ninh-2022.yaml:14:52 record-contradiction [cảnh báo] Chỉ tiêu thứ hạng thấp hơn thứ hạng đã đạt năm 2021 (đang có 63, cần không quá 2). Kiểm tra lại thứ hạng; nếu tài liệu ghi đúng như vậy thì giữ nguyên.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
