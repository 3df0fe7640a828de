import type { Band } from "../../analysis/headroom/what-if.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRankBand } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, strung, together } from "../../language/text.ts";
import { topRows } from "../../model/rules/top.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import {
  type FactKind,
  factOf,
  factOfTotal,
  RANK_AT_BEST,
  RANK_AT_QUARTILE,
} from "../../narrative/fact-ids/fact-id.ts";
import { driftWords } from "../../narrative/headroom/goals.ts";
import { componentWord, indexYear, type Names, sourceLine, unitName } from "../../narrative/names.ts";
import type { Cell, Table } from "../page.ts";
import { missingCell, numberCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";
import { withMethod } from "./frame/method.ts";

/** A rank today and after the usual drift; a band of two has its text only, so that a file says the same. */
function rankCell(band: Band | null | undefined, [today, drifted]: readonly [string, string]): Cell {
  if (!band) return missingCell("league-incomplete");
  const text = formatRankBand(
    { rank: band.today, fact: today },
    band.drifted === null ? null : { rank: band.drifted, fact: drifted },
  );
  return band.today === band.drifted ? { text, value: band.today } : { text };
}

/** Headroom of every top component, with the rank that recovering it alone would give. */
export function headroomTable(names: Names, id: string, analysis: IndexAnalysis): Table | null {
  const { headroom, index, year } = analysis;
  const { measure } = index;
  const rows = topRows(headroom.rows);
  if (rows.every(({ toBest }) => toBest === null)) return null;
  const recovered = (component: string) => headroom.recovered.find((row) => row.component === component);
  const fact = ({ id }: { id: string }, what: FactKind) => factOf(analysis, id, what);
  const facts = (component: { id: string }, [today, drifted]: readonly [FactKind, FactKind]) =>
    [fact(component, today), fact(component, drifted)] as const;
  const outOfReach = rows.filter((row) => row.outOfReach);
  const outOfReachNotes =
    outOfReach.length > 0
      ? [
          t`${strung(
            outOfReach.map(({ component }) => named(component.name)),
            "; ",
          )}: ${reasonWords("out-of-reach")}, dư địa tính bằng 0.`,
        ]
      : [];
  const ranked = analysis.total.placed?.rankedUnits ?? null;
  const columns =
    ranked === null
      ? t`Mốc 75%: mức mà một phần tư các tỉnh khác đã đạt hoặc vượt.`
      : t`Mốc 75%: mức mà một phần tư các tỉnh khác đã đạt hoặc vượt. Hạng tính khi chỉ riêng ${componentWord(index)} ấy tăng, so trong ${factOfTotal(analysis, "so-don-vi-xep", formatNumber(ranked, 0))} đơn vị; hai số là khoảng hạng giữa hai cách tính: các tỉnh khác giữ nguyên điểm, và các tỉnh khác tăng, giảm như mọi năm.`;
  return {
    id,
    caption: t`Dư địa ${indexYear(index, year)} theo ${componentWord(index)}`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      [
        {
          label: t`Điểm`,
          numeric: true,
          cell: ({ score, component }) =>
            numberCell(score, measure, "no-score", false, fact(component, "diem")),
        },
        {
          label: t`Mốc 75%`,
          numeric: true,
          cell: ({ upperQuartile, component }) =>
            numberCell(upperQuartile, measure, "league-incomplete", false, fact(component, "moc-75")),
        },
        {
          label: t`Dư địa thận trọng`,
          numeric: true,
          cell: ({ toUpperQuartile, component }) =>
            numberCell(toUpperQuartile, measure, "league-incomplete", false, fact(component, "du-dia-75")),
        },
        {
          label: t`Hạng khi đó`,
          numeric: true,
          cell: ({ component }) =>
            rankCell(recovered(component.id)?.toUpperQuartile, facts(component, RANK_AT_QUARTILE)),
        },
        {
          label: t`Cao nhất ở tỉnh khác`,
          numeric: true,
          cell: ({ best, bestUnits, component }) =>
            best === null
              ? missingCell("league-incomplete")
              : {
                  text: together`${ofFact(formatNumber(best, measure.decimals), fact(component, "cao-nhat-khac"))}${bestUnits[0] ? together` (${unitName(names, bestUnits[0])})` : ""}`,
                  value: best,
                },
        },
        {
          label: t`Dư địa`,
          numeric: true,
          cell: ({ toBest, reason, component }) =>
            numberCell(toBest, measure, reason ?? "league-incomplete", false, fact(component, "du-dia")),
        },
        {
          label: t`Hạng nếu bằng cao nhất`,
          numeric: true,
          cell: ({ component }) => rankCell(recovered(component.id)?.toBest, facts(component, RANK_AT_BEST)),
        },
      ],
    ),
    ...withMethod(
      outOfReachNotes,
      [
        columns,
        t`Số in ra được làm tròn, nên hiệu của hai số in ra có thể lệch ở chữ số cuối.`,
        ...[driftWords(analysis, headroom)].filter((text) => text !== null),
      ],
      [columns],
    ),
    source: sourceLine(names, analysis.edition?.sources ?? []),
  };
}
