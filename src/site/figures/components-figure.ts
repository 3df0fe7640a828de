import type { ComponentHistory, ComponentYear } from "../../analysis/years/component-history.ts";
import { rankSpan } from "../../charts/axes/ticks.ts";
import { type Panel, smallMultiples } from "../../charts/kinds/small-multiples.ts";
import { formatYearList, formatYears } from "../../format/date.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import type { Saying } from "../../format/write.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, strung, together, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { factOf } from "../../narrative/fact-ids/fact-id.ts";
import { componentWord, shortName } from "../../narrative/names.ts";
import type { Table } from "../page.ts";
import { type FigureDraft, notice } from "./draw.ts";

/** Without so many panels of so many years, the table alone is read faster. */
const YEARS_TO_DRAW = 4;
const PANELS_TO_DRAW = 3;

const hasRank = (year: ComponentYear): year is ComponentYear & { rank: number } => year.rank !== null;

function panelOf({ component, years }: ComponentHistory): Saying<Panel> {
  const ranked = years.filter(hasRank);
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  const told = ({ year, rank, rankedUnits }: typeof first) =>
    together`${year}: ${formatRank(rank, rankedUnits)}`;
  return {
    id: component.id,
    label: named(component.name),
    points: years.map(({ year, rank }) => ({ year, value: rank, text: "" })),
    // A break that forbids comparing ranks cuts the line; one of scores alone does not touch places.
    breaks: years.flatMap(({ year, breakBefore }) =>
      breakBefore?.ranks === "none"
        ? [{ between: [year - 1, year] as const, treatment: "none" as const }]
        : [],
    ),
    ends: strung((first === last ? [first] : [first, last]).map(told), " – "),
  };
}

/** Years within the line of a component for which its rank is not known: there the line is open. */
function openYears({ years }: ComponentHistory): number[] {
  const known = years.filter(hasRank).map(({ year }) => year);
  return years
    .filter((year) => !hasRank(year) && year.year > known[0]! && year.year < known.at(-1)!)
    .map(({ year }) => year);
}

/** "Năm 2021: hạng tốt nhất ở Quản trị môi trường (1/60), thấp nhất ở Quản trị điện tử (53/60)": one year, no comparison across years. */
function headlineOf(index: IndexDefinition, rows: readonly ComponentHistory[], last: number): Words {
  const now = rows.flatMap(({ component, years }) => {
    const held = years.find(({ year }) => year === last);
    return held && hasRank(held)
      ? [
          {
            name: named(component.name),
            rank: held.rank,
            text: ofFact(
              formatRank(held.rank, held.rankedUnits),
              factOf({ index, year: last }, component.id, "hang"),
            ),
          },
        ]
      : [];
  });
  const [best, worst] = [Math.min(...now.map(({ rank }) => rank)), Math.max(...now.map(({ rank }) => rank))];
  const at = (rank: number) => {
    const those = now.filter((one) => one.rank === rank);
    return together`${joinWords(those.map(({ name }) => name))} (${those[0]!.text})`;
  };
  return best === worst
    ? t`${shortName(index)} năm ${last}: mọi ${componentWord(index)} cùng hạng ${now[0]!.text}`
    : t`${shortName(index)} năm ${last}: hạng cao nhất ở ${at(best)}, thấp nhất ở ${at(worst)}`;
}

/** Ranks of the components over the years as small lines on one scale, above their table; null for too few years or components. */
export function componentsFigure(
  id: string,
  index: IndexDefinition,
  histories: readonly ComponentHistory[],
  table: Table,
): FigureDraft | null {
  const long = histories.filter(({ years }) => years.filter(hasRank).length >= YEARS_TO_DRAW);
  if (long.length < PANELS_TO_DRAW) return null;
  // All that have a rank are drawn: the title may name any of them.
  const rows = histories.filter(({ years }) => years.some(hasRank));
  const last = Math.max(...rows.flatMap(({ years }) => years.filter(hasRank).map(({ year }) => year)));
  const known = rows.flatMap(({ years }) => years.filter(hasRank));
  const units = Math.max(...known.map(({ rank, rankedUnits }) => rankedUnits ?? rank));
  const { best, worst } = rankSpan(
    known.map(({ rank }) => rank),
    units,
  );
  const first = Math.min(...known.map(({ year }) => year));
  const panels = rows.map(panelOf);
  const open = [...new Set(rows.flatMap(openYears))].sort((a, b) => a - b);
  const cut = panels.some(({ breaks }) => breaks.some(({ between }) => between[0] >= first));
  return {
    id,
    headline: headlineOf(index, rows, last),
    subtitle: strung(
      [
        t`Hạng của tỉnh theo từng ${componentWord(index)}, ${formatYears(first, last)}; cùng một thang: vạch trên là hạng ${formatNumber(best, 0)}, vạch dưới là hạng ${formatNumber(worst, 0)}`,
        ...(open.length > 0 ? [t`đường để hở ở năm không có hạng (${formatYearList(open)})`] : []),
        ...(cut ? [t`vạch liền: không so sánh được`] : []),
        ...(rows.length < histories.length
          ? [
              t`vẽ ${formatCount(rows.length)} trong ${formatCount(histories.length)} ${componentWord(index)}, số còn lại không có hạng`,
            ]
          : []),
      ],
      "; ",
    ),
    altText: t`Các đường nhỏ theo từng ${componentWord(index)}: ${strung(
      panels.map(({ label, ends }) => together`${label}, ${ends}`),
      "; ",
    )}.`,
    table,
    spec: (width, writer) =>
      smallMultiples({
        panels: writer.all(panels),
        scale: { low: worst, high: best },
        width,
        illustrative: notice(index.illustrative, writer),
      }),
  };
}
