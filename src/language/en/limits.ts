import { together } from "../text.ts";
import { many } from "./plurals.ts";
import type { Texts } from "./texts.ts";

/** Headings of the report, and what is missing to judge results. */
export const limits: Texts = {
  // Headings.
  "Kết quả chung: {0}": "Overall results: {0}",
  "Nguyên nhân tăng, giảm điểm": "What drove the result",
  "Kết quả từng thành phần": "Results by component",
  "Điểm mất: {0}{1}tiêu chí, {2}{3}điểm": (count, _, lost) =>
    together`Points lost: ${many(count!, "criterion", "criteria")}, ${lost} points`,
  "Dư địa và mục tiêu": "Headroom and targets",
  "Mục tiêu, chỉ tiêu": "Targets",
  "Giải pháp và cam kết": "Actions and commitments",
  "Giải pháp và kết quả về sau": "Actions and later results",
  "Chỉ tiêu kỳ trước, giải pháp và kết quả về sau": "Earlier targets, actions and later results",
  "Chỉ tiêu kỳ trước, giải pháp và cam kết": "Earlier targets, actions and commitments",
  "Giải pháp và cam kết: {0}/{1} giải pháp kỳ trước chưa đạt":
    "Actions and commitments: {0} of {1} previous actions fell short",
  "tồn tại": "shortfalls",
  "nguyên nhân": "causes",
  "trách nhiệm": "responsibility",
  "{0} được ghi nhận": "{0} on record",
  "Lời bình": "Commentary",
  "Giới hạn số liệu": "Limits of the data",
  "Số liệu còn thiếu": "Missing figures",

  // What cannot be told, and why.
  "{0}: {1}, nên {2}.": (whose, why, what) => together`${whose}: ${what} (${why}).`,
  "{0}: {1}, nên {2}{3}.": (whose, why, what, besides) => together`${whose}: ${what}${besides} (${why}).`,
  "; riêng {0} còn {1}": "; for {0} moreover {1}",
  "chưa tính được mức thay đổi điểm": "the change in score cannot be computed",
  "chưa biết thành phần nào tăng, giảm": "it is not known which components rose or fell",
  "chưa tính được dư địa của từng thành phần": "headroom by component cannot be computed",
  "chưa so được mức thay đổi với các tỉnh, thành phố khác":
    "the change cannot be compared with those of other provinces",
  "chưa biết thứ hạng tăng hay giảm": "whether the rank rose or fell is not known",
  "chưa có nguồn nêu điểm và thứ hạng năm so sánh":
    "no source gives a score and a rank for the comparison year",
  "chưa xác định được vì sao thứ hạng thay đổi": "why the rank changed cannot be determined",
  "chưa xác định được tỉnh, thành phố nào vượt lên": "which provinces moved ahead cannot be determined",
  "chưa tính được số điểm cần để lên hạng": "the points needed for a higher rank cannot be computed",
  "chưa xếp được mặt mạnh, mặt yếu": "strengths and weaknesses cannot be ranked",
  "chưa phân tích được kết quả": "the result cannot be analysed",
  "chưa đủ năm có thứ hạng trong giai đoạn xét": "too few years of the span have a rank",
  "chưa nhận định được xu hướng và độ ổn định": "trend and stability cannot be judged",
  "tồn tại, hạn chế của từng nội dung": "shortfalls by component",
  "nguyên nhân và trách nhiệm cụ thể": "specific causes and responsibility",
  "mục tiêu, chỉ tiêu": "targets",
  "giải pháp cụ thể": "specific actions",
  "cam kết": "commitments",
  "Hồ sơ công khai không nêu: {0}.": "The public record does not give: {0}.",

  "{0}: chưa có số liệu năm {1}.": "{0}: no figures for {1}.",
  "chưa tách được số bậc do điểm của tỉnh và do các tỉnh, thành phố khác":
    "the places moved cannot be shared out between the province’s own score and the other provinces",
  "Chưa có nguồn nêu điểm của hạng {0} các năm trước để đối chiếu với chỉ tiêu.":
    "No source gives the scores that held rank {0} in earlier years, so the target cannot be checked against them.",

  " (chỉ tiêu: trong {0})": " (target: in the group “{0}”)",

  // The split of a change.
  "Mức tăng ấy bằng mức tăng bình quân của cả nước.": "That equals the mean rise of the whole country.",
  "Mức giảm ấy bằng mức giảm bình quân của cả nước.": "That equals the mean fall of the whole country.",
  "Mức tăng ấy là của riêng tỉnh.": "That rise is the province’s own.",
  "Mức giảm ấy là của riêng tỉnh.": "That fall is the province’s own.",
  "Điểm giữ nguyên là tổng của các phần: {0}.": "The unchanged score is the sum of: {0}.",
  "giữ nguyên điểm và thứ hạng": "kept its score and its rank",

  // What the record leaves out.
  "{0} (mất {1}{2}điểm)": (name, lost) => together`${name} (${lost} points lost)`,
  "either|{0} và {1}": "{0} or {1}",
  "Chưa gắn {0} nào với: {1}.": "No {0} in the record is tied to: {1}.",
  "Trong {0} tiêu chí, nội dung mất nhiều điểm nhất, hồ sơ chưa nêu đủ về {1}:":
    "Of the {0} criteria or components that lost most points, the record is incomplete for {1}:",
  "Hồ sơ chưa nêu đủ về cả {0} tiêu chí, nội dung mất nhiều điểm nhất:":
    "The record is incomplete for all {0} criteria or components that lost most points:",
  "Hồ sơ chưa nêu đủ về tiêu chí, nội dung mất nhiều điểm nhất:":
    "The record is incomplete for the criterion or component that lost most points:",
};
