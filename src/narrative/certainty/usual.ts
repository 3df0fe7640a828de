import type { Swing, SwingResult } from "../../analysis/certainty/usual-swing.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord } from "../names.ts";

/** The computed swing, or null where it was refused. */
export function told(result: SwingResult): Swing | null {
  return "reason" in result ? null : result;
}

/** How many components moved within what is usual, and of how many that can be told. */
export function usualCounts({ components, swings }: Pick<IndexAnalysis, "components" | "swings">): {
  within: number;
  known: number;
} {
  const known = swings.components.filter((result) => told(result));
  const shown = new Set(components.map(({ component }) => component.id));
  const within = known.filter((result) => told(result)?.size === "usual" && shown.has(result.component));
  return { within: within.length, known: known.length };
}

/** Which components moved far beyond the middle province, and how many within what is usual. */
export function componentsSentence(analysis: IndexAnalysis): Words | null {
  const { index, components, swings } = analysis;
  const partsOf = (size: Swing["size"]) =>
    swings.components.flatMap((result) => {
      const row = components.find(({ component }) => component.id === result.component);
      return told(result)?.size === size && row ? [named(row.component.name)] : [];
    });
  const exceptional = partsOf("exceptional");
  const { within, known } = usualCounts(analysis);
  if (known === 0) return null;
  const word = componentWord(index);
  const rest =
    within === 0
      ? t`không ${word} nào chênh trong mức thường gặp`
      : t`${factOfTotal(analysis, "so-phan-thuong-gap", formatCount(within))}/${factOfTotal(analysis, "so-phan-biet-thuong-gap", formatCount(known))} ${word} chênh trong mức thường gặp`;
  return exceptional.length === 0
    ? t`So với tỉnh đứng giữa, ${rest}; không có ${word} nào chênh lớn khác thường.`
    : t`Chênh lớn khác thường so với tỉnh đứng giữa: ${strung(exceptional, "; ")}. ${capitalise(rest)}.`;
}
