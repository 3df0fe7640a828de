import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { yearOf } from "../../frames/years.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Cue } from "../cues.ts";
import { claimAt } from "../make.ts";

/* Distances whose other end is a figure told before: of another year, or of the unit that leads. */

/** "Năm 2022 đạt 39,67 điểm. Năm 2023 đạt 41,78 điểm, cao hơn 2,11 điểm": higher than the year before, told just before. */
export function afterItsYear({ sentence, context }: Scene, at: number): boolean {
  const { items, mentions, clause } = sentence;
  const own = mentions.filter((one) => one.slot === "year" && one.role === "subject" && one.at < at);
  const year = own.length === 1 ? own[0]!.year : undefined;
  const told = items.some(
    (item, i) => i < at && clause[i] === clause[at]! - 1 && (item.number?.decimals ?? 0) > 0,
  );
  const others = mentions.some((one) => one.slot === "unit" && one.role === "compared");
  return year !== undefined && told && !others && context.years.has(year - 1);
}

/**
 * "Ngôi đầu thuộc về Quảng Bình (41,72 điểm). Đà Nẵng kém 2,66 điểm": the one unit of the sentences before, where this
 * one is of another and compares with nothing else; null elsewhere.
 */
export function fromUnitTold({ sentence, context }: Scene, at: number, cue: Cue): string | null {
  const { items, mentions } = sentence;
  if (cue.at !== at - 1 || context.units.size !== 1 || items[at]!.number!.value >= 20) return null;
  const other = baseUnit([...context.units][0]!);
  const own = mentions.filter((one) => one.slot === "unit");
  const first = own[0];
  const apart = mentions.some(
    (one) => one.slot === "year" || one.slot === "component" || one.slot === "index",
  );
  if (own.length !== 1 || first!.at !== cue.at - 1 || first!.role !== "subject" || apart) return null;
  return baseUnit(first!.ids[0]!) === other || context.component !== null ? null : other;
}

/** A distance from the unit told before; none where the number is as well the move of the unit itself. */
export function farFromTold({ facts }: Scene, other: string, claim: Claim | null): Claim | null {
  const { index, unit, year, component } = claim?.binding ?? {};
  if (!claim || !index || !unit || year === null || year === undefined || component) return null;
  const moved = facts.change(index, null, unit, year, year - 1)?.value;
  const own = moved !== undefined && Math.abs(Math.abs(moved) - claim.number!.value) < 0.011;
  return own ? null : { ...claim, other, binding: { ...claim.binding, scope: "nation" } };
}

/**
 * "Năm 2015 có 33,31 điểm, đến năm 2016 có 34,80 điểm; chênh 1,49 điểm": how far two years of one unit lie apart, by
 * the two figures told for them; null where the sentence tells more, or of others.
 */
export function betweenYears(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim | null {
  const { items, mentions } = scene.sentence;
  const years = mentions.filter((one) => one.slot === "year");
  const told = items.flatMap((one, i) =>
    i < at && (one.number?.decimals ?? 0) > 0 ? [one.number!.value] : [],
  );
  const units = new Set(mentions.flatMap((one) => (one.slot === "unit" ? one.ids : [])));
  if (years.length !== 2 || told.length !== 2 || units.size > 1 || years.some((one) => one.at > at))
    return null;
  if (items.some((one, i) => i < at && has(one, "mean", "median", "target"))) return null;
  const [first, last] = years.map((one) => yearOf(scene, one));
  if (first === null || last === null || first === last) return null;
  const [year, against] = [Math.max(first!, last!), Math.min(first!, last!)];
  const way = Math.sign((told[1]! - told[0]!) * (last! - first!));
  if (way === 0) return null;
  return claimAt(scene, at, "change", end, { ...more, direction: way as 1 | -1 }, (reading) => ({
    ...reading,
    others: [],
    rivals: [],
    binding: { ...reading.binding, year, against },
  }));
}

/** A move of the mean of all. */
export const ofNobody = (claim: Claim): Claim => {
  return { ...claim, others: [], rivals: [], binding: { ...claim.binding, unit: null } };
};
