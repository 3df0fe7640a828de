import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Tables as offices write them: what the heads of columns and the labels of rows say of the figures below and beside them. */

const checker = makeChecker(await realData());
const told = (text: string, unit: string) =>
  checker.check(text, { unit }).map(({ quote, kind, verdict }) => `${quote} ${kind} ${verdict}`);

describe("the heads of a table tell its figures", () => {
  test.each([
    [
      "two years and what came of them, named in the head",
      "| Nội dung | 2022 | 2023 | 2023 so với 2022 |\n|---|---|---|---|\n| PAPI: Công khai, minh bạch | 4,93 | 4,70 | -0,23 |",
      ["4,93 score right", "4,70 score right", "0,23 change right"],
    ],
    [
      "a score, a mean and the distance between them",
      "Bảng so sánh PAPI năm 2023\n| Nội dung | Lâm Đồng | Trung bình cả nước | Chênh lệch |\n|---|---|---|---|\n| Công khai, minh bạch | 4,70 | 5,12 | -0,41 |",
      ["4,70 score right", "5,12 mean right", "0,41 gap right"],
    ],
    [
      "places beside points",
      "| Năm | PAPI | Thay đổi | Hạng | Bậc |\n|---|---|---|---|---|\n| 2023 | 40,90 | +0,19 | 45 | ↑4 |",
      ["40,90 score right", "0,19 change right", "45 rank right", "4 places right"],
    ],
    [
      "a score and a place in one cell",
      "| Nội dung | PAPI 2023 (điểm/hạng) |\n|---|---|\n| Công khai, minh bạch | 4,70/47 |",
      ["4,70/47 score right", "4,70/47 rank right"],
    ],
    [
      "a row of means",
      "| Tỉnh | Điểm PAPI 2023 |\n|---|---|\n| Lâm Đồng | 40,90 |\n| Bình quân cả nước | 42,42 |",
      ["40,90 score right", "42,42 mean right"],
    ],
    [
      "nothing of a target, a maximum, an office's own marks or points lost",
      "| Chỉ số | Chỉ tiêu năm 2023 | Kết quả năm 2023 | Chênh lệch | Điểm mất |\n|---|---|---|---|---|\n| PAPI | 44,00 | 40,90 | -3,10 | 5,30 |",
      ["40,90 score right"],
    ],
    [
      "a cell that says itself what its number is",
      "| Năm | Điểm PAPI | Ghi chú |\n|---|---|---|\n| 2022 | 40,71 | |\n| 2023 | 40,90 | tăng 4 bậc so với năm 2022 |",
      ["40,71 score right", "40,90 score right", "4 bậc places right"],
    ],
    [
      "places, as the line above the table says",
      "SO SÁNH HẠNG PAPI CÁC TỈNH\n\n| Năm | Hà Nam | Nam Định |\n|---|:-:|:-:|\n| 2020 | 18 | 16 |",
      ["18 rank right", "16 rank right"],
    ],
    [
      "moves of places behind moves of points, and the row of the whole",
      "| STT | Nội dung | Điểm PAPI 2022 | Điểm PAPI 2023 | Tăng/giảm điểm | Tăng/giảm hạng |\n|---|---|---|---|---|---|\n| 1 | Công khai minh bạch | 4,93 | 4,70 | -0,23 | -1 |\n| | Tổng cộng | 40,71 | 40,90 | +0,19 | +4 |",
      [
        "4,93 score right",
        "4,70 score right",
        "0,23 change right",
        "1 places right",
        "40,71 score right",
        "40,90 score right",
        "0,19 change right",
        "4 places right",
      ],
    ],
    [
      "the year before of each row, where the head says no more",
      "PAPI của Lâm Đồng\n| Năm | Điểm | Tăng/giảm so với năm trước |\n|---|---|---|\n| 2022 | 40,71 | -2,83 |\n| 2023 | 40,90 | +0,19 |",
      ["40,71 score right", "2,83 change right", "40,90 score right", "0,19 change right"],
    ],
    [
      "a year compared with, behind a word of places, in a head that counts what it heads",
      "PAPI năm 2013\n| Nội dung (6 nội dung) | Điểm | So với hạng 2012 |\n|---|---|---|\n| Công khai, minh bạch | 5,56 | giảm 1 bậc |",
      ["5,56 score right", "1 places right"],
    ],
  ])("%s", (_, text, expected) =>
    expect(told(text, text.includes("2013") ? "hau-giang" : "lam-dong")).toEqual(expected),
  );
});

test.each([
  ["a mean of a column", "5,12", "5,62"],
  ["a distance of a column", "-0,41", "-0,14"],
  ["its sign", "-0,41", "+0,41"],
])("%s that is not so is called wrong", (_, right, wrong) => {
  const text =
    "Bảng so sánh PAPI năm 2023\n| Nội dung | Lâm Đồng | Trung bình cả nước | Chênh lệch |\n|---|---|---|---|\n| Công khai, minh bạch | 4,70 | 5,12 | -0,41 |";
  expect(told(text, "lam-dong").filter((one) => one.endsWith("wrong"))).toEqual([]);
  expect(told(text.replace(right, wrong), "lam-dong").filter((one) => one.endsWith("wrong"))).toHaveLength(1);
});
