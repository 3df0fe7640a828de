import { type Concept, STATING } from "../../lexicon/concepts.ts";
import { has, type Item, idsOf } from "../../text/items.ts";
import type { Mention, Sentence } from "../sentence.ts";
import { whereItTookPlace } from "./scenes.ts";

const COMPARING: Concept[] = [
  "behind",
  "ahead",
  "more",
  "less",
  "apart",
  "compared",
  "over",
  "under",
  "exceed",
];

const CITIES = new Set(["ha-noi", "hai-phong", "da-nang", "ho-chi-minh", "can-tho", "thua-thien-hue"]);

function before(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (
    back >= 0 &&
    (has(items[back], "self", "second") ||
      /^(tỉnh|năm|của|cả|hai|bạn|mỗi|được|các|với|quả|kết|kết quả|điểm|mức|tp|\.)$/.test(
        items[back]!.word,
      )) &&
    !has(items[back], ...COMPARING)
  )
    back -= 1;
  return back;
}

/** A name of a component stands for its score only where it is set up as one; elsewhere it is everyday language. */
export function componentRole({ items, clause }: Sentence, at: number): Mention["role"] {
  const item = items[at]!;
  const prev = items[at - 1];
  const next = items[at + 1];
  const startsClause =
    !prev ||
    clause[at - 1] !== clause[at] ||
    has(prev, "comma", "colon", "dash", "semicolon", "open", "quote");
  const named = item.capital && at > 0 && !startsClause;
  const introduced =
    prev &&
    (has(prev, "parts", "quote", "component") ||
      /^(ở|về|với|là|và|riêng|như|gồm|công tác|nhất|hai|mục|chỉ có|chỉ|\d)$/.test(prev.word) ||
      has(prev, "only", "except", "highest", "lowest", "number"));
  const active =
    next &&
    (has(
      next,
      "up",
      "down",
      "reach",
      "rank",
      "same",
      "colon",
      "open",
      "number",
      "fraction",
      "first",
      "last",
      "second",
      "highest",
      "lowest",
      "to",
    ) ||
      /^(cũng|đã|tiếp|vẫn|lại|có|của|chỉ|mới|vào|lọt|bị|năm|đều|đang|từ|thì|tuy|dù|mặc|mặc dù|dẫu|còn|bất ngờ|bất|thậm chí|khá|rất|-)$/.test(
        next.word,
      ) ||
      has(next, "dash", "quote", "year", "years", "all", "relative-year"));
  // "…: tính năng động của lãnh đạo tỉnh Nam Định …": a whole name right behind a colon.
  const headed = prev !== undefined && has(prev, "colon") && item.word.split(" ").length >= 3;
  // "vì sao điểm tham gia của người dân mới 4,69": its points.
  const scored = has(prev, "points") && !items[at - 2]?.number;
  return named || headed || scored || introduced || active || (startsClause && item.capital)
    ? "subject"
    : "weak";
}

