import { expect, test } from "vitest";
import { causesCounted, deadlinesTold } from "./record-slides.ts";

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

test.each<[kinds: ("people" | "process" | "external")[], told: string]>([
  [["process", "people", "process", "external"], "04 nguyên nhân, nhiều nhất là về quy trình (02)"],
  [["process", "people"], "02 nguyên nhân: 01 về quy trình và 01 về con người"],
  [["people", "people"], "02 nguyên nhân, đều về con người"],
])("a headline on causes says which are most: %j", (kinds, told) => {
  expect(causesCounted({ causes: kinds.map((kind) => ({ kind })) })).toBe(told);
});
