import type { UnitAnalysis, UnitIndex } from "../../../analysis/analyse-unit.ts";
import { formatDateShort } from "../../../format/date.ts";
import { formatScore } from "../../../format/measure.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { compareVietnamese, joinWords } from "../../../format/words.ts";
import { vietnamese, type Writer } from "../../../format/write.ts";
import { inTheirWords, recorded } from "../../../language/recorded.ts";
import { named, t, tAs } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { indicesOfKind, provincesOf } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import { ofEdition, ofPeople } from "../../../narrative/fact-ids/edition-id.ts";
import { regionName, shortName, sourceLine } from "../../../narrative/names.ts";
import { datedUnitName, validityWords } from "../../../narrative/units.ts";
import { conferencePath } from "../../addresses/conference-path.ts";
import { draw } from "../../figures/draw.ts";
import { historyFigure } from "../../figures/history-figure.ts";
import { computedRankNote } from "../../opening/key-figures.ts";
import type { Block, KeyFigure, Link, Page, Section } from "../../page.ts";
import { section } from "../../sections/context.ts";
import { mergedUnitSections } from "../../sections/units.ts";
import { historyTable } from "../../tables/years/history-table.ts";
import { pageOf } from "../page-of.ts";
import { linksOfToday, unitPath } from "./today.ts";
import { standingSections } from "./unit-standing.ts";
import { withoutResult } from "./without-result.ts";

async function indexSection(
  dataset: Dataset,
  { index, editions, points }: UnitIndex,
  unit: Unit,
  writer: Writer,
) {
  const sources = editions.flatMap(({ standings }) => {
    const standing = standings.get(unit.id);
    return standing?.score?.sources ?? standing?.rank?.sources ?? [];
  });
  const source = sourceLine(dataset, sources);
  const draft = historyFigure(`hinh-${index.id}`, index, points, named(unit.name), source);
  const block: Block = draft
    ? { kind: "figure", figure: await draw(draft, writer) }
    : { kind: "table", table: historyTable(`bang-${index.id}`, index, points, source) };
  return section(index.id, shortName(index), [block]);
}

/** The newest result of each index: score and rank with the year. */
function latest({ indices, unit }: UnitAnalysis): KeyFigure[] {
  return indices.flatMap(({ index, points }) => {
    const point = points.at(-1)!;
    if (point.score === null && point.rank === null) return [];
    const of = { index, year: point.year };
    const rank =
      point.rank === null ? null : ofEdition(of, null, "hang", formatRank(point.rank, point.rankedUnits));
    return {
      label: together`${shortName(index)} ${point.year}`,
      // Where only the rank is known, it stands in the place of the score.
      score:
        point.score === null
          ? t`hạng ${rank!}`
          : ofEdition(of, null, "diem", formatScore(point.score, index.measure)),
      ...(point.score === null ? { unscored: true } : {}),
      rank: point.score === null ? null : rank,
      change: null,
      rankChange: null,
      region: null,
      notes: [
        ...(point.scoreBasis === "inferred" ? [t`Điểm suy ra từ mức thay đổi được nêu.`] : []),
        ...(point.rank !== null && point.rankBasis === "computed" ? [computedRankNote()] : []),
      ],
      href: `chi-so/${index.id}/${point.year}/#dv-${unit.id}`,
    };
  });
}

function relations(dataset: Dataset, unit: Unit): Link[] {
  const link = (id: string, note: Words): Link => ({
    label: datedUnitName(dataset, id),
    href: unitPath(id),
    note,
  });
  return [
    ...unit.madeOf.map((id) => link(id, t`phần hợp thành`)),
    ...(unit.mergedInto
      ? [
          link(
            unit.mergedInto,
            unit.validTo
              ? t`thuộc đơn vị mới sau ngày ${formatDateShort(unit.validTo)}`
              : t`thuộc đơn vị mới`,
          ),
        ]
      : []),
  ];
}