/** How the name of a unit stands in its sentence; null where it is no province. */
export function unitRole({ items, clause, mentions }: Sentence, at: number): Mention["role"] | null {
  const item = items[at]!;
  const id = idsOf(item, "unit")[0]!;
  const prev = items[at - 1];
  const town =
    prev?.word === "."
      ? /^(tp|tx)$/.test(items[at - 2]?.word ?? "")
      : /^(tp|thành phố)$/.test(prev?.word ?? "");
  if (town && !CITIES.has(id)) return null;
  if (prev && /^(báo|đài|trường|công ty|sông|cầu|hồ|cảng|chợ|đường|quốc lộ|tạp chí)$/.test(prev.word))
    return null;
  if (
    prev?.capital &&
    has(prev, "word") &&
    at > 1 &&
    clause[at - 1] === clause[at] &&
    /^\p{L}+$/u.test(prev.word) &&
    !/^(tỉnh|tp|tx|và|với|của|ubnd|hđnd|thì|khi|theo|còn|nếu|cùng|trong|tuy|đây)$/.test(prev.word)
  )
    return null;
  // "tỉnh cũ nay thuộc Thành phố Hồ Chí Minh", "gồm cả Kiên Giang": where a territory belongs, not who is spoken of.
  const merged = items
    .slice(Math.max(0, at - 4), at)
    .map(({ word }) => word)
    .join(" ");
  if (
    /(^| )(nay thuộc|sáp nhập vào|nhập vào|nhập về|hợp nhất với|sáp nhập với|gồm cả|có thêm đất|tách ra từ|tách từ|chia tách từ)( tỉnh| thành phố| tp \\.| địa phận)?$/.test(
      merged,
    )
  )
    return null;
  if (whereItTookPlace(items, at)) return null;
  // "khoảng cách của Cà Mau tới Quảng Ninh": the other end of a distance.
  const far = items.findLastIndex((one, i) => i < at && i >= at - 7 && has(one, "apart"));
  const end =
    far >= 0 &&
    /^(tới|đến|với)$/.test(prev?.word ?? "") &&
    mentions.some((one) => one.slot === "unit" && one.at > far && one.at < at);
  if (end && clause[far] === clause[at]) return "compared";
  const back = before(items, at);
  // "kém tỉnh dẫn đầu là Thừa Thiên Huế 0,25 điểm": the leader compared with is named.
  const named = has(prev, "first", "second", "last") && has(items[at - 2], "self", "provinces");
  if (
    named &&
    items.some(
      (one, i) => i < at && i >= at - 5 && clause[i] === clause[at] && has(one, "less", "more", "apart"),
    )
  )
    return "compared";
  let led = at - 2;
  while (has(items[led], "index", "nation", "region")) led -= 1;
  const leader =
    prev?.word === "là" &&
    (has(items[led], "first", "second", "last", "highest", "lowest", "ahead", "behind") ||
      (has(items[led], "number") && has(items[led - 1], "rank"))) &&
    items.some(
      (one, i) =>
        i < at - 2 &&
        i >= at - 7 &&
        clause[i] === clause[at] &&
        (has(one, "less", "more", "apart", "behind", "compared") || one.word === "bỏ"),
    );
  if (leader) return "compared";
  const comparing =
    back >= 0 &&
    has(items[back], ...COMPARING) &&
    !(has(items[back], "under") && !(items[back]!.word === "dưới" && back === at - 1)) &&
    !(has(items[back], "over") && /^(từ|ít nhất|tối thiểu|quá)$/.test(items[back]!.word));
  const next = items[at + 1];
  // "bằng điểm Phú Thọ": as many points as another.
  if (back >= 0 && items[back]!.word === "bằng" && items[back + 1]?.word === "điểm") return "compared";
  // "Trên mình là Hải Phòng (70,34) và Quảng Ninh (71,25)": neighbours named to place the subject.
  const placed =
    prev?.word === "là" &&
    has(items[at - 2], "self", "unit") &&
    /^(?:(?:ngay|xếp|đứng) )?(?:trên|dưới|sau|trước)$/.test(items[at - 3]?.word ?? "") &&
    (items[at - 4] === undefined || clause[at - 4] !== clause[at - 3] || has(items[at - 4], "dash"));
  if (placed) return "compared";
  // "chỉ có Quảng Ninh xếp trên": a neighbour named to place the subject.
  const neighbour = has(next, "ahead", "behind") && has(prev, "only") && !has(items[at + 2], "unit");
  if (
    comparing ||
    neighbour ||
    (back >= 0 && /^(bằng|ngang|nhường|tay|thay|cả)$/.test(items[back]!.word) && behindBefore(items, back))
  )
    return "compared";
  const last = mentions.findLast(({ slot }) => slot === "unit");
  // "nhường ngôi đầu cho Quảng Trị (39,84 điểm) và đứng thứ ba"
  const yielded =
    prev?.word === "cho" && items.slice(Math.max(0, at - 6), at).some(({ word }) => /^nhường/.test(word));
  if (yielded) return "compared";
  // "hơn Kon Tum 0,13 điểm và Kiên Giang 0,53 điểm": a further distance.
  const further =
    last?.role === "compared" &&
    /^(và|,)$/.test(prev?.word ?? "") &&
    at - last.at <= 4 &&
    items
      .slice(last.at + 1, at - 1)
      .every((one) => has(one, "number", "points", "places", "percent-points")) &&
    (next?.number?.value ?? 99) < 10 &&
    has(items[at + 2], "points", "places", "percent-points");
  // "Khoảng cách với Khánh Hòa là 3,51, với Đồng Nai kém 4,71"
  const member =
    prev?.word === "với" && has(items[at - 2], "comma", "semicolon") && has(next, "less", "more");
  if (further || (member && last?.role === "compared")) return "compared";
  const beside = last ? items.slice(last.at + 1, at) : [];
  const listed =
    last?.role === "compared" &&
    has(beside[0], "open") &&
    has(beside.at(-2), "close") &&
    // "So với Kiên Giang (43,64 điểm, hạng 20) và Bạc Liêu (…)": one bracket, whatever it tells.
    beside.filter((one) => has(one, "open")).length === 1 &&
    beside.length <= (prev?.word === "và" ? 14 : 6) &&
    /^(và|,)$/.test(prev?.word ?? "") &&
    !has(next, ...STATING);
  if (listed) return "compared";
  const joined = prev && (has(prev, "comma", "link") || /^(và|rồi|lẫn)$/.test(prev.word));
  if (last?.role === "compared" && joined && at - last.at <= 3 && !has(next, ...STATING, "open"))
    return "compared";
  return "subject";
}

function behindBefore(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 2), at).some((item) => has(item, "behind", "apart"));
}
