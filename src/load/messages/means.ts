import { warning } from "./wording.ts";

// Means against the scores that they are of, and scores against those beside them.

export const meanOffUnits = (what: string, written: string, made: string, units: number) =>
  warning(
    "unlikely-value",
    `${what} lệch xa bình quân cộng của ${units} đơn vị có điểm.`,
    "Đối chiếu với nguồn: có thể nhầm chữ số, nhầm năm, nhầm vùng.",
    { actual: written, expected: `gần ${made}` },
  );
export const regionMeanOutside = (region: string, written: string, low: string, high: string) =>
  warning(
    "unlikely-value",
    `Trung bình của ${region} nằm ngoài điểm của các đơn vị trong vùng.`,
    "Đối chiếu với nguồn: có thể hai vùng bị đổi chỗ hoặc nhầm chữ số.",
    { actual: written, expected: `từ ${low} đến ${high}` },
  );
export const sameScoreTwice = (written: string, unit: string, line: number) =>
  warning(
    "unlikely-value",
    `Đúng từng chữ số như điểm của ${unit} ở dòng ${line}.`,
    "Số nhiều chữ số thập phân hiếm khi trùng nhau: đối chiếu hai đơn vị với nguồn.",
    { actual: written },
  );
export const farFromUsual = (unit: string, change: string, usual: string) =>
  warning(
    "unlikely-value",
    `Điểm của ${unit} thay đổi ${change} so với kỳ trước, khác hẳn mọi đơn vị khác (phần lớn trong khoảng ${usual}).`,
    "Đối chiếu với nguồn: có thể đổi chỗ hai chữ số, hoặc là số của đơn vị khác.",
  );
