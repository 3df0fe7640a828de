import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import { type LossRow, lossBars } from "../../charts/kinds/loss-bars.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import type { Saying } from "../../format/write.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { LASTING_YEARS } from "../../model/rules/marks.ts";
import { factOfLeaf } from "../../narrative/fact-ids/fact-id.ts";
import {
  LOST_DRAWN,
  LOST_LASTING,
  LOST_LEAVES,
  LOST_REST,
  LOST_SUM,
  lostKey,
  ofLosses,
} from "../../narrative/fact-ids/families.ts";
import { drawnLosses } from "../../narrative/losses/drawn.ts";
import type { Table } from "../page.ts";
import { countCell, pointsCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { type FigureDraft, notice, type ViewDraft } from "./draw.ts";

/** Fewer rows than this are told in words. */
const ROWS_TO_DRAW = 3;

const isLasting = ({ yearsInARow }: LedgerRow) => yearsInARow >= LASTING_YEARS;

function criteria(ledger: readonly LedgerRow[]): Saying<LossRow>[] {
  return ledger.map((row) => ({
    id: row.component.id,
    label:
      row.component.code === null
        ? named(row.component.name)
        : together`${row.component.code}. ${named(row.component.name)}`,
    value: row.lost,
    text: formatPointDigits(row.lost),
    lasting: isLasting(row) ? row.lost : 0,
    // "for the third year" would say that it began then: the record may begin later than the loss.
    note: isLasting(row) ? t`${formatNumber(row.yearsInARow, 0)} năm liền` : null,
  }));
}

function fields({ ledger, losses }: Pick<ConferenceAnalysis, "ledger" | "losses">): Saying<LossRow>[] {
  const names = new Map(ledger.map(({ field }) => [field.id, named(field.name)]));
  return losses.byField.map(({ key, lost, lasting }) => ({
    id: key ?? "",
    label: names.get(key ?? "") ?? "",
    value: lost,
    text: formatPointDigits(lost),
    lasting,
    note: lasting > 0 && lasting < lost ? t`${formatPointDigits(lasting)} từ ba năm trở lên` : null,
  }));
}

function viewOf(
  rows: readonly Saying<LossRow>[],
  told: Pick<ViewDraft, "measure" | "headline" | "subtitle">,
  illustrative: boolean,
): ViewDraft {
  return {
    ...told,
    altText: t`Biểu đồ thanh: ${strung(
      rows.map(({ label, text, note }) =>
        note === null ? t`${label} mất ${text} điểm` : t`${label} mất ${text} điểm (${note})`,
      ),
      "; ",
    )}.`,
    spec: (width, writer) =>
      lossBars({
        ...writer.all({
          rows,
          names: {
            lasting: t`mất điểm từ ba năm trở lên`,
            fresh: t`chưa ghi nhận mất đủ ba năm`,
          },
        }),
        width,
        illustrative: notice(illustrative, writer),
      }),
  };
}

/** The bars as figures. */
function drawnTable(
  id: string,
  { indices }: Pick<ConferenceAnalysis, "indices">,
  drawn: readonly LedgerRow[],
  caption: Words,
  source: Words,
): Table {
  return {
    id,
    caption,
    ...tabulate(drawn, ({ component }) => ({ text: named(component.name) }), t`Tiêu chí`, [
      {
        label: t`Điểm mất`,
        numeric: true,
        cell: (row) => pointsCell(row.lost, factOfLeaf(indices, row, "diem-mat")),
      },
      {
        label: t`Số năm liền mất điểm`,
        numeric: true,
        cell: (row) => countCell(row.yearsInARow, factOfLeaf(indices, row, "so-nam-mat")),
      },
    ]),
    notes: [],
    source,
  };
}

/**
 * Points lost as sorted bars, by criterion and, behind a switch, by field; what was lost for the third year or longer is
 * marked. Of more than twelve criteria the largest are drawn, with a table of what is drawn; `source` is that of the
 * ledger, whose whole table stands beside it. Null for fewer than three losses.
 */
export function lossFigure(
  id: string,
  analysis: Pick<ConferenceAnalysis, "ledger" | "losses" | "indices">,
  source: Words,
  illustrative: boolean,
): FigureDraft | null {
  const { ledger, losses, indices } = analysis;
  if (ledger.length < ROWS_TO_DRAW) return null;
  const { lasting } = losses;
  const all = ofLosses(indices, null, LOST_SUM, formatPointDigits(losses.total));
  const count = (key: string | null, leaves: number) =>
    ofLosses(indices, key, LOST_LEAVES, formatCount(leaves));
  const headline =
    lasting.leaves === 0
      ? t`Mất ${all} điểm ở ${count(null, ledger.length)} tiêu chí`
      : t`Mất ${all} điểm, trong đó ${ofLosses(indices, LOST_LASTING, LOST_SUM, formatPointDigits(lasting.lost))} điểm ở ${count(LOST_LASTING, lasting.leaves)} tiêu chí mất điểm từ ba năm trở lên`;
  const { drawn, rest, restLost } = drawnLosses(ledger);
  const subtitle =
    rest === 0
      ? t`Điểm mất theo tiêu chí, nhiều nhất ở trên`
      : t`Điểm mất theo tiêu chí, ${count(LOST_DRAWN, drawn.length)} tiêu chí mất nhiều nhất; ${count(LOST_REST, rest)} tiêu chí còn lại mất ${ofLosses(indices, LOST_REST, LOST_SUM, formatPointDigits(restLost))} điểm, có trong bảng`;
  const byField = fields(analysis);
  return {
    id,
    ...viewOf(criteria(drawn), { measure: t`Tiêu chí`, headline, subtitle }, illustrative),
    views:
      byField.length < ROWS_TO_DRAW
        ? []
        : [
            viewOf(
              byField,
              {
                measure: t`Lĩnh vực`,
                headline: t`${byField[0]!.label} mất nhiều điểm nhất: ${ofLosses(indices, `linh-vuc-${lostKey(losses.byField[0]!.key)}`, LOST_SUM, byField[0]!.text)} trong ${all} điểm`,
                subtitle: t`Điểm mất theo lĩnh vực, nhiều nhất ở trên`,
              },
              illustrative,
            ),
          ],
    table: drawnTable(`${id}-bang`, analysis, drawn, subtitle, source),
  };
}
