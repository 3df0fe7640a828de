import { league, rankedUnits } from "../analysis/standing/league.ts";
import type { Dataset } from "../model/dataset.ts";
import { editionsOf, unitsOfRegion } from "../model/lookup.ts";
import {
  edition,
  ids,
  less,
  meanOf,
  rankOf,
  regional,
  scoreOf,
  sign,
  top,
  winner,
} from "./expected-lookups-fixture.ts";
import type { LabelledClaim } from "./texts-fixture.ts";

/** The truth of a labelled claim, reckoned anew from the shipped figures: nothing here reads the label's own `expected`. */
type Value = number | string | boolean | null;

function extreme(data: Dataset, claim: LabelledClaim): Value {
  const { index, year, unit, what = "highest", among = "components", from = year } = claim;
  const component = claim.component ?? null;
  const rise = what.startsWith("rise") || what.startsWith("fall");
  const places = what.endsWith("rank") || what.endsWith("places");
  const value = (u: string, c: string | null, y: number): number | null => {
    const read = (of: number) =>
      places ? less(0, rankOf(data, index, c, u, of)) : scoreOf(data, index, c, u, of);
    return rise ? less(read(y), read(claim.against!)) : read(y);
  };
  const highest = ["highest", "best-rank", "rise", "rise-places"].includes(what);
  const names = Array.isArray(among) ? among : null;
  if (among === "years") {
    const years = editionsOf(data, ids[index] ?? index).map((held) => held.year);
    const inside = years.filter((of) => from <= of && of <= year);
    return Number(
      winner(
        inside.map((of) => [String(of), value(unit!, component, of)]),
        highest,
      ),
    );
  }
  if (among === "components" || names?.some((name) => top(data, index, year).includes(name))) {
    const parts = names ?? top(data, index, year);
    return winner(
      parts.map((part) => [part, value(unit!, part, year)]),
      highest,
    );
  }
  const rows = league(edition(data, index, year)!, component).filter(({ rank }) => rank !== null);
  const region = claim.scope && new Set(unitsOfRegion(data, claim.scope, year).map(({ id }) => id));
  const units = names ?? rows.map((row) => row.unit).filter((id) => !region || region.has(id));
  return winner(
    units.map((id) => [id, value(id, component, year)]),
    highest,
  );
}

/**
 * Years in a row, ending with the claim's, of which something holds (null where the row reaches the first edition
 * that ships, since nobody knows what was before it); or the first year with a score above a mark.
 */
function series(data: Dataset, claim: LabelledClaim): Value {
  const { index, unit, year, what = "" } = claim;
  const component = claim.component ?? null;
  const score = (of: number) => scoreOf(data, index, component, unit!, of);
  const rank = (of: number) => rankOf(data, index, component, unit!, of);
  const [name, mark] = what.split(":");
  if (name === "first-above") {
    const years = editionsOf(data, ids[index] ?? index).map((held) => held.year);
    return years.find((of) => of >= (claim.from ?? 0) && (score(of) ?? 0) > Number(mark)) ?? null;
  }
  const holds = (of: number): boolean => {
    if (name === "top") return (rank(of) ?? 99) <= Number(mark);
    if (name === "bottom")
      return (rank(of) ?? 0) > (edition(data, index, of)?.rankedUnits ?? 99) - Number(mark);
    if (name === "above") return (score(of) ?? 0) > Number(mark);
    const rank2 = less(rank(of - 1), rank(of));
    const change = name?.startsWith("rank") ? rank2 : less(score(of), score(of - 1));
    return sign(change) === name?.replace("rank-", "");
  };
  let run = 0;
  while (holds(year - run)) run += 1;
  return edition(data, index, year - run) ? run : null;
}

function count(data: Dataset, claim: LabelledClaim): Value {
  const { index, year, unit, against, among = "components", what = "up" } = claim;
  const [name, mark] = what.split(":");
  const one = (u: string, c: string | null): boolean | null => {
    const now = scoreOf(data, index, c, u, year);
    if (name === "above") return now === null ? null : now > Number(mark);
    if (name === "below") return now === null ? null : now < Number(mark);
    if (name === "top") return (rankOf(data, index, c, u, year) ?? 99) <= Number(mark);
    if (name === "above-mean") return less(now, meanOf(data, index, c, year))! > 0;
    if (name === "below-mean") return less(now, meanOf(data, index, c, year))! < 0;
    if (name?.startsWith("rank-")) {
      const gained = less(rankOf(data, index, c, u, against!), rankOf(data, index, c, u, year));
      return gained === null ? null : sign(gained) === name.slice(5);
    }
    const change = less(now, scoreOf(data, index, c, u, against!));
    return change === null ? null : sign(change) === name;
  };
  if (among === "units") {
    const component = claim.component ?? null;
    const rows = league(edition(data, index, year)!, component).filter(({ rank }) => rank !== null);
    return rows.filter((row) => one(row.unit, component)).length;
  }
  return (Array.isArray(among) ? among : top(data, index, year)).filter((part) => one(unit!, part)).length;
}

