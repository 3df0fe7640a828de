import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";

/* Which years of a sentence go on to the next: those told as facts, and the day of an announcement. */

/** The day of an announcement that a sentence names. */
export function announcedOn({ sentence: { items } }: Scene): string | null {
  const told = items.find(
    (item, at) =>
      item.protected?.date && items.slice(Math.max(0, at - 8), at + 9).some((one) => has(one, "published")),
  );
  return told?.protected?.date ?? null;
}

/** "nếu giữ được nhịp này thì năm sau có thể vào nhóm 20", "phấn đấu 3,5 điểm năm sau": a year to come that is only hoped for. */
export function hopedFor({ items, mood }: Scene["sentence"], { at, step }: Mention): boolean {
  const hope = items.slice(at + 1, at + 4).some(({ word }) => /^(có thể|sẽ|có|hy vọng|mong)$/.test(word));
  return Number(step) > 0 && (mood[at] === "target" || (hope && mood.slice(0, at + 1).includes("if")));
}

/** A condition that figures follow ("Nếu năm 2020 … 42 điểm thì …") still tells of its year. */
export function factual({ items, mood }: Scene["sentence"], at: number): boolean {
  return !/^(nếu|giá|giả sử|nếu như)/.test(items.find((_, i) => mood[i] === "if")?.word ?? "") && at >= 0;
}

/** The one year that a sentence of aims with figures names, later than the year spoken of; null elsewhere. */
export function aimedAt({ sentence, context }: Scene): Mention | null {
  const { items, mentions, mood } = sentence;
  const years = mentions.filter((one) => one.slot === "year" && one.year !== undefined);
  const [only] = years;
  const aims = only && years.length === 1 && mood[only.at] === "target";
  const figures = items.some(({ number }, at) => number && at !== only?.at && mood[at] === "target");
  return aims && figures && context.year !== null && only.year! > context.year ? only : null;
}
