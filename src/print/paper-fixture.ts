/** Papers for the tests of printing, with all that a real one can hold: long tables, a drawing, quotations, notes. */
import type { Paper, PaperPart } from "../site/paper.ts";
import {
  annexTable,
  detail,
  figure,
  general,
  paragraph,
  remedies,
  wideTable,
} from "./paper-blocks-fixture.ts";

const KEY_FIGURES: Paper["keyFigures"] = [
  {
    label: "PAPI 2021",
    score: "42,43 điểm",
    rank: "27/60",
    change: { text: "giảm 4,53 điểm so với năm 2020", tone: "loss" },
    rankChange: { text: "từ 2/63 xuống 27/60", tone: "loss" },
    region: "thứ 2/13 vùng (tính)",
    notes: ["Có thay đổi cách tính ở nội dung 5."],
    href: null,
  },
  {
    label: "PAR Index 2021",
    score: "86,80 điểm",
    rank: "26/63",
    change: { text: "tăng 0,03 điểm so với năm 2020", tone: "gain" },
    rankChange: null,
    region: "thứ 3/13 vùng",
    notes: [],
    href: null,
  },
  {
    label: "SIPAS 2021",
    score: "89,15%",
    rank: "15/63",
    change: { text: "tăng 0,09 điểm phần trăm so với năm 2020", tone: "gain" },
    rankChange: null,
    region: null,
    notes: [],
    href: null,
  },
];

const COLOPHON = [
  "Nguồn số liệu: CECODES, RTA, UNDP (PAPI); Bộ Nội vụ (PAR Index, SIPAS); Báo Đồng Tháp ngày 17/6/2022.",
  "Thứ hạng trong vùng và mức thay đổi có ghi “tính” do hệ thống tính từ số liệu đã công bố.",
];

const SUMMARY: NonNullable<Paper["summary"]> = {
  findings: [
    "Kiểm soát tham nhũng trong khu vực công giảm 1,35 điểm, chiếm 29,8% mức giảm.",
    "Công khai, minh bạch trong việc ra quyết định giảm 1,05 điểm.",
    "Trách nhiệm giải trình với người dân giảm 0,82 điểm.",
  ],
  actions: [
    {
      text: "Khắc phục tình trạng trễ hẹn trong giải quyết hồ sơ ở cả ba cấp chính quyền",
      who: "Sở Nội vụ",
      when: "quý III năm 2022",
    },
    {
      text: "Công khai thu, chi ngân sách cấp xã tại nơi dễ tiếp cận",
      who: "Sở Tài chính",
      when: "30/9/2022",
    },
    { text: "Kiểm tra trách nhiệm của người đứng đầu cơ quan, đơn vị", who: null, when: null },
  ],
  actionsMissing: null,
};

const shared = {
  folder: "hoi-nghi/dong-thap-2022/",
  date: "2022-06-17",
  disclaimer: "Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh",
  official: null,
  illustrative: false,
  lead: "Bảy trong tám nội dung PAPI giảm; Đồng Tháp mất 4,53 điểm và từ thứ 2/63 xuống thứ 27/60.",
  keyFigures: KEY_FIGURES,
  colophon: COLOPHON,
};

/** The report of a real event: plain heading, no table of contents. */
export const shortReport: Paper = {
  ...shared,
  name: "bao-cao",
  title: "Báo cáo phân tích chuyên sâu",
  subject: "Kết quả các chỉ số cải cách hành chính năm 2021 của tỉnh Đồng Tháp",
  summary: SUMMARY,
  parts: [{ heading: null, sections: [general, detail, remedies] }],
};

/** The handout: exactly one sheet. */
export const handout: Paper = {
  ...shared,
  name: "tom-tat",
  title: "Tóm tắt kết quả các chỉ số cải cách hành chính năm 2021",
  subject: "Tài liệu Hội nghị trực tuyến ngày 17 tháng 6 năm 2022 của tỉnh Đồng Tháp",
  summary: SUMMARY,
  parts: [
    {
      heading: null,
      sections: [
        { id: "noi-dung", heading: "Điểm theo nội dung", blocks: [{ kind: "figure", figure }] },
        { id: "nhan-dinh", heading: "Nhận định", blocks: detail.blocks.slice(0, 1) },
      ],
    },
    {
      heading: null,
      sections: [
        { id: "thanh-phan", heading: "Nội dung thành phần", blocks: detail.blocks.slice(1, 2) },
        { id: "giai-phap", heading: "Giải pháp đã nêu tại hội nghị", blocks: remedies.blocks.slice(0, 1) },
      ],
    },
  ],
};

