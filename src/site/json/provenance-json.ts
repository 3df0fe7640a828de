import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { conflictsOf } from "../../narrative/provenance/conflicts.ts";
import { factsOf } from "../../narrative/provenance/facts.ts";
import { basis, integer, listOf, nullable, number, object, text } from "./schema-shapes.ts";
import { clean } from "./values.ts";

/** Where each number comes from, as plain JSON; `page` leads to its row. */
export function provenanceJson(dataset: Dataset, analysis: ConferenceAnalysis) {
  const facts = factsOf(dataset, analysis);
  return {
    facts: facts.map(
      ({
        id,
        index,
        component,
        name,
        value,
        text: shown,
        basis: held,
        sources,
        written,
        formula,
        inputs,
        note,
      }) => ({
        id,
        index,
        component,
        name,
        value: clean(value),
        text: shown,
        basis: held,
        sources,
        written: written === "" ? null : written,
        formula,
        inputs,
        note,
      }),
    ),
    conflicts: conflictsOf(dataset, analysis, facts),
  };
}

/** The shape of the same. */
export const provenance = object({
  facts: listOf(
    object({
      id: { ...text, description: "Giữ nguyên giữa các lần dựng; hàng của số ở trang so-lieu/." },
      index: nullable(text),
      component: nullable(text),
      name: text,
      value: nullable(number),
      text,
      basis,
      sources: listOf(text),
      written: { ...nullable(text), description: "Các chữ số như ghi trong dữ liệu." },
      formula: { ...nullable(text), description: "Cách tính bằng lời, với số tính hoặc suy ra." },
      inputs: { ...listOf(text), description: "id của các số đi vào." },
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
