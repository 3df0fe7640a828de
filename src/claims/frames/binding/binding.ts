import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Binding } from "../claim.ts";
import { againstAt, comparedBehind, goneOn, movesBy, spokenOf, untilNow } from "../compared-years.ts";
import { editionOn } from "../context.ts";
import { type Course, courseOf, ledUp, periodBefore, spanBefore } from "../course.ts";
import type { Reading, Scene } from "../scene.ts";
import type { Mention } from "../sentence.ts";
import { announcedYear, drawnFrom, ledFrom, yearOf } from "../years.ts";
import { type Bound, bind } from "./bind.ts";
import { componentAt, type PartRead } from "./component-at.ts";
import { looseReadings } from "./loose-readings.ts";
import { jointReadings, openReadings } from "./open-readings.ts";
import { dayAnnounced, recent, yearsSteppedTo } from "./open-years.ts";
import { opensClause, opensSentence, setsAgainst } from "./order.ts";
import { ofKind, oursSince } from "./ours.ts";
import { scopeAt } from "./scope.ts";

/** The course that a claim outside its two ends speaks of ("cải thiện 20 bậc, từ … năm 2023 lên … năm 2024"). */
function courseAround({ sentence }: Scene, at: number, year: Mention | undefined): Course | null {
  const course = year ? courseOf(sentence) : null;
  if (!course || (at >= course.start && at <= course.end)) return null;
  return year!.at >= course.start && year!.at <= course.end ? course : null;
}

/** Where a course leads that began in the year bound so far: "Từ áp chót năm 2023 (39,24 điểm), tỉnh bật lên ngôi á quân". */
function leftFor(scene: Scene, at: number, { mention, way }: Bound): { from: number; to: number } | null {
  const { sentence } = scene;
  const away = way === "before" && sentence.clause[mention.at] !== sentence.clause[at];
  const inside = sentence.bracket[mention.at] !== sentence.bracket[at];
  const back = sentence.items[mention.at + 1];
  const bracketed = inside && has(back, "open") && sentence.bracket[at] === sentence.bracket[mention.at + 1];
  return away && !bracketed ? ledFrom(scene, mention) : null;
}

/** A year that only dates where a change starts ("từ 6,57 điểm năm 2019 lên 8,14 điểm") rules nothing after it. */
function fromOnly({ fromYear, taken }: Scene, { mention, way }: Bound): boolean {
  return way === "before" && fromYear !== null && mention.year === fromYear && taken.has(mention.at);
}

