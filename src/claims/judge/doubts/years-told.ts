import type { Binding, Claim, ClaimKind } from "../../frames/claim.ts";
import type { Facts } from "../facts.ts";
import { checkOf, type Judged } from "../judge.ts";
import { NUMBERED_KINDS } from "../numbered-kinds.ts";
import { below } from "./below.ts";
import { borneOut } from "./borne-out.ts";
import { nobodysNumber } from "./nobodys.ts";
import { goesOn, sentenceStart, stepsTo, tellsNow, type YearTold, yearsTold } from "./years-in-text.ts";

/* A year that is only carried on is the frame most often misread: what hangs on it alone is doubted. */

/** Where the year of a claim comes from that the other numbers of its paragraph tell. */
export const BY_FIGURES = "theo các số cùng đoạn";

const SETTLED: readonly (string | undefined)[] = ["dòng và cột của bảng", "theo thứ tự liệt kê", BY_FIGURES];

/** Whether the year of a claim is the last that its own sentence names before it, or stands right behind it. */
export function sentenceTells(text: string, years: readonly YearTold[], judged: Judged): boolean {
  const { claim, binding } = judged;
  if (SETTLED.includes(claim.how.year)) return true;
  const next = years.find(({ at }) => at >= claim.end);
  const between = next ? text.slice(claim.end, next.at).replace(/\([^()]*\)/g, "") : "";
  // "42,13 điểm năm 2022", "Một là 55,04: điểm năm 2013"
  const behind = between.replace(/^: (?=(?:điểm|hạng|thứ hạng)(?: số)? )/u, "");
  if (next?.year === binding.year && between.length < 30 && !/[\d.,;:\n]/.test(behind)) return true;
  // "… năm 2021 với 6,11 điểm, nay là 5,77": the year of the text.
  if (
    /(?<!\p{L})(?:nay|hiện|hiện nay)(?: (?:là|còn|đạt|ở|xếp))?\s*$/iu.test(
      text.slice(Math.max(0, claim.start - 20), claim.start),
    )
  )
    return true;
  if (tellsNow(text, years, judged)) return true;
  // "so với kết quả năm 2015 (48,96 điểm)": the bracket is of the year it hangs on.
  const hung = /((?:19|20)\d\d) ?\((?:đạt |là |xếp |thứ |hạng )*$/u.exec(
    text.slice(Math.max(0, claim.start - 30), claim.start),
  );
  if (hung && Number(hung[1]) === binding.year) return true;
  const from = sentenceStart(text, claim.start);
  const last = years.findLast(
    ({ at, subject, shut }) =>
      subject && at >= from && at < claim.end && (shut === null || shut > claim.start),
  );
  // "Năm 2023 tỉnh được 40,11 điểm, như vậy tăng 4,41 điểm": the year that a move starts from tells it as well.
  const starts = claim.kind === "change" || claim.kind === "places";
  // "Năm 2024 đạt 4,18 điểm, trong lúc 2023 là 4,15; đứng thứ 49": behind the stop it may be of the main year again.
  const stop = last ? text.slice(last.at, claim.start).includes(";") : false;
  const main = years.some(
    ({ at, year, subject }) => stop && subject && at >= from && at < last!.at && year > last!.year,
  );
  if (main) return false;
  if (stepsTo(text, years, judged)) return true;
  return last?.year === binding.year || (starts && last?.year === binding.against);
}

/**
 * Another year that the paragraph spoke of before a claim, or the text after it last named that of the claim, under
 * which the very same words are right. Null where none is.
 */
function otherYear(text: string, years: readonly YearTold[], judged: Judged, facts: Facts): Binding | null {
  const { claim, binding } = judged;
  if (binding.year === null || !binding.index) return null;
  // A first time is always that of another year where it is wrong.
  if (claim.other === "first-above") return null;
  const line = text.lastIndexOf("\n", claim.start - 1) + 1;
  const last = years.findLast(({ at, year }) => year === binding.year && at < claim.start)?.at ?? -1;
  // "… PAPI 2022 còn 41,01 điểm. Năm 2020 tỉnh đứng thứ 9." and, a paragraph on, how its components moved: of any year of it.
  const own = years.some(({ at, subject }) => subject && at >= line && at < claim.start);
  const moves = claim.kind === "change" || claim.kind === "count";
  // A paragraph that names no year before the claim may go back to any that the text told: "PAPI 2024 … ¶ từng đứng đầu năm 2022. ¶ …".
  const exact = (claim.number?.decimals ?? 0) >= 2;
  const bare = !own && exact && NUMBERED_KINDS.includes(claim.kind);
  const from = bare ? 0 : own || last < 0 || !moves ? line : text.lastIndexOf("\n", last) + 1;
  if (!NUMBERED_KINDS.includes(claim.kind) && from === line) return null;
  const behind = text.slice(claim.end).search(/[.!?;](\s|$)|\n|$/);
  const apart = binding.against === null ? 1 : binding.year - binding.against;
  for (const { at, year, subject } of years) {
    const open = at < claim.start ? at >= from || at > last : at < claim.end + behind;
    if (!subject || !open || year === binding.year) continue;
    const other = { ...binding, year, against: year - apart };
    if (["right", "style"].includes(checkOf(claim, other, facts).state)) return other;
  }
  return null;
}

/** Kinds whose number is seldom a word misread, where the text has but one year. */
const SETTLING: readonly ClaimKind[] = ["score", "change", "count"];

/** Kinds in words that were as often misread as wrong, whatever their year. */
const MISREAD: readonly ClaimKind[] = ["tier", "mean"];

/** "thấp hơn mức trung bình cả nước (57,06 điểm)": a mean right behind its whole name. */
const ofTheNation = (text: string, { kind, start }: Claim): boolean =>
  kind === "mean" &&
  /(?:trung bình|bình quân)(?: chung)?(?: của)? (?:cả nước|toàn quốc) (?:\(|là |đạt )$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** So near a word of change its figure stands: "giảm, còn 7,31 điểm". */
const BESIDE = 50;

/** Whether the figure that a word of change stands beside is right of the very same thing: then its words were understood. */
function besideFigure({ claim, binding }: Judged, judged: readonly Judged[]): boolean {
  return (
    claim.kind === "direction" &&
    claim.of !== undefined &&
    judged.some(
      (one) =>
        one.verdict === "right" &&
        (one.claim.kind === "score" || one.claim.kind === "change") &&
        (one.claim.number?.decimals ?? 0) > 1 &&
        Math.abs(one.claim.start - claim.start) < BESIDE &&
        one.binding.index === binding.index &&
        one.binding.component === binding.component &&
        one.binding.unit === binding.unit &&
        one.binding.year === binding.year,
    )
  );
}

/** A mean under a head that says so. */
const inTable = ({ how }: Claim): boolean => how.year === "dòng và cột của bảng";

/** Kinds that hang on no year: how many were ranked is printed with its place, a target on the figure told with it. */
const ARITHMETIC: readonly ClaimKind[] = ["denominator", "target", "parts", "edition"];

/** So far around it another wrong number makes one more likely, and so many right ones make it less so. */
const AROUND = 2000;
const FEW = 3;

/** The years around a place: further off than these nobody looks for one. */
export function windows(years: readonly YearTold[]): (at: number) => readonly YearTold[] {
  const places = years.map(({ at }) => at);
  return (at) => {
    const here = below(places, at);
    return years.slice(Math.max(0, here - 40), here + 15);
  };
}

/**
 * Two and more numbers of a paragraph that names no year, wrong of the year carried on and right of one and the same
 * other year that the text told before: the paragraph goes on about that one, unless as many numbers are right as read.
 */
function alikeElsewhere(
  judged: readonly Judged[],
  loose: ReadonlySet<Judged>,
  text: string,
  years: readonly YearTold[],
  facts: Facts,
): ReadonlyMap<Judged, Binding> {
  const found = new Map<string, [Judged, Binding][]>();
  const lineOf = ({ claim }: Judged) => text.lastIndexOf("\n", claim.start - 1) + 1;
  const borne = new Map<string, number>();
  for (const one of judged) {
    const key = `${lineOf(one)} ${one.binding.year}`;
    if (one.verdict === "right" && NUMBERED_KINDS.includes(one.claim.kind))
      borne.set(key, (borne.get(key) ?? 0) + 1);
  }
  for (const one of loose) {
    const { claim, binding } = one;
    if (!NUMBERED_KINDS.includes(claim.kind) || binding.year === null) continue;
    const line = lineOf(one);
    if (years.some(({ at, subject }) => subject && at >= line && at < claim.start)) continue;
    const told = new Set(years.filter(({ at }) => at < line).map(({ year }) => year));
    for (const year of told) {
      const other = { ...binding, year, against: year - 1 };
      if (year === binding.year || !["right", "style"].includes(checkOf(claim, other, facts).state)) continue;
      const key = `${line} ${year}`;
      found.set(key, [...(found.get(key) ?? []), [one, other]]);
    }
  }
  const enough = (all: readonly [Judged, Binding][]) => {
    const own = borne.get(`${lineOf(all[0]![0])} ${all[0]![0].binding.year}`) ?? 0;
    return all.length > 1 && all.length >= 2.5 * own;
  };
  return new Map([...found.values()].filter(enough).flat());
}

/** Doubts what only the carried year makes wrong: right of another year told, or alone in a text otherwise right. */
export function doubtYears(judged: readonly Judged[], text: string, facts: Facts): Judged[] {
  if (!judged.some(({ verdict }) => verdict === "wrong")) return [...judged];
  const whole = yearsTold(text);
  const nobodys = nobodysNumber(judged, text, facts);
  const only = new Set(whole.filter(({ subject }) => subject).map(({ year }) => year)).size === 1;
  const near = windows(whole);
  const loose = new Set(
    judged.filter(
      (one) =>
        one.verdict === "wrong" &&
        !sentenceTells(text, near(one.claim.start), one) &&
        !borneOut(text, one, judged),
    ),
  );
  const together = alikeElsewhere(judged, loose, text, whole, facts);
  const first = judged.map((one): Judged => {
    const other = loose.has(one)
      ? (otherYear(text, near(one.claim.start), one, facts) ?? together.get(one))
      : null;
    return other ? { ...one, verdict: "ambiguous", error: null, doubt: other } : one;
  });
  const startsOf = (...verdicts: string[]) =>
    first
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ claim }) => claim.start)
      .sort((a, b) => a - b);
  const right = startsOf("right", "style");
  const wrong = startsOf("wrong");
  return first.map((one): Judged => {
    const { kind } = one.claim;
    const digits = one.claim.number && !one.claim.number.spelled;
    const announced = one.claim.how.year === "theo ngày công bố";
    const settled = !loose.has(one) || (digits && (announced || goesOn(text, near(one.claim.start), one)));
    const firm = SETTLING.includes(kind)
      ? settled || only
      : besideFigure(one, judged) ||
        (settled && (!MISREAD.includes(kind) || ofTheNation(text, one.claim) || inTable(one.claim)));
    if (one.verdict !== "wrong" || firm || ARITHMETIC.includes(kind)) return one;
    const around = (starts: readonly number[]) =>
      below(starts, one.claim.start + AROUND) - below(starts, one.claim.start - AROUND + 1);
    const alone = around(right) >= FEW && around(wrong) === 1 && !nobodys(one);
    return alone ? { ...one, verdict: "ambiguous", error: null, doubt: "alone" } : one;
  });
}
