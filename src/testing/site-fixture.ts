import type {
  Block,
  Cell,
  Figure,
  KeyFigure,
  Page,
  PageKind,
  Row,
  Section,
  Site,
  Table,
  Tone,
} from "../site/page.ts";

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

const cell = (text: string, tone?: Tone): Cell => (tone === undefined ? { text } : { text, tone });

/** Bars as our charts draw them: one image, one description, colours by token. */
function drawing(id: string, width: number, description: string, values: [string, number][]): string {
  const rowHeight = 34;
  const zero = width - 40;
  const bars = values
    .map(([label, value], index) => {
      const length = Math.abs(value) * (width / 4);
      const y = index * rowHeight;
      const tone = value < 0 ? "loss" : "gain";
      const x = value < 0 ? zero - length : zero;
      return `<text x="0" y="${y + 20}" font-size="14" fill="var(--chart-text, #1a1f26)">${label}</text><rect x="${x}" y="${y + 6}" width="${length}" height="20" fill="var(--chart-${tone}-fill, var(--chart-${tone}))" stroke="var(--chart-${tone})"/>`;
    })
    .join("");
  const height = values.length * rowHeight;
  return `<svg role="img" aria-label="${description}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Sans 3', sans-serif"><g id="${id}">${bars}</g></svg>`;
}

const dimensions: [string, string, string, string, number, string][] = [
  ["Tham gia của người dân ở cấp cơ sở", "4,72", "4,57", "−0,15", -0.15, "35/60"],
  ["Công khai, minh bạch trong việc ra quyết định", "6,01", "5,38", "−0,63", -0.63, "20/60"],
  ["Trách nhiệm giải trình với người dân", "5,53", "4,43", "−1,10", -1.1, "18/60"],
  ["Kiểm soát tham nhũng trong khu vực công", "7,95", "6,98", "−0,97", -0.97, "22/60"],
  ["Thủ tục hành chính công", "7,47", "7,21", "−0,26", -0.26, "31/60"],
  ["Cung ứng dịch vụ công", "7,38", "7,52", "+0,14", 0.14, "40/60"],
  ["Quản trị môi trường", "4,34", "3,52", "−0,82", -0.82, "25/60"],
  ["Quản trị điện tử", "3,56", "2,82", "−0,74", -0.74, "33/60"],
];

const toneOf = (value: number): Tone => (value < 0 ? "loss" : "gain");

const dimensionTable: Table = {
  id: "bang-noi-dung-papi",
  caption: "Điểm tám nội dung PAPI của Đồng Tháp, năm 2020 và 2021",
  columns: [
    { label: "Nội dung", numeric: false },
    { label: "Năm 2020", numeric: true },
    { label: "Năm 2021", numeric: true },
    { label: "Thay đổi", numeric: true },
    { label: "Hạng 2021", numeric: true },
  ],
  rows: dimensions.map(([name, before, now, change, value, rank]) => ({
    header: { text: name, href: "chi-so/papi/#noi-dung" },
    cells: [cell(before), cell(now), cell(change, toneOf(value)), cell(rank)],
  })),
  notes: ["Năm 2021 xếp hạng 60 tỉnh, thành phố; ba địa phương không đủ số liệu."],
  source: "CECODES, RTA và UNDP, PAPI 2021, công bố ngày 10/5/2022; thay đổi do trang tính.",
  csv: "hoi-nghi/dong-thap-2022/bang-noi-dung-papi.csv",
};

const contributionFigure: Figure = {
  id: "hinh-dong-gop-papi",
  headline: "Bảy trong tám nội dung PAPI giảm: mất 4,53 điểm, nhiều nhất ở trách nhiệm giải trình",
  subtitle: "Đóng góp của từng nội dung vào thay đổi điểm PAPI, Đồng Tháp, năm 2021 so với năm 2020, điểm",
  description: "Bảy thanh giảm và một thanh tăng; dài nhất là trách nhiệm giải trình, −1,10 điểm.",
  svg: {
    wide: drawing(
      "rong",
      720,
      "Đóng góp vào thay đổi điểm PAPI",
      dimensions.map(([n, , , , v]) => [n, v]),
    ),
    narrow: drawing(
      "hep",
      340,
      "Đóng góp vào thay đổi điểm PAPI",
      dimensions.map(([n, , , , v]) => [n.slice(0, 22), v]),
    ),
  },
  table: dimensionTable,
};

