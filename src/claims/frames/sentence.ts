import { type Concept } from "../lexicon/concepts.ts";
import { has, idsOf, type Item } from "../text/items.ts";

export type Slot = "index" | "component" | "unit" | "year" | "scope";

/** A name in a sentence, and how it stands there. */
export interface Mention {
  at: number;
  slot: Slot;
  ids: string[];
  year?: number;
  /** Steps from the year spoken of, of a relative year. */
  step?: string;
  role: "subject" | "compared" | "published" | "span" | "weak";
  /** Joined to the mention before it by "và", "hoặc" or a comma: a list of like names. */
  joined?: true;
}

/** A sentence made ready: clauses, brackets, quotations, moods, and its names with their roles. */
export interface Sentence {
  items: Item[];
  clause: number[];
  /** Bracket of each item, 0 outside; and the bracket around each bracket. */
  bracket: number[];
  around: number[];
  quoted: boolean[];
  /** A target, a condition, a denial or a question: not asserted. */
  mood: ("target" | "if" | "not" | "question" | null)[];
  mentions: Mention[];
}

const CUT: Concept[] = ["comma", "semicolon", "colon"];
const VERBS: Concept[] = ["reach", "up", "down", "rank", "same", "first", "second", "last", "last-but-one", "exceed"];
const COMPARING: Concept[] = ["behind", "ahead", "more", "less", "apart", "compared", "over", "exceed"];
const CITIES = new Set(["ha-noi", "hai-phong", "da-nang", "ho-chi-minh", "can-tho", "thua-thien-hue"]);

export function readSentence(items: Item[]): Sentence {
  const n = items.length;
  const sentence: Sentence = {
    items, clause: new Array(n).fill(0), bracket: new Array(n).fill(0), around: [0], quoted: new Array(n).fill(false), mood: new Array(n).fill(null), mentions: [],
  };
  layOut(sentence);
  setQuotes(sentence);
  setMoods(sentence);
  items.forEach((_, at) => addMention(sentence, at));
  joinLists(sentence);
  return sentence;
}

function layOut({ items, clause, bracket, around }: Sentence): void {
  let current = 0;
  let open = 0;
  items.forEach((item, at) => {
    if (has(item, "open")) {
      around.push(open);
      open = around.length - 1;
      current += 1;
    }
    clause[at] = current;
    bracket[at] = open;
    if (has(item, "close") && open) {
      open = around[open]!;
      current += 1;
    } else if ((has(item, ...CUT) && !(has(item, "colon") && (has(items[at + 1], "number", "fraction") || has(items[at - 1], "rank", "points")))) || (has(item, "dash") && gapBefore(items, at))) current += 1;
  });
}

/** A dash with space around it parts clauses; one inside a name does not. */
function gapBefore(items: readonly Item[], at: number): boolean {
  return at > 0 && at + 1 < items.length && items[at]!.start > items[at - 1]!.end && items[at + 1]!.start > items[at]!.end;
}

/** Words in quotation marks are somebody's words when they hold a verb and are more than a name. */
function setQuotes({ items, quoted }: Sentence): void {
  let from = -1;
  items.forEach((item, at) => {
    if (!has(item, "quote")) return;
    if (from < 0) from = at;
    else {
      const inside = items.slice(from + 1, at);
      if (inside.length >= 5 && inside.some((one) => has(one, ...VERBS))) quoted.fill(true, from, at + 1);
      from = -1;
    }
  });
  if (from >= 0 && items.length - from > 6) quoted.fill(true, from);
}

function setMoods({ items, mood, clause }: Sentence): void {
  if (items.slice(-2).some(({ word }) => word === "?")) mood.fill("question");
  let ruling: "target" | "if" | null = null;
  items.forEach((item, at) => {
    if (has(item, "if") && !has(item, "noise") && !factual(items, at)) ruling = "if";
    else if (has(item, "target") && ruling === null && !overTarget(items, at)) ruling = "target";
    else if (has(item, "actual") || has(item, "semicolon")) ruling = ruling === "if" ? ruling : null;
    else if (ruling === "target" && /^(nhưng|song|tuy nhiên|nhung)$/.test(item.word)) ruling = null;
    if (mood[at] === null) mood[at] = ruling;
    if (has(item, "not") && mood[at] === null) {
      let only = at;
      for (let next = at; next < items.length && next <= at + 7 && clause[next] === clause[at]; next += 1) {
        if (/^(mà|ma|nhưng|nhung|chỉ|chi)$/.test(items[next]!.word)) break;
        only = next;
      }
      for (let next = at; next <= only; next += 1) mood[next] ??= "not";
    }
  });
}

