import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatChange } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { t } from "../../../language/say.ts";
import { setKind } from "../../fact-ids/goal-kinds.ts";
import type { FactMaker } from "../fact.ts";

/** The smallest and the least-effort sets of components that reach the main goal: how many, points, effort. */
export function setFacts(maker: FactMaker, { index, year, edition, headroom }: IndexAnalysis): void {
  const sources = edition?.sources ?? [];
  for (const row of headroom.sets)
    for (const pick of ["smallest", "leastEffort"] as const) {
      const set = row[pick];
      if (!set) continue;
      const id = (what: "so" | "diem" | "cong-suc") => setKind(row.mark, row.field, pick, what);
      const name = pick === "smallest" ? t`Bộ ít phần nhất` : t`Bộ ít công sức nhất`;
      const formula =
        pick === "smallest"
          ? t`bộ ít phần nhất mà dư địa cộng lại đủ số điểm cần thêm`
          : t`bộ có tổng mức công sức nhỏ nhất mà dư địa cộng lại đủ số điểm cần thêm`;
      const size = set.components.length;
      maker.computed(year, id("so"), t`${name}: số phần`, size, {
        text: formatNumber(size, 0),
        formula,
        sources,
      });
      maker.computed(year, id("diem"), t`${name}: điểm thêm`, set.points, {
        text: formatChange(set.points, index.measure),
        formula,
        sources,
      });
      maker.computed(year, id("cong-suc"), t`${name}: tổng mức công sức`, set.effort, {
        text: formatNumber(set.effort ?? 0, 0),
        formula: t`cộng mức công sức mà hồ sơ ghi: 1 ít, 2 vừa, 3 nhiều`,
      });
    }
}
