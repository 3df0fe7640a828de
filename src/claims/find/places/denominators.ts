import { tightAfter } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import type { Before } from "../course/from.ts";
import { measureAfter } from "../cues.ts";
import { claimAt } from "../make.ts";

/** "Trong 13 tỉnh, thành phố đồng bằng sông Cửu Long, …": how many units a region has; null where none is named. */
function ofRegion(scene: Scene, at: number): Claim[] | null {
  const { sentence } = scene;
  const { items } = sentence;
  const number = items[at]!.number!;
  if (items[at]!.denominator || number.decimals > 0 || number.value < 4 || number.value > 16) return null;
  const { concept, end } = measureAfter(sentence, at);
  const among =
    has(items[at - 1], "among") ||
    (has(items[at - 2], "among") && /^(số|tổng số)$/.test(items[at - 1]!.word));
  const scope = concept === "provinces" ? tightAfter(sentence, at, "scope") : null;
  const id = scope?.ids[0];
  if (!among || !scope || id === undefined || id === "nation") return null;
  const ranked = items.slice(end + 1, end + 7).some((one) => has(one, "rank") && /xếp hạng$/.test(one.word));
  const claim = claimAt(
    scene,
    at,
    "denominator",
    end,
    { number, ...(ranked ? {} : { over: "provinces" as const }) },
    (reading) => {
      const { binding } = reading;
      const own = binding.unit ? scene.facts.ownRegion(binding.unit, binding.year) : null;
      return { ...reading, binding: { ...binding, scope: id || (own ?? ""), component: null } };
    },
  );
  return claim ? [claim] : [];
}

/**
 * "có 63/63 tỉnh, thành phố được xếp hạng", "đánh giá đủ 63/63 tỉnh": how many of all were ranked, and nobody's place;
 * no claim where it is not said that they were. Null where a place is told.
 */
export function rankedOfAll(scene: Scene, at: number): Claim[] | null {
  const { items, mood } = scene.sentence;
  const { denominator, number } = items[at]!;
  const counted = measureAfter(scene.sentence, at);
  const led = /^(có|cả|đủ|toàn bộ|tất cả|đánh giá|khảo sát|công bố|tại|ở|của)$/.test(
    items[at - 1]?.word ?? "",
  );
  if (!denominator || !led || counted.concept !== "provinces" || number!.value < 30) return null;
  const ranked = items
    .slice(counted.end + 1, counted.end + 6)
    .some(({ word }) => /^(xếp hạng|được xếp hạng|xếp|số liệu)$/.test(word));
  const claim =
    ranked && !mood[at] ? claimAt(scene, at, "denominator", counted.end, { number: number! }) : null;
  return claim ? [{ ...claim, binding: { ...claim.binding, component: null, scope: "nation" } }] : [];
}

/** "thứ 27 trong 63 tỉnh, thành phố", "trên 60 tỉnh được xếp hạng": the number of ranked units by itself. */
export function denominatorAlone(scene: Scene, at: number, before: Before | null): Claim[] | null {
  const { sentence } = scene;
  const { items } = sentence;
  const item = items[at]!;
  const region = ofRegion(scene, at);
  if (region) return region;
  const counted = measureAfter(sentence, at).concept === "provinces";
  const named = items.slice(Math.max(0, at - 6), at).some((one) => has(one, "provinces"));
  if (item.denominator || !(counted || named) || item.number!.decimals > 0) return null;
  const among =
    has(items[at - 1], "among") ||
    items[at - 1]?.word === "bảng xếp hạng" ||
    (has(items[at - 2], "among") && /^(tổng|số)/.test(items[at - 1]!.word));
  const listed =
    items.slice(Math.max(0, at - 6), at).some((one) => has(one, "provinces")) &&
    items.slice(Math.max(0, at - 3), at).some((one) => /xếp hạng$/.test(one.word));
  // "PAPI 2023 xếp hạng 60 tỉnh, thành phố", "PAPI năm 2014 chấm đủ 63 tỉnh": of an index named before it, and nobody's place.
  const judged = items
    .slice(Math.max(0, at - 2), at)
    .map(({ word }) => word)
    .join(" ");
  const all =
    counted &&
    /(^| )(xếp hạng|chấm|chấm điểm|tính|đánh giá|đo|đo lường|so sánh)( đủ| cả| được)?$/.test(judged) &&
    !sentence.mood[at] &&
    sentence.mentions.some(({ slot, at: place }) => slot === "index" && place < at && at - place <= 6) &&
    item.number!.value >= 50;
  // "trong nửa trên của cả nước (63 tỉnh, thành phố)", "trong tốp 10 cuối 63 tỉnh, thành phố"
  const end = measureAfter(sentence, at).end;
  const nation = has(items[at - 1], "open") && has(items[at - 2], "nation") && has(items[end + 1], "close");
  const grouped =
    /^(cuối|đầu)$/.test(items[at - 1]?.word ?? "") &&
    items.slice(Math.max(0, at - 4), at).some((one) => has(one, "group"));
  const whole = counted && !sentence.mood[at] && (nation || grouped);
  const ranked =
    all ||
    whole ||
    listed ||
    items.slice(at + 1, at + 7).some((one) => has(one, "rank") && /xếp hạng$/.test(one.word)) ||
    items.slice(at + 1, at + 8).some(({ word }) => /^(dữ|liệu|khảo)$/.test(word));
  // "Trong 59 tỉnh có số liệu cả hai năm": those that both years have, of which one does not tell.
  const both = items
    .slice(at + 1, at + 9)
    .some(
      ({ word }, i, next) =>
        (word === "cả" && next[i + 1]?.word === "hai") ||
        (next[i]?.number?.value === 2 && has(next[i + 1], "years")),
    );
  if (both) return [];
  if (item.number!.value < 30 || !((among && before && /rank/.test(before.kind)) || ranked)) return null;
  const claim = claimAt(
    scene,
    at,
    "denominator",
    at,
    { number: item.number!, ...(whole ? { over: "provinces" as const } : {}) },
    (reading) => ({
      ...reading,
      binding: { ...reading.binding, scope: "nation" },
    }),
  );
  return claim ? [claim] : [];
}
