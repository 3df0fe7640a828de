import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Reading, Scene } from "../scene.ts";
import { listOf, type Mention, type Sentence } from "../sentence.ts";
import { yearOf } from "../years.ts";
import { type Bound, tightAfter } from "./bind.ts";

type Slot = "unit" | "year" | "component" | "index";

/**
 * Readings that stay open because a name is bound loosely: another of its kind stands between it and the claim, it
 * was already taken by another number, it comes only later in the sentence, or it was carried on although the
 * sentence names others. A number that is right of such another name is never called wrong of this one.
 */
export function looseReadings(
  scene: Scene,
  at: number,
  reading: Reading,
  bound: Record<"unit" | "index", Bound | null> & { year?: Bound | null; component?: Bound | null },
): void {
  const { binding, rivals } = reading;
  const beside = (slot: Slot) => namesBeside(scene, at, slot, bound[slot] ?? null);
  for (const { ids } of beside("unit"))
    if (ids[0] && baseUnit(ids[0]) !== binding.unit) rivals.push({ ...binding, unit: baseUnit(ids[0]) });
  for (const { ids, at: name } of bound.component === undefined ? [] : beside("component")) {
    if (name > at) continue;
    const [index, component] = ids.find((id) => id.split("/")[0] === binding.index)?.split("/") ?? [];
    if (index && component && component !== binding.component) rivals.push({ ...binding, component });
  }
  if (binding.component === null)
    for (const id of partsAround(scene, at)) {
      const [index, component] = id.split("/");
      if (index === binding.index && component) rivals.push({ ...binding, component });
    }
  if (bound.component === null && binding.component) rivals.push({ ...binding, component: null });
  for (const { ids } of beside("index"))
    if (ids[0] && ids[0] !== binding.index) rivals.push({ ...binding, index: ids[0], component: null });
  if (binding.year === null) return;
  for (const scope of scopesBeside(scene, at, reading)) rivals.push({ ...binding, scope });
  if (bound.year !== undefined)
    for (const year of yearsBeside(scene, at, bound.year))
      if (year !== binding.year) {
        const against = binding.against === binding.year - 1 ? year - 1 : binding.against;
        rivals.push({ ...binding, year, against });
      }
  for (const against of startsBeside(scene, at, binding.year))
    if (against !== binding.against) rivals.push({ ...binding, against });
}

/** Components that a claim on the total may mean after all: named in everyday words before it, or in the sentence before. */
function partsAround({ sentence, context }: Scene, at: number): Iterable<string> {
  const own = sentence.mentions.filter((one) => one.slot === "component" && one.at < at);
  const weak = own.filter(({ role }) => role === "weak").flatMap(({ ids }) => ids);
  const left = own.some(({ role }) => role === "subject") || inRegionAnew(sentence, at);
  return left ? weak : [...weak, ...context.components];
}

/** "Trong vùng Bắc Trung Bộ, chúng tôi xếp thứ 4": who and among whom are told anew: no part is meant any more. */
function inRegionAnew({ items, mentions }: Sentence, at: number): boolean {
  const region = mentions.some((one) => one.slot === "scope" && one.ids[0] !== "nation" && one.at < at);
  return region && items.some((item, i) => i < at && has(item, "self") && items[i - 1]?.word !== "của");
}

/** Regions, or the nation, that a place may as well count in: named in its sentence, and not right after it. */
function scopesBeside({ sentence, facts }: Scene, at: number, { binding }: Reading): string[] {
  if (tightAfter(sentence, at, "scope") || has(sentence.items[at], "fraction")) return [];
  const whole = binding.scope === "nation" ? [] : ["nation"];
  return whole.concat(
    sentence.mentions.flatMap(({ slot, ids }) => {
      if (slot !== "scope") return [];
      const scope = ids[0] || (binding.unit ? facts.ownRegion(binding.unit, binding.year) : null);
      return scope && scope !== binding.scope ? [scope] : [];
    }),
  );
}

/** Years that a claim bound to this one may as well be of. */
function yearsBeside(scene: Scene, at: number, bound: Bound | null): number[] {
  const { context } = scene;
  return [
    ...namesBeside(scene, at, "year", bound).map((one) => yearOf(scene, one)),
    ...(firm(scene, bound) ? [] : [context.year, ...context.years]),
    ...(bound === null ? spanned(scene.sentence) : []),
  ].filter((year) => year !== null);
}

/** Years that a move may start from, where its own clause does not say "so với năm …". */
function startsBeside(scene: Scene, at: number, year: number): number[] {
  const { mentions, clause } = scene.sentence;
  const years = mentions.filter((one) => one.slot === "year");
  if (years.some((one) => one.role === "compared" && clause[one.at] === clause[at])) return [];
  return [...years.map((one) => yearOf(scene, one)), year - 1].filter(
    (start) => start !== null && start < year,
  ) as number[];
}

/** Whether nothing but distance can be held against a year: it stands before the claim and is no other number's. */
function firm({ taken }: Scene, bound: Bound | null): boolean {
  return bound !== null && bound.way !== "ahead" && !(bound.way === "before" && taken.has(bound.mention.at));
}

/** The names of a kind that a claim could as well be bound to. */
function namesBeside(scene: Scene, at: number, slot: Slot, bound: Bound | null): Mention[] {
  const { sentence } = scene;
  if (bound?.way === "after" || bound?.way === "bracket") return [];
  const all = sentence.mentions.filter(
    (one) =>
      one.slot === slot &&
      (one.role === "subject" ||
        one.role === "span" ||
        (one.role === "compared" && justBefore(sentence, one, at))),
  );
  if (!bound || bound.way === "ahead" || (slot === "year" && !firm(scene, bound)))
    return all.filter((one) => one !== bound?.mention && !(slot === "year" && aside(sentence, one.at, at)));
  const list = listOf(sentence, bound.mention);
  return all.filter(
    (one) => one.at > bound.mention.at && one.at < at && !list.includes(one) && reaches(sentence, one.at, at),
  );
}

/** "kém Thừa Thiên Huế, hạng nhất": a unit compared with may be what the next words are about; a year is not. */
function justBefore({ items }: Sentence, { slot, at: name }: Mention, at: number): boolean {
  return (
    slot === "unit" &&
    name < at &&
    at - name <= 6 &&
    !items.slice(name, at).some((item) => has(item, "semicolon"))
  );
}

/** Whether a name stands outside brackets that closed before the claim. */
function reaches({ bracket, around }: Sentence, name: number, at: number): boolean {
  for (let one = bracket[at]!; ; one = around[one]!) {
    if (one === bracket[name]) return true;
    if (one === 0) return false;
  }
}

/** The years of a span that the sentence names ("giai đoạn 2021 - 2024"). */
function spanned({ items }: Sentence): number[] {
  return items.flatMap(({ protected: span }) =>
    span?.kind === "span" && span.from
      ? Array.from({ length: span.to! - span.from + 1 }, (_, n) => span.from! + n)
      : [],
  );
}

/** "4,94 điểm (2015: 5,67)": the year of a bracket behind the number that has its own figure. */
function aside({ items, bracket }: Sentence, year: number, at: number): boolean {
  const own = bracket[year]!;
  return (
    own !== 0 &&
    own !== bracket[at] &&
    year > at &&
    has(items[year + 1], "colon") &&
    items[year + 2]?.number !== undefined
  );
}
