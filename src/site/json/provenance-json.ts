import type { z } from "zod";
import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Dataset } from "../../model/dataset.ts";
import { conflictsOf } from "../../narrative/provenance/conflicts.ts";
import { discrepancySubject } from "../../narrative/provenance/discrepancies.ts";
import { factsOf } from "../../narrative/provenance/facts.ts";
import { basis, integer, listOf, nullable, number, object, text } from "./shapes.ts";

/** Where each number comes from; `page` leads to its row. */
export const provenance = object({
  facts: listOf(
    object({
      id: text.describe("Giữ nguyên giữa các lần dựng; hàng của số ở trang so-lieu/."),
      index: nullable(text),
      component: nullable(text),
      name: text,
      value: nullable(number),
      text,
      basis,
      sources: listOf(text),
      written: nullable(text).describe("Các chữ số như ghi trong dữ liệu."),
      formula: nullable(text).describe("Cách tính bằng lời, với số tính hoặc suy ra."),
      inputs: listOf(text).describe("id của các số đi vào."),
      note: nullable(text),
    }),
  ),
  conflicts: listOf(
    object({
      about: text,
      used: text,
      usedSources: listOf(text),
      other: text,
      otherSources: listOf(text),
      why: text,
    }),
  ),
});

/** Figures of documents that ours do not bear out. */
export const discrepancies = listOf(
  object({
    what: text,
    field: text,
    index: text,
    year: integer,
    stated: number,
    computed: nullable(number),
    quote: nullable(text),
    source: nullable(text),
  }),
);

/** Where each number comes from, as plain JSON. */
export function provenanceJson(dataset: Dataset, analysis: ConferenceAnalysis): z.input<typeof provenance> {
  const facts = factsOf(dataset, analysis);
  return inVietnamese({
    facts: facts.map((fact) => ({ ...fact, written: fact.written === "" ? null : fact.written })),
    conflicts: conflictsOf(dataset, analysis, facts),
  });
}

/** What documents say otherwise than our figures, as plain JSON. */
export function discrepanciesJson(
  dataset: Dataset,
  analysis: ConferenceAnalysis,
): z.input<typeof discrepancies> {
  return analysis.discrepancies.map((row) => ({
    ...row,
    what: inVietnamese(discrepancySubject(dataset.indices.get(row.index)!, row)),
    field: row.what,
    stated: row.stated.value,
    source: row.sources[0] ?? null,
  }));
}
