import { t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { Section } from "../page.ts";

/** Sections that a phone shows at once: the result, why, and what is to be done. */
const SHORT_WAY = new Set(["ket-qua", "ton-tai-nguyen-nhan", "giai-phap-cam-ket"]);
/** A page of fewer sections is short enough as it is. */
const LARGE = 7;

/** What waits behind a switch, by all its headings: somebody who looks for one of them finds it by its name. */
function opensWords(headings: readonly Words[]): Words {
  return t`Xem chi tiết: ${strung(headings, "; ")}`;
}

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
        opens: opens ? opensWords(run.map(({ heading }) => heading)) : null,
        closes: after === undefined || stays(after),
      },
    };
  });
}
