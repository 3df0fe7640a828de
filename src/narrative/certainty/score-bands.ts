import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatYears } from "../../format/date.ts";
import { formatPercent } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { LEVEL } from "../../model/rules/marks.ts";
import { ofRule } from "../fact-ids/edition-id.ts";

/** The name of the bands in a chart of scores, by what they rest on; null where no score has one. */
export function bandLegend({ uncertainty: { bands } }: IndexAnalysis): Words | null {
  if (bands.length === 0) return null;
  return bands.some(({ error }) => error.basis === "panel")
    ? t`Điểm của tỉnh có thể lệch trong khoảng này`
    : t`Phạm vi sai số của điểm`;
}

/** How far the bands reach, printed under the table of the chart. */
export function bandRule({ uncertainty: { bands } }: IndexAnalysis): Words {
  const sure = ofRule("tin-cay", formatPercent(1 - LEVEL, 0));
  const panel = bands.find(({ error }) => error.basis === "panel")?.error.panel;
  return panel
    ? t`Phạm vi: điểm của tỉnh có thể lệch đến đâu ở mức ${sure}, ước từ chuỗi số liệu ${formatYears(panel.from, panel.to)} (điểm các tỉnh lên rồi xuống qua các năm), cận trên nên tính rộng. Trung vị nằm trong phạm vi thì chưa đủ để nói tỉnh hơn hay kém.`
    : t`Phạm vi: điểm của tỉnh có thể lệch đến đâu do sai số chọn mẫu ở mức ${sure}. Trung vị nằm trong phạm vi thì chưa đủ để nói tỉnh hơn hay kém.`;
}

/** What stands behind the column that holds changes against the noise of the series. */
export function noiseRule({ uncertainty: { standardError } }: IndexAnalysis): Words {
  const { from, to } = standardError!.panel!;
  return t`So với dao động: ± là độ lệch chuẩn của hiệu hai năm khi không có gì thay đổi, ước từ điểm các tỉnh lên rồi xuống qua các năm ${formatYears(from, to)}, tính rộng; thay đổi từ khoảng 02 lần mức ấy mới gọi là rõ. Trong phạm vi dao động nghĩa là chưa đủ để nói có thay đổi.`;
}
