import { foldToId } from "../../load/nearest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { folded } from "./folded.ts";

/** What titles of tables call an index besides its short and its full name, folded; the longest first. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "par-index": ["cai cach hanh chinh", "parindex", "cchc", "par"],
  sipas: ["hai long ve su phuc vu hanh chinh", "hai long"],
  papi: ["hieu qua quan tri va hanh chinh cong cap tinh", "hieu qua quan tri va hanh chinh cong"],
  pci: ["nang luc canh tranh cap tinh", "nang luc canh tranh"],
};

/** The index that a person calls by its id or its short name, in whatever letters: "papi", "PAPI", "PAR Index". */
export function indexCalled(dataset: Dataset, typed: string): IndexDefinition | null {
  const asked = foldToId(typed.trim());
  return [...dataset.indices.values()].find(({ id, short }) => [id, foldToId(short)].includes(asked)) ?? null;
}

/** All that an index is called, folded, the longest first. */
export const indexWords = remembered(
  ({ id, short, name, aliases = [] }: IndexDefinition): readonly string[] => {
    const words = [
      folded(name.vi),
      folded(short),
      id.replaceAll("-", " "),
      ...aliases.map(folded),
      ...(CALLED[id] ?? []),
    ];
    return [...new Set(words)].sort((a, b) => b.length - a.length);
  },
);

/** Whether a title speaks of an index by any of its names: "Chỉ số CCHC" is PAR Index. */
export function isCalledIn(title: string, index: IndexDefinition): boolean {
  // names of files join words and years: "PARINDEX2023"
  const plain = ` ${folded(title.replaceAll("_", " ").replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, " "))} `;
  return indexWords(index).some((words) => plain.includes(` ${words} `));
}

/** The only index that a name means, with or without "chỉ số" before it: "Chỉ số PAPI", "PAR INDEX", the full name. */
export function indexNamed(dataset: Dataset, typed: string): IndexDefinition | null {
  const exact = indexCalled(dataset, typed);
  if (exact) return exact;
  const bare = folded(typed).replace(/^(?:bo )?chi so /, "");
  const named = [...dataset.indices.values()].filter((index) =>
    indexWords(index).some((words) => words.replace(/^chi so /, "") === bare),
  );
  return named.length === 1 ? named[0]! : null;
}
