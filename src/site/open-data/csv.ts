import { stringify } from "csv-stringify/sync";
import { league } from "../../analysis/standing/league.ts";
import { NBSP } from "../../format/number.ts";
import { inVietnamese, vietnamese, type Writer } from "../../format/write.ts";
import { named, t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { unitName } from "../../narrative/names.ts";
import { clean } from "../json/values.ts";
import type { Cell, Table } from "../page.ts";
import { fields, inOrder, type Line, markField } from "./csv-columns.ts";

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

/** What a line is about: an edition and a unit, and the whole or a part of it. */
type Place = Pick<Line, "chi_so" | "nam" | "don_vi" | "ten_don_vi">;

function editionLines(dataset: Dataset, index: IndexDefinition, edition: Edition): Line[] {
  const framework = frameworkOf(index, edition.year);
  const ranks = new Map(league(edition).map(({ unit, rank }) => [unit, rank]));
  const sources = (figure: Figure | null | undefined) => (figure?.sources ?? edition.sources).join(" ");
  return [...edition.standings.values()].flatMap((standing): Line[] => {
    const place: Place = {
      chi_so: index.id,
      nam: edition.year,
      don_vi: standing.unit,
      ten_don_vi: inVietnamese(unitName(dataset, standing.unit)),
    };
    const { score } = standing;
    const total: Line = {
      ...place,
      thanh_phan: "",
      ten_thanh_phan: inVietnamese(t`điểm chung`),
      diem: score?.value ?? null,
      hang: ranks.get(standing.unit) ?? null,
      so_don_vi_xep_hang: edition.rankedUnits,
      co_so: score?.basis ?? null,
      ly_do_thieu: standing.missing?.reason ?? null,
      nguon: sources(score),
    };
    const divisions = [...(standing.partitions ?? [])].flatMap(([partition, points]) => {
      const parts = framework?.partitions?.find(({ id }) => id === partition)?.parts ?? [];
      return [...points].map(
        ([part, figure]): Line => ({
          ...place,
          thanh_phan: `${partition}/${part}`,
          ten_thanh_phan: inVietnamese(named(parts.find(({ id }) => id === part)?.name) ?? part),
          diem: figure.value,
          hang: null,
          so_don_vi_xep_hang: null,
          co_so: figure.basis,
          ly_do_thieu: null,
          nguon: sources(figure),
        }),
      );
    });
    const components = [...standing.components].flatMap(([id, held]): Line[] => {
      if (!held.score && !held.rank) return [];
      return [
        {
          ...place,
          thanh_phan: id,
          ten_thanh_phan: inVietnamese(named(findComponent(framework, id)?.name) ?? id),
          diem: held.score?.value ?? null,
          hang: held.rank?.value ?? null,
          so_don_vi_xep_hang: null,
          co_so: held.score?.basis ?? null,
          ly_do_thieu: held.missing?.reason ?? null,
          nguon: sources(held.score),
        },
      ];
    });
    return [total, ...components, ...divisions];
  });
}

/** All that is held of an index, or of one of its editions, one figure a line. */
export function indexCsv(dataset: Dataset, index: IndexDefinition, editions: readonly Edition[]): string {
  const rows = editions.flatMap((edition) => editionLines(dataset, index, edition)).map(inOrder);
  return index.illustrative
    ? csv([[...HEAD, markField.name], ...rows.map((row) => [...row, inVietnamese(mark())])])
    : csv([HEAD, ...rows]);
}
