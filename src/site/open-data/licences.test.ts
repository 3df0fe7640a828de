import { expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { shippedData } from "../../testing/shipped.ts";
import { licencesOf, termsOf } from "./licences.ts";

const shipped = shippedData();
const [plain = ""] = [...shipped.sources.values()].filter(({ licence }) => !licence).map(({ id }) => id);

/** The shipped sources, one of them under a licence of its own. */
function under(id: string, name: string): Dataset {
  const licence = { name, title: "A licence", url: "https://example.org/licence" };
  return {
    ...shipped,
    sources: new Map(shipped.sources).set(id, { ...shipped.sources.get(id)!, licence }),
  };
}

test("a source states its licence in the data; one without is single facts, to be cited", () => {
  expect(termsOf(shipped, [plain], false).map(({ name }) => name)).toEqual(["other-at"]);
  expect(termsOf(under(plain, "CC-BY-4.0"), [plain], false)).toEqual([
    { name: "CC-BY-4.0", title: "A licence", path: "https://example.org/licence" },
  ]);
  expect(licencesOf(shipped, [plain])).toEqual([]);
});

test("each licence stands once, whichever sources state it; what is made up is ours", () => {
  const data = under(plain, "MIT");
  expect(licencesOf(data, ["papi-panel", plain, "papi-panel"]).map(({ name }) => name)).toEqual(["MIT"]);
  expect(termsOf(data, ["pci-workbooks"], true).map(({ name }) => name)).toEqual(["MIT"]);
});
