import { describe, expect, test } from "vitest";
import { linesOfWrapped } from "../../charts/labels/text-metrics.ts";
import type { Action } from "../../model/conference.ts";
import type { Names } from "../../narrative/names.ts";
import type { Briefing } from "../sections/context.ts";
import { taskTexts } from "./compact/compact-tasks.ts";
import { formsOf } from "./compact/slide-words.ts";
import { listSlides } from "./slides/slide.ts";
import {
  bodyRoom,
  fittingItems,
  fittingRows,
  HALL_LINES,
  hallItems,
  listHeight,
  taskWords,
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

describe("what a slide says of a text", () => {
  const clause = "Giao một đầu mối công khai kết quả trả lời phản ánh, kiến nghị của người dân";
  const long = `${clause}; ${"theo dõi hạn công bố thủ tục hành chính ".repeat(6)}`;
  const room = bodyRoom("Một dòng", ["Nguồn: một dòng"]);

  test("whole, or as far as a clause of it ends", () => {
    expect(formsOf("Lập lịch đôn đốc chung.")).toEqual(["Lập lịch đôn đốc chung."]);
    expect(formsOf(long)).toEqual([long, `${clause}.`]);
    expect(formsOf(long, "Nguyên nhân")[1]).toBe(`Nguyên nhân: ${clause}.`);
    expect(taskWords(long, { lines: 2, most: 3 })).toBe(`${clause}.`);
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

describe("the tasks of a handout", () => {
  const text =
    "Chủ trì, phối hợp với các sở, ban, ngành rà soát, cập nhật, công bố, công khai đầy đủ, kịp thời thủ tục hành chính thuộc thẩm quyền giải quyết trên Cơ sở dữ liệu quốc gia; kiểm tra hằng quý; báo cáo UBND tỉnh.";
  const tasks = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ text: `${at + 1}. ${text}`, lead: [] }) as unknown as Action);
  const names = { units: new Map(), indices: new Map(), sources: new Map() } as unknown as Names;

  test("are whole where a side holds them, else each as far as all of them find room", () => {
    expect(taskTexts(names, tasks(6))).toEqual(tasks(6).map((task) => task.text));
    const many = taskTexts(names, tasks(24));
    expect(many).toHaveLength(24);
    for (const [at, shown] of many.entries()) {
      expect(shown.startsWith(`${at + 1}. Chủ trì`)).toBe(true);
      expect(shown.length).toBeLessThan(text.length);
    }
  });

  test("a slide shows a long task in three lines at most", () => {
    const clause = text.replaceAll(";", ",").repeat(3);
    expect(linesOfWrapped(taskWords(clause, { lines: 2, most: 3 }), 180, { size: 8.47 })).toBeLessThanOrEqual(
      3,
    );
  });
});

describe("a list that goes on", () => {
  const dataset = { sources: new Map() };
  const briefing = { dataset, analysis: {} } as unknown as Briefing;
  const slide = { id: "ton-tai", headline: "Hồ sơ ghi 03 tồn tại", blocks: [], sources: [], rank: 2 };
  const long = (at: number) =>
    formsOf(
      `Lĩnh vực thứ ${at} giảm bậc so với năm trước; tổ chức triển khai còn nhiều hạn chế, chưa đáp ứng yêu cầu đánh giá của bộ tiêu chí.`,
    );

  test("seven items stand on three slides about evenly", () => {
    const short = (at: number) =>
      formsOf(
        `Lĩnh vực thứ ${at} giảm bậc${at % 2 ? ` ở các sở, ngành và Ủy ban nhân dân cấp xã`.repeat(2) : ""}.`,
      );
    const slides = listSlides(briefing, slide, [1, 2, 3, 4, 5, 6, 7].map(short), 3);
    const items = slides.map(({ blocks }) =>
      blocks.flatMap((block) => (block?.kind === "list" ? block.items : [])),
    );
    expect(items.map(({ length }) => length)).toEqual([3, 2, 2]);
  });

  test("begins no slide for a last item that the others can make room for", () => {
    const slides = listSlides(briefing, slide, [1, 2, 3].map(long), 2);
    expect(slides).toHaveLength(1);
    const [items] = slides[0]!.blocks.flatMap((block) => (block?.kind === "list" ? [block.items] : []));
    expect(items).toHaveLength(3);
  });
});
