import { chosen, Text, together, type Value } from "../../text.ts";
import { asWords, counted, many, ordinal, ordinalOf, plural, rankIn } from "../plurals.ts";
import type { Texts } from "../texts.ts";
import { rankChanges } from "./rank-change.ts";

/** "52/59" → "52 of the 59"; "cả 24", which is no place among others, is "all 24" already. */
export function ofThe(share: Value): Text {
  const { part } = share instanceof Text ? share : { part: null };
  const said = part?.kind === "fact" && part.of instanceof Text ? part.of.part : part;
  if (share instanceof Text && said?.kind !== "rank") return share;
  const { rank: count, of } = rankIn(share);
  return count === of ? together`all ${of}` : together`${count} of the ${of ?? ""}`;
}

const swings: Texts = {
  "cả {0}": "all {0}",
  "trong mức thường gặp": "within the usual range",
  "lớn hơn thường gặp": "larger than usual",
  "lớn khác thường": "exceptionally large",
  "Mức thay đổi không khác tỉnh đứng giữa nhiều hơn thường gặp.":
    "The change differs from the median province’s by no more than usual.",
  "Mức thay đổi chênh với tỉnh đứng giữa {0}, nhiều hơn ở {1} tỉnh, thành phố còn lại.": (size, share) =>
    together`The difference from the median province’s change is ${size}, exceeding that of ${ofThe(share!)} other provinces.`,
  "tỉnh đứng giữa cả nước giữ nguyên điểm": "the median province kept its score",
  "một nửa số tỉnh, thành phố tăng từ {0} trở lên": "the median province rose by {0}",
  "một nửa số tỉnh, thành phố giảm từ {0} trở lên": "the median province fell by {0}",
  "giảm nhiều hơn mức ấy {0}": "fell by {0} more",
  "tăng nhiều hơn mức ấy {0}": "rose by {0} more",
  "hơn mức ấy {0}": "did better than that by {0}",
  "kém mức ấy {0}": "did worse than that by {0}",
  "mức chênh thường gặp (không quá {0})": "a usual difference (no more than {0})",
  "mức chênh {0} (thường gặp {1}), nhiều hơn ở {2} tỉnh, thành phố còn lại": (size, usual, share) =>
    together`a difference ${size} (usually ${usual}), exceeding that of ${ofThe(share!)} other provinces`,
  " (bình quân {0})": (moved) =>
    chosen(({ plain }) => {
      const told = plain(asWords(moved));
      return together` (mean: ${told === "kept its score" ? "unchanged" : moved!})`;
    }),
  "{0} {1} so với năm {2}": "{0} {1} compared with {2}",
  "{0}; {1}.": "{0}; {1}.",
  "{0} Tỉnh thay đổi đúng mức ấy.": "{0} The province moved just as much.",
  "{0} Tỉnh {1}, {2}.": "{0} The province {1}, {2}.",
  "Tính bình quân, các tỉnh, thành phố {0}": (moved) =>
    chosen(({ plain }) => {
      const their = plain(asWords(moved)) === "kept its score" ? "kept their scores" : moved;
      return together`On average the provinces ${their}`;
    }),
  "Tính bình quân, các tỉnh, thành phố có điểm chung ở cả hai năm {0}; cộng mức bình quân của từng {1}, mỗi {2} tính ở những nơi có điểm {3} ấy trong cả hai năm, thì {4}, là số dùng khi tách phần chung của cả nước.":
    (moved, word, _, __, parts) =>
      chosen(({ plain }) => {
        const their = plain(asWords(moved)) === "kept its score" ? "kept their scores" : moved!;
        return together`On average the provinces with a total in both years ${their}; the mean changes of each ${word!}, among those that have it in both years, make a total that ${parts!}, and that is used for the nationwide part.`;
      }),
  "{0}; số này dùng khi tách phần chung của cả nước.": "{0}; this figure is used for the nationwide part.",
  "{0}; riêng phần do điểm các {1} so sánh được là {2}, dùng khi tách phần chung của cả nước.": (
    all,
    word,
    moved,
  ) =>
    together`${all}; the part from the comparable ${plural(word!)} alone, used for the nationwide part, ${moved}.`,
  "{0}/{1} {2} chênh trong mức thường gặp": (count, of, word) =>
    together`${count} of ${counted(of!, word!)} differed within the usual range`,
  "So với tỉnh đứng giữa, {0}; không có {1} nào chênh lớn khác thường.":
    "Compared with the median province, {0}; no {1} differed by an exceptionally large amount.",
  "Chênh lớn khác thường so với tỉnh đứng giữa: {0}. {1}.":
    "Exceptionally large differences from the median province: {0}. {1}.",
  "Không có tỉnh, thành phố nào có điểm {0} cách tỉnh không quá {1}.":
    "No other province has a {0} score within {1} of the province’s.",
  "{0} tỉnh, thành phố có điểm {1} cách tỉnh không quá {2}; chênh nhau trong khoảng ấy là thường gặp, chưa đủ để nói tỉnh nào hơn.":
    (count, index, size) =>
      together`${many(count!, "other province has", "other provinces have")} a ${index} score within ${size} of the province’s; a difference within that range is usual, and too little to call one province better.`,
  "không đổi": "did not change",
  "{0}, theo tài liệu nêu": "{0}, as a document states",
  "giữ nguyên điểm ({0})": "stayed unchanged ({0})",
  "tăng {0} ({1})": "rose by {0} ({1})",
  "giảm {0} ({1})": "fell by {0} ({1})",
  "Những năm qua, tỉnh {0}; {1}.": "In past years the province’s score {0}; {1}.",
  "điểm giữ được hạng {0}: {1}{2}.": "scores that held rank {0}: {1}{2}.",
  "chưa năm nào tăng được {0}": "in no year did it rise by {0}",
  "{0}/{1} năm tăng được ít nhất {2}": "{0} of {1} years rose by at least {2}",
  "{0} Cách đo năm {1} có điều chỉnh nên phép so này cần đọc thận trọng.":
    "{0} The method of measurement was adjusted in {1}, so this comparison calls for caution.",
  "Đơn vị đứng đầu năm {0} đạt {1}": "The leader in {0} scored {1}",
  "{0}, bằng mức phấn đấu.": "{0}, which is the target.",
  "{0}; mức phấn đấu cao hơn mức ấy {1}.": "{0}; the target is {1} higher.",
  "{0}; mức phấn đấu thấp hơn mức ấy {1}.": "{0}; the target is {1} lower.",
  "mới có {0} lần để so": (count) => together`only ${many(count!, "case")} to compare with`,
  "chưa đối chiếu được mức tăng {0} trong một năm với mức tăng của các tỉnh ({1}).":
    "a rise of {0} in one year cannot yet be checked against the rises achieved by other provinces ({1}).",
  "không lần nào": "none",
  "{0} ({1} điểm tối đa)": "{0} ({1} of the maximum score)",
  "cases|có {0} lần": "{0}",
  "Mức điểm tương đương là từ {0} đến {1} điểm tối đa, gần điểm của tỉnh nhất; số lần tính qua {2} tỉnh, {3} cặp năm liền nhau.":
    (from, to, units, years) =>
      together`Comparable levels, those nearest to the province’s, run from ${from} to ${to} of the maximum score; the cases are those of ${many(units!, "province")} over ${many(years!, "pair of consecutive years", "pairs of consecutive years")}.`,
  "trong {0} lần các tỉnh ở mức điểm tương đương, {1} năm sau tăng hơn tỉnh đứng giữa ít nhất {2}.":
    "of the {0} cases in which a province stood at a comparable level, {1} rose within a year by at least {2} more than the median province.",
  "{0} {1} so với năm {2}, có phần đo lại như ở mọi tỉnh; tỉnh đứng giữa trong {3} tỉnh, thành phố {4}. So với tỉnh ấy, tỉnh {5}, {6}.":
    (what, moved, against, units, middle, beside, size) =>
      together`${what} ${moved} compared with ${against}, part of it re-measured as in every province; the median of ${units} provinces ${middle}. The province stands ${beside}, ${size}.`,
  "không hơn, không kém": "neither above nor below it",
  "hơn {0}": "{0} above it",
  "kém {0}": "{0} below it",
  "không {0} nào chênh trong mức thường gặp": (word) => together`no ${word} differed within the usual range`,
  "Tỉnh đứng giữa: một nửa số tỉnh, thành phố có điểm ở cả hai năm thay đổi từ mức này trở lên. Hơn, kém: mức tăng, giảm của tỉnh trừ mức ấy. Thường gặp: qua các năm so sánh được, một nửa số lần các tỉnh hơn, kém không quá mức này. Lớn khác thường: từ gần {0} lần mức ấy. Số in ra làm tròn nên có thể lệch ở chữ số cuối.":
    "Median province: half of the provinces with scores in both years changed by this much or more. Above or below: the province’s change less that. Usual size: over the comparable years, provinces stood above or below by no more than this half of the time. Exceptionally large: from nearly {0} times that. Printed figures are rounded and may differ in the last digit.",
  "trong phạm vi sai số": "within sampling error",
  "trong phạm vi dao động": "within the usual variation",
  "{0} {1}: điểm {2} thường lên, xuống giữa hai năm ở mức {3}, từ khoảng 02 lần mức ấy mới gọi là rõ.":
    "{0} {1}: {2} scores usually go up and down by {3} between two years; a change is called clear from about twice that.",
  "{0} {1} so với mức lên, xuống thường có của điểm {2} giữa hai năm ({3}).":
    "{0} {1} beside how far {2} scores usually go up and down between two years ({3}).",
  "mức tăng {0}": "the rise of {0}",
  "mức giảm {0}": "the fall of {0}",
  "là {0}": "is {0}",
  "chưa đủ để gọi là tăng rõ": "cannot be called a clear rise",
  "chưa đủ để gọi là giảm rõ": "cannot be called a clear fall",
  "So với dao động: ± là độ lệch chuẩn của hiệu hai năm khi không có gì thay đổi, ước từ điểm các tỉnh lên rồi xuống qua các năm {0}, tính rộng; thay đổi từ khoảng 02 lần mức ấy mới gọi là rõ. Trong phạm vi dao động nghĩa là chưa đủ để nói có thay đổi.":
    "Against variation: ± is the standard deviation of the difference between two years when nothing changed, estimated from how scores go up and come down over the years {0}, and estimated widely; a change counts as clear from about twice that. Within the usual variation means that a change cannot be asserted.",
  "tăng rõ": "a clear rise",
  "giảm rõ": "a clear fall",
  "theo nơi công bố": "as published",
  "giả định từ {0} phiếu, hệ số thiết kế {1}": "assumed from {0} respondents and a design effect of {1}",
  "sai số chuẩn {0} ({1})": "standard error {0} ({1})",
  "; {0} là {1}": "; {0} is {1}",
  "; thứ hạng nằm trong khoảng từ {0} đến {1}": (best, worst) =>
    together`; the rank lies between ${ordinal(best!)} and ${ordinalOf(worst!)}`,
  "Khả năng lấy lại số điểm đã giảm trong một năm: {0}": "On regaining within a year the points lost: {0}",
  "{0}: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết mức thay đổi có vượt sai số điều tra hay không.":
    "{0}: neither sampling errors nor sample sizes are published by province, so it is not known whether the change exceeds sampling error.",
  "{0}: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết điểm công bố có thể lệch đến đâu.":
    "{0}: neither sampling errors nor sample sizes are published by province, so it is not known how far the published score can be off.",
};

