import type { Texts } from "../texts.ts";

/** Texts of the page that says where every number comes from. */
export const provenance: Texts = {
  "thứ hạng": "rank",
  "mức thay đổi": "change",
  "bình quân cả nước": "national mean",
  "không có trong phân tích này": "not in this analysis",
  "theo số công bố hoặc tính từ số công bố; tài liệu được giữ nguyên văn":
    "as published, or computed from published figures; the document is kept as it was written",
  "Chỉ tiêu điểm năm {0}": "Target score in {0}",
  "Chỉ tiêu thứ hạng năm {0}": "Target rank in {0}",
  "Mức tăng mà tài liệu nêu": "Gain stated in the document",
  "Mức tăng của chỉ tiêu": "Gain of the target",
  "điểm chỉ tiêu trừ điểm năm {0} ({1})": "target score less the score in {0} ({1})",
  "fact|Thứ hạng năm {0}": "Rank in {0}",
  "fact|Điểm năm {0}": "Score in {0}",
  "xếp điểm của mọi đơn vị trong kỳ từ cao xuống thấp; bằng điểm thì cùng hạng":
    "scores of all units of the edition from high to low; equal scores share a rank",
  "Mức thay đổi năm {0} so với năm {1}": "Change in {0} from {1}",
  "điểm năm {0} trừ điểm năm {1}, không làm tròn trước": "score in {0} less score in {1}, not rounded before",
  "Số bậc tăng, giảm năm {0} so với năm {1}": "Places gained or lost in {0} from {1}",
  "thứ hạng năm {0} trừ thứ hạng năm {1}; dương là tăng bậc":
    "rank in {0} less rank in {1}; positive is a rise",
  "Bình quân cả nước năm {0}": "National mean in {0}",
  "cộng điểm của mọi đơn vị được xếp hạng, chia cho số đơn vị":
    "sum of the scores of all ranked units, divided by their number",
  "Trung vị cả nước năm {0}": "National median in {0}",
  "điểm đứng giữa khi xếp mọi đơn vị theo điểm": "the middle score when all units are put in order",
  "Điểm cao nhất cả nước năm {0}": "Best score in the country in {0}",
  "điểm của đơn vị xếp thứ nhất": "the score of the unit ranked first",
  "Số đi vào": "Input",
  "Số đi vào thứ hai": "Second input",
  "điểm lớn nhất trong mọi đơn vị": "the largest score of all units",
  "mức thay đổi quy ra điểm chung theo trọng số": "the change in points of the total, by weight",
  "phần của thành phần này trong mức thay đổi điểm chung":
    "the part of this component in the change of the total",
  "Đóng góp vào mức thay đổi điểm chung": "Contribution to the change of the total",
  "Phần do kết quả thay đổi": "Part from performance",
  "điểm tối đa bình quân hai năm nhân với thay đổi của tỷ lệ đạt":
    "mean maximum of the two years times the change in attainment",
  "Phần do điểm tối đa, trọng số đổi": "Part from new maxima or weights",
  "tỷ lệ đạt bình quân hai năm nhân với thay đổi của điểm tối đa":
    "mean attainment of the two years times the change of the maximum",
  "Phần theo cả nước": "Part with the country",
  "điểm tối đa bình quân hai năm nhân với thay đổi tỷ lệ đạt bình quân của các đơn vị có điểm ở cả hai năm":
    "mean maximum of the two years times the change in mean attainment of the units scored in both years",
  "Phần của riêng tỉnh": "The province’s own part",
  "phần do kết quả thay đổi trừ phần theo cả nước": "part from performance less part with the country",
  "điểm tối đa trừ điểm đạt": "maximum less score",
  "Thứ hạng trong vùng năm {0}": "Rank in the region in {0}",
  "xếp điểm của các đơn vị được xếp hạng trong vùng từ cao xuống thấp":
    "scores of the ranked units of the region from high to low",
  "công bố": "published",
  "tài liệu nêu": "stated in a document",
  "suy ra": "inferred",
  tính: "computed",
  "theo {0}": "from {0}",
  "publisher|Ủy ban nhân dân {0}": "the People’s Committee of {0}",
  "ghi trong dữ liệu: {0}": "written in the data as {0}",
  "Giá trị": "Value",
  "Nguồn hoặc công thức": "Source or formula",
  "như nơi công bố: {0}": "as published: {0}",
  "{0}: số của từng {1}": "{0}: figures of each {1}",
  "Quyết định số {0}": "Decision No. {0}",
  "Số được dùng": "Figure used",
  "Số không dùng": "Figure not used",
  "Vì sao": "Why",
  "Đính chính": "Corrections",
  "Đính chính: {0}": "Correction: {0}",
  "Đính chính ngày {0}": "Correction of {0}",
  "Hai nguồn nêu hai số": "Two sources, two figures",
  "Các nguồn nêu khác nhau": "Where sources differ",
  "{0}: số chung": "{0}: overall figures",
  "Nguồn và cách tính từng số": "Where each figure comes from",
  "{0}: số công bố kèm nguồn, số tính kèm công thức và số đi vào.":
    "{0}: published figures with their source, computed ones with formula and inputs.",
  "Số công bố được giữ nguyên như nguồn; số do trang tính ghi công thức và các số đi vào.":
    "Published figures stand as in their source; computed ones give their formula and inputs.",
  "Chỉ tiêu và mức tăng": "Targets and gains",
  "Số của các chỉ tiêu": "Figures of the targets",
};
