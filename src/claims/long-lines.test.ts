import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";
import { sentencesOf } from "./text/sentences.ts";

const dataset = await realData();
const checker = makeChecker(dataset);

/* No text may make reading it endless; how long it takes is measured by the bench, here that it comes to an end. */

test("a line of 50 kB without a stop yields each of its claims", () => {
  const claim = "PAPI năm 2021 của Đồng Tháp đạt 48,56 điểm; ";
  const times = Math.ceil(50_000 / claim.length);
  const found = checker.check(claim.repeat(times));
  expect(found.length).toBe(times);
  expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(["wrong"]));
});

test("a list without stops is cut behind its marks, and nothing of it is lost", () => {
  const text = "điểm số, ".repeat(2000);
  const parts = sentencesOf(text, 0, text.length);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.slice(0, -1).every(({ end }) => text[end - 1] === ",")).toBe(true);
});

test.each([
  ["spaces", `PAPI năm 2021 của Đồng Tháp đạt${" ".repeat(100_000)}48,56 điểm.`],
  ["no-break spaces", `PAPI năm 2021 của Đồng Tháp đạt${"\u00a0".repeat(100_000)}48,56 điểm.`],
])("%s without end part nothing", (_, text) => {
  const [finding] = checker.check(text);
  expect(finding).toMatchObject({ verdict: "wrong", quote: "48,56 điểm" });
  expect(text.slice(finding!.span.start, finding!.span.end)).toBe("48,56 điểm");
});
