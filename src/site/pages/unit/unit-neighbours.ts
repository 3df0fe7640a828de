import type { UnitStanding } from "../../../analysis/analyse-unit.ts";
import type { LeagueRow } from "../../../analysis/standing/league.ts";
import { formatNumber } from "../../../format/number.ts";
import { named, t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Unit } from "../../../model/unit.ts";
import { ofHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { indexYear, sourceLine, unitName } from "../../../narrative/names.ts";
import { editionPath, unitAnchor } from "../../addresses/edition-path.ts";
import type { Table } from "../../page.ts";
import { missingCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { rankNote, standingColumns } from "../../tables/standing/league-columns.ts";

/** The units just above and below one in the table of an edition, with how many points part them. */
export function neighbourTable(
  dataset: Dataset,
  unit: Unit,
  { index, edition, neighbours: shown }: UnitStanding,
): Table {
  const own = shown.find((row) => row.unit === unit.id);
  return {
    id: `bang-lien-ke-${index.id}`,
    caption: t`${indexYear(index, edition.year)}: các nơi liền trên, liền dưới ${named(unit.name)}`,
    ...tabulate(
      shown,
      (row) => ({
        text: unitName(dataset, row.unit),
        href: `${editionPath(index.id, edition.year)}#${unitAnchor(row.unit)}`,
      }),
      t`Tỉnh, thành phố`,
      [
        ...standingColumns(index, edition),
        { label: t`Hơn, kém`, numeric: true, cell: (row) => gapTo(row, own) },
      ],
      (row) => ({ own: row.unit === unit.id }),
    ),
    notes: [t`Cột “Hơn, kém” là điểm của nơi ấy trừ điểm của ${named(unit.name)}.`, ...rankNote(edition)],
    source: sourceLine(dataset, edition.sources),
  };

  function gapTo(row: LeagueRow, self: LeagueRow | undefined) {
    if (row.score === null || self?.score == null) return missingCell("no-score");
    if (row === self) return { text: "–", value: null };
    const gap = row.score - self.score;
    const told = formatNumber(gap, index.measure.decimals, "always");
    return { text: ofHolder({ index, year: edition.year }, row.unit, null, "hon-kem", told), value: gap };
  }
}
