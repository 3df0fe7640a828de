import type { EditionAnalysis } from "../../analysis/analyse-edition.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf, indicesOfLeagues } from "../../model/lookup.ts";
import { shortName } from "../../narrative/names.ts";
import { hasRanks, tileMap } from "../figures/tile-map.ts";
import { timelineFigure } from "../figures/timeline-figure.ts";
import type { Block, Page } from "../page.ts";
import { list, section } from "../sections/context.ts";
import { breaksTable } from "../tables/breaks-table.ts";
import { editionsTable } from "../tables/editions-table.ts";
import { frameworkTables } from "../tables/framework-table.ts";
import { totalMakersTable } from "../tables/standing/total-makers-table.ts";
import { pageOf } from "./page-of.ts";

/** The breaks on a line of years above their table; the table alone where there is only one edition. */
function breakBlock(
  dataset: Dataset,
  index: IndexDefinition,
  newestFirst: readonly Edition[],
  writer: Writer,
): Block | null {
  if (index.breaks.length === 0) return null;
  const table = breaksTable(dataset, index);
  const figure = timelineFigure("hinh-gian-doan", index, [...newestFirst].reverse(), table, writer);
  return figure ? { kind: "figure", figure } : { kind: "table", table };
}

/** An index: what it measures, its editions, frameworks and breaks. */
export function indexPage(
  dataset: Dataset,
  index: IndexDefinition,
  held: readonly EditionAnalysis[],
  writer: Writer = vietnamese,
): Page {
  const editions = [...editionsOf(dataset, index.id)].reverse();
  const frameworks = [...index.frameworks].reverse().filter(({ components }) => components.length > 0);
  const mapped = editions.find(hasRanks);
  const makers = totalMakersTable(dataset, held);
  const levels = Object.values(index.levels).map((level) => named(level));
  return pageOf({
    path: `chi-so/${index.id}/`,
    kind: "index",
    title: shortName(index),
    kicker: named(index.name),
    description: named(index.about),
    lead: named(index.about),
    illustrative: index.illustrative,
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: tAs("plural")`Chỉ số`, path: "chi-so/" },
    ],
    downloads: [
      {
        label: t`Toàn bộ ${shortName(index)} (CSV)`,
        href: `du-lieu/${index.id}.csv`,
        note: t`mọi năm, mọi thành phần`,
      },
    ],
    sections: [
      section("cac-ky", t`Các kỳ đánh giá`, [
        { kind: "table", table: editionsTable(dataset, index, editions) },
      ]),
      section("gioi-thieu", t`Chỉ số này đo gì`, [
        list([
          t`Nơi công bố: ${inTheirWords(index, "publisher")}.`,
          t`Đơn vị tính: ${index.measure.unit === "percent" ? t`phần trăm` : t`điểm`}.`,
          t`Các cấp: ${strung(levels, " → ")}.`,
        ]),
      ]),
      section("ban-do", t`Trên bản đồ`, mapped ? tileMap(dataset, "ban-do-o", index, mapped) : []),
      section("phan-biet", index.unitKind ? t`Các đơn vị khác nhau ở đâu` : t`Các tỉnh khác nhau ở đâu`, [
        makers ? { kind: "table", table: makers } : null,
      ]),
      section("gian-doan", t`Gián đoạn của chuỗi số liệu`, [breakBlock(dataset, index, editions, writer)]),
      section(
        "khung",
        t`Khung đánh giá theo từng giai đoạn`,
        frameworkTables(dataset, index, frameworks).map((table): Block => ({ kind: "table", table })),
      ),
    ].filter((item) => item !== null),
  });
}

/** The list of indices. */
export function indexListPage(dataset: Dataset): Page {
  const all = indicesOfLeagues(dataset);
  // Behind the published ones stand those that only show what can be done.
  const indices = [
    ...all.filter(({ illustrative }) => !illustrative),
    ...all.filter(({ illustrative }) => illustrative),
  ];
  return pageOf({
    path: "chi-so/",
    kind: "index-list",
    title: tAs("plural")`Chỉ số`,
    description: t`Các chỉ số được phân tích: đo gì, ai công bố, các kỳ, chỗ gián đoạn.`,
    sections: [
      section("danh-sach", t`Các chỉ số`, [
        {
          kind: "links",
          items: indices.map((index) => ({
            label: shortName(index),
            href: `chi-so/${index.id}/`,
            note: together`${named(index.name)} (${inTheirWords(index, "publisher")})`,
          })),
        },
      ]),
    ].filter((item) => item !== null),
  });
}
