import type { Conference, Statement } from "../../../../model/conference.ts";
import { DUST } from "../../../../model/rules/tolerance.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";
import { daysNamed } from "../../sources.ts";

/** What a record says in two places agrees: a figure and its quotation, a day and the words for it, a plan and its source. */
export function checkTwiceSaid(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const statement of conference.statements) checkStatement(statement, conference, findings);
    checkTargets(conference, findings);
    checkLists(conference, findings);
    checkPlan(conference, findings);
    checkYears(conference, findings);
    checkDay(conference, findings);
  }
}

const DOWN = /giảm|tụt|thấp hơn|kém|mất/iu;
const UP = /tăng|cao hơn|hơn|thêm|cải thiện/iu;

/** The direction that the words before a number give it: those nearest to it; null where they give none. */
function directionBefore(words: string, value: number): 1 | -1 | null {
  for (const { 0: written, index } of words.matchAll(/\d+(?:[.,]\d+)?/gu)) {
    if (Math.abs(Number(written.replace(",", ".")) - Math.abs(value)) > DUST) continue;
    const told = words
      .slice(0, index)
      .split(/[\s,;]+/u)
      .reverse();
    for (const [at] of told.entries()) {
      const near = told
        .slice(0, at + 1)
        .reverse()
        .join(" ");
      if (DOWN.test(near)) return -1;
      if (UP.test(near)) return 1;
    }
    return null;
  }
  return null;
}

function checkStatement(statement: Statement, { unit }: Conference, findings: Findings): void {
  const { index, year, what, value, against, quote, component } = statement;
  const { indices, editions } = findings.dataset;
  if (quote !== null) {
    const direction = what === "change" ? directionBefore(quote, value.value) : null;
    if (direction !== null && value.value * direction < 0)
      findings.at(statement, messages.directionDiffers(value.written, quote), "value");
    const named = [...indices.values()].filter(({ short }) => quote.includes(short));
    const own = named.some((one) => one.id === index);
    const [other] = named;
    if (other && !own) findings.at(statement, messages.otherIndexQuoted(index, other.short, quote), "index");
    const compared = Number(/so với (?:cùng kỳ )?năm (\d{4})/u.exec(quote)?.[1] ?? Number.NaN);
    if (against !== null && compared > 0 && compared !== against)
      findings.at(statement, messages.otherYearCompared(against, compared, quote), "against");
  }
  if (component !== null || (what !== "score" && what !== "rank")) return;
  const held = (of: number) => editions.get(index)?.get(of)?.standings.get(unit)?.[what] ?? null;
  const told = held(year);
  if (told === null || Math.abs(told.value - value.value) <= DUST) return;
  // a small rank may be that of another year by chance
  const same =
    what === "score" ? [year - 1, year + 1].find((of) => held(of)?.value === value.value) : undefined;
  if (same !== undefined)
    findings.at(statement, messages.figureOfOtherYear(value.written, year, same), "value");
}

/** One target for one thing and year; and nobody rises above the first place. */
function checkTargets({ targets, unit }: Conference, findings: Findings): void {
  const first = new Map<string, object>();
  for (const target of targets) {
    const { index, component, year, placesAtLeast, baselineYear } = target;
    const key = `${index}/${component}/${year}`;
    const before = first.get(key);
    if (before) findings.at(target, messages.targetTwice(findings.origins.spot(before).place.line), "id");
    else first.set(key, target);
    const standing = findings.dataset.editions
      .get(index)
      ?.get(baselineYear ?? year - 1)
      ?.standings.get(unit);
    const rank = (component === null ? standing?.rank : standing?.components.get(component)?.rank)?.value;
    if (placesAtLeast !== null && rank !== undefined && rank > 1 && placesAtLeast >= rank)
      findings.at(target, messages.placesBeyondTop(placesAtLeast, rank), "places_at_least");
  }
}

