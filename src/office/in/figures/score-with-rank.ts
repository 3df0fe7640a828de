/** A score and a rank that one cell holds, each as a text of its own; `outOf` stays with the rank: "26/63". */
export interface ScoreWithRank {
  score: string;
  rank: string;
}

const UNIT = "(?:%|điểm|đ)";
const ANY = String.raw`[+-]?\d+(?:[.,]\d+)?\s*${UNIT}?`;
/** A number that no rank could be: with decimals, or with its unit of measure. */
const SURE = String.raw`[+-]?(?:\d+[.,]\d+\s*${UNIT}?|\d+\s*${UNIT})`;
const WORD = String.raw`(?:(?:xếp|đứng)\s+)?(?:thứ\s+hạng|vị\s+trí|vị\s+thứ|thứ|hạng|rank|#)\s*:?`;
const OUT_OF = String.raw`0*[1-9]\d{0,2}\s*(?:\/|trên)\s*\d{2,3}`;
const RANK = String.raw`(?:${OUT_OF}|0*[1-9]\d{0,2})`;
const APART = String.raw`(?:\s*[-–—;:|([]\s*|\s+)`;
const END = String.raw`\s*(?:tỉnh|địa phương|đơn vị)?\s*[)\]]?\.?`;
const form = (text: string) => new RegExp(`^${text}$`, "iu");

const FORMS = [
  // "42,15 (hạng 12)", "85,32% - xếp thứ 34/63"
  form(String.raw`(?<score>${ANY})\s*[-–—,;:/|([]?\s*${WORD}\s*(?<rank>${RANK})${END}`),
  // "85,32 (34/63)"
  form(`(?<score>${SURE})${APART}(?<rank>${OUT_OF})${END}`),
  // "30/63 (83,47 điểm)"
  form(`(?<rank>${OUT_OF})${APART}(?<score>${SURE})\\s*[)\\]]?\\.?`),
  // "Hạng 30; 83,47"
  form(`${WORD}\\s*(?<rank>${RANK})(?:${APART}|,\\s)(?<score>${SURE})\\s*[)\\]]?\\.?`),
];
/** "84,5 (2)", which is a score and a rank only where the head of the column says so. */
const BARE = form(String.raw`(?<score>${SURE})\s*[-–—;/|([]\s*(?<rank>${RANK})\s*[)\]]?`);

/**
 * The score and the rank of a text that tells both. Where nothing in the text says which number is the rank, it is read
 * only below a head that names both (`named`).
 */
export function scoreWithRank(text: string, named: boolean): ScoreWithRank | null {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  for (const one of named ? [...FORMS, BARE] : FORMS) {
    const { score, rank } = one.exec(plain)?.groups ?? {};
    if (score !== undefined && rank !== undefined) return { score: score.trim(), rank };
  }
  return null;
}
