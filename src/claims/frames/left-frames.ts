import type { Binding, Claim } from "./claim.ts";
import { type Context, editionOn, type LeftFrame } from "./context.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

/* A text turns aside ("Kinh nghiệm của Cà Mau năm 2019 đáng để học hỏi.") and goes on, naming nobody, with what it was about. */

/** Nobody goes back further than this without a name. */
const KEPT = 2;

/**
 * The context after a sentence, with what it turned away from: another unit; or another index or year, where it tells
 * no figure itself.
 */
export function withLeft(
  before: Context,
  next: Context,
  claims: readonly Claim[],
  { sentence, frame, facts }: Pick<Scene, "sentence" | "frame" | "facts">,
): Context {
  const last = claims.findLast(({ binding }) => binding.unit !== null && binding.year !== null)?.binding;
  const told = last ? frameOf(last) : before.told;
  const aside = claims.length === 0;
  const own = before.told?.unit === before.unit ? before.told : null;
  const { unit, index } = before;
  const day = next.announced ?? before.announced;
  const year = before.year ?? own?.year ?? (index && day ? editionOn(facts, index, day) : null);
  // "Năm 2016 là năm bứt phá. Tổng điểm …": the year that a sentence opens with is what goes on.
  const opened = sentence.mentions.some(
    (one) => one.slot === "year" && one.year !== undefined && one.role === "subject" && one.at <= 1,
  );
  const turned =
    (unit !== null && next.unit !== unit) ||
    (aside && index !== null && next.index !== index) ||
    (aside &&
      !opened &&
      year !== null &&
      next.year !== null &&
      next.year !== before.year &&
      next.year !== year);
  // Somebody else is named, and nothing is told of them: the text goes on with its own unit.
  const visit = turned && aside && unit === frame.unit && next.unit !== unit && !announces(sentence);
  if (visit) {
    const other = { unit: next.unit, index: next.index, year: next.year, aside };
    return { ...before, units: next.units, left: [other, ...before.left].slice(0, KEPT) };
  }
  const left = turned ? [{ unit, index, year, aside }, ...before.left].slice(0, KEPT) : before.left;
  return { ...next, told, left };
}

/** "Kết quả của Cà Mau như sau:", "Còn Cà Mau?": what follows is about the unit named. */
function announces({ items }: Sentence): boolean {
  return /^[:?]$/.test(items.at(-1)?.word ?? "") || items.length < 5;
}

const frameOf = ({ unit, index, year }: Binding): LeftFrame => ({ unit, index, year });

const CARRIED = /^(nêu ở|đơn vị của văn bản|theo ngày công bố|kỳ mới nhất)/;

/** A claim with the readings under what its text had turned away from, where its own words do not say of whom and when. */
export function leftOpen(claim: Claim, sentence: Sentence, { left, year: spoken }: Context): Claim {
  if (!left.length) return claim;
  const { binding, how } = claim;
  const named = (role: "subject" | "compared") =>
    sentence.mentions.some((one) => one.slot === "year" && one.year !== undefined && one.role === role);
  const carried = {
    unit: binding.unit !== null && (how.unit === undefined || CARRIED.test(how.unit)),
    year: (how.year === undefined || CARRIED.test(how.year) || !named("subject")) && binding.year !== null,
    index: how.index === undefined || CARRIED.test(how.index),
  };
  const others: Binding[] = [];
  for (const one of left) {
    if (!carried.unit && !(carried.year && (one.aside || binding.unit === null || one.unit === binding.unit)))
      continue;
    const unit = carried.unit ? (one.unit ?? binding.unit) : binding.unit;
    const index = carried.index ? (one.index ?? binding.index) : binding.index;
    // "từ thứ 28 lên thứ 13": as many years before or after what is spoken of.
    const step = spoken === null ? 0 : (binding.year ?? spoken) - spoken;
    const year = carried.year && one.year !== null ? one.year + (step < 0 ? step : 0) : binding.year;
    if (unit === binding.unit && year === binding.year && index === binding.index) continue;
    const apart = binding.year === null || binding.against === null ? 1 : binding.year - binding.against;
    const against = year === null || named("compared") ? binding.against : year - apart;
    const component = index === binding.index ? binding.component : null;
    others.push({ ...binding, unit, year, index, component, against });
  }
  return others.length ? { ...claim, others: [...claim.others, ...others] } : claim;
}
