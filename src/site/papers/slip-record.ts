import type { AgencyDuty } from "../../analysis/agencies.ts";
import type { LedgerRow } from "../../analysis/ledger.ts";
import { formatDateShort } from "../../format/date.ts";
import { capitalise } from "../../format/words.ts";
import { causeKindWords } from "../../narrative/causes.ts";
import type { Briefing } from "../sections/context.ts";

/* What the record of a conference holds about one agency. */

export const addressOf = (row: LedgerRow) => `${row.index}/${row.component.id}`;

/** Tasks that an agency leads, then those that it supports. */
export function tasksOf({ analysis }: Briefing, agency: string) {
  const { actions } = analysis.conference;
  return [
    ...actions.filter(({ lead }) => lead.includes(agency)).map((action) => ({ action, role: "Chủ trì" })),
    ...actions
      .filter(({ support }) => support.includes(agency))
      .map((action) => ({ action, role: "Phối hợp" })),
  ];
}

/** Points that the tasks led by an agency are expected to bring; null when the record gives none. */
export function expectedOf(briefing: Briefing, agency: string): number | null {
  const known = tasksOf(briefing, agency).flatMap(({ action, role }) =>
    role === "Chủ trì" && action.expectedPoints ? [action.expectedPoints.value] : [],
  );
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** Causes of the record that name the agency, or that name nobody and touch one of its criteria. */
export function causesOf({ analysis }: Briefing, duty: AgencyDuty): string[] {
  const own = new Set(duty.rows.map(addressOf));
  return analysis.conference.causes
    .filter(({ agencies, components }) =>
      agencies.length > 0 ? agencies.includes(duty.agency) : components.some((address) => own.has(address)),
    )
    .map(({ kind, text }) => `${capitalise(causeKindWords(kind))}: ${text}`);
}

/** Evidence that was missing for one of the agency's criteria. */
export function evidenceOf({ analysis }: Briefing, duty: AgencyDuty): string[] {
  const own = new Set(duty.rows.map(addressOf));
  return analysis.conference.missingEvidence
    .filter(({ components }) => components.some((address) => own.has(address)))
    .map(({ text }) => text);
}

/** What the agency promised at the conference. */
export function commitmentsOf({ analysis }: Briefing, agency: string): string[] {
  return analysis.conference.commitments
    .filter(({ agencies }) => agencies.includes(agency))
    .map(
      ({ text, deadline }) => `Cam kết: ${text}${deadline ? ` Thời hạn ${formatDateShort(deadline)}.` : ""}`,
    );
}
