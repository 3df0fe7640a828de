import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { unitsDay } from "../../model/lookup.ts";
import { absent } from "../../model/rules/absent.ts";
import type { Unit } from "../../model/unit.ts";
import { announcedBy } from "./published.ts";
import type { Reason } from "./reason.ts";

/**
 * Why a year has nothing to tell although an edition stands for it: not known on the day, the unit was formed later, or
 * its result was not published or only in part. Null for what was known, or is in no source at all.
 */
export interface Unannounced {
  now: Reason | null;
  before: Reason | null;
}

export const ALL_ANNOUNCED: Unannounced = { now: null, before: null };

/**
 * What stood between a conference and the editions of two years: announced after its day, or on a day that no source
 * tells. Saying of these that no source gives a score would be false, since our own data hold one. No source can give
 * the score of a unit in a year before it was formed.
 */
export function unannouncedOn(
  dataset: Dataset,
  {
    index,
    year,
    against,
    heldOn,
    unit,
  }: { index: string; year: number; against: number; heldOn: string; unit: Unit },
): Unannounced {
  const why = (asked: number, [later, unknown, formed, unpublished, partial]: Whys): Reason | null => {
    const edition = dataset.editions.get(index)?.get(asked);
    if (!edition) return null;
    if (!announcedBy(edition, heldOn)) return edition.publishedOn === null ? unknown : later;
    const standing = edition.standings.get(unit.id);
    if (standing?.score) return null;
    if (formedAfter(unit, edition)) return formed;
    const recorded = standing?.missing?.reason;
    return recorded === "not-published" ? unpublished : recorded === "partial" ? partial : null;
  };
  return {
    now: why(year, NOW),
    before: why(against, BEFORE),
  };
}

/** Announced later, on a day that nobody tells, unit formed later, not published for it, published in part. */
type Whys = readonly [Reason, Reason, Reason, Reason, Reason];
const NOW: Whys = ["not-announced", "no-day", "formed-later", "unit-unpublished", "unit-partial"];
const BEFORE: Whys = [
  "previous-not-announced",
  "no-previous-day",
  "previous-formed-later",
  "previous-unit-unpublished",
  "previous-unit-partial",
];

/** Whether a unit came of others only after the day whose units an edition scores. */
const formedAfter = (unit: Unit, edition: Edition) =>
  unit.madeOf.length > 0 && unit.validFrom !== null && unit.validFrom > unitsDay(edition);

/** Keys of a result that hold what the data say, not what we say of them. */
const NOT_OURS: ReadonlySet<string> = new Set([
  "index",
  "framework",
  "edition",
  "previousEdition",
  "component",
  "breakNote",
  "breakBefore",
  // Years beside the two: their gaps are gaps.
  "history",
  "editions",
  "componentYears",
  "years",
]);

/** A result with every reason in it put right; the same object where both years were known. */
export function withUnannounced<Result>(result: Result, unannounced: Unannounced): Result {
  if (unannounced.now === null && unannounced.before === null) return result;
  return corrected(result, "", unannounced) as Result;
}

function corrected(value: unknown, key: string, unannounced: Unannounced): unknown {
  if (typeof value === "string") return /reason/i.test(key) ? absent(unannounced, value as Reason) : value;
  if (Array.isArray(value)) return value.map((item) => corrected(item, key, unannounced));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      NOT_OURS.has(name) ? item : corrected(item, key === "reasons" ? key : name, unannounced),
    ]),
  );
}
