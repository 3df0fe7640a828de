import type { EditionAnalysis, Spread } from "../../analysis/analyse-edition.ts";
import { extent } from "../../charts/axes/extent.ts";
import { roundTicks } from "../../charts/axes/ticks.ts";
import { strip } from "../../charts/kinds/strip.ts";
import { formatMaximum } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import type { Writer } from "../../format/write.ts";
import { named, t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import { type EditionFactKind, ofEdition } from "../../narrative/fact-ids/edition-id.ts";
import { leagueWord } from "../../narrative/internal.ts";
import {
  componentWord,
  indexYear,
  type Names,
  shortName,
  sourceLine,
  unitName,
} from "../../narrative/names.ts";
import type { Cell, Figure } from "../page.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { withMethod } from "../tables/frame/method.ts";

/** Lowest, quartiles and median, highest: what each is in its id. */
const FIVE = ["thap-nhat", "tu-phan-vi-duoi", "trung-vi", "tu-phan-vi-tren", "cao-nhat"] as const;

const nameOf = ({ component }: Spread) => (component ? named(component.name) : t`Điểm chung`);

/**
 * How the scores of all units are spread, for the total and each top component, as shares of the maximum so that they
 * stand on one axis. Null unless the league is complete and the maxima are known.
 */
export function distributionFigure(
  names: Names,
  id: string,
  { index, edition, spreads: rows }: EditionAnalysis,
  writer: Writer,
): Figure | null {
  const total = rows[0];
  if (!total) return null;
  const shown = (value: number) => formatNumber(value, index.measure.decimals);
  const led = ({ component }: Spread, what: EditionFactKind, words: Words) =>
    ofEdition({ index, year: edition.year }, component?.id ?? null, what, words);
  const cell = (row: Spread, at: number): Cell => {
    const value = row.five[at]!;
    return { text: led(row, FIVE[at]!, shown(value)), value };
  };
  const shares = rows
    .map((row) => ({ ...row, label: nameOf(row) }))
    .map(({ ranked, maximum, five, label }) => ({
      label,
      summary: strung([five[0], five[2], five[4]].map(shown), " · "),
      points: ranked.map(({ unit, score }) => ({ id: unit, value: (100 * score) / maximum })),
      median: (100 * five[2]) / maximum,
    }));
  const all = shares.flatMap(({ points }) => points.map(({ value }) => value));
  const units = led(total, "so-noi-co-diem", formatNumber(total.ranked.length, 0));
  const altText = t`Biểu đồ điểm: mỗi hàng là một thành phần, mỗi chấm là một ${leagueWord(index)}. ${strung(
    rows.map(
      (row) =>
        t`${nameOf(row)}: thấp nhất ${shown(row.five[0])}, trung vị ${shown(row.five[2])}, cao nhất ${shown(row.five[4])}`,
    ),
    "; ",
  )}.`;
  const draw = (width: number) =>
    strip({
      ...writer.all({
        rows: shares,
        ticks: roundTicks(...extent(all), (value) => formatNumber(value, 0)),
        measure: t`% điểm tối đa`,
        legend: [
          t`Mỗi chấm là một ${leagueWord(index)}; vạch đứng là trung vị.`,
          t`Số bên cạnh: thấp nhất · trung vị · cao nhất (điểm).`,
        ],
        description: altText,
      }),
      width,
    });
  return {
    id,
    headline: t`Nửa số ${leagueWord(index)} đạt từ ${led(total, FIVE[1], shown(total.five[1]))} đến ${led(total, FIVE[3], shown(total.five[3]))} điểm; nơi cao nhất hơn nơi thấp nhất ${led(total, "khoang-diem", shown(total.five[4] - total.five[0]))} điểm`,
    subtitle: t`Phân bố điểm ${shortName(index)} năm ${edition.year} của ${units} ${leagueWord(index)} có đủ số liệu, theo tỷ lệ đạt so với điểm tối đa (%)`,
    altText,
    svg: { wide: draw(720), narrow: draw(340) },
    table: {
      id: `${id}-bang`,
      caption: t`${indexYear(index, edition.year)}: phân bố điểm của các ${leagueWord(index)}`,
      ...tabulate(rows, (row) => ({ text: nameOf(row) }), capitalise(componentWord(index)), [
        { label: t`Tối đa`, numeric: true, cell: (row) => cellOfMaximum(row, led) },
        { label: t`Thấp nhất`, numeric: true, cell: (row) => cell(row, 0) },
        { label: t`Tứ phân vị dưới`, numeric: true, cell: (row) => cell(row, 1) },
        { label: t`Trung vị`, numeric: true, cell: (row) => cell(row, 2) },
        { label: t`Tứ phân vị trên`, numeric: true, cell: (row) => cell(row, 3) },
        { label: t`Cao nhất`, numeric: true, cell: (row) => cell(row, 4) },
        {
          label: t`Nơi cao nhất`,
          numeric: false,
          cell: ({ ranked, five }) => {
            const best = ranked.find(({ score }) => score === five[4]);
            return best
              ? { text: unitName(names, best.unit), href: `don-vi/${best.unit}/` }
              : { text: "", value: null };
          },
        },
      ]),
      ...withMethod(
        [],
        [
          t`Trung vị và tứ phân vị được tính từ điểm chưa làm tròn của các ${leagueWord(index)} có đủ số liệu, mỗi nơi một lần như nhau.`,
        ],
      ),
      source: sourceLine(names, edition.sources),
      wide: true,
    },
  };
}

function cellOfMaximum(row: Spread, led: (row: Spread, what: EditionFactKind, words: Words) => Words): Cell {
  const { maximum } = row;
  const told = formatMaximum(maximum);
  return { text: led(row, "toi-da", told), value: maximum };
}
