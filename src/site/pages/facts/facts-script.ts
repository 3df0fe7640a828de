import { strung, together, type Words } from "../../../language/text.ts";
import { factsOf } from "../../../narrative/provenance/facts.ts";
import { factsPath } from "../../addresses/facts-path.ts";
import type { SiteFile } from "../../page.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { basisOf, whence } from "../../tables/fact-table.ts";

/** Beside the page of facts. */
export const FACTS_SCRIPT = "facts.js";

/**
 * Where each number of a conference comes from, in three lines: what it is, how much, and its source or its formula with
 * what went in. A classic script, which a page opened from a USB stick may load where it may not fetch
 * (templates/scripts/number-facts.js asks for it when a number is tapped).
 */
export function factsScript(briefing: Briefing): SiteFile {
  const { dataset, analysis } = briefing;
  const facts = factsOf(dataset, analysis);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const told = facts.map(({ id, name, text, inputs, ...fact }): [string, Words[]] => {
    const went = inputs.flatMap((input) => byId.get(input) ?? []);
    const from = together`${basisOf(fact)}: ${whence(briefing, fact)}`;
    const whole = went.map((input) => together`${input.name}: ${input.text}`);
    return [id, [name, text, from, ...(whole.length === 0 ? [] : [strung(whole, "; ")])]];
  });
  const written = writerOf(briefing).all(told);
  return {
    path: `${factsPath(analysis.conference.slug)}${FACTS_SCRIPT}`,
    content: `var numberFacts = ${JSON.stringify(Object.fromEntries(written), null, 0)};\n`,
  };
}
