import type { UnitAnalysis } from "../../../analysis/analyse-unit.ts";
import type { ComponentPlace } from "../../../analysis/standing/unit-places.ts";
import { heatClass } from "../../../charts/kinds/heat-scale.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Unit } from "../../../model/unit.ts";
import { type EditionFactKind, ofEdition } from "../../../narrative/fact-ids/edition-id.ts";
import { componentWord, indexYear, sourceLine } from "../../../narrative/names.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { withMethod } from "../../tables/frame/method.ts";
import { heatNote } from "../../tables/standing/league-heat.ts";

type Held = UnitAnalysis["components"][number];

/** "PAPI năm 2023: mạnh nhất ở Cung ứng dịch vụ công (hạng 3/61), yếu nhất ở Quản trị môi trường (hạng 58/61)." */
export function strengthWords({ index, edition, places: rows }: Held): Words {
  const place = ({ component, rank, of }: ComponentPlace) =>
    t`${named(component.name)} (hạng ${ofEdition({ index, year: edition.year }, component.id, "hang", formatRank(rank, of))})`;
  const [best] = rows;
  const worst = rows.at(-1);
  const when = indexYear(index, edition.year);
  if (!best || !worst || best.rank === worst.rank) return t`${when}: thứ hạng theo từng thành phần.`;
  return t`${when}: thứ hạng cao nhất ở ${place(best)}, thấp nhất ở ${place(worst)}.`;
}

/** Components of a unit from the best place to the worst, with the distance to the middle of all units. */
export function strengthTable(dataset: Dataset, unit: Unit, { index, edition, places }: Held): Table {
  const { decimals } = index.measure;
  const led = ({ component }: ComponentPlace, what: EditionFactKind, words: Words) =>
    ofEdition({ index, year: edition.year }, component.id, what, words);
  return {
    id: `bang-manh-yeu-${index.id}`,
    caption: t`${indexYear(index, edition.year)}: thứ hạng của ${named(unit.name)} theo từng ${componentWord(index)}, từ cao xuống thấp`,
    ...tabulate(
      places,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      [
        {
          label: t`Hạng`,
          numeric: true,
          cell: (row) => {
            const { rank, of, position } = row;
            const heat = heatClass(100 * position, "percentile");
            return {
              text: led(row, "hang", formatRank(rank, of)),
              value: rank,
              ...(heat === null ? {} : { heat }),
            };
          },
        },
        {
          label: t`Điểm`,
          numeric: true,
          cell: (row) => ({ text: led(row, "diem", formatNumber(row.score, decimals)), value: row.score }),
        },
        {
          label: t`Trung vị`,
          numeric: true,
          cell: (row) =>
            row.middle === null
              ? { text: "–", value: null }
              : { text: led(row, "trung-vi", formatNumber(row.middle, decimals)), value: row.middle },
        },
        {
          label: t`Hơn, kém trung vị`,
          numeric: true,
          cell: (row) => {
            if (row.middle === null) return { text: "–", value: null };
            const gap = row.score - row.middle;
            return { text: led(row, "hon-trung-vi", formatNumber(gap, decimals, "always")), value: gap };
          },
        },
      ],
    ),
    ...withMethod(
      [],
      [t`Thứ hạng và trung vị tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu.`, heatNote()],
    ),
    source: sourceLine(dataset, edition.sources),
  };
}
