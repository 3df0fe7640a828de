import { join } from "node:path";
import { expect, test } from "vitest";
import { locateBrowser } from "../../../print/browser/locate-browser.ts";
import { projectRoot } from "../../tree/source-tree.ts";
import { printingFaults } from "../printed.ts";
import { loadedWith, shippedProject, slugFor } from "../project.ts";
import { filesForShapes, printedSample } from "../shapes.ts";

/* A fixed sample of the panel, every odd kind among it, printed and read back. */

const SAMPLE = 130;

test("the papers of the sample are printed and read back without an error or a warning", async () => {
  const sample = printedSample(shippedProject().dataset, SAMPLE);
  expect(sample.length).toBeGreaterThanOrEqual(120);
  const { dataset } = loadedWith(
    sample.map(({ made }) => made),
    filesForShapes(),
  );
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(projectRoot, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(found.message);
  const slugs = sample.map(({ made }) => slugFor(made));
  const { papers, faults } = await printingFaults(dataset!, slugs, found.path);
  console.log(`${slugs.length} conferences, ${papers} papers printed and read back`);
  expect(faults).toEqual([]);
});
