/** Papers for the tests of printing, with all that a real one can hold: long tables, a drawing, quotations, notes. */
import type { Block, Figure, Paper, PaperPart, Row, Section, Table } from "../site/page.ts";

type Line = [name: string, before: string, after: string, change: string, rank: string];

const DIMENSIONS: Line[] = [
  ["1. Tham gia của người dân ở cấp cơ sở", "4,72", "4,57", "−0,15", "35/60"],
  ["2. Công khai, minh bạch trong việc ra quyết định", "5,91", "4,85", "−1,05", "44/60"],
  ["3. Trách nhiệm giải trình với người dân", "5,14", "4,32", "−0,82", "29/60"],
  ["4. Kiểm soát tham nhũng trong khu vực công", "8,12", "6,77", "−1,35", "34/60"],
  ["5. Thủ tục hành chính công", "7,78", "7,11", "−0,67", "36/60"],
  ["6. Cung ứng dịch vụ công", "7,49", "7,55", "+0,06", "42/60"],
  ["7. Quản trị môi trường", "5,20", "4,73", "−0,48", "1/60"],
  ["8. Quản trị điện tử", "2,61", "2,53", "−0,07", "53/60"],
];

const SUB_DIMENSIONS: Line[] = [
  ["1.1. Tri thức công dân", "0,83", "0,76", "−0,07", "–"],
  ["1.2. Cơ hội tham gia", "1,37", "1,27", "−0,11", "–"],
  ["1.3. Chất lượng bầu cử", "1,34", "1,41", "+0,07", "–"],
  ["1.4. Đóng góp tự nguyện", "1,17", "1,13", "−0,05", "–"],
  ["2.1. Tiếp cận thông tin", "0,88", "0,78", "−0,10", "–"],
  ["2.2. Danh sách hộ nghèo", "1,82", "1,50", "−0,32", "–"],
  ["2.3. Thu, chi ngân sách cấp xã, phường", "1,67", "1,22", "−0,45", "–"],
  ["2.4. Quy hoạch, kế hoạch sử dụng đất, khung giá đất", "1,53", "1,35", "−0,18", "–"],
  ["3.1. Tiếp xúc với chính quyền", "2,16", "2,02", "−0,14", "–"],
  ["3.2. Giải đáp khiếu nại, tố cáo, khúc mắc của người dân", "1,01", "0,45", "−0,57", "–"],
  ["3.3. Tiếp cận dịch vụ tư pháp", "1,96", "1,85", "−0,11", "–"],
  ["4.1. Kiểm soát tham nhũng trong chính quyền", "2,06", "1,53", "−0,53", "–"],
  ["4.2. Kiểm soát tham nhũng trong dịch vụ công", "2,25", "2,02", "−0,22", "–"],
  ["4.3. Công bằng trong tuyển dụng vào khu vực công", "1,72", "1,28", "−0,45", "–"],
  ["4.4. Quyết tâm chống tham nhũng", "2,08", "1,93", "−0,15", "–"],
];

const SOURCE = "CECODES, RTA, UNDP, báo cáo PAPI năm 2020 và năm 2021; mức thay đổi do hệ thống tính.";

function row([name, before, after, change, rank]: Line): Row {
  const tone = change.startsWith("+") ? "gain" : "loss";
  return {
    header: { text: name },
    cells: [{ text: before }, { text: after }, { text: change, tone }, { text: rank }],
  };
}

function table(id: string, caption: string, lines: readonly Line[]): Table {
  const labels = ["Nội dung", "Năm 2020", "Năm 2021", "Tăng, giảm", "Thứ hạng"];
  const columns = labels.map((label, index) => ({ label, numeric: index > 0 }));
  return { id, caption, columns, rows: lines.map(row), notes: [], source: SOURCE };
}

