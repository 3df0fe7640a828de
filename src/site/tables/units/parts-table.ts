import type { PartComponent, PartComponents } from "../../../analysis/units/part-components.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import type { Unit } from "../../../model/unit.ts";
import { type EditionFactKind, editionFactId, factOfHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { componentWord, indexYear, sourceLine } from "../../../narrative/names.ts";
import { partName } from "../../../narrative/units.ts";
import type { Table } from "../../page.ts";
import { rankCell, scoreCell } from "../frame/cells.ts";
import { type ColumnOf, tabulate } from "../frame/columns.ts";

/** What each part scored in each component, and where it stood, in the last year that tells. */
export function componentsTable(
  dataset: Dataset,
  index: IndexDefinition,
  merged: Unit,
  { year, rows }: PartComponents,
): Table {
  const fact = ({ component }: PartComponent, unit: string, what: EditionFactKind) =>
    factOfHolder(editionFactId({ index, year }, component.id, what), unit);
  const of = (row: PartComponent, unit: string) => row.parts.find((part) => part.unit === unit)!;
  const columns = merged.madeOf.flatMap((unit): ColumnOf<PartComponent>[] => {
    const name = partName(dataset, merged, unit);
    return [
      {
        label: name,
        numeric: true,
        cell: (row) =>
          scoreCell(
            of(row, unit).score,
            index.measure,
            of(row, unit).reason ?? "no-score",
            fact(row, unit, "diem"),
          ),
      },
      {
        label: t`${name}: hạng`,
        numeric: true,
        cell: (row) =>
          rankCell(of(row, unit).placed, of(row, unit).reason ?? "no-rank", fact(row, unit, "hang")),
      },
    ];
  });
  return {
    id: `bang-${index.id}-thanh-phan-cac-phan`,
    caption: t`${indexYear(index, year)} theo ${componentWord(index)}`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      columns,
    ),
    notes: [],
    source: sourceLine(
      dataset,
      rows.flatMap(({ parts }) => parts.flatMap(({ score }) => score?.sources ?? [])),
    ),
  };
}
