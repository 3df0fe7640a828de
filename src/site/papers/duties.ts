import { type AgencyDuty, agencyDuties } from "../../analysis/losses/agencies.ts";
import type { Briefing } from "../sections/context.ts";

/** The agencies that answer for criteria, in the order of their losses. */
export function dutiesOf({ analysis }: Briefing): AgencyDuty[] {
  return agencyDuties(analysis.indices, analysis.ledger, analysis.unit.id);
}

/** File of an agency's sheet, without extension. */
export function slipFile({ agency }: Pick<AgencyDuty, "agency">): string {
  return `phieu/${agency}`;
}

/** Whether the record goes down to single criteria, so that an annex of all of them can be printed. */
export function hasCriteria({ analysis }: Briefing): boolean {
  return analysis.ledger.some(({ component }) => component.scoring !== null);
}
