import { Text, together, type Value, type Words } from "../../text.ts";
import { afterVerb, counted, isOne, many, ordinalOf, plural, verbed } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** "rose 1.86 points", "rose 7 places" → "rose 1.86 points and 7 places": the verb said once. */
const bothMoves = (change: Value, places: Value): Text =>
  together`${change} and ${afterVerb(change, places)}`;

const parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
/** 5 → "fifth": one part of so many. */
function fraction(count: Value): Words {
  const { part } = count instanceof Text ? count : { part: null };
  return (part?.kind === "spelled" ? parts[part.value - 3] : undefined) ?? together`1/${count}`;
}

const components: Texts = {
  "tăng điểm": "rose in score",
  "giảm điểm": "fell in score",
  "tăng bậc": "rose in rank",
  "giảm bậc": "fell in rank",
  "several|giữ nguyên điểm": "kept the same score",
  "giữ nguyên bậc": "kept the same rank",
  "thiếu số liệu để so sánh": "lacked data to compare",
  "moved|tăng": "rose",
  "moved|giảm": "fell",
  "moved|giữ nguyên": "did not change",
  "moved|không so sánh được": "could not be compared",
  "moved|thiếu số liệu": "lacked data",
  "moved|mới đưa vào": "newly added",
  "mới đưa vào đánh giá": "newly added",
  "counts|{0}/{1} {2} {3}": (count, of, word, moved) => together`${count} of ${counted(of!, word!)} ${moved}`,
  "counts|{0} {1} {2}": (count, word, moved) => together`${counted(count!, word!)} ${moved}`,
  "{0} so với năm {1}.": "Compared with {1}, {0}.",
  "cả {0} {1} {2} {3}": (of, word, index, moved) => together`all ${of} ${index} ${plural(word!)} ${moved}`,
  "{0} trong {1} {2} {3} {4}": (count, of, word, index, moved) =>
    together`${count} of ${of} ${index} ${plural(word!)} ${moved}`,
  "cả {0} {1} {2}": (of, word, moved) => together`all ${of} ${plural(word!)} ${moved}`,
  "{0} trong {1} {2} {3}": (count, of, word, moved) => together`${count} of ${counted(of!, word!)} ${moved}`,
  "phần không so sánh được": "the part that cannot be compared",
  "phần chưa đủ điểm để so sánh": "the part without scores of both years",
  "phần không so sánh được hoặc chưa đủ điểm": "the part that cannot be compared or lacks scores",
  "phần lớn là mức tăng riêng của tỉnh": "mostly the province’s own rise",
  "phần lớn là mức giảm riêng của tỉnh": "mostly the province’s own fall",
  "trong khi bình quân cả nước tăng": "while the national mean rose",
  "trong khi bình quân cả nước giảm": "while the national mean fell",
  "trong khi điểm thành phần bình quân cả nước tăng": "while the national means of its components rose",
  "trong khi điểm thành phần bình quân cả nước giảm": "while the national means of its components fell",
  "ít hơn mức tăng bình quân của cả nước": "less than the national mean rise",
  "ít hơn mức giảm bình quân của cả nước": "less than the national mean fall",
  "phần lớn theo đà chung của cả nước": "mostly in line with the nationwide change",
  "phần lớn do đổi trọng số, điểm tối đa": "mostly from changed weights or maximum scores",
  "một phần theo đà chung của cả nước, một phần của riêng tỉnh":
    "partly with the nationwide change, partly the province’s own",
  "theo mức thay đổi bình quân cả nước": "with the national mean",
  "theo mức thay đổi bình quân cả nước của điểm thành phần": "with the national mean of the component scores",
  "của riêng tỉnh": "of the province’s own",
  "do đổi trọng số, điểm tối đa": "from changed weights or maximum scores",
  "rest|của {0}": "in {0}",
  "do làm tròn điểm thành phần": "from rounding of the component scores",
  "mà điểm thành phần không giải thích được": "that the component scores do not explain",
  "Phần do đổi trọng số, điểm tối đa": "From new weights and maximum scores",
  "Phần do đổi trọng số, điểm tối đa và {0}": "From new weights and maximum scores, and {0}",
  "Phần do bỏ {0}": (word) => together`From ${plural(word!)} that ended`,
  "Phần do bỏ {0} và {1}": (word, part) => together`From ${plural(word!)} that ended, and ${part}`,
  "{0}: {1}, {2} không so sánh được": "{0}: {1}, {2} could not be compared",
  "{0} {1} so sánh được {2}": (count, word, moved) =>
    together`${count} comparable ${isOne(count!) ? word : plural(word!)} together ${moved}`,
  "{0}; không so sánh được vì đã đo lại: {1}.": "{0}; not comparable because re-measured: {1}.",
  "{0}; không so sánh được vì đã đo lại: {1}; chưa đủ điểm để so sánh: {2}.":
    "{0}; not comparable because re-measured: {1}; without scores of both years: {2}.",
  "{0} (có phần đo lại)": "{0} (parts of it re-measured)",
  "{0} (có phần đo lại; theo {1})": "{0} (parts of it re-measured; according to {1})",
  "apart|bằng mức cũ": "stood as before",
  "apart|cao hơn {0}": "stood {0} higher",
  "apart|thấp hơn {0}": "stood {0} lower",
  "Trong {0} tăng, {1} là mức tăng chung của cả nước, {2} là của riêng tỉnh.":
    "Of the rise of {0}, {1} is the rise of the whole country and {2} the province’s own.",
  "Trong {0} giảm, {1} là mức giảm chung của cả nước, {2} là của riêng tỉnh.":
    "Of the fall of {0}, {1} is the fall of the whole country and {2} the province’s own.",
  "Ngoài các {0} đã nêu ở trên, tăng bậc còn có {1}.": (word, told) =>
    together`Besides the ${plural(word!)} named above, up in rank: ${told}.`,
  "Ngoài các {0} đã nêu ở trên, giảm bậc còn có {1}.": (word, told) =>
    together`Besides the ${plural(word!)} named above, down in rank: ${told}.`,
  "Ngoài các {0} đã nêu ở trên, tăng bậc có: {1}.": (word, told) =>
    together`Besides the ${plural(word!)} named above, up in rank: ${told}.`,
  "Ngoài các {0} đã nêu ở trên, giảm bậc có: {1}.": (word, told) =>
    together`Besides the ${plural(word!)} named above, down in rank: ${told}.`,
  "Bình quân cả nước tăng {0}": "The national average rose by {0}",
  "Bình quân cả nước giảm {0}": "The national average fell by {0}",
  "{0}; tỉnh tăng ít hơn mức ấy {1}.": "{0}; the province rose by {1} less.",
  "{0}; tỉnh giảm ít hơn mức ấy {1}.": "{0}; the province fell by {1} less.",
  "{0}; tỉnh kém mức ấy {1}.": "{0}; the province did worse than that by {1}.",
  "{0}; tỉnh hơn mức ấy {1}.": "{0}; the province did better than that by {1}.",
  "không đổi {0}": "nothing {0}",
  "tăng {0} {1}": "a rise of {0} {1}",
  "giảm {0} {1}": "a fall of {0} {1}",
  "Điểm bằng mức cũ": "A score that is the same as before",
  "Mức {0}": "That the score {0}",
  "{0} ở {1}": "{0} in {1}",
  "Mức tăng {0}": "The rise of {0}",
  "Mức giảm {0}": "The fall of {0}",
  "{0} là tổng của các phần: {1}.": "{0} is the sum of: {1}.",
};

