import type { Catalogue } from "./catalogue.ts";
import { many, ordinal, ordinalOf, plural } from "./counting.ts";

const counted = (count: string, word: string): string => many(count, word, plural(word));

/** "1" or "one" of something: its verb stands in the singular. */
const isOne = (count: string): boolean => /^(1|one)$/i.test(count);

/** "rose 1.86 points", "rose 7 places" → "rose 1.86 points and 7 places": the verb said once. */
function bothMoves(change: string, places: string): string {
  const [verb = ""] = change.split(" ");
  return `${change} and ${places.startsWith(`${verb} `) ? places.slice(verb.length + 1) : places}`;
}

/** "52/59" → "52 of the 59"; "24/24" → "all 24". */
function ofThe(share: string): string {
  const [count = "", of = ""] = share.split("/");
  return count === of ? `all ${of}` : `${count} of the ${of}`;
}

const parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** "five" → "fifth": one part of so many. */
const fraction = (count: string): string => parts[numbers.indexOf(count)] ?? `1/${count}`;

const components: Catalogue = {
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
  "counts|{0}/{1} {2} {3}": (count, of, word, moved) => `${count} of ${counted(of!, word!)} ${moved}`,
  "counts|{0} {1} {2}": (count, word, moved) => `${counted(count!, word!)} ${moved}`,
  "{0} so với năm {1}.": "Compared with {1}, {0}.",
  "cả {0} {1} {2} {3}": (of, word, index, moved) => `all ${of} ${index} ${plural(word!)} ${moved}`,
  "{0} trong {1} {2} {3} {4}": (count, of, word, index, moved) =>
    `${count} of ${of} ${index} ${plural(word!)} ${moved}`,
  "cả {0} {1} {2}": (of, word, moved) => `all ${of} ${plural(word!)} ${moved}`,
  "{0} trong {1} {2} {3}": (count, of, word, moved) => `${count} of ${counted(of!, word!)} ${moved}`,
  "Phần không so sánh được": "Part that cannot be compared",
  "phần lớn là của riêng tỉnh": "mostly the province’s own change",
  "phần lớn theo mặt bằng chung cả nước": "mostly in line with the nationwide change",
  "{0} theo mức thay đổi bình quân cả nước": "{0} of change in the national mean",
  "{0} của riêng tỉnh": "{0} of the province’s own change",
  "{0} do đổi trọng số, điểm tối đa": "{0} from changed weights or maximum scores",
  "Mức thay đổi {0} gồm {1}.": "The change of {0} is made up of {1}.",
};

const headlines: Catalogue = {
  "{0}, dù {1}": "{0}, although {1}",
  "{0}, {1} tăng bậc": "{0}, {1} rose",
  "{0}, {1} giảm bậc": "{0}, {1} fell",
  "Không có {0} nào của {1} thấp hơn trung vị các tỉnh, thành phố":
    "No {0} of {1} is below the median of the provinces",
  "Cả {0} {1} {2} thấp hơn trung vị các tỉnh, thành phố": (of, word, what) =>
    `All ${counted(of!, word!)} of ${what} are below the median of the provinces`,
  "{0} trong {1} {2} {3} thấp hơn trung vị các tỉnh, thành phố": (count, of, word, what) =>
    `${count} of the ${counted(of!, word!)} of ${what} ${isOne(count!) ? "is" : "are"} below the median of the provinces`,
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
};

const names: Catalogue = {
  "số liệu minh họa": "illustrative data",
  "văn bản số {0}": "document No. {0}",
  "{0} năm {1}": "{0} {1}",
  "thành phần": "component",
  "{0} Căn cứ: {1}.": "{0} Based on: {1}.",
};

const overtaking: Catalogue = {
  "{0} và {1} tỉnh, thành phố khác": (listed, rest) => `${listed} and ${many(rest!, "other province")}`,
  "Chưa xác định được tỉnh, thành phố nào vượt lên: {0}.":
    "Which provinces moved ahead cannot be determined: {0}.",
  "So với năm {0}, {1} đã vượt lên trên tỉnh.": "Compared with {0}, {1} moved ahead of the province.",
  "So với năm {0}, {1} tỉnh, thành phố đã vượt lên trên tỉnh: {2}.": (year, count, listed) =>
    `Compared with ${year}, ${many(count!, "province")} moved ahead of the province: ${listed}.`,
  "So với năm {0}, tỉnh đã vượt {1}.": "Compared with {0}, the province moved ahead of {1}.",
  "Năm {0} chưa được xếp hạng, năm {1} đứng trên tỉnh: {2}.":
    "Not ranked in {0} and ahead of the province in {1}: {2}.",
  "Năm {0} đứng trên tỉnh, năm {1} không được xếp hạng: {2}.":
    "Ahead of the province in {0} and not ranked in {1}: {2}.",
  "Không có tỉnh, thành phố nào vượt lên hoặc bị vượt qua so với năm {0}.":
    "Compared with {0}, no province moved ahead of this one or fell behind it.",
};

