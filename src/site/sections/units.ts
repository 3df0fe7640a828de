import type { Merged } from "../../analysis/units/merged.ts";
import { capitalise } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Unit } from "../../model/unit.ts";
import { shortName } from "../../narrative/names.ts";
import { estimateWords, namesakeSentences, originSentence } from "../../narrative/units.ts";
import type { Section } from "../page.ts";
import { estimateTable } from "../tables/units/estimate-table.ts";
import { componentsTable } from "../tables/units/parts-table.ts";
import { territoryTable } from "../tables/units/territory-table.ts";
import { type Briefing, list, paragraph, section } from "./context.ts";

/**
 * The same in the briefing of a merged unit whose years reach back before it was formed: of the conference's indices, in
 * the years it looks at, as known on its day. Nothing for a unit that existed all the time.
 */
export function mergedBriefingSections({ dataset, analysis }: Briefing): Section[] {
  return mergedUnitSections(dataset, analysis.unit, analysis.merged);
}

/** What a merged unit came from, and index by index what its parts scored and what they make together. */
export function mergedUnitSections(dataset: Dataset, unit: Unit, merged: Merged | null): Section[] {
  if (merged === null) return [];
  const tables = merged.indices.map(({ index, points, components }) => ({
    index,
    table: estimateTable(dataset, index, unit, points),
    components: components && componentsTable(dataset, index, unit, components),
  }));
  return [
    section("hop-thanh", t`Hợp thành từ đâu`, [
      paragraph(originSentence(dataset, unit)),
      list(namesakeSentences(dataset, unit)),
      { kind: "table", table: territoryTable(dataset, unit, merged.weights) },
      tables.length > 0
        ? {
            kind: "note",
            tone: "warning",
            title: capitalise(estimateWords()),
            text: t`Các bảng dưới đây ghi điểm, thứ hạng của từng đơn vị hợp thành như đã có, và ước tính chung khi mọi đơn vị hợp thành đều có điểm. Năm thiếu một phần thì không ước tính.`,
          }
        : {
            kind: "note",
            tone: "missing",
            title: null,
            text: t`Chưa có kết quả nào của các đơn vị hợp thành trong các kỳ đã có, nên không có gì để ước tính.`,
          },
    ]),
    ...tables.map(({ index, table, components }) =>
      section(`cac-phan-${index.id}`, t`${shortName(index)} của các đơn vị hợp thành`, [
        { kind: "table", table },
        components && { kind: "table", table: components },
      ]),
    ),
  ].filter((item) => item !== null);
}
