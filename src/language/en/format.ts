import type { Catalogue } from "./catalogue.ts";
import { many, ordinalOf } from "./counting.ts";

export const format: Catalogue = {
  "thứ{0}{1}": (_, rank) => ordinalOf(rank!),
  "giữ nguyên thứ hạng": "kept its rank",
  "tăng {0}{1}bậc": (count) => `rose ${many(count!, "place")}`,
  "giảm {0}{1}bậc": (count) => `fell ${many(count!, "place")}`,
  "{0}{1}điểm": "{0}{1}points",
  "điểm phần trăm": "percentage points",
  điểm: "points",
  "{0} và {1}": "{0} and {1}",
  "không một hai ba bốn năm sáu bảy tám chín mười": "zero one two three four five six seven eight nine ten",
  "năm {0}": "{0}",
};
