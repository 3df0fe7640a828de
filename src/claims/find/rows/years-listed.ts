import { numbersOf, tightAfter } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import { spanBefore } from "../../frames/course.ts";
import type { Scene } from "../../frames/scene.ts";
import { type Mention, mentionOf } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { yearsCountedOn } from "./counted-on.ts";
import { asidesOf, claimsOfRun, numberRun, runs, yearsOfSpan } from "./run.ts";

/**
 * Numbers given in the order of years named before them, without a word that says so: "Các năm 2018, 2019, 2020 xếp
 * thứ 5, thứ 6, thứ 7", "2021, 2022 (44,33; 44,91 điểm)", "47,18 điểm (2021), 45,93 điểm (2024), đứng thứ 2 và thứ 9".
 * Null where no years are listed; numbers without claims where the counts do not match, so that nobody guesses.
 */
export function byListedYears(scene: Scene): { numbers: number[]; claims: Claim[] } | null {
  const { sentence } = scene;
  const list = listed(scene) ?? tied(scene) ?? spanned(scene) ?? countedOn(scene) ?? carriedOn(scene);
  if (!list) return null;
  const after = Math.max(list.end, list.years.at(-1)!.at);
  const numbers: number[] = [];
  const claims: Claim[] = [];
  for (const at of numbersOf(sentence)) {
    if (at <= after || at <= Math.max(-1, ...numbers)) continue;
    const dated = sentence.mentions.some(
      (one) => one.slot === "year" && one.role === "subject" && one.at > after && one.at < at,
    );
    if (dated) break;
    const run = numberRun(scene, at);
    if (!run || run.numbers.some((one) => sentence.mood[one] || tightAfter(sentence, one, "year"))) continue;
    numbers.push(...run.numbers);
    if (run.numbers.length !== list.years.length) continue;
    claims.push(...claimsOfRun(scene, run, list.years, list.open));
    const aside = asidesOf(scene, run);
    if (!aside) continue;
    numbers.push(...aside.numbers);
    claims.push(...claimsOfRun(scene, aside, list.years, list.open));
  }
  return numbers.length ? { numbers, claims } : null;
}

/** A row of scores as long as the span of years before it: "Ba năm (2022 – 2024), điểm …: 41,02 – 41,78 – 42,18". */
function spanned(scene: Scene): Listed | null {
  const { items, mentions } = scene.sentence;
  const opening = numbersOf(scene.sentence).find((at) => items[at]!.number!.decimals > 0);
  const told = spanBefore(scene.sentence, opening ?? items.length - 1);
  const span = told
    ? mentions.findLast((one) => one.slot === "year" && one.role === "span")!.at
    : items.findIndex((item) => item.protected?.kind === "span" && item.protected.from);
  if (span < 0 || mentions.some((one) => one.slot === "year" && one.role === "subject")) return null;
  const first = numbersOf(scene.sentence).find((at) => at > span && items[at]!.number!.decimals > 0);
  const run = first === undefined ? null : numberRun(scene, first);
  if (run?.kind === "score" && run.numbers.length >= 3) {
    const years = yearsOfSpan(scene, run.numbers.length, first);
    return years ? { years, end: span } : null;
  }
  // "Giai đoạn 2021 - 2024 tỉnh không vào tốp 40: thứ 56, thứ 50, thứ 52, thứ 53"
  const colon = items.findIndex((item, i) => i > span && has(item, "colon"));
  const place = colon < 0 ? undefined : numbersOf(scene.sentence).find((at) => at > colon);
  const row = place === undefined ? null : numberRun(scene, place);
  if (row?.kind !== "rank" || row.numbers.length < 3) return null;
  const years = yearsOfSpan(scene, row.numbers.length, place);
  return years ? { years, end: colon } : null;
}

/** "2009 70,47, 2010 67,95, 2011 73,53. Hạng: 3 → 2 → 1": a row of arrows as long as the years of the paragraph. */
function carriedOn({ sentence, context, ...rest }: Scene): Listed | null {
  const { items, mentions } = sentence;
  if (mentions.some((one) => one.slot === "year")) return null;
  const spanned = context.span ? context.span.to - context.span.from + 1 : 0;
  if (context.years.size < 3 && spanned < 3) return null;
  const arrows = items.filter(({ word }) => /^[→⇒➔➜⟶]$/.test(word)).length;
  const first = numbersOf(sentence)[0];
  const row = first === undefined ? null : numberRun({ sentence, context, ...rest }, first);
  const count = row?.numbers.length ?? arrows + 1;
  const told = context.years.size === count ? [...context.years].sort((a, b) => a - b) : null;
  const held = context.span;
  const years =
    told ?? (held && spanned === count ? Array.from({ length: count }, (_, i) => held.from + i) : null);
  if (!years || !(arrows + 1 === years.length || row?.kind === "rank" || row?.kind === "score")) return null;
  return {
    years: years.map((year) => mentionOf(0, "year", [], "subject", { year })),
    end: 0,
  };
}

interface Listed {
  years: Mention[];
  /** The last item that belongs to the list. */
  end: number;
  /** Other years that the row may be of. */
  open?: Mention[][];
}

/** "Các năm sau tỉnh xếp thứ 10, thứ 12 và thứ 21": the first row of numbers behind words that count years on. */
function countedOn(scene: Scene): Listed | null {
  const { sentence } = scene;
  for (const at of numbersOf(sentence)) {
    const run = numberRun(scene, at);
    if (!run || run.numbers[0] !== at) continue;
    const lists = yearsCountedOn(scene, run.numbers.length, at);
    if (lists) return { years: lists[0]!, end: at - 1, open: lists.slice(1) };
  }
  return null;
}

/** Years named one after another: "năm 2022, 2023", "các năm 2018, 2019 và 2020". */
function listed(scene: Scene): Listed | null {
  const years = scene.sentence.mentions.filter(
    (one) => one.slot === "year" && one.role === "subject" && one.year !== undefined,
  );
  // "Giữa hai năm 2014 và 2015, tỉnh giảm …": from one to the other.
  const list = runs(years, scene).find(
    (run) =>
      run.length > 1 &&
      !scene.sentence.items
        .slice(Math.max(0, run[0]!.at - 4), run[0]!.at)
        .some(({ word }) => /^(giữa)$/.test(word)),
  );
  return list ? { years: list, end: list.at(-1)!.at } : null;
}

/** Years that each follow a number of their own: "47,18 điểm (2021), 47,54 điểm (2022) và 45,93 điểm (2024)". */
function tied(scene: Scene): Listed | null {
  const { sentence } = scene;
  const found: Mention[] = [];
  for (const at of numbersOf(sentence)) {
    const year = tightAfter(sentence, at, "year");
    if (year?.year === undefined) break;
    if (!found.includes(year)) found.push(year);
  }
  return found.length > 1 && !sentence.items.some((item) => has(item, "from"))
    ? { years: found, end: found.at(-1)!.at }
    : null;
}
