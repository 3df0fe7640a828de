import { has, type Item, idsOf } from "../text/items.ts";
import { labels, partByNumber } from "./part-labels.ts";
import { componentRole, unitRole, yearRole } from "./roles.ts";
import type { Sentence } from "./sentence.ts";

/** Names of one kind with nothing but "và", commas and their own labels between them form a list. */
export function joinLists({ items, mentions }: Sentence): void {
  for (const [i, mention] of mentions.entries()) {
    const last = mentions[i - 1];
    if (!last || last.slot !== mention.slot || mention.role !== last.role) continue;
    const between = items.slice(last.at + 1, mention.at);
    const alike = between.every(
      (item) =>
        has(item, "comma", "self", "years", "parts", "quote") ||
        /^(và|hoặc|hay|cùng|chỉ số|tp|lẫn|với|tỉnh|nội dung|&)$/.test(item.word),
    );
    if (alike && between.some((item) => has(item, "comma") || /^(và|hoặc|hay|cùng|lẫn)$/.test(item.word)))
      mention.joined = true;
    if (
      mention.slot === "year" &&
      between.some((item) => has(item, "comma")) &&
      between.some((item) => has(item, "years")) &&
      !between.some((item) => /^(và)$/.test(item.word))
    )
      delete mention.joined;
  }
}

export function addMention(sentence: Sentence, at: number): void {
  const { items, mentions } = sentence;
  const item = items[at]!;
  if (has(item, "index")) mentions.push({ at, slot: "index", ids: idsOf(item, "index"), role: "subject" });
  else if (has(item, "component"))
    mentions.push({
      at,
      slot: "component",
      ids: idsOf(item, "component"),
      role: componentRole(sentence, at),
    });
  else if (has(item, "part-name") && labels(sentence, at))
    mentions.push({ at, slot: "component", ids: idsOf(item, "part-name"), role: "subject" });
  else if (has(item, "parts") && partByNumber(items, at))
    mentions.push({ at, slot: "component", ids: partByNumber(items, at)!, role: "subject" });
  else if (has(item, "total") || bareTotal(items, at))
    mentions.push({ at, slot: "component", ids: [], role: "subject" });
  else if (has(item, "unit")) {
    const role = unitRole(sentence, at);
    if (role) mentions.push({ at, slot: "unit", ids: idsOf(item, "unit"), role });
  } else if (has(item, "region")) {
    // "trong khu vực Đồng bằng sông Cửu Long": the name tells which.
    if (idsOf(item, "region")[0] !== "" || !has(items[at + 1], "region"))
      mentions.push({ at, slot: "scope", ids: idsOf(item, "region"), role: "subject" });
  } else if (has(item, "nation")) mentions.push({ at, slot: "scope", ids: ["nation"], role: "subject" });
  else if (has(item, "year"))
    mentions.push({ at, slot: "year", ids: [], year: item.year!, role: yearRole(sentence, at) });
  else if (has(item, "relative-year") && !ofEveryDay(sentence, at))
    mentions.push({
      at,
      slot: "year",
      ids: [],
      step: stepOf(items, at),
      role: yearRole(sentence, at),
    });
  else if (yearsLater(items, at) !== null)
    mentions.push({ at, slot: "year", ids: [], step: `+${yearsLater(items, at)}`, role: "subject" });
}

/** "tổng 61,52; hạng 9", "Tổng: 40,54": the total by its shortest name, right before its score. */
function bareTotal(items: readonly Item[], at: number): boolean {
  const next = has(items[at + 1], "colon") ? items[at + 2] : items[at + 1];
  return items[at]!.word === "tổng" && (next?.number?.decimals ?? 0) > 0;
}

/** "Sau hai năm, tỉnh …" at the head of a clause: how many years on; null elsewhere. */
function yearsLater(items: readonly Item[], at: number): number | null {
  const count = items[at - 1]?.number?.value;
  if (!has(items[at], "years") || count === undefined || !Number.isInteger(count) || count > 15) return null;
  const head = items[at - 3] === undefined || has(items[at - 3], "semicolon");
  return head && /^(sau|chỉ sau)$/.test(items[at - 2]?.word ?? "") && has(items[at + 1], "comma")
    ? count
    : null;
}

/** "bốn năm trước đó" is four years back, "hai năm sau" two on, not one; "hạng 15 năm sau" counts no years. */
function stepOf(items: readonly Item[], at: number): string {
  const step = idsOf(items[at]!, "relative-year")[0]!;
  const count = items[at - 1]?.number?.value;
  if (count === undefined || !Number.isInteger(count) || count >= 20 || has(items[at - 2], "rank", "to"))
    return step;
  return step === "-1" || step === "1" ? String(Number(step) * count) : step;
}

/** "nay" returns to the main year only from another one named before it; elsewhere ("hôm nay", "từ trước đến nay") it tells none. */
function ofEveryDay({ items, mentions }: Sentence, at: number): boolean {
  if (
    !/^(và hiện|hiện đang|thì nay|nay|giờ|bây giờ|giờ đây|hiện nay|đến nay|tới nay|hiện tại)$/.test(
      items[at]!.word,
    )
  )
    return false;
  return (
    /^(hôm|ngày|sáng|chiều|tối|lâu|xưa|từ|bấy|tu|cho)$/.test(items[at - 1]?.word ?? "") ||
    !mentions.some((one) => one.slot === "year" && one.role === "subject")
  );
}
