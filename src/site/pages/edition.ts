import type { EditionAnalysis } from "../../analysis/analyse-edition.ts";
import { type LeagueRow, league } from "../../analysis/standing/league.ts";
import { formatDateLong } from "../../format/date.ts";
import { formatScore } from "../../format/measure.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { recorded } from "../../language/recorded.ts";
import { named, t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { frameworkOf } from "../../model/lookup.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { breakWords } from "../../narrative/comparability/reasons.ts";
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
import { distributionFigure } from "../figures/distribution-figure.ts";
import { tileMap } from "../figures/tile-map.ts";
import type { Block, Cell, Page, Table } from "../page.ts";
import { section } from "../sections/context.ts";
import { sourceNote } from "../sections/source-note.ts";
import { basisMarks } from "../tables/frame/basis.ts";
import { missingCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { heatNote, heatOfUnits, heatWith } from "../tables/standing/league-heat.ts";
import { editionPartitionTables } from "../tables/standing/partition-table.ts";
import { pageOf } from "./page-of.ts";

export function editionPath(index: string, year: number): string {
  return `chi-so/${index}/${year}/`;
}

/** Place of a unit in the league of an edition's page: "dv-dong-thap". */
export function unitAnchor(unit: string): string {
  return `dv-${unit}`;
}

function scoreOf(index: IndexDefinition, edition: Edition, row: LeagueRow): Cell {
  if (row.score === null) return missingCell(edition.standings.get(row.unit)?.missing?.reason ?? "no-score");
  return {
    text: together`${formatNumber(row.score, index.measure.decimals)}${basisMarks[row.scoreBasis ?? "published"]}`,
    value: row.score,
  };
}

/** All units of an edition, best first, with the top components. */
export function leagueTable(dataset: Dataset, index: IndexDefinition, edition: Edition): Table {
  const rows = league(edition);
  const word = leagueWord(index);
  const components = (frameworkOf(index, edition.year)?.components ?? []).filter(({ id }) =>
    [...edition.standings.values()].some((standing) => standing.components.get(id)?.score),
  );
  const heat = new Map(components.map(({ id }) => [id, heatOfUnits(edition, id)]));
  const componentCell = (unit: string, id: string): Cell => {
    const standing = edition.standings.get(unit);
    const score = standing?.components.get(id)?.score;
    if (score)
      return heatWith(heat.get(id), unit, {
        text: formatNumber(score.value, index.measure.decimals),
        value: score.value,
      });
    return missingCell(standing?.missing?.reason ?? "no-score");
  };
  const computed = rows.some(({ rankBasis }) => rankBasis === "computed");
  const missing = rows.filter(({ score }) => score === null).length;
  return {
    id: "bang-xep-hang",
    caption: t`${indexYear(index, edition.year)}: các ${word}`,
    ...tabulate(
      rows,
      ({ unit }) => ({ text: unitName(dataset, unit), href: `don-vi/${unit}/` }),
      capitalise(word),
      [
        {
          label: t`Hạng`,
          numeric: true,
          cell: ({ rank, unit }) =>
            rank === null
              ? missingCell(edition.standings.get(unit)?.missing?.reason ?? "no-rank")
              : { text: formatRank(rank, edition.rankedUnits), value: rank },
        },
        {
          label: index.measure.unit === "percent" ? t`Điểm (%)` : t`Điểm`,
          numeric: true,
          cell: (row) => scoreOf(index, edition, row),
        },
        ...components.map(({ id, name }) => ({
          label: named(name),
          numeric: true,
          cell: ({ unit }: LeagueRow) => componentCell(unit, id),
        })),
      ],
      ({ unit }) => ({ id: unitAnchor(unit), unit }),
    ),
    tools: true,
    notes: [
      ...(edition.complete && components.length > 0 ? [heatNote()] : []),
      ...(computed
        ? [
            t`Thứ hạng được tính từ điểm chưa làm tròn của các ${word} có đủ số liệu; bằng điểm thì cùng hạng.`,
          ]
        : []),
      ...(rows.some(({ scoreBasis }) => scoreBasis === "computed")
        ? [t`Điểm chung là tổng tính được từ điểm các phần, chưa làm tròn.`]
        : []),
      ...(edition.complete ? [] : [t`Bảng chỉ gồm các ${word} tìm được nguồn công khai.`]),
      ...(missing > 0 && edition.complete
        ? [t`${formatCount(missing)} ${word} không có đủ số liệu nên không xếp hạng.`]
        : []),
    ],
    source: sourceLine(dataset, edition.complete ? edition.sources : sourcesOfStandings(edition)),
    wide: true,
  };
}

function sourcesOfStandings(edition: Edition): string[] {
  return [...edition.standings.values()].flatMap(({ score, rank }) => score?.sources ?? rank?.sources ?? []);
}

function meansTable(dataset: Dataset, index: IndexDefinition, edition: Edition): Table | null {
  const { national, regions } = edition.means;
  const rows = [
    ...(national ? [{ label: t`Cả nước`, figure: national }] : []),
    ...[...regions].map(([region, figure]) => ({ label: t`Vùng ${regionName(dataset, region)}`, figure })),
  ];
  if (rows.length === 0) return null;
  return {
    id: "bang-binh-quan",
    caption: t`${indexYear(index, edition.year)}: bình quân như công bố`,
    ...tabulate(rows, ({ label }) => ({ text: label }), t`Phạm vi`, [
      {
        label: t`Bình quân`,
        numeric: true,
        cell: ({ figure }) => ({
          text: together`${formatScore(figure.value, index.measure)}${basisMarks[figure.basis]}`,
          value: figure.value,
        }),
      },
    ]),
    notes: [],
    source: sourceLine(
      dataset,
      rows.flatMap(({ figure }) => figure.sources),
    ),
  };
}

function alsoPublished(dataset: Dataset, edition: Edition): Block | null {
  if (edition.alsoPublished.length === 0) return null;
  return {
    kind: "list",
    ordered: false,
    items: edition.alsoPublished.map(
      ({ unit, written, why, sources }) =>
        together`${unit === "national" ? t`Cả nước` : unitName(dataset, unit)}: ${printedWords(written)} – ${recorded(why)} (${sourceLine(dataset, sources)})`,
    ),
  };
}

/** "có điểm của cả 60 tỉnh, thành phố được xếp hạng"; "có điểm của 05 trong 63 tỉnh, thành phố được xếp hạng". */
function knownWords(known: number, ranked: number | null, word: Words): Words {
  if (ranked === null) return t`có điểm của ${formatCount(known)} ${word}`;
  return known === ranked
    ? t`có điểm của cả ${formatCount(known)} ${word} được xếp hạng`
    : t`có điểm của ${formatCount(known)} trong ${formatCount(ranked)} ${word} được xếp hạng`;
}

/** One edition of an index: when announced, the league, means, other versions of figures, the break before it. */
export function editionPage(dataset: Dataset, analysis: EditionAnalysis, writer: Writer = vietnamese): Page {
  const { index, edition } = analysis;
  const rows = league(edition);
  const word = leagueWord(index);
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
    ? t`${unitName(dataset, first.unit)} đứng đầu với ${formatScore(first.score!, index.measure)}; ${knownWords(known, edition.rankedUnits, word)}.`
    : known === 0
      ? t`Chưa tìm thấy nguồn nêu điểm từng ${word}.`
      : together`${capitalise(knownWords(known, null, word))}.`;
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
      section("bang", t`Bảng ${componentWord(index)} các ${word}`, [
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
      section("ban-khac", t`Số liệu khác đã được công bố`, [alsoPublished(dataset, edition)]),
    ].filter((item) => item !== null),
  });
}
