import { t } from "../../language/say.ts";
import { strung } from "../../language/text.ts";
import type { Section } from "../page.ts";

/** Sections that a phone shows at once: the result, why, and what is to be done. */
const SHORT_WAY = new Set(["ket-qua", "ton-tai-nguyen-nhan", "giai-phap-cam-ket"]);
/** A page of fewer sections is short enough as it is. */
const LARGE = 7;

/**
 * The sections of a briefing with the runs between those of the short way marked to be folded on phones: the first of a
 * run carries what its switch says: the headings that wait behind it, the last closes it. A page of few sections, or without any of the short way, stays.
 */
export function foldedOnPhones(sections: readonly Section[]): Section[] {
  const stays = ({ id, subject = id }: Section) => SHORT_WAY.has(subject);
  if (sections.length < LARGE || !sections.some(stays)) return [...sections];
  return sections.map((section, at) => {
    if (stays(section)) return section;
    const before = sections[at - 1];
    const after = sections[at + 1];
    const opens = before === undefined || stays(before);
    const next = sections.slice(at).findIndex(stays);
    const run = sections.slice(at, next === -1 ? undefined : at + next);
    return {
      ...section,
      fold: {
        opens: opens
          ? t`Xem chi tiết: ${strung(
              run.map(({ heading }) => heading),
              "; ",
            )}`
          : null,
        closes: after === undefined || stays(after),
      },
    };
  });
}
