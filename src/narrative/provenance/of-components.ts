import type { Swing } from "../../analysis/certainty/usual-swing.ts";
import type { Band } from "../../analysis/headroom/what-if.ts";
import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { Standout } from "../../analysis/standing/components/strengths.ts";
import type { ComponentYear } from "../../analysis/years/component-history.ts";
import { formatChange, formatScore } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { isReweighted } from "../../model/aggregation.ts";
import type { Edition } from "../../model/edition.ts";
import { POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import type { FactMaker } from "./fact.ts";
import type { FactKind } from "./fact-id.ts";

/** What a component can bring: as its framework gives it, or brought to points of the total. */
export function maximumFact(
  maker: FactMaker,
  { index, year, edition, framework }: IndexAnalysis,
  { component, maximum }: ComponentAnalysis,
): void {
  if (maximum === null) return;
  const name = t`Điểm tối đa năm ${year}`;
  const text = formatScore(maximum, index.measure);
  const sources = edition?.sources ?? [];
  if (!isReweighted(framework, component) && sources.length > 0)
    maker.given(
      year,
      "toi-da",
      name,
      { value: maximum, written: "", basis: "published", sources },
      () => text,
    );
  else
    maker.computed(year, "toi-da", name, maximum, {
      text,
      formula: isReweighted(framework, component)
        ? t`phần của thành phần trong điểm tối đa chung, theo trọng số`
        : t`theo bộ tiêu chí của năm ấy`,
      sources,
    });
}

/** Scores and ranks of a component in the years of the series. */
export function yearsFacts(
  maker: FactMaker,
  unit: string,
  component: string,
  { index, editions }: IndexAnalysis,
  years: readonly ComponentYear[],
): void {
  for (const { year, rank, rankedUnits } of years) {
    const edition = editions.find((one) => one.year === year);
    const held = edition?.standings.get(unit)?.components.get(component);
    if (!edition || !held) continue;
    maker.given(year, "diem", tAs("fact")`Điểm năm ${year}`, held.score, (value) =>
      formatScore(value, index.measure),
    );
    if (rank === null) continue;
    const name = tAs("fact")`Thứ hạng năm ${year}`;
    const text = formatRank(rank, rankedUnits);
    if (held.rank) maker.given(year, "hang", name, held.rank, () => text);
    else
      maker.computed(year, "hang", name, rank, {
        text,
        formula: t`xếp điểm của mọi đơn vị trong kỳ từ cao xuống thấp; bằng điểm thì cùng hạng`,
        inputs: [maker.id(year, "diem")],
        sources: edition.sources,
      });
  }
}

/** A rank that is the same in both fields; two of a band are told as a band, and are no single fact. */
const single = (band: Band | null | undefined): number | null =>
  band && band.today === band.drifted ? band.today : null;

/** What other units have reached in a component, and what our own could still gain. */
export function headroomFacts(
  maker: FactMaker,
  { index, year, edition, headroom }: IndexAnalysis,
  id: string,
): void {
  const row = headroom.rows.find(({ component }) => component.id === id);
  if (!row) return;
  const sources = edition?.sources ?? [];
  const own = [maker.id(year, "diem")];
  const put = (
    what: FactKind,
    name: Words,
    value: number | null,
    formula: Words,
    inputs: readonly string[],
  ) =>
    maker.computed(year, what, name, value, {
      text: formatScore(value ?? 0, index.measure),
      formula,
      inputs,
      sources,
    });
  put(
    "cao-nhat-khac",
    t`Điểm cao nhất của các đơn vị khác`,
    row.best,
    t`điểm lớn nhất trong mọi đơn vị khác`,
    [],
  );
  put(
    "du-dia",
    t`Dư địa đến mức cao nhất`,
    row.toBest,
    t`điểm cao nhất của các đơn vị khác trừ điểm của tỉnh, quy ra điểm chung; không âm`,
    [maker.id(year, "cao-nhat-khac"), ...own],
  );
  put(
    "moc-75",
    t`Mốc 75% của các đơn vị khác`,
    row.upperQuartile,
    t`điểm mà một phần tư các đơn vị khác đã đạt hoặc vượt, nội suy tuyến tính`,
    [],
  );
  put(
    "du-dia-75",
    t`Dư địa thận trọng`,
    row.toUpperQuartile,
    t`mốc 75% trừ điểm của tỉnh, quy ra điểm chung; không âm`,
    [maker.id(year, "moc-75"), ...own],
  );
  const recovered = headroom.recovered.find(({ component }) => component === id);
  const ranked = (what: FactKind, name: Words, rank: number | null, gain: FactKind) =>
    maker.computed(year, what, name, rank, {
      text: formatRank(rank ?? 0, null),
      formula: t`xếp lại mọi đơn vị với điểm chung cộng thêm dư địa của riêng thành phần này`,
      inputs: [maker.id(year, gain)],
      sources,
    });
  ranked("hang-neu-75", t`Thứ hạng khi đạt mốc 75%`, single(recovered?.toUpperQuartile), "du-dia-75");
  ranked("hang-neu-cao-nhat", t`Thứ hạng khi bằng mức cao nhất`, single(recovered?.toBest), "du-dia");
}

/** How large a change is among those of all units, of the whole or a component. */
export function swingFacts(
  maker: FactMaker,
  { index, year, edition, previousEdition }: IndexAnalysis,
  swing: Swing,
): void {
  const sources = [...new Set([edition, previousEdition].flatMap((held) => held?.sources ?? []))];
  const put = (what: FactKind, name: Words, value: number, formula: Words, inputs: readonly string[] = []) =>
    maker.computed(year, what, name, value, {
      text: formatChange(value, index.measure),
      formula,
      inputs,
      sources,
    });
  put(
    "tinh-giua",
    t`Mức thay đổi của tỉnh đứng giữa`,
    swing.common,
    t`trung vị mức thay đổi của mọi đơn vị được xếp hạng ở cả hai năm`,
  );
  put(
    "hon-tinh-giua",
    t`Hơn, kém tỉnh đứng giữa`,
    swing.own,
    t`mức thay đổi của tỉnh trừ mức thay đổi của tỉnh đứng giữa`,
    [maker.id(year, "thay-doi"), maker.id(year, "tinh-giua")],
  );
  put(
    "thuong-gap",
    t`Mức thay đổi thường gặp`,
    swing.usual,
    t`trung vị khoảng cách đến tỉnh đứng giữa, của mọi đơn vị qua các năm liền nhau so sánh được`,
  );
  maker.computed(year, "vuot-so-tinh", t`Số đơn vị thay đổi ít hơn`, swing.smaller, {
    text: together`${formatNumber(swing.smaller, 0)}/${formatNumber(swing.units - 1, 0)}`,
    formula: t`số đơn vị khác có khoảng cách đến tỉnh đứng giữa nhỏ hơn của tỉnh`,
    sources,
  });
}

/** The places of a component among the units that it is compared with for strengths. */
export function standoutFacts(
  maker: FactMaker,
  { year, edition }: IndexAnalysis,
  { national, region }: { national: Standout | undefined; region: Standout | undefined },
): void {
  const put = (what: FactKind, name: Words, place: Standout | undefined, formula: Words) =>
    place &&
    maker.computed(year, what, name, place.rank, {
      text: formatRank(place.rank, place.units),
      formula,
      inputs: [maker.id(year, "diem")],
      sources: edition?.sources ?? [],
    });
  put(
    "hang-so-sanh",
    t`Thứ hạng trong cả nước khi xét mặt mạnh, mặt yếu`,
    national,
    t`xếp điểm thành phần của mọi đơn vị có điểm; bằng điểm thì cùng hạng`,
  );
  put(
    "hang-so-sanh-vung",
    t`Thứ hạng trong vùng khi xét mặt mạnh, mặt yếu`,
    region,
    t`xếp điểm thành phần của các đơn vị có điểm trong vùng; bằng điểm thì cùng hạng`,
  );
}

/** Points lost of a leaf beyond its own year's loss: the year before, by self score and at appraisal, years in a row. */
export function ledgerFacts(
  maker: FactMaker,
  unit: string,
  { year, against }: IndexAnalysis,
  edition: Edition,
  row: LedgerRow,
): void {
  const points = (value: number | null) => formatNumber(value ?? 0, POINT_DECIMALS);
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
