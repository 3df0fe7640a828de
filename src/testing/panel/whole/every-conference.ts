import { afterAll, expect, test } from "vitest";
import { panelCases } from "../cases.ts";
import { conferenceFaults } from "../faults.ts";
import { loadedWith, shippedProject, slugFor } from "../project.ts";

/** Every unit × every edition of one index, as a thin conference, in both languages; a test for each edition. */
export function everyConference(index: string): void {
  const cases = panelCases(shippedProject().dataset, [index]);
  const { dataset, problems } = loadedWith(cases);
  let made = 0;

  test("the data take a conference of any unit on any edition", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const years = [...new Set(cases.map(({ indices: [main] }) => main!.year))];
  test.each(years)(`${index} %i: page and papers in both languages without a fault`, async (year) => {
    const found: string[] = [];
    for (const one of cases.filter(({ indices: [main] }) => main!.year === year)) {
      const slug = slugFor(one);
      found.push(...(await conferenceFaults(dataset!, slug)).map((fault) => `${slug} ${fault}`));
      made += 1;
    }
    expect(found).toEqual([]);
  });

  afterAll(() => console.log(`${index}: ${made} conferences of ${years.length} editions, in both languages`));
}
