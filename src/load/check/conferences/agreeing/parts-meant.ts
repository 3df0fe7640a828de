import type { ComponentAddress, Conference } from "../../../../model/conference.ts";
import { findComponent } from "../../../../model/lookup.ts";
import { DUST } from "../../../../model/rules/tolerance.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** An entry of a record, with the key that its components stand under. */
interface Entry {
  at: object;
  text: string;
  components: readonly ComponentAddress[];
}

/** What is said of a criterion is said of the criterion that is meant: one that lost points, and the one that is named. */
export function checkParts(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    const { shortfalls, causes, missingEvidence, actions } = conference;
    for (const entry of [...shortfalls, ...causes, ...missingEvidence])
      checkLost({ at: entry, ...entry }, conference, findings, messages.nothingLost);
    // points that are expected where none can be had are told as such
    for (const action of actions)
      if (action.expectedPoints === null)
        checkLost({ at: action, ...action }, conference, findings, messages.nothingToRegain);
    for (const entry of [...shortfalls, ...causes, ...missingEvidence, ...actions])
      checkNumber({ at: entry, ...entry }, findings);
    checkCauses(conference, findings);
    checkProducts(conference, findings);
    checkSections(conference, findings);
  }
}

/** The highest score is there already: where nothing was lost, nothing fell short and nothing is to be regained. */
function checkLost(
  { at, components }: Entry,
  { unit, indices }: Conference,
  findings: Findings,
  fact: typeof messages.nothingLost,
): void {
  for (const [position, address] of components.entries()) {
    const [index = "", id] = address.split("/");
    const year = indices.find((one) => one.index === index)?.year;
    if (id === undefined || year === undefined) continue;
    const component = findComponent(findings.framework(index, year), id);
    const score = findings.dataset.editions
      .get(index)
      ?.get(year)
      ?.standings.get(unit)
      ?.components.get(id)?.score;
    if (!score || component?.maxPoints == null || score.value < component.maxPoints - DUST) continue;
    findings.at(
      at,
      fact(findings.componentNamed(index, year, id), score.written, year),
      "components",
      position,
    );
  }
}

/** "tiêu chí 7.4.3": of the criteria that a text names by number, one at least is among its components, or within them. */
function checkNumber({ at, text, components }: Entry, findings: Findings): void {
  const named = [...text.matchAll(/tiêu chí (?:thành phần )?(\d+(?:\.\d+)+)/giu)].map(
    ([, number]) => number!,
  );
  const own = components.flatMap(
    (address) => /-(\d+(?:-\d+)+)$/u.exec(address)?.[1]?.replaceAll("-", ".") ?? [],
  );
  if (named.length === 0 || own.length === 0 || own.length < components.length) return;
  const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}.`);
  if (named.some((one) => own.some((other) => isWithin(one, other) || isWithin(other, one)))) return;
  const known = [...findings.dataset.indices.values()].some(({ id }) => components[0]?.startsWith(`${id}/`));
  if (known) findings.at(at, messages.otherPartNamed(named[0]!, own), "components");
}

/** A cause is one of the shortfalls that it names: they have a criterion in common, where both name any. */
function checkCauses({ causes, shortfalls }: Conference, findings: Findings): void {
  for (const cause of causes)
    for (const [position, id] of cause.shortfalls.entries()) {
      const theirs = shortfalls.find((one) => one.id === id)?.components ?? [];
      if (theirs.length === 0 || cause.components.length === 0) continue;
      const meets = (one: string, other: string) =>
        one === other || one === other.split("/")[0] || other === one.split("/")[0];
      const inCommon = theirs.some((one) => cause.components.some((other) => meets(one, other)));
      // a part and its whole have no address in common, yet are of one dimension
      if (!inCommon && !sameDimension(theirs, cause.components, findings))
        findings.at(cause, messages.causeOfOther(id, cause.components, theirs), "shortfalls", position);
    }
}

/** Whether some component of one list lies within one of the other. */
function sameDimension(
  ones: readonly ComponentAddress[],
  others: readonly ComponentAddress[],
  { dataset }: Findings,
): boolean {
  const within = (address: string, whole: string) => {
    const [index = "", id = ""] = whole.split("/");
    const frameworks = dataset.indices.get(index)?.frameworks ?? [];
    const inner = address.split("/")[1] ?? "";
    return (
      address.startsWith(`${index}/`) &&
      frameworks.some((framework) => {
        const children = findComponent(framework, id)?.children ?? [];
        return findComponent({ ...framework, components: children }, inner) !== null;
      })
    );
  };
  return ones.some((one) => others.some((other) => within(one, other) || within(other, one)));
}

/** Fewer words than these are what many tasks end in ("Báo cáo hằng quý"). */
const OWN_PRODUCT = 6;

/** A product of a task stays behind where its block was copied for the next one. */
function checkProducts({ actions }: Conference, findings: Findings): void {
  const first = new Map<string, (typeof actions)[number]>();
  for (const action of actions) {
    const { product } = action;
    if (product === null || product.split(/\s+/u).length < OWN_PRODUCT) continue;
    const before = first.get(product);
    if (!before) first.set(product, action);
    else {
      const { line } = findings.origins.spot(before, "product").place;
      findings.at(action, messages.sameProduct(before.id, line), "product");
    }
  }
}

/** Each section of a plan is about criteria of its own. */
function checkSections({ plan }: Conference, findings: Findings): void {
  const first = new Map<string, object>();
  for (const section of plan?.sections ?? [])
    for (const [position, address] of section.components.entries()) {
      const before = first.get(address);
      if (!before) first.set(address, section);
      else if (before !== section) {
        const { line } = findings.origins.spot(before, "heading").place;
        findings.at(section, messages.sectionOfSame(address, line), "components", position);
      }
    }
}
