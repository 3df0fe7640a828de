import { rankTicks, roundTicks } from "../axes/ticks.ts";
import { type ContributionBarsInput, contributionBars } from "../kinds/contribution-bars.ts";
import { type DotsInput, dots } from "../kinds/dots.ts";
import { lossBars } from "../kinds/loss-bars.ts";
import { type RankArrowsInput, rankArrows } from "../kinds/rank-arrows.ts";
import { type LinesInput, rankLines, scoreLines } from "../kinds/rank-lines.ts";
import { smallMultiples } from "../kinds/small-multiples.ts";
import { type TargetBulletInput, targetBullet } from "../kinds/target-bullet.ts";
import type { ChartSpec } from "../layers/spec.ts";
import { componentCourses, losses } from "./loss-samples.ts";

/** Published PAPI figures of Đồng Tháp (2020, 2021) and Bắc Giang (2011–2019), as the site would show them. */
export const papiBars: ContributionBarsInput = {
  measure: "điểm",
  rows: [
    {
      id: "corruption-control",
      label: "Kiểm soát tham nhũng trong khu vực công",
      value: -1.3495,
      text: "−1,35",
      verdict: "loss",
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      value: -1.0543,
      text: "−1,05",
      verdict: "loss",
    },
    {
      id: "accountability",
      label: "Trách nhiệm giải trình với người dân",
      value: -0.8159,
      text: "−0,82",
      verdict: "loss",
    },
    { id: "procedures", label: "Thủ tục hành chính công", value: -0.6671, text: "−0,67", verdict: "loss" },
    { id: "environment", label: "Quản trị môi trường", value: -0.476, text: "−0,48", verdict: "loss" },
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      value: -0.1512,
      text: "−0,15",
      verdict: "loss",
    },
    { id: "e-governance", label: "Quản trị điện tử", value: -0.0732, text: "−0,07", verdict: "loss" },
    { id: "service-delivery", label: "Cung ứng dịch vụ công", value: 0.0586, text: "+0,06", verdict: "gain" },
  ],
};

/** Made up: every verdict once. */
export const mixedBars: ContributionBarsInput = {
  measure: "điểm",
  illustrative: true,
  rows: [
    { id: "leadership", label: "Chỉ đạo điều hành", value: 0.62, text: "+0,62", verdict: "gain" },
    { id: "procedures", label: "Cải cách thủ tục hành chính", value: 0, text: "0,00", verdict: "unchanged" },
    { id: "organisation", label: "Cải cách tổ chức bộ máy", value: -0.95, text: "−0,95", verdict: "loss" },
    {
      id: "staff",
      label: "Chất lượng đội ngũ cán bộ",
      value: null,
      text: "không công bố",
      verdict: "missing",
    },
    {
      id: "impact",
      label: "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế – xã hội",
      value: null,
      text: "không so sánh được: bộ chỉ số đổi năm 2022",
      verdict: "not-comparable",
    },
  ],
};

export const componentRanks: RankArrowsInput = {
  from: "2020",
  to: "2021",
  rows: [
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      from: { rank: 41, text: "41/63" },
      to: { rank: 35, text: "35/60" },
      verdict: "gain",
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      from: { rank: 3, text: "3/63" },
      to: { rank: 44, text: "44/60" },
      verdict: "loss",
    },
    {
      id: "accountability",
      label: "Trách nhiệm giải trình với người dân",
      from: { rank: 13, text: "13/63" },
      to: { rank: 29, text: "29/60" },
      verdict: "loss",
    },
    {
      id: "corruption-control",
      label: "Kiểm soát tham nhũng trong khu vực công",
      from: { rank: 2, text: "2/63" },
      to: { rank: 34, text: "34/60" },
      verdict: "loss",
    },
    {
      id: "procedures",
      label: "Thủ tục hành chính công",
      from: { rank: 2, text: "2/63" },
      to: { rank: 36, text: "36/60" },
      verdict: "loss",
    },
    {
      id: "service-delivery",
      label: "Cung ứng dịch vụ công",
      from: { rank: 8, text: "8/63" },
      to: { rank: 42, text: "42/60" },
      verdict: "loss",
    },
    {
      id: "environment",
      label: "Quản trị môi trường",
      from: { rank: 1, text: "1/63" },
      to: { rank: 1, text: "1/60" },
      verdict: "unchanged",
    },
    {
      id: "e-governance",
      label: "Quản trị điện tử",
      from: { rank: 45, text: "45/63" },
      to: { rank: 53, text: "53/60" },
      verdict: "loss",
    },
  ],
};

