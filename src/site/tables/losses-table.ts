import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import { named, t, tAs } from "../../language/say.ts";
import { together } from "../../language/text.ts";
import { notRecorded } from "../../narrative/comparability/withheld.ts";
import { type FactKind, factOfLeaf } from "../../narrative/fact-ids/fact-id.ts";
import { causeKeyWords } from "../../narrative/losses/causes.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import type { Cell, Table } from "../page.ts";
import type { Briefing } from "../sections/context.ts";
import { countCell, missingCell, pointsCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";
import { withMethod } from "./frame/method.ts";

/** A dash: the table's note says what has no self score. */
const maybe = (value: number | null, fact: string): Cell =>
  value === null ? { text: "–", tone: "missing", value: null } : pointsCell(value, fact);

function causesOf({ analysis }: Briefing, { cause: key }: LedgerRow): Cell {
  return key === null
    ? { text: notRecorded(analysis.conference, "causes"), tone: "missing", value: null }
    : { text: causeKeyWords(key) };
}

/** The table of every loss; printed sheets point to the annex that it stands in. */
export const LOSS_TABLE_ID = "bang-diem-mat";

export function ledgerTable(briefing: Briefing): Table {
  const { dataset, analysis } = briefing;
  const fact = (row: LedgerRow, what: FactKind, of: "year" | "against" = "year") =>
    factOfLeaf(analysis.indices, row, what, of);
  const against = analysis.indices.find(({ index }) => index.id === analysis.ledger[0]?.index)?.against;
  const shape = tabulate(
    analysis.ledger,
    ({ component }) => ({
      text:
        component.code === null
          ? named(component.name)
          : together`${component.code}. ${named(component.name)}`,
    }),
    t`Tiêu chí bị mất điểm`,
    [
      { label: t`Điểm tối đa`, numeric: true, cell: (row) => pointsCell(row.maximum, fact(row, "toi-da")) },
      { label: t`Tự chấm`, numeric: true, cell: (row) => maybe(row.selfScore, fact(row, "tu-cham")) },
      { label: t`Điểm cuối`, numeric: true, cell: (row) => pointsCell(row.finalScore, fact(row, "diem")) },
      { label: t`Điểm mất`, numeric: true, cell: (row) => pointsCell(row.lost, fact(row, "diem-mat")) },
      {
        label: t`Tự nhận chưa đạt`,
        numeric: true,
        cell: (row) => maybe(row.lostBySelf, fact(row, "tu-nhan-chua-dat")),
      },
      {
        label: t`Trừ khi thẩm định`,
        numeric: true,
        cell: (row) => maybe(row.lostAtAppraisal, fact(row, "tru-tham-dinh")),
      },
      {
        label: against === undefined ? t`Mất năm trước` : t`Mất năm ${against}`,
        numeric: true,
        cell: (row) =>
          row.lostBefore === null
            ? missingCell("no-previous-score")
            : pointsCell(row.lostBefore, fact(row, "diem-mat", "against")),
      },
      {
        label: t`Số năm liền mất điểm`,
        numeric: true,
        cell: (row) => countCell(row.yearsInARow, fact(row, "so-nam-mat")),
      },
      {
        label: tAs("score")`Cao nhất ở tỉnh khác`,
        numeric: true,
        cell: (row) =>
          row.best === null
            ? missingCell("league-incomplete")
            : pointsCell(row.best, fact(row, "cao-nhat-khac")),
      },
      {
        label: t`Cơ quan chịu trách nhiệm`,
        numeric: false,
        cell: ({ responsible }) =>
          responsible
            ? { text: agencyNames(dataset, [responsible]) }
            : { text: t`chưa ghi nhận`, tone: "missing", value: null },
      },
      { label: t`Nguyên nhân`, numeric: false, cell: (row) => causesOf(briefing, row) },
    ],
  );
  return {
    id: LOSS_TABLE_ID,
    caption: t`Các tiêu chí bị mất điểm, xếp từ mất nhiều nhất`,
    ...shape,
    ...withMethod(
      [],
      [
        t`Điểm mất = điểm tối đa − điểm cuối = (điểm tối đa − điểm tự chấm) + (điểm tự chấm − điểm cuối). Tiêu chí chấm bằng điều tra xã hội học không có điểm tự chấm.`,
      ],
    ),
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
    wide: true,
  };
}
