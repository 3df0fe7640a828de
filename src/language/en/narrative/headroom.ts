import { together } from "../../text.ts";
import { counted, isOne, many, plural, sameCount } from "../plurals.ts";
import type { Texts } from "../texts.ts";

const commitments: Texts = {
  "Chưa đạt chỉ tiêu đã đặt cho kỳ này.": "The target set for this year was not met.",
  "Chưa đạt chỉ tiêu đã đặt cho kỳ này; {0} chỉ tiêu khác chưa đối chiếu được.":
    "The target set for this year was not met; {0} more could not be checked.",
  "Chưa đạt chỉ tiêu nào trong {0} chỉ tiêu đã đặt cho kỳ này.": (of) =>
    together`None of the ${many(of!, "target")} set for this year was met.`,
  "Chưa đạt chỉ tiêu nào trong {0} chỉ tiêu đã đặt cho kỳ này; {1} chỉ tiêu khác chưa đối chiếu được.": (
    told,
    rest,
  ) =>
    together`None of the ${many(told!, "target")} set for this year was met; ${rest} more could not be checked.`,
  "Tính cả {0} giải pháp không nêu điểm kỳ vọng": (count) =>
    isOne(count!)
      ? "Including the one action without expected points"
      : together`Including the ${count} actions without expected points`,
  "{0}, điểm của các tiêu chí giữ nguyên.": "{0}, the scores of the criteria stayed unchanged.",
  "{0}, điểm của các tiêu chí tăng {1}.": "{0}, the scores of the criteria rose by {1}.",
  "{0}, điểm của các tiêu chí giảm {1}.": "{0}, the scores of the criteria fell by {1}.",
  "Năm gốc đã đứng thứ nhất": "The province was already first in the baseline year",
  "Năm gốc đã trong nhóm {0} dẫn đầu": "The province was already among the first {0} in the baseline year",
  "trong nhóm {0} tỉnh dẫn đầu vùng": "among the first {0} of the region",
  "outcome|đạt": "met",
  "outcome|đạt một phần": "partly met",
  "outcome|chưa đạt": "not met",
  "outcome|tiêu chí đã bỏ": "criteria dropped",
  "outcome|{0}{1}tiêu chí đã bỏ": "{0}{1}with criteria dropped",
  "outcome|chưa rõ": "not known",
  "Trong {0} giải pháp nêu tại hội nghị {1} có {2}.": (n, day, outcomes) =>
    isOne(n!)
      ? together`Outcome of the one action stated at the conference of ${day}: ${outcomes}.`
      : together`Outcomes of the ${n} actions stated at the conference of ${day}: ${outcomes}.`,
  "{0} giải pháp có nêu điểm kỳ vọng, cộng lại {1}; điểm của các tiêu chí liên quan tăng {2}.": (
    n,
    sum,
    gain,
  ) =>
    together`${many(n!, "action states", "actions state")} expected points, ${sum} in all; the scores of the criteria concerned rose by ${gain}.`,
  "{0} giải pháp có nêu điểm kỳ vọng, cộng lại {1}; điểm của các tiêu chí liên quan giảm {2}.": (
    n,
    sum,
    loss,
  ) =>
    together`${many(n!, "action states", "actions state")} expected points, ${sum} in all; the scores of the criteria concerned fell by ${loss}.`,
  "outcome|đạt về điểm": "score: met",
  "outcome|chưa đạt về điểm": "score: not met",
  "outcome|đạt về thứ hạng": "rank: met",
  "outcome|chưa đạt về thứ hạng": "rank: not met",
  "Đạt: điểm của các tiêu chí tăng từ mức kỳ vọng trở lên, hoặc mọi tiêu chí đã đạt điểm tối đa.":
    "Met: the scores of the criteria rose by the expected points or more, or every criterion has reached its maximum score.",
  "Đạt một phần: có tăng nhưng dưới mức kỳ vọng.": "Partly met: they rose, but by less than expected.",
  "Chưa đạt: không tăng.": "Not met: they did not rise.",
  "Chưa rõ: chưa đủ điểm để so, chưa đến hạn trong năm đánh giá, hoặc có tăng mà hồ sơ không nêu điểm kỳ vọng.":
    "Not known: too few scores to compare, not due within the assessment year, or they rose but the record states no expected points.",
  "Tiêu chí đã bỏ: không còn trong bộ tiêu chí.": "Criteria dropped: no longer in the set of criteria.",
  "Giải pháp có nhiều cơ quan chủ trì được tính cho từng cơ quan.":
    "An action with several lead agencies counts for each of them.",
  "Mỗi tiêu chí của một cơ quan chỉ tính một lần.": "Each criterion counts once per agency.",
  "Tăng, giảm tính cả giải pháp không nêu điểm kỳ vọng.":
    "Changes include those of actions that state no expected points.",
};

