import { expect, test } from "vitest";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { slideColumns } from "./slide-table.ts";

test("a figure on a slide does not break in the widest of usual faces", () => {
  const table = {
    columns: ["Tiêu chí", "Tối đa", "Đạt", "Mất"].map((label, at) => ({ label, numeric: at > 0 })),
    rows: ["Hài lòng về xây dựng và tổ chức thực hiện chính sách của tỉnh", "Tỷ lệ giải ngân vốn"].map(
      (text) => ({
        header: { text },
        cells: [{ text: "5,00" }, { text: "4,27" }, { text: "−10,73" }],
      }),
    ),
  } as unknown as Parameters<typeof slideColumns>[0];
  const widths = slideColumns(table, 290, false);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(290, 6);
  const need = (text: string) => (1.19 * textWidth(text, { size: 32, weight: 600 })) / (96 / 25.4) + 6;
  for (const [at, text] of ["5,00", "4,27", "−10,73"].entries())
    expect(widths[at + 1]).toBeGreaterThan(need(text));
});
