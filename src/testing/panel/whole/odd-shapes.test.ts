import { join } from "node:path";
import { expect, test } from "vitest";
import { locateBrowser } from "../../../print/browser/locate-browser.ts";
import { projectRoot } from "../../tree/source-tree.ts";
import { loadedMadeUp, MADE_UP_SLUG } from "../made-up.ts";
import { oddShapes, plain } from "../odd-shapes.ts";
import { printingFaults } from "../printed.ts";

/* The odd shapes that `npm test` makes in memory, all their papers printed and read back. */

test.each(oddShapes)("%s: the papers are printed and read back", { timeout: 300_000 }, async (_, odd) => {
  const found = await locateBrowser(
    process.env.CHUYEN_SAU_BROWSER ?? null,
    join(projectRoot, ".build", "trinh-duyet"),
  );
  if (!found.found) throw new Error(found.message);
  const { dataset } = loadedMadeUp({ ...plain, ...odd });
  const { papers, faults } = await printingFaults(dataset!, [MADE_UP_SLUG], found.path);
  expect(papers).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});
