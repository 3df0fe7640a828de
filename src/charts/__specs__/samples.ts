import { rankTicks, roundTicks } from "../axes/ticks.ts";
import { contributionBars } from "../kinds/contribution-bars.ts";
import { dots } from "../kinds/dots.ts";
import { lossBars } from "../kinds/loss-bars.ts";
import { rankArrows } from "../kinds/rank-arrows.ts";
import { type LinesInput, rankLines, scoreLines } from "../kinds/rank-lines.ts";
import { smallMultiples } from "../kinds/small-multiples.ts";
import { type TargetBulletInput, targetBullet } from "../kinds/target-bullet.ts";
import type { ChartSpec } from "../layers/spec.ts";
import { componentRanks, mixedBars, papiBars, unitRanks } from "./bar-samples.ts";
import { papiDots } from "./dots-sample.ts";
import { componentCourses, losses } from "./loss-samples.ts";

export const absent = "không công bố";

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
