import type { Scene } from "../frames/binding.ts";
import type { Claim } from "../frames/claim.ts";
import { has, idsOf } from "../text/items.ts";
import { directionOf } from "./cues.ts";
import { claimAt } from "./make.ts";

/** Where the parts of a superlative stand: "nội dung đạt điểm cao nhất là …", "cao nhất trong 5 năm", "cao nhất cả nước". */
export function extremeAt(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause } = sentence;
  if (has(items[at], "first-time")) return firstTime(scene, at);
  const direction = has(items[at], "highest") ? 1 : -1;
  const inClause = items.map((_, i) => i).filter((i) => clause[i] === clause[at]);
  const after = inClause.filter((i) => i > at);
  // Among the parts: the name stands after "là" or before the words.
  const parts = inClause.some((i) => i < at && has(items[i], "parts")) || after.some((i) => i <= at + 3 && has(items[i], "parts"));
  const component = namedPart(scene, at);
  const years = overYears(scene, after);
  if (years) return superlativeOfYears(scene, at, direction, years);
  if (component !== null && (parts || /^(là|la|thuộc về|:|gồm)$/.test(items[at + 1]?.word ?? ""))) return superlativeOfParts(scene, at, direction, component);
  return superlativeOfUnits(scene, at, direction, after);
}

function namedPart(scene: Scene, at: number): number | null {
  const { items, mentions } = scene.sentence;
  const after = mentions.find((one) => one.slot === "component" && one.ids.length > 0 && one.at > at && one.at <= at + 6 && !items.slice(at, one.at).some((item) => has(item, "number", "semicolon")));
  if (after) return after.at;
  const before = mentions.findLast((one) => one.slot === "component" && one.ids.length > 0 && one.role === "subject" && one.at < at && at - one.at <= 8 && !items.slice(one.at, at).some((item) => has(item, "semicolon", "number")));
  return before?.at ?? null;
}

function superlativeOfParts(scene: Scene, at: number, direction: 1 | -1, part: number): Claim[] {
  const { items, clause } = scene.sentence;
  const verb = items.map((_, i) => i).filter((i) => clause[i] === clause[at] && i < at && i >= at - 3 && directionOf(items[i]) !== null).at(-1);
  const moved = verb === undefined ? null : directionOf(items[verb]);
  const others = items.slice(at, at + 12).filter((item, i) => has(item, "component") && at + i !== part);
  if (others.length && /^(và|va|,)$/.test(items[part + 1]?.word ?? "")) return [];
  const claim = claimAt(scene, at, "extreme", at, { direction, over: "parts", of: "score", other: moved === 1 ? "up" : moved === -1 ? "down" : "score" }, (reading) => {
    const own = idsOf(items[part]!, "component").find((id) => id.split("/")[0] === reading.binding.index);
    return own ? { ...reading, others: reading.others.map((other) => ({ ...other, component: own.split("/")[1]! })), binding: { ...reading.binding, component: own.split("/")[1]! } } : null;
  });
  return claim ? [claim] : [];
}

/** The years a superlative is taken over: since the start, or the last so many. */
function overYears(scene: Scene, after: readonly number[]): { from: number | null; count: number | null } | null {
  const { items } = scene.sentence;
  for (const i of after) {
    const item = items[i]!;
    if (has(item, "ever")) return { from: null, count: null };
    if (has(item, "span") && item.protected?.from) return { from: item.protected.from, count: null };
    if (/^(kể từ|từ|ke tu|tu|từ khi)$/.test(item.word)) {
      const year = items.slice(i + 1, i + 4).find((one) => has(one, "year"));
      if (year) return { from: year.year!, count: null };
    }
    if (has(item, "number") && has(items[i + 1], "years") && /^(qua|gần|trở|liên|vừa|gan|vua|gần đây)$/.test(items[i + 2]?.word ?? "qua")) return { from: null, count: item.number!.value };
  }
  return null;
}

function superlativeOfYears(scene: Scene, at: number, direction: 1 | -1, { from, count }: { from: number | null; count: number | null }): Claim[] {
  const { items } = scene.sentence;
  const ranked = /(hạng|thứ|vị trí)/.test(items[at - 1]?.word ?? "") && has(items[at - 1], "rank");
  const claim = claimAt(scene, at, "extreme", at, { direction, over: "years", of: ranked ? "rank" : "score" });
  if (!claim?.binding.year) return [];
  const first = from ?? (count === null ? 0 : claim.binding.year - count + 1);
  return [{ ...claim, span: { from: first, to: claim.binding.year } }];
}

