import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../../small-project.ts";

/** What a record says twice, and not alike. */
const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "a sign against its quotation",
    "data/conferences/quang-ninh-2022.yaml",
    "what: score, value: 11.25, against: 2020}",
    "what: change, value: 1.75, against: 2020, quote: 'PAPI giảm 1,75 điểm và tăng 01 bậc'}",
    [
      "data/conferences/quang-ninh-2022.yaml:15:61 record-contradiction [cảnh báo] Dấu của value trái với chữ tăng, giảm trong nguyên văn: “PAPI giảm 1,75 điểm và tăng 01 bậc” (đang có 1.75). Giảm thì ghi dấu trừ trước số, tăng thì không.",
    ],
  ],
  [
    "a sign with its quotation",
    "data/conferences/quang-ninh-2022.yaml",
    "what: score, value: 11.25, against: 2020}",
    "what: change, value: -1.75, against: 2020, quote: 'PAPI tăng 01 bậc, giảm 1,75 điểm'}",
    [],
  ],
  [
    "a quotation about another index",
    "data/conferences/quang-ninh-2022.yaml",
    "what: score, value: 11.25, against: 2020}",
    "what: score, value: 11.25, quote: 'PCI đạt 11,25 điểm'}",
    [
      "data/conferences/quang-ninh-2022.yaml:15:22 record-contradiction [cảnh báo] Nguyên văn nói về PCI, mục này ghi chỉ số “papi”: “PCI đạt 11,25 điểm”. Sửa index hoặc quote theo tài liệu.",
    ],
  ],
  [
    "another year compared with",
    "data/conferences/quang-ninh-2022.yaml",
    "what: score, value: 11.25, against: 2020}",
    "what: change, value: -1.75, against: 2019, quote: 'giảm 1,75 điểm so với năm 2020'}",
    [
      "data/conferences/quang-ninh-2022.yaml:15:77 record-contradiction [cảnh báo] Nguyên văn so với năm 2020: “giảm 1,75 điểm so với năm 2020” (đang có 2019, cần 2020). Sửa against hoặc quote theo tài liệu.",
    ],
  ],
  [
    "the figure of another year",
    "data/conferences/quang-ninh-2022.yaml",
    "what: score, value: 11.25, against: 2020}",
    "what: score, value: 13.00}",
    [
      "data/conferences/quang-ninh-2022.yaml:15:60 record-contradiction [cảnh báo] Số này là kết quả năm 2020, không phải năm 2021 (đang có 13.00). Kiểm tra lại year của mục này; nếu tài liệu ghi nhầm năm thì giữ nguyên.",
    ],
  ],
  [
    "one target twice",
    "data/conferences/quang-ninh-2022.yaml",
    "baseline_year: 2021}",
    "baseline_year: 2021}\n  - {id: dich-2, index: papi, component: participation, year: 2022, score: {value: 6.10, comparison: at-least}}",
    [
      "data/conferences/quang-ninh-2022.yaml:14:10 duplicate-entry [cảnh báo] Chỉ tiêu của cùng chỉ số, thành phần và năm đã có ở dòng 13. Gộp thành một mục (điểm, thứ hạng, nhóm ghi chung), hoặc sửa year, component.",
    ],
  ],
  [
    "more places than there are above",
    "data/conferences/quang-ninh-2022.yaml",
    "baseline_year: 2021}",
    "baseline_year: 2021}\n  - {id: bac, index: papi, year: 2022, places_at_least: 3, baseline_year: 2021}",
    [
      "data/conferences/quang-ninh-2022.yaml:14:57 record-contradiction [cảnh báo] Số bậc phải tăng lớn hơn số bậc còn ở phía trên (đang có 3, cần không quá 1). Kiểm tra lại places_at_least.",
    ],
  ],
  [
    "an office twice in a list",
    "data/conferences/quang-ninh-2022.yaml",
    "agencies: [so-noi-vu]",
    "agencies: [so-noi-vu, so-noi-vu]",
    [
      "data/conferences/quang-ninh-2022.yaml:11:107 duplicate-entry [cảnh báo] “so-noi-vu” ghi hai lần trong một danh sách. Xóa một lần.",
    ],
  ],
  [
    "out of reach, with an effort",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "out_of_reach: [papi/participation]\nefforts: {papi/participation: 1}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:12:16 record-contradiction [cảnh báo] Thành phần “papi/participation” vừa ngoài tầm (out_of_reach) vừa có mức công sức (efforts). Giữ lại ở một chỗ.",
    ],
  ],
  [
    "a plan of another day than its source's title says",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "plan: {number: 205/KH-UBND, date: 2022-08-24, title: Kế hoạch, issuer: UBND tỉnh, bases: [Căn cứ Hội nghị phân tích ngày 02/7/2022], source: kh-205}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:4:10 record-contradiction [cảnh báo] Ngày họp khác ngày hội nghị nêu ở căn cứ của kế hoạch: “Hội nghị phân tích ngày 02/7/2022” (đang có 2022-07-20). Sửa held_on hoặc câu ấy; nếu câu nói về hội nghị khác thì giữ nguyên.",
    ],
  ],
  [
    "results of a later year were known",
    "data/conferences/quang-ninh-2022.yaml",
    "{index: papi, year: 2021, against: 2020, from: 2020}",
    "{index: papi, year: 2020, against: 2019}",
    [
      "data/conferences/quang-ninh-2022.yaml:7:25 record-contradiction [cảnh báo] Vào ngày họp đã có kết quả PAPI năm 2021 (công bố 2022-05-10), hội nghị phân tích năm 2020 (đang có 2020, cần 2021). Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì giữ nguyên.",
      "data/conferences/quang-ninh-2022.yaml:7:40 unknown-reference [cảnh báo] Chưa có kỳ đánh giá “papi 2019”: trang và giấy không so sánh với năm ấy. Thêm kỳ ấy vào data/scores/papi khi có số liệu; là kỳ đầu tiên của chỉ số thì không phải làm gì.",
    ],
  ],
  [
    "a series from before the index",
    "data/conferences/quang-ninh-2022.yaml",
    "{index: papi, year: 2021, against: 2020, from: 2020}",
    "{index: papi, year: 2021, against: 2020, from: 2011}",
    [
      "data/conferences/quang-ninh-2022.yaml:7:52 record-contradiction [cảnh báo] Năm đầu của chuỗi có trước kỳ đầu tiên của chỉ số (đang có 2011, cần từ 2018). Kiểm tra lại from.",
    ],
  ],
  [
    "a year exchanged in the title",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị phân tích chuyên sâu năm 2012",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 record-contradiction [cảnh báo] Năm trong tên hội nghị không phải năm họp, cũng không phải năm được phân tích (đang có “Hội nghị phân tích chuyên sâu năm 2012”, cần năm 2021, 2022). Kiểm tra lại title.",
    ],
  ],
  [
    "the year of the results in the title",
    "data/conferences/quang-ninh-2022.yaml",
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị phân tích chuyên sâu năm 2021",
    [],
  ],
  [
    "a mean outside all scores",
    "data/scores/papi/2021.yaml",
    "{national: 12.1,",
    "{national: 1.21,",
    [
      "data/scores/papi/2021.yaml:13:19 unlikely-value [cảnh báo] Số trung bình cả nước nằm ngoài khoảng từ điểm thấp nhất đến điểm cao nhất (đang có 1.21, cần từ 11.2500 đến 12.6000). Đối chiếu với nguồn.",
    ],
  ],
  [
    "a decision after its announcement",
    "data/scores/papi/2020.yaml",
    "published: 2021-04",
    "published: 2021-04\ndecision: {number: 12/QĐ, date: 2021-05-04}",
    [
      "data/scores/papi/2020.yaml:4:33 record-contradiction [cảnh báo] Quyết định công bố được ký sau ngày công bố (đang có 2021-05-04, cần không muộn hơn 2021-04). Kiểm tra lại published và date của decision.",
    ],
  ],
  [
    "a record cut at the end of a line",
    "data/conferences/quang-ninh-2022.yaml",
    "statements:\n  - {id: dat, index: papi, year: 2021, what: score, value: 11.25, against: 2020}\n",
    "commitments:\n  - {id: a, text: Cam kết một, deadline: 2022-09-30}\n  - {id: b, text: Cam kết hai, deadline: 2022-10-30}\n  - {id: c, text: Cam kết ba}",
    [
      "data/conferences/quang-ninh-2022.yaml:17:5 text-cut [cảnh báo] Mục cuối tệp thiếu “deadline” mà cả 2 mục trước trong danh sách đều có: tệp có thể bị cắt khi chép, gửi hoặc lưu. Đối chiếu với bản gốc; tài liệu không nêu thì giữ nguyên.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
