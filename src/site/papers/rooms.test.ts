import { expect, test } from "vitest";
import { bodyRoom, fittingItems, listHeight } from "./slides/slide-room.ts";
import { criteriaShown } from "./slips/slip-room.ts";

const line = "x".repeat(40);
const rows = (count: number) => Array.from({ length: count }, () => line);

test("a slide takes as many lines as fit below its headline and above its notes", () => {
  const room = bodyRoom("Một dòng", ["Nguồn: một dòng"]);
  expect(room).toBeLessThan(bodyRoom("Một dòng", []));
  const count = fittingItems(rows(40), room);
  expect(count).toBeGreaterThan(8);
  expect(listHeight(rows(count))).toBeLessThanOrEqual(room);
  expect(listHeight(rows(count + 1))).toBeGreaterThan(room);
  expect(fittingItems([], room)).toBe(0);
});

test("a sheet shows every criterion, or at least two and never all but one", () => {
  const none = { listed: [], tasks: [], lines: [] };
  const rest = (from: number) => `các tiêu chí từ ${from}`;
  expect(criteriaShown(rows(12), rest, none)).toBe(12);
  const some = criteriaShown(rows(60), rest, none);
  expect(some).toBeGreaterThan(12);
  expect(some).toBeLessThan(59);
  expect(criteriaShown(rows(19), rest, { listed: rows(60), tasks: [], lines: [] })).toBe(2);
  expect(criteriaShown(rows(3), rest, { listed: rows(60), tasks: [], lines: [] })).toBe(3);
});
