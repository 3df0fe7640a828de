import { type LedgerRow, lossesBy, totalLost } from "../../analysis/ledger.ts";
import { formatNumber } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { causeKindWords } from "../../narrative/causes.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import type { Cell, Section, Table } from "../page.ts";
import { missingCell } from "../tables/cells.ts";
import { tabulate } from "../tables/columns.ts";
import { type Briefing, paragraph, section } from "./context.ts";

const points = (value: number): Cell => ({ text: formatNumber(value, 2), value });
const maybe = (value: number | null): Cell =>
  value === null ? missingCell("not-applicable") : points(value);

function causesOf({ analysis }: Briefing, row: LedgerRow): Cell {
  const address = `${row.index}/${row.component.id}`;
  const kinds = analysis.conference.causes
    .filter(({ components }) => components.includes(address))
    .map(({ kind }) => causeKindWords(kind));
  return kinds.length === 0
    ? { text: "chưa ghi nhận", tone: "missing", value: null }
    : { text: joinWords([...new Set(kinds)]) };
}

function ledgerTable(briefing: Briefing): Table {
  const { dataset, analysis } = briefing;
  const shape = tabulate(
    analysis.ledger,
    ({ component }) => ({
      text: component.code === null ? component.name.vi : `${component.code}. ${component.name.vi}`,
    }),
    "Tiêu chí bị mất điểm",
    [
      { label: "Điểm tối đa", numeric: true, cell: ({ maximum }) => points(maximum) },
      { label: "Tự chấm", numeric: true, cell: ({ selfScore }) => maybe(selfScore) },
      { label: "Điểm cuối", numeric: true, cell: ({ finalScore }) => points(finalScore) },
      { label: "Điểm mất", numeric: true, cell: ({ lost }) => points(lost) },
      { label: "Tự nhận chưa đạt", numeric: true, cell: ({ lostBySelf }) => maybe(lostBySelf) },
      { label: "Trừ khi thẩm định", numeric: true, cell: ({ lostAtAppraisal }) => maybe(lostAtAppraisal) },
      {
        label: "Mất năm trước",
        numeric: true,
        cell: ({ lostBefore }) =>
          lostBefore === null ? missingCell("no-previous-score") : points(lostBefore),
      },
      {
        label: "Cơ quan chịu trách nhiệm",
        numeric: false,
        cell: ({ responsible }) =>
          responsible
            ? { text: agencyNames(dataset, [responsible]) }
            : { text: "chưa ghi nhận", tone: "missing", value: null },
      },
      { label: "Nguyên nhân", numeric: false, cell: (row) => causesOf(briefing, row) },
    ],
  );
  return {
    id: "bang-diem-mat",
    caption: "Các tiêu chí bị mất điểm, xếp từ mất nhiều nhất",
    ...shape,
    notes: [
      "Điểm mất = điểm tối đa − điểm cuối = (điểm tối đa − điểm tự chấm) + (điểm tự chấm − điểm cuối). Tiêu chí chấm bằng điều tra xã hội học không có điểm tự chấm.",
    ],
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
    wide: true,
  };
}

/** Losses summed by the agency that answers, largest first. */
function agencyTable({ dataset, analysis }: Briefing): Table {
  const rows = lossesBy(analysis.ledger, ({ responsible }) => responsible);
  return {
    id: "bang-diem-mat-co-quan",
    caption: "Điểm mất theo cơ quan chịu trách nhiệm",
    ...tabulate(
      rows,
      ({ key }) => ({ text: key === null ? "Chưa ghi nhận" : agencyNames(dataset, [key]) }),
      "Cơ quan",
      [
        {
          label: "Số tiêu chí",
          numeric: true,
          cell: ({ leaves }) => ({ text: formatNumber(leaves, 0), value: leaves }),
        },
        { label: "Điểm mất", numeric: true, cell: ({ lost }) => points(lost) },
      ],
    ),
    notes: [],
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
  };
}

/** 5. Where points are lost, leaf by leaf and agency by agency; nothing where the record holds no leaves. */
export function lossesSection(briefing: Briefing): Section | null {
  const { analysis } = briefing;
  const leaves = analysis.ledger.filter(({ component }) => component.scoring !== null);
  if (leaves.length === 0) {
    return section("diem-mat", "Điểm mất theo tiêu chí, cơ quan", [
      {
        kind: "note",
        tone: "missing",
        title: null,
        text: "Nguồn công khai không có điểm đến từng tiêu chí và cơ quan chịu trách nhiệm, nên không lập bảng điểm mất và phiếu của từng cơ quan.",
      },
    ]);
  }
  const total = totalLost(analysis.ledger);
  const first = analysis.ledger
    .slice(0, 3)
    .map(({ component, lost }) => `${component.name.vi} (${formatNumber(lost, 2)} điểm)`);
  return section("diem-mat", "Điểm mất theo tiêu chí, cơ quan", [
    paragraph(
      `${formatNumber(analysis.ledger.length, 0)} tiêu chí chưa đạt điểm tối đa, mất tổng cộng ${formatNumber(total, 2)} điểm. Mất nhiều nhất: ${joinWords(first)}.`,
    ),
    { kind: "table", table: agencyTable(briefing) },
    { kind: "table", table: ledgerTable(briefing) },
  ]);
}
