import type { Block, Page, PageKind, Row, Section, Site, Table } from "../../site/page.ts";
import { everyBlock } from "./every-block-fixture.ts";
import {
  cell,
  contributionFigure,
  dimensionTable,
  league,
  provinces,
  standing,
  tree,
} from "./site-tables-fixture.ts";

/** A page of a kind with nothing on it; tests and the fixture below fill in what they are about. */
export function emptyPage(path: string, kind: PageKind, title: string): Page {
  return {
    path,
    kind,
    title,
    kicker: null,
    description: `${title}.`,
    lead: null,
    illustrative: false,
    breadcrumbs: [],
    keyFigures: [],
    summary: null,
    sections: [],
    downloads: [],
  };
}

const papers = (folder: string) => [
  { label: "Báo cáo đầy đủ (PDF)", href: `${folder}bao-cao.pdf`, note: "A4, 12 trang" },
  { label: "Bản tóm tắt (PDF)", href: `${folder}tom-tat.pdf`, note: "A4, 2 trang" },
];

const dongThap: Page = {
  ...emptyPage("hoi-nghi/dong-thap-2022/", "conference", "Đồng Tháp: PAPI, PAR Index và SIPAS năm 2021"),
  kicker: "Hội nghị đánh giá các chỉ số · 17/6/2022",
  lead: "PAPI giảm 4,53 điểm và từ hạng 2/63 xuống 27/60; PAR Index và SIPAS gần như giữ nguyên điểm, song PAR Index từ hạng 5 xuống 26.",
  breadcrumbs: [
    { label: "Trang đầu", path: "" },
    { label: "Đồng Tháp 2022", path: null },
  ],
  keyFigures: [
    standing(
      "PAPI 2021",
      "42,43 điểm",
      "27/60",
      ["giảm 4,53 điểm so với năm 2020", "loss"],
      ["từ 2/63 xuống 27/60", "loss"],
      "thứ 2/13 Đồng bằng sông Cửu Long (tính)",
      ["So với năm 2020 cần thận trọng: bộ câu hỏi thay đổi."],
    ),
    standing(
      "PAR Index 2021",
      "86,80 điểm",
      "26/63",
      ["tăng 0,03 điểm so với năm 2020", "gain"],
      ["giảm 21 bậc", "loss"],
      "thứ 3 Đồng bằng sông Cửu Long (công bố)",
    ),
    standing(
      "SIPAS 2021",
      "89,15%",
      "15/63",
      ["tăng 0,09 điểm phần trăm so với năm 2020", "gain"],
      ["không rõ thứ hạng năm 2020", "missing"],
      null,
    ),
  ],
  summary: {
    findings: [
      "PAPI: trách nhiệm giải trình −1,10, kiểm soát tham nhũng −0,97, quản trị môi trường −0,82 điểm.",
      "PAPI: chỉ cung ứng dịch vụ công tăng, +0,14 điểm.",
      "PAR Index và SIPAS: chưa công bố điểm thành phần của tỉnh.",
    ],
    actions: [
      {
        text: "Tăng cường lãnh đạo, chỉ đạo; theo dõi, đôn đốc, kiểm tra trách nhiệm của người đứng đầu.",
        who: "các cơ quan, đơn vị, địa phương",
        when: null,
      },
      {
        text: "Chấm dứt trễ hẹn trong giải quyết hồ sơ ở cả ba cấp.",
        who: "Văn phòng UBND tỉnh",
        when: "31/12/2022",
      },
      { text: "Hướng dẫn người dân sử dụng Cổng Dịch vụ công.", who: null, when: null },
    ],
    actionsMissing: null,
  },
  sections: [
    { id: "ket-qua-chung", heading: "Kết quả chung", blocks: everyBlock.slice(0, 5) },
    { id: "phan-tich", heading: "Phân tích theo nội dung", blocks: everyBlock.slice(5, 11) },
    {
      id: "chi-in",
      heading: "Chỉ có trên giấy",
      only: "paper",
      blocks: [{ kind: "paragraph", text: "Chỉ in." }],
    },
    { id: "lien-quan", heading: "Trang liên quan", only: "web", blocks: everyBlock.slice(11) },
  ],
  downloads: papers("hoi-nghi/dong-thap-2022/"),
};

const sample: Page = {
  ...dongThap,
  path: "hoi-nghi/tinh-mau-2024/",
  title: "Tỉnh Mẫu: phân tích chuyên sâu năm 2023",
  illustrative: true,
  sections: [{ id: "xep-hang", heading: "Bảng xếp hạng", blocks: [{ kind: "table", table: league }] }],
  downloads: papers("hoi-nghi/tinh-mau-2024/"),
};

