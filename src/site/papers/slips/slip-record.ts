import type { AgencyDuty } from "../../../analysis/losses/agencies.ts";
import type { LedgerRow } from "../../../analysis/losses/ledger.ts";
import { capitalise } from "../../../format/words.ts";
import { vietnamese } from "../../../format/write.ts";
import { unstopped } from "../../../language/text.ts";
import type { Action, ComponentAddress } from "../../../model/conference.ts";
import { findComponent, frameworkOf } from "../../../model/lookup.ts";
import { helpersOf } from "../../../model/record/helpers.ts";
import { causeKindWords } from "../../../narrative/losses/causes.ts";
import { agencyNames } from "../../../narrative/names.ts";
import { deadlineWithin } from "../../../narrative/promises/deadline.ts";
import { type Briefing, indexOf, writerOf } from "../../sections/context.ts";
import { inOnePiece } from "../unbroken.ts";

/* What the record of a conference holds about one agency. */

export const addressOf = (row: LedgerRow) => `${row.index}/${row.component.id}`;

/** Tasks that an agency leads, then those that it supports. */
export function tasksOf({ analysis }: Briefing, agency: string) {
  const { actions } = analysis.conference;
  return [
    ...actions.filter(({ lead }) => lead.includes(agency)).map((action) => ({ action, role: "Chủ trì" })),
    ...actions
      .filter((action) => helpersOf(action).includes(agency))
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

/** "tctp-7-4-2" of the address "par-index-mau/tctp-7-4-2" as its code, "7.4.2"; its name where it has no code. */
function codeOf({ dataset, analysis }: Briefing, address: string): string {
  const [index = "", id = ""] = address.split("/");
  const year = analysis.indices.find((row) => row.index.id === index)?.year ?? 0;
  const component = findComponent(frameworkOf(indexOf({ dataset }, index), year), id);
  return component?.code ?? component?.name.vi ?? id;
}

/**
 * "(liên quan 1.1.2; 1.6 của Văn phòng UBND tỉnh)": the criteria that a cause or missing evidence is about, the
 * agency's own first; those of others say whose they are.
 */
function aboutCriteria(
  briefing: Briefing,
  duty: AgencyDuty,
  components: readonly ComponentAddress[],
): string {
  if (components.length === 0) return "";
  const owners = new Map(briefing.analysis.ledger.map((row) => [addressOf(row), row.responsible]));
  const own = new Set(duty.components.map(({ id }) => id));
  /** Null for the agency itself, and where nobody is known to answer. */
  const ownerOf = (address: string) =>
    own.has(address.split("/")[1] ?? "") ? null : (owners.get(address) ?? null);
  const others = components.map(ownerOf).filter((owner) => owner !== null);
  const groups = [null, ...new Set(others)].flatMap((owner) => {
    const codes = components
      .filter((address) => ownerOf(address) === owner)
      .map((address) => codeOf(briefing, address));
    if (codes.length === 0) return [];
    return [
      owner === null
        ? codes.join(", ")
        : `${codes.join(", ")} của ${writerOf(briefing).all(agencyNames(briefing.dataset, [owner]))}`,
    ];
  });
  return ` (liên quan ${groups.join("; ")})`;
}

/** Causes of the record that name the agency, or that name nobody and touch one of its criteria. */
export function causesOf(briefing: Briefing, duty: AgencyDuty): string[] {
  const own = new Set(duty.rows.map(addressOf));
  return briefing.analysis.conference.causes
    .filter(({ agencies, components }) =>
      agencies.length > 0 ? agencies.includes(duty.agency) : components.some((address) => own.has(address)),
    )
    .map(
      ({ kind, text, components }) =>
        `${writerOf(briefing).all(capitalise(causeKindWords(kind)))}: ${unstopped(text)}${aboutCriteria(briefing, duty, components)}.`,
    );
}

/** Evidence that was missing for one of the agency's criteria. */
export function evidenceOf(briefing: Briefing, duty: AgencyDuty): string[] {
  const own = new Set(duty.rows.map(addressOf));
  return briefing.analysis.conference.missingEvidence
    .filter(({ components }) => components.some((address) => own.has(address)))
    .map(({ text, components }) => `${unstopped(text)}${aboutCriteria(briefing, duty, components)}.`);
}

/** What a task is, with the codes of the criteria that it is about: "… (7.4.2, 7.4.3)." */
export function taskText(briefing: Briefing, { text, components }: Action): string {
  const codes = components.map((address) => codeOf(briefing, address)).join(", ");
  return codes === "" ? text : `${unstopped(text)} (${codes}).`;
}

/** What the agency promised at the conference. */
export function commitmentsOf({ analysis, writer = vietnamese }: Briefing, agency: string): string[] {
  return analysis.conference.commitments
    .filter(({ agencies }) => agencies.includes(agency))
    .map(({ text, deadline }) =>
      deadline
        ? `Cam kết: ${unstopped(text)}. ${inOnePiece(`Thời hạn ${deadlineWithin(deadline, writer)}.`)}`
        : `Cam kết: ${text}`,
    );
}

/** What the record says of the responsibility of the agency's head. */
export function headOf({ analysis }: Briefing, agency: string): string[] {
  return analysis.conference.responsibilities
    .filter(({ agencies }) => agencies.includes(agency))
    .map(({ text }) => `Trách nhiệm của người đứng đầu: ${unstopped(text)}.`);
}
