import { eachOnce } from "../../format/alike.ts";
import { formatYears } from "../../format/date.ts";
import { formatMaximum } from "../../format/measure.ts";
import { NBSP } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { inTheirWords, recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Framework, IndexDefinition } from "../../model/framework.ts";
import { type EditionFactKind, editionFactId, ofEdition } from "../../narrative/fact-ids/edition-id.ts";
import { componentWord, sourceLine } from "../../narrative/names.ts";
import type { Table } from "../page.ts";
import { countCell, missingCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";

/** Why the totals under a framework are not added up to check them, where that is recorded. */
const whyNoSum = (framework: Framework): Words[] =>
  framework.noSumCheck === null
    ? []
    : [inTheirWords({ ...framework, noSumCheck: framework.noSumCheck }, "noSumCheck")];

function frameworkTable(dataset: Dataset, index: IndexDefinition, framework: Framework, n: number): Table {
  const edition = { index, year: framework.years.from };
  const led = (component: string | null, what: EditionFactKind, words: Words) =>
    ofEdition(edition, component, what, words);
  const weighted = framework.aggregation === "weighted";
  const number = (component: string, what: EditionFactKind, value: number | null) =>
    value === null ? missingCell("no-maximum") : { text: led(component, what, formatMaximum(value)), value };
  return {
    id: `bang-khung-${n}`,
    caption: t`Khung áp dụng ${formatYears(framework.years.from, framework.years.to)}${framework.maxPoints === null ? "" : t`, tối đa ${led(null, "toi-da", formatMaximum(framework.maxPoints))} điểm`}`,
    ...tabulate(
      framework.components,
      ({ code, name }) => ({ text: code === null ? named(name) : together`${code}. ${named(name)}` }),
      capitalise(componentWord(index)),
      [
        {
          label: t`Điểm tối đa`,
          numeric: true,
          cell: ({ id, maxPoints }) => number(id, "toi-da", maxPoints),
          always: true,
        },
        ...(weighted
          ? [
              {
                label: t`Trọng số (%)`,
                numeric: true,
                cell: ({ id, weight }: Framework["components"][number]) => number(id, "trong-so", weight),
              },
            ]
          : []),
        {
          label: t`Số mục con`,
          numeric: true,
          cell: ({ id, children }) =>
            countCell(children.length, editionFactId(edition, id, "so-muc-con"), true),
        },
      ],
    ),
    notes: [
      ...(framework.decision === null ? [] : [recorded(framework.decision)]),
      ...(framework.note === null ? [] : [inTheirWords({ ...framework, note: framework.note }, "note")]),
      ...whyNoSum(framework),
    ],
    source: sourceLine(dataset, index.sources),
  };
}

/** A framework of which only the names are known: its table would hold no figure. */
const isUnmeasured = ({ components }: Framework): boolean =>
  components.every(
    ({ maxPoints, weight, children }) => maxPoints === null && weight === null && children.length === 0,
  );

/** All frameworks of which only the names are known in one table, a row each; names that a row above holds are not told again. */
function unmeasuredFrameworksTable(
  dataset: Dataset,
  index: IndexDefinition,
  frameworks: readonly Framework[],
): Table {
  const names = ({ components }: Framework) =>
    strung(
      components.map(({ code, name }) =>
        code === null ? named(name) : together`${code}.${NBSP}${named(name)}`,
      ),
      "; ",
    );
  const key = ({ components }: Framework) => components.map(({ code, name }) => `${code} ${name.vi}`).join();
  const years = ({ years: { from, to } }: Framework) => formatYears(from, to);
  const likeAbove = (framework: Framework) =>
    frameworks.slice(0, frameworks.indexOf(framework)).find((other) => key(other) === key(framework));
  return {
    id: "bang-khung-chua-du",
    caption: t`Các khung chưa có nguồn nêu điểm tối đa từng ${componentWord(index)}`,
    ...tabulate(frameworks, (framework) => ({ text: years(framework) }), t`Năm áp dụng`, [
      {
        label: t`Điểm tối đa`,
        numeric: true,
        cell: ({ maxPoints, years: { from } }) =>
          maxPoints === null
            ? missingCell("no-maximum")
            : {
                text: ofEdition({ index, year: from }, null, "toi-da", formatMaximum(maxPoints)),
                value: maxPoints,
              },
      },
      {
        label: capitalise(componentWord(index)),
        numeric: false,
        cell: (framework) => {
          const like = likeAbove(framework);
          return { text: like ? t`như khung ${years(like)}` : names(framework) };
        },
      },
      {
        label: t`Ghi chú`,
        numeric: false,
        cell: ({ decision, ...framework }) => ({
          text: strung(
            [
              ...(decision === null ? [] : [recorded(decision)]),
              ...(framework.note === null
                ? []
                : [inTheirWords({ ...framework, note: framework.note }, "note")]),
            ],
            ". ",
          ),
        }),
      },
    ]),
    notes: eachOnce(frameworks.flatMap(whyNoSum)),
    source: sourceLine(dataset, index.sources),
  };
}

/** The frameworks of an index as given, each with its figures; those of which only the names are known in one table behind them. */
export function frameworkTables(
  dataset: Dataset,
  index: IndexDefinition,
  frameworks: readonly Framework[],
): Table[] {
  const unmeasured = frameworks.filter(isUnmeasured);
  return [
    ...frameworks
      .filter((framework) => !unmeasured.includes(framework))
      .map((framework, n) => frameworkTable(dataset, index, framework, n + 1)),
    ...(unmeasured.length > 0 ? [unmeasuredFrameworksTable(dataset, index, unmeasured)] : []),
  ];
}
