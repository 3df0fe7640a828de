import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import type { Standout } from "../../../analysis/standing/components/strengths.ts";
import type { ComponentYear } from "../../../analysis/years/component-history.ts";
import { formatScore } from "../../../format/measure.ts";
import { formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import { isReweighted } from "../../../model/aggregation.ts";
import type { FactKind } from "../../fact-ids/fact-id.ts";
import type { FactMaker } from "../fact.ts";

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
