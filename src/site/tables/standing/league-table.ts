import { type LeagueRow, league } from "../../../analysis/standing/league.ts";
import { formatCount, formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { together } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";
import { ofEdition, ofHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { leagueWord } from "../../../narrative/internal.ts";
import { indexYear, sourceLine, unitName } from "../../../narrative/names.ts";
import { unitAnchor } from "../../addresses/edition-path.ts";
import type { Cell, Table } from "../../page.ts";
import { basisMarks } from "../frame/basis.ts";
import { missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";
import { withMethod } from "../frame/method.ts";
import { heatNote, heatOfUnits, heatWith } from "./league-heat.ts";

/** A table of no more rows is taken in at a glance: a finder and a highlight above it would only stand in the way. */
const SEARCHED = 10;

function scoreOf(index: IndexDefinition, edition: Edition, row: LeagueRow): Cell {
  if (row.score === null) return missingCell(edition.standings.get(row.unit)?.missing?.reason ?? "no-score");
  return {
    text: ofHolder(
      { index, year: edition.year },
      row.unit,
      null,
      "diem",
      together`${formatNumber(row.score, index.measure.decimals)}${basisMarks[row.scoreBasis ?? "published"]}`,
    ),
    value: row.score,
  };
}

/** The top components that any unit of an edition has a score of: the columns of its league. */
export function shownComponents(index: IndexDefinition, edition: Edition) {
  return (frameworkOf(index, edition.year)?.components ?? []).filter(({ id }) =>
    [...edition.standings.values()].some((standing) => standing.components.get(id)?.score),
  );
}

/** All units of an edition, best first, with the top components. */
export function leagueTable(dataset: Dataset, index: IndexDefinition, edition: Edition): Table {
  const rows = league(edition);
  const word = leagueWord(index);
  const of = { index, year: edition.year };
  const components = shownComponents(index, edition);
  const heat = new Map(components.map(({ id }) => [id, heatOfUnits(edition, id)]));
  const componentCell = (unit: string, id: string): Cell => {
    const standing = edition.standings.get(unit);
    const score = standing?.components.get(id)?.score;
    if (score)
      return heatWith(heat.get(id), unit, {
        text: ofHolder(of, unit, id, "diem", formatNumber(score.value, index.measure.decimals)),
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
              : {
                  text: ofHolder(of, unit, null, "hang", formatRank(rank, edition.rankedUnits)),
                  value: rank,
                },
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
    ...(rows.length > SEARCHED ? { tools: true } : {}),
    ...withMethod(
      [
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
          ? [
              t`${ofEdition(of, null, "so-noi-khong-hang", formatCount(missing))} ${word} không có đủ số liệu nên không xếp hạng.`,
            ]
          : []),
      ],
      edition.complete && components.length > 0 ? [heatNote()] : [],
    ),
    source: sourceLine(dataset, edition.complete ? edition.sources : sourcesOfStandings(edition)),
    wide: true,
  };
}

function sourcesOfStandings(edition: Edition): string[] {
  return [...edition.standings.values()].flatMap(({ score, rank }) => score?.sources ?? rank?.sources ?? []);
}
