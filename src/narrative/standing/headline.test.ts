import { describe, expect, test } from "vitest";
import type { HistoryPoint } from "../../analysis/years/history.ts";
import { analyse } from "../../testing/analyse.ts";
import { component, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { plain } from "../../testing/plain.ts";
import { historyHeadline } from "../years/history.ts";
import { changeHeadline } from "./headline.ts";

const ids = ["a", "b", "c", "d"];
const index = indexOf([
  framework(
    [2015, 2024],
    ids.map((id) => component(id)),
    { maxPoints: 40 },
  ),
]);

/** Four components at 5 points, then moved by the given amounts. */
function headline(...moves: number[]): string {
  const scores = (add: boolean) => Object.fromEntries(ids.map((id, i) => [id, 5 + (add ? moves[i]! : 0)]));
  const sum = moves.reduce((a, b) => a + b, 0);
  const text = changeHeadline(
    analyse(index, [
      edition(2020, [standing("us", 20, scores(false))]),
      edition(2021, [standing("us", 20 + sum, scores(true))]),
    ]),
  );
  return plain(text ?? "").replaceAll("\u00A0", " ");
}

describe("the headline of a change", () => {
  test("a clear majority that went the way of the total", () => {
    expect(headline(-1, -1, -1, 0.5)).toMatch(/^MAU giảm 2,50 điểm.*: ba trong bốn nội dung giảm, một tăng$/);
  });
  test("a clear majority that went the other way", () => {
    expect(headline(-0.1, -0.1, -0.1, 2)).toMatch(
      /^MAU tăng 1,70 điểm.*, dù ba trong bốn nội dung giảm, một tăng$/,
    );
  });
  test("no majority: every group is named all the same", () => {
    expect(headline(2, 1, -0.5, 0)).toMatch(
      /^MAU tăng 2,50 điểm.*: hai trong bốn nội dung tăng, một giảm, một giữ nguyên$/,
    );
  });
});

test("years that share the best or the worst rank are all named, each with its number of units", () => {
  const point = (year: number, rank: number, rankedUnits: number) =>
    ({ year, rank, rankedUnits, score: 1, breakBefore: null }) as HistoryPoint;
  const points = [
    point(2019, 3, 63),
    point(2020, 1, 63),
    point(2021, 2, 60),
    point(2022, 1, 61),
    point(2023, 1, 61),
  ];
  expect(plain(historyHeadline(index, points, "rank"))).toBe(
    "MAU 2019–2023: hạng tốt nhất 1/63 (năm 2020) và 1/61 (năm 2022–2023), thấp nhất 3/63 (năm 2019)",
  );
});

test("a rank that never changed is told of the years with a rank only", () => {
  const point = (year: number, rank: number | null) =>
    ({ year, rank, rankedUnits: 63, score: 1, breakBefore: null }) as HistoryPoint;
  expect(plain(historyHeadline(index, [point(2019, null), point(2020, 1), point(2021, 1)], "rank"))).toBe(
    "MAU 2020–2021: mọi năm có thứ hạng đều xếp thứ 1/63",
  );
});
