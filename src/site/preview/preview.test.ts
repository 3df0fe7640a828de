import { expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { siteFixture } from "../../testing/pages/site-fixture.ts";
import { plain } from "../../testing/plain.ts";
import { type BuildResult, Preview } from "./preview.ts";

const problem: Problem = {
  code: "comma-decimal",
  severity: "error",
  place: { file: "data/scores/papi/2021.yaml", line: 5, column: 12 },
  message: 'Điểm "42,43" là chuỗi.',
  hint: "Viết dấu chấm thập phân.",
};

/** A pipeline that gives the results in turn. */
function inTurn(...results: (BuildResult | Error)[]) {
  return async () => {
    const next = results.shift();
    if (next === undefined || next instanceof Error) throw next ?? new Error("hết");
    return next;
  };
}

const good: BuildResult = { site: siteFixture, problems: [] };
const broken: BuildResult = { site: null, problems: [problem] };

test("a first start with broken data gives one page below the list of problems", async () => {
  const site = await new Preview(inTurn(broken)).refresh();
  expect(site.routes).toEqual([""]);
  expect(plain(site.page("").title)).toBe("Chưa dựng được trang");
  expect(site.problems).toEqual([problem]);
  expect([site.hasErrors, site.stale]).toEqual([true, false]);
});

test("broken data leaves the last good pages, and mended data clears the list", async () => {
  const preview = new Preview(inTurn(good, broken, good));
  await preview.refresh();
  const stale = await preview.refresh();
  expect(stale.routes).toHaveLength(siteFixture.pages.length);
  expect([stale.problems.length, stale.stale, stale.problemSummary]).toEqual([1, true, "1 lỗi, 0 nhắc"]);
  const mended = await preview.refresh();
  expect([mended.problems.length, mended.stale]).toEqual([0, false]);
});

test("warnings are listed over fresh pages", async () => {
  const warning: Problem = { ...problem, severity: "warning" };
  const site = await new Preview(inTurn({ site: siteFixture, problems: [warning] })).refresh();
  expect([site.hasErrors, site.stale, site.problemSummary]).toEqual([false, false, "0 lỗi, 1 nhắc"]);
});

test("a mistake of ours is shown and the preview lives on", async () => {
  const preview = new Preview(inTurn(good, new Error("hỏng mã")));
  await preview.refresh();
  const site = await preview.refresh();
  expect(site.routes).toHaveLength(siteFixture.pages.length);
  expect(site.problems[0]).toMatchObject({ code: "own-mistake", message: "hỏng mã" });
});
