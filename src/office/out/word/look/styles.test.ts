import { expect, test } from "vitest";
import type { PaperName } from "../../../../site/paper.ts";
import { paragraphStyles, styleXml } from "./styles.ts";

const headingOf = (paper: PaperName, level: number) =>
  styleXml(paragraphStyles(paper).find(({ id }) => id === `Heading${level}`)!);

test.each(["bao-cao", "ke-hoach", "thong-bao"] as const)(
  "%s has its first headings in capitals, as print sets them",
  (paper) => {
    expect(headingOf(paper, 1)).toMatch(/<w:bCs\/><w:caps\/><w:sz /u);
    expect(headingOf(paper, 2)).not.toContain("w:caps");
  },
);

test("sheets of lists and tables keep their headings as they are written", () => {
  expect(headingOf("phu-luc", 1)).not.toContain("w:caps");
});
