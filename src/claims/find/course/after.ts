import { readingAt } from "../../frames/binding/binding.ts";
import { leavesPart } from "../../frames/binding/component-at.ts";
import { weBehind } from "../../frames/binding/ours.ts";
import type { Context } from "../../frames/context.ts";
import type { Scene } from "../../frames/scene.ts";
import { listOf, type Mention } from "../../frames/sentence.ts";
import { announcedYear, ledFrom, yearOf } from "../../frames/years.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { ofWhole } from "../means/of-the-whole.ts";
import { besideFigures, lookedBackAt, mainYear } from "./looked-back.ts";
import { aimedAt, announcedOn, factual, hopedFor } from "./years-passed-on.ts";

/** The component of an index among the ids of a name that ends its sentence. */
function named(ids: readonly string[], index: string | null): string | null {
  return ids.find((id) => id.split("/")[0] === index)?.split("/")[1] ?? null;
}

/** "Hai năm trước, năm 2012, ta còn ở hạng 9": a year named behind words that look back to it. */
function namesStep({ mentions }: Scene["sentence"], { year, at }: Mention): boolean {
  return (
    year !== undefined &&
    mentions.some((one) => one.slot === "year" && Number(one.step) < 0 && one.at < at && at - one.at <= 3)
  );
}

