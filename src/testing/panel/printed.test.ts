import { join } from "node:path";
import { expect, test } from "vitest";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { conferenceFaults } from "./faults.ts";
import { oneInTurn, printingFaults } from "./printed.ts";
import { loadedWith, shippedProject, slugFor } from "./project.ts";
import { filesForShapes, printedSample } from "./shapes.ts";

/*
 * Every odd kind of conference, in memory in both languages, then a paper of each printed and read back, every kind of
 * paper in its turn. `npm run test:panel` prints all papers of more conferences.
 */

const MOST = 24;
const sample = printedSample(shippedProject().dataset, MOST);
const { dataset } = loadedWith(
  sample.map(({ made }) => made),
  filesForShapes(),
);

test("the sample holds the kinds of conferences that once were refused", () => {
  const names = sample.map(({ name }) => name);
  const wanted = ["all up", "all down", "unranked", "year missing before", "first edition", "merged unit"];
  expect(names).toEqual(
    expect.arrayContaining([...wanted, "six indices", "record wordy", "no index, thin record"]),
  );
});

test.each(sample)("$name: page and papers in both languages without a fault", async ({ made }) => {
  expect(await conferenceFaults(dataset!, slugFor(made))).toEqual([]);
});

test("papers of each are printed and read back without an error or a warning", {
  timeout: 400_000,
}, async () => {
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(projectRoot, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(found.message);
  const slugs = sample.map(({ made }) => slugFor(made));
  const { papers, faults } = await printingFaults(dataset!, slugs, found.path, oneInTurn);
  expect(faults).toEqual([]);
  expect(papers).toBe(slugs.length);
});
