import { together } from "../text.ts";
import { counted } from "./plurals.ts";
import type { Texts } from "./texts.ts";

/** Groups of the publisher, ranks under other weights, and what sets totals apart. */
export const groups: Texts = {
  "{0}: thành phần nào làm điểm chung của {1} {2} khác nhau": (title, count, word) =>
    together`${title}: which components set the totals of ${counted(count!, word!)} apart`,
  "Phần “{0}” cũng là kết quả của {1}: {2} đã gồm phần này, cộng thêm điểm hay mức tăng của {3} là tính hai lần.":
    "The part “{0}” is also the result of the {1}: the {2} already holds it, and adding a score or gain of the {3} counts it twice.",
  "Các phần cộng lại chênh {0} so với điểm chung đã công bố, do làm tròn từng phần.":
    "The parts add up to {0} off the published total, since each was rounded.",
  "Nguồn chỉ nêu tỷ lệ phần trăm so với điểm tối đa, không nêu điểm và điểm tối đa, nên không quy ra điểm.":
    "The source gives percentages of the maximum only, without scores or maxima, so they are not turned into points.",
  "{0}: tỷ lệ đạt so với điểm tối đa": "{0}: percentage of the maximum",
  "{0} (tối đa {1})": "{0} (maximum {1})",
  "Điểm theo cách chia khác": "Scores by another division",
  "(lệch {0} do làm tròn)": "({0} off, by rounding)",
  "Các đơn vị khác nhau ở đâu": "Where units differ",
  "Các tỉnh khác nhau ở đâu": "Where provinces differ",
  "Góp vào chênh lệch": "Share of the differences",
  "Đi cùng điểm chung": "Goes with the total",
  "Mức phân tán": "Spread",
  "Đi cùng nhiều nhất": "Goes most closely with",
  "Đi cùng điểm chung là hệ số tương quan (1 là đi cùng hoàn toàn), mức phân tán là độ lệch chuẩn giữa các nơi. Góp vào chênh lệch = tương quan × độ lệch chuẩn của thành phần ÷ độ lệch chuẩn của điểm chung; cộng lại bằng 100%, kể cả phần làm tròn. Đi cùng nhiều nhất: thành phần có tương quan mạnh nhất. Bảng mô tả chỗ khác nhau giữa các nơi trong một năm, không cho biết tăng thành phần nào thì điểm chung tăng.":
    "Goes with the total is the coefficient of correlation (1 is full agreement); spread is the standard deviation among provinces. Share of the differences = correlation × standard deviation of the component ÷ standard deviation of the total; the shares add up to 100%, rounding included. Goes most closely with: the component of the strongest correlation. The table describes where provinces differ in one year; it does not say which component would raise the total.",
  "Ví dụ: nhóm, trọng số và cách chia điểm": "Example: groups, weights and divisions of the score",
  "{0}: {1} có tương quan {2} với điểm chung và độ lệch chuẩn {3}, điểm chung có độ lệch chuẩn {4}; phần của nó = {5} × {6} ÷ {7} = {8}, lớn nhất trong các thành phần.":
    "{0}: {1} has a correlation of {2} with the overall score and a standard deviation of {3}, the overall score one of {4}; its share = {5} × {6} ÷ {7} = {8}, the largest of all components.",
  "Chỉ tiêu {0} của {1}: {2}": "{1}, target for {0}: {2}",
  "{0} của {1}: {2}, cộng lại {3}; điểm chung công bố {4}.":
    "{1}, {0}: {2}, together {3}; the overall score as published is {4}.",
  "{0} của {1}: {2}": (what, whom, told) => together`${what}, ${whom}: ${told}`,
  "{0}: khi mỗi trọng số tăng hoặc giảm {1} trong {2} cách, {3} đứng trong khoảng từ {4} đến {5}.": (
    what,
    change,
    runs,
    whom,
    low,
    high,
  ) =>
    together`${what}: with each weight ${change} higher or lower in ${runs} ways, ${whom} ranks between ${low} and ${high}.`,
  "theo cách xếp của nơi công bố, tỉnh thuộc nhóm {0} (nhóm {1}/{2})":
    "in the publisher’s grouping, the province is in the group “{0}” (group {1} of {2})",
  "còn {0} nữa thì lên nhóm trên": "{0} short of the group above",
  "cách nhóm dưới {0}": "{0} above the group below",
  "cao hơn mức thấp nhất của nhóm {0}": "{0} above the lower bound of the group",
};
