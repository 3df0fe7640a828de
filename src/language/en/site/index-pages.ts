import { together } from "../../text.ts";
import { asWords, capital, counted, isOne, many, plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Texts of the pages of indices and editions, and of a province's own index. */
export const indexPages: Texts = {
  // An edition.
  "Điểm chung là tổng tính được từ điểm các phần, chưa làm tròn.":
    "The total is a sum reckoned here from the scores of the parts, unrounded.",
  "Thứ hạng được tính từ điểm chưa làm tròn của các {0} có đủ số liệu; bằng điểm thì cùng hạng.": (word) =>
    together`Ranks are computed from the unrounded scores of the ${plural(word!)} with complete data; units with equal scores share a rank.`,
  "Thứ hạng được tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu; bằng điểm thì cùng hạng.":
    "Ranks are computed from the unrounded scores of the provinces with complete data; units with equal scores share a rank.",
  "Bảng chỉ gồm các {0} tìm được nguồn công khai.": (word) =>
    together`The table includes only the ${plural(word!)} for which a public source was found.`,
  "{0} {1} không có đủ số liệu nên không xếp hạng.": (count, word) =>
    isOne(count!)
      ? together`1 ${word} lacks complete data and is not ranked.`
      : together`${counted(count!, word!)} lack complete data and are not ranked.`,
  "{0}: bình quân như công bố": "{0}: means as published",
  "Phạm vi": "Area",
  "có điểm của {0} {1}": (count, word) => together`scores held for ${counted(count!, word!)}`,
  "có điểm của cả {0} {1} được xếp hạng": (count, word) =>
    together`scores held for all ${count} ranked ${plural(word!)}`,
  "có điểm của {0} trong {1} {2} được xếp hạng": (count, of, word) =>
    together`scores held for ${count} of the ${of} ranked ${plural(word!)}`,
  "chưa rõ ngày công bố": "date of publication not known",
  "{0} đứng đầu với {1}; {2}.": "{0} ranks first with {1}; {2}.",
  "Về nguồn số liệu, ghi bằng tiếng Việt": "About the source (recorded in Vietnamese)",
  "Chưa tìm thấy nguồn nêu điểm từng {0}.": (word) =>
    together`No source has been found for the scores of individual ${plural(word!)}.`,
  " · Quyết định số {0}": " · Decision No. {0}",
  "Bảng số liệu năm này (CSV)": "Data for this year (CSV)",
  "đủ thành phần, chưa làm tròn": "all components, unrounded",
  "Bảng {0} các {1}": (component, word) => together`${capital(plural(word!))} by ${component}`,
  "Điểm và thứ hạng các {0}": (word) => together`Scores and ranks of the ${plural(word!)}`,
  "Xem chi tiết: {0}": "Show details: {0}",
  "Kế hoạch: {0}": "Plan: {0}",
  "Phân bố điểm": "Distribution of scores",
  "Số liệu khác đã được công bố": "Other figures that were published",

  // An index.
  "Các kỳ {0}": "{0} editions",
  "Số nơi được xếp hạng": "Provinces ranked",
  "Số nơi có điểm ở đây": "Provinces with scores held",
  "Đứng đầu": "Ranked first",
  "Khung áp dụng {0}{1}": "Framework for {0}{1}",
  ", tối đa {0} điểm": ", maximum score {0} points",
  "Số mục con": "Sub-components",
  "tất cả": "all",
  "điểm chung": "overall score",
  "Các chỗ gián đoạn của chuỗi số liệu": "Breaks in series",
  "Giữa hai năm": "Between years",
  "Phần bị ảnh hưởng": "Parts affected",
  "Cách xử lý và lý do": "Treatment and reason",
  "Toàn bộ {0} (CSV)": "All {0} data (CSV)",
  "mọi năm, mọi thành phần": "all years and components",
  "Chỉ số này đo gì": "What the index measures",
  "Nơi công bố: {0}.": "Publisher: {0}.",
  "Đơn vị tính: {0}.": "Unit of measure: {0}.",
  "Các cấp: {0}.": "Levels: {0}.",
  "Các kỳ đánh giá": "Editions",
  "Gián đoạn của chuỗi số liệu": "Breaks in series",
  "Khung đánh giá theo từng giai đoạn": "Assessment frameworks by period",
  "Các chỉ số được phân tích: đo gì, ai công bố, các kỳ, chỗ gián đoạn.":
    "The indices analysed: what they measure, who publishes them, their editions and breaks in series.",
  "Các chỉ số": "The indices",

  // A province's own index.
  "{0}: các {1}": (what, kind) => together`${what}: ${plural(kind!)}`,
  "Các {0}": (kind) => capital(plural(kind!)),
  "{0}, theo {1}, xếp từ {2} mất nhiều điểm nhất": (title, word) =>
    together`${title}, by ${word}, most points lost first`,
  "{0}, {1} đơn vị thấp nhất": (title, count) => together`${title}, lowest ${count}`,
  "{0}, xếp theo tỷ lệ đạt": "{0}, by share of the maximum",
  "Tỷ lệ đạt = điểm ÷ điểm tối đa của đơn vị; điểm tối đa của đơn vị chỉ gồm các nội dung áp dụng với đơn vị ấy. Hạng xếp theo tỷ lệ đạt trong các đơn vị cùng loại, bằng nhau thì cùng hạng.":
    "Share of the maximum = score ÷ the unit’s maximum score, which covers only the components that apply to that unit. Units of the same kind are ranked by this share; units with equal shares have the same rank.",
  "Chỉ số nội bộ của {0} năm {1}": "Internal index of {0}, {1}",
  "{0} năm {1}: {2}.": "{0}, {1}: {2}.",
  "count|{0} {1}": (count, kind) => many(count!, asWords(kind), plural(kind!)),
};
