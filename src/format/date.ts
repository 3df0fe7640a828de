import { longDates, shortDates } from "../language/forms.ts";
import type { Language } from "../language/language.ts";
import { strung, Text, together, type Words } from "../language/text.ts";

/** Days below ten and the months January and February take a zero (NĐ 30/2020/NĐ-CP). */
function padded(part: string, below: number): string {
  const value = Number(part);
  return value < below ? `0${value}` : `${value}`;
}

/** A date, which may lack its day or month, in the words of a language. */
export function writeDate(iso: string, style: "long" | "short", language: Language): string {
  const [year = iso, month = null, day = null] = iso.split("-");
  // The month of a table stands without its zero where no day comes before it.
  const bare = style === "short" && day === null;
  const parts = {
    year,
    month: month && (bare ? `${Number(month)}` : padded(month, 3)),
    day: day && padded(day, 10),
  };
  return (style === "long" ? longDates : shortDates)[language](parts);
}

/** "ngày 20 tháng 7 năm 2022", "tháng 5 năm 2005", "năm 2020"; in English "20 July 2022". */
export const formatDateLong = (iso: string): Text => new Text({ kind: "date", iso, style: "long" });

/** "20/7/2022", "01/7/2020", "5/2005"; in English "20 Jul 2022", which no reader takes for a month of twenty. */
export const formatDateShort = (iso: string): Text => new Text({ kind: "date", iso, style: "short" });

/** "2017–2021"; one year alone when both are the same. */
export function formatYears(from: number, to: number): Text {
  return from === to ? together`${from}` : together`${from}–${to}`;
}

/** Years as spans: [2011, 2012, 2013, 2015] → "2011–2013, 2015". */
export function formatYearList(years: readonly number[]): Words {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] + 1 >= year) last[1] = year;
    else spans.push([year, year]);
  }
  return strung(
    spans.map(([from, to]) => formatYears(from, to)),
    ", ",
  );
}