const headlines: Texts = {
  "{0}, dù {1}": "{0}, although {1}",
  "{0}, {1} tăng bậc": "{0}, {1} rose",
  "{0}, {1} giảm bậc": "{0}, {1} fell",
  "không {0} {1} nào tăng hay giảm bậc": "no {0} of {1} moved in rank",
  "Không có {0} nào của {1} thấp hơn trung vị các tỉnh, thành phố":
    "No {0} of {1} is below the median of the provinces",
  "{0} có điểm {1}/{2} {3}: không có {4} nào thấp hơn trung vị các tỉnh, thành phố": (
    what,
    known,
    of,
    word,
  ) =>
    together`${what} has scores of ${known} of ${counted(of!, word!)}: none of these is below the median of the provinces`,
  "{0} có điểm {1}/{2} {3}: {4} {5} thấp hơn trung vị các tỉnh, thành phố": (what, known, of, word, below) =>
    together`${what} has scores of ${known} of ${counted(of!, word!)}: ${below} of these ${isOne(below!) ? "is" : "are"} below the median of the provinces`,
  "Cả {0} {1} {2} thấp hơn trung vị các tỉnh, thành phố": (of, word, what) =>
    together`All ${counted(of!, word!)} of ${what} are below the median of the provinces`,
  "{0} trong {1} {2} {3} thấp hơn trung vị các tỉnh, thành phố": (count, of, word, what) =>
    together`${count} of the ${counted(of!, word!)} of ${what} ${isOne(count!) ? "is" : "are"} below the median of the provinces`,
  "{0}, nhưng đều chưa phân biệt được với trung vị": "{0}, but not to be told apart from it",
  "{0}, trong đó {1} {2} chưa phân biệt được với trung vị": (said, count, word) =>
    together`${said}, though ${counted(count!, word!)} cannot be told apart from it`,
  "gain|trên {0} {1}": "over {0} on {1}",
  "gain|{0} {1}": "{0} on {1}",
  "Chỉ tiêu phấn đấu": "Targets",
  "Phấn đấu thêm {0}": "Targets: a further {0}",
  "cải thiện và ổn định": "improving and steady",
  "cải thiện nhưng không ổn định": "improving but unsteady",
  "không cải thiện": "not improving",
  "không cải thiện và không ổn định": "not improving and unsteady",
  "courses|Thứ hạng {0}": "Ranks: {0}",
  "Chưa có số liệu để so sánh.": "No data to compare yet.",
  "{0}; năm gần nhất có số liệu là {1}: {2}": "{0}; the last year with figures is {1}: {2}",
  "Hội nghị chưa ghi chỉ số nào để phân tích.": "The conference has recorded no index to analyse yet.",
};

