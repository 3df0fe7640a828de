import { type AgencyDuty, agencyDuties } from "../../analysis/agencies.ts";
import { agencyNames } from "../../narrative/names.ts";
import type { Link } from "../page.ts";
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

/** Links to the list of all criteria, the batch of sheets and each of them; none of the sheets where no agency answers. */
export function sheetDownloads(briefing: Briefing, folder: string): Link[] {
  const duties = dutiesOf(briefing);
  const annex: Link[] = hasCriteria(briefing)
    ? [{ label: "Phụ lục: toàn bộ tiêu chí (PDF)", href: `${folder}phu-luc.pdf`, note: "A4 ngang" }]
    : [];
  if (duties.length === 0) return annex;
  return [
    ...annex,
    {
      label: "Tập phiếu giao việc (PDF)",
      href: `${folder}phieu-tat-ca.pdf`,
      note: "mỗi cơ quan một trang, có danh sách",
    },
    ...duties.map((duty) => ({
      label: `Phiếu của ${agencyNames(briefing.dataset, [duty.agency])} (PDF)`,
      href: `${folder}${slipFile(duty)}.pdf`,
      note: null,
    })),
  ];
}
