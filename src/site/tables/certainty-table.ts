import type { ChangeTest } from "../../analysis/certainty/change-test.ts";
import type { Swing, SwingResult } from "../../analysis/certainty/usual-swing.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChange, formatChangeSize } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, together, type Words } from "../../language/text.ts";
import { TOTAL } from "../../model/rules/breaks.ts";
import { testWords } from "../../narrative/certainty/errors.ts";
import { expectedSentences } from "../../narrative/certainty/expected.ts";
import { noiseRule } from "../../narrative/certainty/score-bands.ts";
import { sizeWords, smallerWords, swingBasis, swingRule } from "../../narrative/certainty/swings.ts";
import { told } from "../../narrative/certainty/usual.ts";
import { type FactKind, factOf } from "../../narrative/fact-ids/fact-id.ts";
import { componentWord, type Names, shortName, sourceLine } from "../../narrative/names.ts";
import type { Cell, Table } from "../page.ts";
import { missingCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";
import { withMethod } from "./frame/method.ts";

interface Line {
  name: Words;
  result: SwingResult;
  test: ChangeTest | null;
}

function linesOf({ index, swings, components, uncertainty }: IndexAnalysis): Line[] {
  const parts = swings.components.flatMap((result): Line[] => {
    const row = components.find(({ component }) => component.id === result.component);
    const tested = uncertainty.components.find(({ component }) => component === result.component);
    return row ? [{ name: named(row.component.name), result, test: tested?.test ?? null }] : [];
  });
  return [
    { name: t`${shortName(index)} (điểm chung)`, result: swings.total, test: uncertainty.test },
    ...parts,
  ];
}

/** How large each change is among those of all units: change, what was common, own rest, the usual, and the words. */
export function swingTable(names: Names, id: string, analysis: IndexAnalysis): Table | null {
  const { index, year, against } = analysis;
  const { measure } = index;
  const lines = linesOf(analysis);
  const basis = lines.some(({ test }) => test) ? analysis.uncertainty.standardError?.basis : undefined;
  if (lines.every(({ result }) => told(result) === null)) return null;
  const cell =
    (text: (swing: Swing, fact: (what: FactKind, words: Words) => Words) => Cell) =>
    ({ result }: Line) => {
      if ("reason" in result) return missingCell(result.reason, "not-comparable");
      const component = result.component === TOTAL ? null : result.component;
      return text(result, (what, words) => ofFact(words, factOf(analysis, component, what)));
    };
  const error = ({ component }: SwingResult, { standardError }: ChangeTest) =>
    ofFact(
      formatChangeSize(standardError, measure),
      factOf(analysis, component === TOTAL ? null : component, "sai-so-hieu"),
    );
  const signed = (value: number, of: (words: Words) => Words): Cell => ({
    text: of(formatChange(value, measure)),
    value,
  });
  return {
    id,
    caption: t`${shortName(index)} năm ${year} so với năm ${against}: mức thay đổi giữa các tỉnh, thành phố`,
    ...tabulate(lines, ({ name }) => ({ text: name }), capitalise(componentWord(index)), [
      {
        label: t`Tăng, giảm`,
        numeric: true,
        cell: cell(({ change }, of) => signed(change, (words) => of("thay-doi", words))),
      },
      {
        label: t`Tỉnh đứng giữa`,
        numeric: true,
        cell: cell(({ common }, of) => signed(common, (words) => of("tinh-giua", words))),
      },
      {
        label: t`Hơn, kém`,
        numeric: true,
        cell: cell(({ own }, of) => signed(own, (words) => of("hon-tinh-giua", words))),
      },
      {
        label: t`Thường gặp`,
        numeric: true,
        cell: cell(({ usual }, of) => ({
          text: of("thuong-gap", formatNumber(usual, measure.decimals)),
          value: usual,
        })),
      },
      {
        label: t`Vượt số tỉnh`,
        numeric: true,
        cell: cell((swing, of) => ({
          text: of("vuot-so-tinh", smallerWords(swing)),
          value: swing.smaller,
        })),
      },
      { label: t`Nhận xét`, numeric: false, cell: cell(({ size }) => ({ text: sizeWords(size) })) },
      ...(basis
        ? [
            {
              label: basis === "panel" ? t`So với dao động` : t`Sai số`,
              numeric: false,
              cell: ({ test, result }: Line): Cell =>
                test
                  ? {
                      text: together`${testWords(test, basis)} (±${error(result, test)})`,
                    }
                  : "reason" in result
                    ? missingCell(result.reason, "not-comparable")
                    : missingCell(basis === "panel" ? "no-reversal" : "no-standard-error"),
            },
          ]
        : []),
    ]),
    ...withMethod(
      [],
      [
        swingRule(),
        ...(basis === "panel" ? [noiseRule(analysis)] : []),
        ...swingBasis(analysis),
        ...expectedSentences(analysis),
      ],
      [swingRule(), ...(basis === "panel" ? [noiseRule(analysis)] : [])],
    ),
    source: sourceLine(
      names,
      [analysis.edition, analysis.previousEdition].flatMap((edition) => edition?.sources ?? []),
    ),
  };
}
