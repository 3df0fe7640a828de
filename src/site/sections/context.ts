import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Block, Section } from "../page.ts";
import { explained } from "../tables/frame/basis.ts";
import { withFirmUnits } from "./firm-units.ts";

/** What every section of a briefing is made from. */
export interface Briefing {
  dataset: Dataset;
  analysis: ConferenceAnalysis;
  /** Writes what must be known while the page is made: drawings, and how much fits. Vietnamese where none is given. */
  writer?: Writer;
}

/** The writer of a briefing. */
export const writerOf = ({ writer = vietnamese }: Pick<Briefing, "writer">): Writer => writer;

export function indexOf({ dataset }: Pick<Briefing, "dataset">, id: string): IndexDefinition {
  return dataset.indices.get(id)!;
}

/** A section, or nothing when it would be empty. */
export function section(
  id: string,
  heading: Words,
  blocks: (Block | null)[],
  only?: Section["only"],
): Section | null {
  const kept = blocks
    .filter((block) => block !== null)
    .map(explained)
    .map(withFirmUnits);
  if (kept.length === 0) return null;
  return { id, heading, blocks: kept, ...(only ? { only } : {}) };
}

export function paragraph(text: Words | null): Block | null {
  return text === null || text === "" ? null : { kind: "paragraph", text };
}

/**
 * Sentences on one index: under its name where there are several, a paragraph after its name where there is one (a
 * bullet would read as the last of the index before it), and without a name where the briefing has no other index.
 */
export function onIndex(briefing: Briefing, short: Words, sentences: readonly Words[]): (Block | null)[] {
  if (briefing.analysis.indices.length === 1) return [list(sentences)];
  if (sentences.length > 1) return [paragraph(t`Về ${short}:`), list(sentences)];
  // A sentence has one colon.
  const { plain } = writerOf(briefing);
  return sentences.map((text) =>
    paragraph(plain(text).includes(": ") ? together`${short} – ${text}` : together`${short}: ${text}`),
  );
}

export function list(items: readonly Words[], ordered = false): Block | null {
  return items.length === 0 ? null : { kind: "list", ordered, items: [...items] };
}
