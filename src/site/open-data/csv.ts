import { stringify } from "csv-stringify/sync";
import { league } from "../../analysis/standing/league.ts";
import { NBSP } from "../../format/number.ts";
import { inVietnamese, vietnamese, type Writer } from "../../format/write.ts";
import { named, t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { unitName } from "../../narrative/names.ts";
import { clean } from "../json/values.ts";
import type { Cell, Table } from "../page.ts";
import { fields, markField } from "./csv-columns.ts";

type Value = string | number | null;

/**
 * CSV for spreadsheets and programs: UTF-8 with a byte-order mark, commas, numbers with a decimal point and unrounded.
 * Text that a spreadsheet would run as a formula is disarmed.
 */
function csv(rows: readonly (readonly Value[])[]): string {
  return stringify(rows as Value[][], { bom: true, escape_formulas: true, record_delimiter: "\r\n" });
}

const mark = () => t`SỐ LIỆU MINH HỌA`;

/** A table of a page: the numbers behind the texts, and the words where there is no number. */
export function tableCsv(table: Table, illustrative: boolean, { plain }: Writer = vietnamese): string {
  const cellOf = ({ text, value }: Cell): Value =>
    typeof value === "number" ? clean(value) : plain(value ?? text).replaceAll(NBSP, " ");
  const head = table.columns.map(({ label }) => plain(label));
  const rows = table.rows.map(({ header, cells }) => [header, ...cells].map(cellOf));
  return illustrative
    ? csv([[...head, plain(t`Lưu ý`)], ...rows.map((row) => [...row, plain(mark())])])
    : csv([head, ...rows]);
}

const HEAD = fields.map(({ name }) => name);

function editionRows(dataset: Dataset, index: IndexDefinition, edition: Edition): Value[][] {
  const framework = frameworkOf(index, edition.year);
  const ranks = new Map(league(edition).map(({ unit, rank }) => [unit, rank]));
  return [...edition.standings.values()].flatMap((standing): Value[][] => {
    const place = [
      index.id,
      edition.year,
      standing.unit,
      inVietnamese(unitName(dataset, standing.unit)),
    ] as const;
    const { score } = standing;
    const sources = (ids: readonly string[] | undefined) => (ids ?? edition.sources).join(" ");
    const total: Value[] = [
      ...place,
      "",
      inVietnamese(t`điểm chung`),
      score?.value ?? null,
      ranks.get(standing.unit) ?? null,
      edition.rankedUnits,
      score?.basis ?? null,
      standing.missing?.reason ?? null,
      sources(score?.sources),
    ];
    const divisions = [...(standing.partitions ?? [])].flatMap(([partition, points]) => {
      const parts = framework?.partitions?.find(({ id }) => id === partition)?.parts ?? [];
      return [...points].map(([part, figure]): Value[] => [
        ...place,
        `${partition}/${part}`,
        inVietnamese(named(parts.find(({ id }) => id === part)?.name) ?? part),
        figure.value,
        null,
        null,
        figure.basis,
        null,
        sources(figure.sources),
      ]);
    });
    const components = [...standing.components].flatMap(([id, held]): Value[][] => {
      const name = inVietnamese(named(findComponent(framework, id)?.name) ?? id);
      if (!held.score && !held.rank) return [];
      return [
        [
          ...place,
          id,
          name,
          held.score?.value ?? null,
          held.rank?.value ?? null,
          null,
          held.score?.basis ?? null,
          held.missing?.reason ?? null,
          sources(held.score?.sources),
        ],
      ];
    });
    return [total, ...components, ...divisions];
  });
}

/** All that is held of an index, or of one of its editions, one figure a line. */
export function indexCsv(dataset: Dataset, index: IndexDefinition, editions: readonly Edition[]): string {
  const rows = editions.flatMap((edition) => editionRows(dataset, index, edition));
  return index.illustrative
    ? csv([[...HEAD, markField.name], ...rows.map((row) => [...row, inVietnamese(mark())])])
    : csv([HEAD, ...rows]);
}
