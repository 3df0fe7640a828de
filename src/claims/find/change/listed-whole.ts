import type { Claim } from "../../frames/claim.ts";
import type { Read } from "../course/document.ts";

/* A whole told with all that it is made of, which must add up whatever year and unit the text is about. */

const LEVELS = ["(?:xã|phường|thị trấn)", "(?:huyện|thị xã|quận|thành phố)"];

/** "84 xã, phường, thị trấn, gồm 47 xã, 29 phường và 6 thị trấn": one level of territories behind "gồm", to its stop. */
const TERRITORIES = LEVELS.map((level) => {
  const pattern = new RegExp(
    `(?<![\\d.,/])(\\d{1,4}) (?:đơn vị hành chính(?: cấp (?:xã|huyện))?|${level}(?:(?:, | và |/)${level})+)` +
      `(?: [^.;:()\\d]{0,40})?[,(:]? ?(?:bao )?gồm(?: có)?:? ` +
      `(\\d{1,4} ${level}(?:(?:, |; | và )\\d{1,4} ${level}){1,3})(?=\\s*(?:[.);]|$|,\\s*[^\\d\\s]))`,
    "gu",
  );
  return { pattern, kind: new RegExp(level, "gu") };
});

const QUARTER = "(?: là| có| đạt)? (\\d{1,6})(?![\\d.,]\\d)[^\\d.;]{0,20}";

/** "822 doanh nghiệp, trong đó quý I 176, quý II 214, quý III 220 và quý IV 202": the four quarters of a year. */
const QUARTERS = new RegExp(
  `(?<![\\d.,/])(\\d{1,6}) (?:doanh nghiệp|hồ sơ|dự án|lượt|văn bản|phiếu)[^.;:()\\d]{0,60}(?:trong đó|gồm)[:,]?` +
    ` quý (?:i|1)${QUARTER}[,;] quý (?:ii|2)${QUARTER}[,;] quý (?:iii|3)${QUARTER}(?:[,;]| và) quý (?:iv|4)${QUARTER}`,
  "gu",
);

/** "13 điểm cầu cấp huyện và 177 điểm cầu cấp xã, tổng cộng 190 điểm cầu": alike things, and all of them. */
const TOTALS =
  /(?<!(?:trong|tổng số|số) )(?<![\d.,/])((\d{1,5}) (điểm cầu|đại biểu|hồ sơ|phiếu|người|cơ quan|đơn vị|văn bản|nhiệm vụ|xã|huyện)(?!\p{L})[^.;:()\d]{0,40}(?:(?:,| và) \d{1,5} \3(?!\p{L})[^.;:()\d]{0,40}){1,5}), (?:tổng cộng|cộng lại|tổng số|cộng)(?: là)? (\d{1,5}) \3(?!\p{L})/gu;

const OFFICE =
  "(?:sở, ban, ngành|sở, ngành|sở ngành|sở|ban, ngành|cơ quan|huyện|thị xã|thành phố|quận|xã, phường|xã|phường|thị trấn|đơn vị cấp (?:xã|huyện|tỉnh)|đơn vị)";

/** "20 sở, 9 huyện, 91 xã, cộng 120 đơn vị": offices and territories, and how many units they are. */
const OFFICES = new RegExp(
  `(?<!(?:trong|tổng số|số) )(?<![\\d.,/])(\\d{1,4} ${OFFICE}(?:(?:, |; | và |, và )\\d{1,4} ${OFFICE}){1,5}),? ` +
    `(?:tổng cộng|cộng lại|tổng số|cộng)(?: là)?:? (\\d{1,5}) (?:đơn vị|cơ quan, đơn vị)(?!\\p{L})(?! cấp)`,
  "gu",
);

interface Sum {
  start: number;
  end: number;
  whole: number;
  total: number;
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function sumsIn(lower: string, from: number): Sum[] {
  const sums: Sum[] = [];
  if (!/gồm|trong đó|cộng|tổng số/.test(lower)) return sums;
  for (const { pattern, kind } of TERRITORIES)
    for (const match of lower.matchAll(pattern)) {
      const kinds = match[2]!.match(kind)!;
      // "gồm 12 xã, 3 phường, 4 xã": some of them are told apart by something else.
      if (new Set(kinds).size < kinds.length) continue;
      const start = from + match.index;
      const total = add(match[2]!.match(/\d+/g)!.map(Number));
      sums.push({ start, end: start + match[1]!.length, whole: Number(match[1]), total });
    }
  for (const match of lower.matchAll(QUARTERS)) {
    const start = from + match.index;
    const total = add(match.slice(2, 6).map(Number));
    sums.push({ start, end: start + match[1]!.length, whole: Number(match[1]), total });
  }
  for (const match of lower.matchAll(TOTALS)) {
    const place = match.index + match[0].lastIndexOf(match[4]!);
    const total = add(match[1]!.match(/\d+/g)!.map(Number));
    sums.push({ start: from + place, end: from + place + match[4]!.length, whole: Number(match[4]), total });
  }
  for (const match of lower.matchAll(OFFICES)) {
    const place = match.index + match[0].lastIndexOf(match[2]!);
    const total = add(match[1]!.match(/\d+/g)!.map(Number));
    sums.push({ start: from + place, end: from + place + match[2]!.length, whole: Number(match[2]), total });
  }
  return sums;
}

/** Wholes with the lists they are made of, in what the sentences assert (aims for the rest of their paragraph or not); bound as what was told before them. */
export function listedWholes(lower: string, blocks: readonly Read[], claims: readonly Claim[]): Claim[] {
  if (!/gồm|quý (?:iv|4)|cộng|tổng số/.test(lower)) return [];
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ items, mood, quoted }): Claim[] => {
      const [first, last] = [items[0], items.at(-1)];
      if (!first || !last) return [];
      return sumsIn(lower.slice(first.start, last.end), first.start).flatMap((sum): Claim[] => {
        const at = items.findIndex(({ end }) => end > sum.start);
        const near = claims.findLast(({ start }) => start < sum.start) ?? claims[0];
        if (!near || mood[at] === "if" || mood[at] === "question" || mood[at] === "not") return [];
        return [
          {
            kind: "parts",
            start: sum.start,
            end: items[at]!.end,
            binding: { ...near.binding, component: null, against: null, scope: "nation" },
            others: [],
            number: { value: sum.whole, decimals: 0, dotted: false },
            stated: { whole: sum.total },
            leeway: "exact",
            quoted: quoted[at]!,
            how: { index: "nêu ở câu trước" },
          },
        ];
      });
    }),
  );
}
