import type { Edition, Standing } from "../../../model/edition.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";
import { checkRepeatedFigures } from "./repeated-figures.ts";

/** Sentences that say a unit has no figures. */
const WITHOUT = /(?:không|chưa) có (?:số liệu|điểm|số)|thiếu số liệu|một phần nội dung|không công bố/iu;

/**
 * A file of scores is often made from the one of the year before; what was not renewed in it is found: notes, sources,
 * entries and figures that belong to another year, and units listed as missing that have figures.
 */
export function checkLeftOvers(contradicted: ReadonlySet<Standing>, findings: Findings): void {
  for (const [, byYear] of findings.dataset.editions) {
    for (const edition of byYear.values()) {
      const others = [...byYear.values()].filter(({ year }) => year !== edition.year);
      checkMissing(edition, contradicted, findings);
      checkNotes(edition, others, findings);
      checkEntries(edition, others, findings);
      checkSourceDates(edition, findings);
      checkRepeatedFigures(edition, others, findings);
    }
  }
}

/** A year that this one is held against: "so với năm 2020", "từ năm 2018", "(2020)". */
const AS_COMPARED = /(?:với|từ|cùng kỳ|trước|sau|đến|hơn)\s(?:kết quả |kỳ |năm )*20\d\d|\(20\d\d\)/giu;

/** A unit whose row holds every figure is not missing. */
function checkMissing(edition: Edition, contradicted: ReadonlySet<Standing>, findings: Findings): void {
  for (const standing of edition.standings.values()) {
    if (contradicted.has(standing))
      findings.at(standing, messages.missingContradicted(findings.unitNamed(standing.unit)));
  }
}

/** The years that a text names as such: "năm 2023", "(2023)", "2011–2023", not the 2022 of a document's number. */
export function yearsIn(text: string): number[] {
  const plain = text.replace(/\d+\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}(?:-\d{2})?/g, " ");
  return [...plain.matchAll(/(?<![\d.,/])(20[0-4]\d)(?![\d/]|[.,]\d)/g)].map(([, year]) => Number(year));
}

function checkNotes(edition: Edition, others: readonly Edition[], findings: Findings): void {
  const { note, year, publishedNote, decision } = edition;
  const { units } = findings.dataset;
  if (note !== null) {
    const sentences = note.split(/[.;](?=\s|$)/).filter((sentence) => WITHOUT.test(sentence));
    const named = [...edition.standings.values()].filter(({ unit, score, components }) => {
      const name = units.get(unit)?.name.vi;
      const whole = score !== null && [...components.values()].every((one) => one.score !== null);
      return whole && name !== undefined && sentences.some((sentence) => names(sentence, name));
    });
    for (const { unit, score } of named) {
      const name = units.get(unit)?.name.vi ?? unit;
      findings.at(edition, messages.noteContradicted(name, score?.written ?? ""), "note");
    }
    const copy = others.find((other) => other.year < year && other.note === note);
    const specific = /\d/.test(note) || [...units.values()].some(({ name }) => names(note, name.vi));
    if (copy && specific && !named.length) {
      findings.at(edition, messages.sameAsBefore("Ghi chú", copy.year), "note");
    } else foreignYears(edition, note, year, findings, "note");
  }
  if (publishedNote !== undefined) {
    // the day of publication lies in the year after, and meetings are named by it
    const years = yearsIn(publishedNote);
    if (years.length && years.every((one) => one < year))
      findings.at(edition, messages.noteNamesOtherYear(years, year), "published_note");
  }
  const sameDecision = decision && others.find((other) => other.decision?.number === decision.number);
  if (sameDecision && sameDecision.year < year && sameDecision.index === edition.index) {
    findings.at(edition, messages.sameAsBefore("Quyết định", sameDecision.year), "decision");
  }
  if (decision?.date && decision.date <= `${year}-12-31`)
    findings.at(edition, messages.publishedTooEarly(decision.date, year), "decision", "date");
}

/** A name as words of their own; "Hà Nam" is not in "Hà Nam Ninh". */
function names(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}]/u.test(text[at - 1] ?? "") &&
    !/^(?:\p{L}| \p{Lu})/u.test(text.slice(at + name.length))
  );
}

/** A note that names years, all of them before its own and none beside it, was written for another file. */
function foreignYears(at: Edition, text: string, year: number, findings: Findings, key: string): void {
  const years = yearsIn(text.replace(AS_COMPARED, " "));
  const near = years.some((one) => one >= year);
  if (years.length && !near && /năm 20|trong 20|kỳ 20/iu.test(text)) {
    findings.at(at, messages.noteNamesOtherYear([...new Set(years)], year), key);
  }
}

/** Entries beside the table that are the same, word for word, as in another edition. */
function checkEntries(edition: Edition, others: readonly Edition[], findings: Findings): void {
  const before = others.filter(({ year }) => year < edition.year);
  for (const one of edition.alsoPublished) {
    const same = before.find(({ alsoPublished }) =>
      alsoPublished.some(
        (other) =>
          other.unit === one.unit &&
          other.component === one.component &&
          other.written === one.written &&
          other.why === one.why,
      ),
    );
    if (same) findings.at(one, messages.sameAsBefore("Mục này", same.year));
  }
  for (const one of edition.reported) {
    if (one.against !== null && one.against >= edition.year)
      findings.at(one, messages.notEarlier("against", one.against, edition.year), "against");
    const same = before.find(({ reported }) =>
      reported.some(
        (other) =>
          other.unit === one.unit &&
          other.component === one.component &&
          other.against === one.against &&
          other.against !== null &&
          other.change?.written === one.change?.written &&
          other.placesGained?.written === one.placesGained?.written &&
          other.regionRank?.written === one.regionRank?.written,
      ),
    );
    if (same) findings.at(one, messages.sameAsBefore("Mục này", same.year));
  }
}

/** The sources of the file itself and of its day of publication came after the year, and were not made for earlier ones. */
function checkSourceDates(edition: Edition, findings: Findings): void {
  const { year, index } = edition;
  if (findings.withinYear(index, year)) return;
  for (const [key, ids] of [
    ["source", edition.sources],
    ["published_source", edition.publishedSources],
  ] as const) {
    ids.forEach((id, position) => {
      const source = findings.dataset.sources.get(id);
      if (!source) return;
      const path = ids.length > 1 ? [key, position] : [key];
      if (
        source.date !== null &&
        source.date.slice(0, 10) <= `${year}-12-31` &&
        source.date.slice(0, 4) <= `${year}`
      ) {
        findings.at(edition, messages.sourceTooEarly(id, source.date, year), ...path);
        return;
      }
      const span = /(20\d\d)\s?[–-]\s?(20\d\d)/.exec(source.title);
      if (span && Number(span[2]) < year)
        findings.at(edition, messages.sourceOfOtherYears(id, span[0], year), ...path);
      else if (!span && source.date === null) {
        const years = yearsIn(source.title);
        if (years.length && years.every((one) => one < year))
          findings.at(edition, messages.sourceOfOtherYears(id, String(Math.max(...years)), year), ...path);
      }
    });
  }
}