const totals: Catalogue = {
  " (theo {0})": " (according to {0})",
  "{0} (theo {1})": "{0} (according to {1})",
  "giữ nguyên điểm": "kept its score",
  "moved|tăng {0}": "rose by {0}",
  "moved|giảm {0}": "fell by {0}",
  "{0} (năm trước {1}, năm nay {2})": "{0} ({1} the year before, {2} this year)",
  "từ {0} lên {1}": "moved from {0} to {1}",
  "từ {0} xuống {1}": "moved from {0} to {1}",
  "thứ{0}{1} vùng {2}": (_, rank, region) => `${ordinalOf(rank!)} in the ${region}`,
  "{0} so với năm {1}{2}": "{0} compared with {1}{2}",
  "moves|{0}, {1}": (change, places) => bothMoves(change!, places!),
  "{0} nhưng {1}": "{0} but {1}",
  "{0} và {1}{2}bậc": (change, places) => `${change} and ${many(places!, "place")}`,
  "{0} xếp {1}": "{0}: {1}",
  "result|{0} {1}.": "{0}: {1}.",
  "result|{0} {1}; {2}.": "{0}: {1}; {2}.",
};

const strengths: Catalogue = {
  "không có mặt mạnh, không có mặt yếu": "no strengths and no weaknesses",
  "không có mặt mạnh, có {0} mặt yếu": (weak) => `no strengths and ${many(weak!, "weakness", "weaknesses")}`,
  "có {0} mặt mạnh, không có mặt yếu": (strong) => `${many(strong!, "strength")} and no weaknesses`,
  "có {0} mặt mạnh, {1} mặt yếu": (strong, weak) =>
    `${many(strong!, "strength")} and ${many(weak!, "weakness", "weaknesses")}`,
  "peers|vùng {0}": "the {0}",
  "{0}, trong {1} {2}": (subject, count, word) => `${subject}, among ${counted(count!, word!)}`,
  "; so với {0} {1}": "; compared with {0}, {1}",
  "không có {0} nào thuộc nhóm {1} đứng đầu hay nhóm {2} đứng cuối":
    "no {0} in the top {1} or the bottom {2}",
  "{0}: so với cả nước {1}{2}.": "{0}: compared with the whole country, {1}{2}.",
  "{0}: chưa đủ điểm {1} của các tỉnh, thành phố khác để so.":
    "{0}: too few {1} scores of other provinces to compare with.",
  " Thứ hạng theo nơi công bố; chưa có điểm của các tỉnh khác nên chưa loại được tiêu chí mà nhiều tỉnh trùng điểm.":
    " Ranks are as published; because the scores of other provinces are not available, criteria on which many provinces share a score could not be left out.",
  "Mặt mạnh: trong một phần {0} đầu bảng và một phần {1} tốt nhất của chính tỉnh. Mặt yếu: trong một phần {2} cuối bảng và một phần {3} thấp nhất của chính tỉnh.{4} Quy tắc đầy đủ ở trang Phương pháp của Chuyên Sâu.":
    (top, best, bottom, worst, guard) =>
      `Strength: in the top ${fraction(top!)} of the ranking and in the best ${fraction(best!)} of the province’s own results. Weakness: in the bottom ${fraction(bottom!)} of the ranking and in the lowest ${fraction(worst!)} of the province’s own results.${guard} The full rule is on the Method page of Chuyên Sâu.`,
};

