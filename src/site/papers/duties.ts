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

/** Links to the list of all criteria, the batch of sheets and each of them; none where no agency answers. */
export function sheetDownloads(briefing: Briefing, folder: string): Link[] {
  const duties = dutiesOf(briefing);
  if (duties.length === 0) return [];
  return [
    { label: "Phụ lục: toàn bộ tiêu chí (PDF)", href: `${folder}phu-luc.pdf`, note: "A4 ngang" },
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
