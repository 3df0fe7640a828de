import type { EditionAnalysis } from "../../../analysis/analyse-edition.ts";
import type { TotalMaker } from "../../../analysis/standing/components/total-makers.ts";
import { formatPointDigits } from "../../../format/measure.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import { type EditionFactKind, ofEdition } from "../../../narrative/fact-ids/edition-id.ts";
import { leagueWord } from "../../../narrative/internal.ts";
import { componentWord, indexYear, type Names, sourceLine } from "../../../narrative/names.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../frame/columns.ts";
import { withMethod } from "../frame/method.ts";

/** Which components tell the units' totals apart in the newest edition that is known whole; null where none is. */
export function totalMakersTable(names: Names, editions: readonly EditionAnalysis[]): Table | null {
  const found = editions.findLast(({ makers }) => makers !== null);
  if (!found?.makers) return null;
  const { index, edition, makers: held } = found;
  const led = ({ component }: TotalMaker, what: EditionFactKind, words: Words) =>
    ofEdition({ index, year: edition.year }, component.id, what, words);
  return {
    id: "bang-thanh-phan-phan-biet",
    caption: t`${indexYear(index, edition.year)}: thành phần nào làm điểm chung của ${ofEdition({ index, year: edition.year }, null, "so-noi-co-diem", formatNumber(held.units, 0))} ${leagueWord(index)} khác nhau`,
    ...tabulate(
      held.makers,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      [
        {
          label: t`Góp vào chênh lệch`,
          numeric: true,
          cell: (row: TotalMaker) => ({
            text: led(row, "phan-chenh-lech", formatPercent(row.share, 0)),
            value: row.share,
          }),
        },
        {
          label: t`Đi cùng điểm chung`,
          numeric: true,
          cell: (row: TotalMaker) => ({
            text: led(row, "tuong-quan", formatNumber(row.correlation, 2)),
            value: row.correlation,
          }),
        },
        {
          label: t`Mức phân tán`,
          numeric: true,
          cell: (row: TotalMaker) => ({
            text: led(row, "do-lech-chuan", formatPointDigits(row.spread)),
            value: row.spread,
          }),
        },
        {
          label: t`Đi cùng nhiều nhất`,
          numeric: false,
          cell: (row: TotalMaker) => {
            const { component, correlation } = row.closest;
            const told = led(row, "tuong-quan-nhat", formatNumber(correlation, 2));
            return { text: together`${named(component.name)} (${told})` };
          },
        },
      ],
    ),
    ...withMethod(
      [],
      [
        t`Đi cùng điểm chung là hệ số tương quan (1 là đi cùng hoàn toàn), mức phân tán là độ lệch chuẩn giữa các nơi. Góp vào chênh lệch = tương quan × độ lệch chuẩn của thành phần ÷ độ lệch chuẩn của điểm chung; cộng lại bằng 100%, kể cả phần làm tròn. Đi cùng nhiều nhất: thành phần có tương quan mạnh nhất. Bảng mô tả chỗ khác nhau giữa các nơi trong một năm, không cho biết tăng thành phần nào thì điểm chung tăng.`,
      ],
    ),
    source: sourceLine(names, edition.sources),
    wide: true,
  };
}