/** Bars to the left and right of a zero line, in the dress of the real charts. */
function bars(width: number, left: number): string {
  const zero = width - 60;
  const parts = DIMENSIONS.map(([name, , , change], index) => {
    const length = Math.round(
      Math.abs(Number(change.replace("−", "-").replace(",", "."))) * ((zero - left) / 1.5),
    );
    const gain = change.startsWith("+");
    const y = 8 + index * 30;
    const shape = `<rect x="${gain ? zero : zero - length}" y="${y}" width="${length}" height="16" fill="var(--chart-${gain ? "gain, #1a5ca3" : "loss-fill, #fae3cb"})" stroke="var(--chart-${gain ? "gain, #1a5ca3" : "loss, #a4500a"})"/>`;
    const label = `<text x="0" y="${y + 13}" font-size="13" fill="var(--chart-text, #1a1f26)">${left > 200 ? name : `Nội dung ${index + 1}`}</text>`;
    const value = `<text x="${gain ? zero + length + 5 : zero - length - 5}" y="${y + 13}" font-size="13" text-anchor="${gain ? "start" : "end"}" fill="var(--chart-text, #1a1f26)">${change}</text>`;
    return shape + label + value;
  });
  return `<svg role="img" aria-label="Biểu đồ thanh: bảy trong tám nội dung PAPI của Đồng Tháp giảm điểm so với năm 2020." viewBox="0 0 ${width} 250" width="${width}" height="250" font-family="'Source Sans 3', sans-serif"><line x1="${zero}" x2="${zero}" y1="0" y2="250" stroke="var(--chart-axis, #66717c)"/>${parts.join("")}</svg>`;
}

const figure: Figure = {
  id: "papi-dong-gop",
  headline: "Bảy trong tám nội dung PAPI giảm: mất 4,53 điểm, nhiều nhất ở kiểm soát tham nhũng (1,35 điểm)",
  subtitle: "Mức thay đổi điểm từng nội dung của tỉnh Đồng Tháp, năm 2021 so với năm 2020",
  svg: { wide: bars(720, 330), narrow: bars(340, 90) },
  description: "Bảy trong tám nội dung giảm.",
  table: table("bang-noi-dung", "Điểm tám nội dung PAPI của tỉnh Đồng Tháp", DIMENSIONS),
};

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const RESULT =
  "Chỉ số PAPI năm 2021 của tỉnh Đồng Tháp đạt 42,43 điểm, giảm 4,53 điểm so với năm 2020, xếp thứ 27/60 tỉnh, thành phố có số liệu và thứ 2/13 khu vực Đồng bằng sông Cửu Long. Bảy trong tám nội dung giảm điểm; chỉ nội dung Cung ứng dịch vụ công tăng 0,06 điểm. PAR Index đạt 86,80 điểm, xếp thứ 26/63; SIPAS đạt 89,15%, xếp thứ 15/63.";

const general: Section = {
  id: "ket-qua",
  heading: "Kết quả chung",
  blocks: [
    paragraph(RESULT),
    {
      kind: "note",
      tone: "break",
      title: "Về so sánh giữa hai năm",
      text: "Năm 2021, nội dung thành phần 5.2 không được công bố và cách tính nội dung Thủ tục hành chính công thay đổi; mức thay đổi của nội dung này cần được đọc thận trọng.",
    },
    { kind: "figure", figure },
    {
      kind: "quote",
      text: "“Chỉ số PAPI đạt 42,43 điểm (giảm 4,53 điểm so với năm 2020), xếp hạng 27/63 tỉnh, thành phố.”",
      source: "Báo Đồng Tháp, ngày 17/6/2022",
    },
  ],
};

const detail: Section = {
  id: "chi-tiet",
  heading:
    "Các nội dung thành phần giảm điểm nhiều nhất và việc phân bổ trách nhiệm theo dõi, đôn đốc từng nội dung",
  blocks: [
    {
      kind: "findings",
      items: [
        {
          id: "f1",
          text: "Giải đáp khiếu nại, tố cáo, khúc mắc của người dân giảm 0,57 điểm, còn 0,45 điểm.",
          tone: "loss",
        },
        {
          id: "f2",
          text: "Kiểm soát tham nhũng trong chính quyền giảm 0,53 điểm, còn 1,53 điểm.",
          tone: "loss",
        },
        { id: "f3", text: "Chất lượng bầu cử tăng 0,07 điểm, đạt 1,41 điểm.", tone: "gain" },
      ],
    },
    {
      kind: "table",
      table: table("bang-thanh-phan", "Mười lăm nội dung thành phần đầu của PAPI", SUB_DIMENSIONS),
    },
    paragraph("Thứ hạng của nội dung thành phần không được công bố, vì vậy cột thứ hạng để dấu gạch."),
  ],
};

