import { chosen, together } from "../../text.ts";
import { asWords, counted, isOne, many, plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** The findings of a briefing, in one line each. */
export const findingSentences: Texts = {
  "arrived|lên {0}": "to {0}",
  "arrived|xuống {0}": "to {0}",
  "arrived|xếp {0}": "{0}",
  ", còn thiếu {0} so với chỉ tiêu {1}": ", {0} short of the target of {1}",
  " so với năm {0}": " compared with {0}",
  "{0} {1} khi {2} vượt lên; điểm của tỉnh vẫn tăng {3}":
    "{0} {1} as {2} moved ahead; the province’s own score still rose by {3}",
  "{0} {1}{2} nhưng vẫn giữ {3}": "{0} {1}{2} but remains {3}",
  "{0} {1}{2}, giữ {3}": "{0} {1}{2}, remaining {3}",
  "{0} {1}{2} nhưng {3}": "{0} {1}{2} but {3}",
  "{0}{1}{2} nhưng {3}": "{0}{1}{2} but {3}",
  "{0} {1}{2}, {3}": (index, change, since, places) =>
    chosen((writing) =>
      ["fell", "rose"].includes(writing.verb(asWords(places)) ?? "")
        ? together`${index} ${change}${since} and ${places}`
        : together`${index} ${change}${since}, ${places}`,
    ),
  ", đạt chỉ tiêu {0}": ", meeting the target of {0}",
  " nhưng chưa đạt chỉ tiêu {0}": " but missed the target of {0}",
  ", chưa đạt chỉ tiêu {0}": ", missing the target of {0}",
  " nhưng thiếu {0} so với chỉ tiêu {1}": " but is {0} short of the target of {1}",
  ", đạt chỉ tiêu về thứ hạng": ", meeting the target for its rank",
  " nhưng chưa đạt chỉ tiêu về thứ hạng": " but missed the target for its rank",
  ", chưa đạt chỉ tiêu về thứ hạng": ", missing the target for its rank",
  " (hạng tính từ điểm)": " (rank computed from scores)",
  ", hạng tính từ điểm": ", ranks computed from scores",
  " (gồm cả phần do đổi trọng số, điểm tối đa)": " (including what new weights and maximum scores made)",
  " (riêng đổi trọng số, điểm tối đa làm tăng {0})": " (new weights and maximum scores alone added {0})",
  " (riêng đổi trọng số, điểm tối đa làm giảm {0})": " (new weights and maximum scores alone took off {0})",
  "{0} {1} khác": (n, word) =>
    isOne(n!) ? together`one other ${word}` : together`${n} other ${plural(word!)}`,
  "riêng {0} làm {1} giảm {2}; bù trừ với các phần khác, điểm chung giảm {3}":
    "{0} alone took {2} off {1}; with what the other parts offset, the overall score fell by {3}",
  "riêng {0} làm {1} tăng {2}; bù trừ với các phần khác, điểm chung tăng {3}":
    "{0} alone added {2} to {1}; with what the other parts offset, the overall score rose by {3}",
  "{0} chiếm hơn một nửa mức giảm {1} của {2}": "{2} fell by {1}, more than half of it through {0}",
  "{0} đóng góp hơn một nửa mức tăng {1} của {2}": "{2} rose by {1}, more than half of it through {0}",
  "{0} so với năm {1}{2}": "{0} compared with {1}{2}",
  "Hồ sơ chưa gắn nguyên nhân nào với {0} {1} giảm nhiều bậc: {2}":
    "The record ties no cause to the steepest fall in rank, of the {1} {0} {2}",
  "Hồ sơ chưa gắn nguyên nhân nào với các {0} {1} giảm nhiều bậc: {2}": (word, index, listed) =>
    together`The record ties no cause to the steepest falls in rank among the ${plural(word!)} of ${index}: ${listed}`,
  "Giảm nhiều bậc, hồ sơ có ghi nguyên nhân: {0}": "Steepest falls in rank, with causes in the record: {0}",
  "Giảm nhiều bậc: {0}": "Steepest falls in rank: {0}",
  "Tăng nhiều bậc: {0}": "Steepest rises in rank: {0}",
  "Điểm chung {0} tăng nhưng {1} đi ngược lại": "The overall {0} score rose but {1} went the other way",
  "Điểm chung {0} tăng nhưng {1} {2} giảm: {3}": (index, n, word, listed) =>
    together`The overall ${index} score rose but ${counted(n!, word!)} fell: ${listed}`,
  "{0}/{1} giải pháp chưa đạt": (n, of) => together`${n} of ${many(of!, "action")} not met`,
  "{0} điểm mất chưa ghi nguyên nhân": "{0} of the points lost have no recorded cause",
  "{0} điểm mất chưa ghi cơ quan chịu trách nhiệm":
    "{0} of the points lost have no recorded agency responsible",
  "{0} tiêu chí mất điểm từ {1} năm liền trở lên, kỳ này mất {2} trong tổng số {3}": (n, years, lost, of) =>
    together`${counted(n!, "criterion")} lost points for at least ${years} years in a row, ${lost} out of ${of} this time`,
  "{0}/{1} chỉ tiêu đặt cho kỳ này chưa đạt": (n, of) =>
    together`${n} of the ${of} targets for this period not met`,
  "Để đạt chỉ tiêu {0}, {1} cần tăng {2}": "To reach the target of {0}, {1} would have to rise by {2}",
  "mức tăng lớn nhất trong một năm của tỉnh giai đoạn {0}–{1} là {2} ({3})":
    "the province’s largest rise in one year between {0} and {1} was {2} ({3})",
  "năm {0}": "{0}",
  "năm {0}, theo tài liệu nêu": "{0}, as a document states",
  "giai đoạn {0}–{1} tỉnh không có năm nào tăng điểm": "the province’s score rose in no year from {0} to {1}",
  "điểm cao nhất năm {0} là {1} ({2})": "the highest score in {0} was {1} ({2})",
  "{0} nêu {1} là {2}, số liệu đối chiếu là {3}": "{0} gives the {1} as {2}; the data held here give {3}",
  "Nhận xét “{0}” chưa khớp số liệu {1} năm {2}": "The remark “{0}” is not borne out by {1} in {2}",
  "{0} năm {1} của các đơn vị hợp thành: {2}": "{0} {1} of the units it was formed from: {2}",
  "{0} năm {1} chưa có số liệu của các đơn vị hợp thành; năm gần nhất có số liệu là {2}: {3}":
    "no figures are held for {0} {1} of the units it was formed from; the latest, of {2}: {3}",
  "{0}; tính chung khoảng {1} ({2})": "{0}; together about {1} ({2})",
  "{0} {1}": "{0} {1}",
  "{0} không có kết quả được công bố": "{0} has no published result",
  "{0} chưa có nguồn nêu điểm": "no source found for the score of {0}",
};
