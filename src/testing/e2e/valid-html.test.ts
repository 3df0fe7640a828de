import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { read, site } from "./built-site.ts";
import { filesIn } from "./project.ts";

/*
 * Every page is valid HTML: elements where they may stand, attributes and references that exist, roles that fit. Left
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

const pages = (await filesIn(site())).filter((name) => name.endsWith(".html"));

test("the validator sees what is wrong", async () => {
  const wrong =
    '<!DOCTYPE html><html lang="vi"><head><title>A</title></head><body><p><table></table></p></body></html>';
  const report = await validator.validateString(wrong);
  expect(report.valid).toBe(false);
});

test("every page is valid HTML", async () => {
  expect(pages.length).toBeGreaterThan(170);
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
