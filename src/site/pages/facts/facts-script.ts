import { named } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { findComponent } from "../../../model/lookup.ts";
import { shortName } from "../../../narrative/names.ts";
import type { Fact } from "../../../narrative/provenance/fact.ts";
import { factsOf } from "../../../narrative/provenance/facts.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import type { SiteFile } from "../../page.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { basisOf, whence } from "../../tables/fact-table.ts";

/** What a number is of: a component, else its index; null for sums over several. */
export function ownerOf(
  { indices }: Dataset,
  { index: id, component }: Pick<Fact, "index" | "component">,
): Words | null {
  const index = id === null ? undefined : indices.get(id);
  if (index === undefined) return null;
  const [held] = index.frameworks.flatMap((framework) => findComponent(framework, component ?? "") ?? []);
  return held ? together`${shortName(index)} – ${named(held.name)}` : shortName(index);
}

/** Beside the page of facts. */
const FACTS_SCRIPT = "facts.js";

/**
 * Where each number of a conference comes from, in lines: what it is and how much, its source or its formula, and what went
 * in. A classic script, which a page opened from a USB stick may load where it may not fetch
 * (templates/scripts/number-facts.js asks for it when a number is tapped).
 */
export function factsScript(briefing: Briefing): SiteFile {
  const { dataset, analysis } = briefing;
  const facts = factsOf(dataset, analysis);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const told = facts.map((fact): [string, Words[]] => {
    const { id, name, text, inputs } = fact;
    const went = inputs.flatMap((input) => byId.get(input) ?? []);
    const owner = ownerOf(dataset, fact);
    const from = together`${basisOf(fact)}: ${whence(briefing, fact)}`;
    const whole = went.map((input) => together`${input.name}: ${input.text}`);
    const about = together`${owner === null ? name : together`${owner} – ${name}`}: ${text}`;
    return [id, [about, from, ...(whole.length === 0 ? [] : [strung(whole, "; ")])]];
  });
  const written = writerOf(briefing).all(told);
  return {
    path: `${factsPath(analysis.conference.slug)}${FACTS_SCRIPT}`,
    content: `var numberFacts = ${JSON.stringify(Object.fromEntries(written), null, 0)};\n`,
  };
}
