import { DUST, POINT_DECIMALS, printsAsZero } from "../../model/rules/tolerance.ts";
import { unitIn } from "./held/unit-in-year.ts";
import { type Check, none, type Outcome } from "./outcome.ts";

/** A superlative among the parts, over the years, or among the units. */
export const checkExtreme: Check = (claim, binding, facts) => {
  if (claim.over === "parts") return amongParts(claim, binding, facts);
  if (claim.over === "years") return overOpenYears(claim, binding, facts);
  return amongUnits(claim, binding, facts);
};

const amongParts: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  if (!index || !component || !unit || year === null) return none;
  if (claim.of === "rank") return rankAmongParts(claim, binding, facts);
  const moved = claim.other === "up" || claim.other === "down";
  const parts = facts.parts(index, year);
  if (!parts.includes(component)) return none;
  const limits = new Set(parts.map((part) => facts.maximum(index, part, year)));
  if (!moved && limits.size > 1) return none;
  const values = parts.map((part) =>
    moved
      ? against === null
        ? null
        : facts.change(index, part, unit, year, against)
      : facts.score(index, part, unit, year),
  );
  const anew = moved && against !== null ? facts.partsMeasuredAnew(index, year, against) : [];
  const alike = parts.filter((part) => !anew.includes(part));
  if (values.some((fact, i) => fact === null && alike.includes(parts[i]!))) return none;
  const sign = moved ? (claim.other === "up" ? 1 : -1) * claim.direction! : claim.direction!;
  const sized = new Map(
    parts.map((part, i) => [part, values[i] ? values[i].value * sign : Number.NEGATIVE_INFINITY]),
  );
  const bestOf = (some: readonly string[]) =>
    some.reduce((best, part) => (sized.get(part)! > sized.get(best)! ? part : best), some[0] ?? component);
  const leads = (some: readonly string[]) =>
    printsAsZero(sized.get(bestOf(some))! - sized.get(component)!, POINT_DECIMALS);
  if (leads(parts) || (alike.includes(component) && leads(alike)))
    return { state: "right", winner: component };
  const winner = bestOf(alike.length ? alike : parts);
  return {
    state: "wrong",
    error: "sai so sánh nhất",
    winner,
    note: `phải là ${facts.componentName(index, winner, year)}`,
    ...(alike.includes(component) ? { sure: true as const } : {}),
  };
};

const rankAmongParts: Check = (claim, { index, component, unit, year }, facts) => {
  const parts = facts.parts(index!, year!);
  const ranks = parts.map((part) => facts.rank(index!, part, unit!, year!)?.value ?? null);
  if (!parts.includes(component!) || ranks.includes(null)) return none;
  const sized = ranks.map((rank) => -rank! * claim.direction!);
  const best = Math.max(...sized);
  const winner = parts[sized.indexOf(best)]!;
  if (sized[parts.indexOf(component!)] === best) return { state: "right", winner: component! };
  return {
    state: "wrong",
    error: "sai so sánh nhất",
    winner,
    note: `phải là ${facts.componentName(index!, winner, year!)}`,
  };
};

/** Over the spans, by score and by rank, as far as the words leave them open: right of one of them is right. */
const overOpenYears: Check = (claim, binding, facts) => {
  if (!claim.spans) return overYears(claim, binding, facts);
  const measures = claim.of ? [claim.of] : (["score", "rank"] as const);
  const found = claim.spans.flatMap((span) =>
    measures.map((of) => overYears({ ...claim, span, of }, binding, facts)),
  );
  return (
    found.find(({ state }) => state === "right") ??
    found.find(({ state }) => state === "unsure") ??
    found.find(({ state }) => state === "wrong") ??
    none
  );
};

