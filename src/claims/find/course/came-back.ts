import type { Context } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";

/** "PCI năm 2022 đạt …. ¶ Về PAPI, nội dung A xếp thứ 42": back with an index that was spoken of, its own year is meant. */
export function withItsYear({ mentions }: Sentence, context: Context): Context {
  const index = mentions.find((one) => one.slot === "index" && one.role === "subject")?.ids[0];
  if (!index || index === context.index || mentions.some(({ slot }) => slot === "year")) return context;
  const year = context.yearsOf.get(index);
  if (year === undefined || year === context.year) return context;
  const latest = new Set([...context.latest, ...(context.year === null ? [] : [context.year])]);
  return { ...context, year, yearFrom: "carried", latest };
}
