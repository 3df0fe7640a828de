import { heatLimits } from "../../../charts/kinds/heat-scale.ts";
import { formatPercent } from "../../../format/number.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { ofRule } from "../../../narrative/fact-ids/edition-id.ts";
import type { Row } from "../../page.ts";

/*
 * What the grounds of cells mean. A page says it for the screen and for whoever prints it; a paper of ours is always in
 * greys, keeps the low classes, which are what a reader looks for, and leaves the others white.
 */

/** The lowest class that paper leaves white. */
const WHITE_ON_PAPER = 3;

const limit = (percent: number) => formatPercent(Math.abs(percent) / 100, 0);

/** The grounds of a table coloured by place among the units of the year. */
export function placeHeatNote(): Words {
  const [last, low, lower] = heatLimits.percentile;
  return ofRule(
    "to-o",
    t`Nền ô theo vị trí của tỉnh giữa các tỉnh, thành phố được xếp hạng trong năm: thuộc ${limit(lower)} cuối bảng tô cam (xám trên giấy), đậm hơn ở ${limit(low)} và đậm nhất ở ${limit(last)} cuối bảng; thuộc ${limit(lower)} đầu bảng tô xanh theo các mức tương tự (trên giấy để trắng).`,
  );
}

/** The grounds of a column of changes, by their share of what can be scored. */
export function changeHeatNote(): Words {
  const [most, more, some] = heatLimits.change;
  return ofRule(
    "to-o",
    t`Nền cột Tăng, giảm theo tỷ lệ của mức thay đổi trong điểm tối đa: giảm quá ${limit(some)} tô cam (xám trên giấy), đậm hơn khi quá ${limit(more)}, đậm nhất khi quá ${limit(most)}; tăng quá các mức ấy tô xanh (trên giấy để trắng).`,
  );
}

/** The grounds by place, as a paper has them. */
function placeGreys(): Words {
  const [last, low, lower] = heatLimits.percentile;
  return ofRule(
    "to-o",
    t`Nền xám: thuộc ${limit(lower)} cuối bảng xếp hạng của năm; đậm hơn ở ${limit(low)}, đậm nhất ở ${limit(last)} cuối bảng.`,
  );
}

/** The grounds of changes, as a paper has them. */
function changeGreys(): Words {
  const [most, more, some] = heatLimits.change;
  return ofRule(
    "to-o",
    t`Nền xám: giảm quá ${limit(some)} điểm tối đa; đậm hơn khi quá ${limit(more)}, đậm nhất khi quá ${limit(most)}.`,
  );
}

/** The note, where some cell has a ground that it must explain. */
export function ifHeated(rows: readonly Row[], note: () => Words): Words[] {
  const heated = rows.some(({ cells }) => cells.some(({ heat }) => heat !== undefined && heat !== 3));
  return heated ? [note()] : [];
}

/** The same for a paper, where only the low classes have a ground. */
export function greysOnPaper(rows: readonly Row[], of: "places" | "changes"): Words[] {
  const grey = rows.some(({ cells }) =>
    cells.some(({ heat }) => heat !== undefined && heat < WHITE_ON_PAPER),
  );
  return grey ? [of === "places" ? placeGreys() : changeGreys()] : [];
}
