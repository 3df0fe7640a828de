import type { Dataset } from "../../model/dataset.ts";
import type { Licence } from "../../model/unit.ts";

/** Terms as the descriptor of a data package gives them. */
interface Terms {
  name: string;
  title: string;
  path: string;
}

/** What we make up goes with the code, under the licence of its file LICENSE. */
const ours: Terms = { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" };

/** Single facts from documents and the press: no licence, but a duty to name where each comes from. */
const cited: Terms = {
  name: "other-at",
  title: "Single published facts: cite the publisher and the document named at each figure",
  path: "index.html",
};

const asTerms = ({ name, title, url }: Licence): Terms => ({ name, title, path: url });

/** Each once, by name: two sources may state the same licence. */
const eachOnce = (all: readonly Terms[]): Terms[] => [...new Map(all.map((one) => [one.name, one])).values()];

/** Licences that the sources of figures state of themselves (`licence` in data/sources.yaml), each once. */
export function licencesOf(dataset: Dataset, sources: Iterable<string>): Terms[] {
  const stated = [...new Set(sources)].flatMap((id) => dataset.sources.get(id)?.licence ?? []);
  return eachOnce(stated.map(asTerms));
}

/**
 * Terms of all figures from these sources: their licences, each once, and the duty to cite single facts. Made-up figures are
 * ours and go with the code.
 */
export function termsOf(dataset: Dataset, sources: Iterable<string>, madeUp: boolean): Terms[] {
  if (madeUp) return [ours];
  return eachOnce(
    [...sources].map((id) => {
      const licence = dataset.sources.get(id)?.licence;
      return licence ? asTerms(licence) : cited;
    }),
  );
}
