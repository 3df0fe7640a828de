import { numbersOf, tightAfter } from "../frames/binding/bind.ts";
import type { Claim } from "../frames/claim.ts";
import {
  type Context,
  type DocumentFrame,
  freshContext,
  nextParagraph,
  underHeading,
} from "../frames/context.ts";
import { leftOpen, withLeft } from "../frames/left-frames.ts";
import type { Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { yearOf } from "../frames/years.ts";
import type { Facts } from "../judge/facts.ts";
import type { NormalText } from "../letters/normalise.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { has, type Item } from "../text/items.ts";
import { withEnds } from "./change/ends.ts";
import { listedWholes } from "./change/listed-whole.ts";
import { partsOf } from "./change/parts.ts";
import { after } from "./course/after.ts";
import { goesOnAiming, headsAims, setAims, yearOfItems } from "./course/aims.ts";
import { answering, askedIn, NOTHING_ASKED, withinAsked } from "./course/asked.ts";
import { withItsYear } from "./course/came-back.ts";
import { chainOf } from "./course/chain.ts";
import { documentFrame, namedLate } from "./course/document.ts";
import { editionClaims } from "./course/editions.ts";
import type { Before } from "./course/from.ts";
import { endOf } from "./cues.ts";
import { claimsOfNumber } from "./numbers.ts";
import { toldUntil } from "./over-years/told-until.ts";
import { readBlocks } from "./read-blocks.ts";
import { sharedOut } from "./rows/respectively.ts";
import { spread } from "./rows/spread.ts";
import { together } from "./rows/together.ts";
import { byListedYears } from "./rows/years-listed.ts";
import { type Header, headsRanks } from "./tables/heads.ts";
import { rowClaims } from "./tables/rows.ts";
import { underTable } from "./tables/under-table.ts";
import { contributes, dropDoubles, MOVES, movesTotal } from "./what-counts.ts";
import { claimsOfWord } from "./words.ts";

/** All claims of a text, in order. */
export function readClaims(
  text: NormalText,
  lexicon: Lexicon,
  facts: Facts,
  given: Partial<DocumentFrame>,
  told: { late?: boolean } = {},
): Claim[] {
  const blocks = readBlocks(text, lexicon);
  const frame = documentFrame(blocks, given);
  told.late = frame.index === null && namedLate(blocks, 1);
  const claims: Claim[] = [];
  let context = freshContext(frame);
  const headings: { level: number; context: Context; aims: boolean }[] = [];
  let intro: Context | null = null;
  let header: Header | null = null;
  let above: readonly Sentence[] = [];
  let open = false;
  let aiming = false;
  let question = NOTHING_ASKED;
  for (const { block, sentences } of blocks) {
    if (block.kind !== "row") above = sentences;
    if (block.kind === "heading") {
      while (headings.length && headings.at(-1)!.level >= block.level) headings.pop();
      context = nextParagraph(underHeading(headings.at(-1)?.context, context));
      for (const sentence of sentences) context = step(sentence, context, frame, facts, claims);
      context = {
        ...context,
        headed: context.component,
        left: [],
        indexFrom: "heading",
        yearFrom: context.yearFrom === "paragraph" ? "heading" : context.yearFrom,
      };
      headings.push({ level: block.level, context, aims: headsAims(sentences) });
      header = null;
      intro = null;
      continue;
    }
    if (block.kind === "row") {
      const row = rowClaims(
        sentences,
        header,
        { context, frame, facts, ranked: headsRanks(above) },
        (cell, spoken) => {
          const said: Claim[] = [];
          step(cell, spoken, frame, facts, said);
          return said;
        },
      );
      header = row.header;
      claims.push(...row.claims);
      continue;
    }
    const table = header;
    header = null;
    const listed = block.kind === "item" || (block.kind === "paragraph" && intro !== null && open);
    const asked = /\?["')]*\s*$/.test(text.text.slice(0, block.start).trimEnd().slice(-4));
    if (listed && intro?.index === null && context.index !== null)
      // "Anh cần mấy số: + PCI 2012 …; + PCI 2011 …": what the items name goes on from one to the next.
      context = { ...nextParagraph(context), years: new Set(context.years), units: new Set(context.units) };
    else if (listed)
      context = intro
        ? {
            ...intro,
            ...yearOfItems(intro, context),
            units: new Set(intro.units),
            years: new Set(intro.years),
            indices: new Set(intro.indices),
            yearsBefore: new Set([...context.yearsBefore, ...context.years]),
          }
        : nextParagraph(context);
    // "Còn Gia nhập thị trường? – 8,95 điểm.": an answer goes on about what was asked.
    else
      context = asked ? { ...nextParagraph(context), component: context.component } : nextParagraph(context);
    const told = context.year;
    if (asked) context = answering(context, question, frame.unit);
    if (table) context = underTable(context, table);
    const started = context;
    const since = claims.length;
    if ((listed && aiming) || headings.some(({ aims }) => aims)) setAims(sentences, context.year);
    let aimed = false;
    for (const sentence of sentences) {
      const aims = aimed && goesOnAiming(sentence);
      if (aims) sentence.mood.fill("target");
      aimed = sentence.mood.at(-1) === "target" || sentence.mood.at(-2) === "target";
      const { year } = context;
      if (aims && context.aimed !== null) context = { ...context, year: context.aimed };
      context = step(sentence, context, frame, facts, claims);
      if (aims && context.aimed !== null && context.year === context.aimed) context = { ...context, year };
    }
    const { year: askedYear, region } = question;
    if (asked && askedYear !== null && context.year === askedYear) context = { ...context, year: told };
    if (asked && region !== null) claims.push(...withinAsked(claims.splice(since), region, facts));
    question = askedIn(sentences, context);
    const last = text.text.slice(block.start, block.end).trim();
    const leads =
      block.kind === "item" &&
      /:$/.test(last) &&
      /^\s*(\d|[IVX])/.test(text.text.slice(block.start, block.end));
    if ((block.kind === "paragraph" && !listed) || leads) {
      intro = /:$/.test(last) ? context : null;
      // "Mục tiêu năm 2025:" heads a list of aims.
      aiming = intro !== null && sentences.at(-1)?.mood.at(-1) === "target";
    }
    open = /[:;]$/.test(last);
    if (block.kind === "item" && intro === null && !/\?$/.test(last))
      context = { ...context, component: started.component };
    // "- PAR Index 2024: 96,17%, thứ 1; Hà Nội thứ 4. - PAR Index 2023: …": another place named by the way is left behind.
    const opened = sentences[0]?.mentions.some(({ slot, at }) => slot === "unit" && at <= 3);
    if (block.kind === "item" && !opened && started.unit !== null && started.unit === frame.unit)
      context = { ...context, unit: started.unit, unitFrom: started.unitFrom };
  }
  return [
    ...toldUntil(
      blocks.flatMap(({ sentences }) => sentences),
      claims,
    ),
    ...editionClaims(blocks, frame, facts, claims),
    ...listedWholes(text.lower, blocks, claims),
  ];
}

/** One sentence: its claims, and what is spoken of after it. */
function step(
  sentence: Sentence,
  spoken: Context,
  frame: DocumentFrame,
  facts: Facts,
  claims: Claim[],
): Context {
  const context = withItsYear(sentence, spoken);
  const numbers = numbersOf(sentence);
  const base: Scene = {
    sentence,
    context,
    frame,
    facts,
    taken: new Set(),
    fromYear: null,
    chain: chainOf(sentence),
  };
  const shared = together(sharedOut(base), byListedYears(base));
  const done = new Set(shared?.numbers);
  const taken = new Set<number>();
  let before = null as Before | null;
  const found: Claim[] = [...(shared?.claims ?? [])];
  let fromYear: number | null = null;
  const counted = new Set(numbers);
  let scene: Scene = { ...base, taken };
  for (let at = 0; at < sentence.items.length; at += 1) {
    if (onlyWord(sentence.items[at]!)) continue;
    if (scene.fromYear !== fromYear) scene = { ...scene, fromYear };
    if (!counted.has(at)) {
      const words = spread(scene, claimsOfWord(scene, at), at);
      found.push(...words);
      // "từ dẫn đầu vùng năm 2023 xuống hạng 13": the year belongs to where the course began.
      const next = numbers.find((one) => one > at);
      const leaves = next !== undefined && endOf(sentence, at) === "from" && endOf(sentence, next) === "to";
      const left = words.length && leaves ? yearJustAfter(sentence, at) : null;
      if (left) {
        taken.add(left.at);
        fromYear = yearOf(scene, left);
      }
      continue;
    }
    // A new part of the sentence has left the course behind.
    if (before?.from && sentence.items.slice(before.at, at).some((item) => has(item, "semicolon")))
      before = { ...before, from: false };
    if (!done.has(at)) {
      const made = spread(scene, claimsOfNumber(scene, at, before), at);
      found.push(...made);
      const first = made[0];
      if (first) {
        const way = endOf(sentence, at);
        const from: boolean = way === "from" || (way === null && before?.from === true);
        before = {
          kind: first.kind,
          at,
          from,
          ...(first.direction === undefined ? {} : { direction: first.direction }),
        };
      }
    }
    const year = tightAfter(sentence, at, "year");
    // "ba năm sau": the number only counts the years of its own mention.
    if (year && !(year.at === at + 1 && year.step !== undefined)) {
      taken.add(year.at);
      if (endOf(sentence, at) === "from") fromYear = yearOf(scene, year);
    }
  }
  const told = withEnds(sentence, found);
  const own = movesTotal(sentence)
    ? told.filter(({ kind }) => !MOVES.has(kind))
    : contributes(sentence)
      ? told.filter(({ kind, binding }) => !(binding.component && (kind === "change" || kind === "extreme")))
      : told;
  claims.push(...dropDoubles(own).map((claim) => leftOpen(claim, sentence, context)), ...partsOf(base));
  return withLeft(context, after({ ...base, fromYear }, taken), own, base);
}

function yearJustAfter(sentence: Sentence, at: number): Sentence["mentions"][number] | null {
  return sentence.mentions.find((one) => one.slot === "year" && one.at > at && one.at <= at + 4) ?? null;
}

/** A word that the lexicon does not know: it claims nothing. */
const onlyWord = ({ meanings, number }: Item): boolean =>
  number === undefined && meanings.length === 1 && meanings[0]!.concept === "word";
