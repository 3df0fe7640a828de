import { league } from "../../analysis/standing/league.ts";
import { formatDateShort } from "../../format/date.ts";
import { formatScore } from "../../format/measure.ts";
import { t } from "../../language/say.ts";
import { ofFact, together } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { type EditionFactKind, editionFactId, ofHolder } from "../../narrative/fact-ids/edition-id.ts";
import { shortName, sourceLine, unitName } from "../../narrative/names.ts";
import { editionPath } from "../addresses/edition-path.ts";
import type { Table } from "../page.ts";
import { countCell, missingCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";

/** The editions of an index: when announced, how many places were ranked, how many are held, who leads, the mean. */
export function editionsTable(dataset: Dataset, index: IndexDefinition, editions: readonly Edition[]): Table {
  const fact = ({ year }: Edition, what: EditionFactKind) => editionFactId({ index, year }, null, what);
  // editions that nobody announced are those of the index's own documents
  const announced = editions.flatMap(({ publishedSources }) => publishedSources);
  return {
    id: "bang-cac-ky",
    caption: t`Các kỳ ${shortName(index)}`,
    ...tabulate(
      editions,
      ({ year }) => ({ text: `${year}`, href: editionPath(index.id, year) }),
      t`Năm đánh giá`,
      [
        {
          label: t`Công bố`,
          numeric: true,
          cell: ({ publishedOn }) =>
            publishedOn ? { text: formatDateShort(publishedOn) } : missingCell("no-source"),
        },
        {
          label: t`Số nơi được xếp hạng`,
          numeric: true,
          cell: (edition) =>
            edition.rankedUnits === null
              ? missingCell("no-source")
              : countCell(edition.rankedUnits, fact(edition, "so-don-vi")),
        },
        {
          label: t`Số nơi có điểm ở đây`,
          numeric: true,
          cell: (edition) => {
            const known = league(edition).filter(({ score }) => score !== null).length;
            return countCell(known, fact(edition, "so-noi-co-diem"));
          },
        },
        {
          label: t`Đứng đầu`,
          numeric: false,
          cell: (edition) => {
            const first = league(edition).find(({ rank }) => rank === 1);
            if (!first) return missingCell("no-source");
            const own = (value: number) =>
              ofHolder(
                { index, year: edition.year },
                first.unit,
                null,
                "diem",
                formatScore(value, index.measure),
              );
            const score = first.score === null ? "" : together` (${own(first.score)})`;
            return {
              text: together`${unitName(dataset, first.unit)}${score}`,
              href: `don-vi/${first.unit}/`,
            };
          },
        },
        {
          label: t`Bình quân cả nước`,
          numeric: true,
          cell: (edition) => {
            const { national } = edition.means;
            return national
              ? {
                  text: ofFact(
                    formatScore(national.value, index.measure),
                    fact(edition, "binh-quan-cong-bo"),
                  ),
                  value: national.value,
                }
              : missingCell("no-national-mean");
          },
        },
      ],
    ),
    notes: [],
    source: sourceLine(dataset, announced.length > 0 ? announced : index.sources),
    wide: true,
  };
}
