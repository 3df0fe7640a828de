import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { listOf, type Mention } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";

const TOGETHER = /^(cùng|đều|đồng loạt|cũng|cùng nhau)$/;

/**
 * One predicate said of several names ("Công khai, minh bạch và Quản trị môi trường cùng xếp thứ nhất", "đứng cuối các
 * năm 2009, 2011 và 2012"): a claim for each, in the place of its name.
 */
export function spread(scene: Scene, claims: readonly Claim[], at: number): readonly Claim[] {
  if (!claims.length) return claims;
  const { sentence } = scene;
  const { items, mentions, clause } = sentence;
  const list = mentions
    .filter((one) => one.role === "subject" && !one.joined)
    .map((one) => listOf(sentence, one))
    .find((one) => one.length >= 2 && applies(one));
  if (!list) return claims;
  return claims.flatMap((claim) =>
    list.flatMap((mention) => {
      const binding = bindingOf(claim, mention);
      const item = items[mention.at]!;
      return binding
        ? [{ ...claim, binding, others: [], rivals: [], start: item.start, end: item.end, joint: undefined }]
        : [];
    }),
  );

  function applies(names: readonly Mention[]): boolean {
    const first = names[0]!;
    const last = names.at(-1)!;
    const after = items.slice(last.at + 1, last.at + 3).some(({ word }) => TOGETHER.test(word));
    if (first.slot === "component" || first.slot === "unit")
      return after && last.at < at && clause[at] === clause[last.at];
    const plural = items
      .slice(Math.max(0, first.at - 3), first.at)
      .some(({ word }) => /^(các|những|các năm|những năm)$/.test(word));
    return (
      plural &&
      clause[first.at] === clause[at] &&
      first.slot === "year" &&
      names.every(({ year }) => year !== undefined) &&
      Math.abs(clause[at]! - clause[first.at]!) <= 1 &&
      claims.every(({ kind, number }) => kind === "rank" && number?.spelled)
    );
  }
}

function bindingOf(claim: Claim, mention: Mention): Claim["binding"] | null {
  if (mention.slot === "year") return { ...claim.binding, year: mention.year!, against: mention.year! - 1 };
  if (mention.slot === "unit") return { ...claim.binding, unit: baseUnit(mention.ids[0]!) };
  const own = mention.ids.find((id) => id.split("/")[0] === claim.binding.index);
  return own ? { ...claim.binding, component: own.split("/")[1]! } : null;
}
