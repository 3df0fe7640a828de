import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatCount, roundHalfAway } from "../../format/number.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { topRows } from "../../model/rules/top.ts";
import { componentWord } from "../names.ts";
import { moveInWords } from "./components.ts";

/** The size by which components are ordered: contribution to the total, else change, else places. */
function weightOf(row: ComponentAnalysis): number {
  return row.earned ?? row.change.value ?? row.places.value ?? 0;
}

/** Top components that lost (or gained) most, largest first; those that tie with the last one stand with it. */
export function movers(
  analysis: IndexAnalysis,
  direction: "gain" | "loss",
  most: number,
): ComponentAnalysis[] {
  const sign = direction === "gain" ? 1 : -1;
  const moved = topRows(analysis.components)
    .filter((row) => sign * weightOf(row) > 0)
    .sort((a, b) => sign * (weightOf(b) - weightOf(a)))
    .filter(
      (row) => row.verdict === direction || (row.verdict === "missing" && row.rankVerdict === direction),
    );
  // Equal as the reader sees them: of two that print −0,51 none may be left out.
  const printed = (row: ComponentAnalysis) =>
    sign * roundHalfAway(weightOf(row), analysis.index.measure.decimals);
  const last = moved[most - 1];
  return last ? moved.filter((row) => printed(row) >= printed(last)) : moved;
}

/**
 * "Giảm nhiều nhất: …", "Nội dung duy nhất tăng điểm: …"; null where none moved that way. Components in `said` were told
 * with their places before, where places are all that is known: then only the others follow, "Ngoài các lĩnh vực đã nêu ở trên, tăng bậc có: …".
 */
export function moversSentence(
  analysis: IndexAnalysis,
  direction: "gain" | "loss",
  said: ReadonlySet<string> = new Set(),
): Words | null {
  const all = movers(analysis, direction, 3);
  const rows = all.filter(({ component, verdict }) => verdict !== "missing" || !said.has(component.id));
  if (rows.length === 0) return null;
  const told = joinWords(
    rows.map((row) => together`${named(row.component.name)} (${moveInWords(analysis, row) ?? ""})`),
  );
  const rose = direction === "gain";
  const byRank = rows.every(({ verdict }) => verdict === "missing");
  if (rows.length < all.length) {
    const word = componentWord(analysis.index);
    if (rows.length === 1)
      return rose
        ? t`Ngoài các ${word} đã nêu ở trên, tăng bậc còn có ${told}.`
        : t`Ngoài các ${word} đã nêu ở trên, giảm bậc còn có ${told}.`;
    return rose
      ? t`Ngoài các ${word} đã nêu ở trên, tăng bậc có: ${told}.`
      : t`Ngoài các ${word} đã nêu ở trên, giảm bậc có: ${told}.`;
  }
  if (rows.length === 1) {
    const only = componentWord(analysis.index);
    // Of some that compare, "the only one" is said of these.
    const { of, gain, loss, unchanged } = byRank ? analysis.rankCounts : analysis.counts;
    const known = gain + loss + unchanged;
    if (known < of) {
      if (known === 1) return capitalise(t`${only} duy nhất có số liệu để so sánh: ${told}.`);
      const among = t`trong ${formatCount(known)} ${only} so sánh được`;
      if (byRank)
        return capitalise(
          rose ? t`${among}, chỉ một tăng bậc: ${told}.` : t`${among}, chỉ một giảm bậc: ${told}.`,
        );
      return capitalise(
        rose ? t`${among}, chỉ một tăng điểm: ${told}.` : t`${among}, chỉ một giảm điểm: ${told}.`,
      );
    }
    if (byRank)
      return rose
        ? capitalise(t`${only} duy nhất tăng bậc: ${told}.`)
        : capitalise(t`${only} duy nhất giảm bậc: ${told}.`);
    return rose
      ? capitalise(t`${only} duy nhất tăng điểm: ${told}.`)
      : capitalise(t`${only} duy nhất giảm điểm: ${told}.`);
  }
  return rose ? t`Tăng nhiều nhất: ${told}.` : t`Giảm nhiều nhất: ${told}.`;
}
