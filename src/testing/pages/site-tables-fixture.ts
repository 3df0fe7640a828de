import type { Cell, Figure, KeyFigure, Row, Table, Tone } from "../../site/page.ts";

export const cell = (text: string, tone?: Tone): Cell => (tone === undefined ? { text } : { text, tone });

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

export const dimensionTable: Table = {
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

export const contributionFigure: Figure = {
  id: "hinh-dong-gop-papi",
  headline: "Bảy trong tám nội dung PAPI giảm: mất 4,53 điểm, nhiều nhất ở trách nhiệm giải trình",
  subtitle: "Đóng góp của từng nội dung vào thay đổi điểm PAPI, Đồng Tháp, năm 2021 so với năm 2020, điểm",
  altText: "Bảy thanh giảm và một thanh tăng; dài nhất là trách nhiệm giải trình, −1,10 điểm.",
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
export const tree: Table = {
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

export const standing = (
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

export const provinces = Array.from({ length: 63 }, (_, index) => String(index + 1).padStart(2, "0"));

export const league: Table = {
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
