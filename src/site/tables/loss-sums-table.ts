import type { LossGroup } from "../../analysis/losses/ledger.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { isWithheld, notRecorded } from "../../narrative/comparability/withheld.ts";
import { factId } from "../../narrative/fact-ids/fact-id.ts";
import {
  LOST,
  LOST_LEAVES,
  LOST_SUM,
  type LossKind,
  lossYear,
  lostKey,
} from "../../narrative/fact-ids/families.ts";
import { causeKeyWords } from "../../narrative/losses/causes.ts";
import { agencyNames, sourceLine } from "../../narrative/names.ts";
import type { Table } from "../page.ts";
import type { Briefing } from "../sections/context.ts";
import { countCell, pointsCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";

/** Losses summed by one key, largest first; the sums add up to the whole ledger. */
function sumTable(
  { dataset, analysis }: Briefing,
  table: { id: string; kind: LossKind; caption: Words; header: Words; notes: Words[]; unnamed: Words },
  rows: readonly LossGroup[],
  nameOf: (key: string) => Words,
): Table {
  const { header, unnamed, kind, ...named } = table;
  const sum = (key: string | null) => factId(LOST, lossYear(analysis.indices), key, LOST_SUM);
  const count = (key: string | null, value: number) =>
    countCell(value, factId(LOST, lossYear(analysis.indices), key, LOST_LEAVES));
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
export function sumTables(briefing: Briefing): Table[] {
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
