import { isComplete, league } from "../../../analysis/standing/league.ts";
import { type HeatClass, heatClass } from "../../../charts/kinds/heat-scale.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Edition } from "../../../model/edition.ts";
import { percentilePosition } from "../../../model/rules/rank.ts";
import { ofRule } from "../../../narrative/fact-ids/edition-id.ts";
import type { Cell } from "../../page.ts";

/** What the grounds of the cells mean; the number in the cell says it without colour. */
export function heatNote(): Words {
  return ofRule(
    "to-o",
    t`Nền xanh: thuộc nhóm cao của thành phần ấy (đậm nhất: 5% cao nhất); nền cam: thuộc nhóm thấp (đậm nhất: 5% thấp nhất); không nền: ở giữa.`,
  );
}

/** The heat class of every unit in one component, by its place among the units; empty unless the league is complete. */
export function heatOfUnits(edition: Edition, component: string | null): ReadonlyMap<string, HeatClass> {
  if (!isComplete(edition, component)) return new Map();
  const ranked = league(edition, component).filter(({ rank }) => rank !== null);
  return new Map(
    ranked.flatMap(({ unit, midRank }) => {
      const share = 100 * percentilePosition(midRank ?? ranked.length, ranked.length);
      const heat = heatClass(share, "percentile");
      return heat === null ? [] : [[unit, heat] as const];
    }),
  );
}

/** The cell with the ground of its class, where the unit has one. */
export function heatWith(
  classes: ReadonlyMap<string, HeatClass> | undefined,
  unit: string,
  cell: Cell,
): Cell {
  const heat = classes?.get(unit);
  return heat === undefined ? cell : { ...cell, heat };
}
