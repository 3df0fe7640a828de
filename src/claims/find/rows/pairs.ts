import { numbersOf } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { type Mention, mentionOf } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { claimsOfRun, numberRun, runs } from "./run.ts";

type Shared = { numbers: number[]; claims: Claim[] } | null;

/** "Bình Dương, Thanh Hóa đạt 47,18 và 47,10 điểm": as many numbers as units named before them, without a word that says so. */
export function pairedOff(scene: Scene): Shared {
  const { sentence } = scene;
  const units = sentence.mentions.filter((one) => one.slot === "unit" && one.role === "subject");
  for (const list of runs(units, scene)) {
    const last = list.at(-1)!.at;
    const run =
      list.length > 1 ? (numberRun(scene, last + 1) ?? numberRun(scene, bracketAfter(scene, last))) : null;
    if (
      !run ||
      run.numbers.length !== list.length ||
      (run.numbers[0]! - last > 4 && !inOwnBracket(scene, last, run.numbers)) ||
      sentence.mood[run.numbers[0]!]
    )
      continue;
    const joined = sentence.items.slice(run.numbers[0], run.numbers.at(-1)).some(({ word }) => word === "và");
    const beside = sentence.bracket[last] === sentence.bracket[run.numbers[0]!];
    if (joined && (beside || inOwnBracket(scene, last, run.numbers)))
      return { numbers: run.numbers, claims: claimsOfRun(scene, run, list) };
  }
  return ofTwo(scene);
}

/** Where the first bracket behind a place opens; the end of the sentence where none does. */
function bracketAfter({ sentence: { items } }: Scene, at: number): number {
  const open = items.findIndex((item, i) => i > at && has(item, "open"));
  return open < 0 ? items.length : open;
}

/** "Lào Cai và Gia Lai … có điểm PCI năm 2012 khác nhau (63,08 và 56,50 điểm)": a bracket of nothing but the numbers. */
function inOwnBracket({ sentence }: Scene, last: number, numbers: readonly number[]): boolean {
  const { items, bracket, mentions } = sentence;
  const own = bracket[numbers[0]!]!;
  if (own === 0 || own === bracket[last]) return false;
  const whole = items.every(
    (item, i) =>
      bracket[i] !== own ||
      numbers.includes(i) ||
      has(item, "open", "close", "points", "percent", "comma", "semicolon", "rank") ||
      /^(và|hạng|thứ)$/.test(item.word),
  );
  const between = items
    .slice(last + 1, numbers[0])
    .some((item) => has(item, "number", "fraction", "semicolon"));
  return (
    whole &&
    !between &&
    !mentions.some((one) => one.slot === "component" && one.at > last && one.at < numbers[0]!)
  );
}

/**
 * "Đào tạo lao động và Gia nhập thị trường …: 5,20 điểm so với 8,95 điểm", "Tổng điểm: 63,08 và 56,50" under two units:
 * two scores for two names, the last said only in the line before or at the head of the sentence.
 */
function ofTwo(scene: Scene): Shared {
  const { sentence, context } = scene;
  const { items, mentions, mood } = sentence;
  const numbers = numbersOf(sentence);
  const [first, last] = numbers;
  if (numbers.length !== 2 || first === undefined || last === undefined || mood[first]) return null;
  const [one, other] = [items[first]!, items[last]!];
  const between = items.slice(first + 1, last);
  const joined = between.some((item) => has(item, "compared") || /^(và)$/.test(item.word));
  const plain = between.every(
    (item) => has(item, "points", "percent", "compared", "rank") || /^(và|với|thứ|hạng)$/.test(item.word),
  );
  const colon = items.findLastIndex((item, i) => i < first && has(item, "colon"));
  if (!joined || !plain || colon < 0 || one.denominator || other.denominator) return null;
  const named = (slot: Mention["slot"]) =>
    mentions.filter((held) => held.slot === slot && held.role === "subject" && held.ids.length > 0);
  const lists = [...runs(named("component"), scene), ...runs(named("unit"), scene)].filter(
    (list) => list.length === 2 && list[1]!.at < colon,
  );
  const carried =
    named("unit").length === 0 && context.units.size === 2
      ? [...context.units].map((id) => mentionOf(0, "unit", [id]))
      : null;
  const list = lists[0] ?? carried;
  const scores = one.number!.decimals > 0 && other.number!.decimals > 0;
  const ranks = !scores && items.slice(0, first).some((item) => has(item, "rank"));
  if (!list || !(scores || ranks)) return null;
  const run = { numbers, kind: ranks ? ("rank" as const) : ("score" as const) };
  return { numbers, claims: claimsOfRun(scene, run, list) };
}