/** The binding of a number (or of a word that claims something), with the readings that stay open. Null: not ours. */
export function readingAt(scene: Scene, at: number): Reading | null {
  const { sentence, context, frame, facts, taken } = scene;
  const how: Reading["how"] = {};
  // Index: named in the sentence, else spoken of before.
  const found = bind(sentence, at, "index", taken);
  const named =
    found?.way === "ahead" && context.index !== null && context.indices.size > 0 && !opensSentence(scene, at)
      ? null
      : found;
  const ids = named?.mention.ids ?? [];
  if (ids.includes("")) return null;
  let index = ids[0] ?? context.index;
  how.index = named
    ? "nêu trong câu"
    : context.indexFrom === "paragraph"
      ? "nêu ở câu trước"
      : "nêu ở đoạn hoặc đề mục trước";
  const component = componentAt(scene, at, index);
  if (component?.index) {
    index = component.index;
    how.index = "theo tên thành phần";
  }
  if (!index) return null;
  // Unit.
  const who = bind(sentence, at, "unit", taken);
  const ahead = who?.way === "ahead" && !opensSentence(scene, at);
  const ours = oursSince(scene, who?.mention.at ?? -1, at);
  const unit = ours ?? (who && !ahead ? baseUnit(who.mention.ids[0]!) : ofKind(scene, at));
  how.unit =
    who && !ahead
      ? "nêu trong câu"
      : context.unitFrom === "document"
        ? "đơn vị của văn bản"
        : "nêu ở câu trước";
  const real = facts.indexFor(index, unit);
  const dated = bind(sentence, at, "year", taken);
  const late = dated?.way === "ahead" && opensClause(sentence, dated.mention.at, at);
  const when = late && (setsAgainst(sentence, dated.mention.at) || !opensSentence(scene, at)) ? null : dated;
  const spanned = ledUp(sentence, at) ?? courseAround(scene, at, when?.mention) ?? drawnFrom(scene, at);
  const left = when ? leftFor(scene, at, when) : null;
  const told = spanned
    ? spanned.to
    : left !== null
      ? left.to
      : when && !fromOnly(scene, when)
        ? yearOf(scene, when.mention)
        : null;
  const inBracket =
    sentence.bracket[at] !== 0 && when?.way !== "after" && when?.way !== "bracket"
      ? (bracketYear(scene, at) ?? context.bracketYear)
      : null;
  const announced = told === null ? announcedYear(scene, real, at) : null;
  const standard = frame.date ? editionOn(facts, real, frame.date) : (facts.years(real).at(-1) ?? null);
  const carried = context.year !== null && context.yearFrom !== "document" ? context.year : null;
  const compared =
    told === null && announced === null && carried === null ? againstAt(scene, at, null) : null;
  const stepUp = compared?.told && compared.year !== null ? compared.year + 1 : null;
  const chained = scene.chain.get(at) ?? null;
  // "năm 2015 xuống 3 bậc so với năm 2014; từ 2012 đến 2015 giảm 2,35 điểm": the span named last takes over.
  const spannedLast =
    spanned === null &&
    when?.way === "before" &&
    sentence.mentions.findLast((one) => one.slot === "year" && one.at < at)?.role === "span";
  const over =
    chained !== null
      ? null
      : told === null
        ? (spanBefore(sentence, at) ?? periodBefore(sentence, at, facts.years(real)))
        : spannedLast
          ? spanBefore(sentence, at)
          : null;
  const near =
    chained ??
    inBracket ??
    (spannedLast ? over?.to : null) ??
    told ??
    over?.to ??
    announced ??
    carried ??
    stepUp ??
    frame.year ??
    standard;
  const moves = movesBy(scene, at);
  const year =
    (moves ? (spokenOf(scene, at, near) ?? (told === null ? goneOn(scene, at, near) : null)) : null) ?? near;
  how.year =
    told !== null
      ? "nêu trong câu"
      : announced !== null
        ? "theo ngày công bố"
        : carried !== null
          ? "nêu ở câu trước"
          : "kỳ mới nhất khi viết";
  const ends = spanned ?? over ?? left;
  const behind = comparedBehind(scene, at, year);
  const against =
    behind !== null && !(spannedLast && over)
      ? { year: behind, told: true }
      : ends && year === ends.to
        ? { year: ends.from, told: true }
        : againstAt(scene, at, year);
  // "Năm 2011 … 31,93 điểm. Hai năm sau, tỉnh đạt 36,96 điểm: tăng 5,04 điểm": since the year stepped from, it may be.
  const stepped = Number(when?.mention.step ?? 0);
  how.against = against.told ? "nêu trong câu" : "năm liền trước";
  const scope = scopeAt(scene, at, unit, year);
  const binding: Binding = {
    index: real,
    component: partByNumber(facts, real, component?.id ?? null, year),
    unit,
    year,
    against: against.year,
    scope,
  };
  how.component = component?.how;
  const reading: Reading = { binding, others: [], rivals: [], how, loose: component?.loose ?? false };
  const given = chained ?? over?.to ?? told ?? announced ?? carried ?? stepUp ?? inBracket ?? frame.year;
  if (given === null && !recent(frame.date, year)) reading.undated = true;
  // "Năm 2022 thứ 16. Và hôm nay tôi báo cáo: hạng tám": the day of a speech names no year behind a row of them.
  if (!when?.mention.year && context.years.size > 1 && spokenToday(sentence, at)) reading.undated = true;
  if (when && thisAfterRow(scene, when.mention)) reading.undated = true;
  jointReadings(scene, reading, [
    named?.mention,
    ahead ? undefined : who?.mention,
    when?.way === "before" ? when.mention : undefined,
    component?.mention,
  ]);
  openReadings(scene, at, reading, {
    unitTold: Boolean(who) && !ahead,
    hung: who?.way === "bracket" && who.mention.role === "compared",
    yearTold: chained !== null || over !== null || told !== null || stepUp !== null || inBracket !== null,
    indexTold: Boolean(named) || Boolean(component?.index),
    standard: carried === null && announced === null && !(frame.ofResults && year === frame.year),
  });
  if (when && year !== null && told === year)
    for (const other of yearsSteppedTo(scene, when.mention, year, announcedYear(scene, real, at)))
      reading.others.push({ ...binding, year: other, against: other - 1 });
  // "So với năm 2020, tỉnh tăng 6,14 điểm. ¶ Thủ tục hành chính công tăng 0,21 điểm": still since then, it may be.
  if (!against.told && year !== null && !sentence.mentions.some(({ slot }) => slot === "year"))
    for (const base of context.bases) if (base < year - 1) reading.others.push({ ...binding, against: base });
  // "vẫn hơn 1,41 điểm so với năm 2020. Quản trị điện tử lên hạng 8 từ hạng 18": since the year before, it may be.
  const since = sentence.mentions.some(({ slot, role }) => slot === "year" && role === "compared");
  if (!since && year !== null && context.against === against.year && against.year !== year - 1)
    reading.others.push({ ...binding, against: year - 1 });
  // "cộng từ 2019 đến nay mất 3,89 điểm": up to the one after the last that was told, it may be.
  const start = untilNow(sentence, at);
  if (start !== null && year !== null) reading.others.push({ ...binding, year: year + 1, against: start });
  // "¶ … hạng 56, trong khi hai năm trước đó hạng 14": from a year that is only carried on.
  if (stepped < 0 && year !== null && told === year && context.yearFrom === "carried")
    reading.rivals.push({ ...binding, year: year + 1, against: year });
  if (stepped > 1 && !against.told && year !== null)
    reading.others.push({ ...binding, against: year - stepped });
  if (over && carried !== null && carried !== year)
    reading.others.push({ ...binding, year: carried, against: carried - 1 });
  const day = announced === null || told !== null ? null : dayAnnounced(sentence);
  // Editions come out late at times: the year before the day stays open where ours came out after it.
  if (day !== null && announced === year && day - 1 !== year)
    reading.others.push({ ...binding, year: day - 1, against: day - 2 });
  const settled = chained !== null || inBracket !== null || spanned !== null;
  looseReadings(scene, at, reading, {
    unit: ahead ? null : who,
    index: named,
    ...(component?.id === null ? {} : { component: firmPart(component) }),
    ...(settled ? {} : { year: told === null ? null : when }),
  });
  return reading;
}

