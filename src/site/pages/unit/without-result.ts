import type { UnitAnalysis } from "../../../analysis/analyse-unit.ts";
import { capitalise } from "../../../format/words.ts";
import { t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { partsClause } from "../../../narrative/findings/result-findings.ts";
import type { Block, Section } from "../../page.ts";
import { paragraph, section } from "../../sections/context.ts";

const silent = (text: Words): Block => ({ kind: "note", tone: "missing", title: null, text });

/**
 * The first section of a unit without results of its own: the last known of each index of the units that it was formed
 * from, and after them that none of its own was published; else that none was found.
 */
export function withoutResult(dataset: Dataset, { unit, merged }: UnitAnalysis): Section | null {
  // The points of an index end with the last year in which something is known.
  const latest = (merged?.indices ?? []).map(({ index, points }) =>
    capitalise(together`${partsClause(dataset, { index, unit, point: points.at(-1)! })}.`),
  );
  return latest.length > 0
    ? section("ket-qua-gan-nhat", t`Kết quả gần nhất của các đơn vị hợp thành`, [
        { kind: "list", ordered: false, items: latest },
        // No note on missing figures: there are some above it.
        paragraph(t`Chưa có kết quả nào được công bố cho đơn vị này.`),
      ])
    : section("chua-co-so-lieu", t`Số liệu`, [
        silent(
          unit.madeOf.length > 0
            ? t`Chưa có kết quả nào được công bố cho đơn vị này.`
            : t`Chưa tìm thấy kết quả nào của đơn vị này trong các kỳ đã có.`,
        ),
      ]);
}
