import { expect, test } from "vitest";
import {
  bodyRoom,
  fittingItems,
  fittingRows,
  HALL_LINES,
  hallItem,
  hallItems,
  listHeight,
} from "./slides/slide-room.ts";
import { criteriaShown } from "./slips/slip-room.ts";

const line = "x".repeat(40);
const rows = (count: number) => Array.from({ length: count }, () => line);

test("a slide takes as many lines as fit below its headline and above its notes", () => {
  const room = bodyRoom("Một dòng", ["Nguồn: một dòng"]);
  expect(room).toBeLessThan(bodyRoom("Một dòng", []));
  expect(fittingItems(rows(40), room)).toBe(HALL_LINES);
  expect(listHeight(rows(HALL_LINES))).toBeLessThanOrEqual(room);
  expect(fittingItems(rows(40), listHeight(rows(3)))).toBe(3);
  expect(fittingItems([], room)).toBe(0);
});

test("a hall reads two lines of a long item, which ends where a clause ends", () => {
  const clause = "Giao một đầu mối công khai kết quả trả lời phản ánh, kiến nghị của người dân";
  const long = `${clause}; ${"theo dõi hạn công bố thủ tục hành chính ".repeat(6)}`;
  expect(hallItem("Lập lịch đôn đốc chung.")).toBe("Lập lịch đôn đốc chung.");
  expect(hallItem(long).length).toBeLessThan(long.length);
  expect(hallItem(long)).toMatch(/^Giao một đầu mối .*…$/);
  expect(hallItems([long, long, long, long])[0]).toMatch(/[^,;]…$/);
  // Five lines together: what is first has two, and the last item is never left out.
  const lines = hallItems([long, long, long]).map((text) => listHeight([text], "alone"));
  expect(lines[0]).toBe(lines[1]);
  expect(lines[2]).toBeLessThan(lines[0]!);
  expect(fittingRows(rows(9), 500)).toBe(HALL_LINES);
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