/** A tree of components with a small drawing in each row, as index and unit pages show it. */
const tree: Table = {
  ...dimensionTable,
  id: "bang-cay",
  caption: "PAPI 2021 đến từng nội dung thành phần",
  columns: [
    { label: "Nội dung", numeric: false },
    { label: "Điểm", numeric: true },
    { label: "Qua các năm", numeric: false },
  ],
  rows: [0, 1, 1, 2, 0].map((depth, index) => ({
    header: {
      text:
        [
          "Tham gia của người dân",
          "Tri thức công dân",
          "Cơ hội tham gia",
          "Bầu cử ở thôn",
          "Công khai, minh bạch",
        ][index] ?? "",
    },
    depth,
    cells: [
      { text: "4,57", heat: index },
      {
        text: "giảm dần",
        svg: '<svg role="img" aria-label="Điểm giảm dần từ năm 2018 đến năm 2021" viewBox="0 0 80 20" width="80" height="20"><path d="M0 4 26 8 52 10 80 17" fill="none" stroke="var(--chart-own)" stroke-width="2"/></svg>',
      },
    ],
  })),
};

const standing = (
  label: string,
  score: string,
  rank: string,
  change: [string, Tone],
  rankChange: [string, Tone],
  region: string | null,
  notes: string[] = [],
): KeyFigure => ({
  label,
  score,
  rank,
  change: { text: change[0], tone: change[1] },
  rankChange: { text: rankChange[0], tone: rankChange[1] },
  region,
  notes,
  href: "chi-so/papi/",
});

