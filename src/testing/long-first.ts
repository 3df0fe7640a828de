import { BaseSequencer, type TestSpecification } from "vitest/node";

/** It keeps every picture that its worker has drawn: before the panels these are few. */
const FIRST = ["write/kept-pictures.test.ts"];

/** What takes longest where nothing was measured yet, as in a fresh clone: the ends of paths, longest first. */
const LONG = [
  "e2e/builds.test.ts",
  "e2e/public-build.test.ts",
  "e2e/pages-in-browser.test.ts",
  "e2e/preview.test.ts",
  "e2e/pages.test.ts",
  "e2e/tables-in-browser.test.ts",
  "e2e/media.test.ts",
  "e2e/rows-on-phones.test.ts",
  "e2e/keyboard.test.ts",
  "e2e/number-facts.test.ts",
  "panel/tenth.test.ts",
  "typeset/geometry.test.ts",
  "sharing/sharing.test.ts",
  "print/print.test.ts",
  "panel/printed.test.ts",
  "browser/browser-dies.test.ts",
  "league/cut-short.test.ts",
  "beside/beside.test.ts",
  "templates/filled-template.test.ts",
  "in/real-workbooks.test.ts",
  "recorded/unit-notes.test.ts",
  "entries/taken-away.test.ts",
  "sheets/workbook.test.ts",
  "read-back/read-back.test.ts",
];
const order = [...FIRST, ...LONG];

/** The place of a file in the order; all others come after it, as they came. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = order.findIndex((end) => moduleId.replaceAll("\\", "/").endsWith(end));
  return place < 0 ? order.length : place;
}

/**
 * Long test files first: by itself vitest goes by the size of files, and one that is short to read and long to run would
 * keep one worker busy while the others have nothing left to do.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
