import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { read } from "./built-site.ts";
import { pagesToVisit } from "./pages-to-visit.ts";

/*
 * Pages are valid HTML, all but most of those that one template makes by the hundred: elements where they may stand, attributes and references that exist, roles that fit. Left
 * out are rules of taste: how long an official title may be, how the doctype is spelt, a button for forms that act as
 * one types, `section` instead of a scrolling region, and ids that begin with a number ("63-tinh").
 */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    "doctype-style": "off",
    "long-title": "off",
    "prefer-native-element": "off",
    "valid-id": ["error", { relaxed: true }],
    "wcag/h32": "off",
  },
});

test("the validator sees what is wrong", async () => {
  const wrong =
    '<!DOCTYPE html><html lang="vi"><head><title>A</title></head><body><p><table></table></p></body></html>';
  const report = await validator.validateString(wrong);
  expect(report.valid).toBe(false);
});

test("pages are valid HTML", async () => {
  const pages = await pagesToVisit();
  expect(pages.length).toBeGreaterThan(90);
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString((await read(page)).toString(), page);
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
}, 180_000);
