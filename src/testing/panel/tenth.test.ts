import { expect, test } from "vitest";
import { everyTenth, panelCases } from "./cases.ts";
import { conferenceFaults } from "./faults.ts";
import { loadedWith, type MadeConference, shippedProject, slugFor } from "./project.ts";

/*
 * A tenth of all units and editions of PAPI and PCI, as conferences that have recorded nothing yet: in Vietnamese, which
 * has the papers, and every third in English, too. `npm run test:panel` makes all of them in both.
 */

const cases = everyTenth(panelCases(shippedProject().dataset), 3);
const { dataset, problems } = loadedWith(cases);

function editionOf({ indices: [main] }: MadeConference): string {
  return `${main!.index} ${main!.year}`;
}

test("the data take a conference of any unit on any edition", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(cases.length).toBeGreaterThan(150);
});

const editions = [...new Set(cases.map(editionOf))];

test.each(editions)("%s: page and papers without a fault", async (edition) => {
  const found: string[] = [];
  for (const [at, made] of cases.filter((one) => editionOf(one) === edition).entries()) {
    const slug = slugFor(made);
    const faults = await conferenceFaults(dataset!, slug, at % 3 === 0 ? ["vi", "en"] : ["vi"]);
    found.push(...faults.map((fault) => `${slug} ${fault}`));
  }
  expect(found).toEqual([]);
});
