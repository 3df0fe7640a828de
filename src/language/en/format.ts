import { together } from "../text.ts";
import { isOne, many, ordinalOf, verbed } from "./plurals.ts";
import type { Texts } from "./texts.ts";

export const format: Texts = {
  "thứ{0}{1}": (_, rank) => ordinalOf(rank!),
  "giữ nguyên thứ hạng": () => verbed("kept", "its rank"),
  "{0}{1}bậc": (count) => many(count!, "place"),
  "tăng {0}{1}bậc": (count) => verbed("rose", many(count!, "place")),
  "giảm {0}{1}bậc": (count) => verbed("fell", many(count!, "place")),
  "{0}{1}điểm": (count, space) => together`${count}${space}${isOne(count!) ? "point" : "points"}`,
  "điểm phần trăm": "percentage points",
  điểm: "points",
  "{0} và {1}": "{0} and {1}",
};
