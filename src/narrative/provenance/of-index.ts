import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatChange, formatChangeSize } from "../../format/measure.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { isReweighted } from "../../model/aggregation.ts";
import type { Edition } from "../../model/edition.ts";
import { type Fact, FactMaker } from "./fact.ts";
import { expectedFacts, oftenFacts, swingFacts } from "./of-index/certainty.ts";
import { maximumFact, standoutFacts, yearsFacts } from "./of-index/components.ts";
import { countFacts, splitFacts, standoutCountFacts } from "./of-index/counts.ts";
import { goalFacts, headroomFacts } from "./of-index/headroom.ts";
import { countedFacts, courseFacts, seriesFacts } from "./of-index/series.ts";
import { setFacts } from "./of-index/sets.ts";
import { regionFact, standingFacts } from "./of-index/standing.ts";
import { roundingFacts, sumFacts } from "./of-index/sums.ts";
import { ledgerFacts } from "./of-losses.ts";

/** Parts of the change and points lost, of a component. */
function partFacts(
  maker: FactMaker,
  { index, year, against, framework }: IndexAnalysis,
  row: ComponentAnalysis,
): void {
  const points = (value: number | null) => formatChange(value ?? 0, index.measure);
  const both = [maker.id(year, "diem"), maker.id(against, "diem")];
  const put = (
    what: string,
    name: Words,
    value: number | null,
    formula: Words,
    inputs: readonly string[] = both,
  ) => maker.computed(year, what, name, value, { text: points(value), formula, inputs });
  const contribution = isReweighted(framework, row.component)
    ? t`mức thay đổi quy ra điểm chung theo trọng số`
    : t`phần của thành phần này trong mức thay đổi điểm chung`;
  put("dong-gop", t`Đóng góp vào mức thay đổi điểm chung`, row.contribution, contribution);
  put(
    "lam-tot-hon",
    t`Phần do kết quả thay đổi`,
    row.performanceEffect,
    t`điểm tối đa bình quân hai năm nhân với thay đổi của tỷ lệ đạt`,
  );
  put(
    "doi-khung",
    t`Phần do điểm tối đa, trọng số đổi`,
    row.structureEffect,
    t`tỷ lệ đạt bình quân hai năm nhân với thay đổi của điểm tối đa`,
  );
  put(
    "ca-nuoc",
    t`Phần theo cả nước`,
    row.nationalEffect,
    t`điểm tối đa bình quân hai năm nhân với thay đổi tỷ lệ đạt bình quân của các đơn vị có điểm ở cả hai năm`,
    [],
  );
  put(
    "rieng-tinh",
    t`Phần của riêng tỉnh`,
    row.ownEffect,
    t`phần do kết quả thay đổi trừ phần theo cả nước`,
    [maker.id(year, "lam-tot-hon"), maker.id(year, "ca-nuoc")],
  );
  maker.computed(year, "diem-mat", t`Điểm mất`, row.lostPoints, {
    text: formatChangeSize(row.lostPoints ?? 0, index.measure),
    formula: t`điểm tối đa trừ điểm đạt`,
    inputs: [maker.id(year, "diem")],
  });
}

/** Every number of one index of a conference that stands on figures: the whole, then each component. */
export function indexFacts(
  unit: string,
  analysis: IndexAnalysis,
  editions: ReadonlyMap<number, Edition>,
  ledger: readonly LedgerRow[],
): Fact[] {
  const { index, total, components, swings, strengths, componentYears, edition } = analysis;
  const whole = new FactMaker(index.id, null);
  standingFacts(whole, unit, null, analysis, total);
  if (!("reason" in swings.total)) swingFacts(whole, analysis, swings.total);
  regionFact(whole, analysis);
  seriesFacts(whole, unit, analysis, editions);
  countedFacts(whole, analysis);
  courseFacts(whole, analysis);
  splitFacts(whole, analysis);
  expectedFacts(whole, analysis);
  goalFacts(whole, analysis);
  countFacts(whole, analysis);
  standoutCountFacts(whole, analysis);
  setFacts(whole, analysis);
  sumFacts(whole, analysis);
  roundingFacts(whole, analysis);
  if (analysis.regained) oftenFacts(whole, analysis.year, analysis.regained);
  const parts = components.flatMap((row) => {
    const maker = new FactMaker(index.id, row.component.id);
    const { id } = row.component;
    const ofThis = <Row extends { component: { id: string } }>(rows: readonly Row[]) =>
      rows.find((held) => held.component.id === id);
    standingFacts(maker, unit, id, analysis, row);
    maximumFact(maker, analysis, row);
    partFacts(maker, analysis, row);
    headroomFacts(maker, analysis, id);
    const swing = swings.components.find(({ component }) => component === id);
    if (swing && !("reason" in swing)) swingFacts(maker, analysis, swing);
    standoutFacts(maker, analysis, {
      national: ofThis(strengths.national.compared),
      region: ofThis(strengths.region.compared),
    });
    const lost = ofThis(ledger);
    if (lost && edition) ledgerFacts(maker, unit, analysis, edition, lost);
    yearsFacts(maker, unit, id, analysis, ofThis(componentYears)?.years ?? []);
    return maker.made;
  });
  return [...whole.made, ...parts];
}
