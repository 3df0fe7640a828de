import { together } from "../../text.ts";
import { counted, ordinalOf } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Drawings of lost points, of components over the years, and of targets. */
export const lossFigures: Texts = {
  "{0} năm liền": (years) => together`${counted(years!, "year")} in a row`,
  "{0} từ ba năm trở lên": "{0} for three years or more",
  "{0} mất {1} điểm": "{0}: {1} points lost",
  "{0} mất {1} điểm ({2})": "{0}: {1} points lost ({2})",
  "mất điểm từ ba năm trở lên": "lost for three years in a row or more",
  "chưa ghi nhận mất đủ ba năm": "not recorded as lost for three years in a row",
  "Mất {0} điểm ở {1} tiêu chí": (points, criteria) =>
    together`${points} points lost on ${counted(criteria!, "criterion")}`,
  "Mất {0} điểm, trong đó {1} điểm ở {2} tiêu chí mất điểm từ ba năm trở lên": (all, lasting, criteria) =>
    together`${all} points lost, ${lasting} of them on ${counted(criteria!, "criterion")} for three years in a row or more`,
  "Điểm mất theo tiêu chí, nhiều nhất ở trên": "Points lost by criterion, the largest first",
  "Điểm mất theo tiêu chí, {0} tiêu chí mất nhiều nhất; {1} tiêu chí còn lại mất {2} điểm, có trong bảng": (
    drawn,
    rest,
    points,
  ) =>
    together`Points lost by criterion, the ${counted(drawn!, "criterion")} that lost most; the other ${rest} lost ${points} points and are in the table`,
  "{0} mất nhiều điểm nhất: {1} trong {2} điểm": "{0} lost most: {1} of {2} points",
  "Biểu đồ thanh: {0}.": "Bar chart: {0}.",
  "{0} năm {1}: mọi {2} cùng hạng {3}": (index, year, word, rank) =>
    together`${index} ${year}: every ${word} ranks ${ordinalOf(rank!)}`,
  "{0} năm {1}: hạng cao nhất ở {2}, thấp nhất ở {3}": "{0} {1}: highest rank in {2}, lowest in {3}",
  "Hạng của tỉnh theo từng {0}, {1}; cùng một thang: vạch trên là hạng {2}, vạch dưới là hạng {3}":
    "The province’s rank by {0}, {1}; on one scale: the upper rule is rank {2}, the lower one rank {3}",
  "đường để hở ở năm không có hạng ({0})": "the line is open where no rank is known ({0})",
  "vẽ {0} trong {1} {2}, số còn lại không có hạng": "{0} of {1} {2} drawn, the others have no rank",
  "Các đường nhỏ theo từng {0}: {1}.": "Small lines by {0}: {1}.",
  "Tỉnh đứng đầu cùng năm": "Leader of the same year",
  "Các năm trước": "Earlier years",
  "không so sánh": "not comparable",
  "thận trọng": "with caution",
  "đổi cách tính": "new method",
  "sáp nhập": "merger",
  "Điểm mất theo lĩnh vực, nhiều nhất ở trên": "Points lost by field, the largest first",
};
