import { expect, test } from "vitest";
import { deadlinesTold } from "./record-slides.ts";

test.each([
  [["2024-07-31", "2024-Q3"], "tất cả đều có thời hạn"],
  [["2024-07-31", "2024", "ongoing"], "trong đó 02 giải pháp có thời hạn, 01 giải pháp thường xuyên"],
  [["2024-07-31", null], "trong đó 01 giải pháp có thời hạn"],
  [["ongoing", null], "trong đó 01 giải pháp thường xuyên"],
  [["ongoing", "ongoing"], "tất cả đều làm thường xuyên"],
  [[null, null], "hồ sơ không ghi thời hạn"],
])("what goes on all the time has no day on which it is due: %j", (deadlines, told) => {
  expect(deadlinesTold({ actions: deadlines.map((deadline) => ({ deadline })) })).toBe(told);
});
