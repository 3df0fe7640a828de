import { sameWords } from "../../../format/alike.ts";
import type { Words } from "../../../language/text.ts";
import type { Table } from "../../table.ts";

/**
 * The notes of a table, and which of them only say how it is computed or coloured. On paper and in workbooks all are
 * printed, what must be read before how it was made; on a page the second stand behind a fold.
 */
export const withMethod = (
  said: readonly Words[],
  method: readonly Words[],
): { notes: Words[]; method: readonly Words[] } => ({ notes: [...said, ...method], method });

/** The same two kinds again, as a page shows them. */
export function notesApart({ notes, method = [] }: Pick<Table, "notes" | "method">): {
  said: readonly Words[];
  method: readonly Words[];
} {
  const isMethod = (note: Words) => method.some((one) => sameWords(one, note));
  return { said: notes.filter((note) => !isMethod(note)), method: notes.filter(isMethod) };
}
