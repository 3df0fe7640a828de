import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "action before the conference",
    CONFERENCE,
    "targets:",
    "actions:\n  - {id: x, text: Rà soát, deadline: 2021-07-20}\ntargets:",
    [
      `${CONFERENCE}:13:38 record-contradiction [cảnh báo] Thời hạn sớm hơn ngày họp (đang có 2021-07-20, cần từ 2022-07-20). Kiểm tra lại thời hạn, thường là nhầm năm.`,
    ],
  ],
  [
    "commitment before the conference",
    CONFERENCE,
    "targets:",
    "commitments:\n  - {id: x, text: Rà soát, deadline: 2021-07-20}\ntargets:",
    [
      `${CONFERENCE}:13:38 record-contradiction [cảnh báo] Thời hạn sớm hơn ngày họp (đang có 2021-07-20, cần từ 2022-07-20). Kiểm tra lại thời hạn, thường là nhầm năm.`,
    ],
  ],
  [
    "task before its plan",
    CONFERENCE,
    "targets:",
    "plan:\n  number: '1/KH'\n  date: 2022-08-24\n  title: Kế hoạch\n  issuer: UBND tỉnh\n  sections:\n    - {id: a, heading: Nhóm, tasks: [{text: Rà soát, deadline: 2022-08-01}]}\ntargets:",
    [
      `${CONFERENCE}:18:64 record-contradiction [cảnh báo] Thời hạn sớm hơn ngày ban hành kế hoạch (đang có 2022-08-01, cần từ 2022-08-24). Kiểm tra lại thời hạn, thường là nhầm năm.`,
    ],
  ],
  [
    "target below the score held",
    CONFERENCE,
    "value: 6.00, comparison",
    "value: 5.00, comparison",
    [
      `${CONFERENCE}:13:82 record-contradiction [cảnh báo] Chỉ tiêu không cao hơn điểm đã đạt năm 2021 (đang có 5.00, cần trên 5.2500). Kiểm tra lại điểm, chỉ số và thành phần của chỉ tiêu; nếu tài liệu ghi đúng như vậy thì giữ nguyên.`,
    ],
  ],
  [
    "target that says nothing to be reached",
    CONFERENCE,
    ", score: {value: 6.00, comparison: at-least}, baseline_year: 2021",
    "",
    [
      `${CONFERENCE}:13:23 record-contradiction [cảnh báo] Chỉ tiêu chưa ghi phải đạt gì: không có điểm, thứ hạng, số bậc hay mức tăng. Ghi điều tài liệu nêu; không nêu con số nào thì ghi thành một giải pháp.`,
    ],
  ],
  [
    "target above the maximum",
    CONFERENCE,
    "value: 6.00, comparison",
    "value: 60.0, comparison",
    [
      `${CONFERENCE}:13:82 record-contradiction Chỉ tiêu cao hơn điểm tối đa (đang có 60.0, cần không quá 10). Kiểm tra lại điểm và thành phần của chỉ tiêu.`,
    ],
  ],
  [
    "target for a year whose result is known",
    CONFERENCE,
    "year: 2022, score: {value: 6.00, comparison: at-least}, baseline_year: 2021",
    "year: 2021, score: {value: 6.00, comparison: at-least}",
    [
      `${CONFERENCE}:13:61 record-contradiction [cảnh báo] Kết quả năm 2021 đã công bố trước ngày họp (đang có 2021, cần năm chưa có kết quả vào ngày 2022-07-20). Kiểm tra lại năm của chỉ tiêu.`,
    ],
  ],
  [
    "target for a worse rank",
    CONFERENCE,
    "component: participation, year: 2022, score: {value: 6.00, comparison: at-least}",
    "year: 2022, rank_at_most: 3",
    [
      `${CONFERENCE}:13:55 record-contradiction [cảnh báo] Chỉ tiêu thứ hạng thấp hơn thứ hạng đã đạt năm 2021 (đang có 3, cần không quá 2). Kiểm tra lại thứ hạng; nếu tài liệu ghi đúng như vậy thì giữ nguyên.`,
    ],
  ],
  [
    "more points than the maximum",
    CONFERENCE,
    "targets:",
    "actions:\n  - {id: x, text: Rà soát, components: [papi/participation], expected_points: 12}\ntargets:",
    [
      `${CONFERENCE}:13:79 record-contradiction Điểm kỳ vọng lớn hơn điểm tối đa của thành phần (đang có 12, cần không quá 10). Kiểm tra lại số; điểm kỳ vọng là phần điểm tăng thêm, không phải điểm phải đạt.`,
    ],
  ],
  [
    "more points than are left",
    CONFERENCE,
    "targets:",
    "actions:\n  - {id: x, text: Rà soát, components: [papi/participation], expected_points: 4.80}\ntargets:",
    [
      `${CONFERENCE}:13:79 record-contradiction [cảnh báo] Điểm kỳ vọng lớn hơn số điểm còn có thể tăng so với năm 2021 (đang có 4.80, cần không quá 4.75). Kiểm tra lại số; điểm kỳ vọng là phần điểm tăng thêm, không phải điểm phải đạt.`,
    ],
  ],
  [
    "held before the result was announced",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-05-09",
    [
      `${CONFERENCE}:4:10 record-contradiction [cảnh báo] Hội nghị họp trước khi kết quả PAPI năm 2021 được công bố (2022-05-10) (đang có 2022-05-09, cần từ 2022-05-10). Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì trang ghi rõ là chưa công bố vào ngày họp.`,
    ],
  ],
  [
    "held in a far year",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2052-07-20",
    [
      `${CONFERENCE}:4:10 unlikely-value [cảnh báo] Ngày họp cách các năm được phân tích quá xa (đang có 2052-07-20, cần khoảng 2022). Kiểm tra lại năm của ngày họp.`,
    ],
  ],
  [
    "title of another province",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị phân tích chuyên sâu tỉnh Cao Bằng",
    [
      `${CONFERENCE}:3:8 record-contradiction [cảnh báo] Tên hội nghị nhắc đến Cao Bằng, không nhắc đến Quảng Ninh (đang có “Hội nghị phân tích chuyên sâu tỉnh Cao Bằng”). Kiểm tra lại title và unit.`,
    ],
  ],
  [
    "a statement about results that were announced later",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-04-30",
    [
      `${CONFERENCE}:4:10 record-contradiction [cảnh báo] Hội nghị họp trước khi kết quả PAPI năm 2021 được công bố (2022-05-10) (đang có 2022-04-30, cần từ 2022-05-10). Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì trang ghi rõ là chưa công bố vào ngày họp.`,
    ],
  ],
  [
    "a statement and a remark about another edition that was announced later",
    CONFERENCE,
    "held_on: 2022-07-20\nsource: kh-205\nindices:\n  - {index: papi, year: 2021, against: 2020, from: 2020}",
    "held_on: 2022-04-30\nsource: kh-205\nremarks:\n  - {id: deu, kind: all-above, indices: [papi], years: [2020, 2021], threshold: 10, text: Đều trên 10 điểm}\nindices:\n  - {index: papi, year: 2020, from: 2020}",
    [
      `${CONFERENCE}:7:56 record-contradiction [cảnh báo] Kết quả PAPI năm 2021 công bố (2022-05-10) sau ngày họp, nên tài liệu của hội nghị chưa thể nêu (đang có 2022-04-30, cần từ 2022-05-10). Kiểm tra lại năm ở mục này; kết quả công bố về sau thì bỏ mục, trang tự nêu ở phần kết quả về sau.`,
      `${CONFERENCE}:17:34 record-contradiction [cảnh báo] Kết quả PAPI năm 2021 công bố (2022-05-10) sau ngày họp, nên tài liệu của hội nghị chưa thể nêu (đang có 2022-04-30, cần từ 2022-05-10). Kiểm tra lại năm ở mục này; kết quả công bố về sau thì bỏ mục, trang tự nêu ở phần kết quả về sau.`,
    ],
  ],
  [
    "paragraphs where one entry belongs",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    `text: ${"Cán bộ chưa nêu gương. ".repeat(60).trim()}`,
    [
      `${CONFERENCE}:11:38 unlikely-value [cảnh báo] Lời quá dài cho một mục: trang chiếu, bản tóm tắt không đủ chỗ (đang có 1379 ký tự, cần không quá 1200). Tách thành nhiều mục, mỗi mục một ý; phần kể dài chuyển sang bài viết ở content/hoi-nghi.`,
    ],
  ],
  [
    "a title like a paragraph",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    `title: ${"Hội nghị phân tích chuyên sâu ".repeat(11).trim()}`,
    [
      `${CONFERENCE}:3:8 unlikely-value [cảnh báo] Lời quá dài cho một mục: trang chiếu, bản tóm tắt không đủ chỗ (đang có 329 ký tự, cần không quá 300). Rút gọn tên hội nghị; phần còn lại ghi ở about.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