/** "Nếu năm 2020 … thì năm 2021 …" sets two facts side by side. */
function factual(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1, at + 4);
  return /^(nếu|neu|nếu như|neu nhu)$/.test(items[at]!.word) && next.some((item) => has(item, "year", "relative-year")) && items.some(({ word }) => /^(thì|thi)$/.test(word));
}

/** "vượt mục tiêu", "so với kế hoạch", "không đạt chỉ tiêu": about a target, but the sentence tells what happened. */
function overTarget(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at);
  return before.some((item) => has(item, "exceed", "compared") || /^(vượt|đạt|hoàn thành|thực hiện|vuot|dat|hoan thanh)$/.test(item.word)) && /^(mục tiêu|chỉ tiêu|kế hoạch|kế hoạch năm|muc tieu|chi tieu|ke hoach|yêu cầu)$/.test(items[at]!.word);
}

/** Names of one kind with nothing but "và", commas and their own labels between them form a list. */
function joinLists({ items, mentions }: Sentence): void {
  for (const [i, mention] of mentions.entries()) {
    const last = mentions[i - 1];
    if (!last || last.slot !== mention.slot || mention.role !== last.role) continue;
    const between = items.slice(last.at + 1, mention.at);
    const alike = between.every((item) => has(item, "comma", "self", "years", "parts", "quote") || /^(và|va|hoặc|hoac|hay|cùng|chỉ số|tp|lẫn|với|tỉnh|nội dung|&)$/.test(item.word));
    if (alike && between.some((item) => has(item, "comma") || /^(và|va|hoặc|hay|hoac|cùng|lẫn)$/.test(item.word))) mention.joined = true;
  }
}

/** The list that a mention belongs to, itself among them. */
export function listOf({ mentions }: Sentence, mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  let from = at;
  while (mentions[from]?.joined) from -= 1;
  let to = at;
  while (mentions[to + 1]?.joined) to += 1;
  return mentions.slice(from, to + 1);
}

function before(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back >= 0 && (has(items[back], "self") || /^(tỉnh|tinh|năm|nam|của|cả|hai|bạn|các|với|quả|kết|kết quả|điểm|mức)$/.test(items[back]!.word)) && !has(items[back], ...COMPARING)) back -= 1;
  return back;
}

function addMention(sentence: Sentence, at: number): void {
  const { items, mentions } = sentence;
  const item = items[at]!;
  if (has(item, "index")) mentions.push({ at, slot: "index", ids: idsOf(item, "index"), role: "subject" });
  else if (has(item, "component")) mentions.push({ at, slot: "component", ids: idsOf(item, "component"), role: componentRole(sentence, at) });
  else if (has(item, "total")) mentions.push({ at, slot: "component", ids: [], role: "subject" });
  else if (has(item, "unit")) {
    const role = unitRole(sentence, at);
    if (role) mentions.push({ at, slot: "unit", ids: idsOf(item, "unit"), role });
  } else if (has(item, "region")) mentions.push({ at, slot: "scope", ids: idsOf(item, "region"), role: "subject" });
  else if (has(item, "nation")) mentions.push({ at, slot: "scope", ids: ["nation"], role: "subject" });
  else if (has(item, "year")) mentions.push({ at, slot: "year", ids: [], year: item.year!, role: yearRole(sentence, at) });
  else if (has(item, "relative-year")) mentions.push({ at, slot: "year", ids: [], step: idsOf(item, "relative-year")[0]!, role: yearRole(sentence, at) });
}

