import { together, type Value } from "../../text.ts";
import { counted, many, plural } from "../plurals.ts";
import type { Texts } from "../texts.ts";

const criteria = (count: Value) => many(count, "criterion", "criteria");

export const sections: Texts = {
  // Headings.
  "Kết quả chung": "Overall results",
  "{0} theo {1}": "{0} by {1}",
  "Mức độ biến động": "How far the scores moved",
  "Mặt mạnh, mặt yếu": "Strengths and weaknesses",
  "Vì sao thứ hạng thay đổi": "Why the rank changed",
  "Thay đổi thứ hạng": "Change of rank",
  "Vì sao thứ hạng {0} thay đổi": "Why the {0} rank changed",
  "Thay đổi thứ hạng {0}": "Change of {0} rank",
  "Vị trí giữa các tỉnh, thành phố": "Position among the provinces",
  "Kết quả qua các năm": "Results over the years",
  "Dư địa và khả năng lên hạng": "Headroom and scope for a higher rank",
  "Cam kết kỳ trước và kết quả kỳ này": "Commitments of the previous conference and results since then",
  "Nhận xét của hội nghị đối chiếu với số liệu": "Remarks of the conference checked against the figures",
  "Số liệu trong tài liệu khác với số liệu đối chiếu":
    "Figures in the documents that differ from the reference data",
  "Kết quả về sau": "Later results",
  "Về hội nghị": "About the conference",
  "Phương pháp và nguồn": "Methods and sources",

  // The language of the record.
  "Ngôn ngữ của hồ sơ": "Language of the record",
  "Hồ sơ hội nghị và lời bình được viết bằng tiếng Việt; trang này giữ nguyên văn.":
    "The record of the conference and the commentary are in Vietnamese and are shown as written.",

  "Việc cần làm ghi bằng tiếng Việt, theo lời của hồ sơ.": "In Vietnamese, in the words of the record.",

  // Components.
  "Tăng nhiều nhất: {0}.": "Largest rises: {0}.",
  "Giảm nhiều nhất: {0}.": "Largest falls: {0}.",
  "Các mức đóng góp cộng lại chênh {0} so với mức thay đổi điểm chung, vì điểm chung năm {1} như công bố không tính lại được từ điểm thành phần.":
    "The contributions add up to {0} off the change in the overall score, because the overall score of {1} as published cannot be recomputed from the component scores.",
  "trong {0} {1} so sánh được": (known, word) => together`of ${counted(known!, word!)} that compare`,
  "{0}, chỉ một tăng điểm: {1}.": "{0}, one alone rose in score: {1}.",
  "{0}, chỉ một giảm điểm: {1}.": "{0}, one alone fell in score: {1}.",
  "{0}, chỉ một tăng bậc: {1}.": "{0}, one alone rose in rank: {1}.",
  "{0}, chỉ một giảm bậc: {1}.": "{0}, one alone fell in rank: {1}.",
  "{0} duy nhất có số liệu để so sánh: {1}.": "The only {0} with figures to compare: {1}.",
  "{0} duy nhất tăng điểm: {1}.": "The only {0} whose score rose: {1}.",
  "{0} duy nhất giảm điểm: {1}.": "The only {0} whose score fell: {1}.",
  "{0} duy nhất tăng bậc: {1}.": "The only {0} that rose in rank: {1}.",
  "{0} duy nhất giảm bậc: {1}.": "The only {0} that fell in rank: {1}.",
  "Các mức đóng góp tính từ điểm thành phần đã làm tròn khi công bố, cộng lại chênh {0} so với mức thay đổi điểm chung.":
    "Contributions are computed from component scores as rounded on publication; their sum differs from the change in the overall score by {0}.",
  "{0}, {1}, là phần của mức thay đổi điểm chung còn lại sau khi trừ các {2} so sánh được.": (
    part,
    remainder,
    word,
  ) =>
    together`${part}, ${remainder}, is what remains of the change in the overall score once the comparable ${plural(word!)} are deducted.`,
  "Về phép cộng": "Note on additivity",
  "Về {0}:": "{0}:",

  // Points lost.
  "Tiêu chí bị mất điểm": "Criterion",
  "Điểm tối đa": "Maximum score",
  "Tự chấm": "Self-assessed",
  "Điểm cuối": "Final score",
  "Điểm mất": "Points lost",
  "Tự nhận chưa đạt": "Lost in self-assessment",
  "Trừ khi thẩm định": "Lost at appraisal",
  "Mất năm trước": "Lost the year before",
  "Mất năm {0}": "Lost in {0}",
  "Số năm liền mất điểm": "Years in a row with points lost",
  "score|Cao nhất ở tỉnh khác": "Highest score elsewhere",
  "Cơ quan chịu trách nhiệm": "Agency responsible",
  "chưa ghi nhận": "not recorded",
  "Nguyên nhân": "Cause",
  "Các tiêu chí bị mất điểm, xếp từ mất nhiều nhất": "Criteria with points lost, largest loss first",
  "Điểm mất = điểm tối đa − điểm cuối = (điểm tối đa − điểm tự chấm) + (điểm tự chấm − điểm cuối). Tiêu chí chấm bằng điều tra xã hội học không có điểm tự chấm.":
    "Points lost = maximum score − final score = (maximum score − self-assessed score) + (self-assessed score − final score). Criteria scored by survey have no self-assessed score.",
  "Số tiêu chí": "Criteria",
  "Điểm mất theo cơ quan chịu trách nhiệm": "Points lost by agency responsible",
  "Cơ quan": "Agency",
  "Điểm mất theo lĩnh vực": "Points lost by field",
  "Lĩnh vực": "Field",
  "Điểm mất theo nhóm nguyên nhân được ghi nhận": "Points lost by recorded type of cause",
  "Nhóm nguyên nhân": "Type of cause",
  "Tiêu chí có nhiều nguyên nhân được xếp vào một nhóm chung, vì hồ sơ không nêu mỗi nguyên nhân ứng với bao nhiêu điểm.":
    "Criteria with several causes form a combined type, because the record does not state how many points each cause accounts for.",
  "{0} tiêu chí mất điểm từ {1} năm liền trở lên, cộng {2} điểm: {3}.": (count, years, lost, told) =>
    together`${criteria(count!)} lost points for at least ${years} years in a row (${lost} points this year): ${told}.`,
  "{0} tiêu chí mất điểm từ {1} năm liền trở lên, cộng {2} điểm, trong đó có {3}.": (
    count,
    years,
    lost,
    told,
  ) =>
    together`${criteria(count!)} lost points for at least ${years} years in a row (${lost} points this year), including ${told}.`,
  "Nguồn công khai không có điểm đến từng tiêu chí và cơ quan chịu trách nhiệm, nên không lập bảng điểm mất và phiếu của từng cơ quan.":
    "Public sources give neither scores by criterion nor the agencies responsible, so there is no table of points lost and no sheet for each agency.",

  "{0} ({1}{2}điểm)": (name, lost) => together`${name} (${lost} points)`,
  "Mất nhiều nhất: {0}.": "Most points were lost on {0}.",

  // Headroom.
  "Hai điều cần lưu ý": "Two cautions",
  "Ba điều cần lưu ý": "Three cautions",

  // What became of the commitments.
  "Giải pháp của kỳ trước và kết quả kỳ này": "Actions of the previous conference and results since then",
  "Giải pháp": "Action",
  "count|Giải pháp": "Actions",
  "Chủ trì": "Lead agency",
  "Tiêu chí": "Criteria",
  Hạn: "Deadline",
  "Kỳ vọng": "Expected points",
  "Tăng, giảm": "Change",
  "outcome|Kết quả": "Outcome",
  "Tăng, giảm là mức thay đổi điểm của các tiêu chí liên quan, chỉ mô tả; không chứng minh rằng giải pháp đã gây ra thay đổi.":
    "Change is the change in the scores of the related criteria. It is descriptive only and does not show that the action caused it.",
  "Kết quả theo cơ quan chủ trì": "Outcomes by lead agency",
  "Hồ sơ không nêu": "Not stated in the record",
  "Cơ quan chủ trì": "Lead agency",
  "Hội nghị {0}": "Conference of {0}",
  "hội nghị trước": "previous conference",
  "Cam kết bằng lời của kỳ trước không gắn với tiêu chí nào nên không đối chiếu được bằng điểm:":
    "Verbal commitments made at the previous conference are not tied to any criterion and so cannot be checked against scores:",

  // Remarks.
  "Theo các ngưỡng in dưới bảng ở mục Kết quả qua các năm.":
    "By the thresholds printed under the table in the section “Results over the years”.",
  "Cách đánh giá": "How this was assessed",

  // The record.
  "Nguyên nhân như hồ sơ hội nghị ghi nhận": "Causes as recorded by the conference",
  Nhóm: "Type",
  "Tồn tại liên quan": "Related shortfalls",
  "Tổng cộng": "Total",
  "Liên quan": "Relates to",
  "Nguyên nhân chỉ ghi theo hồ sơ; phân tích này không suy nguyên nhân từ số liệu.":
    "Causes are given only as recorded; this analysis infers none from the figures.",
  "{0} (theo {1}).": "{0} (source: {1}).",
  "Tồn tại, hạn chế:": "Shortfalls:",

  // Targets and actions.
  "Giải pháp, nhiệm vụ": "Actions and tasks",
  "Danh mục giải pháp, nhiệm vụ": "List of actions and tasks",
  "Nhiệm vụ": "Task",
  "Phối hợp": "Supporting agencies",
  "Thời hạn": "Deadline",
  "Sản phẩm": "Output",
  "Điểm kỳ vọng": "Expected points",
  "Cam kết của {0}: {1}": "Commitment ({0}): {1}",
  "Cam kết: {0}": "Commitment: {0}",
  "Khen thưởng: {0}": "Award: {0}",

  // Discrepancies.
  "Các chỗ khác nhau, giữ nguyên cả hai": "Differences, with both figures left as they are",
  "Nội dung": "Item",
  "Tài liệu nêu": "Figure in the document",
  "Số liệu đối chiếu": "Reference figure",
  "Nguyên văn": "Original wording",
  "Tài liệu": "Document",

  // Later results.
  "Các kết quả dưới đây được công bố sau hội nghị {0}, không dùng trong phân tích này.":
    "The results below were published after the conference of {0} and are not used in this analysis.",
  "Kết quả được công bố sau hội nghị": "Results published after the conference",
  "Chỉ số": "Index",
  "Công bố": "Published",
  Điểm: "Score",
  Hạng: "Rank",
  "So với năm hội nghị phân tích": "Compared with the year analysed",

  // Sources.
  "{0}: công bố {1}, Quyết định số {2}.": "{0}: published {1}, Decision No. {2}.",
  "{0}: công bố {1}.": "{0}: published {1}.",
  "{0}: công bố chưa rõ ngày, Quyết định số {1}.": "{0}: date of publication not known, Decision No. {1}.",
  "{0}: công bố chưa rõ ngày.": "{0}: date of publication not known.",
  "Số công bố giữ nguyên; các số do báo cáo tính, kể cả thứ hạng mà nguồn không nêu, đều lấy từ điểm công bố, không làm tròn thêm.":
    "Published figures stand as they are; figures computed here, ranks that no source gives included, are computed from scores as published, without further rounding.",
  "Số công bố giữ nguyên; các số do báo cáo tính đều lấy từ số công bố, không làm tròn thêm.":
    "Published figures stand as they are; figures computed here are computed from those published, without further rounding.",
  "{0} Công thức và giới hạn nêu ở {1}. Phần phân tích chỉ dùng các kỳ đánh giá đã công bố đến ngày hội nghị; số của các kỳ ấy có thể lấy từ tài liệu ra sau.":
    "{0} Formulas and limitations are set out on {1}. The analysis uses only editions published by the date of the conference; their figures may come from later documents.",
  "trang Phương pháp của Chuyên Sâu": "the Method page of Chuyên Sâu",

  // Merged units.
  "Hợp thành từ đâu": "What the unit was formed from",
  "{0} của các đơn vị hợp thành": "{0} of the constituent units",
  "{0}: các đơn vị hợp thành và ước tính": "{0}: constituent units and estimate",
  "{0}: hạng": "{0}: rank",
  "Ước tính": "Estimate",
  "thiếu mọi phần": "all parts missing",
  "thiếu {0}": "{0} missing",
  "Thấp nhất": "Lowest",
  "Cao nhất": "Highest",
  "Đứng trên (% số nơi)": "Stands above (% of units)",
  "Thay đổi của ước tính": "Change in estimate",
  " (so với {0})": " (compared with {0})",
  Năm: "Year",
  "Các bảng dưới đây ghi điểm, thứ hạng của từng đơn vị hợp thành như đã có, và ước tính chung khi mọi đơn vị hợp thành đều có điểm. Năm thiếu một phần thì không ước tính.":
    "The tables below give the scores and ranks of each constituent unit as available, and a joint estimate where all constituent units have scores. No estimate is made for a year in which a constituent unit has no score.",
  "Chưa có kết quả nào của các đơn vị hợp thành trong các kỳ đã có, nên không có gì để ước tính.":
    "The editions held here contain no results for the constituent units, so there is nothing to estimate.",
};
