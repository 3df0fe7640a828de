import { tightAfter } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import { againstAt } from "../../frames/compared-years.ts";
import { periodBefore } from "../../frames/course.ts";
import type { Reading, Scene } from "../../frames/scene.ts";
import type { Mention, Sentence } from "../../frames/sentence.ts";
import { yearOf } from "../../frames/years.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";

/** What the numbers before this one in the sentence turned out to be. */
export interface Before {
  kind: Claim["kind"];
  at: number;
  /** It was the start of a course ("từ 46,96 điểm, hạng 2 còn …"). */
  from?: boolean;
  direction?: -1 | 0 | 1 | undefined;
}

/** "46,08 → 43,65": the number before an arrow is where the course begins. */
export function beforeArrow({ items }: Sentence, at: number): boolean {
  // "2021 40,61 → 2022 41,99": its own year stands before it.
  if (has(items[at - 1], "year") || (has(items[at - 1], "colon") && has(items[at - 2], "year"))) return false;
  const next = items.slice(at + 1).find((item) => !has(item, "points", "percent", "places", "quote"));
  return next !== undefined && /^(→|⇒|➔|➜|⟶)$/.test(next.word);
}

/** The year of a number after "từ": the one right after it, else the year compared with. */
export function fromReading(scene: Scene, at: number): (reading: Reading) => Reading {
  return (reading) => {
    if (scene.chain.has(at)) return reading;
    const other = setBeside(scene, at);
    if (other)
      return {
        ...reading,
        others: [...reading.others, reading.binding],
        binding: { ...reading.binding, unit: other },
      };
    const tight = tightAfter(scene.sentence, at, "year") ?? yearBeforeBracket(scene.sentence, at);
    const period = tight
      ? null
      : periodBefore(scene.sentence, at, scene.facts.years(reading.binding.index ?? ""));
    const year = tight
      ? yearOf(scene, tight)
      : period && period.to === reading.binding.year
        ? period.from
        : againstAt(scene, at, reading.binding.year).year;
    const others = tight
      ? []
      : reading.others.map((other) => ({ ...other, year: other.against ?? (other.year && other.year - 1) }));
    return {
      ...reading,
      binding: { ...reading.binding, year, against: year === null ? null : year - 1 },
      others,
    };
  };
}

/** "Từ 41,83 điểm năm 2021 (hạng 38)": the year right before the bracket that a number stands in. */
function yearBeforeBracket({ bracket, mentions }: Sentence, at: number): Mention | null {
  if (bracket[at] === 0) return null;
  const open = bracket.indexOf(bracket[at]!);
  return mentions.find((one) => one.slot === "year" && one.year !== undefined && one.at === open - 1) ?? null;
}

/** "đứng trên Cà Mau: hạng 11 so với hạng 53": the place behind "so với" is that of the one compared with, in the same year. */
function setBeside({ sentence }: Scene, at: number): string | null {
  const { items, mentions } = sentence;
  const led = [at - 1, at - 2, at - 3].some(
    (i) => has(items[i], "compared") && items.slice(i + 1, at).every((item) => has(item, "rank", "reach")),
  );
  if (!led || mentions.some((one) => one.slot === "year" && one.role === "compared")) return null;
  const behind = tightAfter(sentence, at, "unit");
  const named =
    behind ?? mentions.findLast((one) => one.slot === "unit" && one.at < at && one.role === "compared");
  return named ? baseUnit(named.ids[0]!) : null;
}