export const unitRanks: RankArrowsInput = {
  from: "2020",
  to: "2021",
  rows: [
    {
      id: "dong-thap",
      label: "Đồng Tháp",
      role: "own",
      from: { rank: 2, text: "2/63" },
      to: { rank: 27, text: "27/60" },
      verdict: "loss",
    },
    {
      id: "bac-giang",
      label: "Bắc Giang",
      role: "other",
      from: { rank: 13, text: "13/63" },
      to: { rank: null, text: "không công bố" },
      verdict: "missing",
    },
    {
      id: "an-giang",
      label: "Tỉnh không so sánh",
      role: "other",
      from: { rank: 30, text: "30/63" },
      to: { rank: 28, text: "28/60" },
      verdict: "not-comparable",
    },
    {
      id: "ben-tre",
      label: "Tỉnh mới có hạng",
      role: "other",
      from: { rank: null, text: "không công bố" },
      to: { rank: 28, text: "28/60" },
      verdict: "missing",
    },
  ],
};

const absent = "không công bố";

export const bacGiangRanks: LinesInput = {
  y: "rank",
  ticks: rankTicks(63, String),
  breaks: [{ between: [2017, 2018], treatment: "caution", text: "6 → 8 nội dung" }],
  series: [
    {
      id: "bac-giang",
      label: "Bắc Giang",
      role: "own",
      points: [
        { year: 2011, value: 44, text: "44/63" },
        { year: 2012, value: 39, text: "39/63" },
        { year: 2013, value: 63, text: "63/63" },
        { year: 2014, value: null, text: absent },
        { year: 2015, value: 21, text: "21/63" },
        { year: 2016, value: 11, text: "11/63" },
        { year: 2017, value: 26, text: "26/63" },
        { year: 2018, value: 3, text: "3/61" },
        { year: 2019, value: 4, text: "4/63" },
      ],
    },
  ],
};

export const dongThapScores: LinesInput = {
  y: "score",
  ticks: roundTicks(34, 48, String),
  breaks: [{ between: [2017, 2018], treatment: "none", text: "thang 60 → 80 điểm" }],
  series: [
    {
      id: "dong-thap",
      label: "Đồng Tháp",
      role: "own",
      points: [
        { year: 2015, value: 37.9107, text: "37,91" },
        { year: 2016, value: 37.8761, text: "37,88" },
        { year: 2017, value: 37.3369, text: "37,34" },
        { year: 2018, value: null, text: absent },
        { year: 2019, value: 46.7192, text: "46,72" },
        { year: 2020, value: 46.9611, text: "46,96" },
        { year: 2021, value: 42.4324, text: "42,43" },
      ],
    },
  ],
};

/** Made up, apart from PAPI: four indices with gaps and one that ends early. */
export const fourIndices: LinesInput = {
  y: "rank",
  illustrative: "ILLUSTRATIVE FIGURES",
  ticks: rankTicks(63, String),
  series: [
    {
      id: "par-index",
      label: "PAR Index",
      points: [2019, 2020, 2021].map((year, i) => ({ year, value: 12 - i, text: `${12 - i}/63` })),
    },
    {
      id: "sipas",
      label: "SIPAS",
      points: [2019, 2020, 2021].map((year, i) => ({ year, value: 20 - 4 * i, text: `${20 - 4 * i}/63` })),
    },
    {
      id: "papi",
      label: "PAPI",
      points: [
        { year: 2019, value: 2, text: "2/63" },
        { year: 2020, value: 2, text: "2/63" },
        { year: 2021, value: 27, text: "27/60" },
      ],
    },
    {
      id: "pci",
      label: "PCI",
      points: [
        { year: 2019, value: 2, text: "2/63" },
        { year: 2020, value: 2, text: "2/63" },
        { year: 2021, value: null, text: absent },
      ],
    },
  ],
};

