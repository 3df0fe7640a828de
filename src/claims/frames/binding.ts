import { baseUnit } from "../lexicon/lexicon.ts";
import { has } from "../text/items.ts";
import { type Bound, bind, tightAfter } from "./bind.ts";
import type { Binding } from "./claim.ts";
import { editionOn } from "./context.ts";
import { type Course, courseOf, spanBefore } from "./course.ts";
import { jointReadings, openReadings } from "./open-readings.ts";
import type { Reading, Scene } from "./scene.ts";
import type { Mention, Sentence } from "./sentence.ts";
import { againstAt, announcedYear, yearOf } from "./years.ts";

/** The course that a claim outside its two ends speaks of ("cải thiện 20 bậc, từ … năm 2023 lên … năm 2024"). */
function courseAround({ sentence }: Scene, at: number, year: Mention | undefined): Course | null {
  const course = year ? courseOf(sentence) : null;
  if (!course || (at >= course.start && at <= course.end)) return null;
  return year!.at >= course.start && year!.at <= course.end ? course : null;
}

/** A year that only dates where a change starts ("từ 6,57 điểm năm 2019 lên 8,14 điểm") rules nothing after it. */
function fromOnly({ fromYear, taken }: Scene, { mention, way }: Bound): boolean {
  return way === "before" && fromYear !== null && mention.year === fromYear && taken.has(mention.at);
}

function componentAt(
  scene: Scene,
  at: number,
  index: string | null,
): { id: string | null; index: string | null; loose: boolean; how: string; mention?: Mention } | null {
  const { sentence, context, taken } = scene;
  const bound = bind(sentence, at, "component", taken);
  if (bound && bound.way !== "ahead") {
    const { mention } = bound;
    if (mention.ids.length === 0) return { id: null, index: null, loose: false, how: "tổng điểm" };
    const later = sentence.mentions.filter(
      (one) => one.at > mention.at && one.at < at && sentence.bracket[one.at] === sentence.bracket[at],
    );
    const reset = later.some(
      (one) =>
        one.slot === "index" &&
        one.role === "subject" &&
        !/^(của|trong|thuộc|về)$/.test(sentence.items[one.at - 1]?.word ?? ""),
    );
    if (!reset) {
      const own = mention.ids.filter((id) => id.split("/")[0] === index);
      const loose =
        sentence.items.slice(mention.at, at).some((item) => has(item, "semicolon")) ||
        (sentence.clause[mention.at] !== sentence.clause[at] && later.some((one) => one.slot === "unit")) ||
        sentence.items
          .slice(mention.at, at)
          .some(
            (item) =>
              has(item, "self") &&
              !/^(của)$/.test(sentence.items[sentence.items.indexOf(item) - 1]?.word ?? ""),
          );
      if (own.length)
        return { id: own[0]!.split("/")[1]!, index: null, loose, how: "nêu ngay trong câu", mention };
      const alone = [...new Set(mention.ids.map((id) => id.split("/")[0]!))].filter(
        (id) => id !== "par-index-mau",
      );
      const named = sentence.mentions.some((one) => one.slot === "index" && one.at < at);
      if (alone.length === 1 && !named)
        return {
          id: mention.ids.find((id) => id.startsWith(`${alone[0]}/`))!.split("/")[1]!,
          index: alone[0]!,
          loose,
          how: "nêu ngay trong câu",
        };
    }
    return null;
  }
  if (bound?.way === "ahead" && opensSentence(scene, at) && setUpAhead(sentence, at, bound.mention)) {
    const own = bound.mention.ids.find((id) => id.split("/")[0] === index);
    if (own)
      return {
        id: own.split("/")[1]!,
        index: null,
        loose: true,
        how: "nêu ngay sau số",
        mention: bound.mention,
      };
  }
  if (
    context.component &&
    !sentence.mentions.some((one) => (one.slot === "index" || one.slot === "unit") && one.at < at) &&
    !sentence.items.some(
      (item, i) => i < at && has(item, "self") && !/^(của)$/.test(sentence.items[i - 1]?.word ?? ""),
    )
  )
    return { id: context.component, index: null, loose: true, how: "câu trước" };
  return null;
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
  const unit = who && !ahead ? baseUnit(who.mention.ids[0]!) : context.unit;
  how.unit =
    who && !ahead
      ? "nêu trong câu"
      : context.unitFrom === "document"
        ? "đơn vị của văn bản"
        : "nêu ở câu trước";
  const real =
    index === "par-index" && unit && facts.dataset.units.get(unit)?.illustrative ? "par-index-mau" : index;
  const dated = bind(sentence, at, "year", taken);
  const late = dated?.way === "ahead" && opensClause(sentence, dated.mention.at, at);
  const when = late && !opensSentence(scene, at) ? null : dated;
  const spanned = courseAround(scene, at, when?.mention);
  const told = spanned ? spanned.to : when && !fromOnly(scene, when) ? yearOf(scene, when.mention) : null;
  const inBracket =
    sentence.bracket[at] !== 0 &&
    context.bracketYear !== null &&
    when?.way !== "after" &&
    when?.way !== "bracket"
      ? context.bracketYear
      : null;
  const announced = told === null ? announcedYear(scene, real, at) : null;
  const standard = frame.date ? editionOn(facts, real, frame.date) : (facts.years(real).at(-1) ?? null);
  const carried = context.year !== null && context.yearFrom !== "document" ? context.year : null;
  const compared =
    told === null && announced === null && carried === null ? againstAt(scene, at, null) : null;
  const stepUp = compared?.told && compared.year !== null ? compared.year + 1 : null;
  const chained = scene.chain.get(at) ?? null;
  const over = told === null && chained === null ? spanBefore(sentence, at) : null;
  const year =
    chained ?? inBracket ?? told ?? over?.to ?? announced ?? carried ?? stepUp ?? frame.year ?? standard;
  how.year =
    told !== null
      ? "nêu trong câu"
      : announced !== null
        ? "theo ngày công bố"
        : carried !== null
          ? "nêu ở câu trước"
          : "kỳ mới nhất khi viết";
  const ends = spanned ?? over;
  const against = ends && year === ends.to ? { year: ends.from, told: true } : againstAt(scene, at, year);
  how.against = against.told ? "nêu trong câu" : "năm liền trước";
  const scope = scopeAt(scene, at, unit, year);
  const binding: Binding = {
    index: real,
    component: component?.id ?? null,
    unit,
    year,
    against: against.year,
    scope,
  };
  how.component = component?.how;
  const reading: Reading = { binding, others: [], how, loose: component?.loose ?? false };
  const given = chained ?? told ?? announced ?? carried ?? stepUp ?? inBracket ?? frame.year;
  if (given === null && !recent(frame.date, year)) reading.undated = true;
  jointReadings(scene, reading, [
    named?.mention,
    ahead ? undefined : who?.mention,
    when?.way === "before" ? when.mention : undefined,
    component?.mention,
  ]);
  openReadings(scene, reading, {
    unitTold: Boolean(who) && !ahead,
    hung: who?.way === "bracket" && who.mention.role === "compared",
    yearTold: chained !== null || told !== null || stepUp !== null || inBracket !== null,
    indexTold: Boolean(named) || Boolean(component?.index),
    standard: carried === null && announced === null,
  });
  return reading;
}