const headroom: Texts = {
  "vào một phần tư đứng đầu ({0})": "to enter the top quarter ({0})",
  "vào nửa trên của bảng ({0})": "to enter the upper half ({0})",
  "ra khỏi một phần tư cuối ({0})": "to leave the last quarter ({0})",
  "đạt chỉ tiêu thứ hạng ({0})": "to meet the rank target ({0})",
  "lên {0}": "to rise to {0}",
  "đạt chỉ tiêu điểm": "to meet the score target",
  "không cần thêm điểm": "no further points",
  "cần thêm {0}": "a further {0}",
  " để bằng {0}": " to equal {0}",
  "{0}: {1}{2}, kể cả khi các tỉnh khác tăng, giảm như mọi năm.":
    "{0}: {1}{2}, even if the other provinces rise and fall as in other years.",
  "{0}: {1}{2} nếu các tỉnh khác giữ nguyên điểm; {3} nếu các nơi ấy tăng, giảm như mọi năm.":
    "{0}: {1}{2} if the scores of the other provinces stay unchanged; {3} if they rise and fall as in other years.",
  "mức mà một phần tư các tỉnh khác đã đạt": "the level that a quarter of the other provinces have reached",
  "mức cao nhất của các tỉnh khác": "the highest level among the other provinces",
  ", tổng công sức {0} (một tiêu chí tính 1 khi cần ít công sức, 2 khi vừa, 3 khi nhiều)":
    ", total effort {0} (a criterion counts 1 for little effort, 2 for some, 3 for much)",
  "thêm {0}{1}": "adding {0}{1}",
  "đưa {0} {1} ({2}) đến {3}, {4}": (n, word, names, mark, sum) =>
    together`raise ${counted(n!, word!)} (${names}) to ${mark}, ${sum}`,
  "như trên, nhưng thay {0} bằng {1}; thêm {2}, tổng công sức {3}":
    "as above, but with {1} in place of {0}; adding {2}, total effort {3}",
  "không cần thêm điểm nào": "no further points are needed",
  "{0}; nếu các tỉnh khác tăng, giảm như mọi năm thì {1}":
    "{0}; if the other provinces rise and fall as in other years, {1}",
  "tiêu chí": "criterion",
  "{0}: đưa mọi {1} đến {2} vẫn chưa đủ điểm.": (lead, word, mark) =>
    together`${lead}: raising every ${word} to ${mark} is still not enough.`,
  "Theo mức cao nhất": "Up to the highest level",
  "Theo mốc 75%": "Up to the upper quartile",
  "{0}, ít {1} nhất, cũng ít công sức nhất: {2}.": (lead, word, how) =>
    together`${lead}, fewest ${plural(word!)}, also least effort: ${how}.`,
  "{0}, ít {1} nhất: {2}.": (lead, word, how) => together`${lead}, fewest ${plural(word!)}: ${how}.`,
  "{0}, ít công sức nhất: {1}.": "{0}, least effort: {1}.",
  " (cần thêm {0})": " (a further {0})",
  "Cách {0}{1}:": "How {0}{1}:",
  "{0} đang đứng đầu, không còn hạng cao hơn.": "{0} already ranks first; there is no higher rank.",
  "Các tỉnh khác tăng, giảm như mọi năm: điểm ở mỗi hạng đổi theo trung vị mức thay đổi hằng năm của {0} cặp năm so sánh được; điểm ở hạng {1} của các tỉnh khác từ {2} thành {3}.":
    (n, rank, today, drifted) =>
      together`The other provinces rising and falling as in other years: the score at each rank changes by the median annual change over ${many(n!, "comparable pair", "comparable pairs")} of years; the score at rank ${rank} of the other provinces goes from ${today} to ${drifted}.`,
  "Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên hoặc tăng, giảm như mọi năm, trong khi các nơi khác cũng phấn đấu.":
    "The figures above assume that the scores of the other provinces stay unchanged or rise and fall as in other years, although those provinces are striving too.",
  "Dư địa chỉ thành điểm khi cách làm thay đổi thật và được người dân, doanh nghiệp, cơ quan chấm điểm ghi nhận.":
    "Headroom becomes points only when working practices really change and citizens, businesses and the scoring agencies recognise the change.",
  "{0} cần thêm {1}": "{0}: a further {1}",
  "; muốn vậy ít nhất {0} {1} phải lên {2}": (n, word, mark) =>
    together`; for this, at least ${counted(n!, word!)} must rise to ${mark}`,
};

