import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import { inVietnamese } from "../format/write.ts";
import type { Dataset } from "../model/dataset.ts";
import { findComponent } from "../model/lookup.ts";
import type { Correction } from "../model/release.ts";
import { withoutNoise } from "../model/rules/tolerance.ts";
import type { Fact } from "../narrative/provenance/fact.ts";
import { factsOf } from "../narrative/provenance/facts.ts";

/** A published number of a conference: enough to compare two builds, and to say why it changed. */
export interface ManifestNumber extends Pick<Fact, "id" | "value" | "basis"> {
  /** As the Vietnamese pages write it. */
  text: string;
  /** "PAPI, Thủ tục hành chính công: Điểm năm 2021". */
  label: string;
  sources: readonly string[];
  inputs: readonly string[];
}

/** All published numbers of a conference in one build. */
export interface Manifest {
  version: 1;
  conference: string;
  unit: string;
  heldOn: string;
  numbers: ManifestNumber[];
  /** Every other number of the analysis, by its path in phan-tich.json. */
  analysis: Record<string, number>;
  corrections: Pick<Correction, "date" | "text" | "numbers">[];
}

/** What an item of a list is called in a path: by its own id where it has one, else by its position. */
function keyOf(item: unknown, position: number): string {
  if (typeof item !== "object" || item === null) return String(position);
  const held = item as Record<string, unknown>;
  const names = ["id", "index", "component", "unit", "agency", "year"].flatMap((key) =>
    typeof held[key] === "string" || typeof held[key] === "number" ? [String(held[key])] : [],
  );
  return names.length > 0 ? names.slice(0, 2).join("-") : String(position);
}

/** The numbers anywhere below a value, by path; items of one name are told apart by their position. */
export function numbersBelow(
  value: unknown,
  path = "",
  found: Record<string, number> = {},
): Record<string, number> {
  if (typeof value === "number") found[path] = value;
  else if (Array.isArray(value)) {
    const keys = value.map(keyOf);
    value.forEach((item, at) => {
      const key = keys[at]!;
      const shared = keys.filter((other) => other === key).length > 1;
      numbersBelow(item, `${path}/${shared ? `${key}-${at}` : key}`, found);
    });
  } else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value))
      numbersBelow(item, path === "" ? key : `${path}/${key}`, found);
  return found;
}

/** What a number is called on its own, without the page around it. */
function labelOf(dataset: Dataset, analysis: ConferenceAnalysis, { index, component, name }: Fact): string {
  const definition = index === null ? null : dataset.indices.get(index);
  if (!definition) return inVietnamese(name);
  const framework = analysis.indices.find((row) => row.index.id === index)?.framework ?? null;
  const part = component === null ? null : findComponent(framework, component)?.name.vi;
  return `${part ? `${definition.short}, ${part}` : definition.short}: ${inVietnamese(name)}`;
}

/** The numbers of a conference as its pages say them. `told` is its phan-tich.json, whose other numbers are kept by path. */
export function manifestOf(dataset: Dataset, analysis: ConferenceAnalysis, told: object): Manifest {
  const { conference, unit } = analysis;
  const { provenance: _, ...rest } = told as Record<string, unknown>;
  return {
    version: 1,
    conference: conference.slug,
    unit: unit.id,
    heldOn: conference.heldOn,
    numbers: factsOf(dataset, analysis).map((fact) => ({
      id: fact.id,
      label: labelOf(dataset, analysis, fact),
      value: withoutNoise(fact.value),
      // The space that keeps a number and its unit together is no part of what it says.
      text: inVietnamese(fact.text).replaceAll("\u00A0", " "),
      basis: fact.basis,
      sources: fact.sources,
      inputs: fact.inputs,
    })),
    analysis: numbersBelow(rest),
    corrections: (conference.corrections ?? []).map(({ date, text, numbers }) => ({ date, text, numbers })),
  };
}