function tier(data: Dataset, claim: LabelledClaim): Value {
  const { index, unit, year } = claim;
  const component = claim.component ?? null;
  const [name, mark] = claim.what!.split(":");
  const rank = claim.scope ? regional(data, claim).rank : rankOf(data, index, component, unit!, year);
  if (name === "top") return rank === null ? null : rank <= Number(mark);
  const held = edition(data, index, year)!;
  const n = rankedUnits(held, league(held, component), component)!;
  if (name === "bottom") return rank === null ? null : rank > n - Number(mark);
  const own = scoreOf(data, index, component, unit!, year);
  if (name === "above-mean") return own === null ? null : own > meanOf(data, index, component, year)!;
  if (name === "below-mean") return own === null ? null : own < meanOf(data, index, component, year)!;
  if (name === "upper-half") return rank === null ? null : rank <= n / 2;
  return own === null ? null : own > Number(mark);
}

/** The two numbers that a change or a gap is the difference of. */
export function termsOf(data: Dataset, claim: LabelledClaim): [number | null, number | null] {
  const { index, unit, year, other, against } = claim;
  const component = claim.component ?? null;
  const read = (of: string, y: number) =>
    of === "mean" ? meanOf(data, index, component, y) : scoreOf(data, index, component, of, y);
  if (claim.kind === "target") return [claim.target!, scoreOf(data, index, component, unit!, year)];
  if (claim.kind === "gap") return [read(unit ?? "mean", year), read(other!, year)];
  return [read(unit ?? "mean", year), read(unit ?? "mean", against!)];
}

/** What the claim should have said. Null: nothing ships that tells. */
export function expectedOf(data: Dataset, claim: LabelledClaim): Value {
  const { index, unit, year, against } = claim;
  const component = claim.component ?? null;
  const held = edition(data, index, year);
  const reported = held?.reported.find(
    (row) => row.unit === unit && row.component === component && row.against === against,
  );
  const rank = (of: number) => rankOf(data, index, component, unit!, of);
  switch (claim.kind) {
    case "score":
      return scoreOf(data, index, component, unit!, year);
    case "mean":
      return meanOf(data, index, component, year);
    case "rank":
      return rank(year);
    case "region-rank":
      return regional(data, claim).rank;
    case "denominator":
      if (claim.scope) return regional(data, claim).units;
      if (claim.what === "components") return top(data, index, year).length;
      return held && rankedUnits(held, league(held, component), component);
    case "change":
    case "gap":
    case "target": {
      const [a, b] = termsOf(data, claim);
      return less(a, b) ?? (claim.kind === "change" ? (reported?.change?.value ?? null) : null);
    }
    case "places":
      return less(rank(against!), rank(year)) ?? reported?.placesGained?.value ?? null;
    case "direction":
    case "no-change": {
      const gained = less(rank(against!), rank(year)) ?? reported?.placesGained?.value ?? null;
      const change = less(...termsOf(data, claim)) ?? reported?.change?.value ?? null;
      return sign(claim.measure === "rank" ? gained : change);
    }
    case "comparison": {
      const value = (of: string) =>
        claim.measure === "rank"
          ? less(0, rankOf(data, index, component, of, year))
          : scoreOf(data, index, component, of, year);
      const difference = sign(less(value(unit!), value(claim.other!)));
      return difference === null ? null : { up: "above", down: "below", same: "same" }[difference];
    }
    case "extreme":
      return extreme(data, claim);
    case "series":
      return series(data, claim);
    case "count":
      return count(data, claim);
    case "tier":
      return tier(data, claim);
    case "parts":
      return claim.parts!.reduce((sum, part) => sum + part, 0);
    default:
      throw new Error(`no such kind of claim: ${claim.kind}`);
  }
}

const decimalsIn = (quote: string) => /\d[.,](\d+)/.exec(quote.normalize("NFKC"))?.[1]?.length ?? 0;

/** Whether what is stated is a rounded or truncated form of what is true, or the difference of two rounded figures. */
export function agrees(data: Dataset, claim: LabelledClaim, expected: Value): boolean {
  const { stated } = claim;
  if (typeof stated !== "number" || typeof expected !== "number") return stated === expected;
  const step = 10 ** -decimalsIn(claim.quote);
  const near = (value: number) => Math.abs(stated - value) <= step / 2 + 1e-6;
  const cut = (value: number) =>
    Math.abs(stated - Math.trunc(value / step + Math.sign(value) * 1e-6) * step) < 1e-6;
  if (near(expected) || cut(expected)) return true;
  if (!["change", "gap", "target"].includes(claim.kind)) return false;
  const [a, b] = termsOf(data, claim);
  const round = (value: number) => Math.round(value / step + 1e-7) * step;
  return a !== null && b !== null && Math.abs(stated - (round(a) - round(b))) < 1e-6;
}