/** "Với 6,29 điểm, cao nhất cả nước, Công khai, minh bạch là …": the part named after the figures, with nothing else in between. */
function setUpAhead(sentence: Sentence, at: number, { at: place, role }: Mention): boolean {
  const { items, mentions } = sentence;
  const other = mentions.some(
    (one) => one.at > at && one.at < place && (one.slot === "unit" || one.slot === "index"),
  );
  const before = items[place - 1];
  return (
    role === "subject" && !other && (has(before, "comma", "parts") || /^(của|ở|là)$/.test(before?.word ?? ""))
  );
}

/** A sentence that opens with its figures names its subject after them ("Với 42,43 điểm, Đồng Tháp …"). */
function opensSentence({ sentence }: Scene, at: number): boolean {
  return (
    /^(với|đạt|bằng|nhờ|dù|tuy|mặc dù|xếp|đứng|giành|tăng|giảm|được|có|sau khi|không|mặc|bất chấp|kết quả|theo)/.test(
      sentence.items.find((item) => !has(item, "dash", "quote"))?.word ?? "",
    ) && !sentence.mentions.some((one) => one.slot === "unit" && one.at < at)
  );
}

/** The region a rank counts in: right after it, or named before it in the clause; else the nation. */
export function scopeAt(
  { sentence, facts }: Scene,
  at: number,
  unit: string | null,
  year: number | null,
): string {
  const after = tightAfter(sentence, at, "scope");
  const own =
    after ??
    sentence.mentions
      .filter(
        (one) =>
          one.slot === "scope" &&
          one.at < at &&
          sentence.bracket[one.at] === sentence.bracket[at] &&
          sentence.clause[at]! - sentence.clause[one.at]! <= 1 &&
          !sentence.items.slice(one.at, at).some((item) => has(item, "fraction", "number")),
      )
      .at(-1);
  const ruling = own ?? overall(sentence, at);
  if (!ruling) return "nation";
  const id = ruling.ids[0]!;
  if (id === "nation") return id;
  if (id === "" && /^(trong )?(khu )?(vực|vùng)$/.test(sentence.items[ruling.at]!.word) && unit)
    return facts.regionOf(unit, year ?? 2020) ?? "";
  return id;
}

/** A region that opens the sentence ("Xét trong vùng …, A đứng thứ nhất, B đứng thứ ba") holds for all its ranks. */
function overall(sentence: Sentence, at: number): Mention | null {
  const scopes = sentence.mentions.filter((one) => one.slot === "scope");
  const first = scopes[0];
  if (
    !first ||
    first.ids[0] === "nation" ||
    first.at > 5 ||
    first.at > at ||
    scopes.some((one) => one.ids[0] === "nation")
  )
    return null;
  return has(sentence.items[first.at + 1], "comma") ? first : null;
}

/** Whether a text was written while an edition was the newest: within a year and a half of its year's end. */
function recent(date: string | null, year: number | null): boolean {
  if (date === null || year === null) return false;
  return date <= `${year + 2}-06-30`;
}

/** Whether a year begins a later clause ("…, song năm 2021 rơi xuống …"): it says nothing of what came before. */
function opensClause(sentence: Sentence, year: number, at: number): boolean {
  const { items, clause } = sentence;
  if (clause[year] === clause[at]) return false;
  const first = /^(năm)$/.test(items[year - 1]?.word ?? "") ? year - 2 : year - 1;
  return (
    has(items[first], "comma", "semicolon", "colon") ||
    /^(song|nhưng|còn|đến|sang|thì|và|trong)$/.test(items[first]?.word ?? "")
  );
}
