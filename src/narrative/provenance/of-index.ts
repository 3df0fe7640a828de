import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Change } from "../../analysis/standing/change.ts";
import type { Comparison, ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { Places } from "../../analysis/standing/places.ts";
import type { Benchmark } from "../../analysis/standing/position.ts";
import { formatChange, formatChangeSize, formatChangeWithUnit, formatScore } from "../../format/measure.ts";
import { formatPlacesSigned, formatRank } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { isReweighted } from "../../model/aggregation.ts";
import type { Edition } from "../../model/edition.ts";
import { type Fact, FactMaker } from "./fact.ts";
import { errorFacts, expectedFacts, swingFacts } from "./of-certainty.ts";
import { maximumFact, standoutFacts, yearsFacts } from "./of-components.ts";
import { countFacts, splitFacts } from "./of-counts.ts";
import { goalFacts, headroomFacts } from "./of-headroom.ts";
import { ledgerFacts } from "./of-losses.ts";
import { keptFacts, rankMoveFacts } from "./of-rank-move.ts";
import { courseFacts, rankFact, seriesFacts } from "./of-series.ts";

/** A change as computed from two scores, or as somebody reported it. */
function changeFact(maker: FactMaker, { index, year, against }: IndexAnalysis, change: Change): void {
  const name = t`Mức thay đổi năm ${year} so với năm ${against}`;
  const text = (value: number) => formatChangeWithUnit(value, index.measure);
  if (change.basis === "reported") maker.given(year, "thay-doi", name, change.reported, text);
  else
    maker.computed(year, "thay-doi", name, change.value, {
      text: text(change.value ?? 0),
      formula: t`điểm năm ${year} trừ điểm năm ${against}, không làm tròn trước`,
      inputs: [maker.id(year, "diem"), maker.id(against, "diem")],
    });
}

function placesFact(maker: FactMaker, { year, against }: IndexAnalysis, places: Places): void {
  const name = t`Số bậc tăng, giảm năm ${year} so với năm ${against}`;
  if (places.basis === "reported") maker.given(year, "so-bac", name, places.reported, formatPlacesSigned);
  else
    maker.computed(year, "so-bac", name, places.value, {
      text: formatPlacesSigned(places.value ?? 0),
      formula: t`thứ hạng năm ${against} trừ thứ hạng năm ${year}; dương là tăng bậc`,
      inputs: [maker.id(year, "hang"), maker.id(against, "hang")],
    });
}

/** Mean, median and best score of the same year that ours is held against. */
function benchmarkFacts(
  maker: FactMaker,
  component: string | null,
  { index, year, edition }: IndexAnalysis,
  { position }: Comparison,
): void {
  const { nationalMean, regionMean, median, best } = position;
  const put = (
    what: string,
    name: Words,
    benchmark: Benchmark | null,
    formula: Words,
    sources = edition?.sources,
  ) => {
    if (!benchmark) return;
    const { value, basis } = benchmark;
    const text = formatScore(value, index.measure);
    if (benchmark.sources.length === 0)
      maker.computed(year, what, name, value, { text, formula, sources: sources ?? [] });
    else
      maker.given(
        year,
        what,
        name,
        { value, written: "", basis, sources: [...benchmark.sources] },
        () => text,
      );
  };
  put(
    "trung-binh",
    t`Bình quân cả nước năm ${year}`,
    nationalMean,
    t`cộng điểm của mọi đơn vị được xếp hạng, chia cho số đơn vị`,
  );
  put(
    "trung-binh-vung",
    t`Bình quân vùng năm ${year}`,
    regionMean,
    t`cộng điểm của các đơn vị được xếp hạng trong vùng, chia cho số đơn vị`,
  );
  put("trung-vi", t`Trung vị cả nước năm ${year}`, median, t`điểm đứng giữa khi xếp mọi đơn vị theo điểm`);
  const holder = edition?.standings.get(best?.unit ?? "");
  const score = component === null ? holder?.score : holder?.components.get(component)?.score;
  put(
    "cao-nhat",
    t`Điểm cao nhất cả nước năm ${year}`,
    best,
    edition?.complete ? t`điểm lớn nhất trong mọi đơn vị` : t`điểm của đơn vị xếp thứ nhất`,
    score?.sources,
  );
}

/** What the total and a component have in common. */
function commonFacts(
  maker: FactMaker,
  unit: string,
  component: string | null,
  analysis: IndexAnalysis,
  row: Comparison,
): void {
  const { index, year, against, edition, previousEdition } = analysis;
  const score = (value: number) => formatScore(value, index.measure);
  maker.given(year, "diem", tAs("fact")`Điểm năm ${year}`, row.score, score);
  maker.given(against, "diem", tAs("fact")`Điểm năm ${against}`, row.previous, score);
  changeFact(maker, analysis, row.change);
  rankFact(maker, unit, component, { edition, year, placed: row.placed });
  rankFact(maker, unit, component, { edition: previousEdition, year: against, placed: row.previousPlaced });
  placesFact(maker, analysis, row.places);
  benchmarkFacts(maker, component, analysis, row);
  errorFacts(maker, analysis, component);
  rankMoveFacts(maker, analysis, component);
  keptFacts(maker, analysis, component);
}

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
  const { index, year, total, components, swings, strengths, componentYears, edition } = analysis;
  const whole = new FactMaker(index.id, null);
  commonFacts(whole, unit, null, analysis, total);
  if (!("reason" in swings.total)) swingFacts(whole, analysis, swings.total);
  const { regionPlace } = total;
  const region = t`Thứ hạng trong vùng năm ${year}`;
  if (regionPlace?.basis === "computed")
    whole.computed(year, "hang-vung", region, regionPlace.rank, {
      text: formatRank(regionPlace.rank, regionPlace.units),
      formula: t`xếp điểm của các đơn vị được xếp hạng trong vùng từ cao xuống thấp`,
      inputs: [whole.id(year, "diem")],
      sources: analysis.edition?.sources ?? [],
    });
  else if (regionPlace)
    whole.given(
      year,
      "hang-vung",
      region,
      { value: regionPlace.rank, written: "", basis: "reported", sources: regionPlace.sources },
      (rank) => formatRank(rank, regionPlace.units),
    );
  seriesFacts(whole, unit, analysis, editions);
  courseFacts(whole, analysis);
  splitFacts(whole, analysis);
  expectedFacts(whole, analysis);
  goalFacts(whole, analysis);
  countFacts(whole, analysis);
  const parts = components.flatMap((row) => {
    const maker = new FactMaker(index.id, row.component.id);
    const { id } = row.component;
    const ofThis = <Row extends { component: { id: string } }>(rows: readonly Row[]) =>
      rows.find((held) => held.component.id === id);
    commonFacts(maker, unit, id, analysis, row);
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
