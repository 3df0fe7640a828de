import type { RankChange } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ContributionRow } from "../../charts/kinds/contribution-bars.ts";
import { formatNumber, roundHalfAway } from "../../format/number.ts";
import { formatPlacesSigned } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import type { Saying } from "../../format/write.ts";
import { t, tAs } from "../../language/say.ts";
import { ofFact, strung, together, type Words } from "../../language/text.ts";
import { addingUp } from "../../model/rules/adds-up.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import {
  type FactKind,
  factOf,
  factOfTotal,
  PART_COMMON,
  PART_PLACES,
  PART_POINTS,
  partKind,
} from "../../narrative/fact-ids/fact-id.ts";
import { componentWord, type Names, shortName, sourceLine } from "../../narrative/names.ts";
import { untoldNames, untoldPart } from "../../narrative/parts/untold.ts";
import { partName, placesShare, shownParts } from "../../narrative/rank-move/own-parts.ts";
import { rankChangeBasis, rankChangeHeadline } from "../../narrative/rank-move/rank-change.ts";
import type { Table } from "../page.ts";
import { missingCell, numberCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { withMethod } from "../tables/frame/method.ts";
import { sourcesOf } from "../tables/standing/results-table.ts";
import { barsDrawn } from "./contribution-figure.ts";
import type { FigureDraft } from "./draw.ts";

type Told = Exclude<RankChange, { form: "none" }>;

interface PlacesRow {
  id: string;
  label: Words;
  /** The facts that its points, the mean of all and its places are. */
  facts: { points: string; common: string; places: string };
  points: number | null;
  /** Mean of the same over the units ranked in both years. */
  common: number | null;
  places: number;
  /** What is not comparable is never judged. */
  judged: boolean;
}

/** A row of all parts together: by the change of the total and the mean of all, or by those without new weights. */
const factsOfWhole = (
  analysis: IndexAnalysis,
  places: FactKind,
  points: FactKind = "thay-doi",
  common: FactKind = "thay-doi-binh-quan",
) => ({
  points: factOf(analysis, null, points),
  common: factOf(analysis, null, common),
  places: factOf(analysis, null, places),
});

function rowsOf(analysis: IndexAnalysis, change: Told): PlacesRow[] {
  const own = shownParts(change, analysis.index.measure).map((part) => ({
    id: part.component ?? (part.kind === "weights" ? "trong-so" : "phan-con-lai"),
    facts: {
      points: factOf(analysis, part.component, partKind(part, PART_POINTS)),
      common: factOf(analysis, part.component, partKind(part, PART_COMMON)),
      places: factOf(analysis, part.component, partKind(part, PART_PLACES)),
    },
    label: partName(analysis, part),
    points: part.points,
    common: part.common,
    places: part.places,
    judged: part.kind === "component",
  }));
  return [
    ...own.filter(({ judged }) => judged),
    ...own.filter(({ judged }) => !judged),
    {
      id: "don-vi-khac",
      label: t`Các tỉnh, thành phố khác`,
      facts: factsOfWhole(analysis, "bac-noi-khac"),
      points: null,
      common: null,
      places: change.others,
      judged: true,
    },
  ];
}

function notesOf(names: Names, analysis: IndexAnalysis, change: Told) {
  const rest = change.restOf;
  const counted = rankChangeBasis(names, analysis);
  const parts = t`Mỗi phần được tính theo mức hơn, kém bình quân các tỉnh ở phần ấy. Số bậc dương là tốt hơn. Các phần cộng lại bằng số bậc trong ${factOfTotal(analysis, "so-don-vi", formatNumber(change.units ?? 0, 0))} tỉnh, thành phố được xếp hạng ở cả hai năm; số in ra làm tròn nên có thể lệch ở chữ số cuối.`;
  return withMethod(
    rest.length > 0
      ? [t`${capitalise(untoldPart(analysis, rest))} gồm: ${untoldNames(analysis, rest)}.`]
      : [],
    [...(counted ? [counted] : []), parts],
    [parts],
  );
}

function placesTable(names: Names, id: string, analysis: IndexAnalysis, change: Told): Table {
  const { index, year, against } = analysis;
  const rows = rowsOf(analysis, change);
  addingUp(rows, ({ places }) => places, change.places, { decimals: 0, what: `${index.id} places` });
  const whole = { points: analysis.total.change.value, common: change.common, judged: true };
  const own = rows.filter(({ id: row }) => row !== "trong-so" && row !== "don-vi-khac");
  const told = own.filter(({ points }) => points !== null);
  const sumOf = (key: "points" | "common") => told.reduce((sum, row) => sum + row[key]!, 0);
  const summed: PlacesRow[] = [
    ...own,
    {
      id: "cua-tinh",
      label: t`Phần của tỉnh`,
      facts: factsOfWhole(analysis, "bac-cua-tinh", "diem-cua-tinh", "diem-binh-quan"),
      points: sumOf("points"),
      common: sumOf("common"),
      places: change.own,
      judged: true,
    },
    ...rows.filter((row) => !own.includes(row)),
    {
      id: "cong",
      label: t`Cộng`,
      facts: factsOfWhole(analysis, "so-bac-chung"),
      places: change.places,
      ...whole,
    },
  ];
  return {
    id,
    caption: t`Số bậc do từng phần, ${shortName(index)} năm ${year} so với năm ${against}`,
    ...tabulate(summed, ({ label }) => ({ text: label }), t`Phần`, [
      {
        label: t`Thay đổi điểm`,
        numeric: true,
        cell: ({ points, id: row, facts }) =>
          row === "don-vi-khac"
            ? missingCell("not-applicable")
            : numberCell(points, index.measure, "no-score", true, facts.points),
      },
      {
        label: t`Bình quân các tỉnh`,
        numeric: true,
        cell: ({ common, id: row, facts }) =>
          row === "don-vi-khac"
            ? missingCell("not-applicable")
            : numberCell(common, index.measure, "no-score", true, facts.common),
      },
      {
        label: t`Số bậc`,
        numeric: true,
        cell: ({ places, facts }) => ({
          text: ofFact(formatPlacesSigned(places), facts.places),
          value: places,
        }),
      },
    ]),
    ...notesOf(names, analysis, change),
    source: sourceLine(names, sourcesOf(analysis)),
  };
}

/** What is not comparable stands below what is. */
const last = ({ verdict }: Saying<ContributionRow>) => (verdict === "not-comparable" ? 1 : 0);

/** Where no bar is as long as this, in places, all look alike: the sentence and the table say it. */
const LONGEST_WORTH_DRAWING = 2;

/** Bars of the places that each own part, and the other units together, moved the rank by: as long as what they print. */
export function rankChangeFigure(names: Names, id: string, analysis: IndexAnalysis): FigureDraft | null {
  const change = analysis.rankChange;
  if (change.form !== "parts") return null;
  const { index, year, against } = analysis;
  const bars = rowsOf(analysis, change)
    .map(({ id: row, label, places, judged }): Saying<ContributionRow> => {
      const moved = printsAsZero(places, 0) ? "unchanged" : places > 0 ? "gain" : "loss";
      const verdict = judged ? moved : "not-comparable";
      return { id: row, label, value: roundHalfAway(places, 0), text: formatPlacesSigned(places), verdict };
    })
    .sort((a, b) => last(a) - last(b) || a.value! - b.value!);
  if (bars.every(({ value }) => Math.abs(value!) < LONGEST_WORTH_DRAWING)) return null;
  const measure = tAs("places")`bậc`;
  return {
    id,
    headline: rankChangeHeadline(analysis, change),
    subtitle: t`Số bậc do từng ${componentWord(index)} của tỉnh hơn, kém bình quân các tỉnh và do các tỉnh, thành phố khác, năm ${year} so với năm ${against} (bậc)`,
    altText: strung(
      [
        t`Biểu đồ cột ngang: số bậc tăng, giảm do từng phần.`,
        together`${strung(
          rowsOf(analysis, change).map(({ label, places }) => together`${label}: ${placesShare(places)}`),
          "; ",
        )}.`,
      ],
      " ",
    ),
    table: placesTable(names, `${id}-bang`, analysis, change),
    ...barsDrawn(bars, measure, index.illustrative),
  };
}
