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
  const summed = whole ? null : groupsOf(scene);
  if (summed) return summed;
  if (!whole || parts.length < 2 || parts.length > 3 || !(ways.size === 3 || whole.full)) return [];
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const claim = claimAt(scene, parts[0]!.at, "parts", whole.at, {
    number: { value: whole.value, decimals: 0, dotted: false },
    stated: { whole: total },
  });
  return claim ? [{ ...claim, others: [], rivals: [], binding: { ...claim.binding, component: null } }] : [];
}

const TOGETHER =
  /(^| )(cộng|cộng lại|cộng là|cộng lại là|tổng cộng|tổng cộng là|cộng đủ|tất cả là|tổng|tổng là|tổng số là) $/;

/**
 * "Nhóm A có 13 tỉnh, nhóm B có 50 tỉnh, cộng là 63", "gồm 5 lãnh đạo, 9 chuyên viên và 3 chuyên gia, tổng cộng 17
 * người": counts of groups, or of what a group is made of, right before the whole that they must make.
 */
function groupsOf(scene: Scene): Claim[] | null {
  const { sentence } = scene;
  const { items, mood, bracket } = sentence;
  const counts = items.flatMap((item, at) => {
    const value = countOf(item);
    return value === null || mood[at] || bracket[at] ? [] : [{ at, value }];
  });
  const place = counts.findIndex(
    ({ at }, i) =>
      i >= 2 &&
      TOGETHER.test(
        `${items
          .slice(Math.max(0, at - 3), at)
          .map(({ word }) => word)
          .join(" ")} `,
      ),
  );
  if (place < 2) return null;
  const open = items.findLastIndex((item, i) => i < counts[place]!.at && has(item, "semicolon", "colon"));
  const before = counts.slice(0, place).filter(({ at }) => at > open);
  const first = before[0];
  if (!first || before.length < 2) return null;
  const named = before.every(({ at }, i) => {
    const from = i === 0 ? Math.max(open + 1, at - 6) : before[i - 1]!.at + 1;
    return items
      .slice(from, at)
      .some((item) => has(item, "group", "tier") || /^(nhóm|hạng|loại|khối)( |$)/.test(item.word));
  });
  const made = items
    .slice(Math.max(0, first.at - 2), first.at)
    .some(({ word }) => /^(gồm|bao gồm|có)$/.test(word));
  const close = before.every(({ at }, i) => i === 0 || at - before[i - 1]!.at <= 6);
  if (!close || !(named || (made && items[first.at - 1]?.word.endsWith("gồm")))) return null;
  const whole = counts[place]!;
  const sum = before.reduce((total, { value }) => total + value, 0);
  const claim = claimAt(scene, first.at, "parts", whole.at, {
    number: { value: whole.value, decimals: 0, dotted: false },
    stated: { whole: sum },
  });
  return claim
    ? [{ ...claim, others: [], rivals: [], binding: { ...claim.binding, component: null } }]
    : null;
}
