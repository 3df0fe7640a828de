import { type Check, none } from "../outcome.ts";

/** How long each unbroken run of years is in which something is so. */
function runsOf(years: readonly (boolean | null)[]): number[] {
  const runs: number[] = [];
  years.forEach((one, i) => {
    if (one !== true) return;
    if (years[i - 1] === true) runs[runs.length - 1]! += 1;
    else runs.push(1);
  });
  return runs;
}

/** Of how many years something is so; over the open spans one must fit. */
export const checkYears: Check = (claim, binding, facts) => {
  const { index, component, unit } = binding;
  const stated = claim.number?.value;
  if (!index || !unit || stated === undefined || binding.scope !== "nation") return none;
  const [what, limit] = (claim.other ?? "").split(":");
  const holds = (year: number): boolean | null => {
    if (what === "top" || what === "last") {
      const rank = facts.rank(index, component, unit, year)?.value;
      if (rank === undefined) return null;
      return what === "top" ? rank <= Number(limit) : rank === facts.ranked(index, component, year);
    }
    const moved = what!.startsWith("rank-")
      ? facts.places(index, component, unit, year, year - 1)
      : facts.change(index, component, unit, year, year - 1);
    return moved && Math.sign(moved.value) === (what!.endsWith("up") ? 1 : -1);
  };
  const found = (claim.spans ?? []).map(({ from, to }) =>
    facts
      .years(index)
      .filter((one) => one >= from && one <= to)
      .map(holds),
  );
  const counts = found.map((years) => years.filter(Boolean).length);
  if (counts.includes(stated)) return { state: "right", expected: stated };
  // Years without a figure may be among them.
  const open = found.some((years, i) => {
    const gaps = years.filter((one) => one === null).length;
    return gaps > 0 && stated > counts[i]! && stated <= counts[i]! + gaps;
  });
  // "bốn năm trên ngôi đầu", of no span told: a run of so many years may be the one that is spoken of.
  const run = found.length > 1 && found.some((years) => runsOf(years).includes(stated));
  if (run) return { state: "unsure", expected: counts[0]!, decimals: 0 };
  if (open || !counts.length) return none;
  return { state: "wrong", error: "sai đếm", expected: counts[0]!, decimals: 0 };
};
