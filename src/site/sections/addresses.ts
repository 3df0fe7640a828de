import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf, lastFramework } from "../../model/lookup.ts";
import { componentWord, shortName } from "../../narrative/names.ts";
import type { Briefing } from "./context.ts";

/** What heads a column of addresses: of one index its own word, "Tiêu chí" for leaves named by their codes. */
export function addressHeader({ analysis }: Briefing, addresses: readonly string[]): Words {
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
export function addressWords({ dataset, analysis }: Briefing, addresses: readonly string[]): Words {
  const several = analysis.indices.length > 1;
  const byIndex = new Map<IndexDefinition, Map<string, Words>>();
  for (const address of addresses) {
    const [id = "", component] = address.split("/");
    const index = dataset.indices.get(id);
    if (!index) continue;
    const year =
      analysis.indices.find((row) => row.index.id === id)?.year ?? lastFramework(index)?.years.to ?? 0;
    const found = component ? findComponent(frameworkOf(index, year), component) : null;
    const names = byIndex.get(index) ?? new Map<string, Words>();
    if (found) {
      const name = found.code?.includes(".") ? found.code : named(found.name);
      names.set(found.code?.includes(".") ? found.code : found.name.vi, name);
    }
    byIndex.set(index, names);
  }
  const held = [...byIndex];
  // Names of components hold commas of their own; codes do not.
  const joined = (names: ReadonlyMap<string, Words>) =>
    [...names.keys()].every((name) => /^[\d.]+$/u.test(name))
      ? joinWords([...names.values()])
      : strung([...names.values()], "; ");
  if (held.every(([, names]) => names.size === 0)) return joinWords(held.map(([index]) => shortName(index)));
  return strung(
    held.map(([index, names]) =>
      names.size === 0
        ? shortName(index)
        : several
          ? together`${shortName(index)}: ${joined(names)}`
          : joined(names),
    ),
    "; ",
  );
}