/** What is spoken of after a sentence: its subjects outside brackets. */
export function after(scene: Scene, taken: ReadonlySet<number>): Context {
  const { sentence, context } = scene;
  const subjects = sentence.mentions.filter(
    ({ role, at }) => role === "subject" && sentence.bracket[at] === 0,
  );
  const of = (slot: string) => subjects.filter((one) => one.slot === slot);
  const next: Context = {
    ...context,
    years: new Set(context.years),
    units: new Set(context.units),
    indices: new Set(context.indices),
  };
  const bare = of("index");
  // "Bình Thuận 2023 → 2024 (PAPI)": what the whole is about may stand in a bracket.
  const held = sentence.mentions.filter((one) => one.slot === "index" && one.ids[0]);
  const index = bare.length || (context.index !== null && !isCaption(scene, held)) ? bare : held;
  if (index.length) {
    const last = index.at(-1)!.ids[0]!;
    next.index = last === "" ? null : last;
    next.indexFrom = "paragraph";
    for (const one of index) if (one.ids[0]) next.indices.add(one.ids[0]);
  }
  const figures = sentence.items.some((item) => (item.number?.decimals ?? 0) > 0);
  next.whole = figures ? ofWhole(scene) : context.whole && ofWhole(scene);
  const middle = sentence.items.findIndex((item) => has(item, "mean"));
  next.meanTold =
    middle >= 0 && sentence.items.slice(middle, middle + 10).some((item) => (item.number?.decimals ?? 0) > 0);
  const unit = of("unit").filter((one) => !inTimeClause(sentence, one));
  for (const one of unit) next.units.add(baseUnit(one.ids[0]!));
  const goesOn = unit.filter((one) => !leaderBeside(scene, one));
  const we = weBehind(sentence, Math.max(-1, ...unit.map(({ at }) => at)), sentence.items.length) >= 0;
  if (we && scene.frame.unit !== null) {
    next.unit = scene.frame.unit;
    next.unitFrom = "paragraph";
  } else if (goesOn.length) {
    next.unit = baseUnit(goesOn.at(-1)!.ids[0]!);
    next.unitFrom = "paragraph";
  }
  // "Mục tiêu năm 2025: PAPI đạt từ 44 điểm.": the year aimed at is not the one that the text goes on about.
  const aim = aimedAt(scene);
  if (aim) next.aimed = aim.year!;
  const years = of("year")
    .filter(({ at }) => sentence.mood[at] !== "if" || factual(sentence, at))
    .filter((one) => !hopedFor(sentence, one) && one !== aim)
    .filter((one) => !namesStep(sentence, one) || (context.year ?? scene.frame.year) === null)
    .filter(({ at }) => !/^(tính)$/.test(sentence.items[at - 3]?.word ?? ""));
  const told = new Set<number>();
  for (const one of years) {
    // "hạng 59, năm ngoái hạng 53": a year looked back at with its own figure is not what goes on.
    if (Number(one.step) < 0 && (context.year ?? scene.frame.year) !== null) continue;
    const year = yearOf(scene, one);
    if (year === null) continue;
    next.years.add(year);
    told.add(year);
  }
  // "70,47 (2009) → 67,95 (2010) → …": each figure with its year behind it.
  const tied = sentence.mentions.filter(
    ({ at, slot }) =>
      slot === "year" &&
      has(sentence.items[at - 1], "open") &&
      sentence.items[at - 2]?.number &&
      has(sentence.items[at + 1], "close"),
  );
  if (tied.length > 2) for (const one of tied) if (one.year !== undefined) next.years.add(one.year);
  // "Bảng công bố tháng 3/2014 ghi …": the year assessed, told by the day alone.
  const out = told.size || announcedOn(scene) === null ? null : announcedYear(scene, next.index ?? "");
  if (out !== null) next.years.add(out);
  if (told.size) next.latest = told;
  const single = years.filter((one) => listOf(sentence, one).length === 1);
  // Where a change starts is not the year spoken of afterwards, unless no other is known.
  const starts = ({ at, year }: (typeof years)[number]) =>
    scene.fromYear !== null && year === scene.fromYear && taken.has(at) && context.year !== null;
  const forward = (single.length ? single : years).filter((one) => !(Number(one.step) < 0) && !starts(one));
  const free = forward.filter(({ at }) => !taken.has(at));
  const year = free.at(-1) ?? forward.at(-1);
  if (year) {
    const meant = ledFrom(scene, year)?.to ?? yearOf(scene, year) ?? next.year;
    // "Năm 2022 đạt 3,04 điểm; năm 2021: 3,24 điểm": an earlier year named behind figures is told to compare.
    const main = mainYear(scene, year, forward);
    // "86,68%, hạng 52/63; năm 2023 là 86,86%": figures of a year that nobody tells, and of an earlier one beside it.
    const aside = main === null && forward[0] === year && besideFigures(scene, year);
    if (!aside && !(meant !== null && lookedBackAt(scene, year, meant))) {
      next.year = main !== null && meant !== null && meant < main ? main : meant;
      next.yearFrom = "paragraph";
    }
  }
  const compared = sentence.mentions.filter((one) => one.slot === "year" && one.role === "compared").at(-1);
  if (compared)
    next.against = compared.step === "-1" && next.year !== null ? next.year - 1 : yearOf(scene, compared);
  if (!compared && next.year !== context.year) next.against = null;
  if (compared && !year && context.year === null && next.against !== null) {
    next.year = next.against + 1;
    next.yearFrom = "paragraph";
  }
  const span = sentence.items.find(
    (item) => item.protected?.kind === "span" && item.protected.from,
  )?.protected;
  if (span) next.span = { from: span.from!, to: span.to! };
  // "Chỉ số PAPI của Nam Định từ 2011 đến 2014"
  const ends = sentence.mentions.filter(({ slot, role, year }) => slot === "year" && role === "span" && year);
  if (!span && ends.length === 2) next.span = { from: ends[0]!.year!, to: ends[1]!.year! };
  const bracketed = sentence.items.findIndex(
    ({ word }, at) => /^(ngoặc)$/.test(word) && has(sentence.items[at - 1], "among"),
  );
  const meant =
    bracketed < 0
      ? null
      : sentence.mentions.find((one) => one.slot === "year" && one.at > bracketed && one.at <= bracketed + 6);
  if (meant) next.bracketYear = yearOf({ ...scene, context: { ...context, year: next.year } }, meant);
  const day = announcedOn(scene);
  // "Ngày 17/4/2020 công bố PAR Index năm 2019": where the year is told, the day says nothing of it.
  const dated = index.length > 0 && years.some((one) => one.year !== undefined);
  if (day) next.announced = dated ? null : day;
  const parts = subjects.filter((one) => one.slot === "component" && one.ids.length > 0);
  if (parts.length) next.components = new Set(parts.flatMap(({ ids }) => ids));
  const component = subjects.filter((one) => one.slot === "component").at(-1);
  const at = component?.at ?? -1;
  const reset = index.some((one) => one.at > at) && index.length > 0;
  if (component && !reset) {
    const last = component.at >= sentence.items.length - 2 && !sentence.items.at(-1)!.number;
    const reading = component.ids.length && !last ? readingAt(scene, component.at + 1) : null;
    next.component = last ? named(component.ids, next.index) : (reading?.binding.component ?? null);
    if (reading?.binding.index && reading.how.index === "theo tên thành phần")
      next.index = reading.binding.index;
    // "cao nhất là tiếp cận đất đai. Năm 2020 xếp thứ 10": which part is greatest is told, and left behind.
    if (last && ledByMost(sentence, component.at) && !sentence.items.some((item) => has(item, "parts")))
      next.component = context.headed;
  } else if (index.length) next.component = null;
  else if (leavesPart(scene)) next.component = context.headed;
  else if (unit.length || sentence.items.some((item) => has(item, "self"))) next.component = context.headed;
  // Of each index the year that its sentence ends in.
  const spoken = index.length ? index.flatMap(({ ids }) => ids[0] || []) : (next.index ?? []);
  if (next.year !== null && (told.size || index.length))
    next.yearsOf = new Map([...context.yearsOf, ...[spoken].flat().map((id) => [id, next.year!] as const)]);
  return next;
}

