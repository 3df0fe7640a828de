import type { Source } from "../../model/unit.ts";
import * as messages from "../messages.ts";
import type { Findings } from "./findings.ts";

const NUMBER = /\bsố\s+(\d+[a-z]?\/[\p{Lu}\d]+(?:\/\p{Lu}+\d*)?(?:-[\p{Lu}\d&]+)*)/gu;
const DAY = /ngày\s+(\d{1,2})(?:\/|-|\s+tháng\s+)(\d{1,2})(?:\/|-|\s+năm\s+)(\d{4})/giu;

/** The days that a text names in full, as dates of ours. */
export function daysNamed(text: string): string[] {
  return [...text.matchAll(DAY)].map(
    ([, day = "", month = "", year = ""]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
}

/** An entry agrees with itself, and one document has one id. */
export function checkSources(findings: Findings): void {
  const first = new Map<string, Source>();
  for (const source of findings.dataset.sources.values()) {
    const { title, publisher, number, date, url } = source;
    const days = daysNamed(title);
    const [day] = days;
    if (date !== null && day !== undefined && !days.some((one) => one.startsWith(date)))
      findings.at(source, messages.sourceDateDiffers(date, day), "date");
    const numbers = [...title.matchAll(NUMBER)].map(([, one = ""]) => one);
    const [named] = numbers;
    if (number !== null && named !== undefined && !numbers.includes(number))
      findings.at(source, messages.sourceNumberDiffers(number, named), "number");
    if (url !== null) checkAddress(source, url, findings);
    const said = [
      ...(number === null ? [] : [`${number} ${date} ${publisher}`]),
      `${title} ${publisher} ${date} ${url}`,
    ].map((one) => one.toLowerCase().replace(/\s+/gu, " "));
    const before = said.map((one) => first.get(one)).find((one) => one !== undefined);
    if (before)
      findings.at(source, messages.sourceTwice(before.id, findings.origins.spot(before).place.line), "title");
    else for (const one of said) first.set(one, source);
  }
}

/** An address ends where its document's does, and tells of the year that the title tells of. */
function checkAddress(source: Source, url: string, findings: Findings): void {
  const mark = /[,;.“”"']$/u.exec(url)?.[0];
  if (mark !== undefined) findings.at(source, messages.addressWithMark(mark), "url");
  const yearsIn = (text: string) =>
    new Set([...text.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/gu)].map(([, year]) => Number(year)));
  const [year, second] = yearsIn(/^[^?#]*/.exec(url)![0]);
  const named = [...yearsIn(source.title)].sort();
  if (year === undefined || second !== undefined || named.length === 0 || named.includes(year)) return;
  // what tells of a year comes after it; a later year is that of the page, unless the report itself is called so
  const ofReport =
    /(?:papi|pci|sipas|par|report|bao-cao)[-_]?20\d\d(?!\d)|(?<!\d)20\d\d[-_](?:papi|pci|sipas|par|report)/iu;
  const published = Number(source.date?.slice(0, 4) ?? Number.NaN);
  if (year < named[0]! || (ofReport.test(url) && year !== published))
    findings.at(source, messages.addressOfOtherYear(year, named), "url");
}
