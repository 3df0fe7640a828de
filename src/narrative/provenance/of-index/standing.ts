import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { Change } from "../../../analysis/standing/change.ts";
import type { Comparison } from "../../../analysis/standing/compared.ts";
import type { Places } from "../../../analysis/standing/places.ts";
import type { Benchmark } from "../../../analysis/standing/position.ts";
import { formatChangeWithUnit, formatScore } from "../../../format/measure.ts";
import { formatPlacesSigned, formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { FactMaker } from "../fact.ts";
import { errorFacts } from "./certainty.ts";
import { keptFacts, rankMoveFacts } from "./rank-move.ts";
import { rankFact } from "./series.ts";

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
export function standingFacts(
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

/** The rank among the units of the region, counted or as it was reported. */
export function regionFact(whole: FactMaker, { total, edition, year }: IndexAnalysis): void {
  const { regionPlace } = total;
  const region = t`Thứ hạng trong vùng năm ${year}`;
  if (regionPlace?.basis === "computed")
    whole.computed(year, "hang-vung", region, regionPlace.rank, {
      text: formatRank(regionPlace.rank, regionPlace.units),
      formula: t`xếp điểm của các đơn vị được xếp hạng trong vùng từ cao xuống thấp`,
      inputs: [whole.id(year, "diem")],
      sources: edition?.sources ?? [],
    });
  else if (regionPlace)
    whole.given(
      year,
      "hang-vung",
      region,
      { value: regionPlace.rank, written: "", basis: "reported", sources: regionPlace.sources },
      (rank) => formatRank(rank, regionPlace.units),
    );
}
