import { sameWords } from "../../../format/alike.ts";
import { compareVietnamese } from "../../../format/words.ts";
import type { Writer } from "../../../format/write.ts";
import { named, t } from "../../../language/say.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Link } from "../../section.ts";

/** The page of a unit. */
export function unitPath(id: string): string {
  return `don-vi/${id}/`;
}

/** Links to the units of today, each under the name that it bears now, with the one it bore before beside it: "Huế". */
export function linksOfToday(units: readonly Unit[], { plain }: Writer): Link[] {
  return units
    .filter(({ illustrative, validTo }) => !illustrative && validTo === null)
    .map(({ id, name, renamed }) => {
      const before = named(name);
      const now = named(renamed?.at(-1)?.name) ?? before;
      return { label: now, href: unitPath(id), note: sameWords(now, before) ? null : t`trước là ${before}` };
    })
    .sort((a, b) => compareVietnamese(plain(a.label), plain(b.label)));
}
