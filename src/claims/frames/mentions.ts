import { has, type Item, idsOf } from "../text/items.ts";
import { labels, partByNumber } from "./part-labels.ts";
import { componentRole, unitRole } from "./roles/of-names.ts";
import { inRowOfDashes, yearRole } from "./roles/of-years.ts";
import { mentionOf, type Sentence } from "./sentence.ts";

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
    if (mention.slot === "year" && between.length === 1 && inRowOfDashes(items, mention.at))
      mention.joined = true;
    if (alike && between.some((item) => has(item, "comma") || /^(và|hoặc|hay|cùng|lẫn)$/.test(item.word)))
      mention.joined = true;
    if (
      mention.slot === "year" &&
      between.some((item) => has(item, "comma")) &&
      between.some((item) => has(item, "years")) &&
      !between.some((item) => /^(và)$/.test(item.word))
    )
      mention.joined = false;
  }
}

export function addMention(sentence: Sentence, at: number): void {
  const { items, mentions } = sentence;
  const item = items[at]!;
  if (has(item, "index")) mentions.push(mentionOf(at, "index", idsOf(item, "index")));
  else if (has(item, "component"))
    mentions.push(mentionOf(at, "component", idsOf(item, "component"), componentRole(sentence, at)));
  else if (has(item, "part-name") && labels(sentence, at))
    mentions.push(mentionOf(at, "component", idsOf(item, "part-name")));
  else if (has(item, "parts") && partByNumber(items, at))
    mentions.push(mentionOf(at, "component", partByNumber(items, at)!));
  else if (has(item, "total") || bareTotal(items, at)) mentions.push(mentionOf(at, "component", []));
  else if (has(item, "unit")) {
    const role = unitRole(sentence, at);
    if (role) mentions.push(mentionOf(at, "unit", idsOf(item, "unit"), role));
  } else if (has(item, "region")) {
    // "trong khu vực Đồng bằng sông Cửu Long": the name tells which.
    if (idsOf(item, "region")[0] !== "" || !has(items[at + 1], "region"))
      mentions.push(mentionOf(at, "scope", idsOf(item, "region")));
  } else if (has(item, "nation")) mentions.push(mentionOf(at, "scope", ["nation"]));
  else if (has(item, "year"))
    mentions.push(mentionOf(at, "year", [], yearRole(sentence, at), { year: item.year! }));
  else if (has(item, "relative-year") && !ofEveryDay(sentence, at))
    mentions.push(
      mentionOf(
        at,
        "year",
        [],
        yearRole(sentence, at),
        yearInBracket(items, at) ?? { step: stepOf(items, at) },
      ),
    );
  // "hạng 60 (trước hạng 58)": the year before, said for short.
  else if (
    item.word === "trước" &&
    has(items[at - 1], "open") &&
    has(items[at + 1], "rank", "number", "reach")
  )
    mentions.push(mentionOf(at, "year", [], "subject", { step: "-1" }));
  else if (yearsLater(items, at) !== null)
    mentions.push(mentionOf(at, "year", [], "subject", { step: `+${yearsLater(items, at)}` }));
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
  // "Chỉ sau một năm, tỉnh rơi từ 52 xuống 63 trên bảng PCI 2011": the year that it came to is named.
  const named = items.some((item, i) => i > at && has(item, "year") && has(items[i - 1], "index"));
  if (named) return null;
  return head && /^(sau|chỉ sau)$/.test(items[at - 2]?.word ?? "") && has(items[at + 1], "comma")
    ? count
    : null;
}

/** "Hai năm trước (2013), …", "đến nay (năm 2024)": the year that a bracket right behind puts a name to. */
function yearInBracket(items: readonly Item[], at: number): { year: number; step?: string } | null {
  if (!has(items[at + 1], "open")) return null;
  const place = has(items[at + 2], "years") ? at + 3 : at + 2;
  const year = items[place]?.year;
  if (year === undefined || !has(items[place + 1], "close")) return null;
  // "Năm kia (2020) là …": a year looked back at stays one, though it is named.
  const step = stepOf(items, at);
  return Number(step) < 0 ? { year, step } : { year };
}

/** "bốn năm trước đó" is four years back, "hai năm sau" two on, not one; "hạng 15 năm sau" counts no years. */
function stepOf(items: readonly Item[], at: number): string {
  const step = idsOf(items[at]!, "relative-year")[0]!;
  const { value: count, decimals } = items[at - 1]?.number ?? { value: Number.NaN, decimals: 0 };
  // "7,00 một năm trước đó": the words count their years themselves, and the number before them is a score.
  // "44,10 điểm; cùng kỳ đạt 43,20 điểm": the same time a year before; "Cùng kỳ, …" goes on with the year itself.
  // "Mức bình quân cả nước cùng kỳ là 86,98%": of the same year as what it is held against.
  const held = items.slice(Math.max(0, at - 3), at).some((one) => has(one, "mean", "nation", "unit"));
  if (items[at]!.word === "cùng kỳ" && has(items[at + 1], "reach") && !held) return "-1";
  const own = decimals > 0 || /^(một|hai|2) /.test(items[at]!.word);
  if (own || !Number.isInteger(count) || count >= 20 || has(items[at - 2], "rank", "to")) return step;
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
  // "Quản trị môi trường nay 3,43 điểm", "nay hạng 41"
  const told = items[at]!.word === "nay" && has(items[at + 1], "number", "fraction", "rank", "first", "last");
  if (told && !/^(hôm|ngày|sáng|chiều|tối|lâu|xưa|từ|bấy|cho|đến|tới)$/.test(items[at - 1]?.word ?? ""))
    return false;
  return (
    /^(hôm|ngày|sáng|chiều|tối|lâu|xưa|từ|bấy|tu|cho)$/.test(items[at - 1]?.word ?? "") ||
    !mentions.some((one) => one.slot === "year" && one.role === "subject")
  );
}