const remedies: Section = {
  id: "giai-phap",
  heading: "Nhiệm vụ, giải pháp",
  blocks: [
    {
      kind: "list",
      ordered: true,
      items: [
        "Tăng cường sự lãnh đạo, chỉ đạo của các cấp ủy đảng, chính quyền; theo dõi, đôn đốc, kiểm tra trách nhiệm của người đứng đầu cơ quan, đơn vị.",
        "Đẩy mạnh thông tin tuyên truyền để người dân biết và sử dụng Cổng Dịch vụ công quốc gia, Cổng Dịch vụ công của tỉnh.",
        "Khắc phục tình trạng trễ hẹn trong giải quyết hồ sơ ở cả ba cấp chính quyền.",
      ],
    },
    {
      kind: "prose",
      html: "<p>Các cơ quan, đơn vị báo cáo kết quả thực hiện về <strong>Sở Nội vụ</strong> trước ngày 15 của tháng cuối quý; Sở Nội vụ tổng hợp, <em>trình Ủy ban nhân dân tỉnh xem xét</em>.</p>",
    },
  ],
};

/** A tree of criteria long enough to run over several pages. */
function annexTable(): Table {
  const fields = [
    "Công tác chỉ đạo, điều hành cải cách hành chính",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
  ];
  const criteria = [
    "Kế hoạch cải cách hành chính",
    "Kiểm tra công tác cải cách hành chính",
    "Công tác tuyên truyền",
  ];
  const leaves = [
    "Mức độ hoàn thành kế hoạch trong năm",
    "Thời hạn ban hành theo quy định",
    "Tỷ lệ kiến nghị được xử lý",
    "Chất lượng báo cáo định kỳ",
  ];
  const cells = ["1,00", "0,75", "0,50"].map((text) => ({ text }));
  const rows = fields.flatMap((field, f): Row[] => [
    { header: { text: `${f + 1}. ${field}` }, depth: 0, cells },
    ...criteria.flatMap((criterion, c): Row[] => [
      { header: { text: `${f + 1}.${c + 1}. ${criterion}` }, depth: 1, cells },
      ...leaves.map(
        (leaf, l): Row => ({ header: { text: `${f + 1}.${c + 1}.${l + 1}. ${leaf}` }, depth: 2, cells }),
      ),
    ]),
  ]);
  const columns = [
    "Lĩnh vực, tiêu chí, tiêu chí thành phần",
    "Điểm tối đa",
    "Điểm thẩm định",
    "Điểm mất",
  ].map((label, index) => ({ label, numeric: index > 0 }));
  return {
    id: "bang-tieu-chi",
    caption: "Điểm từng tiêu chí, tiêu chí thành phần",
    columns,
    rows,
    notes: [],
    source: "số liệu dựng để minh họa.",
  };
}

function wideTable(): Table {
  const labels = [
    "Tiêu chí",
    "Điểm tối đa",
    "Tự chấm",
    "Thẩm định",
    "Điểm mất",
    "Năm trước",
    "Tăng, giảm",
    "Cơ quan chịu trách nhiệm",
    "Giải pháp",
    "Thời hạn",
  ];
  const columns = labels.map((label, index) => ({ label, numeric: index > 0 && index < 7 }));
  const values = [
    "2,00",
    "2,00",
    "1,50",
    "0,50",
    "1,75",
    "−0,25",
    "Sở Nội vụ",
    "Rà soát, sửa đổi quy trình nội bộ; công khai kết quả hằng tháng",
    "30/9/2024",
  ];
  const rows = [
    "1.1. Kế hoạch cải cách hành chính",
    "1.2. Kiểm tra công tác cải cách hành chính",
    "2.1. Xử lý văn bản sau kiểm tra",
  ].map((text): Row => ({ header: { text }, cells: values.map((value) => ({ text: value })) }));
  return {
    id: "bang-giao-viec",
    caption: "Giao việc theo tiêu chí bị mất điểm",
    columns,
    rows,
    notes: [],
    source: "số liệu dựng để minh họa.",
    wide: true,
  };
}

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
