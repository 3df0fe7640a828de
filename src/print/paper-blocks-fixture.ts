/** Papers for the tests of printing, with all that a real one can hold: long tables, a drawing, quotations, notes. */
import type { Block, Figure, Row, Section, Table } from "../site/written.ts";

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

export function table(id: string, caption: string, lines: readonly Line[]): Table {
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

export const figure: Figure = {
  id: "papi-dong-gop",
  headline: "Bảy trong tám nội dung PAPI giảm: mất 4,53 điểm, nhiều nhất ở kiểm soát tham nhũng (1,35 điểm)",
  subtitle: "Mức thay đổi điểm từng nội dung của tỉnh Đồng Tháp, năm 2021 so với năm 2020",
  svg: { wide: bars(720, 330), narrow: bars(340, 90) },
  altText: "Bảy trong tám nội dung giảm.",
  table: table("bang-noi-dung", "Điểm tám nội dung PAPI của tỉnh Đồng Tháp", DIMENSIONS),
};

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const RESULT =
  "Chỉ số PAPI năm 2021 của tỉnh Đồng Tháp đạt 42,43 điểm, giảm 4,53 điểm so với năm 2020, xếp thứ 27/60 tỉnh, thành phố có số liệu và thứ 2/13 khu vực Đồng bằng sông Cửu Long. Bảy trong tám nội dung giảm điểm; chỉ nội dung Cung ứng dịch vụ công tăng 0,06 điểm. PAR Index đạt 86,80 điểm, xếp thứ 26/63; SIPAS đạt 89,15%, xếp thứ 15/63.";

export const general: Section = {
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

export const detail: Section = {
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

export const remedies: Section = {
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
export function annexTable(): Table {
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

export function wideTable(): Table {
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
