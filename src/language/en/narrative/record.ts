import { type Text, together, type Value } from "../../text.ts";
import { counted, many, ordinal, plural, rankIn } from "../plurals.ts";
import type { Texts } from "../texts.ts";
import { reasons } from "./reasons.ts";

/** "2/15" → "2nd of the 15". */
function rankOfThe(place: Value): Text {
  const { rank, of } = rankIn(place);
  return of === null ? ordinal(rank) : together`${ordinal(rank)} of the ${of}`;
}

const agencies: Texts = {
  "điểm mất bằng năm {0}": "as many points lost as in {0}",
  "điểm mất tăng {0} so với năm {1}": "{0} more than in {1}",
  "điểm mất giảm {0} so với năm {1}": "{0} less than in {1}",
  "Phụ trách {0} tiêu chí, tối đa {1}": (n, most) =>
    together`In charge of ${counted(n!, "criterion")}, with a maximum of ${most}`,
  "{0}: đạt điểm tối đa.": "{0}: the maximum score.",
  "{0}: đạt điểm tối đa ở tất cả các tiêu chí.": "{0}: the maximum score on all of them.",
  "đạt {0}, mất {1} ở {2} tiêu chí": (held, lost, n) =>
    together`${held} scored, ${lost} lost on ${counted(n!, "criterion")}`,
  "mức mất cùng xếp thứ {0} cơ quan, tính từ cơ quan mất nhiều nhất": (rank) =>
    together`the loss ranks joint ${rankOfThe(rank!)} agencies, counted from the largest loss`,
  "mức mất xếp thứ {0} cơ quan, tính từ cơ quan mất nhiều nhất": (rank) =>
    together`the loss ranks ${rankOfThe(rank!)} agencies, counted from the largest loss`,
  "Điểm có thể lấy lại: hồ sơ không ghi.": "Points that can be regained: not in the record.",
  "Điểm có thể lấy lại: {0}, theo điểm kỳ vọng ghi ở các việc do cơ quan chủ trì.":
    "Points that can be regained: {0}, by the expected points recorded for the tasks the agency leads.",
};

const causes: Texts = {
  "con người": "people",
  "tổ chức": "organisation",
  "bộ máy": "structure",
  "quy trình": "process",
  "công nghệ": "technology",
  "khách quan": "external factors",
};

const discrepancies: Texts = {
  "điểm {0}": "score of {0}",
  "thứ hạng {0}": "rank in {0}",
  "số đơn vị được xếp hạng {0}": "number of units ranked in {0}",
  "mức thay đổi so với năm trước {0}": "change of {0} on the previous year",
  "thứ hạng trong vùng {0}": "rank within the region in {0}",
  "năm đánh giá {0}": "assessment year of {0}",
  "mức tăng của chỉ tiêu {0}": "gain of the target for {0}",
  "who states|Tài liệu": "the document",
  " (nguyên văn: “{0}”)": " (in the original: “{0}”)",
  "{0} nêu {1} là {2}{3}; số liệu đối chiếu là {4}.":
    "{0} gives the {1} as {2}{3}; the data held here give {4}.",
};

const internal: Texts = {
  "one unit|tỉnh, thành phố": "province",
  "one unit|sở, ngành": "agency",
  "one unit|huyện": "district",
  "one unit|xã": "commune",
  "one unit|quốc gia": "country",
  "one unit|cơ quan": "agency",
  "{0} {1} có điểm": (n, word) => together`${counted(n!, word!)} with scores`,
  "{0} {1} có điểm, chưa xếp hạng được": (n, word) =>
    together`${counted(n!, word!)} with scores, not yet ranked`,
  "{0}; cao nhất là {1} ({2} điểm tối đa của đơn vị), trung vị {3}, thấp nhất {4}.":
    "{0}; highest: {1} ({2} of the unit’s maximum score), median {3}, lowest {4}.",
  "{0} {1} không có điểm.": (n, word) => together`${counted(n!, word!)} without scores.`,
  "{0} {1} tăng": (n, word) => together`${counted(n!, word!)} rose`,
  "{0} {1} giảm": (n, word) => together`${counted(n!, word!)} fell`,
  "{0} {1} giữ nguyên": (n, word) => together`${counted(n!, word!)} did not change`,
  "{0} {1} không so sánh được": (n, word) => together`${counted(n!, word!)} could not be compared`,
  "So với năm {0}: {1}.": "Comparison with {0}: {1}.",
  "{0} {1} thấp nhất đạt từ {2} đến {3} điểm tối đa của mình.": (n, word, low, high) =>
    together`The ${n} lowest ${plural(word!)} scored between ${low} and ${high} of their maximum scores.`,
};