const swings: Catalogue = {
  "trong mức thường gặp": "within the usual range",
  "lớn hơn thường gặp": "larger than usual",
  "lớn khác thường": "exceptionally large",
  "Mức thay đổi trong mức thường gặp.": "Change within the usual range.",
  "Mức thay đổi {0}: vượt {1} tỉnh, thành phố còn lại.": (size, share) =>
    `Change ${size}, exceeding that of ${ofThe(share!)} other provinces.`,
  "common|giữ nguyên điểm": "no change",
  "common|tăng {0}": "a rise of {0}",
  "common|giảm {0}": "a fall of {0}",
  "{0} (mức thường gặp {1})": "{0} (usual size {1})",
  "{0} {1} so với năm {2}; mức chung (trung vị) của {3} tỉnh, thành phố là {4}. Phần chênh {5} {6}, vượt {7} tỉnh, thành phố còn lại.":
    (what, moved, against, units, common, own, size, share) =>
      `${what} ${moved} compared with ${against}; the common (median) change across ${units} provinces was ${common}. The deviation of ${own} is ${size} and exceeds that of ${ofThe(share!)} other provinces.`,
  "{0}/{1} {2} thay đổi trong mức thường gặp": (count, of, word) =>
    `${count} of ${counted(of!, word!)} changed within the usual range`,
  "{0}; không có {1} nào thay đổi lớn khác thường.": "{0}; no {1} changed by an exceptionally large amount.",
  "Thay đổi lớn khác thường: {0}. {1}.": "Exceptionally large changes: {0}. {1}.",
  "Không có tỉnh, thành phố nào có điểm {0} cách tỉnh không quá {1}.":
    "No other province has a {0} score within {1} of the province’s.",
  "{0} tỉnh, thành phố có điểm {1} cách tỉnh không quá {2}; trong nhóm này, hơn kém nhau vài bậc chưa nói lên nhiều.":
    (count, index, size) =>
      `${many(count!, "other province has", "other provinces have")} a ${index} score within ${size} of the province’s; within this group, a difference of a few places says little.`,
  "mới có {0} lần để so": (count) => `only ${many(count!, "case")} to compare with`,
  "chưa đối chiếu được mức tăng {0} trong một năm với mức tăng của các tỉnh ({1}).":
    "a rise of {0} in one year cannot yet be checked against the rises achieved by other provinces ({1}).",
  "không lần nào": "none",
  "cases|{0} lần": "{0}",
  "trong {0} lần các tỉnh có mức xuất phát gần nhất (đạt {1} điểm tối đa), {2} tăng được ít nhất {3} trong một năm.":
    "of the {0} cases of provinces with the nearest starting level ({1} of the maximum score), {2} rose by at least {3} in one year.",
  "trong phạm vi sai số": "within sampling error",
  "tăng rõ": "a clear rise",
  "giảm rõ": "a clear fall",
  "theo nơi công bố": "as published",
  "giả định từ {0} phiếu, hệ số thiết kế {1}": "assumed from {0} respondents and a design effect of {1}",
  "sai số chuẩn {0} ({1})": "standard error {0} ({1})",
  "; mức thay đổi {0} là {1}": "; the change of {0} is {1}",
  "; thứ hạng nằm trong khoảng từ {0} đến {1}": (best, worst) =>
    `; the rank lies between ${ordinal(best!)} and ${ordinalOf(worst!)}`,
  "Để lấy lại số điểm đã giảm: {0}": "On regaining the points lost: {0}",
  "{0}: chưa so được với mức dao động của các tỉnh, thành phố ({1}).":
    "{0}: changes cannot yet be set against the usual variation among provinces ({1}).",
  "{0}: cơ quan thực hiện không công bố sai số và số phiếu của từng tỉnh, nên chưa biết mức thay đổi có vượt sai số điều tra hay không.":
    "{0}: neither sampling errors nor sample sizes are published by province, so it is not known whether the change exceeds sampling error.",
  "Mức chung: trung vị mức thay đổi của các tỉnh, thành phố có điểm ở cả hai năm. Phần chênh = mức thay đổi − mức chung. Thường gặp: trung vị độ lớn phần chênh của các tỉnh. Lớn khác thường: vượt {0} số tỉnh, thành phố còn lại. Số in ra làm tròn nên có thể lệch ở chữ số cuối.":
    "Common change: median change of the provinces with scores in both years. Deviation = change − common change. Usual size: median size of the provinces’ deviations. Exceptionally large: a deviation exceeding that of {0} of the other provinces. Printed figures are rounded and may differ in the last digit.",
};

