import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { LedgerRow, LossGroup } from "../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatPointDigits } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { named, t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Edition } from "../../model/edition.ts";
import { LASTING_YEARS } from "../../model/rules/marks.ts";
import {
  LOST,
  LOST_DRAWN,
  LOST_LASTING,
  LOST_LEAVES,
  LOST_LONGEST,
  LOST_REST,
  LOST_SUM,
  LOST_YEARS,
  type LossKind,
  lossYear,
  lostKey,
} from "../fact-ids/families.ts";
import { causeKeyWords } from "../losses/causes.ts";
import { drawnLosses } from "../losses/drawn.ts";
import { agencyNames, type Names } from "../names.ts";
import { type Fact, FactMaker, ofIndex } from "./fact.ts";

/** Points lost in sum: of all leaves, by agency, by field and by class of cause. */
export function lossFacts(names: Names, { losses, ledger, indices }: ConferenceAnalysis): Fact[] {
  if (ledger.length === 0) return [];
  const year = lossYear(indices);
  const sources = [...new Set(indices.flatMap(({ edition }) => edition?.sources ?? []))];
  const sum = (key: string | null, name: Words, value: number, leaves: number): Fact[] => {
    const maker = new FactMaker(LOST, key);
    const text = formatPointDigits(value);
    maker.computed(year, LOST_SUM, name, value, {
      text,
      formula: t`cộng điểm mất của các tiêu chí`,
      sources,
    });
    maker.computed(year, LOST_LEAVES, t`${name}: số tiêu chí`, leaves, {
      text: formatNumber(leaves, 0),
      formula: t`đếm các tiêu chí bị mất điểm`,
      sources,
    });
    return ofIndex(maker.made, null);
  };
  const { longest, lasting } = losses;
  const { drawn, drawnLost, rest, restLost } = drawnLosses(ledger);
  const inARow = new FactMaker(LOST, LOST_LONGEST);
  inARow.computed(year, LOST_YEARS, t`Số năm liền mất điểm lâu nhất`, longest?.years, {
    text: formatNumber(longest?.years ?? 0, 0),
    formula: t`đếm các năm liền nhau có điểm mất`,
    sources,
  });
  const groups = (kind: LossKind, name: (key: string) => Words, rows: readonly LossGroup[]) =>
    rows.flatMap(({ key, lost, leaves }) =>
      sum(
        `${kind}-${lostKey(key)}`,
        t`Điểm mất: ${key === null ? t`chưa ghi nhận` : name(key)}`,
        lost,
        leaves,
      ),
    );
  const fields = new Map(ledger.map(({ field }) => [field.id, named(field.name)]));
  return [
    ...sum(null, t`Tổng điểm mất năm ${year}`, losses.total, ledger.length),
    ...sum(
      LOST_LASTING,
      t`Mất điểm từ ${formatNumber(LASTING_YEARS, 0)} năm liền trở lên`,
      lasting.lost,
      lasting.leaves,
    ),
    ...(longest === null
      ? []
      : sum(
          LOST_LONGEST,
          t`Mất điểm ${formatNumber(longest.years, 0)} năm liền`,
          longest.lost,
          longest.rows.length,
        )),
    ...(rest === 0
      ? []
      : [
          ...sum(LOST_DRAWN, t`Điểm mất của các tiêu chí vẽ trong hình`, drawnLost, drawn.length),
          ...sum(LOST_REST, t`Điểm mất của các tiêu chí còn lại`, restLost, rest),
        ]),
    ...ofIndex(inARow.made, null),
    ...groups("co-quan", (key) => agencyNames(names, [key]), losses.byAgency),
    ...groups("linh-vuc", (key) => fields.get(key) ?? key, losses.byField),
    ...groups("nguyen-nhan", causeKeyWords, losses.byCause),
  ];
}

/** Points lost of a leaf beyond its own year's loss: the year before, by self score and at appraisal, years in a row. */
export function ledgerFacts(
  maker: FactMaker,
  unit: string,
  { year, against }: IndexAnalysis,
  edition: Edition,
  row: LedgerRow,
): void {
  const points = (value: number | null) => formatPointDigits(value ?? 0);
  const own = [maker.id(year, "toi-da"), maker.id(year, "tu-cham")];
  const self = edition.standings.get(unit)?.components.get(row.component.id)?.selfScore ?? null;
  maker.given(year, "tu-cham", t`Điểm tự chấm năm ${year}`, self, points);
  maker.computed(year, "tu-nhan-chua-dat", t`Điểm tự nhận chưa đạt`, row.lostBySelf, {
    text: points(row.lostBySelf),
    formula: t`điểm tối đa trừ điểm tự chấm`,
    inputs: own,
  });
  maker.computed(year, "tru-tham-dinh", t`Điểm bị trừ khi thẩm định`, row.lostAtAppraisal, {
    text: points(row.lostAtAppraisal),
    formula: t`điểm tự chấm trừ điểm cuối`,
    inputs: [maker.id(year, "tu-cham"), maker.id(year, "diem")],
  });
  maker.computed(against, "diem-mat", t`Điểm mất năm ${against}`, row.lostBefore, {
    text: points(row.lostBefore),
    formula: t`điểm tối đa trừ điểm đạt`,
    inputs: [maker.id(against, "diem")],
  });
  maker.computed(year, "so-nam-mat", t`Số năm liền mất điểm`, row.yearsInARow, {
    text: formatNumber(row.yearsInARow, 0),
    formula: t`đếm các năm liền nhau đến năm ${year} có điểm mất, dừng ở năm không so sánh được`,
    inputs: [maker.id(year, "diem-mat"), maker.id(against, "diem-mat")],
  });
}