/** A name of a component stands for its score only where it is set up as one; elsewhere it is everyday language. */
function componentRole({ items, clause }: Sentence, at: number): Mention["role"] {
  const item = items[at]!;
  const prev = items[at - 1];
  const next = items[at + 1];
  const startsClause = !prev || clause[at - 1] !== clause[at] || has(prev, "comma", "colon", "dash", "semicolon", "open", "quote");
  const named = item.capital && at > 0 && !startsClause;
  const introduced = prev && (has(prev, "parts", "quote", "component") || /^(ở|về|với|là|và|riêng|như|gồm|công tác|nhất|hai|mục|chỉ có|chỉ|\d)$/.test(prev.word) || has(prev, "only", "except", "highest", "lowest", "number"));
  const active = next && (has(next, "up", "down", "reach", "rank", "same", "colon", "open", "number", "fraction", "first", "last", "second") || /^(cũng|đã|tiếp|vẫn|lại|có|của|chỉ|bị|năm|đều|-)$/.test(next.word) || has(next, "dash", "quote", "year", "years", "all", "relative-year"));
  return named || introduced || active || (startsClause && item.capital) ? "subject" : "weak";
}

function unitRole({ items, clause, mentions }: Sentence, at: number): Mention["role"] | null {
  const item = items[at]!;
  const id = idsOf(item, "unit")[0]!;
  const prev = items[at - 1];
  if (prev && /^(tp|thành phố|thanh pho|\.)$/.test(prev.word) && !CITIES.has(id) && !/^tỉnh/.test(prev.word)) return null;
  if (prev && /^(báo|đài|bao|dai|trường|công ty|sông|cầu|hồ|cảng|chợ|đường|quốc lộ|tạp chí)$/.test(prev.word)) return null;
  if (prev?.capital && has(prev, "word") && at > 1 && clause[at - 1] === clause[at] && /^\p{L}+$/u.test(prev.word) && !/^(tỉnh|và|với|của|ubnd|hđnd|thì|khi|theo|còn|nếu|cùng|trong|tuy|đây)$/.test(prev.word)) return null;
  const back = before(items, at);
  const comparing = back >= 0 && has(items[back], ...COMPARING) && !(has(items[back], "over") && /^(từ|ít nhất|tối thiểu|quá)$/.test(items[back]!.word));
  const next = items[at + 1];
  if (comparing || (back >= 0 && /^(bằng|ngang|bang|nhường|tay|thay|cả|là)$/.test(items[back]!.word) && behindBefore(items, back))) return "compared";
  const last = mentions.findLast(({ slot }) => slot === "unit");
  const joined = prev && (has(prev, "comma", "link") || /^(và|va|rồi|lẫn)$/.test(prev.word));
  if (last?.role === "compared" && joined && at - last.at <= 3 && !has(next, ...VERBS, "open")) return "compared";
  return "subject";
}

function behindBefore(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 2), at).some((item) => has(item, "behind", "apart"));
}

function yearRole({ items, clause, mood }: Sentence, at: number): Mention["role"] {
  const own = clause[at];
  const prev = items[at - 1] && /^(năm|nam)$/.test(items[at - 1]!.word) ? at - 2 : at - 1;
  const cue = items[prev];
  if (cue && has(cue, "published")) return "published";
  if (cue && /^(cuối năm|đầu năm|quý|học|cuoi nam|dau nam|tháng|giữa)$/.test(cue.word)) return "span";
  if (cue && /^(từ|kể từ|từ sau|trước|tu|ke tu|truoc)$/.test(cue.word)) return "span";
  if (cue && /^(đến|tới|sang|den|toi)$/.test(cue.word)) {
    const opened = items.slice(Math.max(0, prev - 4), prev).some((item, i, part) => has(item, "year") && part.slice(0, i).some(({ word }) => /^(từ|tu|kể từ)$/.test(word)));
    if (opened || mood[at] === "target") return "span";
  }
  if (cue && has(cue, "dash") && items[prev - 1] && has(items[prev - 1], "year", "years")) return "span";
  for (let back = at - 1; back >= Math.max(0, at - 8) && clause[back] === own; back -= 1) {
    const item = items[back]!;
    if (has(item, "compared")) return "compared";
    if (has(item, "more", "less") && back >= at - 4 && !has(items[back + 1], "number")) return "compared";
    if (has(item, "up", "down", "reach", "rank", "fraction") || (has(item, "number") && back < at - 4)) break;
  }
  return "subject";
}
