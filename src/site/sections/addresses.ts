import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { componentWord } from "../../narrative/names.ts";
import type { Briefing } from "./context.ts";

/** What heads a column of addresses: of one index its own word, "Tiêu chí" for leaves named by their codes. */
export function addressHeader({ analysis }: Briefing, addresses: readonly string[]): string {
  const [only, ...others] = analysis.indices;
  const whole = (address: string) => !address.includes("/");
  if (!only || others.length > 0 || addresses.some(whole)) return t`Liên quan`;
  const leaf = (address: string) =>
    findComponent(only.framework, address.split("/")[1] ?? "")?.code?.includes(".") ?? false;
  if (addresses.length > 0 && addresses.every(leaf)) return t`Tiêu chí`;
  return addresses.some(leaf) ? t`Nội dung` : capitalise(componentWord(only.index));
}

/**
 * Component addresses in words: "par-index/leadership" → "PAR Index: Công tác chỉ đạo, điều hành". A leaf deep in a
 * tree is named by its code alone ("5.3.1"): its full name stands in the tables of criteria.
 */
export function addressWords({ dataset, analysis }: Briefing, addresses: readonly string[]): string {
  const several = analysis.indices.length > 1;
  const byIndex = new Map<string, Set<string>>();
  for (const address of addresses) {
    const [id = "", component] = address.split("/");
    const index = dataset.indices.get(id);
    if (!index) continue;
    const year =
      analysis.indices.find((row) => row.index.id === id)?.year ?? index.frameworks.at(-1)?.years.to ?? 0;
    const found = component ? findComponent(frameworkOf(index, year), component) : null;
    const names = byIndex.get(index.short) ?? new Set<string>();
    if (found) names.add(found.code?.includes(".") ? found.code : named(found.name));
    byIndex.set(index.short, names);
  }
  const held = [...byIndex];
  // Names of components hold commas of their own; codes do not.
  const joined = (names: Set<string>) =>
    [...names].every((name) => /^[\d.]+$/u.test(name)) ? joinWords([...names]) : [...names].join("; ");
  if (held.every(([, names]) => names.size === 0)) return joinWords(held.map(([short]) => short));
  return held
    .map(([short, names]) =>
      names.size === 0 ? short : several ? `${short}: ${joined(names)}` : joined(names),
    )
    .join("; ");
}
