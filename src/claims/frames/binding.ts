import { baseUnit } from "../lexicon/lexicon.ts";
import type { Facts } from "../judge/facts.ts";
import { has } from "../text/items.ts";
import { bind, tightAfter } from "./bind.ts";
import type { Binding } from "./claim.ts";
import { type Context, type DocumentFrame, editionOn } from "./context.ts";
import { listOf, type Mention, type Sentence } from "./sentence.ts";

export interface Reading {
  binding: Binding;
  others: Binding[];
  how: Partial<Record<keyof Binding, string | undefined>>;
  /** The component was only carried on from an earlier clause or sentence. */
  loose: boolean;
  /** Bound to one of several names in a list. */
  joint?: true;
}

export interface Scene {
  sentence: Sentence;
  context: Context;
  frame: DocumentFrame;
  facts: Facts;
  /** Years that an earlier number has taken ("46,96 điểm năm 2020"). */
  taken: ReadonlySet<number>;
  /** The year that a change starts from ("từ 46,96 điểm năm 2020 xuống …"). */
  fromYear: number | null;
}

/** The year that a mention of a year means. */
export function yearOf(scene: Scene, mention: Mention): number | null {
  if (mention.year !== undefined) return mention.year;
  const { sentence, context, frame } = scene;
  const main = frame.year ?? context.year;
  if (mention.step === "0") return main;
  const forward = Number(mention.step) > 0;
  const before = sentence.mentions.filter((one) => one.slot === "year" && one.at < mention.at && (one.year !== undefined || (forward && Number(one.step) > 0)) && one.role === "subject").at(-1);
  const after = sentence.mentions.find((one) => one.slot === "year" && one.at > mention.at && one.year !== undefined && one.role === "subject");
  const base = (before && yearOf(scene, before)) ?? context.year ?? after?.year ?? main;
  if (base === null) return null;
  return mention.step === "=" ? base : base + Number(mention.step);
}

/** The year of an announcement as the year assessed: the newest edition on that day. */
function announcedYear(scene: Scene, index: string): number | null {
  const { sentence, facts, context } = scene;
  for (const [at, item] of sentence.items.entries()) {
    if (!has(item, "published")) continue;
    const near = sentence.items.slice(Math.max(0, at - 7), at + 8);
    const date = near.find((one) => one.protected?.date)?.protected?.date;
    if (date) return editionOn(facts, index, date) ?? Number(date.slice(0, 4)) - 1;
    const year = sentence.mentions.find((one) => one.role === "published")?.year;
    if (year) return editionOn(facts, index, `${year}-12-31`) ?? year - 1;
  }
  return context.announced ? editionOn(facts, index, context.announced) : null;
}

function withinSentence({ sentence }: Scene, at: number, mention: Mention): boolean {
  const between = sentence.items.slice(mention.at + 1, at);
  return !between.some((item) => has(item, "semicolon"));
}

function componentAt(scene: Scene, at: number, index: string | null): { id: string | null; index: string | null; loose: boolean; how: string } | null {
  const { sentence, context, taken } = scene;
  const bound = bind(sentence, at, "component", taken);
  if (bound && bound.way !== "ahead") {
    const { mention } = bound;
    if (mention.ids.length === 0) return { id: null, index: null, loose: false, how: "tổng điểm" };
    const later = sentence.mentions.filter((one) => one.at > mention.at && one.at < at && sentence.bracket[one.at] === sentence.bracket[at]);
    const reset = later.some((one) => one.slot === "index" && one.role === "subject" && !/^(của|trong|thuộc|về|cua|thuoc)$/.test(sentence.items[one.at - 1]?.word ?? ""));
    if (!reset) {
      const own = mention.ids.filter((id) => id.split("/")[0] === index);
      const loose = sentence.items.slice(mention.at, at).some((item) => has(item, "semicolon")) || (sentence.clause[mention.at] !== sentence.clause[at] && later.some((one) => one.slot === "unit")) || sentence.items.slice(mention.at, at).some((item) => has(item, "self") && !/^(của|cua)$/.test(sentence.items[sentence.items.indexOf(item) - 1]?.word ?? ""));
      if (own.length) return { id: own[0]!.split("/")[1]!, index: null, loose, how: "nêu ngay trong câu" };
      const alone = [...new Set(mention.ids.map((id) => id.split("/")[0]!))].filter((id) => id !== "par-index-mau");
      const named = sentence.mentions.some((one) => one.slot === "index" && one.at < at);
      if (alone.length === 1 && !named) return { id: mention.ids.find((id) => id.startsWith(`${alone[0]}/`))!.split("/")[1]!, index: alone[0]!, loose, how: "nêu ngay trong câu" };
    }
    return null;
  }
  if (context.component && !sentence.mentions.some((one) => (one.slot === "index" || one.slot === "unit") && one.at < at))
    return { id: context.component, index: null, loose: true, how: "câu trước" };
  return null;
}

