import { has, lastBefore } from "../text/items.ts";
import type { Scene } from "./scene.ts";
import type { Mention } from "./sentence.ts";
import { yearOf } from "./years.ts";

/** Whether a sentence opens the year of a claim as its subject between two places. */
function anew({ sentence }: Scene, from: number, at: number, year: number | null): boolean {
  return sentence.mentions.some(
    (one) =>
      one.slot === "year" && one.role === "subject" && one.year === year && one.at > from && one.at < at,
  );
}

/**
 * "giảm 0,38 điểm so với năm 2022, năm 2024 tăng 1,04 điểm": a year compared with that follows the number of another
 * claim is that claim's, once a new year is opened behind it.
 */
function trailing(scene: Scene, mention: Mention, at: number, year: number | null): boolean {
  const { items, clause } = scene.sentence;
  if (mention.at > at || !anew(scene, mention.at, at, year)) return false;
  return items.some(
    (item, i) =>
      i < mention.at &&
      i >= mention.at - 8 &&
      clause[i] === clause[mention.at] &&
      has(item, "number", "fraction"),
  );
}

/** "giảm 1,87 điểm so với năm 2019": the year right behind a change; null where none is, or it is a later one. */
export function comparedBehind(scene: Scene, at: number, year: number | null): number | null {
  const { items, bracket, mentions } = scene.sentence;
  const mention = mentions.find((one) => one.slot === "year" && one.role === "compared" && one.at > at);
  if (
    mention?.year === undefined ||
    year === null ||
    mention.year >= year ||
    bracket[mention.at] !== bracket[at]
  )
    return null;
  const between = items.slice(at + 1, mention.at);
  const near = between.length <= 7 && between.some((item) => has(item, "compared"));
  return near &&
    !between.some((item) => has(item, "semicolon", "comma", "number", "fraction", "year", "up", "down"))
    ? mention.year
    : null;
}

/** The year that a change is held against: told in the sentence or carried on, else the one before. */
export function againstAt(
  scene: Scene,
  at: number,
  year: number | null,
): { year: number | null; told: boolean } {
  const { sentence } = scene;
  const start = untilNow(sentence, at);
  if (start !== null && year !== null && start < year) return { year: start, told: true };
  const compared = sentence.mentions.filter((one) => one.slot === "year" && one.role === "compared");
  const later = compared.find(
    (one) => one.at > at && !sentence.items.slice(at, one.at).some((item) => has(item, "semicolon")),
  );
  // "so với năm 2021 giảm 0,63 điểm, so với năm 2022 tăng …": the one that leads the clause of the claim.
  const led = compared.findLast(
    (one) =>
      one.at < at &&
      sentence.clause[one.at] === sentence.clause[at] &&
      !sentence.items.slice(one.at + 1, at).some((item) => has(item, "number", "fraction", "year")),
  );
  const mention =
    led ??
    later ??
    compared
      .filter(
        (one) => one.at < at && !sentence.items.slice(one.at, at).some((item) => has(item, "semicolon")),
      )
      .at(-1) ??
    (anew(scene, compared.at(-1)?.at ?? -1, at, year) ? undefined : compared.at(-1));
  if (mention && !trailing(scene, mention, at, year)) {
    // "Năm 2010 được 57,90 điểm, năm nay còn kém năm ấy 2,70 điểm"
    const pointed =
      mention.step === "="
        ? sentence.mentions.findLast(
            (one) => one.slot === "year" && one.year !== undefined && one.at < mention.at,
          )?.year
        : undefined;
    if (pointed !== undefined && year !== null && pointed < year) return { year: pointed, told: true };
    if ((mention.step === "-1" || mention.step === "=") && year !== null)
      return { year: year - 1, told: true };
    if (Number(mention.step) < -1 && year !== null) return { year: year + Number(mention.step), told: true };
    return { year: yearOf(scene, mention), told: true };
  }
  const back = spanBack(scene, at);
  if (back !== null && year !== null) return { year: year - back, told: true };
  // A year compared with holds for the year it was named beside, not for one that opens later.
  const opened =
    year !== scene.context.year &&
    sentence.mentions.some((one) => one.slot === "year" && one.role === "subject");
  if (
    scene.context.against !== null &&
    !opened &&
    year !== null &&
    scene.context.against < year &&
    scene.fromYear === null
  )
    return { year: scene.context.against, told: true };
  // "từ hạng 58 năm 2022 lên hạng 51 năm 2023; năm 2024 lùi 1 bậc": the new year leaves the course behind.
  const stop = lastBefore(sentence.items, at, "semicolon");
  if (scene.fromYear !== null && scene.fromYear !== year && !(stop >= 0 && anew(scene, stop, at, year)))
    return { year: scene.fromYear, told: true };
  return { year: year === null ? null : year - 1, told: false };
}

