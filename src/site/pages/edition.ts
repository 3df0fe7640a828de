import type { EditionAnalysis } from "../../analysis/analyse-edition.ts";
import { league } from "../../analysis/standing/league.ts";
import { formatDateLong } from "../../format/date.ts";
import { formatScore } from "../../format/measure.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { breakWords } from "../../narrative/comparability/reasons.ts";
import { type InEdition, ofEdition, ofHolder } from "../../narrative/fact-ids/edition-id.ts";
import { leagueWord } from "../../narrative/internal.ts";
import {
  componentWord,
  indexYear,
  regionName,
  shortName,
  sourceLine,
  unitName,
} from "../../narrative/names.ts";
import { printedWords } from "../../narrative/provenance/conflicts.ts";
import { editionPath } from "../addresses/edition-path.ts";
import { distributionFigure } from "../figures/distribution-figure.ts";
import { tileMap } from "../figures/tile-map.ts";
import type { Block, Page, Table } from "../page.ts";
import { section } from "../sections/context.ts";
import { sourceNote } from "../sections/source-note.ts";
import { basisMarks } from "../tables/frame/basis.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { leagueTable, shownComponents } from "../tables/standing/league-table.ts";
import { editionPartitionTables } from "../tables/standing/partition-table.ts";
import { pageOf } from "./page-of.ts";

function meansTable(dataset: Dataset, index: IndexDefinition, edition: Edition): Table | null {
  const { national, regions } = edition.means;
  const of = { index, year: edition.year };
  const rows = [
    ...(national ? [{ id: null, label: t`Cả nước`, figure: national }] : []),
    ...[...regions].map(([region, figure]) => ({
      id: region,
      label: t`Vùng ${regionName(dataset, region)}`,
      figure,
    })),
  ];
  if (rows.length === 0) return null;
  const known = [...regions.keys()];
  const system = dataset.regions.get(known[0] ?? "")?.system;
  const unnamed = [...dataset.regions.values()]
    .filter(({ id, system: of }) => of === system && !known.includes(id))
    .map(({ id }) => regionName(dataset, id));
  return {
    id: "bang-binh-quan",
    caption: t`${indexYear(index, edition.year)}: bình quân như công bố`,
    ...tabulate(rows, ({ label }) => ({ text: label }), t`Phạm vi`, [
      {
        label: t`Bình quân`,
        numeric: true,
        cell: ({ id, figure }) => {
          const told = together`${formatScore(figure.value, index.measure)}${basisMarks[figure.basis]}`;
          return {
            text:
              id === null
                ? ofEdition(of, null, "binh-quan-cong-bo", told)
                : ofHolder(of, id, null, "binh-quan-vung-cong-bo", told),
            value: figure.value,
          };
        },
      },
    ]),
    notes:
      unnamed.length === 0 || regions.size === 0
        ? []
        : [t`Chưa có bình quân của vùng: ${strung(unnamed, "; ")}.`],
    source: sourceLine(
      dataset,
      rows.flatMap(({ figure }) => figure.sources),
    ),
  };
}

function alsoPublished(dataset: Dataset, index: IndexDefinition, edition: Edition): Block | null {
  if (edition.alsoPublished.length === 0) return null;
  const of = (component: string | null) => {
    const found = component === null ? null : findComponent(frameworkOf(index, edition.year), component);
    return found ? together`, ${named(found.name)}` : "";
  };
  return {
    kind: "list",
    ordered: false,
    items: edition.alsoPublished.map(
      ({ unit, component, written, why, sources }) =>
        together`${unit === "national" ? t`Cả nước` : unitName(dataset, unit)}${of(component)}: ${printedWords(written)} – ${recorded(why)} (${sourceLine(dataset, sources)})`,
    ),
  };
}

