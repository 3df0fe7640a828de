import type { Texts } from "../texts.ts";

/** What the numbers of editions are called and where they come from, on the pages of units, editions and regions. */
export const editionFacts: Texts = {
  "Điểm thấp nhất cả nước năm {0}": "Lowest score in the country in {0}",
  "điểm nhỏ nhất trong mọi đơn vị": "the smallest score of all units",
  "Tứ phân vị dưới năm {0}": "Lower quartile in {0}",
  "Tứ phân vị trên năm {0}": "Upper quartile in {0}",
  "tính từ điểm chưa làm tròn của các đơn vị được xếp hạng, mỗi nơi một lần như nhau":
    "from the unrounded scores of the ranked units, each counted once",
  "Hơn, kém trung vị năm {0}": "Above or below the median in {0}",
  "điểm của đơn vị trừ trung vị cả nước": "score of the unit less the national median",
  "Bình quân tính được năm {0}": "Computed mean in {0}",
  "Bình quân như công bố năm {0}": "Mean as published for {0}",
  "Số đơn vị được xếp hạng năm {0}": "Ranked units in {0}",
  "Số nơi có điểm năm {0}": "Places with a score in {0}",
  "đếm các đơn vị có điểm ở đây": "count of the units with a score here",
  "Số nơi có thứ hạng năm {0}": "Places with a rank in {0}",
  "đếm các đơn vị có thứ hạng ở đây": "count of the units with a rank here",
  "Số nơi không xếp hạng năm {0}": "Places without a rank in {0}",
  "đếm các đơn vị không có đủ số liệu": "count of the units without complete figures",
  "Khoảng cách cao nhất, thấp nhất năm {0}": "From the lowest to the highest in {0}",
  "điểm cao nhất trừ điểm thấp nhất": "highest score less lowest score",
  "Hơn, kém năm {0}": "Above or below in {0}",
  "điểm của nơi ấy trừ điểm của đơn vị mà trang nói đến":
    "score of that place less the score of the unit of this page",
  "Số nơi trong vùng năm {0}": "Places in the region in {0}",
  "đếm các đơn vị được xếp hạng trong vùng": "count of the ranked units of the region",
  "Hạng đầu, hạng cuối của nhóm năm {0}": "First and last rank of the group in {0}",
  "Số nơi trong nhóm năm {0}": "Places in the group in {0}",
  "chia các thứ hạng thành bốn nhóm bằng nhau, hoặc như nơi công bố chia":
    "the ranks in four equal groups, or as the publisher divides them",
  "Ước tính năm {0}": "Estimate for {0}",
  "Ước tính thấp nhất năm {0}": "Lowest estimate for {0}",
  "Ước tính cao nhất năm {0}": "Highest estimate for {0}",
  "điểm của các đơn vị hợp thành, cộng theo trọng số dân số":
    "scores of the units that it is made of, added up by their shares of the population",
  "điểm nhỏ nhất của các đơn vị hợp thành": "the smallest score of the units that it is made of",
  "điểm lớn nhất của các đơn vị hợp thành": "the largest score of the units that it is made of",
  "Vị trí phần trăm năm {0}": "Percentile position in {0}",
  "chỗ của ước tính trong bảng năm ấy nếu thay chỗ các phần; 100% là đứng đầu":
    "where the estimate would stand in the table of that year in place of the parts; 100% is first",
  "Mức thay đổi của ước tính năm {0}": "Change of the estimate in {0}",
  "ước tính trừ ước tính liền trước, không làm tròn trước":
    "the estimate less the one before it, without rounding first",
  "Phần của chênh lệch năm {0}": "Share of the spread in {0}",
  "tương quan với điểm chung nhân độ lệch chuẩn của thành phần, chia cho độ lệch chuẩn của điểm chung":
    "correlation with the total times the standard deviation of the component, over that of the total",
  "tính trên mọi đơn vị có đủ số liệu": "over all units with complete figures",
  "Tương quan với điểm chung năm {0}": "Correlation with the total in {0}",
  "Độ lệch chuẩn năm {0}": "Standard deviation in {0}",
  "Tương quan mạnh nhất năm {0}": "Strongest correlation in {0}",
  "Trọng số năm {0} (%)": "Weight in {0} (%)",
  "Số mục con năm {0}": "Parts in {0}",
  "đếm các mục liền dưới trong khung": "count of the items right below it in the framework",
  "Dân số năm {0} (nghìn người)": "Population in {0} (thousands)",
  "nguồn ghi dưới bảng địa giới và ở trang dữ liệu":
    "its source stands below the table of territories and on the page of data",
  "dân số của đơn vị chia cho dân số của mọi đơn vị hợp thành":
    "population of the unit over that of all units that were merged",
  "Quy tắc xét mặt mạnh, mặt yếu": "Rule for strengths and weaknesses",
  "Quy tắc xét xu hướng, mức ổn định": "Rule for trends and steadiness",
  "Quy tắc tô nền ô": "Rule for the grounds of cells",
  "quy tắc chung cho mọi nơi, mọi năm, ghi ở trang phương pháp":
    "the same rule for all places and years, told on the page of methods",
  "Số {0} được xét mặt mạnh, mặt yếu": "Number of {0} looked at for strengths and weaknesses",
  "đếm theo quy tắc mặt mạnh, mặt yếu": "counted by the rule for strengths and weaknesses",
  "Số mặt mạnh so với cả nước": "Strengths against the country",
  "Số mặt yếu so với cả nước": "Weaknesses against the country",
  "Số mặt mạnh so với vùng": "Strengths against the region",
  "Số mặt yếu so với vùng": "Weaknesses against the region",
};
