import type { Texts } from "../texts.ts";

/** What single numbers are called, and how they are worked out, on the page that says where every number comes from. */
export const facts: Texts = {
  "Bình quân vùng năm {0}": "Mean of the region in {0}",
  "cộng điểm của các đơn vị được xếp hạng trong vùng, chia cho số đơn vị":
    "sum of the scores of the ranked units of the region, divided by their number",
  "Mức thay đổi của tỉnh đứng giữa": "Change of the middle province",
  "trung vị mức thay đổi của mọi đơn vị được xếp hạng ở cả hai năm":
    "median change of all units ranked in both years",
  "Hơn, kém tỉnh đứng giữa": "Above or below the middle province",
  "mức thay đổi của tỉnh trừ mức thay đổi của tỉnh đứng giữa":
    "change of the province less change of the middle province",
  "Mức thay đổi thường gặp": "Usual size of a change",
  "trung vị khoảng cách đến tỉnh đứng giữa, của mọi đơn vị qua các năm liền nhau so sánh được":
    "median distance from the middle province, over all units and all comparable pairs of years in a row",
  "Số đơn vị thay đổi ít hơn": "Units that changed less",
  "số đơn vị khác có khoảng cách đến tỉnh đứng giữa nhỏ hơn của tỉnh":
    "number of other units that lie closer to the middle province",
  "Điểm tối đa năm {0}": "Maximum in {0}",
  "theo bộ tiêu chí của năm ấy": "by the criteria of that year",
  "phần của thành phần trong điểm tối đa chung, theo trọng số":
    "share of the component in the maximum of the total, by weight",
  "Tỷ lệ đạt năm {0} (%)": "Attainment in {0} (%)",
  "điểm chia cho điểm tối đa của năm ấy": "score divided by the maximum of that year",
  "Thứ hạng trong cả nước khi xét mặt mạnh, mặt yếu":
    "Rank in the country for telling strengths and weaknesses",
  "Thứ hạng trong vùng khi xét mặt mạnh, mặt yếu": "Rank in the region for telling strengths and weaknesses",
  "xếp điểm thành phần của mọi đơn vị có điểm; bằng điểm thì cùng hạng":
    "component scores of all units that have one, from high to low; equal scores share a rank",
  "xếp điểm thành phần của các đơn vị có điểm trong vùng; bằng điểm thì cùng hạng":
    "component scores of the units of the region that have one, from high to low; equal scores share a rank",
  "Điểm cao nhất của các đơn vị khác": "Best score of the other units",
  "điểm lớn nhất trong mọi đơn vị khác": "the largest score of all other units",
  "Dư địa đến mức cao nhất": "Headroom up to the best",
  "điểm cao nhất của các đơn vị khác trừ điểm của tỉnh, quy ra điểm chung; không âm":
    "best score of the other units less the province’s, in points of the total; never below zero",
  "Thứ hạng khi bằng mức cao nhất": "Rank when level with the best",
  "Mốc 75% của các đơn vị khác": "75% mark of the other units",
  "điểm mà một phần tư các đơn vị khác đã đạt hoặc vượt, nội suy tuyến tính":
    "the score that a quarter of the other units reach or exceed, by linear interpolation",
  "mốc 75% trừ điểm của tỉnh, quy ra điểm chung; không âm":
    "75% mark less the province’s score, in points of the total; never below zero",
  "Thứ hạng khi đạt mốc 75%": "Rank when at the 75% mark",
  "xếp lại mọi đơn vị với điểm chung cộng thêm dư địa của riêng thành phần này":
    "all units ranked again, with the headroom of this component alone added to the total",
  "Điểm tự chấm năm {0}": "Self-assessed score in {0}",
  "Điểm tự nhận chưa đạt": "Points not claimed in the self-assessment",
  "điểm tối đa trừ điểm tự chấm": "maximum less self-assessed score",
  "Điểm bị trừ khi thẩm định": "Points taken off at appraisal",
  "điểm tự chấm trừ điểm cuối": "self-assessed score less final score",
  "Điểm mất năm {0}": "Points lost in {0}",
  "đếm các năm liền nhau đến năm {0} có điểm mất, dừng ở năm không so sánh được":
    "years in a row up to {0} in which points were lost, back to a year that does not compare",
  "Kết quả so với chỉ tiêu ({0})": "Result against target ({0})",
  "kết quả trừ chỉ tiêu": "result less target",
  "như nơi công bố, hoặc xếp điểm của mọi đơn vị trong kỳ":
    "as published, or scores of all units of the edition from high to low",
  "Tổng điểm mất năm {0}": "Points lost in all in {0}",
  "cộng điểm mất của các tiêu chí": "sum of the points lost on the criteria",
  "Điểm mất: {0}": "Points lost: {0}",
  "Điểm mất cộng theo nhóm": "Points lost in sums",
  "{0}: số của từng {1} ở các năm khác": "{0}: figures of each {1} in other years",
};
