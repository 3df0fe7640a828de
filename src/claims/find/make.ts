import { readingAt } from "../frames/binding/binding.ts";
import type { Claim, ClaimKind } from "../frames/claim.ts";
import type { Reading, Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { underUnknownLabel } from "../frames/unknown-labels.ts";
import { turnedBack } from "../frames/years.ts";
import { leewayAt, measureAfter } from "./cues.ts";

/** The reading of a move: from the earlier to the later of two years told before it, the last one left open. */
export function asMove(scene: Scene, at: number): (reading: Reading) => Reading {
  return (reading) => {
    const turned = turnedBack(scene, at);
    if (!turned || reading.binding.year !== turned.from) return fromAside(scene, at, reading);
    const { binding, others } = reading;
    return {
      ...reading,
      binding: { ...binding, year: turned.to, against: turned.from },
      others: [...others, binding],
    };
  };
}

/**
 * "Nhìn lại năm 2023, khi tỉnh đứng thứ 40, đây là bước tiến: thêm 1,82 điểm": a move told after the figures of an
 * earlier year may lead on to the year spoken of before; that reading stays open.
 */
function fromAside({ sentence, context }: Scene, at: number, reading: Reading): Reading {
  const { year } = reading.binding;
  const main = context.year;
  // "Thứ hạng từ 47 lên 7, tăng 40 bậc" behind a row of years: from its first to its last.
  const told = sentence.mentions.some((one) => one.slot === "year");
  const row = context.span ? [context.span.from, context.span.to] : [...context.years];
  const [first, last] = [Math.min(...row), Math.max(...row)];
  if (!told && row.length > 1 && year === last && reading.binding.against !== first)
    return { ...reading, others: [...reading.others, { ...reading.binding, against: first }] };
  if (year === null || main === null || main <= year) return reading;
  const named = sentence.mentions.findLast((one) => one.slot === "year" && one.year === year && one.at < at);
  const figures = named && sentence.items.slice(named.at + 1, at).some(({ number }) => number !== undefined);
  if (!figures) return reading;
  return { ...reading, others: [...reading.others, { ...reading.binding, year: main, against: year }] };
}

/** The number that a distance is told by, with the words that measure it and those before it: "gần 2,41 điểm phần trăm". */
export function distanceAt(sentence: Sentence, at: number) {
  const { end, concept } = measureAfter(sentence, at);
  const said = {
    number: sentence.items[at]!.number!,
    percent: concept === "percent",
    leeway: leewayAt(sentence, at),
  };
  return { end, said };
}

/** A claim at an item, bound; null where the sentence speaks of nothing that we hold. */
export function claimAt(
  scene: Scene,
  at: number,
  kind: ClaimKind,
  end: number,
  more: Partial<Claim> = {},
  bind: (reading: Reading) => Reading | null = (reading) => reading,
): Claim | null {
  const { sentence } = scene;
  const first = readingAt(scene, at);
  const reading = first && bind(first);
  if (!reading) return null;
  const { binding, others, rivals, how } = reading;
  return {
    kind,
    start: sentence.items[at]!.start,
    end: sentence.items[end]!.end,
    binding,
    others,
    rivals,
    leeway: "exact",
    quoted: sentence.quoted[at]!,
    how,
    ...(reading.undated ? { undated: true as const } : {}),
    ...(reading.joint ? { joint: true as const } : {}),
    ...(binding.component === null && underUnknownLabel(scene, at) ? { labelled: true as const } : {}),
    ...more,
  };
}
