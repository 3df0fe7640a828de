import { expect, test } from "vitest";
import { officialReport } from "../../../../print/paper-fixture.ts";
import { caption } from "../caption.ts";
import { wordContext } from "../context.ts";
import { evenSides } from "./even-sides.ts";

const TITLE = "Phân tích chuyên sâu kết quả PAR Index năm 2021 và SIPAS năm 2021 của Quảng Ninh";
const set = (width: number) => ({ width, size: 14, bold: true, face: "times" as const });

test("words of one line stand as they are", () => {
  expect(evenSides("Báo cáo", set(160))).toBe(0);
});

test("of two lines none holds a word or two alone, and there are no more of them", () => {
  const side = evenSides(TITLE, set(165));
  expect(side).toBeGreaterThan(20);
  // what is left holds all words on two lines, with what lines of Times take more than measured
  expect(2 * (165 - 2 * side)).toBeGreaterThan(TITLE.length * 14 * 0.45 * (25.4 / 72));
});

test("lines that are full already are left as they are", () => {
  const side = evenSides(`${TITLE} ${TITLE}`, set(150));
  expect(side).toBeGreaterThanOrEqual(0);
  expect(side).toBeLessThan(30);
  expect(evenSides("dài".repeat(40), set(40))).toBe(0);
});

test("a caption of two lines is drawn in from both sides alike; a short one is not", () => {
  const { context } = wordContext(officialReport, new Map(), 160);
  const long = caption("Hình 1", `${TITLE}: bốn trong tám lĩnh vực tăng, ba giảm, một giữ nguyên`, context);
  const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"/.exec(long) ?? [];
  expect(Number(left)).toBeGreaterThan(200);
  expect(right).toBe(left);
  expect(caption("Bảng 1", "Kết quả", context)).not.toContain("<w:ind");
  expect(caption("Hình 3", "thấp nhất 26/63 (năm 2021)", context)).toContain("(năm\u00a02021)");
});
