import { expect, test } from "vitest";
import { deadlineEnd, readDeadline, WRITTEN_DEADLINE } from "./deadline.ts";

test.each([
  ["2025-09-30", "2025-09-30", "2025-09-30"],
  ["2024-02", "2024-02", "2024-02-29"],
  ["Tháng 9/2025", "2025-09", "2025-09-30"],
  ["tháng 12 năm 2025", "2025-12", "2025-12-31"],
  ["12/2025", "2025-12", "2025-12-31"],
  ["tháng 3/năm 2025", "2025-03", "2025-03-31"],
  ["Quý I/2025", "2025-Q1", "2025-03-31"],
  ["Quý III/2025", "2025-Q3", "2025-09-30"],
  ["quý 4 năm 2025", "2025-Q4", "2025-12-31"],
  ["Quý II/năm 2025", "2025-Q2", "2025-06-30"],
  ["Năm 2025", "2025", "2025-12-31"],
  ["2025", "2025", "2025-12-31"],
  ["Thường xuyên", "ongoing", null],
])("%s is %s and ends %s", (written, deadline, end) => {
  expect(WRITTEN_DEADLINE.test(written)).toBe(true);
  expect(readDeadline(written)).toBe(deadline);
  expect(deadlineEnd(deadline)).toBe(end);
});

test.each(["Quý V/2025", "tháng 13/2025", "sớm", "30/9/2025", "2025-13", "13/2025"])(
  "%s is no deadline",
  (written) => {
    expect(WRITTEN_DEADLINE.test(written)).toBe(false);
  },
);
