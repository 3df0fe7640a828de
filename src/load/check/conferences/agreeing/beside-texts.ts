import type { Action, Conference } from "../../../../model/conference.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** Texts of a record against each other: numbers that count on, an agency named in a task, a title in both languages. */
export function checkBesideTexts(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const list of listsOf(conference)) checkNumbering(list, findings);
    for (const action of conference.actions) checkAgencies(action, findings);
  }
}

type Entry = { at: object; path: PropertyKey[]; text: string };

function listsOf({
  shortfalls,
  causes,
  actions,
  missingEvidence,
  recommendations,
  plan,
}: Conference): Entry[][] {
  const entries = (list: readonly { text: string }[]) =>
    list.map((at) => ({ at, path: ["text"], text: at.text }));
  const sections = (plan?.sections ?? []).map((at) => ({ at, path: ["heading"], text: at.heading }));
  return [...[shortfalls, causes, actions, missingEvidence, recommendations].map(entries), sections];
}

const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s+\S/u;

/** "1.", "2.", "4.": where every entry of a list is numbered, each follows the one before. */
function checkNumbering(list: readonly Entry[], findings: Findings): void {
  const numbered = list.flatMap(({ text, ...place }) => {
    const number = NUMBER.exec(text)?.[1];
    return number === undefined ? [] : [{ ...place, parts: number.split(".").map(Number), number }];
  });
  if (numbered.length < 3 || numbered.length !== list.length) return;
  for (const [position, one] of numbered.entries()) {
    const before = numbered[position - 1];
    if (!before || before.parts.length !== one.parts.length) continue;
    const last = one.parts.length - 1;
    const [from, to] = [before.parts[last]!, one.parts[last]!];
    const sameHead = one.parts.slice(0, last).every((part, at) => part === before.parts[at]);
    if (!sameHead || to <= from + 1) continue;
    const lacking = [...one.parts.slice(0, last), from + 1].join(".");
    findings.at(one.at, messages.numberLeftOut(before.number, one.number, lacking), ...one.path);
  }
}

/** "Sở Nội vụ chủ trì …": an agency that a task begins with, or that it gives the lead, is among those recorded. */
function checkAgencies(action: Action, findings: Findings): void {
  const { agencies } = findings.dataset;
  const { text, lead, support } = action;
  if (lead.length === 0) return;
  const named = [...agencies.values()].filter(
    ({ name }) =>
      [`${name.vi} chủ trì`, `giao ${name.vi} `, `Giao ${name.vi} `].some((words) => text.includes(words)) ||
      text.startsWith(`${name.vi} `),
  );
  // "Sở Nội vụ" within "Thanh tra Sở Nội vụ" is no name of its own
  const whole = named.filter(
    ({ name }) => !named.some((other) => other.name.vi !== name.vi && other.name.vi.includes(name.vi)),
  );
  const [only, second] = whole;
  if (!only || second || lead.includes(only.id) || support.includes(only.id)) return;
  const owners = [...lead, ...support].map((id) => findings.agencyNamed(id)).join(", ");
  findings.at(action, messages.agencyNotNamed(findings.agencyNamed(only.id), text, owners), "lead");
}