/** The binding of a number (or of a word that claims something), with the readings that stay open. Null: not ours. */
export function readingAt(scene: Scene, at: number): Reading | null {
  const { sentence, context, frame, facts, taken } = scene;
  const how: Reading["how"] = {};
  // Index: named in the sentence, else spoken of before.
  const named = bind(sentence, at, "index", taken);
  const ids = named?.mention.ids ?? [];
  if (ids.includes("")) return null;
  let index = ids[0] ?? context.index;
  how.index = named ? "nêu trong câu" : context.indexFrom === "paragraph" ? "nêu ở câu trước" : "nêu ở đoạn hoặc đề mục trước";
  const component = componentAt(scene, at, index);
  if (component?.index) {
    index = component.index;
    how.index = "theo tên thành phần";
  }
  if (!index) return null;
  // Unit.
  const who = bind(sentence, at, "unit", taken);
  const ahead = who?.way === "ahead" && !opensSentence(scene, at);
  const unit = who && !ahead ? baseUnit(who.mention.ids[0]!) : context.unit;
  how.unit = who && !ahead ? "nêu trong câu" : context.unitFrom === "document" ? "đơn vị của văn bản" : "nêu ở câu trước";
  const real = index === "par-index" && unit && facts.dataset.units.get(unit)?.illustrative ? "par-index-mau" : index;
  // Year.
  const when = bind(sentence, at, "year", taken);
  const told = when && withinSentence(scene, at, when.mention) ? yearOf(scene, when.mention) : when ? yearOf(scene, when.mention) : null;
  const inBracket = sentence.bracket[at] !== 0 && context.bracketYear !== null && when?.way !== "after" && when?.way !== "bracket" ? context.bracketYear : null;
  const announced = told === null ? announcedYear(scene, real) : null;
  const standard = frame.date ? editionOn(facts, real, frame.date) : (facts.years(real).at(-1) ?? null);
  const carried = context.year !== null && context.yearFrom !== "document" ? context.year : null;
  const compared = told === null && announced === null && carried === null ? againstAt(scene, at, null) : null;
  const stepUp = compared?.told && compared.year !== null ? compared.year + 1 : null;
  const year = inBracket ?? told ?? announced ?? carried ?? stepUp ?? frame.year ?? standard;
  how.year = told !== null ? "nêu trong câu" : announced !== null ? "theo ngày công bố" : carried !== null ? "nêu ở câu trước" : "kỳ mới nhất khi viết";
  // Year compared with, region.
  const against = againstAt(scene, at, year);
  how.against = against.told ? "nêu trong câu" : "năm liền trước";
  const scope = scopeAt(scene, at, unit, year);
  const binding: Binding = { index: real, component: component?.id ?? null, unit, year, against: against.year, scope };
  how.component = component?.how;
  const reading: Reading = { binding, others: [], how, loose: component?.loose ?? false };
  jointReadings(scene, reading, [named?.mention, ahead ? undefined : who?.mention]);
  openReadings(scene, reading, { unitTold: Boolean(who) && !ahead, hung: who?.way === "bracket" && who.mention.role === "compared", yearTold: told !== null, indexTold: Boolean(named) || Boolean(component?.index), standard: carried === null && announced === null });
  return reading;
}

