import type { Dataset } from "../../../model/dataset.ts";
import { flatten } from "../../../model/lookup.ts";
import { remembered } from "../../../model/remembered.ts";
import { folded } from "../folded.ts";

/** Asked for every cell of a workbook: worked out once for the indices of a conference, parted by spaces. */
export const componentsNamed = remembered((dataset: Dataset) =>
  remembered((own: string) =>
    remembered((bareId: boolean) => componentNames(dataset, bareId, own.split(" "))),
  ),
);

/**
 * All that a component is called by, folded, with its address: "papi/participation", the name behind its index ("PAPI:
 * Tham gia của người dân"); within the indices that the conference analyses also the bare name or number, as far as only
 * one component of them is called so.
 */
function componentNames(dataset: Dataset, bareId: boolean, own: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  const bare = new Map<string, string | null>();
  for (const index of dataset.indices.values()) {
    known.set(index.id, index.id);
    known.set(folded(index.short), index.id);
    for (const { id, name, code } of index.frameworks.flatMap(({ components }) => flatten(components))) {
      const address = `${index.id}/${id}`;
      if (bareId) known.set(id, address);
      known.set(address, address);
      const called = [name.vi, ...(code ? [code, `${code} ${name.vi}`] : [])].map(folded);
      for (const one of [`${index.short} ${name.vi}`, `${index.short} ${code ?? ""} ${name.vi}`])
        known.set(folded(one), address);
      if (own.includes(index.id))
        for (const one of called)
          bare.set(one, (bare.get(one) ?? address) === address && bare.get(one) !== null ? address : null);
    }
  }
  for (const [one, address] of bare) if (address !== null && !known.has(one)) known.set(one, address);
  return known;
}
