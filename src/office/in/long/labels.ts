import type { IndexDefinition } from "../../../model/framework.ts";
import { folded } from "../folded.ts";
import { isCalledIn } from "../index-called.ts";
import { matchColumns } from "../league/columns/match-columns.ts";

/** What a word beside a figure says of it: which part, that it is the total or a rank, which index; null for anything else. */
export type Telling = "part" | "general" | "index";

const WHOLE = /^(chung|tong the|toan bo|all|overall|tat ca)$/;

/** Knows the words of the indices that a workbook may speak of. */
export class Labels {
  readonly #indices: readonly IndexDefinition[];
  readonly #known = new Map<string, Telling | null>();

  constructor(indices: readonly IndexDefinition[]) {
    this.#indices = indices;
  }

  tells(label: string): Telling | null {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    const found = this.#find(label);
    this.#known.set(label, found);
    return found;
  }

  #find(label: string): Telling | null {
    const column = { column: 0, heading: label, headings: [label], headingCell: null, names: 0 };
    const meanings = this.#indices.flatMap((index) =>
      index.frameworks.flatMap((framework) => [
        ...matchColumns([column], index, framework, new Map()).found.values(),
      ]),
    );
    const parts = meanings.some((meaning) => !["score", "rank", "missing", "note", ""].includes(meaning));
    if (parts) return "part";
    if (this.#indices.some((index) => isCalledIn(label, index))) return "index";
    return meanings.some((meaning) => meaning === "score" || meaning === "rank") ? "general" : null;
  }
}

/** What a cell of a column of parts says as a heading: "3" in a column “nội dung” is "Nội dung 3", "chung" the total. */
export function labelOf(text: string, isNumber: boolean): string {
  if (isNumber) return `Nội dung ${text}`;
  return WHOLE.test(folded(text)) ? "Tổng điểm" : text;
}