/** A sentence that opens with its figures names its subject after them ("Với 42,43 điểm, Đồng Tháp …"). */
function opensSentence({ sentence }: Scene, at: number): boolean {
  return /^(với|đạt|bằng|nhờ|dù|tuy|mặc dù|xếp|đứng|giành|tăng|giảm|được|có|sau khi|không|voi|dat|xep|mặc|bất chấp|kết quả|theo)/.test(sentence.items.find((item) => !has(item, "dash", "quote"))?.word ?? "") && !sentence.mentions.some((one) => one.slot === "unit" && one.at < at);
}

export function againstAt(scene: Scene, at: number, year: number | null): { year: number | null; told: boolean } {
  const { sentence } = scene;
  const compared = sentence.mentions.filter((one) => one.slot === "year" && one.role === "compared");
  const later = compared.find((one) => one.at > at && !sentence.items.slice(at, one.at).some((item) => has(item, "semicolon")));
  const mention = later ?? compared.filter((one) => one.at < at && !sentence.items.slice(one.at, at).some((item) => has(item, "semicolon"))).at(-1) ?? compared.at(-1);
  if (mention) {
    if ((mention.step === "-1" || mention.step === "=") && year !== null) return { year: year - 1, told: true };
    if (mention.step === "-2" && year !== null) return { year: year - 2, told: true };
    return { year: yearOf(scene, mention), told: true };
  }
  if (scene.context.against !== null && year !== null && scene.context.against < year && scene.fromYear === null) return { year: scene.context.against, told: true };
  if (scene.fromYear !== null && scene.fromYear !== year) return { year: scene.fromYear, told: true };
  return { year: year === null ? null : year - 1, told: false };
}

/** The region a rank counts in: right after it, or named before it in the clause; else the nation. */
export function scopeAt({ sentence, facts }: Scene, at: number, unit: string | null, year: number | null): string {
  const after = tightAfter(sentence, at, "scope");
  const own = after ?? sentence.mentions.filter((one) => one.slot === "scope" && one.at < at && sentence.bracket[one.at] === sentence.bracket[at] && sentence.clause[at]! - sentence.clause[one.at]! <= 1 && !sentence.items.slice(one.at, at).some((item) => has(item, "fraction", "number"))).at(-1);
  if (!own) return "nation";
  const id = own.ids[0]!;
  if (id === "nation") return id;
  if (id === "" && /^(trong )?(khu )?(vực|vùng|vuc|vung)$/.test(sentence.items[own.at]!.word) && unit) return facts.regionOf(unit, year ?? 2020) ?? "";
  return id;
}

/** One number after several names ("PAPI của Đồng Tháp và Bến Tre đạt …") may be either's. */
function jointReadings({ sentence }: Scene, reading: Reading, mentions: (Mention | undefined)[]): void {
  for (const mention of mentions) {
    if (!mention || mention.slot === "year") continue;
    for (const other of listOf(sentence, mention)) {
      if (other === mention || !other.ids[0]) continue;
      reading.others.push(mention.slot === "unit" ? { ...reading.binding, unit: baseUnit(other.ids[0]) } : { ...reading.binding, index: other.ids[0] });
      reading.joint = true;
    }
  }
}

/** Readings that the sentence leaves open: what was only carried on may have moved. */
function openReadings(scene: Scene, reading: Reading, told: { unitTold: boolean; hung: boolean; yearTold: boolean; indexTold: boolean; standard: boolean }): void {
  const { context, frame, facts } = scene;
  const { binding, others, loose } = reading;
  const vary = (change: Partial<Binding>) => {
    const year = change.year ?? binding.year;
    const against = change.year !== undefined && binding.against === (binding.year ?? 0) - 1 && year !== null ? year - 1 : binding.against;
    others.push({ ...binding, against, ...change });
  };
  if (loose && binding.component) vary({ component: null });
  if (!told.unitTold || told.hung)
    for (const unit of new Set([...context.units, context.unit, frame.unit])) if (unit && unit !== binding.unit) vary({ unit });
  if (!told.yearTold) {
    const open = told.standard ? facts.years(binding.index!) : [...context.years];
    for (const year of open) if (year !== binding.year) vary({ year });
  }
  if (!told.indexTold) for (const index of context.indices) if (index !== binding.index) vary({ index, component: null });
}