/** One block of every kind, so that no template stays untried. */
export const everyBlock: Block[] = [
  { kind: "paragraph", text: "Điểm PAPI 2021 của Đồng Tháp là 42,43 điểm, thấp hơn năm 2020 4,53 điểm." },
  {
    kind: "findings",
    items: [
      { id: "nhan-dinh-1", text: "Trách nhiệm giải trình giảm nhiều nhất: 1,10 điểm.", tone: "loss" },
      { id: "nhan-dinh-2", text: "Cung ứng dịch vụ công tăng 0,14 điểm.", tone: "gain" },
      { id: "nhan-dinh-3", text: "Thứ hạng trong vùng giữ nguyên.", tone: "unchanged" },
      {
        id: "nhan-dinh-4",
        text: "Nội dung thủ tục không so sánh được với các năm trước 2018.",
        tone: "not-comparable",
      },
      { id: "nhan-dinh-5", text: "Trung bình cả nước năm 2021 là 42,41 điểm.", tone: "neutral" },
    ],
  },
  { kind: "list", ordered: false, items: ["Cấp tỉnh", "Cấp huyện", "Cấp xã"] },
  { kind: "list", ordered: true, items: ["Rà soát", "Giao việc", "Kiểm tra"] },
  {
    kind: "note",
    tone: "break",
    title: null,
    text: "Bộ câu hỏi năm 2021 có thay đổi; so sánh với năm 2020 cần thận trọng.",
  },
  { kind: "note", tone: "source", title: "Nguồn", text: "Báo Đồng Tháp, ngày 17/6/2022." },
  {
    kind: "note",
    tone: "warning",
    title: "Mẫu số khác nhau",
    text: "Nguồn ghi 27/63; năm 2021 chỉ có 60 tỉnh được xếp hạng.",
  },
  { kind: "note", tone: "later", title: null, text: "Năm 2022: 42,15 điểm, hạng 32/61." },
  { kind: "note", tone: "missing", title: null, text: "Hồ sơ hội nghị không ghi điểm của từng cơ quan." },
  {
    kind: "quote",
    text: "Nói đi đôi với làm, giải quyết dứt điểm các vụ việc tồn đọng.",
    source: "Chủ tịch UBND tỉnh, theo Báo Đồng Tháp ngày 17/6/2022",
  },
  { kind: "figure", figure: contributionFigure },
  {
    kind: "tiles",
    map: {
      id: "ban-do-mau",
      headline: "PAPI năm 2021: hai tỉnh",
      subtitle: "Mỗi ô là một tỉnh.",
      columns: 7,
      tiles: [
        {
          name: "Quảng Ninh",
          href: "chi-so/papi/",
          row: 1,
          column: 2,
          quarter: 1,
          marks: [
            { text: "47,50", quarter: null },
            { text: "I", quarter: null },
          ],
          told: "hạng 1/60, nhóm I",
        },
        {
          name: "Đồng Tháp",
          href: "hoi-nghi/dong-thap-2022/",
          row: 2,
          column: 1,
          quarter: null,
          marks: [{ text: "–", quarter: null }],
          told: "chưa có thứ hạng",
        },
      ],
      key: [{ mark: { text: "I", quarter: 1 }, text: "một phần tư đứng đầu" }],
    },
  },
  {
    kind: "cards",
    items: [
      {
        kicker: "Hội nghị · 17/6/2022",
        title: "Đồng Tháp: đánh giá PAPI, PAR Index và SIPAS năm 2021",
        href: "hoi-nghi/dong-thap-2022/",
        text: "Ba chỉ số, một chỉ số giảm sâu.",
        facts: [
          { text: "PAPI 42,43 điểm, giảm 4,53 điểm", tone: "loss" },
          { text: "PAR Index 86,80 điểm, tăng 0,03 điểm", tone: "gain" },
        ],
        illustrative: false,
      },
      {
        kicker: "Hội nghị · 15/5/2024",
        title: "Tỉnh Mẫu: phân tích chuyên sâu năm 2023",
        href: "hoi-nghi/tinh-mau-2024/",
        text: null,
        facts: [],
        illustrative: true,
      },
    ],
  },
  {
    kind: "links",
    items: [
      { label: "Chỉ số PAPI qua các năm", href: "chi-so/papi/", note: "Từ 2011 đến 2024" },
      { label: "papi.org.vn", href: "https://papi.org.vn/", note: null },
    ],
  },
  {
    kind: "definitions",
    items: [
      {
        id: "du-dia",
        term: "Dư địa",
        text: "Số điểm còn có thể tăng thêm, tính đến mức điểm cao nhất mà một tỉnh đã đạt.",
      },
    ],
  },
  { kind: "prose", html: "<p>Hội nghị đã thảo luận về các <strong>nhiệm vụ, giải pháp</strong>.</p>" },
];

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

const provinces = Array.from({ length: 63 }, (_, index) => String(index + 1).padStart(2, "0"));

const league: Table = {
  id: "bang-xep-hang",
  caption: "Xếp hạng 63 tỉnh mẫu",
  columns: [
    { label: "Tỉnh", numeric: false },
    { label: "Hạng", numeric: true },
    { label: "Điểm", numeric: true },
    { label: "Thay đổi", numeric: true },
    ...["Chỉ đạo", "Thể chế", "Thủ tục", "Bộ máy", "Công vụ"].map((label) => ({ label, numeric: true })),
  ],
  rows: provinces.map(
    (code, index): Row => ({
      header: { text: code === "11" ? "Tỉnh Mẫu" : `Tỉnh minh họa ${code}`, href: "don-vi/tinh-mau/" },
      own: code === "11",
      cells: [
        cell(`${index + 1}/63`),
        cell(`${90 - Math.floor(index / 3)},${code}`),
        index % 3 === 0 ? cell("−0,42", "loss") : cell("+1,05", "gain"),
        ...[0, 1, 2, 3, 4].map((part) => ({ text: `${9 - part},${code}`, heat: (index + part * 2) % 7 })),
      ],
    }),
  ),
  notes: [],
  source: "Số liệu minh họa.",
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
