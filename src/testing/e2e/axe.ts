import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that ask for colours; all others find the same in every scheme of colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on a page as it stands: "rule: element". Of a page that was searched whole in other colours, only what
 * depends on them.
 */
export async function axeFindings(page: Page, only: "colours" | null = null): Promise<string[]> {
  await page.evaluate(axe);
  const options = {
    preload: false,
    resultTypes: ["violations"],
    ...(only === null ? {} : { runOnly: COLOURS }),
  };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