const remarks: Texts = {
  "thứ hạng cải thiện và ổn định": "rank improving and steady",
  "thứ hạng cải thiện nhưng không ổn định": "rank improving but unsteady",
  "thứ hạng không cải thiện, tương đối ổn định": "rank not improving, fairly steady",
  "thứ hạng không cải thiện và không ổn định": "rank not improving and unsteady",
  "quá ít năm có thứ hạng để kết luận": "too few ranked years for a conclusion",
  ", theo báo cáo": ", as reported",
  ", số suy ra": ", inferred",
  ", số tính": ", computed",
  "chưa có năm nào": "none",
  "{0} năm": (n) => many(n!, "year"),
  "{0}: {1} ({2}, cần ít nhất {3} năm).": "{0}: {1} ({2}; at least {3} needed).",
  "không có năm nào tụt mạnh": "no sharp fall in any year",
  "tụt mạnh {0} lần ({1})": (n, years) => together`${many(n!, "sharp fall")} (${years})`,
  "{0} giai đoạn {1}: {2}; {3}.": "{0}, {1}: {2}; {3}.",
  "no rank|không có": "none",
  "{0} Thứ hạng từng năm – {1}.": "{0} Rank by year – {1}.",
  "{0}: chưa có số liệu nào để đối chiếu.": "{0}: no data against which to check this.",
  "{0}: không đúng với năm {1}.{2}": "{0}: does not hold for {1}.{2}",
  "{0}: không đúng với năm {1}, đúng với năm {2}.{3}": "{0}: does not hold for {1}, holds for {2}.{3}",
  "{0}: mới có số liệu một năm, năm {1}, đạt trên {2}.{3}":
    "{0}: above {2} in the only year with data, {1}.{3}",
  "{0}: các năm có số liệu đều trên {1}: năm {2}.{3}": "{0}: above {1} in every year with data: {2}.{3}",
  " Chưa có số liệu năm {0}.": " No data for {0}.",
};

const units: Texts = {
  "từ ngày {0}": "from {0}",
  "đến hết ngày {0}": "until {0}",
  "{0} từ ngày {1} hợp thành từ {2}.": "{0} was formed on {1} from {2}.",
  "{0} hợp thành từ {1}.": "{0} was formed from {1}.",
  "Tên {0} {1} chỉ một địa giới khác; hai đơn vị có trang riêng, số liệu không nối với nhau.": (name, when) =>
    together`The name ${name} also denotes another territory${when ? together` (${when})` : ""}; the two units have separate pages, and their data are not joined.`,
  "Mã {0} {1} là mã của {2}.": (code, when, other) =>
    together`Code ${code} is also that of ${other}${when ? together` (${when})` : ""}.`,
  "{0} (cũ)": "{0} (former)",
  "ước tính, không phải số công bố": "estimate, not a published figure",
  "{0}{1}({2}{3}đến{4}{5})": "{0}{1}({2}{3}to{4}{5})",
  "Ước tính là bình quân điểm của các đơn vị hợp thành theo tỷ lệ dân số năm {0}: {1}. Đây là số {2}.":
    "The estimate is the mean score of the constituent units, weighted by population in {0}: {1}. This is an {2}.",
  "Thấp nhất, cao nhất là điểm của các đơn vị hợp thành, không phải sai số. Ước tính không được xếp hạng; cột Đứng trên cho biết nó cao hơn bao nhiêu phần trăm số nơi khác nếu thay chỗ các đơn vị hợp thành trong bảng năm ấy.":
    "“Lowest” and “Highest” are scores of the constituent units, not margins of error. An estimate is not ranked; “Stands above” shows what percentage of the other units it would exceed if it took their place in that year’s ranking.",
  "Thứ hạng của mỗi đơn vị hợp thành là trong số đơn vị của năm ấy.":
    "The rank of each constituent unit is among the units of that year.",
};

const withheld: Texts = {
  "không có trong bản công khai": "not in the public version",
  "cơ quan chịu trách nhiệm về từng tiêu chí, từng nguyên nhân và phiếu giao việc của các cơ quan":
    "the agencies responsible for each criterion and each cause, and the agencies’ task sheets",
  "một phần hoặc toàn bộ tồn tại, hạn chế": "some or all shortfalls",
  "một phần hoặc toàn bộ nguyên nhân": "some or all causes",
  "một phần hoặc toàn bộ minh chứng còn thiếu": "some or all missing evidence",
  "một phần hoặc toàn bộ giải pháp": "some or all actions",
  "một phần hoặc toàn bộ chỉ tiêu": "some or all targets",
  "một phần hoặc toàn bộ cam kết": "some or all commitments",
  "kế hoạch sau hội nghị": "the plan after the conference",
  "chỉ số nội bộ của tỉnh": "the province’s internal index",
  "{0} không có trong bản công khai.": "{0}: not in the public version.",
  "record|chưa ghi nhận": "not recorded",
  "Bản công khai": "The public version",
};

export const recordSentences: Texts = {
  ...agencies,
  ...causes,
  ...discrepancies,
  ...internal,
  ...reasons,
  ...remarks,
  ...units,
  ...withheld,
};