const overYears: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  if (!index || !unit || year === null) return none;
  const moves = claim.other === "up" ? 1 : claim.other === "down" ? -1 : null;
  const value = (one: number) => {
    if (moves === null)
      return claim.of === "rank"
        ? facts.rank(index, component, unit, one)
        : facts.score(index, component, unit, one);
    const moved =
      claim.of === "rank"
        ? facts.places(index, component, unit, one, one - 1)
        : facts.change(index, component, unit, one, one - 1);
    return moved && { ...moved, value: moved.value * moves };
  };
  const own = value(year);
  if (!own) return none;
  const sign = claim.of === "rank" && moves === null ? -claim.direction! : claim.direction!;
  const from = claim.span?.from ?? 0;
  const all = facts
    .years(index)
    .filter((one) => one >= from && one !== year && one <= (claim.span?.to ?? year))
    .map((one) => ({ year: one, fact: value(one) }));
  // Scores of years that were measured another way say nothing of each other; places do.
  const anew = (one: number) =>
    claim.of !== "rank" &&
    moves === null &&
    facts.measuredAnewWithin(index, component, Math.min(one, year), Math.max(one, year));
  const others = all.filter((one) => !anew(one.year));
  const apart = all.some((one) => one.fact && anew(one.year));
  const beaten = others.find(({ fact }) => fact && fact.value * sign > own.value * sign + DUST);
  if (beaten)
    return {
      state: "wrong",
      error: "sai so sánh nhất",
      note: `năm ${beaten.year}: ${String(beaten.fact!.value).replace(".", ",")}`,
    };
  if (apart) return { state: "unsure", note: "có những năm đo bằng cách khác, không so sánh được" };
  const known = others.filter(({ fact }) => fact).length;
  return known > 0 ? { state: "right" } : none;
};

const amongUnits: Check = (claim, binding, facts): Outcome => {
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || scope === "") return none;
  if (claim.other === "up" || claim.other === "down") return movesAmongUnits(claim, binding, facts);
  const region = scope === "nation" ? null : facts.regionRank(index, component, unit, year, scope);
  if (scope !== "nation" && !region) return none;
  const rank = region?.rank ?? facts.rank(index, component, unit, year);
  const of = region ? region.of : facts.ranked(index, component, year);
  const field = facts.field(index, component, year, scope);
  const best = (claim.direction === 1 ? field?.[0] : field?.at(-1)) ?? null;
  if (!rank || (of === null && claim.direction !== 1)) return none;
  const own = field?.find((row) => row.unit === unitIn(facts.dataset, unit, year));
  const ties = own !== undefined && best !== null && own.score === best.score;
  if (ties || rank.value === (claim.direction === 1 ? 1 : of)) return { state: "right", winner: unit };
  const holder =
    best?.unit ??
    (scope === "nation" && of
      ? facts.atRank(index, component, year, claim.direction === 1 ? 1 : of)[0]
      : undefined);
  return {
    state: "wrong",
    error: "sai so sánh nhất",
    ...(holder ? { winner: holder } : {}),
    note: `xếp thứ ${rank.value}${of === null ? "" : `/${of}`}${holder ? `, phải là ${facts.unitName(holder)}` : ""}`,
  };
};

/** The greatest rise or fall among the units of a scope that have a total in both years. */
const movesAmongUnits: Check = (claim, { index, component, unit, year, against, scope }, facts) => {
  const field = against === null ? null : facts.field(index!, component, year!, scope);
  const then = against === null ? null : facts.field(index!, component, against, scope);
  if (!field || !then || against === null) return none;
  const sign = claim.other === "up" ? 1 : -1;
  const own = facts.change(index!, component, unit!, year!, against);
  if (!own) return none;
  const moves = field.flatMap(({ unit: one }) => {
    const change = facts.change(index!, component, one, year!, against);
    return change ? [{ one, size: change.value * sign }] : [];
  });
  const best = moves.reduce((a, b) => (b.size > a.size ? b : a), { one: unit!, size: own.value * sign });
  return printsAsZero(best.size - own.value * sign, POINT_DECIMALS)
    ? { state: "right", winner: unit! }
    : {
        state: "wrong",
        error: "sai so sánh nhất",
        winner: best.one,
        note: `phải là ${facts.dataset.units.get(best.one)?.name.vi ?? best.one}`,
      };
};
