import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { formatDateShort } from "../../format/date.ts";
import { formatScore } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { named, t, tAs } from "../../language/say.ts";
import { firm, strung, together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { indicesOfLeagues, provincesOf } from "../../model/lookup.ts";
import { type FactKind, factOfTotal } from "../../narrative/fact-ids/fact-id.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { indexYear, type Names, shortName } from "../../narrative/names.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import { factsPath } from "../addresses/facts-path.ts";
import { homeMap } from "../figures/home-map.ts";
import type { Card, Page } from "../page.ts";
import { section } from "../sections/context.ts";

import { pageOf } from "./page-of.ts";
import { linksOfToday } from "./unit/today.ts";

function cardOf(
  names: Names,
  { conference, unit, indices, findings }: ConferenceAnalysis,
  writer: Writer,
): Card {
  return {
    kicker: strung(
      [
        named(unit.name),
        formatDateShort(conference.heldOn),
        ...(conference.status === "draft" ? [t`dự thảo`] : []),
      ],
      " · ",
    ),
    title: inTheirWords(conference, "title"),
    href: conferencePath(conference.slug),
    factsPage: factsPath(conference.slug),
    text: firm(leadSentence(names, { findings, indices }, writer)),
    facts: indices.flatMap(({ index, year, total }) => {
      const { score: figure, placed } = total;
      const led = (what: FactKind, words: Words) => factOfTotal({ index, year }, what, words);
      const score = figure ? led("diem", formatScore(figure.value, index.measure)) : null;
      const rank = placed ? t`hạng ${led("hang", formatRank(placed.rank, placed.rankedUnits))}` : null;
      const text = strung(
        [score, rank].filter((part) => part !== null),
        ", ",
      );
      return text === ""
        ? []
        : [{ text: firm(together`${indexYear(index, year)}: ${text}`), tone: total.verdict }];
    }),
    illustrative: conference.illustrative,
  };
}

/** The first page: conferences, newest first; indices; provinces; the latest standing on a map. */
export function homePage(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  writer: Writer = vietnamese,
): Page {
  const newest = [...analyses].sort((a, b) => (a.conference.heldOn < b.conference.heldOn ? 1 : -1));
  const real = newest.filter(({ conference }) => !conference.illustrative);
  const samples = newest.filter(({ conference }) => conference.illustrative);
  const indices = indicesOfLeagues(dataset).filter(({ illustrative }) => !illustrative);
  const units = linksOfToday(provincesOf(dataset), writer);
  return pageOf({
    path: "",
    kind: "home",
    title: t`Chuyên Sâu`,
    description: t`Phân tích chuyên sâu kết quả PAR Index, SIPAS, PAPI, PCI của tỉnh cho hội nghị và sau hội nghị.`,
    lead: t`Được gì, mất gì, ở đâu, vì sao và làm gì tiếp: kết quả các chỉ số của tỉnh cho hội nghị phân tích chuyên sâu.`,
    breadcrumbs: [],
    sections: [
      section("hoi-nghi", t`Hội nghị`, [
        { kind: "cards", items: real.map((one) => cardOf(dataset, one, writer)) },
      ]),
      section("chi-so", tAs("plural")`Chỉ số`, [
        {
          kind: "links",
          items: indices.map((index) => ({
            label: shortName(index),
            href: `chi-so/${index.id}/`,
            note: named(index.name),
          })),
        },
      ]),
      section("don-vi", tAs("plural")`Tỉnh, thành phố`, [
        {
          kind: "paragraph",
          text: t`${formatNumber(units.length, 0)} đơn vị hiện nay; trang của đơn vị mới dẫn đến các tỉnh trước khi sắp xếp.`,
        },
        { kind: "links", items: units },
      ]),
      // What is made up stands behind the lists of what was published.
      samples.length > 0
        ? section("minh-hoa", t`Tỉnh mẫu`, [
            {
              kind: "note",
              tone: "warning",
              title: t`Số liệu minh họa`,
              text: t`Tỉnh mẫu là số liệu dựng để cho thấy phân tích đến từng tiêu chí, cơ quan.`,
            },
            { kind: "cards", items: samples.map((one) => cardOf(dataset, one, writer)) },
          ])
        : null,
      // Behind the lists, since it holds a link for every province, which somebody who goes by keyboard would pass one by one.
      section(
        "ban-do",
        t`Kết quả mới nhất trên bản đồ`,
        homeMap(
          dataset,
          indices.filter(({ unitKind }) => unitKind === undefined),
        ),
      ),
    ].filter((item) => item !== null),
  });
}
