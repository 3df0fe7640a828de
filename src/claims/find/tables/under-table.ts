import type { Context } from "../../frames/context.ts";
import type { Header } from "./heads.ts";

/**
 * What a paragraph right under a table speaks of: its newest year, unless another of its years was told before; where
 * the table holds two years, moves lead from the one to the other ("Bắc Ninh mất 1,01 điểm và 3 bậc").
 */
export function underTable(context: Context, { columns }: Header): Context {
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const newest = years.at(-1);
  if (newest === undefined) return context;
  const told = context.year !== null && context.yearFrom !== "document" && years.includes(context.year);
  const year = told ? context.year : newest;
  return {
    ...context,
    year,
    yearFrom: "carried",
    years: new Set(years),
    against: years.length === 2 && year === newest ? years[0]! : null,
  };
}
