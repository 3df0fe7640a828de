import { expect, test } from "vitest";
import { shortReport } from "../paper-fixture.ts";
import { contentCode, imprintOf, withoutContentCode } from "./imprint.ts";

test("the code of a paper's content changes with any word, and is taken out where numbers are compared", () => {
  const edited = { ...shortReport, title: `${shortReport.title} (sửa)` };
  expect(contentCode(edited)).not.toBe(contentCode(shortReport));
  const [ours, theirs] = [shortReport, edited].map((paper) => imprintOf(paper).at(-1)!);
  expect(ours).not.toBe(theirs);
  expect(withoutContentCode(ours!)).toBe(withoutContentCode(theirs!));
  expect(withoutContentCode(ours!)).toMatch(/^Lập bằng Chuyên Sâu, phiên bản [\d.]+; mã nội dung …\./u);
  expect(withoutContentCode("Mức tăng 123456789012 đồng")).toBe("Mức tăng 123456789012 đồng");
});
