import type { MadeUp } from "./made-up.ts";

/** Scores that look like any, the same on each machine. */
export const usual = (unit: number, component: number, year: number) =>
  2 + ((unit * 7919 + component * 104729 + year * 31) % 701) / 100;

/** A project of the usual size. */
export const plain: MadeUp = { units: 20, components: 8, max: 10, score: usual };
const long = (words: string) =>
  words
    .repeat(Math.ceil(200 / words.length))
    .slice(0, 200)
    .trim();

/** Kinds of projects that no index has today, laid over the plain one. */
export const oddShapes: [string, Partial<MadeUp>][] = [
  ["one unit", { units: 1 }],
  ["two units", { units: 2 }],
  ["one component", { components: 1 }],
  ["60 components", { components: 60 }],
  ["ties everywhere", { score: () => 5 }],
  ["ties among all others", { score: (unit) => (unit === 0 ? 6 : 5) }],
  ["nothing moved but ours", { score: (unit, _, year) => (unit === 0 ? 5 + (year % 2) : 5) }],
  ["score exactly 0", { score: (unit, component, year) => (unit === 0 ? 0 : usual(unit, component, year)) }],
  ["from 0 to the maximum", { score: (unit, _, year) => (unit === 0 ? (year % 2) * 10 : 5) }],
  ["from the maximum to 0", { score: (unit, _, year) => (unit === 0 ? 10 - (year % 2) * 10 : 5) }],
  ["exactly the maximum", { score: () => 10 }],
  [
    "names of 200 characters",
    {
      unitName: (unit) => `${long("Tỉnh có tên rất dài ")} ${unit}`,
      componentName: (at) => `${long("Nội dung có tên rất dài ")} ${at}`,
    },
  ],
  ["a name without a space", { componentName: (at) => `${"Khongcodaucach".repeat(12)}${at}` }],
  [
    "quotes and &",
    {
      unitName: (unit) => `“Tỉnh” 'A' & "B" <${unit}>`,
      componentName: (at) => `Nội dung "${at}" & 'khác' <b>`,
      title: 'Hội nghị "chuyên sâu" & <khác>',
    },
  ],
  ["200 units", { units: 200 }],
  [
    "a unit of 60 characters",
    { unitName: (unit) => `Thành phố trực thuộc trung ương có tên gọi dài hơn cả thứ ${unit}` },
  ],
];
