import type { Item } from "../text/items.ts";

export type Slot = "index" | "component" | "unit" | "year" | "scope";

/** A name in a sentence, and how it stands there. */
export interface Mention {
  at: number;
  slot: Slot;
  ids: string[];
  year: number | undefined;
  /** Steps from the year spoken of, of a relative year. */
  step: string | undefined;
  role: "subject" | "compared" | "published" | "span" | "weak";
  /** Joined to the mention before it by "và", "hoặc" or a comma: a list of like names. */
  joined: boolean;
}

/** A name as a mention that stands alone; all of one shape, since they are read over and over. */
export function mentionOf(
  at: number,
  slot: Slot,
  ids: string[],
  role: Mention["role"] = "subject",
  time: { year?: number; step?: string } = {},
): Mention {
  return { at, slot, ids, year: time.year, step: time.step, role, joined: false };
}

/** A sentence made ready: clauses, brackets, quotations, moods, and its names with their roles. */
export interface Sentence {
  items: Item[];
  clause: number[];
  /** Bracket of each item, 0 outside; and the bracket around each bracket. */
  bracket: number[];
  around: number[];
  quoted: boolean[];
  /** A target, a condition, a denial or a question: not asserted. */
  mood: ("target" | "if" | "not" | "question" | null)[];
  mentions: Mention[];
}

/** The list that a mention belongs to, itself among them. */
export function listOf({ mentions }: Sentence, mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  let from = at;
  while (mentions[from]?.joined) from -= 1;
  let to = at;
  while (mentions[to + 1]?.joined) to += 1;
  return mentions.slice(from, to + 1);
}
