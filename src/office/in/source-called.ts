import type { Dataset } from "../../model/dataset.ts";
import { folded } from "./folded.ts";

/** The id of the document that somebody means by its id or by its title, however spaced and capitalised; null for one that is not recorded. */
export function sourceCalled({ sources }: Dataset, typed: string): string | null {
  if (sources.has(typed.trim())) return typed.trim();
  const wanted = folded(typed);
  const titled = [...sources].filter(([, { title }]) => folded(title) === wanted);
  return titled.length === 1 ? titled[0]![0] : null;
}
