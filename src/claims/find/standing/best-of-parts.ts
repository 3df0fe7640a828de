import type { Claim } from "../../frames/claim.ts";
import { courseOf } from "../../frames/course.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, type Item, idsOf } from "../../text/items.ts";
import { wayBefore, wayOfMost } from "../change/way/moved-most.ts";
import { claimAt } from "../make.ts";

/** The verb of change that a superlative belongs to: in its own clause, or in the one it goes on with. */
export function moved({ sentence }: Scene, at: number): 1 | -1 | 0 | null {
  return wayOfMost(sentence, at) ?? wayBefore(sentence, at);
}

/** "kéo điểm xuống nhiều nhất": what draws a score down fell. */
export function drawn(items: readonly Item[], at: number): 1 | -1 | null {
  const pulled = items.findLastIndex((one, i) => i < at && i >= at - 4 && /^kéo( |$)/.test(one.word));
  if (pulled < 0) return null;
  const words = items
    .slice(pulled, at)
    .map(({ word }) => word)
    .join(" ");
  return / (xuống|giảm|tụt)( |$)/.test(words) ? -1 : / lên( |$)/.test(words) ? 1 : null;
}

function spanOf(scene: Scene, claim: Claim, at: number, part: number): Claim {
  const { items } = scene.sentence;
  return { ...claim, start: items[Math.min(at, part)]!.start, end: items[Math.max(at, part)]!.end };
}

/** "giảm sâu nhất: từ 6,17 điểm (2013) xuống còn 3,81 điểm (2014)": the greatest move is that of the course behind it. */
function alongCourse({ sentence }: Scene, claim: Claim, at: number): Claim {
  const course = claim.other === "score" ? null : courseOf(sentence);
  if (!course || course.start < at || course.start > at + 4) return claim;
  const { undated: _, ...dated } = claim;
  return {
    ...dated,
    others: [],
    rivals: [],
    binding: { ...claim.binding, year: course.to, against: course.from },
  };
}

/** "Nhiều nhất là A, tăng 1,75 điểm", "sâu nhất là B (giảm 0,40 điểm)": a superlative of moves whose verb stands behind its part. */
function movedBehind(items: readonly Item[], at: number, part: number): 1 | -1 | null {
  if (!/^(nhiều|sâu|mạnh|lớn|rõ|nhanh) nhất$/.test(items[at]!.word) || part < at) return null;
  const next = has(items[part + 1], "quote") ? part + 2 : part + 1;
  const verb = has(items[next], "comma", "open") ? next + 1 : -1;
  const sized = items[verb + 1]?.number !== undefined || items[verb + 2]?.number !== undefined;
  return sized && has(items[verb], "up") ? 1 : sized && has(items[verb], "down") ? -1 : null;
}

/** The best or worst of the parts by score, change or rank. */
export function superlativeOfParts(
  scene: Scene,
  at: number,
  direction: 1 | -1,
  part: number,
  of: "score" | "rank" = "score",
): Claim[] {
  const { items } = scene.sentence;
  const way = of === "rank" ? null : (moved(scene, at) ?? drawn(items, at) ?? movedBehind(items, at, part));
  const list = items.slice(Math.max(part, at) + 1, Math.max(part, at) + 3);
  if (!has(list[0], "semicolon") && list.some((item) => has(item, "component")) && part > at) return [];
  // "Ba nội dung cùng đáy hoặc sát đáy: …; …": several of them, none alone.
  const several = items.some(
    (item, i) => i < at && i >= at - 6 && has(item, "parts") && (items[i - 1]?.number?.value ?? 0) > 1,
  );
  const listed = !items.slice(Math.max(0, at - 6), at).some((item) => has(item, "semicolon"));
  if (several && listed && items.slice(at, part).some((item) => has(item, "colon"))) return [];
  const claim = claimAt(
    scene,
    at,
    "extreme",
    at,
    { direction, over: "parts", of, other: way === 1 ? "up" : way === -1 ? "down" : "score" },
    (reading) => {
      const own = idsOf(items[part]!, "component").find((id) => id.split("/")[0] === reading.binding.index);
      if (!own) return null;
      const component = own.split("/")[1]!;
      const { unit, index, year } = reading.binding;
      // The part is named with the superlative; of the year it may still be another one that was told before.
      const otherYears = reading.others.filter(
        (other) => other.unit === unit && other.index === index && other.year !== year,
      );
      return {
        ...reading,
        others: otherYears.map((other) => ({ ...other, component })),
        rivals: [],
        binding: { ...reading.binding, component },
      };
    },
  );
  return claim ? [spanOf(scene, alongCourse(scene, claim, at), at, part)] : [];
}

/** "A có thứ hạng tốt nhất": the place right before its superlative. */
function bestPlaced(items: readonly Item[], at: number): boolean {
  if (has(items[at - 1], "rank") && /^(thứ hạng|vị trí|vị thứ|hạng|xếp hạng)$/.test(items[at - 1]!.word))
    return true;
  if (/hạng/.test(items[at]!.word)) return true;
  // "Thứ hạng cao nhất là ở A (thứ 19), thấp nhất là B": the second goes on with the measure of the first.
  const first = items.findLastIndex(
    ({ word }, i) => i < at && i >= at - 24 && /^(thứ hạng|vị trí|hạng) (cao|thấp|tốt|kém) nhất$/.test(word),
  );
  return first >= 0 && !items.slice(first, at).some((item) => has(item, "points", "total"));
}

/** Whether a superlative is one of places: so said, by one before it in its sentence, or by a bare place in the bracket of its part. */
export function placedBest(items: readonly Item[], at: number, part: number): boolean {
  if (bestPlaced(items, at)) return true;
  const before = items.findLastIndex((item, i) => i < at && has(item, "highest", "lowest"));
  const aside = items[part + 2]?.number;
  const place =
    aside !== undefined &&
    aside.decimals === 0 &&
    has(items[part + 1], "open") &&
    has(items[part + 3], "close");
  const goesOn =
    before >= 0 &&
    bestPlaced(items, before) &&
    !items.slice(before, at).some((item) => has(item, "points", "semicolon"));
  return part > at && (place || goesOn) && !has(items[at - 1], "points");
}