/** "Bảng: bình quân vùng (PAR Index)": a short line without figures or units, whose one index stands in a bracket. */
function isCaption({ sentence: { items, mentions } }: Scene, held: readonly Mention[]): boolean {
  return (
    held.length === 1 &&
    items.length <= 14 &&
    !items.some(({ number }) => number) &&
    !mentions.some(({ slot }) => slot === "unit")
  );
}

/** "Cao Bằng xếp thứ 5/14, dẫn đầu vùng là Thái Nguyên với 46,47 điểm": who leads, told beside the unit that the text is about. */
function leaderBeside({ sentence, frame, context }: Scene, { at }: Mention): boolean {
  const { items, mentions } = sentence;
  if (frame.unit === null || items[at - 1]?.word !== "là") return false;
  const first = [at - 2, at - 3, at - 4].find((i) => has(items[i], "first"));
  if (first === undefined || !has(items[first - 1], "comma", "semicolon")) return false;
  const before = mentions.findLast((one) => one.slot === "unit" && one.at < first && one.role === "subject");
  const self = context.unit === frame.unit && items.slice(0, first).some((one) => has(one, "self"));
  return before ? baseUnit(before.ids[0]!) === frame.unit : self;
}

/** "giữ ngôi ấy cho tới khi Hải Phòng vượt qua ở kỳ 2021": a unit that only dates what is told of another. */
function inTimeClause({ items, mentions }: Scene["sentence"], { at }: Mention): boolean {
  const led = items[at - 1]?.word === "khi" || (items[at - 2]?.word === "khi" && has(items[at - 1], "self"));
  const when =
    /^(tới|đến|trước|sau|cho)$/.test(items[at - 2]?.word ?? "") || /khi$/.test(items[at - 1]?.word ?? "");
  const own =
    mentions.some((one) => one.slot === "unit" && one.at < at) ||
    items.slice(0, at).some((one) => has(one, "self"));
  return own && (led || (when && at > 6));
}

/** Whether a part that ends its sentence is only named by a superlative: "…; cao nhất là tiếp cận đất đai". */
function ledByMost({ items }: Scene["sentence"], at: number): boolean {
  return (
    /^(là|:)$/.test(items[at - 1]?.word ?? "") &&
    items.slice(Math.max(0, at - 5), at).some((item) => has(item, "highest", "lowest"))
  );
}
