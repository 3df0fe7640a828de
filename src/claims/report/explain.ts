import { formatNumber } from "../../format/number.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Claim } from "../frames/claim.ts";
import type { Facts } from "../judge/facts.ts";
import type { Doubt, Judged } from "../judge/judge.ts";

const WORDS: Record<Claim["kind"], string> = {
  score: "điểm",
  rank: "thứ hạng",
  denominator: "số đơn vị được xếp hạng",
  "region-rank": "thứ hạng trong vùng",
  change: "mức thay đổi",
  places: "số bậc thay đổi",
  direction: "chiều thay đổi",
  "no-change": "sự thay đổi",
  comparison: "so sánh",
  count: "số đếm",
  extreme: "mức cao nhất, thấp nhất",
  series: "số năm, số lần",
  tier: "nhóm",
  mean: "mức trung bình",
  gap: "khoảng cách",
  target: "mức tăng của chỉ tiêu",
  parts: "tổng các phần",
  edition: "kỳ đánh giá",
};

/** How many decimals an expected number is written with: those of the claim, at least none for counts and ranks. */
function decimalsOf({ claim, outcome }: Judged): number {
  if (outcome.decimals !== undefined) return outcome.decimals;
  if (
    ["rank", "region-rank", "denominator", "places", "count", "series", "tier", "edition"].includes(
      claim.kind,
    )
  )
    return 0;
  return Math.max(claim.number?.decimals ?? 0, 2);
}

/** In one or two sentences: what the words were taken to be about, what the data say, and what a wrong number fits. */
export function explain(judged: Judged, facts: Facts): string {
  const { claim, binding, verdict, outcome } = judged;
  const { index, component, unit, year, against } = binding;
  const definition = index ? facts.dataset.indices.get(index) : null;
  const about = [
    WORDS[claim.kind],
    component && index && year !== null ? facts.componentName(index, component, year) : null,
    definition?.short,
    unit ? facts.unitName(unit) : null,
    year === null ? null : `năm ${year}`,
    ["change", "places", "direction", "no-change", "count"].includes(claim.kind) && against !== null
      ? `so với năm ${against}`
      : null,
  ]
    .filter(Boolean)
    .join(", ");
  const value = outcome.expected === undefined ? null : formatNumber(outcome.expected, decimalsOf(judged));
  const from = [...new Set(Object.values(claim.how).filter(Boolean))].join("; ");
  if (verdict === "no-data") return `Hiểu là ${about} (${from}). Dữ liệu chưa có số để đối chiếu.`;
  const said =
    value === null
      ? ""
      : ` Số liệu: ${inVietnamese(value)}${outcome.sources?.length ? ` (${outcome.sources.join(", ")})` : ""}.`;
  const note = outcome.note ? ` Ghi chú: ${outcome.note}.` : "";
  const open = verdict === "ambiguous" ? ` ${doubtOf(judged, facts)}` : "";
  return `Hiểu là ${about} (${from}).${said}${note}${open}`;
}

const DOUBTS: Record<Doubt, string> = {
  joint: "Câu nêu nhiều tên mà số chỉ đúng với một số tên, nên không kết luận.",
  source: "Nguồn khác ghi con số này, hoặc nguồn không cho biết ranh giới, nên không kết luận.",
  added: "Có thể là phần đóng góp vào điểm chung, nên không kết luận.",
  break: "Hai năm đo bằng cách khác nhau, nên không kết luận.",
  shares: "Có thể là tỷ lệ người trả lời, nên không kết luận.",
  quoted: "Là lời người khác hoặc nằm trong ngoặc kép; nếu là lời của cơ quan thì cần xem lại.",
  undated: "Văn bản không nói rõ năm, nên không kết luận.",
  label: "Nhãn đứng trước số không có trong danh mục, nên không kết luận.",
  score: "Số lớn như điểm số, có thể không phải mức thay đổi, nên không kết luận.",
  self: "Chưa rõ đơn vị được so sánh, nên không kết luận.",
  twin: "Cùng đoạn có nêu số đúng của chính việc này, nên không kết luận.",
  many: "Cùng một việc mà nêu nhiều số khác nhau; cần xem lại các số này.",
  alone: "Câu không tự nêu năm, hoặc ý chỉ bằng chữ, mà mọi số khác quanh đây đều khớp; cần xem lại số này.",
  mean: "Số này là mức trung bình của cả nước hoặc của một vùng; chưa rõ câu nói về đơn vị nào, nên không kết luận.",
};

/** Why nothing was called wrong: the other reading under which the number is right, or what is not settled. */
function doubtOf({ binding, doubt }: Judged, facts: Facts): string {
  if (doubt === undefined) return "Câu chữ còn cách hiểu khác nên không kết luận.";
  if (typeof doubt === "string") return DOUBTS[doubt];
  const differs = [
    doubt.index !== binding.index && doubt.index ? facts.dataset.indices.get(doubt.index)?.short : null,
    doubt.component !== binding.component && doubt.index && doubt.year !== null
      ? facts.componentName(doubt.index, doubt.component, doubt.year)
      : null,
    doubt.unit !== binding.unit && doubt.unit ? facts.unitName(doubt.unit) : null,
    doubt.year !== binding.year && doubt.year !== null ? `năm ${doubt.year}` : null,
    doubt.year === binding.year && doubt.against !== binding.against && doubt.against !== null
      ? `so với năm ${doubt.against}`
      : null,
    doubt.scope !== binding.scope ? (doubt.scope === "nation" ? "trong cả nước" : "trong vùng") : null,
  ].filter(Boolean);
  return `Số này đúng nếu hiểu là ${differs.join(", ") || "cách khác"}; câu chữ để ngỏ cách hiểu ấy nên không kết luận.`;
}

/** Digits, comma and stop as wide as a Chinese letter. */
const FULL_WIDTH = /[\uff10-\uff19\uff0c\uff0e]/g;

/** The quote with the right number in place of the wrong one; null where more than the number would have to change. */
export function replacementFor(judged: Judged, given: string): string | null {
  const quote = given.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const { claim, verdict, outcome, error } = judged;
  if (verdict === "style" && claim.percent && ["change", "target", "gap"].includes(claim.kind))
    return quote.replace(/\s*%/, " điểm phần trăm");
  if (verdict === "style") return quote.replace(/(\d)\.(\d)/, "$1,$2");
  if (
    verdict !== "wrong" ||
    outcome.expected === undefined ||
    !claim.number ||
    claim.number.spelled ||
    error === "lệch chiều"
  )
    return null;
  if (["count", "series", "tier", "extreme"].includes(claim.kind)) return null;
  if (claim.kind === "edition") return quote.replace(/\d{4}(?=\D*$)/, String(outcome.expected));
  const digits = formatNumber(Math.abs(outcome.expected), Math.min(claim.number.decimals, 4));
  if (claim.percent && ["change", "target", "gap"].includes(claim.kind))
    return quote.replace(/\d+(?:[.,]\d+)?\s*%/, `${inVietnamese(digits)} điểm phần trăm`);
  if (claim.kind === "denominator") return quote.replace(/\d+(?=\D*$)/, inVietnamese(digits));
  return quote.replace(/\d+(?:[.,]\d+)?/, inVietnamese(digits));
}
