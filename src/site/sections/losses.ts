import type { LedgerRow, LossGroup } from "../../analysis/losses/ledger.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { ofFact, together, type Words } from "../../language/text.ts";
import { causeKeyWords } from "../../narrative/losses/causes.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import {
  type FactKind,
  factId,
  factOfLeaf,
  LOST,
  LOST_LEAVES,
  LOST_LONGEST,
  LOST_SUM,
  type LossKind,
  lossYear,
  lostKey,
  ofLosses,
} from "../../narrative/provenance/fact-id.ts";
import { isWithheld, notRecorded } from "../../narrative/record/withheld.ts";
import { draw } from "../figures/draw.ts";
import { lossFigure } from "../figures/loss-figure.ts";
import type { Block, Cell, Section, Table } from "../page.ts";
import { missingCell, pointsCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { type Briefing, paragraph, section, writerOf } from "./context.ts";
import { lossesHeading } from "./headings.ts";

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

function ledgerTable(briefing: Briefing): Table {
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
        cell: (row) => ({
          text: ofFact(formatNumber(row.yearsInARow, 0), fact(row, "so-nam-mat")),
          value: row.yearsInARow,
        }),
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
    notes: [
      t`Điểm mất = điểm tối đa − điểm cuối = (điểm tối đa − điểm tự chấm) + (điểm tự chấm − điểm cuối). Tiêu chí chấm bằng điều tra xã hội học không có điểm tự chấm.`,
    ],
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
    wide: true,
  };
}

/** Losses summed by one key, largest first; the sums add up to the whole ledger. */
function sumTable(
  { dataset, analysis }: Briefing,
  table: { id: string; kind: LossKind; caption: Words; header: Words; notes: Words[]; unnamed: Words },
  rows: readonly LossGroup[],
  nameOf: (key: string) => Words,
): Table {
  const { header, unnamed, kind, ...named } = table;
  const sum = (key: string | null) => factId(LOST, lossYear(analysis.indices), key, LOST_SUM);
  const count = (key: string | null, value: number): Cell => ({
    text: ofLosses(analysis.indices, key, LOST_LEAVES, formatNumber(value, 0)),
    value,
  });
  return {
    ...named,
    ...tabulate(
      rows,
      ({ key }) => ({ text: capitalise(key === null ? unnamed : nameOf(key)) }),
      header,
      [
        {
          label: t`Số tiêu chí`,
          numeric: true,
          cell: ({ leaves, key }) => count(`${kind}-${lostKey(key)}`, leaves),
          foot: count(null, analysis.ledger.length),
        },
        {
          label: t`Điểm mất`,
          numeric: true,
          cell: ({ lost, key }) => pointsCell(lost, sum(`${kind}-${lostKey(key)}`)),
          foot: pointsCell(analysis.losses.total, sum(null)),
        },
      ],
      undefined,
      t`Tổng cộng`,
    ),
    notes: table.notes,
    source: sourceLine(
      dataset,
      analysis.indices.flatMap(({ edition }) => edition?.sources ?? []),
    ),
  };
}

/** The same losses by agency, by field and by class of cause. */
function sumTables(briefing: Briefing): Table[] {
  const { dataset, analysis } = briefing;
  const { conference } = analysis;
  const fields = new Map(analysis.ledger.map(({ field }) => [field.id, named(field.name)]));
  const byAgency = () =>
    sumTable(
      briefing,
      {
        id: "bang-diem-mat-co-quan",
        kind: "co-quan",
        caption: t`Điểm mất theo cơ quan chịu trách nhiệm`,
        header: t`Cơ quan`,
        notes: [],
        unnamed: notRecorded(conference, "responsibility"),
      },
      analysis.losses.byAgency,
      (key) => agencyNames(dataset, [key]),
    );
  return [
    ...(isWithheld(conference, "responsibility") ? [] : [byAgency()]),
    sumTable(
      briefing,
      {
        id: "bang-diem-mat-linh-vuc",
        kind: "linh-vuc",
        caption: t`Điểm mất theo lĩnh vực`,
        header: t`Lĩnh vực`,
        notes: [],
        unnamed: t`chưa ghi nhận`,
      },
      analysis.losses.byField,
      (key) => fields.get(key) ?? key,
    ),
    sumTable(
      briefing,
      {
        id: "bang-diem-mat-nguyen-nhan",
        kind: "nguyen-nhan",
        caption: t`Điểm mất theo nhóm nguyên nhân được ghi nhận`,
        header: t`Nhóm nguyên nhân`,
        notes: [
          t`Tiêu chí có nhiều nguyên nhân được xếp vào một nhóm chung, vì hồ sơ không nêu mỗi nguyên nhân ứng với bao nhiêu điểm.`,
        ],
        unnamed: notRecorded(conference, "causes"),
      },
      analysis.losses.byCause,
      causeKeyWords,
    ),
  ];
}

/** Leaves that lost points for three years or more in a row, or two where the record goes no further back. */
function repeatedSentence({ losses: { longest }, indices }: Briefing["analysis"]): Words | null {
  if (longest === null || longest.years < 2) return null;
  const repeated = longest.rows;
  const lost = ofLosses(indices, LOST_LONGEST, LOST_SUM, formatNumber(longest.lost, 2));
  const told = joinWords(repeated.slice(0, 4).map(({ component }) => named(component.name)));
  const count = ofLosses(indices, LOST_LONGEST, LOST_LEAVES, formatCount(repeated.length));
  const years = formatCount(longest.years);
  return repeated.length <= 4
    ? t`${count} tiêu chí mất điểm ${years} năm liền, năm này mất ${lost} điểm: ${told}.`
    : t`${count} tiêu chí mất điểm ${years} năm liền, năm này mất ${lost} điểm, trong đó có ${told}.`;
}

/** Where points are lost, leaf by leaf and agency by agency; nothing where the record holds no leaves. */
export async function lossesSection(briefing: Briefing): Promise<Section | null> {
  const { analysis } = briefing;
  if (!analysis.ledger.some(({ component }) => component.scoring !== null)) return null;
  const table = ledgerTable(briefing);
  const drawn = lossFigure("hinh-diem-mat", analysis, table.source, analysis.conference.illustrative);
  const first = analysis.ledger.slice(0, 3).map((row) => {
    const lost = ofFact(formatNumber(row.lost, 2), factOfLeaf(analysis.indices, row, "diem-mat"));
    return t`${named(row.component.name)} (${lost}${NBSP}điểm)`;
  });
  // How many criteria and points in all stands in the heading.
  return section("diem-mat", lossesHeading(analysis), [
    paragraph(t`Mất nhiều nhất: ${joinWords(first)}.`),
    paragraph(repeatedSentence(analysis)),
    ...sumTables(briefing).map((table): Block => ({ kind: "table", table })),
    // Its numbers stand in the ledger below, which paper puts into an annex.
    drawn ? { kind: "figure", figure: await draw(drawn, writerOf(briefing)), chartOnly: true } : null,
    { kind: "table", table },
  ]);
}