function aboutSection(dataset: Dataset, unit: Unit): Section | null {
  const validity = validityWords(unit);
  const facts = [
    validity ? t`Địa giới này có hiệu lực ${validity}.` : null,
    ...unit.regions.map((id) => {
      const from = dataset.regions.get(id)?.validFrom;
      return from
        ? t`Vùng: ${regionName(dataset, id)} (từ ${formatDateShort(from)}).`
        : t`Vùng: ${regionName(dataset, id)}.`;
    }),
    ...unit.population.map(({ year, thousands, note }) => {
      const people = ofPeople(year, unit.id, formatNumber(thousands, 1));
      return note
        ? t`Dân số năm ${year}: ${people} nghìn người. ${recorded(note)}`
        : t`Dân số trung bình năm ${year}: ${people} nghìn người.`;
    }),
  ].filter((fact) => fact !== null);
  const links = relations(dataset, unit);
  const conferences = [...dataset.conferences.values()].filter((conference) => conference.unit === unit.id);
  return section("don-vi", t`Đơn vị`, [
    facts.length > 0 ? { kind: "list", ordered: false, items: facts } : null,
    links.length > 0 ? { kind: "links", items: links } : null,
    conferences.length > 0
      ? {
          kind: "links",
          items: conferences.map((conference) => ({
            label: inTheirWords(conference, "title"),
            href: conferencePath(conference.slug),
            note: formatDateShort(conference.heldOn),
          })),
        }
      : null,
  ]);
}

/** A unit over the years: every index with its gaps and breaks, and what it came from or went into. */
export async function unitPage(
  dataset: Dataset,
  analysis: UnitAnalysis,
  writer: Writer = vietnamese,
): Promise<Page> {
  const { unit } = analysis;
  const sections = await Promise.all(
    analysis.indices.map((held) => indexSection(dataset, held, unit, writer)),
  );
  const known = sections.filter((item) => item !== null);
  const figures = latest(analysis);
  const shown = indicesOfKind(dataset, unit.kind)
    .filter(({ illustrative }) => illustrative === unit.illustrative)
    .map((index) => shortName(index));
  return pageOf({
    path: unitPath(unit.id),
    kind: "unit",
    title: datedUnitName(dataset, unit.id),
    kicker: unit.regions[0] ? t`Vùng ${regionName(dataset, unit.regions[0])}` : null,
    description: t`${named(unit.name)}: điểm và thứ hạng ${joinWords(shown)} qua các năm.`,
    // The newest results stand in the key figures, the years above their drawings: neither is said twice.
    lead: null,
    illustrative: unit.illustrative,
    breadcrumbs: [
      { label: t`Trang đầu`, path: "" },
      ...(unit.kind === "province" ? [{ label: tAs("plural")`Tỉnh, thành phố`, path: "don-vi/" }] : []),
    ],
    keyFigures: figures,
    sections: [
      ...(known.length > 0 ? known : [withoutResult(dataset, analysis)]).filter((item) => item !== null),
      ...mergedUnitSections(dataset, unit, analysis.merged),
      ...standingSections(dataset, analysis),
      ...[aboutSection(dataset, unit)].filter((item) => item !== null),
    ],
  });
}

/** All units: those of today, and those before the mergers. */
export function unitListPage(dataset: Dataset, writer: Writer = vietnamese): Page {
  const units = provincesOf(dataset).sort((a, b) =>
    compareVietnamese(writer.plain(named(a.name)), writer.plain(named(b.name))),
  );
  const linksOf = (rows: readonly Unit[]): Block => ({
    kind: "links",
    items: rows.map(({ id, name }) => ({ label: named(name), href: unitPath(id), note: null })),
  });
  const real = units.filter(({ illustrative }) => !illustrative);
  return pageOf({
    path: "don-vi/",
    kind: "unit-list",
    title: tAs("plural")`Tỉnh, thành phố`,
    description: t`Trang của từng tỉnh, thành phố: kết quả các chỉ số qua các năm.`,
    sections: [
      section("hien-nay", t`Hiện nay`, [{ kind: "links", items: linksOfToday(real, writer) }]),
      section("truoc-sap-xep", t`Trước khi sắp xếp, nay thuộc đơn vị mới`, [
        linksOf(real.filter(({ validTo }) => validTo !== null)),
      ]),
      section("minh-hoa", t`Tỉnh mẫu`, [linksOf(units.filter(({ illustrative }) => illustrative))]),
    ].filter((item) => item !== null),
  });
}
