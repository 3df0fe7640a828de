import { agrees } from "../agree.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";

/* A row of means is read as one of scores where its words were not understood: the mean itself tells. */

const MEANS = /bình quân|trung bình|cả nước|toàn quốc|các tỉnh|mặt bằng|binh quan|trung binh|ca nuoc/i;
const REGIONS = /vùng|khu vực|nam bộ|tây nguyên|đồng bằng|miền|vung|tay nguyen|dong bang/i;

/** Whether a score or mean called wrong is the mean of the nation, or of a region, of its year: the paragraph speaks of such. */
function isMean({ claim, binding }: Judged, paragraph: string, facts: Facts): boolean {
  const { index, component, year } = binding;
  const { number } = claim;
  if (!index || year === null || !number || number.decimals < 2) return false;
  if (claim.kind !== "score" && claim.kind !== "mean") return false;
  const scopes = [
    ...(claim.kind === "score" && MEANS.test(paragraph) ? ["nation"] : []),
    ...(REGIONS.test(paragraph) ? facts.dataset.regions.keys() : []),
  ];
  return scopes.some((scope) =>
    facts.means(index, component, year, scope, "mean").some((fact) => agrees(number, "exact", fact)),
  );
}

/** Doubts numbers that are means of those that their paragraph speaks of. */
export function doubtMeans(judged: readonly Judged[], text: string, facts: Facts): Judged[] {
  return judged.map((one) => {
    if (one.verdict !== "wrong") return one;
    const { start, end } = one.claim;
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", end);
    const paragraph = text.slice(Math.max(from, start - 300), Math.min(to < 0 ? text.length : to, end + 100));
    return isMean(one, paragraph, facts) ? { ...one, verdict: "ambiguous", error: null, doubt: "mean" } : one;
  });
}
