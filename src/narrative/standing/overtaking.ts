import type { Reason } from "../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { LeagueRow } from "../../analysis/standing/league.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { ofHolder } from "../fact-ids/edition-id.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { type Names, unitName, unitNames } from "../names.ts";

/** More names than this are counted instead of listed. */
const NAMES_SHOWN = 6;

function listed(names: Names, analysis: IndexAnalysis, rows: readonly LeagueRow[]): Words {
  const named = rows
    .slice(0, NAMES_SHOWN)
    .map(({ unit, score }) =>
      score === null
        ? unitName(names, unit)
        : together`${unitName(names, unit)} (${ofHolder(analysis, unit, null, "diem", formatNumber(score, analysis.index.measure.decimals))})`,
    );
  const rest = rows.length - named.length;
  return rest > 0 ? t`${strung(named, ", ")} và ${formatCount(rest)} tỉnh, thành phố khác` : joinWords(named);
}

/** Reasons that the sentences on score and rank have told already. */
const TOLD_ALREADY: ReadonlySet<Reason> = new Set([
  "no-rank",
  "no-previous-rank",
  "not-announced",
  "previous-not-announced",
  "no-day",
  "no-previous-day",
  // why the rank moved is not told either, for the same reason, and says it
  "break-none",
]);

/** Of the units no longer ahead: those behind us now, or of unknown place, and those drawn level, who share our rank. */
export function passedAndLevel({ overtaking, total }: IndexAnalysis): {
  passed: LeagueRow[];
  level: LeagueRow[];
} {
  const rows = overtaking.passed ?? [];
  const level = rows.filter(({ rank }) => rank !== null && rank === total.placed?.rank);
  return { passed: rows.filter((row) => !level.includes(row)), level };
}

/** Why it cannot be told who passed us; null where it can, or where score and rank have said so already. */
export function overtakingUntold({ overtaking }: IndexAnalysis): Reason | null {
  const { reason } = overtaking;
  return reason === null || TOLD_ALREADY.has(reason) ? null : reason;
}

/**
 * Who passed us and whom we passed, with their scores; nothing where it cannot be told. Units ranked in one of the years
 * only are left to the sentence on the rank change where that names them.
 */
export function overtakingSentences(names: Names, analysis: IndexAnalysis, namedElsewhere = false): Words[] {
  const { passedBy, entered, left } = analysis.overtaking;
  const { passed, level } = passedAndLevel(analysis);
  if (!passedBy || !entered || !left) return [];
  const sentences: Words[] = [];
  const { against } = analysis;
  if (passedBy.length === 1)
    sentences.push(t`So với năm ${against}, ${listed(names, analysis, passedBy)} đã vượt lên trên tỉnh.`);
  if (passedBy.length > 1) {
    sentences.push(
      t`So với năm ${against}, ${factOfTotal(analysis, "so-noi-vuot-len", formatCount(passedBy.length))} tỉnh, thành phố đã vượt lên trên tỉnh: ${listed(names, analysis, passedBy)}.`,
    );
  }
  if (passed.length > 0)
    sentences.push(t`So với năm ${against}, tỉnh đã vượt ${listed(names, analysis, passed)}.`);
  if (level.length > 0) {
    sentences.push(
      t`Năm ${against} đứng trên tỉnh, năm ${analysis.year} đồng hạng với tỉnh: ${listed(names, analysis, level)}.`,
    );
  }
  if (entered.length > 0 && !namedElsewhere) {
    sentences.push(
      t`Năm ${against} chưa được xếp hạng, năm ${analysis.year} đứng trên tỉnh: ${listed(names, analysis, entered)}.`,
    );
  }
  if (left.length > 0 && !namedElsewhere) {
    sentences.push(
      t`Năm ${against} đứng trên tỉnh, năm ${analysis.year} không được xếp hạng: ${unitNames(
        names,
        left.map(({ unit }) => unit),
      )}.`,
    );
  }
  if (sentences.length === 0 && !namedElsewhere)
    sentences.push(t`Không có tỉnh, thành phố nào vượt lên hoặc bị vượt qua so với năm ${against}.`);
  return sentences;
}
