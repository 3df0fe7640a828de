import type { Binding, Claim, ClaimKind } from "../../frames/claim.ts";
import type { Facts } from "../facts.ts";
import { checkOf, type Judged } from "../judge.ts";
import { NUMBERED_KINDS } from "../numbered-kinds.ts";

/** What a text speaks of anywhere: where a number called wrong could come from, had its words been misread. */
interface Spoken {
  units: ReadonlySet<string | null>;
  years: ReadonlySet<number>;
}

function spokenOf(judged: readonly Judged[]): Spoken {
  const units = new Set<string | null>();
  const years = new Set<number>();
  for (const { binding } of judged) {
    units.add(binding.unit);
    for (const year of [binding.year, binding.against]) if (year !== null) years.add(year);
  }
  return { units, years };
}

/**
 * The readings that a misread text may have meant: any year, and another unit, component or index where its own
 * sentence does not name it.
 */
function* readingsOf({ claim, binding }: Judged, spoken: Spoken, facts: Facts): Generator<Binding> {
  const { year: own, against } = binding;
  const { how } = claim;
  const apart = own !== null && against !== null ? own - against : 1;
  const partTold = how.component === "nêu ngay trong câu" || how.component === "nêu ngay sau số";
  const indices = partTold || how.index === TOLD ? [binding.index!] : facts.dataset.indices.keys();
  for (const index of indices) {
    const same = index === binding.index;
    for (const year of facts.years(index)) {
      const near = year === own || spoken.years.has(year);
      const units = how.unit === TOLD || !(near || same) ? [binding.unit] : spoken.units;
      const any = year === own || (near && !partTold);
      const parts = any ? [null, ...facts.parts(index, year)] : [same ? binding.component : null];
      const since = how.against === TOLD ? [against ?? year] : [year - 1, year - apart, ...spoken.years];
      const starts = new Set(since.filter((start) => start < year));
      for (const unit of units)
        for (const component of unit === binding.unit ? parts : [same ? binding.component : null])
          for (const start of starts.size ? starts : [year - 1])
            for (const scope of new Set(["nation", binding.scope]))
              yield { index, component, unit, year, against: start, scope };
    }
  }
}

const TOLD = "nêu trong câu";

/**
 * Finds out whether a number called wrong is right of nothing that its text may speak of: no other year, unit,
 * component or index makes it so. Then no misreading explains it, and it is a slip.
 */
export function nobodysNumber(
  judged: readonly Judged[],
  text: string,
  facts: Facts,
): (one: Judged) => boolean {
  let spoken: Spoken | null = null;
  return (one) => {
    const { claim } = one;
    if (!NUMBERED_KINDS.includes(claim.kind) || !claim.number || claim.number.spelled) return false;
    if (!ofAnIndex(claim, text) || CORRECTS.test(text)) return false;
    spoken ??= spokenOf(judged);
    const kinds = [claim, ...(MISTAKEN[claim.kind] ?? []).map((kind) => ({ ...claim, kind }))];
    for (const other of readingsOf(one, spoken, facts))
      if (kinds.some((as) => ["right", "style"].includes(checkOf(as, other, facts).state))) return false;
    return true;
  };
}

/** Kinds that a number is misread for. */
const MISTAKEN: Partial<Record<ClaimKind, ClaimKind[]>> = {
  score: ["change", "gap", "mean"],
  change: ["score", "gap"],
  mean: ["score", "gap"],
  gap: ["change"],
  rank: ["places", "region-rank"],
  "region-rank": ["rank"],
};

/** A text that takes back what was printed before tells wrong numbers knowingly. */
const CORRECTS = /đính chính|ghi nhầm|sơ suất|in nhầm/i;

/** Told as points or a place of an index, not as any number of a sentence that names none ("lấp đầy 68,4%", "Ý kiến thứ 37"). */
function ofAnIndex({ how, kind, number, end }: Claim, text: string): boolean {
  // A place has no decimals; "25.960" is no score.
  if ((/rank/.test(kind) && number!.decimals > 0) || number!.otherwise !== undefined) return false;
  const named = [how.index, how.unit].includes(TOLD) || how.component === "nêu ngay trong câu";
  return (
    named || /^\s*điểm(?! cầu)/i.test(text.slice(end - 5, end + 6)) || /điểm/.test(text.slice(end - 6, end))
  );
}