function spokenToday({ items }: Scene["sentence"], at: number): boolean {
  return items.some(({ word }, i) => i < at && word === "hôm" && items[i + 1]?.word === "nay");
}

/** "năm 2024 (trong ngoặc là năm 2023): …": the year of the numbers in brackets, told in the sentence itself. */
function bracketYear({ sentence: { items, mentions } }: Scene, at: number): number | null {
  const told = items.findIndex(({ word }, i) => i < at && /^(ngoặc|ngoặc đơn)$/.test(word));
  if (told < 0) return null;
  return mentions.find((one) => one.slot === "year" && one.at > told && one.at <= told + 6)?.year ?? null;
}

/** A component told by its number ("#4") by its id, in the order of the framework of the year. */
function partByNumber(
  facts: Scene["facts"],
  index: string,
  id: string | null,
  year: number | null,
): string | null {
  if (!id?.startsWith("#") || year === null) return id;
  return facts.parts(index, year)[Number(id.slice(1)) - 1] ?? id;
}

/** The component of a claim, where its name stands firmly before it. */
function firmPart(part: PartRead | null): Bound | null {
  return part?.mention && !part.loose ? { mention: part.mention, way: "before" } : null;
}

/** "Kỳ 2020 …. Kỳ 2021 …. Và kỳ này 39,93 điểm": this one may be that after the row of years, which nobody names. */
function thisAfterRow({ context, sentence }: Scene, { step, at }: Mention): boolean {
  const newest = Math.max(...context.years);
  const opens = at === 0 || (at === 1 && /^(và|còn|rồi|đến|tới)$/.test(sentence.items[0]!.word));
  return step === "0" && opens && context.year === newest && context.years.has(newest - 1);
}