/** "cộng từ 2019 đến nay mất 3,89 điểm": the year that a course up to now set out from; null where none is told before a claim. */
export function untilNow({ items, mentions, bracket }: Scene["sentence"], at: number): number | null {
  const now = items.findLastIndex(
    ({ word }, i) => i < at && i >= at - 8 && bracket[i] === bracket[at] && /^(đến nay|tới nay)$/.test(word),
  );
  if (now < 0) return null;
  const start = mentions.findLast((one) => one.slot === "year" && one.year !== undefined && one.at < now);
  return start?.role === "span" && now - start.at <= 2 ? start.year! : null;
}

/** "trong hai năm, tỉnh tăng 43 bậc", "sau ba năm": the years that a change reaches back; null where none are told. */
function spanBack({ sentence }: Scene, at: number): number | null {
  const { items, bracket } = sentence;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (has(items[i], "semicolon") || bracket[i] !== bracket[at]) return null;
    const count = items[i]!.number?.value;
    // "Ba năm tăng 4,20 điểm", "Ba năm, điểm nhích thêm 0,36"
    const opens = i === 0 && has(items[1], "years") && has(items[2], "up", "down", "comma");
    if (opens && Number.isInteger(count) && count! > 1 && count! < 16) return count!;
    const led = /^(trong|sau|qua|chỉ trong|chỉ sau|vòng|dồn|cộng|gộp|cộng lại|tổng cộng|tính chung|cả)$/.test(
      items[i - 1]?.word ?? "",
    );
    // "có kết quả ở cả hai năm": in which years, and not since when.
    const within = /^(ở|có|của|cho)$/.test(items[i - 2]?.word ?? "");
    if (count === undefined || !led || within || !Number.isInteger(count) || count < 2 || count > 15)
      continue;
    if (has(items[i + 1], "years") && !has(items[i + 2], "year") && !inARow(items, i + 2)) return count;
  }
  return null;
}

/** "sau hai năm giảm liên tiếp": years that something went on for, not the reach of what comes after. */
function inARow(items: Scene["sentence"]["items"], from: number): boolean {
  const cut = items.findIndex((item, i) => i >= from && has(item, "comma", "semicolon"));
  return items
    .slice(from, cut < 0 ? from + 4 : Math.min(cut, from + 4))
    .some((item) => has(item, "in-a-row"));
}

/** Whether a number is the size of a move: its verb stands right before it. */
export const movesBy = ({ sentence: { items } }: Scene, at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some((item) => has(item, "up", "down", "more", "less"));

/**
 * "điểm năm 2024 thấp hơn năm 2021 (giảm 0,75 điểm)": the year that a sentence speaks of, where the one found is that
 * compared with. Null where it is another.
 */
export function spokenOf({ sentence: { mentions } }: Scene, at: number, year: number | null): number | null {
  const years = mentions.filter((one) => one.slot === "year" && one.year !== undefined && one.at < at);
  const last = years.at(-1);
  if (last?.role !== "compared" || last.year !== year) return null;
  return years.findLast((one) => one.role === "subject" && one.year! > last.year!)?.year ?? null;
}

/**
 * "Tỉnh đạt 90,86% năm 2023. Năm 2022 là 86,74%. So với năm 2022, tỉnh tăng 4,12 điểm": a move since the year told
 * last is that of the later year which the text speaks of. Null where the sentence compares with another.
 */
export function goneOn(scene: Scene, at: number, year: number | null): number | null {
  const { sentence, context, frame } = scene;
  const since = year === null ? null : againstAt(scene, at, year);
  if (!since?.told || since.year !== year) return null;
  const compared = sentence.mentions.filter(({ role }) => role === "compared");
  const own = compared.some(
    (one) => one.slot === "year" && [1, 2].some((back) => has(sentence.items[one.at - back], "compared")),
  );
  if (!own || compared.some(({ slot }) => slot === "unit")) return null;
  const later = [
    ...context.years,
    ...context.yearsBefore,
    ...(frame.year === null ? [] : [frame.year]),
  ].filter((one) => one > year!);
  return later.length ? Math.min(...later) : year! + 1;
}
