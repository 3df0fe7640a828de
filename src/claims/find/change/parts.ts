import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, type Item } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";

/** The number that an item begins with, also where it counts things that are no figures of an index ("13 huyện"). */
function countOf(item: Item): number | null {
  if (item.number && !item.denominator && item.number.decimals === 0) return item.number.value;
  const digits = item.protected?.kind === "noise" ? /^\d{1,3}(?!\d|[.,/]\d)/.exec(item.word)?.[0] : undefined;
  return digits === undefined ? null : Number(digits);
}

/**
 * "53 tăng, 9 giảm, 1 giữ nguyên trong tổng số 63": parts that must add up to the whole named beside them. Only where
 * all three ways are told, or the words say that the parts make the whole.
 */
export function partsOf(scene: Scene): Claim[] {
  const { sentence } = scene;
  const { items } = sentence;
  const parts: { at: number; value: number; way: -1 | 0 | 1 }[] = [];
  let whole: { at: number; value: number; full: boolean } | null = null;
  for (const [at, item] of items.entries()) {
    const value = countOf(item);
    if (value === null || sentence.mood[at]) continue;
    const stop = items.findIndex(
      (one, i) => i > at && (countOf(one) !== null || has(one, "comma", "semicolon")),
    );
    const after = items.slice(at + 1, Math.min(stop < 0 ? items.length : stop, at + 6));
    const way = after.map((one) => directionOf(one)).find((one) => one !== null);
    const before = items
      .slice(Math.max(0, at - 3), at)
      .map(({ word }) => word)
      .join(" ");
    if (way !== undefined && way !== null) parts.push({ at, value, way });
    else if (
      parts.length >= 2 &&
      /(tổng|tổng số|tổng cộng|cộng|cộng lại|cộng lại là|cộng lại đủ|cộng là|cộng đủ|đủ|trong|trên tổng số|trong tổng số)$/.test(
        before,
      )
    )
      whole = {
        at,
        value,
        full: /(đủ|tổng|tổng số|tổng cộng|cộng|cộng lại|cộng lại là|cộng lại đủ|cộng là|cộng đủ)$/.test(
          before,
        ),
      };
  }
  const ways = new Set(parts.map(({ way }) => way));
  if (!whole || parts.length < 2 || parts.length > 3 || !(ways.size === 3 || whole.full)) return [];
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const claim = claimAt(scene, parts[0]!.at, "parts", whole.at, {
    number: { value: whole.value, decimals: 0, dotted: false },
    stated: { whole: total },
  });
  return claim ? [{ ...claim, others: [], rivals: [], binding: { ...claim.binding, component: null } }] : [];
}
