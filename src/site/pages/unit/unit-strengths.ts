import { median } from "../../../analysis/math/statistics.ts";
import { league } from "../../../analysis/standing/league.ts";
import { heatClass } from "../../../charts/kinds/heat-scale.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { findComponent, frameworkOf } from "../../../model/lookup.ts";
import { percentilePosition } from "../../../model/rules/rank.ts";
import { componentWord, indexYear, sourceLine } from "../../../narrative/names.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { heatNote } from "../../tables/standing/league-heat.ts";
import { leagueComponents, type UnitInEdition } from "./unit-in-edition.ts";

interface Strength {
  name: string;
  score: number;
  rank: number;
  of: number;
  /** 1 for the first of all units, 0 for the last. */
  position: number;
  middle: number | null;
}

/** The unit's components with their places among all units, best place first. */
export function strengthsOf({ index, edition, unit }: UnitInEdition): Strength[] {
  const framework = frameworkOf(index, edition.year);
  return leagueComponents(index, edition)
    .flatMap((id) => {
      const ranked = league(edition, id).filter(({ rank }) => rank !== null);
      const own = ranked.find((row) => row.unit === unit.id);
      if (!own || own.score === null || own.rank === null) return [];
      return {
        name: named(findComponent(framework, id)?.name) ?? id,
        score: own.score,
        rank: own.rank,
        of: ranked.length,
        position: percentilePosition(own.midRank ?? own.rank, ranked.length),
        middle: median(ranked.flatMap(({ score }) => (score === null ? [] : [score]))),
      };
    })
    .sort((a, b) => b.position - a.position);
}

/** "PAPI năm 2023: mạnh nhất ở Cung ứng dịch vụ công (hạng 3/61), yếu nhất ở Quản trị môi trường (hạng 58/61)." */
export function strengthWords(held: UnitInEdition): string {
  const rows = strengthsOf(held);
  const place = ({ name, rank, of }: Strength) => t`${name} (hạng ${formatRank(rank, of)})`;
  const [best] = rows;
  const worst = rows.at(-1);
  const when = indexYear(held.index, held.edition.year);
  if (!best || !worst || best.rank === worst.rank) return t`${when}: thứ hạng theo từng thành phần.`;
  return t`${when}: thứ hạng cao nhất ở ${place(best)}, thấp nhất ở ${place(worst)}.`;
}

/** Components of a unit from the best place to the worst, with the distance to the middle of all units. */
export function strengthTable(held: UnitInEdition): Table {
  const { dataset, index, edition, unit } = held;
  const { decimals } = index.measure;
  return {
    id: `bang-manh-yeu-${index.id}`,
    caption: t`${indexYear(index, edition.year)}: thứ hạng của ${named(unit.name)} theo từng ${componentWord(index)}, từ cao xuống thấp`,
    ...tabulate(strengthsOf(held), ({ name }) => ({ text: name }), capitalise(componentWord(index)), [
      {
        label: t`Hạng`,
        numeric: true,
        cell: ({ rank, of, position }) => {
          const heat = heatClass(100 * position, "percentile");
          return { text: formatRank(rank, of), value: rank, ...(heat === null ? {} : { heat }) };
        },
      },
      {
        label: t`Điểm`,
        numeric: true,
        cell: ({ score }) => ({ text: formatNumber(score, decimals), value: score }),
      },
      {
        label: t`Trung vị`,
        numeric: true,
        cell: ({ middle }) =>
          middle === null
            ? { text: "–", value: null }
            : { text: formatNumber(middle, decimals), value: middle },
      },
      {
        label: t`Hơn, kém trung vị`,
        numeric: true,
        cell: ({ score, middle }) =>
          middle === null
            ? { text: "–", value: null }
            : { text: formatNumber(score - middle, decimals, "always"), value: score - middle },
      },
    ]),
    notes: [
      t`Thứ hạng và trung vị tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu.`,
      heatNote(),
    ],
    source: sourceLine(dataset, edition.sources),
  };
}
