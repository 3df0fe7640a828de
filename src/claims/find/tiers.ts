import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import { has } from "../text/items.ts";
import { claimAt } from "./make.ts";

/** "nhóm 10 tỉnh dẫn đầu", "top 5", "nhóm trung bình cao", "nửa trên bảng xếp hạng". */
export function tierWord(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause } = sentence;
  if (has(items[at], "half")) return upperHalf(scene, at);
  const number = [1, 2, 3, 4]
    .map((step) => at + step)
    .find((i) => has(items[i], "number") && clause[i] === clause[at]);
  if (number === undefined) return has(items[at], "tier") ? papiTier(scene, at) : [];
  if (items[number]!.number!.decimals > 0 || has(items[number + 1], "parts", "percent", "points", "years"))
    return [];
  const low = items
    .slice(at, number + 8)
    .some((one, i) => clause[at + i] === clause[at] && has(one, "last", "lowest", "last-but-one"));
  const claim = claimAt(scene, number, "tier", number, {
    number: items[number]!.number!,
    direction: low ? -1 : 1,
    of: "rank",
  });
  return claim?.binding.unit ? [{ ...claim, start: items[at]!.start }] : [];
}

function upperHalf(scene: Scene, at: number): Claim[] {
  const { items } = scene.sentence;
  const next = items[at + 1]?.word ?? "";
  if (!/^(trên|dưới|đầu|cuối)$/.test(next)) return [];
  const claim = claimAt(scene, at, "tier", at + 1, {
    other: /^(trên|đầu)$/.test(next) ? "upper-half" : "lower-half",
    of: "rank",
  });
  return claim?.binding.unit ? [claim] : [];
}

/** PAPI's four groups told by name: only what ranks can settle. */
function papiTier(scene: Scene, at: number): Claim[] {
  const word = scene.sentence.items[at]!.word.replace(/^nhóm (đạt |có )?(điểm )?/, "");
  const tier = /^cao( nhất)?$/.test(word)
    ? 1
    : word === "trung bình cao"
      ? 2
      : word === "trung bình thấp"
        ? 3
        : /^thấp( nhất)?$/.test(word)
          ? 4
          : null;
  if (tier === null) return [];
  const claim = claimAt(scene, at, "tier", at, { other: `tier-${tier}`, of: "rank" });
  return claim?.binding.index === "papi" && claim.binding.unit ? [claim] : [];
}
