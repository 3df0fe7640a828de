import { t, tAs } from "../language/say.ts";

/** Parts of an ISO date that may lack its day or month. */
function parts(iso: string): { year: string; month?: number; day?: number } {
  const [year = iso, month, day] = iso.split("-");
  return { year, ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

/** Days below ten and the months January and February take a zero (NĐ 30/2020/NĐ-CP). */
function padded(value: number, below: number): string {
  return value < below ? `0${value}` : `${value}`;
}

/** "ngày 20 tháng 7 năm 2022", "tháng 5 năm 2005", "năm 2020"; in English "20 July 2022". */
export function formatDateLong(iso: string): string {
  const { year, month, day } = parts(iso);
  if (month === undefined) return t`năm ${year}`;
  return day === undefined
    ? t`tháng ${padded(month, 3)} năm ${year}`
    : t`ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

/** "20/7/2022", "01/7/2020", "5/2005"; in English "20 Jul 2022", which no reader takes for a month of twenty. */
export function formatDateShort(iso: string): string {
  const { year, month, day } = parts(iso);
  if (month === undefined) return year;
  return day === undefined
    ? tAs("date")`${month}/${year}`
    : tAs("date")`${padded(day, 10)}/${padded(month, 3)}/${year}`;
}

/** "2017–2021"; one year alone when both are the same. */
export function formatYears(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Years as spans: [2011, 2012, 2013, 2015] → "2011–2013, 2015". */
export function formatYearList(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] + 1 >= year) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => formatYears(from, to)).join(", ");
}