/** "cao nhất cả nước", "thấp nhất vùng": first or last of the units of a scope. */
function superlativeOfUnits(scene: Scene, at: number, direction: 1 | -1, after: readonly number[]): Claim[] {
  const { sentence } = scene;
  const { items, mentions } = sentence;
  const scope = mentions.find((one) => one.slot === "scope" && after.includes(one.at) && one.at <= at + 4);
  if (!scope || items.slice(Math.max(0, at - 3), at).some((item) => has(item, "group", "provinces", "up", "down", "number"))) return [];
  if (items.slice(at + 1, at + 3).some((item) => has(item, "group"))) return [];
  const claim = claimAt(scene, at, "extreme", scope.at, { direction, over: "units", of: "score" }, (reading) => (reading.binding.unit ? { ...reading, binding: { ...reading.binding, scope: reading.binding.scope === "nation" ? (scope.ids[0] || "nation") : reading.binding.scope } } : null));
  return claim ? [claim] : [];
}

/** "lần đầu vượt 90 điểm", "lần đầu tiên dẫn đầu". */
function firstTime(scene: Scene, at: number): Claim[] {
  const { items, clause } = scene.sentence;
  const rest = items.map((_, i) => i).filter((i) => i > at && i <= at + 9 && clause[i] === clause[at]);
  const number = rest.find((i) => has(items[i], "number") && items.slice(at, i).some((one) => has(one, "exceed", "over", "reach", "up")));
  const first = rest.find((i) => has(items[i], "first"));
  const ranked = rest.some((i) => has(items[i], "group", "rank"));
  if (first !== undefined && (number === undefined || first < number)) {
    const claim = claimAt(scene, at, "series", first, { number: { value: 1, decimals: 0, dotted: false, spelled: true }, of: "rank", over: "units" });
    return claim ? [claim] : [];
  }
  if (number === undefined || ranked) return [];
  const claim = claimAt(scene, number, "extreme", number, { number: items[number]!.number!, over: "years", of: "score", direction: 1, other: "exceed" });
  return claim ? [{ ...claim, start: items[at]!.start }] : [];
}

/** "nhóm 10 tỉnh dẫn đầu", "top 5", "nhóm trung bình cao". */
export function groupAt(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause } = sentence;
  const number = [1, 2, 3].map((step) => at + step).find((i) => has(items[i], "number") && clause[i] === clause[at]);
  if (has(items[at], "tier") && number === undefined) return tierAt(scene, at);
  if (number === undefined || items[number]!.number!.decimals > 0) return [];
  const until = items.slice(number + 1, number + 7).filter((_, i) => clause[number + 1 + i] === clause[number]);
  const low = items.slice(at, number + 8).some((one, i) => clause[at + i] === clause[at] && has(one, "last", "lowest", "last-but-one"));
  const counted = has(items[at + 1], "first", "last") || until.some((one) => has(one, "first", "highest", "last", "lowest", "provinces")) || /^(top|tốp|nhóm|top)$/.test(items[at]!.word);
  if (!counted || has(items[number + 1], "parts", "percent", "points", "years")) return [];
  const claim = claimAt(scene, number, "tier", number, { number: items[number]!.number!, direction: low ? -1 : 1, of: "rank" });
  return claim?.binding.unit ? [{ ...claim, start: items[at]!.start }] : [];
}

/** PAPI's four groups and the groups of PAR Index, told by name: only what ranks or scores can settle. */
function tierAt(scene: Scene, at: number): Claim[] {
  const { items } = scene.sentence;
  const word = items[at]!.word.replace(/^nhóm (đạt |có )?(điểm )?/, "");
  const tier = /^cao( nhất)?$/.test(word) ? 1 : word === "trung bình cao" ? 2 : word === "trung bình thấp" ? 3 : /^thấp( nhất)?$/.test(word) ? 4 : null;
  if (tier === null) return [];
  const claim = claimAt(scene, at, "tier", at, { other: `tier-${tier}`, of: "rank" });
  return claim?.binding.index === "papi" && claim.binding.unit ? [claim] : [];
}
