import { tightAfter } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { insideLabel } from "../change/labelled-counts.ts";
import { claimAt } from "../make.ts";
import { comparedWith } from "./compared-with.ts";
import { openedWith } from "./opened-comparisons.ts";

function numberNear(scene: Scene, at: number, reach: number): boolean {
  const { items, clause } = scene.sentence;
  return items.some(
    (one, i) =>
      i > at &&
      i <= at + reach &&
      clause[i] === clause[at] &&
      has(one, "number") &&
      // "cao hơn mức trung bình toàn quốc là 83,49%": what the mean is, not by how much.
      !(items[i - 1]?.word === "là" && one.number!.value > 20),
  );
}

/** "sau Hải Phòng", "đứng trên Đà Nẵng", "vào tay Hải Phòng": who is ahead, one claim for each unit named. */
export function aheadOrBehind(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, mentions, clause } = sentence;
  const item = items[at]!;
  if (has(item, "over") && !/^(trên)$/.test(item.word)) return [];
  const opened = /^(xếp|đứng) (trên|dưới|sau|trước)$/.test(item.word) ? openedWith(scene, at) : null;
  if (opened) return besideOpened(scene, at, opened);
  // "Trên mình là Hải Phòng": the one named is above, not below.
  const turned = has(items[at + 1], "self", "unit") && items[at + 2]?.word === "là";
  // "nhỉnh hơn tỉnh đứng kế sau là Bến Tre": which one is meant, said of that one.
  if (items[at + 1]?.word === "là") return [];
  const first = mentions.find(
    (one) =>
      one.slot === "unit" &&
      one.role === "compared" &&
      one.at > (turned ? at + 2 : at) &&
      one.at <= at + 3 &&
      clause[one.at] === clause[at],
  );
  if (
    !first ||
    items
      .slice(at + 1, first.at)
      .some((one) => has(one, "mean", "median", "number", "fraction", "rank", "first"))
  )
    return [];
  if (
    has(items[first.at + 1], "number") ||
    (has(items[first.at + 1], "reach") && has(items[first.at + 2], "number"))
  )
    return [];
  const units = [first];
  for (const one of mentions.slice(mentions.indexOf(first) + 1)) {
    const last = units.at(-1)!;
    const apart = items
      .slice(last.at, one.at)
      .some((between) => has(between, "semicolon", "ahead", "behind", "more", "less", "over", "under"));
    if (one.slot !== "unit" || one.role !== "compared" || one.at - last.at > 4 || apart) break;
    units.push(one);
  }
  const direction = (has(item, "behind", "less", "under") || item.word === "dưới") === turned ? 1 : -1;
  return units.flatMap((unit, i) => {
    const claim = claimAt(
      scene,
      at,
      "comparison",
      unit.at,
      { direction, of: "rank", other: baseUnit(unit.ids[0]!) },
      (reading) => ({ ...reading, binding: { ...reading.binding, scope: "nation" } }),
    );
    return claim && claim.binding.unit !== claim.other
      ? [i === 0 ? claim : { ...claim, start: items[unit.at]!.start }]
      : [];
  });
}

/** A comparison with what its sentence opened with. */
function besideOpened(scene: Scene, at: number, other: string): Claim[] {
  const item = scene.sentence.items[at]!;
  const middle = other === "mean" || other === "median";
  const direction = has(item, "less", "behind", "under") ? -1 : 1;
  const claim = claimAt(
    scene,
    at,
    middle ? "tier" : "comparison",
    at,
    { direction, of: "score", other },
    (reading) => ({ ...reading, binding: { ...reading.binding, scope: "nation" } }),
  );
  return claim?.binding.unit && claim.binding.unit !== other ? [claim] : [];
}

/** "Hà Giang 61,16 điểm vẫn hơn Lai Châu": the number before is the score of the one compared, no size of the distance. */
function ownScoreBefore({ sentence }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  const vs = mentions.find((one) => one.slot === "unit" && one.role === "compared" && one.at > at);
  const number = items.findLastIndex((one, i) => i < at && i >= at - 4 && has(one, "number"));
  return (
    vs !== undefined &&
    vs.at <= at + 2 &&
    (items[number]?.number?.decimals ?? 0) > 0 &&
    has(items[number + 1], "points", "percent") &&
    /^(vẫn|cũng|còn|lại)$/.test(items[at - 1]!.word)
  );
}

/** "cao hơn trung bình cả nước", "trên trung vị", "thấp hơn Hải Phòng": a comparison without a number. */
export function moreOrLess(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause, mentions } = sentence;
  const item = items[at]!;
  if (insideLabel(scene, at)) return [];
  const opened = /^(cao hơn|thấp hơn|hơn|kém)$/.test(item.word) ? openedWith(scene, at) : null;
  if (opened) return besideOpened(scene, at, opened);
  const straight = has(items[at + 1], "mean", "median");
  if (
    numberNear(scene, at, straight ? 4 : 9) ||
    (!straight &&
      items
        .slice(Math.max(0, at - 4), at)
        .some((one, i) => clause[Math.max(0, at - 4) + i] === clause[at] && has(one, "number")) &&
      !ownScoreBefore(scene, at))
  )
    return [];
  const earlier = mentions.find(
    (one) => one.slot === "year" && one.role === "compared" && one.at > at && one.at <= at + 3,
  );
  const plain = /^(cao hơn|thấp hơn)$/.test(item.word);
  const only = earlier && items.slice(at + 1, earlier.at).every((one) => has(one, "years", "points", "rank"));
  if (earlier && plain && only) {
    // "2 trong số 8 nội dung … được chấm cao hơn năm 2020": those counted, not the whole.
    if (items.some((one, i) => i < at && has(one, "parts") && items[i - 1]?.number)) return [];
    const claim = claimAt(scene, at, "direction", earlier.at, {
      direction: has(item, "less") ? -1 : 1,
      of: "score",
    });
    return claim?.binding.unit ? [claim] : [];
  }
  const middle = items.slice(at + 1, at + 4).some((one) => has(one, "mean", "median"));
  if (!middle && !/^(cao hơn|thấp hơn|hơn|kém|thua|thua kém|chưa bằng|không bằng)$/.test(item.word))
    return [];
  const other = comparedWith(scene, at);
  if (!other || other.at < at || other.at > at + 4) return [];
  const region =
    tightAfter(sentence, other.at, "scope") ??
    mentions.find((one) => one.slot === "scope" && one.at > other.at && one.at <= other.at + 3);
  const down = has(item, "less") || /^(dưới)/.test(item.word);
  const kind = middle ? "tier" : "comparison";
  const claim = claimAt(
    scene,
    at,
    kind,
    other.at,
    { direction: down ? -1 : 1, of: "score", other: other.other },
    (reading) => ({ ...reading, binding: { ...reading.binding, scope: region?.ids[0] ?? "nation" } }),
  );
  return claim?.binding.unit ? [claim] : [];
}
