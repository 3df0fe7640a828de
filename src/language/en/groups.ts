import { counted } from "./counting.ts";
import type { Texts } from "./texts.ts";

/** Groups of the publisher, ranks under other weights, and what sets totals apart. */
export const groups: Texts = {
  "{0}: thành phần nào làm điểm chung của {1} {2} khác nhau": (title, count, word) =>
    `${title}: which components set the totals of ${counted(count!, word!)} apart`,
  "Các đơn vị khác nhau ở đâu": "Where units differ",
  "Các tỉnh khác nhau ở đâu": "Where provinces differ",
  "Phần của chênh lệch": "Share of the differences",
  "Tương quan với điểm chung": "Correlation with the total",
  "Độ lệch chuẩn": "Standard deviation",
  "Đi cùng nhiều nhất": "Goes most closely with",
  "Phần của chênh lệch = tương quan với điểm chung × độ lệch chuẩn của thành phần ÷ độ lệch chuẩn của điểm chung; các phần cộng lại bằng 100%, kể cả phần làm tròn. Đi cùng nhiều nhất: thành phần có tương quan mạnh nhất. Bảng mô tả chỗ khác nhau giữa các nơi trong một năm, không cho biết tăng thành phần nào thì điểm chung tăng.":
    "Share of the differences = correlation with the total × standard deviation of the component ÷ standard deviation of the total; the shares add up to 100%, rounding included. Goes most closely with: the component of the strongest correlation. The table describes where provinces differ in one year; it does not say which component would raise the total.",
  "Ví dụ: nhóm và trọng số": "Example: groups and weights",
  "{0} của {1}: {2}": (what, whom, told) => `${what}, ${whom}: ${told}`,
  "{0}: khi mỗi trọng số tăng hoặc giảm {1} trong {2} cách, {3} đứng trong khoảng từ {4} đến {5}.": (
    what,
    change,
    runs,
    whom,
    low,
    high,
  ) =>
    `${what}: with each weight ${change} higher or lower in ${runs} ways, ${whom} ranks between ${low} and ${high}.`,
  "theo cách xếp của nơi công bố, tỉnh thuộc nhóm {0} (nhóm {1}/{2})":
    "in the publisher’s grouping, the province is in the group {0} (group {1} of {2})",
  "còn {0} nữa thì lên nhóm trên": "{0} short of the group above",
  "cách nhóm dưới {0}": "{0} above the group below",
};
