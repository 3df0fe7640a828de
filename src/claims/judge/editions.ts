import type { Tier } from "../../model/edition.ts";
import { POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import { editionOn } from "../frames/context.ts";
import { type Check, none } from "./outcome.ts";

/** The newest edition on the day of the text; the results of a later year were not yet known. */
export const checkEdition: Check = (_claim, { index, year, scope }, facts) => {
  const newest = index ? editionOn(facts, index, scope) : null;
  if (newest === null || year === null) return none;
  return year <= newest
    ? { state: "right", expected: newest, decimals: 0 }
    : {
        state: "wrong",
        error: "sai năm",
        expected: newest,
        decimals: 0,
        note: `khi viết mới có kết quả năm ${newest}`,
      };
};

/** The group that a rank falls into, counted from 1, where the publisher printed how many units each of four has. */
export function groupOf(
  groups: readonly Tier[] | undefined,
  rank: number,
): { place: number; name: string } | null {
  if (groups?.length !== 4) return null;
  let last = 0;
  for (const [i, { name, units }] of groups.entries()) {
    if (units === null) return null;
    last += units;
    if (rank <= last) return { place: i + 1, name: name.vi };
  }
  return null;
}

/** "thuộc nhóm A": by the lowest score of each group, where the publisher printed it; nothing is said where none did. */
export const checkLetter: Check = (claim, { index, unit, year }, facts) => {
  const groups = facts.edition(index!, year!)?.tiers?.groups ?? [];
  const score = facts.score(index!, null, unit!, year!);
  const stated = groups.find(({ name }) => name.vi.toLowerCase() === claim.other!.slice("group-".length));
  const own = score && groups.find(({ from }) => from !== null && score.value >= from);
  if (!score || !stated || !own) return none;
  const common = { expected: score.value, decimals: POINT_DECIMALS, sources: score.sources };
  return own === stated
    ? { state: "right", ...common }
    : { state: "wrong", error: "sai so sánh nhất", note: `thuộc nhóm ${own.name.vi}`, ...common };
};
