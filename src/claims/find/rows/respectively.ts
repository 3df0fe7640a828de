import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { type Mention, mentionOf, type Slot } from "../../frames/sentence.ts";
import type { Concept } from "../../lexicon/concepts.ts";
import { digitOf } from "../../numbers/read-number.ts";
import { has } from "../../text/items.ts";
import { yearsCountedOn } from "./counted-on.ts";
import { pairedOff } from "./pairs.ts";
import { asidesOf, claimsOfRun, numberRun, runs, yearsOfSpan } from "./run.ts";

const PLACE_OF: Slot[] = ["unit", "index", "component", "year"];

/** The years of the paragraph before, in order: "Thứ hạng lần lượt: 11; 12; 19". */
function yearsCarried({ sentence, context }: Scene, count: number): Mention[] | null {
  if (context.years.size !== count || count < 2 || sentence.mentions.some(({ slot }) => slot === "year"))
    return null;
  return [...context.years]
    .sort((a, b) => a - b)
    .map((year) => mentionOf(0, "year", [], "subject", { year }));
}

/** The units of this sentence, or else of the paragraph before it, in order: "ba tỉnh lần lượt xếp thứ 50, 21 và 24". */
function unitsNamed({ sentence, context }: Scene, count: number): Mention[] | null {
  const own = sentence.mentions.filter((one) => one.slot === "unit" && one.role === "subject");
  const ids = [...new Set(own.map(({ ids: [id] }) => id!))];
  const near = ids.length ? ids : [...context.units];
  // "- Điện Biên: …; - Lai Châu: …; - Sơn La: …. Chi phí thời gian của ba tỉnh lần lượt là …": those that the text named till here.
  const held =
    near.length || !counts(sentence, count, ["provinces", "self"]) ? near : [...context.unitsBefore];
  return held.length === count && count > 1 ? held.map((id) => mentionOf(0, "unit", [id])) : null;
}

/** "ba tỉnh (này)", "03 chỉ số trên": a sentence that counts so many of a kind, each by the word for one of it. */
function counts({ items }: Scene["sentence"], count: number, kind: Concept[]): boolean {
  return items.some(
    (item, i) =>
      has(item, ...kind) && i > 0 && (items[i - 1]!.number?.value ?? digitOf(items[i - 1]!.word)) === count,
  );
}

/** The components named in the sentence before, in order: "Ba chỉ số này năm 2012 lần lượt là 3,51; 2,31; 4,14 điểm". */
function partsNamed({ sentence, context }: Scene, count: number): Mention[] | null {
  const held = [...context.components];
  return held.length === count && count > 1 && counts(sentence, count, ["parts"])
    ? held.map((id) => mentionOf(0, "component", [id]))
    : null;
}

/**
 * Numbers given in the order of names: "PAPI, PAR Index và SIPAS lần lượt đạt 42,43; 86,80 và 89,15", and the rows of
 * numbers after them. Null where the sentence shares nothing out; numbers without claims where the counts do not
 * match, so that nobody guesses.
 */
export function sharedOut(scene: Scene): { numbers: number[]; claims: Claim[] } | null {
  const { sentence } = scene;
  const { items, mentions } = sentence;
  const cues = items.flatMap((item, i) => (has(item, "respectively") ? [i] : []));
  const first = cues[0];
  if (first === undefined) return pairedOff(scene);
  const cue = cues.find((i) => numberRun(scene, i + 1)) ?? first;
  const run = numberRun(scene, cue + 1) ?? numberRun(scene, Math.max(0, cue - 12));
  if (!run) return null;
  if (sentence.mood[run.numbers[0]!]) return { numbers: run.numbers, claims: [] };
  const lists = runs(
    mentions.filter(({ role }) => role !== "published"),
    scene,
  ).filter((list) => list.length === run.numbers.length && PLACE_OF.includes(list[0]!.slot));
  const named = lists.sort((a, b) => Math.abs(a[0]!.at - cue) - Math.abs(b[0]!.at - cue))[0];
  const counted = named ? null : yearsCountedOn(scene, run.numbers.length, run.numbers[0]!);
  const carried = named || counted ? null : yearsCarried(scene, run.numbers.length);
  const list =
    named ??
    counted?.[0] ??
    yearsOfSpan(scene, run.numbers.length, run.numbers[0]) ??
    yearsOfSpan(scene, run.numbers.length) ??
    partsNamed(scene, run.numbers.length) ??
    unitsNamed(scene, run.numbers.length) ??
    carried;
  // "xếp 50, sau khi xếp 45 ở kỳ liền trước. Mức điểm tương ứng: 53,58 và 57,07": the newest year may come first.
  const open = counted?.slice(1) ?? (list === carried && carried ? [[...carried].reverse()] : undefined);
  if (!list) return { numbers: run.numbers, claims: [] };
  const all = [run];
  for (
    let next = numberRun(scene, run.numbers.at(-1)! + 1);
    next;
    next = numberRun(scene, next.numbers.at(-1)! + 1)
  ) {
    if (next.numbers.length !== list.length) break;
    all.push(next);
  }
  all.push(...all.flatMap((one) => asidesOf(scene, one) ?? []));
  return {
    numbers: all.flatMap(({ numbers }) => numbers),
    claims: all.flatMap((one) => claimsOfRun(scene, one, list, open)),
  };
}
