import { together } from "../../text.ts";
import { ofThe } from "../narrative/rank-move.ts";
import { many } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Pages of provinces, of the method, of terms, and the search. */
export const unitPages: Texts = {
  // The page of a province.
  "Điểm suy ra từ mức thay đổi được nêu.": "Score inferred from the change that was reported.",
  "Chưa có nguồn nêu kết quả của đơn vị hợp thành nào: {0}.":
    "No source gives results of any constituent unit: {0}.",
  "phần hợp thành": "constituent unit",
  "thuộc đơn vị mới": "the new unit that it became part of",
  "thuộc đơn vị mới sau ngày {0}": "the new unit that it became part of after {0}",
  "Địa giới này có hiệu lực {0}.": "This territory is in force {0}.",
  "Vùng: {0}.": "Region: {0}.",
  "Vùng: {0} (từ {1}).": "Region: {0} (from {1}).",
  "Dân số năm {0}: {1} nghìn người. {2}": "Population in {0}: {1} thousand. {2}",
  "Dân số trung bình năm {0}: {1} nghìn người.": "Average population in {0}: {1} thousand.",
  "Số liệu": "Data",
  "Kết quả gần nhất của các đơn vị hợp thành": "Latest results of the constituent units",
  "Chưa có kết quả nào được công bố cho đơn vị này.": "No results have been published for this unit yet.",
  "Chưa tìm thấy kết quả nào của đơn vị này trong các kỳ đã có.":
    "No results for this unit have been found in the editions held here.",
  "{0}: điểm và thứ hạng {1} qua các năm.": "{0}: scores and ranks over the years: {1}.",
  "Trang của từng tỉnh, thành phố: kết quả các chỉ số qua các năm.":
    "A page for each province: index results over the years.",
  "Số mục, phần nêu ở đây là số của văn bản gốc.":
    "The numbers of sections and parts given here are those of the document.",
  "Đơn vị chủ trì chung các nhiệm vụ trên: {0}; kế hoạch không nêu đơn vị nào chủ trì việc nào.":
    "Lead agencies of the tasks above, together: {0}; the plan does not say which leads which.",
  "Bản thu thập được chưa đủ": "The copy found is incomplete",
  "Chưa có bình quân của vùng: {0}.": "No mean is held of these regions: {0}.",
  "Tên tài liệu, nơi công bố và ghi chú được giữ nguyên văn.":
    "Titles, publishers and remarks are in Vietnamese and are shown as written.",
  "Ký hiệu trong các tệp: {0}": "Its key in the files: {0}",
  "Hiện nay": "Today",
  "Trước khi sắp xếp, nay thuộc đơn vị mới": "Before the mergers, now part of a new unit",

  // Where it stands among the others.
  "{0}: các nơi liền trên, liền dưới {1}": "{0}: provinces just above and below {1}",
  "Hơn, kém": "Above or below",
  "Cột “Hơn, kém” là điểm của nơi ấy trừ điểm của {0}.":
    "The column “Above or below” is the score of that province minus the score of {0}.",
  "{0}: vùng {1}": "{0}: {1} region",
  "Trong vùng": "In the region",
  "Bình quân vùng: {0}, tính từ {1} nơi có đủ số liệu, mỗi nơi một lần như nhau.": (mean, provinces) =>
    together`Regional mean: ${mean}, computed from ${many(provinces!, "province")} with complete data, each counted once.`,
  "So sánh {0} theo từng {1} trong vùng {2}": "Compare {0} by {1} within the {2} region",
  "Mạnh, yếu theo từng thành phần": "Strengths and weaknesses by component",
  "So với các tỉnh, thành phố trong vùng": "Compared with the provinces of the region",
  "Liền trên, liền dưới trong bảng xếp hạng": "Just above and below in the ranking",
  "{0} (hạng {1})": "{0} (rank {1})",
  "{0}: thứ hạng theo từng thành phần.": "{0}: rank by component.",
  "{0}: thứ hạng cao nhất ở {1}, thấp nhất ở {2}.": "{0}: highest rank in {1}, lowest in {2}.",
  "{0}: thứ hạng của {1} theo từng {2}, từ cao xuống thấp":
    "{0}: ranks of {1} by {2}, from highest to lowest",
  "Hơn, kém trung vị": "Difference from median",
  "Thứ hạng và trung vị tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu.":
    "Ranks and medians are computed from the unrounded scores of the provinces with complete data.",

  // Frameworks of an index of which little is known.
  "Các khung chưa có nguồn nêu điểm tối đa từng {0}": (component) =>
    together`Frameworks for which no source gives the maximum score of each ${component}`,
  "Năm áp dụng": "Years applied",
  "như khung {0}": "as for {0}",

  // The method, worked through on real figures.
  "Công thức, quy ước và giới hạn của các phân tích.":
    "Formulas, conventions and limitations of the analyses.",
  "Các từ dùng trong trang và cách hiểu.": "Terms used on this site and what they mean.",
  "Thành phần": "Component",
  "Đóng góp": "Contribution",
  "Ví dụ: {0} của {1}": "Example: {0} of {1}",
  "{0}: từng phần của mức thay đổi": "{0}: the parts of the change",
  "Do làm tốt hơn, kém hơn": "From better or worse performance",
  "Do đổi điểm tối đa, trọng số": "From changed maximum scores or weights",
  "Các cột cộng lại đúng bằng mức thay đổi điểm chung; số in ra được làm tròn nên tổng có thể lệch ở chữ số cuối.":
    "The columns add up exactly to the change in the overall score; printed figures are rounded, so sums may differ in the last digit.",
  "{0} đạt {1}, năm {2} đạt {3}: thay đổi {4} tính từ điểm chưa làm tròn.":
    "{0}: a score of {1}, compared with {3} in {2}; the change of {4} is computed from unrounded scores.",
  "Ví dụ: thứ hạng và dư địa {0} của {1}": "Example: rank and headroom in {0} of {1}",
  "{0} {1} (trọng số {2})": "{0} {1} (weight {2})",
  "{0}: {1}; trọng số theo dân số trung bình năm {2}.": "{0}: {1}; weights by average population in {2}.",
  "Ước tính cho địa giới của {0} = {1} = {2}, trong khoảng từ {3} đến {4}; {5}.":
    "Estimate for the territory of {0} = {1} = {2}, within a range of {3} to {4}; {5}.",
  "Đặt vào bảng năm {0} thay cho {1} đơn vị hợp thành, ước tính ở vị trí phần trăm {2}.": (
    year,
    parts,
    position,
  ) =>
    together`Placed in the ${year} ranking instead of its ${many(parts!, "constituent unit")}, the estimate has a percentile position of ${position}.`,
  "Ví dụ: ước tính {0} của {1}": "Example: {0} estimated for {1}",
  "{0} {1}, vị trí từng năm: {2}. Mức {3}, hướng {4} mỗi năm, độ lệch chuẩn {5}, lệch quanh xu hướng {6}: {7}.":
    "{0} {1}, position in each year: {2}. Level {3}, trend {4} a year, standard deviation {5}, scatter around the trend {6}: {7}.",
  "{0}: mức thay đổi {1} trừ mức chung {2} còn mức chênh {3}; mức thường gặp {4} qua {5} cặp năm, z = {6}: {7}; vượt mức chênh của {8} tỉnh, thành phố còn lại.":
    (what, change, common, own, usual, steps, z, size, share) =>
      together`${what}: the change of ${change} less the common change of ${common} leaves a deviation of ${own}; the usual size is ${usual} over ${many(steps!, "pair")} of years, z = ${z}: ${size}; the deviation exceeds that of ${ofThe(share!)} other provinces.`,
  "{0}: qua {1} cặp mức thay đổi nối tiếp của {2}, ít nhất {3} tỉnh mỗi cặp, σ = {4}; sai số của hiệu hai năm {5}; z = {6}: {7}.":
    (what, pairs, span, units, sigma, error, z, verdict) =>
      together`${what}: over ${many(pairs!, "pair")} of successive changes in ${span}, with at least ${units} provinces each, σ = ${sigma}; the error of a difference between two years is ${error}; z = ${z}: ${verdict}.`,
  "{0} hỏi {1} người trên cả nước; số phiếu của từng tỉnh không công bố nên không tỉnh nào có sai số. Để hình dung: nếu chia đều cho {2} tỉnh, thành phố (khoảng {3} phiếu một tỉnh) và chọn mẫu ngẫu nhiên đơn giản thì ở mức {4} sai số chuẩn là {5}, của hiệu hai năm là {6}; mức thay đổi phải từ khoảng {7} mới vượt {8} khả năng dao động. Đây là giả định, không dùng trong trang nào khác.":
    "{0} surveyed {1} people nationwide; sample sizes by province are not published, so no province has a sampling error. By way of illustration: if shared evenly among {2} provinces (about {3} respondents each) and drawn as simple random samples, a result of {4} has a standard error of {5}, and the difference between two years one of {6}; a change must be about {7} or more to lie outside {8} of chance variation. This is an assumption and is not used on any other page.",
  "Ví dụ: các năm, mức dao động và sai số ({0})": "Example: years, variation and sampling error ({0})",
  "Ví dụ: sai số": "Example: sampling error",

  // The search.
  "Thành phần của các chỉ số": "Components of the indices",
  "Tìm kiếm": "Search",
  "Tìm hội nghị, tỉnh, thành phố, chỉ số, thành phần, thuật ngữ; gõ có dấu hoặc không dấu đều được.":
    "Search for conferences, provinces, indices, components and terms, in English or Vietnamese.",
  "từ {0}": "from {0}",
  "đến {0}": "until {0}",
  "gồm {0}": "formed from {0}",
  "công bố {0}": "published {0}",
};
