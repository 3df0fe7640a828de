import { describe, expect, test } from "vitest";
import { vietnamese } from "../../format/write.ts";
import { deadlineWithin, deadlineWords } from "./deadline.ts";

describe("a deadline", () => {
  test.each([
    ["2025-09-30", "30/9/2025", "30/9/2025"],
    ["2025-09", "Tháng 9/2025", "tháng 9/2025"],
    ["2025-Q3", "Quý III/2025", "quý III/2025"],
    ["2025", "Năm 2025", "năm 2025"],
    ["ongoing", "Thường xuyên", "thường xuyên"],
  ] as const)("%s alone and inside a sentence", (deadline, alone, within) => {
    expect(vietnamese.plain(deadlineWords(deadline)).replaceAll("\u00a0", " ")).toBe(alone);
    expect(deadlineWithin(deadline, vietnamese).replaceAll("\u00a0", " ")).toBe(within);
  });
});