const unitList: Table = {
  id: "bang-don-vi",
  caption: "Các đơn vị theo vùng, kết quả gần nhất",
  columns: ["Đơn vị", "Vùng", "PAPI", "Hạng"].map((label, index) => ({ label, numeric: index > 1 })),
  rows: provinces.map(
    (code): Row => ({
      header: { text: `Tỉnh minh họa ${code}`, href: "don-vi/tinh-mau/" },
      cells: [cell("Đồng bằng sông Cửu Long"), cell("không công bố", "missing"), cell("–")],
    }),
  ),
  notes: [],
  source: "Danh mục đơn vị hành chính.",
};

const section = (id: string, heading: string, ...blocks: Block[]): Section => ({ id, heading, blocks });
const crumbs = (label: string) => [
  { label: "Trang đầu", path: "" },
  { label, path: null },
];

/** A small site in which every kind of page and of block occurs. */
export const siteFixture: Site = {
  title: "Chuyên Sâu",
  language: "vi",
  navigation: [
    { label: "Hội nghị", path: "" },
    { label: "Chỉ số", path: "chi-so/" },
    { label: "Đơn vị", path: "don-vi/" },
    { label: "Phương pháp", path: "phuong-phap/" },
    { label: "Thuật ngữ", path: "thuat-ngu/" },
    { label: "Dữ liệu", path: "du-lieu/" },
  ],
  footer: [
    "Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh.",
    "Số liệu theo các ấn bản công bố đến ngày ghi trên từng trang.",
  ],
  pages: [
    {
      ...emptyPage("", "home", "Phân tích chuyên sâu các chỉ số cải cách hành chính"),
      lead: "Điểm, thứ hạng, nguyên nhân và việc cần làm của các hội nghị phân tích PAR Index, SIPAS, PAPI và PCI.",
      sections: [
        section("hoi-nghi", "Các hội nghị", everyBlock[11]!),
        section("ket-qua-moi", "Kết quả mới nhất", {
          kind: "table",
          table: { ...dimensionTable, id: "bang-moi" },
        }),
        section("chi-so", "Bốn chỉ số", everyBlock[12]!),
      ],
    },
    dongThap,
    sample,
    {
      ...emptyPage("hoi-nghi/tinh-mau-2024/ke-hoach/", "plan", "Kế hoạch nâng cao các chỉ số năm 2024"),
      illustrative: true,
      sections: [section("muc-tieu", "Mục tiêu", everyBlock[0]!)],
    },
    {
      ...emptyPage("chi-so/", "index-list", "Các chỉ số"),
      breadcrumbs: crumbs("Các chỉ số"),
      sections: [section("danh-muc", "Danh mục", everyBlock[12]!)],
    },
    {
      ...emptyPage("chi-so/papi/", "index", "PAPI"),
      breadcrumbs: crumbs("PAPI"),
      sections: [
        section("noi-dung", "Nội dung", everyBlock[0]!, { kind: "figure", figure: contributionFigure }),
      ],
    },
    {
      ...emptyPage("chi-so/papi/2021/", "edition", "PAPI 2021"),
      breadcrumbs: crumbs("PAPI 2021"),
      sections: [
        section(
          "tong-hop",
          "Tổng hợp",
          { kind: "table", table: dimensionTable },
          { kind: "table", table: tree },
        ),
      ],
    },
    {
      ...emptyPage("don-vi/", "unit-list", "Các đơn vị"),
      breadcrumbs: crumbs("Đơn vị"),
      lead: "63 tỉnh, thành phố đến ngày 30/6/2025 và 34 tỉnh, thành phố từ ngày 01/7/2025.",
      sections: [section("theo-vung", "Theo vùng", { kind: "table", table: unitList })],
    },
    {
      ...emptyPage("don-vi/tinh-mau/", "unit", "Tỉnh Mẫu"),
      illustrative: true,
      keyFigures: dongThap.keyFigures.slice(0, 1),
      sections: [section("lich-su", "Qua các năm", everyBlock[0]!)],
    },
    {
      ...emptyPage("phuong-phap/", "method", "Phương pháp"),
      breadcrumbs: crumbs("Phương pháp"),
      sections: [section("cach-tinh", "Cách tính", everyBlock[14]!)],
    },
    {
      ...emptyPage("thuat-ngu/", "glossary", "Thuật ngữ"),
      breadcrumbs: crumbs("Thuật ngữ"),
      sections: [section("cac-tu", "Các từ", everyBlock[13]!)],
    },
    {
      ...emptyPage("du-lieu/", "data", "Dữ liệu"),
      breadcrumbs: crumbs("Dữ liệu"),
      sections: [section("tep", "Các tệp", everyBlock[12]!)],
    },
  ],
  files: [
    {
      path: "hoi-nghi/dong-thap-2022/bang-noi-dung-papi.csv",
      content: "\uFEFFnoi_dung,nam_2020,nam_2021\r\n",
    },
    ...["dong-thap-2022", "tinh-mau-2024"].flatMap((slug) =>
      ["bao-cao.pdf", "tom-tat.pdf"].map((name) => ({
        path: `hoi-nghi/${slug}/${name}`,
        content: "%PDF-\n",
      })),
    ),
  ],
  papers: [],
};
