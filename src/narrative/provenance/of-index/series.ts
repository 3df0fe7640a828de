import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { Comparison } from "../../../analysis/standing/compared.ts";
import type { HistoryPoint } from "../../../analysis/years/history.ts";
import { formatYears } from "../../../format/date.ts";
import { formatChange, formatMaximum, formatScore } from "../../../format/measure.ts";
import { formatCount, formatNumber, formatPercent } from "../../../format/number.ts";
import { formatPlacesShare, formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Edition, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { yearsCounted } from "../../fact-ids/fact-id.ts";
import { spanCounted } from "../../years/history.ts";
import { inLeague } from "../../years/in-league.ts";
import type { FactMaker } from "../fact.ts";

/** The published rank of a standing, of the whole or of a component. */
function publishedRank(standing: Standing | undefined, component: string | null): Figure | null {
  return (component === null ? standing?.rank : standing?.components.get(component)?.rank) ?? null;
}

interface Place {
  edition: Edition | null;
  year: number;
  placed: Comparison["placed"];
}

/** A rank as published, or counted from the scores of all units. */
export function rankFact(
  maker: FactMaker,
  unit: string,
  component: string | null,
  { edition, year, placed }: Place,
): void {
  if (!placed || !edition) return;
  const name = tAs("fact")`Thứ hạng năm ${year}`;
  const published = publishedRank(edition.standings.get(unit), component);
  const text = formatRank(placed.rank, placed.rankedUnits);
  if (published && placed.basis !== "computed") maker.given(year, "hang", name, published, () => text);
  else
    maker.computed(year, "hang", name, placed.rank, {
      text,
      formula: t`xếp điểm của mọi đơn vị trong kỳ từ cao xuống thấp; bằng điểm thì cùng hạng`,
      inputs: [maker.id(year, "diem")],
      sources: edition.sources,
    });
}

/** What could be had in a year of the series, and the share of it that was reached. */
function reachFacts(maker: FactMaker, { year, maxPoints, share }: HistoryPoint, edition: Edition): void {
  if (maxPoints === null) return;
  const { sources } = edition;
  const text = formatMaximum(maxPoints);
  const name = t`Điểm tối đa năm ${year}`;
  maker.given(
    year,
    "toi-da",
    name,
    { value: maxPoints, written: "", basis: "published", sources },
    () => text,
  );
  maker.computed(year, "ty-le-dat", t`Tỷ lệ đạt năm ${year} (%)`, share === null ? null : 100 * share, {
    text: formatPercent(share ?? 0, 1),
    formula: t`điểm chia cho điểm tối đa của năm ấy`,
    inputs: [maker.id(year, "diem"), maker.id(year, "toi-da")],
  });
}

/** The years of the series before the two that are compared. */
export function seriesFacts(
  maker: FactMaker,
  unit: string,
  { index, year, against, history }: IndexAnalysis,
  editions: ReadonlyMap<number, Edition>,
): void {
  for (const point of history) {
    const edition = editions.get(point.year);
    if (!edition) continue;
    reachFacts(maker, point, edition);
    if (point.year === year || point.year === against) continue;
    const figure = edition.standings.get(unit)?.score ?? null;
    maker.given(point.year, "diem", tAs("fact")`Điểm năm ${point.year}`, figure, (value) =>
      formatScore(value, index.measure),
    );
    const placed =
      point.rank === null || point.rankBasis === null
        ? null
        : { rank: point.rank, rankedUnits: point.rankedUnits, basis: point.rankBasis };
    rankFact(maker, unit, null, { edition, year: point.year, placed });
  }
}

/** Of how many years the headline of a series tells the best and the worst. */
export function countedFacts(maker: FactMaker, { history }: IndexAnalysis): void {
  const made = new Set<string>();
  for (const measure of ["rank", "score", "share"] as const) {
    const counted = spanCounted(history, measure);
    const what = counted && yearsCounted(measure, counted.from);
    if (!what || made.has(`${counted.to} ${what}`)) continue;
    made.add(`${counted.to} ${what}`);
    const { name, formula } = countOfYears(what, counted);
    maker.computed(counted.to, what, name, counted.known, { text: formatCount(counted.known), formula });
  }
}

/** What such a count is called and how it is made. */
export function countOfYears(
  what: string,
  { from, to }: { from: number; to: number },
): { name: Words; formula: Words } {
  const span = formatYears(from, to);
  return what.startsWith("nam-ke-hang")
    ? { name: t`Số năm có hạng ${span}`, formula: t`đếm các năm có thứ hạng` }
    : { name: t`Số năm có điểm ${span}`, formula: t`đếm các năm có điểm` };
}

/** Level, direction and steadiness of each span of years that can be judged, in places of its last league. */
export function courseFacts(maker: FactMaker, { years, index }: IndexAnalysis): void {
  for (const view of years) {
    const { from, to, scoreSlope } = view;
    const span = formatYears(from, to);
    const put = (
      what: "so-nam-co-hang" | "hang-binh-quan" | "xu-huong" | "lech-xu-huong",
      name: Words,
      value: number | null,
      text: Words,
      formula: Words,
    ) => maker.computed(to, `${what}-tu-${from}`, name, value, { text, formula });
    if (scoreSlope)
      maker.computed(
        scoreSlope.to,
        `so-nam-xu-huong-diem-tu-${scoreSlope.from}`,
        t`Số năm có điểm ${formatYears(scoreSlope.from, scoreSlope.to)}`,
        scoreSlope.years,
        { text: formatCount(scoreSlope.years), formula: t`đếm các năm có điểm` },
      );
    if (scoreSlope)
      maker.computed(
        scoreSlope.to,
        `xu-huong-diem-tu-${scoreSlope.from}`,
        t`Xu hướng điểm ${formatYears(scoreSlope.from, scoreSlope.to)}`,
        scoreSlope.value,
        {
          text: formatChange(scoreSlope.value, index.measure),
          formula: t`trung vị của mọi độ dốc giữa hai năm (Theil–Sen), điểm mỗi năm`,
        },
      );
    if (view.verdict === "too-few") continue;
    const { meanRank, slope, scatter } = inLeague(view);
    put(
      "so-nam-co-hang",
      t`Số năm có hạng ${span}`,
      view.ranked,
      formatRank(view.ranked, to - from + 1),
      t`đếm các năm có thứ hạng và số đơn vị được xếp hạng`,
    );
    put(
      "hang-binh-quan",
      t`Hạng bình quân ${span}`,
      meanRank,
      formatNumber(meanRank, 1),
      t`bình quân vị trí trong bảng của các năm, quy về số đơn vị được xếp hạng của năm cuối`,
    );
    put(
      "xu-huong",
      t`Xu hướng ${span} (bậc mỗi năm)`,
      slope,
      formatPlacesShare(slope),
      t`trung vị của mọi độ dốc giữa hai năm (Theil–Sen) của vị trí trong bảng, quy ra bậc`,
    );
    put(
      "lech-xu-huong",
      t`Dao động quanh xu hướng ${span} (bậc)`,
      scatter,
      formatNumber(scatter, 1),
      t`độ lệch chuẩn của vị trí trong bảng quanh đường xu hướng, quy ra bậc`,
    );
  }
}
