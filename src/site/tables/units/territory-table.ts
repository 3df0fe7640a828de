import type { Weights } from "../../../analysis/units/back-cast.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { recorded } from "../../../language/recorded.ts";
import { t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Unit } from "../../../model/unit.ts";
import { ofPeople, ofWeight } from "../../../narrative/fact-ids/edition-id.ts";
import { sourceLine } from "../../../narrative/names.ts";
import { datedUnitName, validityWords } from "../../../narrative/units.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../frame/columns.ts";

/** The unit and those it is made of, told apart by their days, codes and people. */
export function territoryTable(dataset: Dataset, unit: Unit, weights: Weights | null): Table {
  const parts = unit.madeOf.flatMap((id) => dataset.units.get(id) ?? []);
  const people = (one: Unit) => one.population.find(({ year }) => year === weights?.year);
  return {
    id: "bang-dia-gioi",
    caption: t`Đơn vị này và các đơn vị hợp thành`,
    ...tabulate(
      [unit, ...parts],
      ({ id }) => ({ text: datedUnitName(dataset, id), href: `don-vi/${id}/` }),
      t`Đơn vị`,
      [
        {
          label: t`Hiệu lực`,
          numeric: false,
          cell: (one) => ({ text: capitalise(validityWords(one) ?? "") }),
        },
        { label: t`Mã thống kê`, numeric: false, cell: ({ gso }) => ({ text: gso ?? "" }) },
        {
          label: t`Dân số ${weights?.year ?? ""} (nghìn người)`,
          numeric: true,
          cell: (one) => {
            const row = people(one);
            return row
              ? { text: ofPeople(row.year, one.id, formatNumber(row.thousands, 1)), value: row.thousands }
              : { text: "", value: null };
          },
        },
        {
          label: t`Trọng số`,
          numeric: true,
          cell: ({ id }) => {
            const weight = weights?.byUnit.get(id);
            return weight === undefined
              ? { text: "", value: null }
              : { text: ofWeight(id, formatPercent(weight, 2)), value: weight };
          },
        },
      ],
      ({ id }) => ({ own: id === unit.id }),
    ),
    notes: [...new Set(parts.flatMap((one) => people(one)?.note ?? []))].map((note) => recorded(note)),
    source: sourceLine(
      dataset,
      parts.flatMap((one) => people(one)?.sources ?? []),
    ),
  };
}
