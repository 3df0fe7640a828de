import { type Text, together, type Value, type Words } from "../../text.ts";
import { capital, counted, isOne, many, plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** "Three breaks in the 2011–2024 series"; with "it" or "them" for what is said of the breaks. */
function breaks(count: Value, span: Value, said: (them: string) => Words): Text {
  const noun = many(count, "break");
  return together`${capital(noun)} in the ${span} series${said(isOne(count) ? "it" : "them")}`;
}

/** Subtitles, descriptions, legends and tables of the figures. */
export const figures: Texts = {
  "vạch đứt: so sánh cần thận trọng": "dashed vertical line: compare with caution",
  "vạch đứt: đổi cách tính, so sánh cần thận trọng": "dashed vertical line: new method, compare with caution",
  "vạch liền: không so sánh được": "solid vertical line: not comparable",
  "Phần của tỉnh": "The province’s own part",
  // Series over the years, by rank, score or share of the maximum.
  "{0} (năm {1})": "{0} ({1})",
  "{0}: xếp thứ {1}; chưa có thứ hạng các năm khác": "{0}: ranked {1}; no rank is known for other years",
  "{0}: đạt {1}; chưa có điểm các năm khác": "{0}: {1}; no score is known for other years",
  "{0}: đạt {1} điểm tối đa; chưa có điểm các năm khác":
    "{0}: {1} of the maximum; no score is known for other years",
  "{0}: mọi năm có thứ hạng đều xếp thứ {1}": "{0}: ranked {1} in every year with a rank",
  "{0}: mọi năm có điểm đều đạt {1}": "{0}: {1} in every year with a score",
  "{0}: mọi năm có điểm đều đạt {1} điểm tối đa": "{0}: {1} of the maximum in every year with a score",
  "{0} ({1} năm có thứ hạng)": (span, count) => together`${span!} (${many(count!, "ranked year")})`,
  "{0} ({1} năm có điểm)": (span, count) => together`${span!} (${many(count!, "year")} with scores)`,
  "{0}: tốt nhất {1}, thấp nhất {2}; cách đo đã đổi nên so bằng vị trí trong bảng, không bằng điểm":
    "{0}: best {1}, lowest {2}; the method of measurement changed, so these are compared by position in the ranking, not by score",
  "{0}: hạng tốt nhất {1}, thấp nhất {2}": "{0}: best rank {1}, lowest {2}",
  "{0}: cao nhất {1}, thấp nhất {2}": "{0}: highest {1}, lowest {2}",
  "{0} năm {1} xếp thứ {2}, năm {3} xếp thứ {4}": "{0}: rank {2} in {1}, {4} in {3}",
  "{0} năm {1} đạt {2}, năm {3} đạt {4}": "{0}: {2} in {1}, {4} in {3}",
  "{0} năm {1} đạt {2} điểm, năm {3} đạt {4} điểm": "{0}: {2} points in {1}, {4} points in {3}",
  "{0} năm {1} đạt {2} điểm tối đa, năm {3} đạt {4}": "{0}: {2} of the maximum in {1}, {4} in {3}",
  "{0}: tỷ lệ đạt cao nhất {1}, thấp nhất {2}": "{0}: share of the maximum highest at {1}, lowest at {2}",
  // What each component added or took.
  "places|bậc": "places",
  "Số bậc tăng, giảm của từng {0} {1}, năm {2} so với năm {3} ({4})":
    "Change in rank by {1} {0}, {2} compared with {3} ({4})",
  "Mức đóng góp vào thay đổi điểm chung của từng {0} {1}, năm {2} so với năm {3} ({4})":
    "Contribution of each {1} {0} to the change in the overall score, {2} compared with {3} ({4})",
  "{0} {1} đổi hạng nhiều nhất trong {2}, năm {3} so với năm {4} ({5})":
    "Largest changes in rank by {1}: {0} of {2}, {3} compared with {4} ({5})",
  "{0} {1} đóng góp nhiều nhất trong {2}, năm {3} so với năm {4} ({5})":
    "Largest contributions by {1}: {0} of {2}, {3} compared with {4} ({5})",
  "Biểu đồ cột ngang: số bậc tăng, giảm của từng {0} {1}.":
    "Horizontal bar chart: change in rank by {1} {0}.",
  "Biểu đồ cột ngang: mức đóng góp vào thay đổi điểm chung của từng {0} {1}.":
    "Horizontal bar chart: contribution of each {1} {0} to the change in the overall score.",

  // How the scores of all are spread.
  "Điểm chung": "Overall score",
  "Biểu đồ điểm: mỗi hàng là một thành phần, mỗi chấm là một {0}. {1}.": (word, rows) =>
    together`Dot plot: each row is a component, each dot one ${word}. ${rows}.`,
  "{0}: thấp nhất {1}, trung vị {2}, cao nhất {3}": "{0}: lowest {1}, median {2}, highest {3}",
  "% điểm tối đa": "% of maximum",
  "Mỗi chấm là một {0}; vạch đứng là trung vị.": (word) =>
    together`Each dot is one ${word}; the vertical bar is the median.`,
  "Số bên cạnh: thấp nhất · trung vị · cao nhất (điểm).":
    "Figures beside each name: lowest · median · highest (points).",
  "Nửa số {0} đạt từ {1} đến {2} điểm; nơi cao nhất hơn nơi thấp nhất {3} điểm": (word, low, high, span) =>
    together`Half of all ${plural(word!)} score between ${low} and ${high} points; ${span} points separate the highest from the lowest`,
  "Phân bố điểm {0} năm {1} của {2} {3} có đủ số liệu, theo tỷ lệ đạt so với điểm tối đa (%)": (
    index,
    year,
    count,
    word,
  ) =>
    together`Distribution of ${index} scores in ${year} across the ${counted(count!, word!)} with complete data, as a share of the maximum (%)`,
  "{0}: phân bố điểm của các {1}": (title, word) =>
    together`${title}: distribution of scores across ${plural(word!)}`,
  "Tối đa": "Maximum score",
  "Tứ phân vị dưới": "Lower quartile",
  "Trung vị": "Median",
  "Tứ phân vị trên": "Upper quartile",
  "Nơi cao nhất": "Highest-scoring province",
  "Trung vị và tứ phân vị được tính từ điểm chưa làm tròn của các {0} có đủ số liệu, mỗi nơi một lần như nhau.":
    (word) =>
      together`Medians and quartiles are computed from the unrounded scores of the ${plural(word!)} with complete data, each counted once.`,

  // Where one stands among all.
  "Điểm từng {0} {1} năm {2} của tỉnh giữa các tỉnh, thành phố có đủ số liệu ({3})":
    "The province’s score on each {1} {0} in {2}, among the provinces with complete data ({3})",
  "Biểu đồ điểm: mỗi hàng là một {0}; điểm của tỉnh, trung vị và cao nhất được đánh dấu. {1}.":
    "Dot plot: each row is a {0}; the province’s score, the median and the highest score are marked. {1}.",
  "{0}: {1}, trung vị {2}": "{0}: {1}, median {2}",
  "{0}: {1} (phạm vi {2}), trung vị {3}": "{0}: {1} (band {2}), median {3}",
  "band|Phạm vi": "Band",
  "Điểm của tỉnh có thể lệch trong khoảng này": "Band within which the province’s score can be off",
  "Phạm vi sai số của điểm": "Band of sampling error of the score",
  "Phạm vi: điểm của tỉnh có thể lệch đến đâu ở mức {0}, ước từ chuỗi số liệu {1} (điểm các tỉnh lên rồi xuống qua các năm), cận trên nên tính rộng. Trung vị nằm trong phạm vi thì chưa đủ để nói tỉnh hơn hay kém.":
    "Band: how far the province’s score can be off at the level of {0}, estimated from the series {1} (how scores go up and come down over the years), an upper bound and therefore wide. Where the median lies within the band, a score above or below it cannot be asserted.",
  "Phạm vi: điểm của tỉnh có thể lệch đến đâu do sai số chọn mẫu ở mức {0}. Trung vị nằm trong phạm vi thì chưa đủ để nói tỉnh hơn hay kém.":
    "Band: how far the province’s score can be off through sampling error at the level of {0}. Where the median lies within the band, a score above or below it cannot be asserted.",
  "median|không có": "not available",
  "{0} năm {1}: điểm của tỉnh so với các tỉnh, thành phố khác":
    "{0} {1}: the province’s scores beside those of other provinces",
  "Điểm của tỉnh": "Province’s score",
  "Bình quân vùng": "Regional mean",
  "Trung vị và bình quân được tính từ các tỉnh, thành phố có đủ số liệu, mỗi nơi một lần như nhau.":
    "Medians and means are computed from the provinces with complete data, each counted once.",
  "Tỉnh, thành phố khác": "Other provinces",

  // Series.
  "Thứ hạng {0} của {1}, năm đánh giá {2}": "{0}: rank of {1}, assessment years {2}",
  "Điểm {0} của {1}, năm đánh giá {2}": "{0}: score of {1}, assessment years {2}",
  "Điểm {0} của {1} so với điểm tối đa của từng năm, năm đánh giá {2}":
    "{0}: score of {1} as a share of each year’s maximum, assessment years {2}",
  "Thứ hạng": "Rank",
  "Biểu đồ đường: {0}.": "Line chart: {0}.",
  "năm {0}: {1}": "{0}: {1}",

  // What moved the rank.
  "Các tỉnh, thành phố khác": "Other provinces",
  "Mỗi phần được tính theo mức hơn, kém bình quân các tỉnh ở phần ấy. Số bậc dương là tốt hơn. Các phần cộng lại bằng số bậc trong {0} tỉnh, thành phố được xếp hạng ở cả hai năm; số in ra làm tròn nên có thể lệch ở chữ số cuối.":
    "Each part counts with its difference from the mean of the provinces in that part. A positive number of places is an improvement. The parts add up to the change in rank among the {0} provinces ranked in both years; printed figures are rounded, so sums may differ in the last digit.",
  "{0} gồm: {1}.": "{0} consists of {1}.",
  "Bình quân các tỉnh": "Mean of the provinces",
  Cộng: "Total",
  "Số bậc do từng phần, {0} năm {1} so với năm {2}":
    "Change in rank due to each part, {0} {1} compared with {2}",
  Phần: "Part",
  "Thay đổi điểm": "Change in score",
  "Số bậc": "Places",
  "Số bậc do từng {0} của tỉnh hơn, kém bình quân các tỉnh và do các tỉnh, thành phố khác, năm {1} so với năm {2} (bậc)":
    (word, year, against) =>
      together`Change in rank due to each of the province’s ${plural(word!)} and to the other provinces, ${year} compared with ${against} (places)`,
  "Biểu đồ cột ngang: số bậc tăng, giảm do từng phần.":
    "Horizontal bar chart: change in rank due to each part.",

  // Ranks of two years.
  "Thứ hạng của tỉnh theo từng {0} {1}, năm {2} và năm {3}; thay đổi nhiều nhất ở trên":
    "The province’s rank in each {1} {0}, {2} and {3}; the largest moves first",
  "hạng thấp hơn": "lower rank",
  "hạng cao hơn": "higher rank",
  "Biểu đồ mũi tên: {0}.": "Arrow chart: {0}.",
  "{0} từ {1} đến {2}": "{0} from {1} to {2}",

  // Targets.
  "Chỉ tiêu của kế hoạch so với kết quả năm gốc": "Targets of the plan against results of the baseline year",
  "Biểu đồ chỉ tiêu: {0}.": "Bullet chart: {0}.",
  "{0}: từ {1} đến {2}": "{0}: from {1} to {2}",
  "Chỉ tiêu của kế hoạch so với kết quả năm gốc; mỗi dòng một thang":
    "Targets of the plan against results of the baseline year; every row has its own scale",
  "Kết quả năm {0}": "Result of {0}",
  "Kết quả năm gốc": "Result of the baseline year",

  // The course of an index.
  "{0} thành phần": (count) => many(count!, "component"),
  "tối đa {0}": "maximum {0}",
  "Trục thời gian từ năm {0} đến năm {1}: {2}.": "Timeline from {0} to {1}: {2}.",
  "giữa năm {0} không so sánh được": "{0} not comparable",
  "giữa năm {0} so sánh cần thận trọng": "{0} to be compared with caution",
  "Kỳ có đủ bảng điểm": "Edition with complete scores",
  "Kỳ có một phần": "Edition with part of the scores",
  "Không so sánh được": "Not comparable",
  "So sánh cần thận trọng": "Compare with caution",
  "Khung đánh giá": "Assessment frameworks",
  "Có {0} chỗ gián đoạn trên chuỗi {1}; so sánh qua đó cần thận trọng": (count, span) =>
    breaks(count!, span!, (them) => together`; compare across ${them} with caution`),
  "Có {0} chỗ gián đoạn trên chuỗi {1}; điểm chung không so sánh được qua đó": (count, span) =>
    breaks(count!, span!, (them) => together`; overall scores are not comparable across ${them}`),
  "Có {0} chỗ gián đoạn trên chuỗi {1}, trong đó {2} chỗ điểm chung không so sánh được": (
    count,
    span,
    cuts,
  ) => breaks(count!, span!, () => together`; overall scores are not comparable across ${cuts} of them`),
  "Các kỳ, khung đánh giá và chỗ gián đoạn của {0}, theo năm đánh giá":
    "{0} editions, assessment frameworks and breaks in series, by assessment year",
};