const names: Texts = {
  "số liệu minh họa": "illustrative data",
  "văn bản số {0}": "document No. {0}",
  "{0} năm {1}": "{0} {1}",
  "thành phần": "component",
  "{0} Căn cứ: {1}.": "{0} Based on: {1}.",
};

const overtaking: Texts = {
  "{0} và {1} tỉnh, thành phố khác": (listed, rest) =>
    together`${listed} and ${many(rest!, "other province")}`,
  "So với năm {0}, {1} đã vượt lên trên tỉnh.": "Compared with {0}, {1} moved ahead of the province.",
  "So với năm {0}, {1} tỉnh, thành phố đã vượt lên trên tỉnh: {2}.": (year, count, listed) =>
    together`Compared with ${year}, ${many(count!, "province")} moved ahead of the province: ${listed}.`,
  "So với năm {0}, tỉnh đã vượt {1}.": "Compared with {0}, the province moved ahead of {1}.",
  "Năm {0} chưa được xếp hạng, năm {1} đứng trên tỉnh: {2}.":
    "Not ranked in {0} and ahead of the province in {1}: {2}.",
  "Năm {0} đứng trên tỉnh, năm {1} đồng hạng với tỉnh: {2}.":
    "Ahead of the province in {0} and level with it in {1}: {2}.",
  "Năm {0} đứng trên tỉnh, năm {1} không được xếp hạng: {2}.":
    "Ahead of the province in {0} and not ranked in {1}: {2}.",
  "Không có tỉnh, thành phố nào vượt lên hoặc bị vượt qua so với năm {0}.":
    "Compared with {0}, no province moved ahead of this one or fell behind it.",
};

