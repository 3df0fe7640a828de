/** Terms under which the compilation of an index's figures may be used, where its source states them. */
export interface Licence {
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

/** The sources that state a licence of their own; figures from elsewhere are single facts, to be cited. */
const byWhichSource: Readonly<Record<string, Licence>> = { "papi-panel": mit, "pci-workbooks": cc0 };

/** Licences of the sources that figures come from, each once. */
export function licencesOf(sources: Iterable<string>): Licence[] {
  return [...new Set(sources)].flatMap((id) => byWhichSource[id] ?? []);
}