export const papiDots: DotsInput = {
  measure: "điểm",
  names: {
    own: "Đồng Tháp",
    others: "Tỉnh, thành phố khác",
    median: "Trung vị",
    best: "Cao nhất",
    band: "Phạm vi dao động của điểm",
  },
  ticks: roundTicks(2, 8.5, String),
  rows: [
    {
      id: "participation",
      label: "Tham gia của người dân ở cấp cơ sở",
      others: [3.7986, 4.1484, 4.2381, 4.3635, 4.5628, 4.7982, 4.8745, 4.987, 5.2434, 5.4033],
      own: { value: 4.5694, text: "4,57" },
      median: { value: 4.7378, text: "4,74" },
      best: { value: 5.8548, text: "5,85" },
      band: { low: 3.9, high: 5.24 },
    },
    {
      id: "transparency",
      label: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
      others: [4.1976, 4.6553, 4.8187, 4.9131, 5.0529, 5.1579, 5.3208, 5.4521, 5.6737, 5.9333],
      own: { value: 4.8511, text: "4,85" },
      median: { value: 5.13985, text: "5,14" },
      best: { value: 6.2514, text: "6,25" },
    },
    {
      id: "accountability",
      label: "Trách nhiệm giải trình với người dân",
      others: [3.8383, 3.9839, 4.0941, 4.1628, 4.2447, 4.3029, 4.4041, 4.4427, 4.5107, 4.5751],
      own: { value: 4.3218, text: "4,32" },
      median: { value: 4.29685, text: "4,30" },
      best: { value: 4.7221, text: "4,72" },
    },
    {
      id: "corruption-control",
      label: "Kiểm soát tham nhũng trong khu vực công",
      others: [5.4176, 6.3048, 6.3476, 6.5792, 6.7463, 6.832, 6.9342, 7.1474, 7.2549, 7.54],
      own: { value: 6.7656, text: "6,77" },
      median: { value: 6.80775, text: "6,81" },
      best: { value: 8.1459, text: "8,15" },
    },
    {
      id: "procedures",
      label: "Thủ tục hành chính công",
      others: [6.6421, 6.9021, 6.9643, 7.0375, 7.1141, 7.1611, 7.2725, 7.3412, 7.4281, 7.5372],
      own: { value: 7.1117, text: "7,11" },
      median: { value: 7.14595, text: "7,15" },
      best: { value: 7.7653, text: "7,77" },
    },
    {
      id: "service-delivery",
      label: "Cung ứng dịch vụ công",
      others: [6.3558, 7.3408, 7.5081, 7.5585, 7.6546, 7.7818, 7.865, 7.9884, 8.0265, 8.1812],
      own: { value: 7.5529, text: "7,55" },
      median: { value: 7.7647, text: "7,76" },
      best: { value: 8.4641, text: "8,46" },
    },
    {
      id: "environment",
      label: "Quản trị môi trường",
      others: [2.8526, 3.1609, 3.2369, 3.3696, 3.5148, 3.5841, 3.6452, 3.6992, 3.8198, 4.1388],
      own: { value: 4.7256, text: "4,73" },
      median: { value: 3.5746, text: "3,57" },
      best: { value: 4.7256, text: "4,73" },
    },
    {
      id: "e-governance",
      label: "Quản trị điện tử",
      others: [2.0116, 2.5329, 2.6221, 2.6732, 2.7856, 2.8561, 2.9616, 3.0869, 3.2658, 3.396],
      own: { value: 2.5343, text: "2,53" },
      median: { value: 2.83955, text: "2,84" },
      best: { value: 3.6057, text: "3,61" },
    },
    {
      id: "absent",
      label: "Nội dung chưa công bố",
      others: [3.5, 4.1],
      own: null,
      absent: "không công bố",
      median: null,
      best: null,
    },
  ],
};

/** Made up, apart from PAPI. */
export const targets: TargetBulletInput = {
  names: {
    baseline: "Năm gốc",
    current: "Kết quả 2021",
    target: "Chỉ tiêu 2022",
    later: "Kết quả 2022",
    leader: "Đứng đầu",
    history: "Các năm trước",
  },
  rows: [
    {
      id: "par-index",
      label: "PAR Index, điểm",
      baseline: { value: 84.43, text: "84,43" },
      current: { value: 86.8, text: "86,80" },
      target: { value: 89, text: "từ 89,00" },
    },
    {
      id: "papi",
      label: "PAPI, điểm",
      baseline: { value: 46.9611, text: "46,96" },
      current: { value: 42.4324, text: "42,43" },
      target: { value: 46, text: "từ 46,00" },
      later: { value: 42.1498, text: "42,15" },
      leader: { value: 47.5, text: "47,50" },
      history: [43.2, 44.1, 45.05],
    },
    {
      id: "rank",
      label: "Thứ hạng PAPI",
      better: "lower",
      baseline: { value: 2, text: "2/63" },
      current: { value: 27, text: "27/60" },
      target: { value: 10, text: "trong nhóm 10" },
      later: { value: 32, text: "32/61" },
    },
    {
      id: "sipas",
      label: "SIPAS, điểm",
      baseline: null,
      current: { value: 86.9, text: "86,90" },
      target: { value: 86.9, text: "giữ 86,90" },
    },
  ],
};

/** Every sample with the chart it makes, for the tests that hold for all kinds. */
export const samples: Record<string, { input: object; make: (width: number) => ChartSpec }> = {
  "papi-bars": { input: papiBars, make: (width) => contributionBars({ ...papiBars, width }) },
  "mixed-bars": { input: mixedBars, make: (width) => contributionBars({ ...mixedBars, width }) },
  "component-arrows": { input: componentRanks, make: (width) => rankArrows({ ...componentRanks, width }) },
  "unit-arrows": { input: unitRanks, make: (width) => rankArrows({ ...unitRanks, width }) },
  "rank-lines": { input: bacGiangRanks, make: (width) => rankLines({ ...bacGiangRanks, width }) },
  "score-lines": { input: dongThapScores, make: (width) => scoreLines({ ...dongThapScores, width }) },
  "index-lines": { input: fourIndices, make: (width) => rankLines({ ...fourIndices, width }) },
  dots: { input: papiDots, make: (width) => dots({ ...papiDots, width }) },
  "loss-bars": { input: losses, make: (width) => lossBars({ ...losses, width }) },
  "small-multiples": {
    input: componentCourses,
    make: (width) => smallMultiples({ ...componentCourses, width }),
  },
  "target-bullet": { input: targets, make: (width) => targetBullet({ ...targets, width }) },
};
