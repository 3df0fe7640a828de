import type { Texts } from "../texts.ts";

/** Captions, columns, fixed cells and notes of the tables. */
export const tables: Texts = {
  "Số in ra được làm tròn, nên hiệu của hai số in ra có thể lệch ở chữ số cuối.":
    "Printed figures are rounded, so the difference of two of them may be off in the last digit.",
  // Marks.
  "¹ Theo tài liệu nêu, chưa đối chiếu được độc lập.":
    "¹ As stated in a document; it could not be checked independently.",
  "² Suy ra từ số khác, không phải số công bố.": "² Inferred from other figures; not a published figure.",
  "* Không so điểm với năm có số liệu liền trước, do đổi cách đo.":
    "* Not comparable with the last year with figures before it: the method of measurement changed.",
  "° So với năm có số liệu liền trước cần thận trọng (cách đo hoặc bộ tiêu chí có đổi).":
    "° Compare with caution with the last year with figures before it: the method of measurement or the criteria changed.",

  // Scores, changes and ranks of components.
  "Đóng góp vào điểm chung": "Contribution to overall score",
  "Hơn, kém bình quân": "Above or below it",
  "Theo cả nước": "Nationwide change",
  "Của riêng tỉnh": "Province’s own change",
  "Hạng {0}": "Rank {0}",
  "Tăng, giảm bậc": "Change in rank",
  "{0} theo {1}, năm {2} so với năm {3}": "{0} by {1}, {2} compared with {3}",
  "Thứ hạng {0} theo {1}, năm {2} so với năm {3}": "{0} ranks by {1}, {2} compared with {3}",
  "{0} đến từng {1}": "{0} at all levels down to {1}",
  "Chỉ có mức thay đổi thứ hạng do tài liệu nêu; điểm: {0}.":
    "Only the changes in rank stated in documents are known; scores: {0}.",

  // Grounds of cells.
  "Nền ô theo vị trí của tỉnh giữa các tỉnh, thành phố được xếp hạng trong năm: thuộc {0} cuối bảng tô cam (xám trên giấy), đậm hơn ở {1} và đậm nhất ở {2} cuối bảng; thuộc {3} đầu bảng tô xanh theo các mức tương tự (trên giấy để trắng).":
    "Cells are shaded by the province’s place among the provinces ranked that year: the bottom {0} in orange (grey on paper), darker in the bottom {1} and darkest in the bottom {2}; the top {3} in blue by the same steps (white on paper).",
  "Nền cột Tăng, giảm theo tỷ lệ của mức thay đổi trong điểm tối đa: giảm quá {0} tô cam (xám trên giấy), đậm hơn khi quá {1}, đậm nhất khi quá {2}; tăng quá các mức ấy tô xanh (trên giấy để trắng).":
    "The column “Change” is shaded by the change as a share of the maximum: falls of more than {0} in orange (grey on paper), darker above {1} and darkest above {2}; rises by the same steps in blue (white on paper).",
  "Số in nghiêng ở cột Tăng, giảm: có phần đo lại giữa hai năm.":
    "Figures in italics under Change: part of the index was measured anew between the two years.",
  "Điểm tối đa ở mọi dòng: {0}.": "Maximum in every row: {0}.",
  "Nền xám: thuộc {0} cuối bảng xếp hạng của năm; đậm hơn ở {1}, đậm nhất ở {2} cuối bảng.":
    "Grey ground: in the bottom {0} of the year’s ranking; darker in the bottom {1}, darkest in the bottom {2}.",
  "Nền xám: giảm quá {0} điểm tối đa; đậm hơn khi quá {1}, đậm nhất khi quá {2}.":
    "Grey ground: a fall of more than {0} of the maximum; darker above {1}, darkest above {2}.",
  "Nền xanh: thuộc nhóm cao của thành phần ấy (đậm nhất: 5% cao nhất); nền cam: thuộc nhóm thấp (đậm nhất: 5% thấp nhất); không nền: ở giữa.":
    "Blue: among the highest in that component (darkest: top 5%); orange: among the lowest (darkest: bottom 5%); no shading: in between.",

  // Headroom.
  "Dư địa {0} theo {1}": "{0}: headroom by {1}",
  "Mốc 75%": "Upper quartile",
  "Dư địa thận trọng": "Cautious headroom",
  "Hạng khi đó": "Rank at upper quartile",
  "Cao nhất ở tỉnh khác": "Highest score elsewhere",
  "Dư địa": "Headroom to highest",
  "Hạng nếu bằng cao nhất": "Rank at highest",
  "Mốc 75%: mức mà một phần tư các tỉnh khác đã đạt hoặc vượt. Hạng tính khi chỉ riêng {0} ấy tăng, so trong {1} đơn vị; hai số là khoảng hạng giữa hai cách tính: các tỉnh khác giữ nguyên điểm, và các tỉnh khác tăng, giảm như mọi năm.":
    "Upper quartile: the score that a quarter of the other provinces reach or exceed. Ranks are those among {1} units if only this {0} rose; where two are given, they are the range between two calculations: with the scores of the other provinces unchanged, and with them rising and falling as in other years.",
  "Mốc 75%: mức mà một phần tư các tỉnh khác đã đạt hoặc vượt.":
    "Upper quartile: the score that a quarter of the other provinces reach or exceed.",
  "{0}: {1}, dư địa tính bằng 0.": "{0}: {1}; headroom taken as 0.",

  // Series.
  "{0}: điểm và hạng từng {1} qua các năm": "{0}: score and rank by {1} over the years",
  "So với năm liền trước": "Compared with previous year",
  "{0} qua các năm": "{0} over the years",
  "Thứ hạng qua các năm: mức, xu hướng và độ ổn định": "Ranks over the years: level, trend and stability",
  "Chỉ số, giai đoạn": "Index and period",
  "Số năm có hạng": "Ranked years",
  "Hạng bình quân": "Mean rank",
  "Xu hướng (bậc mỗi năm)": "Trend (places a year)",
  "Dao động (bậc)": "Scatter (places)",
  "Tốt nhất": "Best rank",
  "rank|Thấp nhất": "Lowest rank",
  "Nhận định": "Assessment",
  "Năm tốt nhất, thấp nhất được chọn theo vị trí trong bảng, so được cả khi cách đo, số đơn vị đã đổi.":
    "The best and lowest years are chosen by position in the ranking, which compares even where the method or the number of units changed.",
  "Hạng bình quân, xu hướng và dao động quy về số đơn vị được xếp hạng của năm cuối.":
    "Mean rank, trend and scatter are expressed in the number of units ranked in the last year.",
  "Tối đa của đơn vị": "Unit’s maximum score",
  "Tỷ lệ đạt": "Share of the maximum",
  "Tăng, giảm (điểm phần trăm)": "Change (percentage points)",
  "Số đơn vị áp dụng": "Units to which it applies",
  "Tỷ lệ đạt chung": "Overall share of the maximum",
  "Tổng điểm mất": "Total points lost",

  // Leagues and results.
  "Năm trước": "Previous year",
  "Năm so sánh": "Year compared with",
  "Năm này": "This year",
  "Hạng trước": "Previous rank",
  Bậc: "Change in rank",
  "Hạng vùng": "Regional rank",
  "mean|Cả nước": "National mean",
  "Kết quả các chỉ số": "Results by index",
  "Kết quả các chỉ số so với năm trước": "Results by index, compared with the previous year",
  "Năm này là năm đánh giá.": "“This year” is the assessment year.",
  "Kết quả các chỉ số so với năm {0}": "Results by index, compared with {0}",
  "Kết quả các chỉ số so với năm so sánh": "Results by index, compared with the year chosen for each",
  "Cột Cả nước là bình quân cả nước.": "National mean: the mean for the whole country.",
  "Thứ hạng {0} được tính từ điểm của {1} tỉnh, thành phố có đủ số liệu, không phải hạng công bố.":
    "{0} ranks are computed from the scores of the {1} provinces with complete data and are not published ranks.",

  // Strengths and weaknesses.
  "among|cả nước": "nationally",
  "among|vùng": "in the region",
  "{0}: mặt mạnh, mặt yếu": "{0}: strengths and weaknesses",
  Mặt: "Type",
  mạnh: "strength",
  yếu: "weakness",
  "Hạng cả nước": "National rank",
  "Hạng trong vùng": "Regional rank",
  "Mốc so sánh": "Stands out",
  "{0} (mạnh so với {1})": "{0} (strong {1})",
  "{0} (yếu so với {1})": "{0} (weak {1})",
  "Còn có: {0}.": "Also: {0}.",

  // How large the changes are.
  "{0} (điểm chung)": "{0} (overall score)",
  "{0} năm {1} so với năm {2}: mức thay đổi giữa các tỉnh, thành phố":
    "{0} {1} compared with {2}: the province’s changes among those of all provinces",
  "Tỉnh đứng giữa": "Median province",

  "Thường gặp": "Usual size",
  "Vượt số tỉnh": "Provinces exceeded",
  "Nhận xét": "Assessment",
  "Sai số": "Sampling error",
  "So với dao động": "Against variation",

  // Targets.
  "caption|Chỉ tiêu phấn đấu": "Targets set",
  "Năm gốc": "Baseline",
  "Mức tăng tính được": "Gain computed",
  "Mức tăng tài liệu nêu": "Gain stated",
  " (không khớp)": " (does not match)",
  "Mức tăng tính được = chỉ tiêu − kết quả năm gốc.": "Gain computed = target − result of the baseline year.",
  "Chỉ tiêu của kỳ trước và kết quả kỳ này": "Targets of the previous conference and results since then",
  "Điểm đạt được": "Score reached",
  "So với chỉ tiêu": "Difference from target",
  "Hạng đạt được": "Rank reached",
  "Đối chiếu": "Assessment",

  // Territories.
  "Đơn vị này và các đơn vị hợp thành": "This unit and the units merged into it",
  "Đơn vị": "Unit",
  "Hiệu lực": "In force",
  "Mã thống kê": "Statistical code",
  "Dân số {0} (nghìn người)": "Population {0} (thousand)",
  "Trọng số": "Weight",
  "Dòng chưa có điểm tối đa thì không tô.": "Rows without a maximum are not shaded.",
  "Không liệt kê phần năm {0} không còn: {1}.": "Not listed, since {0} no longer has it: {1}.",
  "Mức thay đổi tính từ điểm chưa làm tròn nên có thể lệch ở chữ số cuối.":
    "Changes are computed from unrounded scores and may differ in the last digit.",
  "Không so được: cách đo đã đổi giữa hai năm.":
    "Not comparable: the method of measurement changed between the two years.",
  "Chỉ tiêu phấn đấu {0}": "Targets, {0}",
  "Chỉ tiêu của kỳ trước và kết quả {0}": "Targets of the previous conference and results, {0}",
  "Không có điểm thành phần của tỉnh năm {0}.": "No component scores of the province for {0}.",
  "Điểm năm {0} không kèm hạng: chưa có nguồn nêu thứ hạng từng {1}.":
    "Scores of {0} without ranks: no source found gives the rank of each {1}.",
  "Điểm năm {0} không kèm hạng: tỉnh không được xếp hạng năm ấy, hoặc chưa có nguồn nêu thứ hạng.":
    "Scores for {0} have no rank: the province was not ranked that year, or no source gives one.",
};
