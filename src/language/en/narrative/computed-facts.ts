import { together } from "../../text.ts";
import { plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** What the numbers of the deeper analysis are called and how each is worked out: moves in rank, courses, certainty, goals. */
export const computedFacts: Texts = {
  "{0}: {1} đứng đầu, {2}.": "{0}: {1} leads with {2}.",
  "{0}: số tiêu chí": "{0}: number of criteria",
  "đếm các tiêu chí bị mất điểm": "count of the criteria that lost points",
  "Mất điểm từ {0} năm liền trở lên": "Points lost for {0} years in a row or more",
  "Mất điểm {0} năm liền": "Points lost {0} years in a row",
  "Số giải pháp của kỳ trước": "Actions of the conference before",
  "đếm trong hồ sơ": "counted in the record",
  "Số giải pháp {0}": "Actions: {0}",
  "đếm theo mức tăng, giảm điểm của các tiêu chí liên quan":
    "counted by the change in points of the criteria concerned",
  "cộng điểm kỳ vọng mà hồ sơ ghi": "sum of the points that the record expects",
  "cộng mức thay đổi điểm của các tiêu chí liên quan, mỗi tiêu chí một lần":
    "sum of the changes in points of the criteria concerned, each criterion once",
  "Số giải pháp có nêu điểm kỳ vọng": "Actions with expected points",
  "Điểm tăng, giảm của các giải pháp có nêu điểm kỳ vọng":
    "Points gained or lost by the actions with expected points",
  "Điểm tăng, giảm": "Points gained or lost",
  " (hồ sơ không nêu chủ trì)": " (no lead agency in the record)",
  "Giải pháp của kỳ trước": "Actions of the conference before",
  "Số của các giải pháp": "Figures of the actions",
  "cộng cùng phần của các thành phần": "sum of the same part of the components",
  "Phần còn lại": "The rest",
  "mức thay đổi trừ các phần trên": "change less the parts above",
  "Số đơn vị có điểm gần tỉnh": "Units with a score near the province’s",
  "số đơn vị khác có điểm cách điểm của tỉnh không quá mức thay đổi thường gặp":
    "number of other units whose score is no further from the province’s than a usual change",
  "Bình quân mức thay đổi của các đơn vị": "Mean change of the units",
  "cộng mức thay đổi của mọi đơn vị được xếp hạng ở cả hai năm, chia cho số đơn vị":
    "sum of the changes of all units ranked in both years, divided by their number",
  "Độ lệch chuẩn của hiệu hai năm": "Standard deviation of the difference of two years",
  "căn bậc hai của tổng bình phương sai số hai năm":
    "square root of the sum of the squared errors of both years",
  "Phạm vi của điểm: mức thấp": "Range of the score: low end",
  "Phạm vi của điểm: mức cao": "Range of the score: high end",
  "điểm trừ, cộng 1,96 lần sai số của điểm; không dưới 0, không quá điểm tối đa":
    "score less and plus 1.96 times its error; not below 0, not above the maximum",
  "Mức thường đạt từ nơi xuất phát": "Score usual from that start",
  "đường thẳng bình phương nhỏ nhất của điểm năm {0} theo điểm năm {1}, mọi đơn vị được xếp hạng ở cả hai năm":
    "least-squares line of the scores of {0} on those of {1}, over all units ranked in both years",
  "Hơn, kém mức thường đạt": "Above or below the usual score",
  "điểm của tỉnh trừ mức thường đạt": "score of the province less the usual score",
  "Thứ hạng theo phần hơn, kém mức thường đạt": "Rank by distance from the usual score",
  "xếp phần hơn, kém của mọi đơn vị từ cao xuống thấp": "distances of all units from high to low",
  "Các đơn vị lệch khỏi mức thường đạt": "How far units lie from the usual score",
  "căn bậc hai của tổng bình phương phần hơn, kém chia cho số đơn vị trừ 2":
    "square root of the sum of squared distances divided by the number of units less 2",
  "Số đơn vị được xếp hạng ở cả hai năm": "Units ranked in both years",
  "đếm các đơn vị có hạng ở cả hai năm": "count of the units with a rank in both years",
  "Thứ tự hai năm giống nhau": "How alike the order of the two years is",
  "hệ số tương quan thứ hạng Spearman của các đơn vị ấy": "Spearman rank correlation of these units",
  "Số bậc mà một nửa số đơn vị đổi": "Places that half of the units moved by",
  "Số bậc mà một phần mười số đơn vị đổi": "Places that a tenth of the units moved by",
  "trung vị, phân vị 90 của số bậc tăng, giảm không kể dấu, làm tròn xuống":
    "median and 90th percentile of the places moved, without sign, rounded down",
  "đếm theo bộ tiêu chí của năm ấy": "counted by the criteria of that year",
  "đếm theo mức thay đổi điểm in ra": "counted by the change as printed",
  "Số {0}": (word) => together`Number of ${plural(word!)}`,
  "Số {0} tăng điểm": (word) => together`${plural(word!)} whose score rose`,
  "Số {0} giảm điểm": (word) => together`${plural(word!)} whose score fell`,
  "Số {0} giữ nguyên điểm": (word) => together`${plural(word!)} whose score stayed`,
  "Số {0} không so sánh được": (word) => together`${plural(word!)} that do not compare`,
  "đếm theo số bậc tăng, giảm": "counted by places gained or lost",
  "Số {0} tăng bậc": (word) => together`${plural(word!)} whose rank rose`,
  "Số {0} giảm bậc": (word) => together`${plural(word!)} whose rank fell`,
  "Số {0} giữ nguyên bậc": (word) => together`${plural(word!)} whose rank stayed`,
  "{0}, các tỉnh khác tăng, giảm như mọi năm":
    "{0}, the other provinces rising and falling as in other years",
  "như trên, sau khi điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm":
    "the same, after the score at each rank moved by the median of its yearly changes",
  "chỉ tiêu của tài liệu": "target of the document",
  "hạng cần vượt hoặc bằng, trong số đơn vị được xếp hạng":
    "the rank to equal or pass, among the ranked units",
  "{0}: điểm cần đạt": "{0}: score needed",
  "{0}: điểm cần thêm": "{0}: points missing",
  "điểm của đơn vị khác ở hạng ấy trừ điểm của tỉnh, làm tròn lên; không âm":
    "score of the other unit at that rank less the province’s, rounded up; never below zero",
  "{0}: điểm cần thêm khi các tỉnh khác tăng, giảm như mọi năm":
    "{0}: points missing when the other provinces rise and fall as in other years",
  "Số cặp năm dùng để tính mức tăng, giảm như mọi năm":
    "Pairs of years behind the rise and fall of other years",
  "đếm các cặp năm liền nhau so sánh được, mọi đơn vị đều có điểm":
    "count of comparable pairs of years in a row in which every unit has a score",
  "Hạng liền trên": "Next rank up",
  "Vào một phần tư đứng đầu": "Into the first quarter",
  "Vào nửa trên của bảng": "Into the upper half",
  "Ra khỏi một phần tư cuối": "Out of the last quarter",
  "Chỉ tiêu thứ hạng": "Target rank",
  "Chỉ tiêu điểm": "Target score",
  "giá trị Shapley của phần ấy trong trò chơi thứ hạng, sau khi trừ mức thay đổi bình quân của các đơn vị":
    "Shapley value of that part in the game of ranks, net of the mean change of the units",
  " (trọng số, điểm tối đa mới)": " (new weights or maxima)",
  " (phần còn lại)": " (the rest)",
  "Phần điểm làm đổi thứ hạng{0}": "Points that moved the rank{0}",
  "mức thay đổi của phần ấy, quy ra điểm chung": "change of that part, in points of the total",
  "Bình quân các đơn vị ở phần ấy{0}": "Mean of the units in that part{0}",
  "bình quân cùng mức thay đổi của các đơn vị được xếp hạng ở cả hai năm":
    "mean of the same change over the units ranked in both years",
  "Số bậc do phần ấy{0}": "Places from that part{0}",
  "xếp lại trong các đơn vị được xếp hạng ở cả hai năm": "ranked again among the units ranked in both years",
  "Số đơn vị mà thứ hạng được tách phần": "Units that the move in rank is counted among",
  "đếm các đơn vị được xếp hạng ở cả hai năm": "count of the units ranked in both years",
  "Thứ hạng năm {0} trong các đơn vị ấy": "Rank in {0} among these units",
  "Số bậc tăng, giảm trong các đơn vị ấy": "Places gained or lost among these units",
  "Số bậc do điểm của tỉnh": "Places from the province’s own score",
  "Số bậc do các đơn vị khác": "Places from the other units",
  "Mức thay đổi bình quân của các đơn vị ấy": "Mean change of these units",
  "bình quân cả nước đã công bố năm {0} trừ năm {1}": "published national mean of {0} less that of {1}",
  "cộng mức thay đổi của các đơn vị ấy, chia cho số đơn vị":
    "sum of the changes of these units, divided by their number",
  "Mức thay đổi của tỉnh không kể phần do trọng số": "Change of the province without what new weights made",
  "cộng các phần của tỉnh, không kể trọng số, điểm tối đa mới":
    "sum of the province’s parts, without new weights or maxima",
  "Bình quân các đơn vị không kể phần do trọng số": "Mean of the units without what new weights made",
  "cộng bình quân của các phần ấy": "sum of the means of these parts",
  "Thứ hạng nếu giữ điểm năm {0}": "Rank with the score of {0} kept",
  "xếp điểm chung năm {0} của tỉnh giữa điểm năm {1} của các đơn vị khác":
    "the province’s total of {0} placed among the other units’ of {1}",
  "xếp lại với riêng thành phần này ở điểm năm {0}, còn lại như năm {1}":
    "ranked again with this component alone at its score of {0}, all else as in {1}",
  "Xu hướng điểm {0}": "Trend of scores {0}",
  "trung vị của mọi độ dốc giữa hai năm (Theil–Sen), điểm mỗi năm":
    "median of all slopes between two years (Theil–Sen), points a year",
  "Số năm có hạng {0}": "Years with a rank {0}",
  "Số năm có điểm {0}": "Years with a score {0}",
  "Số lần tụt mạnh {0}": "Strong falls {0}",
  "đếm các năm vị trí trong bảng giảm mạnh so với năm trước":
    "count of the years in which the place in the table fell strongly against the year before",
  "đếm các năm có thứ hạng": "count of the years with a rank",
  "Số {0} thấp hơn mà chưa phân biệt được với trung vị":
    "Number of {0} below the median that cannot be told from it",
  "đếm theo phạm vi sai số và trung vị": "counted by ranges of error and the median",
  "Điểm tối đa của các {0} cộng lại": "Maximum of the {0} in sum",
  "Điểm mất của các {0} cộng lại": "Points lost by the {0} in sum",
  "cộng các thành phần": "sum of the components",
  "đếm các năm có điểm": "count of the years with a score",
  "Số chỗ gián đoạn của chuỗi số liệu": "Breaks in the series",
  "đếm ở bảng các chỗ gián đoạn": "count of the rows of the table of breaks",
  "đếm các năm có thứ hạng và số đơn vị được xếp hạng":
    "count of the years with a rank and a number of ranked units",
  "Hạng bình quân {0}": "Mean rank {0}",
  "bình quân vị trí trong bảng của các năm, quy về số đơn vị được xếp hạng của năm cuối":
    "mean position in the league over the years, told in the number of ranked units of the last year",
  "Xu hướng {0} (bậc mỗi năm)": "Trend {0} (places a year)",
  "trung vị của mọi độ dốc giữa hai năm (Theil–Sen) của vị trí trong bảng, quy ra bậc":
    "median of all slopes between two years (Theil–Sen) of the position in the league, in places",
  "Dao động quanh xu hướng {0} (bậc)": "Scatter about the trend {0} (places)",
  "độ lệch chuẩn của vị trí trong bảng quanh đường xu hướng, quy ra bậc":
    "standard deviation of the position in the league about the line of the trend, in places",
};