const totals: Texts = {
  " (theo {0})": " (according to {0})",
  "{0} (theo {1})": "{0} (according to {1})",
  "giữ nguyên điểm": () => verbed("kept", "its score"),
  "moved|tăng {0}": (size) => verbed("rose", together`by ${size}`),
  "moved|giảm {0}": (size) => verbed("fell", together`by ${size}`),
  "giữ {0} (năm {1}: {2})": (now, year, before) => verbed("stayed", together`${now} (${before} in ${year})`),
  "{0} sang {1}": (before, now) => verbed("stood", together`${before} and then ${now}`),
  "từ {0} lên {1}": (before, now) => verbed("rose", together`from ${before} to ${now}`),
  "thuộc một phần tư đứng đầu cả nước": "in the top quarter of all provinces",
  "thuộc một phần tư thứ hai của cả nước": "in the second quarter of all provinces",
  "thuộc một phần tư thứ ba của cả nước": "in the third quarter of all provinces",
  "thuộc một phần tư cuối của cả nước": "in the last quarter of all provinces",
  "{0} ({1}, tính từ điểm)": "{0} ({1}, computed from scores)",
  "từ {0} xuống {1}": (before, now) => verbed("fell", together`from ${before} to ${now}`),
  "thứ{0}{1} vùng {2}": (_, rank, region) => together`${ordinalOf(rank!)} in the ${region}`,
  "moves|{0}, {1}": (change, places) => bothMoves(change!, places!),
  "from|{0} {1}{2}, {3}": (index, change, since, places) =>
    together`${index} ${change}${since}, ${afterVerb(change!, places!)}`,
  "{0} nhưng {1}": "{0} but {1}",
  "{0} (đều theo {1})": "{0} (both according to {1})",
  "{0} và {1}{2}bậc": (change, places) => together`${change} and ${many(places!, "place")}`,
  "result|{0} {1}.": "{0}: {1}.",
  "result|{0} {1}; {2}.": "{0}: {1}; {2}.",
};

const strengths: Texts = {
  "không có mặt mạnh hay mặt yếu nào": "no strengths or weaknesses",
  "không có mặt mạnh, có {0} mặt yếu": (weak) =>
    together`no strengths and ${many(weak!, "weakness", "weaknesses")}`,
  "có {0} mặt mạnh, không có mặt yếu": (strong) => together`${many(strong!, "strength")} and no weaknesses`,
  "có {0} mặt mạnh, {1} mặt yếu": (strong, weak) =>
    together`${many(strong!, "strength")} and ${many(weak!, "weakness", "weaknesses")}`,
  "peers|vùng {0}": "the {0}",
  "{0}, trong {1} {2}": (subject, count, word) => together`${subject}, among ${counted(count!, word!)}`,
  "; so với {0} {1}": "; compared with {0}, {1}",
  "không có {0} nào thuộc nhóm {1} đứng đầu hay nhóm {2} đứng cuối":
    "no {0} in the top {1} or the bottom {2}",
  "{0}: so với cả nước {1}{2}.": "{0}: compared with the whole country, {1}{2}.",
  " Thứ hạng theo nơi công bố; chưa có điểm của các tỉnh khác nên chưa loại được tiêu chí mà nhiều tỉnh trùng điểm.":
    " Ranks are as published; because the scores of other provinces are not available, criteria on which many provinces share a score could not be left out.",
  "Mặt mạnh: trong một phần {0} đầu bảng và một phần {1} tốt nhất của chính tỉnh. Mặt yếu: trong một phần {2} cuối bảng và một phần {3} thấp nhất của chính tỉnh.{4} Quy tắc đầy đủ ở trang Phương pháp của Chuyên Sâu.":
    (top, best, bottom, worst, guard) =>
      together`Strength: in the top ${fraction(top!)} of the ranking and in the best ${fraction(best!)} of the province’s own results. Weakness: in the bottom ${fraction(bottom!)} of the ranking and in the lowest ${fraction(worst!)} of the province’s own results.${guard} The full rule is on the Method page of Chuyên Sâu.`,
};

/** Findings of the analysis: totals, components, ranks, changes, years. */
export const resultSentences: Texts = {
  "làm điểm chung tăng {0}": "added {0} to the overall score",
  "làm điểm chung giảm {0}": "took {0} off the overall score",
  ...components,
  ...headlines,
  ...names,
  ...overtaking,
  ...totals,
  ...strengths,
};
