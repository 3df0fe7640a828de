import type { RegionComparison } from "../../analysis/analyse-comparison.ts";
import type { LeagueRow } from "../../analysis/standing/league.ts";
import { formatScore } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { editionFactId, factOfHolder, ofHolder } from "../../narrative/fact-ids/edition-id.ts";
import { componentWord, indexYear, shortName, sourceLine, unitName } from "../../narrative/names.ts";
import { editionPath } from "../addresses/edition-path.ts";
import { withLeagueFacts } from "../addresses/facts-path.ts";
import type { Block, Cell, Page, Table } from "../page.ts";
import { section } from "../sections/context.ts";
import { missingCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { withMethod } from "../tables/frame/method.ts";
import { rankNote, standingColumns } from "../tables/standing/league-columns.ts";
import { heatNote, heatOfUnits, heatWith } from "../tables/standing/league-heat.ts";
import { pageOf } from "./page-of.ts";

/** Folder of the page for any pair. */
export const COMPARE_PATH = "so-sanh/";

/** Page of a region's units in one index. */
export function comparePath(region: string, index: string): string {
  return `${COMPARE_PATH}${region}/${index}/`;
}

/** Units of the region in the order of the table, with every top component; the means of region and country close it. */
function comparisonTable(dataset: Dataset, comparison: RegionComparison): Table {
  const { index, edition, region, rows, components: ids } = comparison;
  const framework = frameworkOf(index, edition.year);
  const heat = new Map(ids.map((id) => [id, heatOfUnits(edition, id)]));
  const { decimals } = index.measure;
  const of = { index, year: edition.year };
  const score = (id: string, unit: string): Cell => {
    const value = edition.standings.get(unit)?.components.get(id)?.score?.value;
    if (value === undefined) return missingCell(edition.standings.get(unit)?.missing?.reason ?? "no-score");
    return heatWith(heat.get(id), unit, {
      text: ofHolder(of, unit, id, "diem", formatNumber(value, decimals)),
      value,
    });
  };
  const meanCell = (value: number | null, at: number, whose: string | null): Cell => {
    if (value === null) return missingCell("no-score");
    const column = editionFactId(of, at === 0 ? null : ids[at - 1]!, "binh-quan-tinh");
    const fact = whose === null ? column : factOfHolder(column, whose);
    return { text: ofFact(formatNumber(value, decimals), fact), value };
  };
  const means = [
    { label: t`Bình quân vùng (tính)`, whose: region.id, values: comparison.means.region },
    { label: t`Bình quân cả nước (tính)`, whose: null, values: comparison.means.country },
  ];
  const body = tabulate(
    rows,
    ({ unit }) => ({ text: unitName(dataset, unit), href: `don-vi/${unit}/` }),
    t`Tỉnh, thành phố`,
    [
      ...standingColumns(index, edition).map((column) => ({ ...column, always: true })),
      ...ids.map((id) => ({
        label: named(findComponent(framework, id)?.name) ?? id,
        numeric: true,
        always: true,
        cell: ({ unit }: LeagueRow) => score(id, unit),
      })),
    ],
    ({ unit }) => ({ id: `${index.id}-${edition.year}-${unit}`, unit }),
  );
  return {
    id: `bang-${edition.year}`,
    caption: t`${indexYear(index, edition.year)}: vùng ${named(region.name)}`,
    columns: body.columns,
    rows: [
      ...body.rows,
      ...means.map(({ label, whose, values }) => ({
        header: { text: label },
        cells: [{ text: "–", value: null }, ...values.map((value, at) => meanCell(value, at, whose))],
      })),
    ],
    ...withMethod(rankNote(edition), [
      t`Bình quân tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu, mỗi nơi một lần như nhau.`,
      ...(ids.length > 0 ? [heatNote()] : []),
    ]),
    source: sourceLine(dataset, edition.sources),
    wide: true,
  };
}

/** Who leads the region, and the region's mean beside the country's: null where two share the lead or a score is not known. */
function regionLead(
  dataset: Dataset,
  { index, edition, rows, means, region: where }: RegionComparison,
): Words | null {
  const [first, second] = rows;
  const [region, country] = [means.region[0] ?? null, means.country[0] ?? null];
  if (!edition.complete || !first || first.rank === null || first.score === null) return null;
  if (second?.rank === first.rank || region === null || country === null) return null;
  const of = { index, year: edition.year };
  const score = ofHolder(of, first.unit, null, "diem", formatScore(first.score, index.measure));
  const rank = ofHolder(of, first.unit, null, "hang", formatRankPhrase(first.rank, edition.rankedUnits));
  const mean = editionFactId(of, null, "binh-quan-tinh");
  const ours = ofFact(formatScore(region, index.measure), factOfHolder(mean, where.id));
  const all = ofFact(formatScore(country, index.measure), mean);
  return t`${indexYear(index, edition.year)}: ${unitName(dataset, first.unit)} đứng đầu vùng với ${score} (${rank}); bình quân vùng ${ours}, cả nước ${all}.`;
}

const breadcrumbs = () => [{ label: t`Trang đầu`, path: "" }];

function regionPage(dataset: Dataset, group: readonly RegionComparison[]): Page | null {
  const [first] = group;
  if (!first) return null;
  const { index, region } = first;
  const years = group.map(({ edition }) => edition.year).join(", ");
  const page = pageOf({
    path: comparePath(region.id, index.id),
    kind: "compare-region",
    title: t`${shortName(index)}: các tỉnh, thành phố vùng ${named(region.name)}`,
    kicker: t`So sánh trong vùng · năm đánh giá ${years}`,
    lead: regionLead(dataset, first),
    description: t`Điểm và thứ hạng ${shortName(index)} của các tỉnh, thành phố vùng ${named(region.name)}, theo từng ${componentWord(index)}, cạnh bình quân vùng và cả nước.`,
    breadcrumbs: [...breadcrumbs(), { label: t`So sánh`, path: COMPARE_PATH }],
    sections: group
      .map((each) =>
        section(`nam-${each.edition.year}`, indexYear(each.index, each.edition.year), [
          { kind: "table", table: comparisonTable(dataset, each) },
          {
            kind: "links",
            items: [
              {
                label: t`Bảng cả nước ${indexYear(each.index, each.edition.year)}`,
                href: editionPath(each.index.id, each.edition.year),
                note: null,
              },
            ],
          },
        ]),
      )
      .filter((item) => item !== null),
  });
  return withLeagueFacts(page);
}

/** The page for any pair, with links to every region; and a page for each region and index. */
export function comparePages(dataset: Dataset, all: readonly RegionComparison[]): Page[] {
  const indices = [...new Set(all.map(({ index }) => index))];
  const regionsOf = (index: IndexDefinition) => [
    ...new Set(all.filter((each) => each.index === index).map(({ region }) => region)),
  ];
  const pages = indices.flatMap((index) =>
    regionsOf(index).map((region) =>
      regionPage(
        dataset,
        all.filter((each) => each.index === index && each.region === region),
      ),
    ),
  );
  const links = (index: IndexDefinition): Block => ({
    kind: "links",
    items: regionsOf(index).map(({ id, name }) => ({
      label: t`Vùng ${named(name)}`,
      href: comparePath(id, index.id),
      note: null,
    })),
  });
  const start: Page = {
    path: COMPARE_PATH,
    kind: "compare",
    title: t`So sánh`,
    kicker: null,
    description: t`Đặt cạnh nhau kết quả của các tỉnh, thành phố trong vùng, của hai nơi, hoặc của một nơi ở hai năm.`,
    lead: t`Đặt cạnh nhau kết quả của các tỉnh, thành phố trong vùng, của hai nơi, hoặc của một nơi ở hai năm.`,
    illustrative: false,
    breadcrumbs: breadcrumbs(),
    keyFigures: [],
    summary: null,
    downloads: [],
    scripts: ["compare-data.js", "compare.js"],
    sections: indices
      .map((index) =>
        section(`vung-${index.id}`, t`${shortName(index)}: các tỉnh, thành phố trong vùng`, [links(index)]),
      )
      .filter((item) => item !== null),
  };
  return [start, ...pages.filter((page) => page !== null)];
}
