import { together } from "../../text.ts";
import { many, ordinalOf } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Why a rank moved: what the own scores made of it, and what the others did. */
export const rankChanges: Texts = {
  "Phần làm tròn": "Rounding",
  "Phần mà điểm thành phần không giải thích được": "Part that the component scores do not explain",
  "rank|giữ nguyên {0}": "stayed {0}",
  "không đổi bậc": "no change of place",
  "tăng khoảng {0}{1}bậc": (count) => together`up about ${many(count!, "place")}`,
  "giảm khoảng {0}{1}bậc": (count) => together`down about ${many(count!, "place")}`,
  "; do các tỉnh, thành phố khác tăng, giảm không đều nhau: {0}":
    "; because the other provinces did not all change alike: {0}",
  "; do điểm của {0} thay đổi khác bình quân: {1}":
    "; because the change of {0} differed from the average one: {1}",
  "{0} do {1}; số bậc chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh.":
    "{0} because {1}; places are counted only over units ranked above the province, because the ranking collected is complete only down to its place.",
  "{0}, trong đó do {1}: {2}{3} (số bậc chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh).":
    "{0}, of which because {1}: {2}{3} (places are counted only over units ranked above the province, because the ranking collected is complete only down to its place).",
  "tính trong {0} tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh {1}":
    "among the {0} provinces ranked in both years, the province {1}",
  "Do {0}: {1}{2}.": "Because {0}: {1}{2}.",
  "Không kể phần do đổi trọng số, điểm tối đa, {0}: {1}; do trọng số, điểm tối đa mới: {2}{3}.":
    "Leaving aside what new weights and maximum scores made, {0}: {1}; because of new weights and maximum scores: {2}{3}.",
  "{0}, kể cả phần do đổi trọng số, điểm tối đa": "{0}, including what new weights and maximum scores made",
  "Thứ hạng {0}: {1} do điểm thành phần của tỉnh, {2} do trọng số, điểm tối đa mới, {3} do các tỉnh, thành phố khác":
    "Rank in {0}: {1} because of its component scores, {2} because of new weights and maximum scores, {3} because of the other provinces",
  "điểm của tỉnh {0}, bình quân các tỉnh {1} (có phần đo lại)":
    "its score {0} and the average {1} (parts of it re-measured)",
  "mức thay đổi điểm của tỉnh cao hơn bình quân các tỉnh":
    "its score stands higher against the average difference",
  "mức thay đổi điểm của tỉnh thấp hơn bình quân các tỉnh":
    "its score stands lower against the average difference",
  "Thứ hạng {0}: {1} do {2}": "Rank in {0}: {1} because {2}",
  "Thứ hạng {0}: {1} do {2}, {3} do các tỉnh, thành phố khác":
    "Rank in {0}: {1} because {2}, {3} because of the other provinces",
  "điểm của tỉnh": "of its score",
  "điểm của tỉnh thay đổi gần bằng bình quân các tỉnh": "its score changed by about the average amount",
  "điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh tăng {0}":
    "its score stayed the same while the average rose by {0}",
  "điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh giảm {0}":
    "its score stayed the same while the average fell by {0}",
  "điểm của tỉnh tăng {0} trong khi bình quân các tỉnh không đổi":
    "its score rose by {0} while the average stayed the same",
  "điểm của tỉnh tăng {0} trong khi bình quân các tỉnh giảm {1}":
    "its score rose by {0} while the average fell by {1}",
  "điểm của tỉnh giảm {0} trong khi bình quân các tỉnh không đổi":
    "its score fell by {0} while the average stayed the same",
  "điểm của tỉnh giảm {0} trong khi bình quân các tỉnh tăng {1}":
    "its score fell by {0} while the average rose by {1}",
  "điểm của tỉnh tăng nhiều hơn bình quân các tỉnh ({0} so với {1})":
    "its score rose by more than the average change ({0} against {1})",
  "điểm của tỉnh tăng ít hơn bình quân các tỉnh ({0} so với {1})":
    "its score rose by less than the average change ({0} against {1})",
  "điểm của tỉnh giảm nhiều hơn bình quân các tỉnh ({0} so với {1})":
    "its score fell by more than the average change ({0} against {1})",
  "điểm của tỉnh giảm ít hơn bình quân các tỉnh ({0} so với {1})":
    "its score fell by less than the average change ({0} against {1})",
  "điểm của tỉnh thay đổi tốt hơn bình quân các tỉnh":
    "its score changed for the better against the average change",
  "điểm của tỉnh thay đổi kém hơn bình quân các tỉnh":
    "its score changed for the worse against the average change",
  "điểm của tỉnh tăng nhiều hơn bình quân các tỉnh": "its score rose by more than the average change",
  "điểm của tỉnh tăng ít hơn bình quân các tỉnh": "its score rose by less than the average change",
  "điểm của tỉnh giảm nhiều hơn bình quân các tỉnh": "its score fell by more than the average change",
  "điểm của tỉnh giảm ít hơn bình quân các tỉnh": "its score fell by less than the average change",
  "điểm giữ nguyên, bình quân các tỉnh tăng": "no change in score against an average rise",
  "điểm giữ nguyên, bình quân các tỉnh giảm": "no change in score against an average fall",
  "tăng ít hơn bình quân các tỉnh, {0} so với {1}": "rose by less than the average change, {0} against {1}",
  "giảm ít hơn bình quân các tỉnh, {0} so với {1}": "fell by less than the average change, {0} against {1}",
  "gần như không đổi bậc": "almost no change",
  "Trong {0} {1} ({2}): {3}.": "Within the {0} {1} ({2}): {3}.",
  "phần còn lại {0}": "the rest {0}",
  "phần còn lại cũng kéo giảm": "the rest lost places, too",
  "phần còn lại kéo tăng": "the rest gained places",
  "Trọng số, điểm tối đa mới": "New weights and maximum scores",
  "Cách tính: mức thay đổi điểm của từng tỉnh trừ mức bình quân của các tỉnh ấy ({0}), vì mọi tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.":
    "How it is counted: the change in each province’s score less the mean change of these provinces ({0}), because a change that all share moves no rank.",
  "Cách tính: mức thay đổi điểm của từng tỉnh trừ mức thay đổi của bình quân cả nước đã công bố ({0}), vì mọi tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.":
    "How it is counted: the change in each province’s score less the change of the published national mean ({0}), because a change that all share moves no rank.",
  "Trong {0} đơn vị có hạng cả hai năm, tỉnh {1}":
    "Among the {0} units ranked in both years, the province {1}",
  "Nếu giữ {0} của năm {1} thì năm {2} tỉnh xếp {3}.":
    "Had it kept its {0} of {1}, the province would have stood {3} in {2}.",
  "Với {0} của năm {1}, năm {2} tỉnh cũng xếp {3}.":
    "With its {0} of {1} the province would have stood {3} in {2} as well.",
  "Nếu chỉ một {0} giữ được điểm năm {1}, các {2} khác như năm {3}, thì tỉnh xếp {4}.": (
    word,
    against,
    _,
    year,
    ranks,
  ) =>
    together`Had only one ${word} kept its score of ${against}, with the others as in ${year}, the province would have stood ${ranks}.`,
  "{0} (giữ {1})": "{0} (with {1} kept)",
  "{0} hoặc {1}": "{0} or {1}",
  "đúng bằng mức ấy": "exactly at that level",
  "cao hơn mức ấy {0}": "{0} above that level",
  "thấp hơn mức ấy {0}": "{0} below that level",
  "Tính theo quan hệ chung giữa điểm {0} năm {1} và năm {2} của {3} tỉnh, thành phố, nơi xuất phát từ {4} thường ở mức {5}; tỉnh đạt {6}, {7}, xếp thứ {8} theo phần cao hơn, thấp hơn này. Các tỉnh lệch khỏi mức ấy khoảng {9}.":
    (index, before, now, units, start, expected, score, met, place, spread) =>
      together`By the general relation between the ${index} scores of ${before} and ${now} across ${units} provinces, a start from ${start} usually led to ${expected}; the province scored ${score}, ${met}, ${ordinalOf(place!)} by this difference. Provinces depart from that level by about ${spread}.`,
  "Giữa hai năm, {0}; thứ tự hai năm giống nhau ở mức {1} (1 là giữ nguyên thứ tự, 0 là không liên quan).":
    "Between the two years, {0}; the two orders agree to a degree of {1} (1: the same order, 0: unrelated).",
  "một nửa số tỉnh đổi từ {0} bậc trở lên, một phần mười đổi từ {1} bậc trở lên":
    "half of the provinces moved by {0} places or more and a tenth by {1} or more",
  "ít nhất một nửa số tỉnh giữ nguyên thứ hạng, một phần mười đổi từ {0} bậc trở lên":
    "at least half of the provinces kept their rank and a tenth moved by {0} or more places",
  "chín phần mười số tỉnh giữ nguyên thứ hạng": "nine in ten provinces kept their rank",
  "{0} kéo giảm nhiều nhất là {1}": "by {0}, most places were lost through {1}",
  "{0} kéo tăng nhiều nhất là {1}": (_, parts) => together`most places were gained through ${parts!}`,
  "chỉ có một {0} kéo giảm từ khoảng 01 bậc trở lên, là {1}":
    "only one {0} lost about one place or more: {1}",
  "chỉ có một {0} kéo tăng từ khoảng 01 bậc trở lên, là {1}":
    "only one {0} gained about one place or more: {1}",
  "không {0} nào kéo tăng, kéo giảm từ khoảng 01 bậc trở lên":
    "no {0} moved the rank by about one place or more",
  "{0} đứng trên tỉnh năm {1} nhưng không được xếp hạng năm {2}":
    "{0} ranked above the province in {1} but had no rank in {2}",
  "nơi công bố xếp riêng các đơn vị bằng điểm":
    "the publisher ranks units with equal scores one after another",
  "Xếp cùng mọi đơn vị của từng năm thì {0} ({1}).":
    "Ranked with all units of each year, the province {0} ({1}).",
  "Xếp cùng mọi đơn vị của từng năm thì {0} ({1}); hai cách khác nhau vì {2}.":
    "Ranked with all units of each year, the province {0} ({1}); the two counts differ because {2}.",
};
