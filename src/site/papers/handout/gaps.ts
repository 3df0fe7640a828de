import type { Reason } from "../../../analysis/comparability/reason.ts";
import type { IndexAnalysis } from "../../../analysis/results.ts";
import { joinWords } from "../../../format/words.ts";
import { inVietnamese, vietnamese, type Writer } from "../../../format/write.ts";
import { absent } from "../../../model/rules/absent.ts";
import { reasonWords } from "../../../narrative/comparability/reasons.ts";
import { indexYear } from "../../../narrative/names.ts";
import { reasonOnCard } from "../../opening/key-figures.ts";
import type { Briefing } from "../../sections/context.ts";

/** "PAR Index 2021 và SIPAS 2021: …": what is said of several alike takes one line. */
export function sharedLines(rows: readonly { of: string; text: string }[]): string[] {
  const texts = new Set(rows.map(({ text }) => text).filter((text) => text !== ""));
  return [...texts].map((text) => {
    const names = rows.filter((row) => row.text === text).map(({ of }) => of);
    return `${inVietnamese(joinWords(names))}: ${text}`;
  });
}

/** What is missing to judge one index; where its card says why there is no result, nothing is said again. */
export function gapsIn(row: IndexAnalysis, writer: Writer): string[] {
  if (reasonOnCard(row)) return [];
  const told = (reason: Reason) => absent(row.unannounced, reason);
  const lines = [
    row.components.length === 0 ? reasonWords(told("no-components")) : null,
    row.total.change.value === null
      ? reasonWords(row.total.change.reason ?? told("no-previous-score"))
      : null,
    row.total.placed ? null : reasonWords(told("no-rank")),
  ].filter((text) => text !== null);
  return [...new Set(writer.all(lines))];
}

/** What stands in the way of a judgement: said instead of being filled in. */
export function gapsOf({ analysis: { indices }, writer = vietnamese }: Briefing): string[] {
  return sharedLines(
    writer.all(
      indices.map((row) => {
        const missing = gapsIn(row, writer).join("; ");
        return { of: indexYear(row.index, row.year), text: missing === "" ? "" : `${missing}.` };
      }),
    ),
  );
}
