import { type LedgerRow, lossesBy, totalLost } from "../../analysis/losses/ledger.ts";
import { type LossRow, lossBars } from "../../charts/kinds/loss-bars.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { named, t } from "../../language/say.ts";
import type { Table } from "../page.ts";
import { tabulate } from "../tables/frame/columns.ts";
import type { FigureDraft, ViewDraft } from "./draw.ts";

/** From this many years in a row on a loss is a lasting one. */
const LASTING_YEARS = 3;
/** Fewer rows than this are told in words; more than the limit give way to a sum of the rest. */
const ROWS_TO_DRAW = 3;
const ROWS_AT_MOST = 12;

const points = (value: number) => formatNumber(value, 2);
const isLasting = ({ yearsInARow }: LedgerRow) => yearsInARow >= LASTING_YEARS;
const lastingOf = (rows: readonly LedgerRow[]) => totalLost(rows.filter(isLasting));

function criteria(ledger: readonly LedgerRow[]): LossRow[] {
  return ledger.map((row) => ({
    id: row.component.id,
    label:
      row.component.code === null
        ? named(row.component.name)
        : `${row.component.code}. ${named(row.component.name)}`,
    value: row.lost,
    text: points(row.lost),
    lasting: isLasting(row) ? row.lost : 0,
    note: isLasting(row) ? t`năm thứ ${formatNumber(row.yearsInARow, 0)}` : null,
  }));
}

function fields(ledger: readonly LedgerRow[]): LossRow[] {
  const names = new Map(ledger.map(({ field }) => [field.id, named(field.name)]));
  return lossesBy(ledger, ({ field }) => field.id).map(({ key, lost }) => {
    const lasting = lastingOf(ledger.filter(({ field }) => field.id === key));
    return {
      id: key ?? "",
      label: names.get(key ?? "") ?? "",
      value: lost,
      text: points(lost),
      lasting,
      note: lasting > 0 && lasting < lost ? t`${points(lasting)} từ năm thứ ba` : null,
    };
  });
}

function viewOf(
  rows: readonly LossRow[],
  told: Pick<ViewDraft, "measure" | "headline" | "subtitle">,
  illustrative: boolean,
): ViewDraft {
  return {
    ...told,
    description: t`Biểu đồ thanh: ${rows.map(({ label, text, note }) => (note === null ? t`${label} mất ${text} điểm` : t`${label} mất ${text} điểm (${note})`)).join("; ")}.`,
    spec: (width) =>
      lossBars({
        rows,
        names: { lasting: t`mất điểm năm thứ ba trở lên`, fresh: t`mới mất điểm một, hai năm` },
        width,
        illustrative,
      }),
  };
}

/** The bars as figures. */
function drawnTable(id: string, drawn: readonly LedgerRow[], caption: string, source: string): Table {
  const number = (value: number, decimals: number) => ({ text: formatNumber(value, decimals), value });
  return {
    id,
    caption,
    ...tabulate(drawn, ({ component }) => ({ text: named(component.name) }), t`Tiêu chí`, [
      { label: t`Điểm mất`, numeric: true, cell: ({ lost }) => number(lost, 2) },
      {
        label: t`Số năm liền mất điểm`,
        numeric: true,
        cell: ({ yearsInARow }) => number(yearsInARow, 0),
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
  ledger: readonly LedgerRow[],
  source: string,
  illustrative: boolean,
): FigureDraft | null {
  if (ledger.length < ROWS_TO_DRAW) return null;
  const lasting = ledger.filter(isLasting);
  const all = points(totalLost(ledger));
  const share = formatCount(lasting.length);
  const headline =
    lasting.length === 0
      ? t`Mất ${all} điểm ở ${formatCount(ledger.length)} tiêu chí`
      : t`Mất ${all} điểm, trong đó ${points(lastingOf(ledger))} điểm ở ${share} tiêu chí mất điểm từ năm thứ ba`;
  const drawn = ledger.slice(0, ROWS_AT_MOST);
  const rest = ledger.length - drawn.length;
  const subtitle =
    rest === 0
      ? t`Điểm mất theo tiêu chí, nhiều nhất ở trên`
      : t`Điểm mất theo tiêu chí, ${formatCount(drawn.length)} tiêu chí mất nhiều nhất; ${formatCount(rest)} tiêu chí còn lại mất ${points(totalLost(ledger.slice(ROWS_AT_MOST)))} điểm, có trong bảng`;
  const byField = fields(ledger);
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
                headline: t`${byField[0]!.label} mất nhiều điểm nhất: ${byField[0]!.text} trong ${all} điểm`,
                subtitle: t`Điểm mất theo lĩnh vực, nhiều nhất ở trên`,
              },
              illustrative,
            ),
          ],
    table: drawnTable(`${id}-bang`, drawn, subtitle, source),
  };
}
