import type { Conference } from "../../../model/conference.ts";
import { existsIn, unitsDay } from "../../../model/lookup.ts";
import { tellsWhen } from "../../../model/record/deadline.ts";
import * as messages from "../../messages.ts";
import type { Fact } from "../../report/report.ts";
import type { Findings } from "../findings.ts";

/** Where so many entries of a list have a key, and most of all, one without it was left out by a slip. */
const ENOUGH = 3;
const MOST = 0.75;
/** Shorter texts are no sentences: "Tập huấn" may stand in two entries. */
const SENTENCE = 12;

/** What a record leaves out, says twice, or says of what it does not look at: told, never refused. */
export function checkOmissions(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    checkResults(conference, findings);
    checkAddresses(conference, findings);
    checkSaidTwice(conference, findings);
    const { actions, plan } = conference;
    const steps = actions.map((one) => ({ ...one, tell: (fact: Fact) => findings.at(one, fact, "id") }));
    const tasks = (plan?.sections ?? []).flatMap((section) =>
      section.tasks.map((task, at) => ({
        ...task,
        tell: (fact: Fact) => findings.at(section, fact, "tasks", at),
      })),
    );
    checkLeftOut(steps, ({ lead }) => lead.length > 0, ["giải pháp", "cơ quan chủ trì (lead)"]);
    checkLeftOut(steps, ({ deadline }) => deadline !== null, ["giải pháp", "thời hạn (deadline)"]);
    checkLeftOut(tasks, ({ deadline, text }) => deadline !== null || tellsWhen(text), [
      "nhiệm vụ",
      "thời hạn (deadline)",
    ]);
  }
}

/** An index is looked at of which the unit has no result in that year, as far as the edition is held whole. */
function checkResults({ unit: id, indices, heldOn }: Conference, findings: Findings): void {
  const { units, editions, indices: known } = findings.dataset;
  const unit = units.get(id);
  for (const one of indices) {
    const edition = editions.get(one.index)?.get(one.year);
    if (!unit || !edition || !existsIn(unit, unitsDay(edition))) continue;
    // published later, or not read wholly: told elsewhere
    if (edition.publishedOn === null || edition.publishedOn > heldOn || !findings.isWhole(edition)) continue;
    const result = edition.standings.get(id);
    // an edition of which only some units are held says nothing of the others
    if (!edition.complete && result?.missing == null) continue;
    if (result && (result.score || result.rank || result.components.size > 0)) {
      const blank = [...result.components.values()].every(
        ({ score, rank, share }) => !score && !rank && !share,
      );
      if (result.score || result.rank || !blank) continue;
    }
    const name = known.get(one.index)?.short ?? one.index;
    findings.at(one, messages.noResult(unit.name.vi, name, one.year, result?.missing != null), "index");
  }
}

/** Entries about an index that the conference does not look at stand beside no figure. */
function checkAddresses(conference: Conference, findings: Findings): void {
  const { indices, internal, shortfalls, causes, actions } = conference;
  const looked = new Set([...indices.map(({ index }) => index), ...(internal ? [internal.index] : [])]);
  // an index that does not exist was meant to be another
  if (looked.size === 0 || [...looked].some((index) => !findings.dataset.indices.has(index))) return;
  for (const entry of [...shortfalls, ...causes, ...actions]) {
    const at = entry.components.findIndex((address) => {
      const index = address.split("/")[0] ?? "";
      // of an index as a whole a conference may speak besides
      return address.includes("/") && findings.dataset.indices.has(index) && !looked.has(index);
    });
    const address = entry.components[at];
    if (address !== undefined)
      findings.at(entry, messages.notLookedAt(address.split("/")[0] ?? "", [...looked]), "components", at);
  }
}

/** Two entries of one list with the same words are one that was pasted twice. */
function checkSaidTwice(conference: Conference, findings: Findings): void {
  const { shortfalls, causes, actions, commitments, recommendations } = conference;
  for (const list of [shortfalls, causes, actions, commitments, recommendations]) {
    const first = new Map<string, object>();
    for (const entry of list) {
      const words = entry.text
        .toLowerCase()
        .replace(/[\s.;,]+/gu, " ")
        .trim();
      const before = first.get(words);
      if (words.length < SENTENCE) continue;
      if (before) findings.at(entry, messages.saidTwice(findings.origins.spot(before).place.line), "text");
      else first.set(words, entry);
    }
  }
}

/** The few entries of a list without what most of them have, in words: what an entry is called, and what it lacks. */
function checkLeftOut<Entry extends { tell: (fact: Fact) => void }>(
  list: readonly Entry[],
  has: (one: Entry) => boolean,
  [called, what]: readonly [called: string, what: string],
): void {
  const having = list.filter(has).length;
  if (having < ENOUGH || having === list.length || having < list.length * MOST) return;
  for (const one of list) if (!has(one)) one.tell(messages.leftOut(called, what, having, list.length));
}
