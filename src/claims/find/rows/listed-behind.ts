import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { has, type Item } from "../../text/items.ts";

const LEADS = /^(là|ở|gồm|về|với|tại)$/;
const STATES = [
  "up",
  "down",
  "reach",
  "rank",
  "same",
  "first",
  "second",
  "last",
  "number",
  "fraction",
] as const;

/** The components that a place word leads to, with the brackets of their own figures between them; empty where not two. */
function listBehind({ sentence }: Scene, at: number): Mention[] {
  const { items, mentions, bracket } = sentence;
  const named = mentions.filter(
    (one) => one.slot === "component" && one.at > at && bracket[one.at] === bracket[at] && one.ids.length > 0,
  );
  const first = named[0];
  const lead = first ? items.slice(at + 1, first.at) : [];
  const led = lead.some((item) => has(item, "colon") || LEADS.test(item.word));
  const plain = lead.every(
    (item) =>
      has(item, "colon", "nation", "parts", "index", "year", "years", "link", "quote", "number") ||
      LEADS.test(item.word) ||
      /^(hai|ba|bốn|các|cả|nội|dung)$/.test(item.word),
  );
  if (!first || !led || !plain) return [];
  const list = [first];
  for (const one of named.slice(1)) {
    const last = list.at(-1)!;
    const between = items
      .slice(last.at + 1, one.at)
      .filter((_, i) => bracket[last.at + 1 + i] === bracket[at]);
    const joins = between.some((item) => has(item, "comma", "link") || item.word === "và");
    const only = between.every((item) => joining(item));
    if (!joins || !only) break;
    list.push(one);
  }
  const next = items.find((_, i) => i > list.at(-1)!.at && bracket[i] === bracket[at]);
  // "đứng đầu ở A, còn B giảm": the last is told something of its own.
  const goesOn = next !== undefined && (has(next, ...STATES) || /^(đều|cùng|cũng|thì|lại)$/.test(next.word));
  return goesOn || list.length < 2 ? [] : list;
}

const joining = (item: Item): boolean =>
  has(item, "comma", "link", "quote", "parts") || /^(và|cùng|với)$/.test(item.word);

/**
 * "hai nội dung đứng cuối là A và B", "dẫn đầu cả nước ở A (6,48 điểm) và B (7,57 điểm)": the place of each component
 * that stands behind its word. The claim as it is where no such list follows.
 */
export function ofEachBehind(scene: Scene, claim: Claim, at: number): Claim[] {
  const list = claim.kind === "rank" ? listBehind(scene, at) : [];
  const { items } = scene.sentence;
  // How many are ranked may differ from one component to the next; who is last stands there.
  const counted = (claim.number?.value ?? 0) > 2;
  const last = ({ index, component, year }: Claim["binding"]): number =>
    counted ? (scene.facts.ranked(index!, component, year!) ?? 0) : 0;
  const each = list.flatMap(({ at: place, ids }): Claim[] => {
    const own = ids.find((id) => id.split("/")[0] === claim.binding.index);
    if (!own) return [];
    const { start, end } = items[place]!;
    const binding = { ...claim.binding, component: own.split("/")[1]! };
    const number = { ...claim.number!, value: claim.number!.value + last(binding) - last(claim.binding) };
    return [{ ...claim, start, end, binding, number, others: [], rivals: [], joint: undefined }];
  });
  return each.length === list.length && each.length ? each : [claim];
}
