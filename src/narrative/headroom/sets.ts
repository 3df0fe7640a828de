import type { Mark, ReachRow } from "../../analysis/headroom/reach.ts";
import type { ReachingSet } from "../../analysis/headroom/what-if.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { sameWords } from "../../format/alike.ts";
import { changeUnit, formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { findComponent } from "../../model/lookup.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { setKind } from "../fact-ids/goal-kinds.ts";
import { componentWord } from "../names.ts";

/** What components are brought up to. */
export function markWords(mark: Mark): Words {
  return mark === "best" ? t`mức cao nhất của các tỉnh khác` : t`mức mà một phần tư các tỉnh khác đã đạt`;
}

type Led = (what: "so" | "diem" | "cong-suc", words: Words) => Words;

/** "3.4.3. Tỷ lệ hồ sơ cấp xã giải quyết đúng hạn; …" */
function namesOf({ framework }: IndexAnalysis, ids: readonly string[]): Words {
  const names = ids.map((id) => {
    const component = findComponent(framework, id);
    return component?.code?.includes(".")
      ? together`${component.code}. ${named(component.name)}`
      : (named(component?.name) ?? id);
  });
  return strung(names, "; ");
}

function setWords(analysis: IndexAnalysis, set: ReachingSet, led: Led): { names: Words; sum: Words } {
  const points = together`${led("diem", formatPointDigits(set.points))}${NBSP}${changeUnit(analysis.index.measure)}`;
  const effort =
    set.effort === null
      ? ""
      : t`, tổng công sức ${led("cong-suc", formatNumber(set.effort, 0))} (một tiêu chí tính 1 khi cần ít công sức, 2 khi vừa, 3 khi nhiều)`;
  return { names: namesOf(analysis, set.components), sum: t`thêm ${points}${effort}` };
}

const sameSet = (a: ReachingSet | null, b: ReachingSet | null) =>
  a?.components.join() === b?.components.join();

/** What is brought up to one mark to reach the main goal, in both fields; told once when the two are the same. */
function bringWords(
  analysis: IndexAnalysis,
  rows: readonly ReachRow[],
  mark: Mark,
  pick: "smallest" | "leastEffort",
): Words | null {
  const today = rows.find((row) => row.mark === mark && row.field === "today");
  const drifted = rows.find((row) => row.mark === mark && row.field === "drifted");
  if (!today) return null;
  const word = pickedWord(analysis, rows);
  const first = today[pick];
  if (!first) return null;
  const bring = (set: ReachingSet, field: "today" | "drifted") => {
    const led: Led = (what, words) => factOfTotal(analysis, setKind(mark, field, pick, what), words);
    if (set.components.length === 0) return t`không cần thêm điểm nào`;
    const { names, sum } = setWords(analysis, set, led);
    return t`đưa ${led("so", formatCount(set.components.length))} ${word} (${names}) đến ${markWords(mark)}, ${sum}`;
  };
  const second = drifted?.[pick];
  if (!drifted || sameSet(first, second ?? null)) return bring(first, "today");
  return t`${bring(first, "today")}; nếu các tỉnh khác tăng, giảm như mọi năm thì ${second ? bring(second, "drifted") : reasonWords("headroom-too-small")}`;
}

/**
 * The set of least effort by what parts it from the smallest, which was told before it: "như trên, nhưng thay A bằng B;
 * thêm 3,25 điểm, tổng công sức 10". Null where most of it is new, or a field that moves asks for another set.
 */
function besideSmallest(analysis: IndexAnalysis, rows: readonly ReachRow[], mark: Mark): Words | null {
  const of = (field: "today" | "drifted") =>
    rows.find((row) => row.mark === mark && row.field === field) ?? null;
  const [today, drifted] = [of("today"), of("drifted")];
  const [first, second] = [today?.smallest ?? null, today?.leastEffort ?? null];
  if (!first || !second || second.effort === null) return null;
  if (drifted && !(sameSet(first, drifted.smallest) && sameSet(second, drifted.leastEffort))) return null;
  const out = first.components.filter((id) => !second.components.includes(id));
  const taken = second.components.filter((id) => !first.components.includes(id));
  if (out.length === 0 || taken.length === 0 || 2 * taken.length > second.components.length) return null;
  const led: Led = (what, words) => factOfTotal(analysis, setKind(mark, "today", "leastEffort", what), words);
  const points = together`${led("diem", formatPointDigits(second.points))}${NBSP}${changeUnit(analysis.index.measure)}`;
  const effort = led("cong-suc", formatNumber(second.effort, 0));
  return t`như trên, nhưng thay ${namesOf(analysis, out)} bằng ${namesOf(analysis, taken)}; thêm ${points}, tổng công sức ${effort}`;
}

/** What the sets are made of: leaves of a scored tree are criteria, whatever the index calls its top components. */
function pickedWord(analysis: IndexAnalysis, rows: readonly ReachRow[]): Words {
  const scored = rows.some(({ smallest }) =>
    smallest?.components.some((id) => findComponent(analysis.framework, id)?.scoring),
  );
  return scored ? t`tiêu chí` : componentWord(analysis.index);
}

/** Sets up to one mark, which is named first so that those of two marks read apart: the smallest and that of least effort, in one sentence where they are the same. */
function markSentences(analysis: IndexAnalysis, rows: readonly ReachRow[], mark: Mark): Words[] {
  if (!rows.some((row) => row.mark === mark && row.field === "today")) return [];
  const smallest = bringWords(analysis, rows, mark, "smallest");
  const word = pickedWord(analysis, rows);
  const lead = mark === "best" ? t`Theo mức cao nhất` : t`Theo mốc 75%`;
  if (!smallest) return [t`${lead}: đưa mọi ${word} đến ${markWords(mark)} vẫn chưa đủ điểm.`];
  const whole = bringWords(analysis, rows, mark, "leastEffort");
  if (whole && sameWords(whole, smallest))
    return [t`${lead}, ít ${word} nhất, cũng ít công sức nhất: ${smallest}.`];
  const easiest = besideSmallest(analysis, rows, mark) ?? whole;
  return [
    t`${lead}, ít ${word} nhất: ${smallest}.`,
    ...(easiest ? [t`${lead}, ít công sức nhất: ${easiest}.`] : []),
  ];
}

/** Smallest and least-effort sets for the main goal: up to what a quarter has reached, then up to the best. */
export function setSentences(analysis: IndexAnalysis): Words[] {
  const { sets } = analysis.headroom;
  return [...markSentences(analysis, sets, "upper-quartile"), ...markSentences(analysis, sets, "best")];
}
