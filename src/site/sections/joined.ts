import type { Words } from "../../language/text.ts";
import type { Block, Section } from "../page.ts";

/** What a section of a report is made of. */
interface Subject {
  id: string;
  heading: Words;
  /** The parts in order; those that have nothing to say are left out. */
  parts: readonly (Section | null)[];
  /** The part that opens the section without a heading of its own. */
  opens?: string;
}

/**
 * One section of several parts by subject, each under its own heading; nothing where no part says anything. A part that
 * is alone is the section itself, under its own heading unless it is the one that opens.
 */
export function joined({ id, heading, parts, opens }: Subject): Section | null {
  const told = parts.filter((part) => part !== null);
  const [first, ...others] = told;
  if (!first) return null;
  if (others.length === 0) return first.id === opens ? { ...first, id, heading } : { ...first, subject: id };
  const blocks = told.flatMap((part): Block[] =>
    part.id === opens ? part.blocks : [{ kind: "heading", id: part.id, text: part.heading }, ...part.blocks],
  );
  return { id, heading, blocks };
}
