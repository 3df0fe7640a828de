import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has, type Item } from "../../text/items.ts";
import { ONLY_OF_MOVES } from "../change/way/moved-most.ts";
import { firstTime } from "../over-years/first-time.ts";
import { yearBehind, yearOfMost } from "../over-years/year-named.ts";
import { alone, amongNamed, others, scoredPart } from "./bare-superlatives.ts";
import { drawn, moved, placedBest, superlativeOfParts } from "./best-of-parts.ts";
import { namedPart } from "./named-part.ts";
import { overYears, superlativeOfUnits, superlativeOfYears } from "./superlatives.ts";

/** What is called greatest without being measured. */
const JUDGED =
  /^(điểm sáng|điểm nhấn|điểm yếu|điểm nghẽn|điểm mới|thách thức|khó khăn|hạn chế|tồn tại|dấu ấn|ấn tượng|niềm vui|nỗi lo|thế mạnh|vướng mắc)$/;

/** Where the parts of a superlative stand: "nội dung đạt điểm cao nhất là …", "cao nhất trong 5 năm", "cao nhất cả nước". */
export function extremeAt(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items, clause } = sentence;
  if (has(items[at], "first-time")) return firstTime(scene, at);
  // "Điểm sáng lớn nhất là …", "thách thức lớn nhất là …": a judgement, no figure.
  const judged = [items[at - 1]?.word ?? "", `${items[at - 2]?.word ?? ""} ${items[at - 1]?.word ?? ""}`];
  if (/^lớn nhất$/.test(items[at]!.word) && judged.some((word) => JUDGED.test(word))) return [];
  // "giảm sâu nhất" is the greatest fall, not the least.
  const deepest = /^(sâu nhất)$/.test(items[at]!.word) && moved(scene, at) === -1;
  if (ONLY_OF_MOVES.test(items[at]!.word) && moved(scene, at) === null && !drawn(items, at)) return [];
  const direction = has(items[at], "highest") || deepest ? 1 : -1;
  const inClause = items.map((_, i) => i).filter((i) => clause[i] === clause[at]);
  const after = inClause.filter((i) => i > at);
  const years = overYears(scene, after);
  const ofYear = years && yearBehind(scene, at) ? yearOfMost(scene, at, direction) : null;
  if (ofYear) return ofYear;
  if (years) return superlativeOfYears(scene, at, direction, years);
  const named = yearOfMost(scene, at, direction);
  if (named) return named;
  const scope = sentence.mentions.find(
    (one) => one.slot === "scope" && after.includes(one.at) && one.at <= at + 4,
  );
  const part = scoredPart(scene, at) ?? namedPart(scene, at);
  const parts =
    inClause.some((i) => i < at && has(items[i], "parts")) ||
    after.some((i) => i <= at + 3 && has(items[i], "parts"));
  const led = part !== null && part > at && ledTo(items, at, part);
  // "Trong 10 chỉ số thành phần, A đạt cao nhất (7,69 điểm), B đạt thấp nhất": the parts are named once for all.
  const listed = items.some(
    (item, i) =>
      i < at &&
      has(item, "parts") &&
      ((has(items[i - 1], "number") && has(items[i - 2], "among")) ||
        (/^(các|số)$/.test(items[i - 1]?.word ?? "") && has(items[i - 2], "among")) ||
        has(items[i - 1], "among")),
  );
  if (part !== null && !scope && (parts || led || listed || moved(scene, at) !== null))
    return superlativeOfParts(
      scene,
      at,
      direction,
      part,
      (led && ranked(items, at, part)) || placedBest(items, at, part) ? "rank" : "score",
    );
  const holder = holderOf(scene, at);
  if (
    holder &&
    !scope &&
    sentence.mentions.some((one) => one.slot === "component" && one.at < at && at - one.at <= 3)
  )
    return superlativeOfUnits(scene, at, direction, at, "nation").map((claim) =>
      heldBy(claim, holder, items),
    );
  if (!scope)
    return amongNamed(scene, at)
      ? superlativeOfUnits(scene, at, direction, at, "nation")
      : alone(scene, at)
        ? // Of all units, or of those spoken of: wrong of all is not settled.
          superlativeOfUnits(scene, at, direction, at, "nation").map((claim) => ({
            ...claim,
            ...(others(scene, at) > 1 ? { labelled: true as const } : {}),
          }))
        : [];
  const claims = superlativeOfUnits(
    scene,
    at,
    direction,
    scope.at,
    scope.ids[0] || (holder && regionOf(scene, holder)) || "",
    holder,
  );
  return holder ? claims.map((claim) => heldBy(claim, holder, items)) : claims;
}

/** "mạnh nhất … vẫn là Thủ tục hành chính công": nothing but names between the superlative and the "là" before a part. */
function ledTo(items: readonly Item[], at: number, part: number): boolean {
  const between = items.slice(at + 1, part);
  const led = between.findLastIndex(({ word }) => /^(là|thuộc về|:|gồm|ở)$/.test(word));
  return (
    led >= 0 &&
    between.every(
      (item, i) =>
        i >= led ||
        has(
          item,
          "index",
          "unit",
          "years",
          "year",
          "self",
          "link",
          "among",
          "relative-year",
          "points",
          "rank",
        ) ||
        /^(của|trong|năm|vẫn|đều|tiếp tục|tỉnh|kỳ|về|đó)$/.test(item.word),
    )
  );
}

/** "Kém nhất về hạng: Quản trị điện tử". */
const ranked = (items: readonly Item[], at: number, part: number): boolean =>
  items.slice(at + 1, part).some((item) => has(item, "rank") && /hạng$/.test(item.word));

/** "cao nhất thuộc về Hà Nội", "thấp nhất vùng vẫn là Cần Thơ": the unit named behind the superlative. */
function holderOf({ sentence }: Scene, at: number): Mention | null {
  const { items, mentions, clause } = sentence;
  const one = mentions.find((mention) => mention.slot === "unit" && mention.at > at && mention.at <= at + 5);
  if (!one || clause[one.at] !== clause[at]) return null;
  const between = items.slice(at + 1, one.at);
  const led = between.some(({ word }) => /^(là|thuộc về|về)$/.test(word));
  const plain = between.every(
    (item) =>
      has(item, "region", "nation", "self", "link") ||
      /^(là|vẫn|thuộc|thuộc về|về|của|tỉnh)$/.test(item.word),
  );
  return led && plain ? one : null;
}

/** "tăng nhiều nhất vùng là Hậu Giang": the region of the unit named. */
function regionOf({ facts, context }: Scene, holder: Mention): string | null {
  return facts.ownRegion(baseUnit(holder.ids[0]!), context.year);
}

function heldBy(claim: Claim, holder: Mention, items: readonly Item[]): Claim {
  return {
    ...claim,
    others: [],
    rivals: [],
    end: items[holder.at]!.end,
    binding: { ...claim.binding, unit: baseUnit(holder.ids[0]!) },
  };
}