/** Nobody is named twice in one list, and nobody leads and supports at once. */
function checkLists(conference: Conference, findings: Findings): void {
  const { shortfalls, causes, actions, commitments, plan } = conference;
  const sections = plan?.sections ?? [];
  const told = (entry: object, key: string, list: readonly string[]) => {
    const at = list.findIndex((item, position) => list.indexOf(item) < position);
    if (at >= 0) findings.at(entry, messages.listedTwice(list[at] ?? ""), key, at);
  };
  for (const entry of [...shortfalls, ...causes, ...actions, ...sections])
    told(entry, "components", entry.components);
  for (const entry of causes) told(entry, "shortfalls", entry.shortfalls);
  for (const entry of [conference, ...shortfalls, ...causes, ...actions, ...commitments])
    told(entry, "source", entry.sources);
  for (const entry of [...causes, ...commitments]) told(entry, "agencies", entry.agencies);
  for (const entry of [...actions, ...sections]) {
    told(entry, "lead", entry.lead);
    told(entry, "support", entry.support);
  }
  const both = conference.outOfReach.find((address) => conference.efforts.has(address));
  if (both !== undefined)
    findings.at(
      conference,
      messages.reachedAndNot(both),
      "out_of_reach",
      conference.outOfReach.indexOf(both),
    );
  for (const section of sections) {
    const at = section.support.findIndex((agency) => section.lead.includes(agency));
    if (at >= 0)
      findings.at(
        section,
        messages.leadsAndSupports(findings.agencyNamed(section.support[at] ?? "")),
        "support",
        at,
      );
  }
}

/** A plan bears the number and the day of the one document that it is from. */
function checkPlan({ plan }: Conference, findings: Findings): void {
  const [source] =
    plan?.sources.length === 1 ? plan.sources.map((id) => findings.dataset.sources.get(id)) : [];
  if (!plan || !source || source.illustrative) return;
  if (source.number !== null && source.number !== plan.number)
    findings.at(plan, messages.planOfOtherNumber("number", plan.number, source.id, source.number), "number");
  else if (source.number === plan.number && source.date !== null && !plan.date.startsWith(source.date))
    findings.at(plan, messages.planOfOtherNumber("date", plan.date, source.id, source.date), "date");
}

/** The years looked at are the newest of the day, and the title names no others. */
function checkYears(conference: Conference, findings: Findings): void {
  const { heldOn, indices, title } = conference;
  for (const one of indices) {
    const definition = findings.dataset.indices.get(one.index);
    const editions = [...(findings.dataset.editions.get(one.index)?.values() ?? [])];
    const later = editions
      .filter(
        ({ year, publishedOn }) =>
          year > one.year && publishedOn !== null && publishedOn.length > 7 && publishedOn <= heldOn,
      )
      .sort((a, b) => b.year - a.year)[0];
    const looked = indices.some(({ index, year }) => index === one.index && year === later?.year);
    if (later?.publishedOn && definition && !looked)
      findings.at(
        one,
        messages.laterResultKnown(definition.short, one.year, later.year, later.publishedOn),
        "year",
      );
    const first = Math.min(...(definition?.frameworks.map(({ years }) => years.from) ?? []));
    // Left out it is the year compared with, which a first edition has not: nothing to mend.
    if (one.from < first && Number.isFinite(first) && !(one.againstUnsaid && one.from === one.against))
      findings.at(one, messages.fromBeforeIndex(one.from, first), "from");
  }
  const held = Number(heldOn.slice(0, 4));
  const meant = [...new Set([...indices.map(({ year }) => year), held])].sort();
  const named = [...title.matchAll(/\b(?:19|20|21|22)\d\d\b/gu)].map(([year]) => Number(year));
  // a span of years, a period of the plan and the year to come are no slips
  const far = named.filter((year) => !meant.some((one) => Math.abs(one - year) <= 1));
  if (named.length === 1 && far.length === 1 && indices.length > 0)
    findings.at(conference, messages.titleOfOtherYear(title, meant), "title");
}

/** "Hội nghị … ngày 17 tháng 6 năm 2022", said of the conference itself. */
function checkDay(conference: Conference, findings: Findings): void {
  const { slug, heldOn, about, title, plan } = conference;
  const texts: [string, string][] = [
    ["title", title],
    ["about", about ?? ""],
    ["căn cứ của kế hoạch", (plan?.bases ?? []).join("\n")],
    ["bài viết", findings.dataset.commentary.get(slug) ?? ""],
  ];
  for (const [where, text] of texts) {
    const said = [
      ...text.matchAll(/hội nghị[^.;\n]{0,60}?ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}/giu),
    ].map(([words]) => words);
    const days = said.flatMap(daysNamed);
    const same = days.filter((day) => day.slice(0, 4) === heldOn.slice(0, 4));
    if (same.length > 0 && !days.includes(heldOn)) {
      findings.at(conference, messages.dayInWordsDiffers(heldOn, said[0] ?? "", where), "held_on");
      return;
    }
  }
}
