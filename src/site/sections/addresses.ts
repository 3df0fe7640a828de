import { joinWords } from "../../format/words.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import type { Briefing } from "./context.ts";

/**
 * Component addresses in words: "par-index/leadership" → "PAR Index: Công tác chỉ đạo, điều hành". A leaf deep in a
 * tree is named by its code alone ("5.3.1"): its full name stands in the tables of criteria.
 */
export function addressWords({ dataset, analysis }: Briefing, addresses: readonly string[]): string {
  const several = analysis.indices.length > 1;
  const words = addresses.map((address) => {
    const [id = "", component] = address.split("/");
    const index = dataset.indices.get(id);
    if (!index) return address;
    const year =
      analysis.indices.find((row) => row.index.id === id)?.year ?? index.frameworks.at(-1)?.years.to ?? 0;
    const found = component ? findComponent(frameworkOf(index, year), component) : null;
    if (!found) return index.short;
    const name = found.code?.includes(".") ? found.code : found.name.vi;
    return several ? `${index.short}: ${name}` : name;
  });
  return joinWords([...new Set(words)]);
}