const targets: Texts = {
  "aim|đạt {0}": "{0}",
  "aim|trong {0}": "in the group “{0}”",
  "bound|trên {0}": "above {0}",
  "xếp thứ nhất": "rank first",
  "trong nhóm {0} tỉnh, thành phố dẫn đầu": "rank {0} or better",
  "{0}: phấn đấu {1}": "{0}: target {1}",
  "{0}, giữ mức {1} năm {2}.": "{0}, keeping the level of {1} in {2}.",
  "{0}; tăng trên {1} so với {2} năm {3}.": "{0}; a gain of more than {1} on {2} in {3}.",
  "{0}; thấp hơn {1} so với {2} năm {3}.": "{0}; {1} below {2} in {3}.",
  "{0}; tăng {1} so với {2} năm {3}.": "{0}; a gain of {1} on {2} in {3}.",
  "Mức tăng này tính từ kết quả năm gốc; văn bản ghi tăng trên {0}.":
    "This gain is worked out from the result of the baseline year; the document writes a gain of more than {0}.",
  "Mức tăng này tính từ kết quả năm gốc; văn bản ghi tăng {0}.":
    "This gain is worked out from the result of the baseline year; the document writes a gain of {0}.",
  "result|đạt {0}": "{0}",
  "result|xếp {0}": "{0}",
  "(công bố {0})": "(published {0})",
  "Về điểm, đạt chỉ tiêu {0} đã đề ra.": "The score target ({0}) was met.",
  "Về điểm, chưa đạt chỉ tiêu {0} đã đề ra.": "The score target ({0}) was not met.",
  "Về điểm, không kết luận được so với chỉ tiêu {0}: chỉ tiêu đặt theo cách đo cũ, kết quả theo cách đo mới.":
    "Whether the score target ({0}) was met cannot be told: it was set under the old method of measurement, the result is under the new one.",
  "Về thứ hạng, đạt chỉ tiêu đã đề ra.": "The rank target was met.",
  "Về thứ hạng, chưa đạt chỉ tiêu đã đề ra.": "The rank target was not met.",
  ", các phần khác giữ mức năm gốc,": ", with the others staying at their level of the baseline year,",
  "Cộng chỉ tiêu của {0}/{1} {2}{3} được {4}": (n, of, word, rest, sum) =>
    together`The targets of ${sameCount(n, of) ? "all" : together`${n} of`} ${counted(of!, word!)}${rest} add up to ${sum}`,
  "{0}, khớp với chỉ tiêu chung.": "{0}, which agrees with the overall target.",
  "{0}, thiếu {1} so với chỉ tiêu chung.": "{0}, {1} short of the overall target.",
  "{0}, nhiều hơn chỉ tiêu chung {1}.": "{0}, {1} above the overall target.",
  "mức điểm phấn đấu cao hơn hoặc bằng tất cả các mức ấy": "the target score equals or exceeds all of these",
  "mức điểm phấn đấu đủ ở một số năm": "the target score would have been enough in some of these years",
  "mức điểm phấn đấu thấp hơn tất cả các mức ấy": "the target score is below all of these",
  "Tức là lên hạng {0} trở lên": "That is rank {0} or better",
  "Để lên hạng {0} cần tăng ít nhất {1}{2}bậc": (rank, n) =>
    together`To reach rank ${rank}, a rise of at least ${many(n!, "place")} is needed`,
  "Kết quả năm {0} đã đạt mức phấn đấu.": "The {0} result already meets the target.",
  "Còn {0} năm, mỗi năm cần thêm {1}.": (n, need) =>
    together`With ${many(n!, "year")} left, a further ${need} a year is needed.`,
  "Đến năm {0} đã đi được {1} quãng đường; còn {2} năm, mỗi năm cần thêm {3}.": (year, share, n, need) =>
    together`By ${year}, ${share} of the distance was covered; with ${many(n!, "year")} left, a further ${need} a year is needed.`,
  "Mức phấn đấu vượt điểm tối đa {0}.": "The target exceeds the maximum score of {0}.",
  "Đã đổi cách đo sau năm gốc nên không tính quãng đường đã đi.":
    "The method of measurement changed after the baseline year, so the distance covered is not computed.",
};

/** What was aimed at, what it takes, and what became of it. */
export const aimSentences: Texts = {
  "Thứ hạng nêu trên tính trong bảng xếp hạng trước khi sắp xếp đơn vị hành chính; các kỳ sau có số đơn vị khác nên chỉ để tham khảo.":
    "These ranks are those of the league before the administrative units were rearranged; later editions rank another number of units, so they only give an idea.",
  "Các con số trên coi điểm của các tỉnh, thành phố khác là giữ nguyên, trong khi các nơi khác cũng phấn đấu.":
    "The figures above take the scores of the other provinces as unchanged, while those too are striving to improve.",
  ...commitments,
  ...headroom,
  ...targets,
};
