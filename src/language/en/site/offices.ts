import { together } from "../../text.ts";
import { asWords, many } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Texts on who issues the papers of a conference, and on drafts. */
export const offices: Texts = {
  "Ủy ban nhân dân {0}": "People’s Committee of {0}",
  "dự thảo": "draft",
  "Dự thảo, chưa được duyệt.": "Draft, not yet approved.",
  "Cơ quan ban hành: {0}. Dự thảo, chưa ban hành.": "Issued by: {0}. Draft, not yet issued.",
  "Cơ quan ban hành: {0}. Hồ sơ chính thức của hội nghị.":
    "Issued by: {0}. Official record of the conference.",
  "Trang thuộc hồ sơ hội nghị của {0}; văn bản có hiệu lực là bản đã ký, đóng dấu.":
    "Page of the conference record of: {0}. The papers in force are those signed and sealed.",

  // Deadlines.
  "Thường xuyên": "Ongoing",
  "Quý {0}/{1}": (quarter, year) =>
    together`Q${["I", "II", "III", "IV"].indexOf(`${asWords(quarter) as string}`) + 1} ${year}`,
  "deadline|Năm {0}": "{0}",
  "deadline|Tháng {0}": "{0}",

  // Targets.
  "tăng ít nhất {0}{1}bậc": (count) => together`a rise of at least ${many(count!, "place")}`,
  "{0}; đơn vị thành lập sau năm gốc {1} nên không tính mức tăng.":
    "{0}; the unit was formed after the baseline year {1}, so no rise is computed.",
  "{0}; sau năm gốc {1} địa giới của đơn vị thay đổi nên không tính mức tăng.":
    "{0}; the territory of the unit changes after the baseline year {1}, so no rise is computed.",
  "{0}; từ năm gốc {1} đã đổi cách đo nên không tính mức tăng.":
    "{0}; the method of measurement has changed since the baseline year {1}, so no rise is computed.",
  "Hạng {0} không so với thứ hạng năm gốc: {1}.":
    "Rank {0} is not compared with the rank of the baseline year: {1}.",
  "Về thứ hạng, không đối chiếu với chỉ tiêu: {0}.": "The rank is not compared with the target: {0}.",
  "Chỉ tiêu đã đặt và kết quả kỳ này": "Earlier targets and this year’s results",
  "{0} chỉ tiêu đã đặt cho kỳ này chưa đối chiếu được với kết quả.": (count) =>
    together`${many(count!, "target")} set for this year cannot yet be compared with a result.`,
  "Đạt {0} chỉ tiêu đã đặt cho kỳ này.": "{0} targets set for this year were met.",
  "Đạt {0} chỉ tiêu đã đặt cho kỳ này; {1} chỉ tiêu khác chưa đối chiếu được.": (met, rest) =>
    together`${met} targets set for this year were met; ${many(rest!, "other target")} cannot yet be compared.`,

  "Kế hoạch (Word)": "Plan (Word)",
  "Thông báo kết luận (Word)": "Notice of conclusions (Word)",
  "Kế hoạch (PDF)": "Plan (PDF)",
  "Thông báo kết luận (PDF)": "Notice of conclusions (PDF)",
  "khung để điền": "a frame to fill in",

  // What the record asks, and of whom.
  "Trách nhiệm của người đứng đầu:": "Responsibility of heads:",
  "Đề xuất, kiến nghị": "Recommendations",
  "một phần hoặc toàn bộ đề xuất, kiến nghị": "some or all recommendations",
  "một phần hoặc toàn bộ trách nhiệm của người đứng đầu": "some or all of the responsibility of heads",
  "thông báo kết luận": "the notice of conclusions",

  // What the record leaves out.
  "Điều hồ sơ chưa nêu đủ": "What the record leaves out",
  "gap|tồn tại, hạn chế": "shortfall",
  "gap|nguyên nhân": "cause",
  "gap|giải pháp": "action",
  " {0}{1}giải pháp khác không nêu điểm kỳ vọng.": (count) =>
    together` ${many(count!, "other action")} with no expected points.`,
  "Điểm kỳ vọng của {0}{1}giải pháp về {2} cộng lại {3}; chỉ tiêu năm {4} cần tăng {5}": (
    count,
    _,
    index,
    expected,
    year,
    gain,
  ) =>
    together`Expected points of ${many(count!, "action")} on ${index} add up to ${expected}; the target for ${year} needs a rise of ${gain}`,
  "{0}: vừa đủ.": "{0}: just enough.",
  "{0}: còn thiếu {1}.": "{0}: {1} short.",
  "{0}: nhiều hơn {1}.": "{0}: {1} more than needed.",
  "{0}: chỉ tiêu {1} thấp hơn kết quả {2} đã có năm {3}.":
    "{0}: the target ({1}) is below the result of {2} already held in {3}.",
  "{0}: chỉ tiêu {1} thấp hơn hạng {2} đã có ở năm gốc.":
    "{0}: the target ({1}) is below rank {2}, already held in the baseline year.",
  "Cơ quan được nêu ở phần điểm mất, nguyên nhân mà chưa có nhiệm vụ nào: {0}.":
    "Agencies named under losses or causes that have no task: {0}.",
};
