import { remembered } from "../../model/remembered.ts";
import type { Scene } from "../frames/scene.ts";
import { has, type Item } from "../text/items.ts";

/** Money, goods and people counted: what follows goes on about them. */
const COUNTED = /(đồng|usd|vnđ|vnd|lượt|lượt khách|tấn|ha|km|doanh nghiệp|hồ sơ|hộ|du khách|khách|dn)$/;

const isForeign = (item: Item): boolean =>
  has(item, "foreign") ||
  (item.protected?.kind === "noise" && /\d/.test(item.word) && COUNTED.test(item.word));

/** Whether a sentence speaks of anything of the kind at all: few do, and each of their words and numbers asks. */
const holdsForeign = remembered(({ items }: Scene["sentence"]): boolean => items.some(isForeign));

/**
 * "Thu ngân sách đạt 15.230 tỷ đồng, xếp thứ 12 cả nước", "tỉnh thu hút 2,87 tỷ USD vốn FDI, đứng thứ 5": whether a
 * place or a move goes on about something that is no index, named with its figure since the last semicolon.
 */
export function goesOnForeign({ sentence }: Scene, at: number): boolean {
  if (!holdsForeign(sentence)) return false;
  const { items, mentions, bracket } = sentence;
  let told = -1;
  let open = at - 1;
  for (; open >= 0 && !has(items[open], "semicolon"); open -= 1)
    if (told < 0 && bracket[open] === bracket[at] && isForeign(items[open]!)) told = open;
  if (told < 0) return false;
  const figure =
    items[told]!.protected !== undefined ||
    items
      .slice(Math.max(open + 1, told - 2), at)
      .some((one) => one.number !== undefined || one.protected?.kind === "noise");
  if (!figure) return false;
  const ours = mentions.some(
    (one) =>
      one.at > told &&
      one.at < at &&
      one.role === "subject" &&
      (["index", "component"].includes(one.slot) ||
        (one.slot === "unit" && !/^(của|tại|ở|trong|tỉnh|bàn|toàn)$/.test(items[one.at - 1]?.word ?? ""))),
  );
  // "…, tỉnh xếp thứ 5": the province takes over, where an index was named in the sentence.
  const self =
    mentions.some((one) => one.slot === "index" && one.at < at) &&
    items.some(
      (one, i) =>
        i > told && i < at && has(one, "self") && !/^(của|trong|toàn)$/.test(items[i - 1]?.word ?? ""),
    );
  return !ours && !self;
}
