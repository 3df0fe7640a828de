import { sameWords } from "../../../format/alike.ts";
import type { Words } from "../../../language/text.ts";
import type { Table } from "../../table.ts";

/**
 * The notes of a table, and which of them only say how it is computed or coloured. On a page these stand behind a fold,
 * in workbooks after the others; a paper prints `onPaper` in their place, what its columns and grounds mean, and leaves
 * the rest to the page and to the method page.
 */
export const withMethod = (
  said: readonly Words[],
  method: readonly Words[],
  onPaper: readonly Words[] = method,
): Pick<Table, "notes"> & Required<Pick<Table, "method" | "onPaper">> => ({
  notes: [...said, ...method],
  method,
  onPaper,
});

/** The same two kinds again, as a page shows them. */
export function notesApart({ notes, method = [] }: Pick<Table, "notes" | "method">): {
  said: readonly Words[];
  method: readonly Words[];
} {
  const isMethod = (note: Words) => method.some((one) => sameWords(one, note));
  return { said: notes.filter((note) => !isMethod(note)), method: notes.filter(isMethod) };
}
