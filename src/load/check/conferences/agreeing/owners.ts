import type { Action, Conference } from "../../../../model/conference.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** Who is to do a thing is who answers for it, and whom the text names. */
export function checkOwners(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const action of conference.actions) checkResponsible(action, conference, findings);
    const { causes, commitments, responsibilities } = conference;
    for (const entry of [...causes, ...commitments, ...responsibilities]) checkNamed(entry, findings);
  }
}

/**
 * The edition records who answers for each criterion. Where it does for all criteria of a task, one of those agencies
 * leads or supports it.
 */
function checkResponsible(action: Action, { unit, indices }: Conference, findings: Findings): void {
  const { components, lead, support } = action;
  if (lead.length === 0 || components.length === 0) return;
  const owners = components.map((address) => {
    const [index = "", id = ""] = address.split("/");
    const year = indices.find((one) => one.index === index)?.year ?? Number.NaN;
    const standing = findings.dataset.editions.get(index)?.get(year)?.standings.get(unit);
    return standing?.components.get(id)?.responsible ?? null;
  });
  const isKnown = (id: string) => findings.dataset.agencies.has(id);
  if (![...lead, ...support].every(isKnown)) return;
  if (owners.some((owner) => owner === null || lead.includes(owner) || support.includes(owner))) return;
  const named = [...new Set(owners)].map((owner) => findings.agencyNamed(owner ?? "")).join(", ");
  const led = lead.map((id) => findings.agencyNamed(id)).join(", ");
  findings.at(action, messages.otherOwner(led, named), "lead");
}

/** "Sở Nội vụ chỉ bố trí một người": the one agency that a text begins with is among its own. */
function checkNamed(entry: { text: string; agencies: readonly string[] }, findings: Findings): void {
  const { text, agencies } = entry;
  if (agencies.length === 0) return;
  const begins = [...findings.dataset.agencies.values()]
    .filter(({ name }) => text.startsWith(`${name.vi} `))
    .sort((a, b) => b.name.vi.length - a.name.vi.length)[0];
  if (!begins || agencies.includes(begins.id)) return;
  const owners = agencies.map((id) => findings.agencyNamed(id)).join(", ");
  findings.at(entry, messages.agencyNotAmong(findings.agencyNamed(begins.id), text, owners), "agencies");
}