/** An office's own report, illustrative, with everything NĐ 30 asks for and a table of contents. */
export const officialReport: Paper = {
  ...shared,
  name: "bao-cao",
  folder: "hoi-nghi/tinh-mau-2024/",
  date: "2024-05-10",
  title: "Báo cáo",
  subject: "Kết quả phân tích chuyên sâu các chỉ số cải cách hành chính năm 2023",
  disclaimer: null,
  official: {
    parent: null,
    body: "Ủy ban nhân dân tỉnh Mẫu",
    number: "Số:       /BC-UBND",
    placeAndDate: "Tỉnh Mẫu, ngày 10 tháng 5 năm 2024",
    addressees: ["Thường trực Tỉnh ủy", "Thường trực Hội đồng nhân dân tỉnh"],
    signer: { authority: "TM. Ủy ban nhân dân", position: "KT. Chủ tịch\nPhó Chủ tịch", name: null },
    recipients: ["Như trên", "Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thành phố", "Lưu: VT, SNV"],
  },
  illustrative: true,
  summary: null,
  parts: [
    { heading: "Kết quả các chỉ số", sections: [general, detail] },
    {
      heading: "Nhiệm vụ, giải pháp",
      sections: [remedies, { ...remedies, id: "lo-trinh", heading: "Lộ trình thực hiện" }],
    },
    {
      heading: "Bảng chi tiết",
      sections: [
        { id: "tieu-chi", heading: "Toàn bộ tiêu chí", blocks: [{ kind: "table", table: annexTable() }] },
        { id: "giao-viec", heading: "Giao việc", blocks: [{ kind: "table", table: wideTable() }] },
        { id: "ket-thuc", heading: "Kiến nghị", blocks: [paragraph("Ủy ban nhân dân tỉnh kính báo cáo./.")] },
      ],
    },
    ...[
      { ...annexTable(), id: "phu-luc-tieu-chi" },
      { ...wideTable(), id: "phu-luc-giao-viec" },
    ].map((table) => ({
      heading: null,
      annex: true,
      sections: [
        {
          id: table.id,
          heading: table.caption,
          blocks: [{ kind: "table" as const, table: { ...table, wide: true } }],
        },
      ],
    })),
  ],
};

const plain = {
  ...shared,
  folder: "hoi-nghi/tinh-mau-2024/",
  illustrative: true,
  lead: null,
  keyFigures: [],
  summary: null,
};

function sheet(agency: string, ordinal: string): PaperPart & { heading: string } {
  return {
    heading: agency,
    ordinal,
    signatures: ["Người lập phiếu", "Thủ trưởng cơ quan"],
    sections: [
      { id: "diem", heading: "Điểm đạt, điểm mất", blocks: [paragraph("Mất 6,16 điểm ở 18 tiêu chí.")] },
      { ...remedies, id: "viec" },
    ],
  };
}

const sheets = [sheet("Sở Nội vụ", "Phiếu 01/02"), sheet("Sở Tư pháp", "Phiếu 02/02")];

/** One sheet of one agency. */
export const slips: Paper[] = sheets.map((one, at) => ({
  ...plain,
  name: "phieu",
  file: `phieu/co-quan-${at + 1}`,
  title: "PHIẾU GIAO VIỆC",
  subject: `${one.heading}: tiêu chí năm 2023`,
  parts: [{ ...one, heading: null }],
}));

/** All sheets behind a cover. */
export const batch: Paper = {
  ...plain,
  name: "phieu-tat-ca",
  title: "PHIẾU GIAO VIỆC CÁC CƠ QUAN",
  subject: "Tiêu chí năm 2023 theo cơ quan",
  parts: [
    {
      heading: null,
      sections: [{ id: "danh-sach", heading: "Danh sách", blocks: [paragraph("Gồm 02 phiếu.")] }],
    },
    ...sheets,
  ],
  batch: slips.flatMap(({ file }) => file ?? []),
};

/** Slides, one message each. */
export const slides: Paper = {
  ...shared,
  name: "trinh-chieu",
  title: "TRÌNH CHIẾU",
  subject: "Kết quả các chỉ số cải cách hành chính năm 2021",
  summary: null,
  parts: ["mo-dau", "ket-qua", "giam", "nguyen-nhan", "giai-phap", "nguon"].map((id, at) => ({
    heading: null,
    sections: [
      {
        id,
        heading: `Bảy trong tám nội dung giảm (${at + 1})`,
        blocks: [
          paragraph("Chỉ nội dung Cung ứng dịch vụ công tăng 0,06 điểm."),
          { kind: "note", tone: "source", title: null, text: "CECODES, RTA, UNDP, 10/5/2022" },
        ],
      },
    ],
  })),
};
