import { formatYears } from "../../format/date.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { strung, together } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { BreakInSeries, IndexDefinition } from "../../model/framework.ts";
import { findComponent } from "../../model/lookup.ts";
import { treatmentWords } from "../../narrative/comparability/reasons.ts";
import { sourceLine } from "../../narrative/names.ts";
import type { Table } from "../page.ts";
import { tabulate } from "./frame/columns.ts";

/** The breaks of an index: between which years, what they touch, how they are treated and why. */
export function breaksTable(dataset: Dataset, index: IndexDefinition): Table {
  const nameOf = (row: BreakInSeries, id: string) => {
    if (id === "all") return t`tất cả`;
    if (id === "total") return t`điểm chung`;
    // A component that the break dropped stands in an earlier framework only.
    const known = index.frameworks.filter(({ years }) => years.from <= row.between.to);
    const found = known.reverse().map((framework) => named(findComponent(framework, id)?.name));
    return found.find((name) => name !== undefined) ?? id;
  };
  return {
    id: "bang-gian-doan",
    caption: t`Các chỗ gián đoạn của chuỗi số liệu`,
    ...tabulate(
      index.breaks,
      ({ between }) => ({ text: formatYears(between.from, between.to) }),
      t`Giữa hai năm`,
      [
        {
          label: t`Phần bị ảnh hưởng`,
          numeric: false,
          cell: (row) => ({
            text: strung(
              row.components.map((id) => nameOf(row, id)),
              "; ",
            ),
          }),
        },
        {
          label: t`Cách xử lý và lý do`,
          numeric: false,
          cell: (row) => ({
            text: together`${treatmentWords({ treatment: row.treatment, ranks: row.ranks, breaks: [row] })}: ${inTheirWords(row, "reason")}`,
          }),
        },
      ],
    ),
    notes: [],
    source: sourceLine(
      dataset,
      index.breaks.flatMap(({ sources }) => sources),
    ),
    wide: true,
  };
}