const years: Catalogue = {
  "tăng và ổn định": "rising and steady",
  "tăng nhưng không ổn định": "rising but unsteady",
  "giữ mức, ổn định": "level and steady",
  "không cải thiện, không ổn định": "not improving, unsteady",
  "course|giảm": "falling",
  "giảm và không ổn định": "falling and unsteady",
  "quá ít năm để kết luận": "too few years for a conclusion",
  "{0} {1} ({2} năm có điểm)": (index, span, count) =>
    `${index} ${span} (${many(count!, "year")} with scores)`,
  "{0}: điểm đi ngang.": "{0}: no trend in the score.",
  "{0}: xu hướng tăng {1} mỗi năm.": "{0}: the score trended upwards by {1} a year.",
  "{0}: xu hướng giảm {1} mỗi năm.": "{0}: the score trended downwards by {1} a year.",
  "Chỉ nhận định khi giai đoạn {0} năm thiếu thứ hạng không quá {1} năm, giai đoạn dài hơn thiếu không quá {2} năm.":
    (span, five, longer) =>
      `An assessment is made only where no more than ${many(five!, "year")} in a period of ${span} years, or no more than ${many(longer!, "year")} in a longer period, lacks a rank.`,
  "{0} bảng xếp hạng (khoảng {1} bậc trong {2} đơn vị)": (share, places, units) =>
    `${share} of the ranking (about ${many(places!, "place")} of ${units})`,
  "Xu hướng: mức lên, xuống điển hình mỗi năm. Lệch: hạng từng năm thường cách đường xu hướng bấy nhiêu bậc.":
    "Trend: the typical rise or fall in a year. Scatter: the number of places by which the rank in a given year usually departs from the trend line.",
  "Tăng, giảm: xu hướng từ {0} mỗi năm trở lên và cả giai đoạn đi xa hơn mức lệch quanh xu hướng.":
    "Rising, falling: a trend of at least {0} a year which, over the whole period, exceeds the scatter around it.",
  "Không ổn định: lệch quanh xu hướng từ {0} trở lên, hoặc từ {1} lần trở lên đi ngược xu hướng ít nhất {2}.":
    "Unsteady: a scatter around the trend of at least {0}, or at least {1} moves against the trend of at least {2} each.",
  "{0}: quá ít năm có thứ hạng để nhận định xu hướng và độ ổn định.":
    "{0}: too few ranked years to assess trend and steadiness.",
};

const rankChanges: Catalogue = {
  "{0}{1}bậc": (places, space) => `${places}${space}${/^[+−]?1$/.test(places!) ? "place" : "places"}`,
  "Phần làm tròn": "Rounding",
  "rank|giữ nguyên {0}": "stayed {0}",
  "các tỉnh, thành phố khác": "the other provinces",
  "{0}: phần của tỉnh {1}, phần của {2} {3} (chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh).":
    "{0}: the province’s own part accounts for {1}, that of {2} for {3} (counted only over units ranked above the province, because the ranking collected is complete only down to its place).",
  "tính trong {0} tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh {1}":
    "among the {0} provinces ranked in both years, the province {1}",
  "{0}: phần của tỉnh {1}, phần của các tỉnh, thành phố khác {2}.":
    "{0}: its own part accounts for {1}, that of the other provinces for {2}.",
  "kéo giảm nhiều nhất là {0}": "most places were lost through {0}",
  "kéo tăng nhiều nhất là {0}": "most places were gained through {0}",
  "duy nhất kéo giảm là {0}": "places were lost through {0} alone",
  "duy nhất kéo tăng là {0}": "places were gained through {0} alone",
  "phần không so sánh được là {0}": "the part that cannot be compared accounts for {0}",
  "parts|{0} {1}.": "by {0}, {1}.",
  "{0} đứng trên tỉnh năm {1} nhưng không được xếp hạng năm {2}":
    "{0} ranked above the province in {1} but had no rank in {2}",
  "nơi công bố xếp riêng các đơn vị bằng điểm":
    "the publisher ranks units with equal scores one after another",
  "Xếp cùng mọi đơn vị của từng năm thì {0} ({1}).":
    "Ranked with all units of each year, the province {0} ({1}).",
  "Xếp cùng mọi đơn vị của từng năm thì {0} ({1}); hai cách khác nhau vì {2}.":
    "Ranked with all units of each year, the province {0} ({1}); the two counts differ because {2}.",
  "Trong {0} đơn vị có hạng cả hai năm, tỉnh {1}: phần của tỉnh {2}, phần của các đơn vị khác {3}.":
    "Among the {0} units ranked in both years, the province {1}: its own part accounts for {2}, that of the other units for {3}.",
  "Chưa xác định được phần của tỉnh và phần của các tỉnh khác: {0}.":
    "The province’s own part and that of the other provinces cannot be determined: {0}.",
  "Chưa xác định được vì sao thứ hạng thay đổi: {0}.": "Why the rank changed cannot be determined: {0}.",
  "Thứ hạng {0}: {1} của tỉnh, {2} của các tỉnh, thành phố khác":
    "{0} rank: {1} from the province itself, {2} from the other provinces",
};

/** Findings of the analysis: totals, components, ranks, changes, years. */
export const resultSentences: Catalogue = {
  "đóng góp {0} vào điểm chung": "contributed {0} to the overall score",
  ...components,
  ...headlines,
  ...names,
  ...overtaking,
  ...totals,
  ...strengths,
  ...swings,
  ...years,
  ...rankChanges,
};
