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
