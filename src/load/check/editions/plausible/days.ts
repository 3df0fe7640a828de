import type { Edition } from "../../../../model/edition.ts";
import { existsIn } from "../../../../model/lookup.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";

/** So many other editions tell what is usual. */
const ENOUGH = 3;

/** When an edition came out, from what, and of how many units, against its documents and its neighbours. */
export function checkDays(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    inOrder.forEach((edition, at) => {
      if (!checkDocuments(edition, findings)) checkNext(edition, inOrder[at + 1], findings);
      checkNamedYear(edition, findings);
      checkRanked(edition, inOrder, findings);
    });
  }
}

/** Documents that tell a day of publication are not all older than it. */
function checkDocuments(edition: Edition, findings: Findings): boolean {
  const { publishedOn, publishedSources } = edition;
  const dated = publishedSources.map((id) => findings.dataset.sources.get(id)?.date ?? null);
  const latest =
    dated
      .map((date) => date ?? "")
      .sort()
      .at(-1) ?? "";
  if (publishedOn === null || latest.length < 7 || dated.includes(null)) return false;
  // documents from before the year is over are told as such
  if (latest <= `${edition.year}-12-31`) return false;
  const length = Math.min(publishedOn.length, latest.length);
  if (publishedOn.slice(0, length) <= latest.slice(0, length)) return false;
  const source = publishedSources[dated.indexOf(latest)] ?? "";
  findings.at(edition, messages.publishedAfterSources(publishedOn, source, latest), "published");
  return true;
}

function checkNext(edition: Edition, next: Edition | undefined, findings: Findings): void {
  const { publishedOn } = edition;
  if (publishedOn === null || !next?.publishedOn) return;
  const length = Math.min(publishedOn.length, next.publishedOn.length);
  if (publishedOn.slice(0, length) < next.publishedOn.slice(0, length)) return;
  // of a day and its month nothing is told; a next one that is too early itself is told there
  if (publishedOn.length !== next.publishedOn.length || next.publishedOn.slice(0, 4) <= String(next.year))
    return;
  findings.at(edition, messages.publishedAfterNext(publishedOn, next.year, next.publishedOn), "published");
}

/** A report prints its own year and the one before; one that is called by later years only is hardly that of this edition. */
function checkNamedYear(edition: Edition, findings: Findings): void {
  const short = findings.dataset.indices.get(edition.index)?.short;
  if (short === undefined) return;
  const naming = new RegExp(
    `${short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} (?:năm )?(20\\d\\d)(?!\\s?[–-])`,
    "gu",
  );
  edition.sources.forEach((id, position) => {
    const title = findings.dataset.sources.get(id)?.title ?? "";
    const named = [...title.matchAll(naming)];
    if (named.length === 0 || named.some(([, year]) => Number(year) <= edition.year + 1)) return;
    if (new RegExp(`(?<!\\d)${edition.year}(?!\\d)`).test(title)) return;
    const path = edition.sources.length > 1 ? ["source", position] : ["source"];
    findings.at(edition, messages.sourceOfLaterYear(id, named[0]![0], edition.year), ...path);
  });
}

/** A count that differs from that of all other editions, of as many units as there were. */
function checkRanked(edition: Edition, all: readonly Edition[], findings: Findings): void {
  const { rankedUnits, note, complete } = edition;
  const { units } = findings.dataset;
  if (rankedUnits === null || complete || note !== null) return;
  const there = ({ year }: Edition) => [...units.values()].filter((unit) => existsIn(unit, year)).length;
  const own = there(edition);
  const others = all.filter((one) => one !== edition && one.rankedUnits !== null && there(one) === own);
  const [first] = others;
  if (!first || others.length < ENOUGH || others.some((one) => one.rankedUnits !== first.rankedUnits)) return;
  if (first.rankedUnits !== rankedUnits)
    findings.at(
      edition,
      messages.rankedUnlikeOthers(rankedUnits, first.rankedUnits!, others.length),
      "ranked_units",
    );
}
