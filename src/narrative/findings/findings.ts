import type { Finding } from "../../analysis/findings/finding.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { gathered } from "../../format/alike.ts";
import { formatScore } from "../../format/measure.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words, type Writing } from "../../language/text.ts";
import { absent } from "../../model/rules/absent.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { indexYear, type Names } from "../names.ts";
import {
  againstTotalClause,
  driversClause,
  movesClause,
  rankFallsClause,
  rankRisesClause,
} from "./component-findings.ts";
import {
  aimClause,
  commitmentsClause,
  courseClause,
  discrepancyClause,
  lostYearsClause,
  remarkClause,
  silentLossesClause,
  targetsClause,
} from "./record-findings.ts";
import { partsClause, resultClause } from "./result-findings.ts";

/** No page or paper says more than so many findings before its sections. */
export const MOST_FINDINGS = 6;
/** A lead holds findings while they are this few and together this short. */
const IN_LEAD = 3;
const LEAD_LENGTH = 230;

/** One finding in words, one thought, without a full stop, so that it stands alone or in a series. */
function findingClause(names: Names, finding: Finding): Words {
  switch (finding.kind) {
    case "course":
      return courseClause(finding);
    case "result":
      return resultClause(names, finding);
    case "parts":
      return partsClause(names, finding);
    case "moves":
      return movesClause(names, finding);
    case "commitments":
      return commitmentsClause(finding);
    case "silent-losses":
      return silentLossesClause(finding);
    case "drivers":
      return driversClause(finding);
    case "rank-falls":
      return rankFallsClause(finding);
    case "rank-rises":
      return rankRisesClause(finding);
    case "lost-years":
      return lostYearsClause(finding);
    case "against-total":
      return againstTotalClause(finding);
    case "targets":
      return targetsClause(finding);
    case "aim":
      return aimClause(names, finding);
    case "discrepancy":
      return discrepancyClause(names, finding);
    case "remark":
      return remarkClause(finding);
  }
}

/** The lead of a conference: its first findings in one line. */
export function leadSentence(
  names: Names,
  { findings, indices }: { findings: readonly Finding[]; indices: readonly IndexAnalysis[] },
  writing: Writing,
): Words {
  const { lead } = tellFindings(names, findings, writing);
  if (lead === null && indices.length === 0) return t`Hội nghị chưa ghi chỉ số nào để phân tích.`;
  if (lead !== null) return lead;
  const silent = indices.filter(({ total }) => total.score === null && total.placed === null);
  return silent.length === 0
    ? t`Chưa có số liệu để so sánh.`
    : strung(
        gathered(silent, whySilent).map(({ items }) => {
          const names = joinWords(items.map(({ index, year }) => indexYear(index, year)));
          return together`${names}: ${whySilent(items[0]!)}.`;
        }),
        " ",
      );
}

/** "đến ngày hội nghị chưa công bố kết quả năm này; năm gần nhất có số liệu là 2018: 42,88 điểm, thứ 48/61". */
function whySilent({ index, year, history, unannounced }: IndexAnalysis): Words {
  const why = reasonWords(absent(unannounced, "no-score"));
  const last = history.findLast(
    (point) => point.year < year && (point.score !== null || point.rank !== null),
  );
  if (!last) return why;
  const held = [
    last.score === null ? null : formatScore(last.score, index.measure),
    last.rank === null ? null : formatRankPhrase(last.rank, last.rankedUnits),
  ].filter((one) => one !== null);
  return t`${why}; năm gần nhất có số liệu là ${last.year}: ${strung(held, ", ")}`;
}

/** Some findings stand together in the lead; those after them are told one by one. */
interface ToldFindings {
  /** "PAR Index tăng 1,86 điểm …; 05/11 giải pháp chưa đạt; …"; null where there is nothing to tell. */
  lead: Words | null;
  /** The findings that the lead does not hold, one sentence each. */
  rest: Words[];
}

/** Kinds that open a briefing; with any other only what asks for action may stand in the lead. */
const opens = ({ kind, asksForAction }: Finding) =>
  asksForAction || ["course", "result", "parts", "moves"].includes(kind);

/**
 * The first findings of the one ranked list in words: as many as fit in the lead, the others as sentences, six at most in
 * all. How many fit depends on how long they become in the language. `one` puts only the first into the lead, where a paper has little room for it.
 */
export function tellFindings(
  names: Names,
  findings: readonly Finding[],
  { plain }: Pick<Writing, "plain">,
  most = MOST_FINDINGS,
): ToldFindings {
  const told = findings.slice(0, most);
  const clauses = told.map((finding) => findingClause(names, finding));
  const [first] = clauses;
  if (first === undefined) return { lead: null, rest: [] };
  let count = 1;
  while (
    count < Math.min(IN_LEAD, clauses.length) &&
    opens(told[count]!) &&
    plain(joined(clauses.slice(0, count + 1), plain)).length <= LEAD_LENGTH
  )
    count += 1;
  return {
    lead: capitalise(together`${joined(clauses.slice(0, count), plain)}.`),
    rest: clauses.slice(count).map((clause) => capitalise(together`${clause}.`)),
  };
}

/** Clauses in one sentence; in several where one is parted inside, or a later one opens like a sentence ("Hồ sơ …"). */
function joined(clauses: readonly Words[], plain: Writing["plain"]): Words {
  const told = clauses.map(plain);
  const parted =
    told.some((clause) => clause.includes("; ")) ||
    told.slice(1).some((clause) => /^\p{Lu}\p{Ll}/u.test(clause));
  return parted
    ? strung(
        clauses.map((clause, i) => (i ? capitalise(clause) : clause)),
        ". ",
      )
    : strung(clauses, "; ");
}
