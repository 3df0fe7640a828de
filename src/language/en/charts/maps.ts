import { together } from "../../text.ts";
import { many, ordinalOf } from "../plurals.ts";
import type { Texts } from "../texts.ts";

/** Maps of equal tiles. */
export const maps: Texts = {
  "Trên bản đồ": "On the map",
  "Kết quả mới nhất trên bản đồ": "Latest results on the map",
  "hạng {0}–{1}": "ranks {0}–{1}",
  "{0}: có thứ hạng của {1} trong {2} tỉnh, thành phố": (title, known, units) =>
    together`${title}: ranks of ${known} of ${many(units!, "province")} are held here`,
  "{0}: {1} tỉnh, thành phố ở nhóm I, nhiều nhất thuộc vùng {2} ({3})": (title, units, region, most) =>
    together`${title}: ${many(units!, "province")} in group I, the largest share in the ${region} region (${most})`,
  "{0}: {1} tỉnh, thành phố ở nhóm I": (title, units) =>
    together`${title}: ${many(units!, "province")} in group I`,
  "chưa có thứ hạng": "no rank held",
  "hạng {0}, nhóm {1}": (rank, group) => together`${ordinalOf(rank!)}, group ${group}`,
  "{0}: các nhóm theo thứ hạng": "{0}: groups by rank",
  "Nhóm {0} ({1})": "Group {0} ({1})",
  "quarter|Nhóm": "Group",
  "Có số liệu": "With data",
  "Tỉnh, thành phố (hạng)": "Provinces (rank)",
  "một phần tư đứng đầu": "first quarter",
  "phần tư thứ hai": "second quarter",
  "phần tư thứ ba": "third quarter",
  "một phần tư cuối": "last quarter",
  "Mỗi ô là một tỉnh, thành phố, đặt theo vị trí địa lý. Trong ô là điểm và nhóm theo thứ hạng; “–” là chưa có số liệu.":
    "Each tile is one province, placed as on a map. It holds the score and the group by rank; “–” means no data held.",
  "{0}: hạng {1}": (title, rank) => together`${title}: ${ordinalOf(rank!)}`,
  "{0}: chưa có thứ hạng": "{0}: no rank held",
  "Nhóm của từng tỉnh, thành phố trong {0}": "The group of each province in {0}",
  "{0} tỉnh, thành phố": (units) => many(units!, "province"),
  "{0}: đều ở nhóm I trong mọi chỉ số có thứ hạng ở đây, từ hai chỉ số trở lên":
    "{0}: in group I of every index with a rank here, two or more",
  "Mỗi ô là một tỉnh, thành phố, đặt theo vị trí địa lý. Trong ô, lần lượt từ trái sang, từ trên xuống: nhóm theo thứ hạng trong {0}; “–” là chưa có số liệu.":
    "Each tile is one province, placed as on a map. It holds, from left to right and from top to bottom, the group by rank in {0}; “–” means no data held.",
  "Thứ hạng mới nhất của các tỉnh, thành phố": "Latest ranks of the provinces",
  "Trong ngoặc là nhóm: I là một phần tư đứng đầu, IV là một phần tư cuối.":
    "The group stands in brackets: I is the first quarter, IV the last.",
};
