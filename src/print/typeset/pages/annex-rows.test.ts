import { describe, expect, test } from "vitest";
import { type AnnexItem, annexSettings } from "./annex-rows.ts";

const heading: AnnexItem = { height: 100, bound: false, row: false, head: 0 };

/** A heading and so many rows of 20 px, the first and those at the end bound to the ones before; for pages of 500 px. */
const annex = (count: number): AnnexItem[] => [
  heading,
  ...Array.from({ length: count }, (_, at) => ({
    height: 20,
    bound: at < 3 || at >= count - 2,
    row: true,
    head: 20,
  })),
];

function annexSetting(items: readonly AnnexItem[], height: number) {
  const { room, lastPage } = annexSettings(items, height)[0]!;
  return { room, lastPage };
}

const annexRoom = (items: readonly AnnexItem[], height: number) => annexSetting(items, height).room;

describe("the last page of an annex", () => {
  test("rows keep their height where the last page is filled, or is the first", () => {
    expect(annexRoom(annex(18), 500)).toBe(0);
    expect(annexRoom(annex(20 + 15), 500)).toBe(0);
  });

  test("a few rows on a page of their own are taken in by the pages before", () => {
    // 20 rows, 24 rows and 3 more
    const room = annexRoom(annex(20 + 24 + 3), 500);
    expect(room).toBeLessThan(0);
    expect(room).toBeGreaterThanOrEqual(-2);
  });

  test("rows that the pages before cannot take get company", () => {
    // 20 rows and 5 more: no row gives so much
    expect(annexRoom(annex(20 + 5), 500)).toBeGreaterThan(0);
  });

  test("a second annex begins its own page, and takes no row of the first", () => {
    const [, ...rows] = annex(5);
    const both = (opens: boolean) => [...annex(12), { ...heading, opens }, ...rows];
    expect(annexSettings(both(true), 500)).toEqual([
      { from: 0, room: 0, lastPage: null },
      { from: 13, room: 0, lastPage: null },
    ]);
    expect(annexSetting(both(false), 500)).not.toEqual({ room: 0, lastPage: null });
  });

  test("each of several annexes has a last page of its own, and rows that give or take as it needs", () => {
    const [, ...rows] = annex(20 + 5);
    const [first, second] = annexSettings([...annex(20 + 24 + 3), { ...heading, opens: true }, ...rows], 500);
    expect(first!.room).toBe(annexRoom(annex(20 + 24 + 3), 500));
    expect(second).toEqual({ from: 48, room: annexRoom(annex(20 + 5), 500), lastPage: null });
    expect(first!.room).toBeLessThan(0);
    expect(second!.room).toBeGreaterThan(0);
  });

  test("what stands under the last row takes no page with two rows", () => {
    const imprint: AnnexItem = { height: 60, bound: true, row: false, head: 0 };
    expect(annexRoom([...annex(20 + 23), imprint], 500)).toBeLessThan(0);
  });

  test("where rows cannot give so much, the page before hands some of its rows on", () => {
    // the last three with 200 px under them: a group of its own, however much the others give up
    const notes: AnnexItem = { height: 200, bound: true, row: false, head: 0 };
    const items = [...annex(20 + 20), notes].map((item, at) => ({ ...item, bound: item.bound || at === 38 }));
    const { room, lastPage } = annexSetting(items, 500);
    // five rows stand on the last page, of the heading and forty: eight would leave 43% of the page before white
    expect(lastPage).toBe(1 + 40 - 5);
    const first = 1 + Math.floor((500 - 8 - 100) / (20 + room));
    expect(20 + (lastPage! - first) * (20 + room)).toBeGreaterThanOrEqual(0.85 * (500 - 8));
  });

  test("of two pages with few rows each has half", () => {
    const under = (height: number): AnnexItem => ({ height, bound: true, row: false, head: 0 });
    expect(annexSetting([...annex(11), under(300)], 500)).toEqual({ room: 0, lastPage: 1 + 11 - 5 });
    // or what finds room beside the notes
    expect(annexSetting([...annex(11), under(380)], 500)).toEqual({ room: 0, lastPage: 1 + 11 - 4 });
  });

  test("a page that hands rows on is not left white itself", () => {
    // 16 rows and 19, and three that stand together above their notes: five more of the 19 would leave 28 % white
    const items = [
      heading,
      ...Array.from({ length: 16 + 19 + 3 }, (_, at) => ({
        height: 24,
        bound: at > 35,
        row: true,
        head: 20,
      })),
      { height: 250, bound: true, row: false, head: 0 },
    ];
    const { room, lastPage } = annexSetting(items, 500);
    const rows = (from: number, until: number) => (until - from) * (24 + room);
    const first = 1 + Math.floor((500 - 8 - 100) / (24 + room));
    expect(1 + 16 + 19 + 3 - lastPage!).toBe(8);
    expect((20 + rows(first, lastPage!)) / 500).toBeGreaterThanOrEqual(0.85);
    expect(20 + rows(lastPage!, 39) + 250).toBeLessThanOrEqual(500);
  });
});
