import type { PartitionResult, PartRow, ShareRow } from "../../../analysis/standing/components/partitions.ts";
import { formatChangeSize, formatMaximum } from "../../../format/measure.ts";
import { formatNumber, formatWritten } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edition, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { IndexDefinition, Partition } from "../../../model/framework.ts";
import { flatten, frameworkOf } from "../../../model/lookup.ts";
import { printsAsZero } from "../../../model/rules/tolerance.ts";
import {
  componentWord,
  indexYear,
  type Names,
  shortName,
  sourceLine,
  unitName,
} from "../../../narrative/names.ts";
import type { Cell, Table } from "../../page.ts";
import { missingCell, numberCell, scoreCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";

type Known = Names & Pick<Dataset, "indices">;

/** What is counted twice by whoever adds an index that this one already holds. */
function twiceNotes(names: Known, index: IndexDefinition, { parts }: Partition): Words[] {
  return parts.flatMap(({ name, alsoIn }) => {
    const also = alsoIn === undefined ? undefined : names.indices.get(alsoIn);
    if (also === undefined) return [];
    const other = shortName(also);
    return [
      t`Phần “${named(name)}” cũng là kết quả của ${other}: ${shortName(index)} đã gồm phần này, cộng thêm điểm hay mức tăng của ${other} là tính hai lần.`,
    ];
  });
}

/** One unit's points by another division of the total, with their sum. */
export function partitionTable(
  names: Known,
  index: IndexDefinition,
  { year, against }: { year: number; against: number },
  { partition, rows, sum, rest }: PartitionResult,
): Table {
  const { measure } = index;
  const known = rows.flatMap(({ score }) => score ?? []);
  return {
    id: `bang-${index.id}-${partition.id}`,
    caption: together`${indexYear(index, year)}: ${named(partition.name)}`,
    ...tabulate(
      rows,
      ({ part }) => ({ text: named(part.name) }),
      t`Phần`,
      [
        {
          label: t`Điểm tối đa`,
          numeric: true,
          cell: ({ part: { maxPoints } }: PartRow) =>
            maxPoints === null
              ? missingCell("no-maximum")
              : { text: formatMaximum(maxPoints), value: maxPoints },
        },
        {
          label: `${against}`,
          numeric: true,
          cell: ({ previous }: PartRow) => scoreCell(previous, measure, "no-previous-score"),
        },
        {
          label: `${year}`,
          numeric: true,
          cell: ({ score }: PartRow) => scoreCell(score, measure, "no-score"),
          ...(sum === null ? {} : { foot: { text: formatNumber(sum, measure.decimals), value: sum } }),
        },
        {
          label: t`Điểm mất`,
          numeric: true,
          cell: ({ lost }: PartRow) => numberCell(lost, measure, "no-maximum"),
        },
      ],
      () => ({}),
      sum === null ? null : t`Cộng`,
    ),
    notes: [
      ...(rest === null || printsAsZero(rest, measure.decimals)
        ? []
        : [
            t`Các phần cộng lại chênh ${formatChangeSize(rest, measure)} so với điểm chung đã công bố, do làm tròn từng phần.`,
          ]),
      ...twiceNotes(names, index, partition),
    ],
    source: sourceLine(
      names,
      known.flatMap(({ sources }) => sources),
    ),
  };
}

const percentCell = (share: Figure | null): Cell =>
  share ? { text: together`${formatWritten(share)}%`, value: share.value } : missingCell("no-score");

const shareNote = () =>
  t`Nguồn chỉ nêu tỷ lệ phần trăm so với điểm tối đa, không nêu điểm và điểm tối đa, nên không quy ra điểm.`;

/** Components of one unit of which only shares of the maximum are known. */
export function shareTable(
  names: Known,
  index: IndexDefinition,
  { year, against }: { year: number; against: number },
  rows: readonly ShareRow[],
): Table {
  return {
    id: `bang-${index.id}-ty-le`,
    caption: t`${indexYear(index, year)}: tỷ lệ đạt so với điểm tối đa`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      [
        { label: `${against}`, numeric: true, cell: ({ previous }: ShareRow) => percentCell(previous) },
        { label: `${year}`, numeric: true, cell: ({ share }: ShareRow) => percentCell(share) },
      ],
    ),
    notes: [shareNote()],
    source: sourceLine(
      names,
      rows.flatMap(({ share }) => share.sources),
    ),
  };
}

/** What is known of all units of an edition by another division, and as shares: one table for each. */
export function editionPartitionTables(names: Known, index: IndexDefinition, edition: Edition): Table[] {
  const framework = frameworkOf(index, edition.year);
  const standings = [...edition.standings.values()];
  const table = (
    id: string,
    caption: Words,
    rows: readonly Standing[],
    columns: readonly { label: Words; cell: (row: Standing) => Cell }[],
    notes: Words[],
    figures: (row: Standing) => Iterable<Figure>,
  ): Table => ({
    id,
    caption,
    ...tabulate(
      rows,
      ({ unit }) => ({ text: unitName(names, unit), href: `don-vi/${unit}/` }),
      t`Đơn vị`,
      columns.map((column) => ({ ...column, numeric: true })),
    ),
    notes,
    source: sourceLine(
      names,
      rows.flatMap((row) => [...figures(row)].flatMap(({ sources }) => sources)),
    ),
    wide: true,
  });
  const divisions = (framework?.partitions ?? []).flatMap((partition) => {
    const rows = standings.filter(({ partitions }) => partitions?.get(partition.id)?.size);
    const points = (row: Standing) => row.partitions?.get(partition.id) ?? new Map<string, Figure>();
    const columns = partition.parts.map(({ id, name, maxPoints }) => ({
      label: maxPoints === null ? named(name) : t`${named(name)} (tối đa ${formatMaximum(maxPoints)})`,
      cell: (row: Standing) => scoreCell(points(row).get(id) ?? null, index.measure, "no-score"),
    }));
    const caption = together`${indexYear(index, edition.year)}: ${named(partition.name)}`;
    return rows.length === 0
      ? []
      : [
          table(`bang-${partition.id}`, caption, rows, columns, twiceNotes(names, index, partition), (row) =>
            points(row).values(),
          ),
        ];
  });
  const shared = flatten(framework?.components ?? []).filter(({ id }) =>
    standings.some(({ components }) => components.get(id)?.share),
  );
  const withShares = standings.filter(({ components }) => shared.some(({ id }) => components.get(id)?.share));
  const share = (row: Standing, id: string) => row.components.get(id)?.share ?? null;
  return [
    ...divisions,
    ...(withShares.length === 0
      ? []
      : [
          table(
            "bang-ty-le",
            t`${indexYear(index, edition.year)}: tỷ lệ đạt so với điểm tối đa`,
            withShares,
            shared.map(({ id, name }) => ({
              label: named(name),
              cell: (row: Standing) => percentCell(share(row, id)),
            })),
            [shareNote()],
            (row) => shared.flatMap(({ id }) => share(row, id) ?? []),
          ),
        ]),
  ];
}
