import { formatYears } from "../../format/date.ts";
import { formatMaximum } from "../../format/measure.ts";
import { capitalise } from "../../format/words.ts";
import { inTheirWords, recorded } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Framework, IndexDefinition } from "../../model/framework.ts";
import { type EditionFactKind, editionFactId, ofEdition } from "../../narrative/fact-ids/edition-id.ts";
import { componentWord, sourceLine } from "../../narrative/names.ts";
import type { Table } from "../page.ts";
import { countCell, missingCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";

export function frameworkTable(
  dataset: Dataset,
  index: IndexDefinition,
  framework: Framework,
  n: number,
): Table {
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
      ...(framework.noSumCheck === null ? [] : [recorded(framework.noSumCheck)]),
    ],
    source: sourceLine(dataset, index.sources),
  };
}
