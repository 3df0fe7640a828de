import type { AgencyDuty } from "../../analysis/losses/agencies.ts";
import type { Conference } from "../../model/conference.ts";
import type { Briefing } from "../sections/context.ts";

/** The agencies that answer for criteria, in the order of their losses. */
export function dutiesOf({ analysis }: Briefing): AgencyDuty[] {
  return analysis.duties;
}

/** File of an agency's sheet, without extension. */
export function slipFile({ agency }: Pick<AgencyDuty, "agency">): string {
  return `phieu/${agency}`;
}

/** Whether the record goes down to single criteria, so that an annex of all of them can be printed. */
export function hasCriteria({ analysis }: Briefing): boolean {
  return analysis.ledger.some(({ component }) => component.scoring !== null);
}

/** Whether the notice of conclusions is made: for an office's own conference; outside the office once it is recorded. */
export function hasNotice({ official, issuer, conclusion, withheld }: Conference): boolean {
  return official && issuer !== null && (conclusion !== null || withheld === undefined);
}

/** Whether the notice is still a frame to be filled: the record has no conclusions. */
export function isSkeleton({ conclusion }: Pick<Conference, "conclusion">): boolean {
  return conclusion === null || conclusion.points.length === 0;
}