/** "có điểm của cả 60 tỉnh, thành phố được xếp hạng"; "có điểm của 05 trong 63 tỉnh, thành phố được xếp hạng". */
function knownWords(of: InEdition, known: number, ranked: number | null, word: Words): Words {
  const count = ofEdition(of, null, "so-noi-co-diem", formatCount(known));
  if (ranked === null) return t`có điểm của ${count} ${word}`;
  return known === ranked
    ? t`có điểm của cả ${count} ${word} được xếp hạng`
    : t`có điểm của ${count} trong ${ofEdition(of, null, "so-don-vi", formatCount(ranked))} ${word} được xếp hạng`;
}

/** One edition of an index: when announced, the league, means, other versions of figures, the break before it. */
export function editionPage(dataset: Dataset, analysis: EditionAnalysis, writer: Writer = vietnamese): Page {
  const { index, edition } = analysis;
  const rows = league(edition);
  const word = leagueWord(index);
  const of = { index, year: edition.year };
  const first = rows.find(({ rank, score }) => rank === 1 && score !== null);
  const known = rows.filter(({ score }) => score !== null).length;
  const announced = edition.publishedOn
    ? t`công bố ${formatDateLong(edition.publishedOn)}`
    : t`chưa rõ ngày công bố`;
  const before = breakBetween(index, TOTAL, edition.year, edition.year - 1);
  const means = meansTable(dataset, index, edition);
  const distribution = distributionFigure(dataset, "hinh-phan-bo", analysis, writer);
  const title = together`${indexYear(index, edition.year)}`;
  const lead = first
    ? t`${unitName(dataset, first.unit)} đứng đầu với ${ofHolder(of, first.unit, null, "diem", formatScore(first.score!, index.measure))}; ${knownWords(of, known, edition.rankedUnits, word)}.`
    : known === 0
      ? t`Chưa tìm thấy nguồn nêu điểm từng ${word}.`
      : together`${capitalise(knownWords(of, known, null, word))}.`;
  const heading =
    shownComponents(index, edition).length > 0
      ? t`Bảng ${componentWord(index)} các ${word}`
      : t`Điểm và thứ hạng các ${word}`;
  return pageOf({
    path: editionPath(index.id, edition.year),
    kind: "edition",
    title,
    kicker: together`${named(index.name)} · ${announced}${edition.decision ? t` · Quyết định số ${edition.decision.number}` : ""}`,
    description: together`${title}: ${lead}`,
    lead,
    illustrative: index.illustrative,
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      { label: tAs("plural")`Chỉ số`, path: "chi-so/" },
      { label: shortName(index), path: `chi-so/${index.id}/` },
    ],
    downloads: [
      {
        label: t`Bảng số liệu năm này (CSV)`,
        href: `du-lieu/${index.id}-${edition.year}.csv`,
        note: t`đủ thành phần, chưa làm tròn`,
      },
    ],
    sections: [
      section("bang", heading, [
        before
          ? {
              kind: "note",
              tone: "break",
              title: t`So với năm ${edition.year - 1}`,
              text: breakWords(before),
            }
          : null,
        sourceNote(edition.note),
        rows.length > 0
          ? { kind: "table", table: leagueTable(dataset, index, edition) }
          : {
              kind: "note",
              tone: "missing",
              title: null,
              text: t`Chưa tìm thấy nguồn nêu điểm từng ${word}.`,
            },
      ]),
      section("ban-do", t`Trên bản đồ`, tileMap(dataset, "ban-do-o", index, edition)),
      section(
        "cach-chia",
        t`Điểm theo cách chia khác`,
        editionPartitionTables(dataset, index, edition).map((table) => ({ kind: "table", table })),
      ),
      section("phan-bo", t`Phân bố điểm`, [distribution ? { kind: "figure", figure: distribution } : null]),
      section("binh-quan", t`Bình quân`, [means ? { kind: "table", table: means } : null]),
      section("ban-khac", t`Số liệu khác đã được công bố`, [alsoPublished(dataset, index, edition)]),
    ].filter((item) => item !== null),
  });
}
