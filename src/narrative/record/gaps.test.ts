import { describe, expect, test } from "vitest";
import { checkTarget } from "../../analysis/promises/targets.ts";
import type { RecordGaps } from "../../analysis/record/gaps.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { component, dataset, indexOf, target } from "../../testing/builders.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { expectedPoints, gapSentences } from "./gaps.ts";

const index = indexOf([]);
const names = {
  ...dataset([]),
  agencies: new Map([["snv", { id: "snv", name: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } }]]),
};
const points = { index: "mau", year: 2025, actions: 2, silent: 1, expected: 1.2, gain: 2, difference: -0.8 };
const gaps: RecordGaps = {
  looked: 5,
  losses: [
    {
      index: "mau",
      component: component("a", { name: { vi: "Phần A", en: "Part A" } }),
      lost: 1.5,
      lacks: ["cause", "action"],
    },
  ],
  points: [points],
  passed: [
    {
      check: checkTarget(target("5.0", { year: 2025 }), "us", []),
      score: { value: 5.4, year: 2024 },
      rank: null,
    },
    { check: checkTarget(target(null, { year: 2025, rankAtMost: 10 }), "us", []), score: null, rank: 3 },
  ],
  idle: ["snv"],
};
const told = (writer: Writer = vietnamese) => {
  const { losses, others } = gapSentences(names, () => index, gaps);
  const points = expectedPoints(() => index, gaps);
  return [losses?.lead, ...(losses?.items ?? []), ...points, ...others].map((text) =>
    writer.all(text)?.replaceAll("\u00a0", " "),
  );
};

describe("what a record leaves out", () => {
  test("in Vietnamese", () => {
    expect(told()).toEqual([
      "Trong 05 tiêu chí, nội dung mất nhiều điểm nhất, hồ sơ chưa nêu đủ về 01:",
      "Chưa gắn nguyên nhân và giải pháp nào với: Phần A (mất 1,50 điểm).",
      "Điểm kỳ vọng của 02 giải pháp về MAU cộng lại 1,20 điểm; chỉ tiêu năm 2025 cần tăng 2,00 điểm: còn thiếu 0,80 điểm. 01 giải pháp khác không nêu điểm kỳ vọng.",
      "MAU năm 2025: chỉ tiêu đạt 5,0 điểm thấp hơn kết quả 5,40 điểm đã có năm 2024.",
      "MAU năm 2025: chỉ tiêu trong nhóm 10 tỉnh, thành phố dẫn đầu thấp hơn hạng 3 đã có ở năm gốc.",
      "Cơ quan được nêu ở phần điểm mất, nguyên nhân mà chưa có nhiệm vụ nào: Sở Nội vụ.",
    ]);
  });

  test.each([
    [5, 2, "Trong 05 tiêu chí, nội dung mất nhiều điểm nhất, hồ sơ chưa nêu đủ về 02:"],
    [5, 5, "Hồ sơ chưa nêu đủ về cả 05 tiêu chí, nội dung mất nhiều điểm nhất:"],
    [1, 1, "Hồ sơ chưa nêu đủ về tiêu chí, nội dung mất nhiều điểm nhất:"],
  ])("of %i looked at, %i left open", (looked, open, lead) => {
    const losses = Array.from({ length: open }, () => gaps.losses[0]!);
    const told = gapSentences(names, () => index, { ...gaps, looked, losses }).losses?.lead;
    expect(vietnamese.all(told)?.replaceAll("\u00a0", " ")).toBe(lead);
  });

  test("in English", async () => {
    const { made, missing } = await inEnglish(told);
    expect(missing).toEqual([]);
    expect(made?.[1]).toBe("No cause or action in the record is tied to: Part A (1.50 points lost).");
    expect(made?.[2]).toBe(
      "Expected points of 2 actions on MAU add up to 1.20 points; the target for 2025 needs a rise of 2.00 points: 0.80 points short. 1 other action with no expected points.",
    );
  });

  test("enough, and more than enough", () => {
    const last = (difference: number) =>
      expectedPoints(() => index, {
        ...gaps,
        points: [{ ...points, silent: 0, expected: 2 + difference, difference }],
      })[0];
    expect(plain(last(0))).toMatch(/: vừa đủ\.$/);
    expect(plain(last(0.5))).toMatch(/: nhiều hơn 0,50\sđiểm\.$/);
  });
});
