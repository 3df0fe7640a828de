import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";
import { Facts } from "./judge/facts.ts";

/* Right texts in many styles, over units and years taken at random (the same at each run): next to none raises an alarm. */

const dataset = await realData();
const checker = makeChecker(dataset);
const facts = new Facts(dataset);

/** A row of numbers between 0 and 1 that is the same at each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
const roll = dice(20_261_128);
const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!;
const two = (value: number) => Math.abs(value).toFixed(2).replace(".", ",");

const units = [...dataset.units.values()]
  .filter(({ kind, id }) => kind === "province" && !/-2025$|-cu$/.test(id))
  .map(({ id }) => id);

/** What a text tells: a unit's scores of three years and places of two, one part, another unit. */
interface Told {
  short: string;
  name: string;
  other: string;
  year: number;
  scores: [number, number, number];
  ranks: [number, number];
  part: { name: string; now: number; before: number; rank: number };
  others: { score: number; rank: number };
}

function told(): Told {
  for (;;) {
    const index = pick(["papi", "pci"]);
    const [unit, rival] = [pick(units), pick(units)];
    const year = pick(facts.years(index).slice(2));
    const scores = [0, 1, 2].map((back) => facts.score(index, null, unit, year - back)?.value);
    const ranks = [0, 1].map((back) => facts.rank(index, null, unit, year - back)?.value);
    const part = pick(facts.parts(index, year));
    const [now, before] = [0, 1].map((back) => facts.score(index, part, unit, year - back)?.value);
    const rank = facts.rank(index, part, unit, year)?.value;
    const others = {
      score: facts.score(index, null, rival, year)?.value,
      rank: facts.rank(index, null, rival, year)?.value,
    };
    const all = [...scores, ...ranks, now, before, rank, others.score, others.rank];
    if (unit === rival || all.includes(undefined) || facts.measuredAnew(index, null, year, year - 1))
      continue;
    return {
      short: index.toUpperCase(),
      name: facts.unitName(unit),
      other: facts.unitName(rival),
      year,
      scores: scores as [number, number, number],
      ranks: ranks as [number, number],
      part: { name: facts.componentName(index, part, year) ?? "", now: now!, before: before!, rank: rank! },
      others: { score: others.score!, rank: others.rank! },
    };
  }
}

const STYLES: ((of: Told) => string)[] = [
  ({ short, name, year, scores: [a, b], ranks: [r, q] }) =>
    `Kỳ ${short} ${year} ghi nhận ${name} ở vị trí ${r}, trong khi kỳ trước là ${q}; điểm ${two(a)} so với ${two(b)}.`,
  ({ short, name, year, scores: [a, b, c], ranks: [r, q] }) =>
    `“${short} ${year} của ta ${two(a)} điểm, hạng ${r}. Năm kia, ${year - 2}, là ${two(c)}. Năm ngoái thì ${two(b)}, hạng ${q}”, lãnh đạo ${name} nói.`,
  ({ short, name, year, part, scores: [a] }) =>
    `${part.name} của ${name} năm ${year} (${short}) đạt ${two(part.now)} điểm, trong lúc ${year - 1} là ${two(part.before)}; đứng thứ ${part.rank} toàn quốc. Tổng điểm của tỉnh ${two(a)}.`,
  ({ short, name, year, scores: [a, b], ranks: [r, q] }) =>
    `Theo báo cáo ${short} ${year}, ${name} xếp ${r}, sau khi xếp ${q} ở kỳ liền trước. Mức điểm tương ứng: ${two(a)} và ${two(b)}.`,
  ({ short, name, year, scores: [a, b], ranks: [r, q] }) =>
    `Hỏi: ${short} ${year} của ${name} bao nhiêu?\nĐáp: ${two(a)} điểm, hạng ${r}.\nHỏi: Còn năm trước?\nĐáp: ${two(b)} điểm, hạng ${q}.`,
  ({ short, name, year, scores: [a, b, c], ranks: [r, q] }) =>
    `Xin điểm lại vài con số ${short}. ${name}: ${two(c)} điểm năm ${year - 2}. Một năm sau: ${two(b)}, hạng ${q}. Thêm một năm nữa: ${two(a)}, hạng ${r}.`,
  ({ short, name, other, year, scores: [a, b], others }) =>
    `Năm ${year} ${name} được ${two(a)} điểm ${short}, kém hơn hay hơn ${other} (${two(others.score)}) chưa bàn; năm ${year - 1} được ${two(b)}.`,
  ({ short, name, year, scores: [a, b, c] }) =>
    `Điểm ${short} của ${name} đi từ ${two(c)} qua ${two(b)} đến ${two(a)} trong ba kỳ ${year - 2}, ${year - 1}, ${year}.`,
  ({ short, name, year, scores: [a, b, c] }) =>
    `${short} của ${name} từ ${year - 2} đến ${year}\n\n${short} của tỉnh ba năm qua lần lượt là ${two(c)}; ${two(b)} và ${two(a)} điểm.`,
  ({ short, name, year, part }) =>
    `Lĩnh vực nổi bật của ${name} ở ${short} ${year}\n- ${part.name}: ${two(part.now)}, hạng ${part.rank}\n- Kỳ trước: ${two(part.before)}`,
  ({ short, name, other, year, scores: [a], ranks: [r], others }) =>
    `So sánh đôi: ${name} và ${other} tại ${short} ${year}. Bên này ${two(a)} điểm, hạng ${r}; bên kia ${two(others.score)} điểm, hạng ${others.rank}.`,
  ({ short, name, year, scores: [a, b], ranks: [r] }) =>
    `Năm ${year} là năm đáng nhớ của ${name}. ${short} được ${two(a)} điểm, đứng thứ ${r}, ${a > b ? "hơn" : "kém"} năm trước ${two(a - b)} điểm; cuối cùng đành chờ kỳ tới.`,
  ({ short, name, other, year, scores: [a], others }) =>
    `Bảng ${short} ${year} vùng quanh ta: 1. ${name} ${two(a)}; 2. ${other} ${two(others.score)}.`,
];

/** Texts of one style, or of three that follow each other about the same unit and year. */
function texts(count: number, styles: number): string[] {
  return Array.from({ length: count }, () => {
    const of = told();
    return Array.from({ length: styles }, () => pick(STYLES)(of)).join(roll() < 0.5 ? " " : "\n");
  });
}

test.each([
  ["alone", 400, 1, 0.005],
  ["behind each other", 200, 3, 0.02],
])("right texts of a style %s", (_, count, styles, most) => {
  const all = texts(count, styles);
  const found = all.map((text) => checker.check(text));
  const alarmed = all.filter((_text, i) => found[i]!.some(({ verdict }) => verdict === "wrong"));
  expect(found.flat().length).toBeGreaterThan(count * 2);
  expect(alarmed.length / count, alarmed.slice(0, 5).join("\n---\n")).toBeLessThanOrEqual(most);
});
