import { expect, test } from "vitest";
import { everyTenth, panelCases } from "./cases.ts";
import { conferenceFaults } from "./faults.ts";
import { loadedWith, type MadeConference, shippedProject, slugFor } from "./project.ts";

/* A tenth of all units and editions of PAPI and PCI, as conferences that have recorded nothing yet. */

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

test.each(editions)("%s: page and papers in both languages without a fault", async (edition) => {
  const found: string[] = [];
  for (const made of cases.filter((one) => editionOf(one) === edition)) {
    const slug = slugFor(made);
    found.push(...(await conferenceFaults(dataset!, slug)).map((fault) => `${slug} ${fault}`));
  }
  expect(found).toEqual([]);
});
