import type { Target } from "../../../../model/conference.ts";
import { DUST } from "../../../../model/rules/tolerance.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** A number of a quotation with the words right before and behind it. */
interface Quoted {
  value: number;
  before: string;
  behind: string;
}

/** A target and the words that it is quoted from agree: its numbers, its year, what it is held against. */
export function checkTargetQuotes(findings: Findings): void {
  for (const { targets, previousTargets } of findings.dataset.conferences.values())
    for (const target of [...targets, ...previousTargets]) {
      const { quote } = target;
      if (quote === null) continue;
      checkNumbers(target, quote, findings);
      checkYears(target, quote, findings);
    }
}

/** A number with a decimal comma or point; points that part thousands are read so too. */
function numbersIn(quote: string): Quoted[] {
  return [...quote.matchAll(/\d+(?:[.,]\d+)*/gu)].map(({ 0: written, index }) => ({
    value: Number(written.replace(",", ".")),
    before: quote.slice(Math.max(0, index - 24), index).toLowerCase(),
    behind: quote.slice(index + written.length, index + written.length + 24).toLowerCase(),
  }));
}

function checkNumbers(target: Target, quote: string, findings: Findings): void {
  const numbers = numbersIn(quote);
  const decimals = numbers.filter(({ before }) => !/năm\s*$/u.test(before));
  if (decimals.length === 0) return;
  const find = (value: number) => decimals.find((one) => Math.abs(one.value - Math.abs(value)) <= DUST);
  const { score, statedGain, rankAtMost } = target;
  if (score) {
    const said = find(score.value.value);
    if (!said) findings.at(target, messages.targetNotQuoted("score", score.value.written, quote), "score");
    else checkComparison(target, score.comparison, said, quote, findings);
  }
  if (statedGain && !find(statedGain.value))
    findings.at(target, messages.targetNotQuoted("stated_gain", statedGain.written, quote), "stated_gain");
  if (
    rankAtMost !== null &&
    /(?:hạng|thứ|vị trí|top|nhóm|tốp)\s*(?:đầu\s*)?\d/iu.test(quote) &&
    !find(rankAtMost)
  )
    findings.at(target, messages.targetNotQuoted("rank_at_most", String(rankAtMost), quote), "rank_at_most");
}

/** "trên 95%" is above, "từ 95% trở lên" is not. */
function checkComparison(
  target: Target,
  written: "at-least" | "above",
  { before, behind }: Quoted,
  quote: string,
  findings: Findings,
): void {
  const fromIt = /(?:^|\s)(?:từ|ít nhất|tối thiểu|không dưới|không thấp hơn)\s*$/u.test(before);
  const orMore = /^\s*(?:%|điểm)?\s*trở lên/u.test(behind);
  const above = /(?:^|\s)(?:trên|hơn|vượt|cao hơn)\s*$/u.test(before) && !/không cao hơn\s*$/u.test(before);
  const said = fromIt || orMore ? "at-least" : above ? "above" : written;
  if (said !== written) findings.at(target, messages.comparisonDiffers(written, said, quote), "score");
}

/** Years that the words name for the target, without those that it is compared with, and of papers and days. */
function checkYears(target: Target, quote: string, findings: Findings): void {
  const compared = [...quote.matchAll(/so với (?:kết quả )?(?:cùng kỳ )?năm (\d{4})/giu)].map(([, year]) =>
    Number(year),
  );
  const [first] = compared;
  if (target.baselineYear !== null && first !== undefined && !compared.includes(target.baselineYear))
    findings.at(target, messages.baselineDiffers(target.baselineYear, first, quote), "baseline_year");
  const rest = quote.replace(/so với (?:kết quả )?(?:cùng kỳ )?năm \d{4}/giu, " ");
  const said = [...rest.matchAll(/(?<!tháng \d{1,2} )(?<![/\d–-]\s?)năm (\d{4})(?!\s?[-–]\s?\d{4})/giu)].map(
    ([, year]) => Number(year),
  );
  if (said.length > 0 && !said.includes(target.year) && !/giai đoạn|đến năm|hằng năm|hàng năm/iu.test(rest))
    findings.at(target, messages.targetOfOtherYear(target.year, [...new Set(said)], quote), "year");
}
