/** Terms under which the compilation of an index's figures may be used, where its source states them. */
interface Licence {
  name: string;
  title: string;
  path: string;
}

const mit: Licence = { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" };
const cc0: Licence = {
  name: "CC0-1.0",
  title: "CC0 1.0 Universal",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** Single facts from documents and the press: no licence, but a duty to name where each comes from. */
const cited: Licence = {
  name: "other-at",
  title: "Single published facts: cite the publisher and the document named at each figure",
  path: "index.html",
};

/** The sources that state a licence of their own; figures from elsewhere are single facts, to be cited. */
const byWhichSource: Readonly<Record<string, Licence>> = { "papi-panel": mit, "pci-workbooks": cc0 };

/** Licences of the sources that figures come from, each once. */
export function licencesOf(sources: Iterable<string>): Licence[] {
  return [...new Set(sources)].flatMap((id) => byWhichSource[id] ?? []);
}

/**
 * Terms of all figures from these sources: their licences, each once, and the duty to cite single facts. Made-up figures are
 * ours and go with the code.
 */
export function termsOf(sources: Iterable<string>, madeUp: boolean): Licence[] {
  if (madeUp) return [mit];
  return [...new Set([...sources].map((id) => byWhichSource[id] ?? cited))];
}