const years: Texts = {
  "tăng và ổn định": "rising and steady",
  "tăng nhưng không ổn định": "rising but unsteady",
  "giữ mức, ổn định": "level and steady",
  "không cải thiện, không ổn định": "not improving, unsteady",
  "course|giảm": "falling",
  "giảm và không ổn định": "falling and unsteady",
  "quá ít năm để kết luận": "too few years for a conclusion",
  "{0} {1} ({2} năm có điểm)": (index, span, count) =>
    together`${index} ${span} (${many(count!, "year")} with scores)`,
  "{0} Cách đo năm {1} có điều chỉnh nên xu hướng này cần đọc thận trọng.":
    "{0} The method of measurement was adjusted in {1}, so this trend calls for caution.",
  "{0}: điểm đi ngang.": "{0}: no trend in the score.",
  "{0}: điểm lên, xuống, không rõ xu hướng.": "{0}: the score went up and down without a clear trend.",
  "{0}: xu hướng tăng {1} mỗi năm.": "{0}: the score trended upwards by {1} a year.",
  "{0}: xu hướng giảm {1} mỗi năm.": "{0}: the score trended downwards by {1} a year.",
  "Chỉ nhận định khi giai đoạn {0} năm thiếu thứ hạng không quá {1} năm, giai đoạn dài hơn thiếu không quá {2} năm.":
    (span, five, longer) =>
      together`An assessment is made only where no more than ${many(five!, "year")} in a period of ${span} years, or no more than ${many(longer!, "year")} in a longer period, lacks a rank.`,
  "{0} bảng xếp hạng (khoảng {1} bậc trong {2} đơn vị)": (share, places, units) =>
    together`${share} of the ranking (about ${many(places!, "place")} of ${units})`,
  "Xu hướng: mức lên, xuống điển hình mỗi năm. Dao động: số bậc mà hạng từng năm thường cách đường xu hướng.":
    "Trend: the typical rise or fall in a year. Scatter: the number of places by which the rank in a given year usually departs from the trend line.",
  "Tăng, giảm: xu hướng từ {0} mỗi năm trở lên và cả giai đoạn đi xa hơn mức lệch quanh xu hướng.":
    "Rising, falling: a trend of at least {0} a year which, over the whole period, exceeds the scatter around it.",
  "Không ổn định: lệch quanh xu hướng từ {0} trở lên, hoặc từ {1} lần trở lên đi ngược xu hướng ít nhất {2}.":
    "Unsteady: a scatter around the trend of at least {0}, or at least {1} moves against the trend of at least {2} each.",
};

/** How scores and ranks move: against the usual swing, over the years, part by part. */
export const moveSentences: Texts = {
  ...swings,
  ...years,
  ...rankChanges,
};
