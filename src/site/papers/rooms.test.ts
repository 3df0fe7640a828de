import { describe, expect, test } from "vitest";
import {
  bodyRoom,
  fittingItems,
  fittingRows,
  HALL_LINES,
  hallItems,
  listHeight,
  taskWords,
} from "./slides/slide-room.ts";
import { formsOf } from "./slides/slide-words.ts";
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

describe("what a slide says of a text", () => {
  const clause = "Giao một đầu mối công khai kết quả trả lời phản ánh, kiến nghị của người dân";
  const long = `${clause}; ${"theo dõi hạn công bố thủ tục hành chính ".repeat(6)}`;
  const room = bodyRoom("Một dòng", ["Nguồn: một dòng"]);

  test("whole, or as far as a clause of it ends", () => {
    expect(formsOf("Lập lịch đôn đốc chung.")).toEqual(["Lập lịch đôn đốc chung."]);
    expect(formsOf(long)).toEqual([long, `${clause}.`]);
    expect(formsOf(long, "Nguyên nhân")[1]).toBe(`Nguyên nhân: ${clause}.`);
    expect(taskWords(long)).toBe(`${clause}.`);
  });

  test.each([
    ["a clause that takes back what was said", `${clause}; tuy nhiên chưa theo dõi.`],
    ["a list that is being counted", "Ba việc phải làm ngay trong quý này: rà soát; công khai; đối thoại."],
    ["a bracket that is open", "Rà soát thủ tục của các cơ quan (Sở Nội vụ; Sở Tư pháp) trong quý này."],
    ["the abbreviation before a name", "Trao đổi kinh nghiệm giữa các đơn vị với TP. Hồ Chí Minh."],
    ["next to nothing", "Rà soát thủ tục; công khai kết quả giải quyết hồ sơ của các cơ quan."],
  ])("never cut: %s", (_, text) => {
    expect(formsOf(text)).toEqual([text]);
  });

  test("who said it stays with the shorter form", () => {
    expect(formsOf(`${clause}; đề xuất cách làm hiệu quả (Chủ tịch UBND tỉnh yêu cầu).`)[1]).toBe(
      `${clause} (Chủ tịch UBND tỉnh yêu cầu).`,
    );
  });

  test("five lines together; the first are told at length, and what finds no room is left for the next slide", () => {
    const short = "Lập lịch đôn đốc chung.";
    expect(hallItems([[short], [short]], room)).toEqual([short, short]);
    const items = hallItems([formsOf(long), formsOf(long), formsOf(long), formsOf(long)], room);
    expect(items.length).toBeGreaterThan(1);
    expect(items.every((item) => item === long || item === `${clause}.`)).toBe(true);
    expect(fittingItems(items, room, "alone")).toBe(items.length);
    expect(fittingRows(rows(9), 500)).toBe(HALL_LINES);
  });

  test("a sentence without clauses that no slide holds stops after a word, and says so", () => {
    const endless = "theo dõi hạn công bố thủ tục hành chính ".repeat(20).trim();
    const [item, ...others] = hallItems([[endless], [endless]], room);
    expect(others).toEqual([]);
    expect(item).toMatch(/\p{L}…$/u);
  });
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
