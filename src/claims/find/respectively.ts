import { readingAt } from "../frames/binding.ts";
import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import type { Mention, Slot } from "../frames/sentence.ts";
import { baseUnit } from "../lexicon/lexicon.ts";
import { has } from "../text/items.ts";
import { cuesBefore, measureAfter, nearest } from "./cues.ts";

/** A run of names with nothing but commas and "và" between them. */
function runs(mentions: readonly Mention[], scene: Scene): Mention[][] {
  const { items } = scene.sentence;
  const found: Mention[][] = [];
  for (const mention of mentions) {
    const last = found.at(-1)?.at(-1);
    const between = last ? items.slice(last.at + 1, mention.at) : [];
    const joined =
      last &&
      last.slot === mention.slot &&
      between.every(
        (item) =>
          has(item, "comma", "link", "semicolon", "years", "parts", "self", "quote") ||
          /^(và|va|chỉ số|tỉnh|tp|năm|thành phố|nội dung|.)$/.test(item.word),
      );
    if (joined) found.at(-1)!.push(mention);
    else found.push([mention]);
  }
  return found;
}

interface Run {
  numbers: number[];
  kind: "score" | "rank" | "change" | "places";
  direction?: 1 | -1;
}

/** Numbers in a row of one kind: the last (or each) carries the unit of measure. */
function numberRun(scene: Scene, from: number): Run | null {
  const { items } = scene.sentence;
  const numbers: number[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at]!;
    if (has(item, "number", "fraction")) numbers.push(at);
    else if (
      numbers.length &&
      !has(
        item,
        "comma",
        "semicolon",
        "link",
        "points",
        "percent",
        "percent-points",
        "places",
        "rank",
        "about",
      ) &&
      !/^(và|va|thứ|.)$/.test(item.word)
    )
      break;
    else if (!numbers.length && at > from + 8) break;
  }
  if (numbers.length < 2) return null;
  const last = measureAfter(scene.sentence, numbers.at(-1)!).concept;
  const cues = cuesBefore(scene.sentence, numbers[0]!);
  const move = nearest(cues, "up", "down");
  const ranked = has(items[numbers[0]! - 1], "rank") || items[numbers[0]!]!.denominator !== undefined;
  const kind =
    last === "places" ? "places" : ranked ? "rank" : move && !nearest(cues, "to") ? "change" : "score";
  if (kind === "rank" && last === "points") return null;
  return { numbers, kind, ...(move ? { direction: move.concept === "up" ? 1 : -1 } : {}) };
}

const PLACE_OF: Slot[] = ["unit", "index", "component", "year"];

/**
 * Numbers given in the order of names: "PAPI, PAR Index và SIPAS lần lượt đạt 42,43; 86,80 và 89,15". Null where the
 * sentence shares nothing out; an empty list with its numbers where the counts do not match, so that nobody guesses.
 */
export function sharedOut(scene: Scene): { numbers: number[]; claims: Claim[] } | null {
  const { sentence } = scene;
  const { items, mentions } = sentence;
  const cues = items.flatMap((item, i) => (has(item, "respectively") ? [i] : []));
  const first = cues[0];
  if (first === undefined) return null;
  const cue = cues.find((i) => numberRun(scene, i + 1)) ?? first;
  const run = numberRun(scene, cue + 1) ?? numberRun(scene, Math.max(0, cue - 12));
  if (!run || sentence.mood[run.numbers[0]!]) return run ? { numbers: run.numbers, claims: [] } : null;
  const { numbers } = run;
  const lists = runs(
    mentions.filter(({ role }) => role !== "published"),
    scene,
  ).filter((list) => list.length === numbers.length && PLACE_OF.includes(list[0]!.slot));
  const list = lists.sort((a, b) => Math.abs(a[0]!.at - cue) - Math.abs(b[0]!.at - cue))[0];
  if (!list) return { numbers, claims: [] };
  const claims = numbers.flatMap((at, i) => {
    const base = readingAt(scene, at) ?? (list[0]!.slot === "index" ? readingAt(scene, list[i]!.at) : null);
    if (!base) return [];
    const mention = list[i]!;
    const binding = { ...base.binding };
    if (mention.slot === "unit") binding.unit = baseUnit(mention.ids[0]!);
    else if (mention.slot === "index") {
      if (!mention.ids[0]) return [];
      binding.index = mention.ids[0];
      binding.component = null;
    } else if (mention.slot === "year") binding.year = mention.year ?? binding.year;
    else
      binding.component =
        mention.ids.find((id) => id.split("/")[0] === binding.index)?.split("/")[1] ?? binding.component;
    if (mention.slot === "year" && binding.year !== null) binding.against = binding.year - 1;
    const end = measureAfter(sentence, at).end;
    const item = items[at]!;
    const how = { ...base.how, [mention.slot]: "theo thứ tự liệt kê" };
    const claim: Claim = {
      kind: run.kind,
      start: item.start,
      end: items[run.kind === "rank" ? at : end]!.end,
      binding,
      others: [],
      number: item.number!,
      leeway: "exact",
      quoted: sentence.quoted[at]!,
      how,
      ...(run.direction ? { direction: run.direction } : {}),
    };
    if (run.kind === "rank" && binding.scope !== "nation") claim.kind = "region-rank";
    return item.denominator
      ? [claim, { ...claim, kind: "denominator" as const, number: item.denominator }]
      : [claim];
  });
  return { numbers, claims };
}
