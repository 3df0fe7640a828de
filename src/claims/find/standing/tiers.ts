import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { countedOf } from "../change/labelled-counts.ts";
import { measureAfter } from "../cues.ts";
import { claimAt } from "../make.ts";

/** "không còn nằm trong nhóm", "không thuộc nhóm": a denial right before the place. */
export function deniedPlace({ sentence }: Scene, at: number): boolean {
  const before = sentence.items.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return /(^| )(không còn|không|chưa|chẳng) (nằm |thuộc |lọt |đứng |có mặt |ở )?(trong |vào )?$/.test(
    `${before.join(" ")} `,
  );
}

/** "nhóm 10 tỉnh dẫn đầu", "top 5", "nhóm trung bình cao", "nửa trên bảng xếp hạng". */
export function tierWord(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause } = sentence;
  const before = items.slice(Math.max(0, at - 2), at);
  const out =
    deniedPlace(scene, at) || before.some(({ word }) => /^(khỏi|rời|rời khỏi|ra khỏi|ngoài)$/.test(word));
  if (before.some(({ word }) => /^(hướng|các)$/.test(word)) || countedOf(scene, at)) return [];
  // "4 nội dung trong tốp 30, số còn lại ngoài tốp 30": where the others are.
  const others = items.slice(Math.max(0, at - 5), at).some(({ word }) => /^còn( lại)?$/.test(word));
  if (
    others &&
    items.slice(Math.max(0, at - 6), at).some(({ word }) => /^(số|lại|còn lại|những|các)$/.test(word))
  )
    return [];
  // "Nhóm Thấp: từ Yên Bái …" heads a list; "chỉ một lần rơi xuống nửa dưới" counts years.
  if (at <= 1 && has(items[at + 1], "colon", "open")) return [];
  if (items.some((one, i) => i < at && i >= at - 7 && clause[i] === clause[at] && has(one, "times")))
    return [];
  // "Các năm đầu, tỉnh từng đứng trong tốp 10 (năm 2012, …)": of a year that is not the one spoken of.
  const once =
    items.some(({ word }, i) => i < at && i >= at - 6 && /^(từng|đã từng)$/.test(word)) &&
    !sentence.mentions.some((one) => one.slot === "year" && one.at < at);
  if (once) return [];
  if (has(items[at], "half")) return out ? [] : upperHalf(scene, at);
  const number = [1, 2, 3, 4]
    .map((step) => at + step)
    .find((i) => has(items[i], "number") && clause[i] === clause[at]);
  if (number === undefined) return has(items[at], "tier") && !out ? namedTier(scene, at) : [];
  if (items[number]!.number!.decimals > 0 || has(items[number + 1], "parts", "percent", "points", "years"))
    return [];
  const low = items
    .slice(at, number + 8)
    .some(
      (one, i) =>
        clause[at + i] === clause[at] &&
        (has(one, "last", "lowest", "last-but-one") || /^(cuối|chót|bét)$/.test(one.word)),
    );
  const claim = claimAt(scene, number, "tier", number, {
    number: items[number]!.number!,
    direction: low ? -1 : 1,
    of: "rank",
    // "nằm ngoài nhóm 10", "rời khỏi tốp 20"
    ...(out ? { other: "outside" } : {}),
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

/** Groups told by name: quarters of an index whose publisher names them, of which only what ranks can settle; others by their letter. */
function namedTier(scene: Scene, at: number): Claim[] {
  const letter = /^nhóm ([abcd])$/.exec(scene.sentence.items[at]!.word)?.[1];
  if (letter) {
    const claim = claimAt(scene, at, "tier", at, { other: `group-${letter}`, of: "score" });
    return claim?.binding.unit && claim.binding.component === null ? [claim] : [];
  }
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
  const { index, unit } = claim?.binding ?? {};
  return claim && index && unit && scene.facts.namesQuarters(index) ? [claim] : [];
}

/** "một trong 5 tỉnh dẫn đầu", "trong số 10 tỉnh có điểm cao nhất": a group without the word. */
export function tierOfProvinces(scene: Scene, at: number): Claim[] | null {
  const { sentence } = scene;
  const { items, clause } = sentence;
  const { concept, end } = measureAfter(sentence, at);
  const number = items[at]!.denominator ?? items[at]!.number!;
  if (concept !== "provinces" || number.decimals > 0 || number.value > 30) return null;
  const among = items[at]!.denominator
    ? items[at]!.number!.value === 1 && items[at]!.number!.spelled
    : has(items[at - 1], "among") || /^(số)$/.test(items[at - 1]?.word ?? "");
  const after = items.slice(end + 1, end + 7).filter((_, i) => clause[end + 1 + i] === clause[at]);
  const low = after.some((one) => has(one, "last", "lowest"));
  // "trong 13 tỉnh ĐBSCL đứng cuối cùng": the whole of a region, in which a place is told.
  if (has(items[end + 1], "region") && has(items[end + 2], "first", "last", "rank")) return null;
  if (!among || !(low || after.some((one) => has(one, "first", "highest")))) return null;
  // "có 3 nội dung nằm trong 20 địa phương đứng đầu": what the counted ones are in.
  const counted = items.findLastIndex((one, i) => i < at && i >= at - 6 && has(one, "parts"));
  if (counted > 0 && items[counted - 1]!.number && clause[counted] === clause[at]) return [];
  const claim = claimAt(scene, at, "tier", end, { number, direction: low ? -1 : 1, of: "rank" });
  return claim?.binding.unit ? [claim] : [];
}
