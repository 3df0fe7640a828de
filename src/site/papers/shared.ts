import { formatDateLong } from "../../format/date.ts";
import { joinWords } from "../../format/words.ts";
import { vietnamese } from "../../format/write.ts";
import { spokenAs, vietnameseNoun } from "../../language/nouns.ts";
import { isDraft } from "../../model/release.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { indexYear, shortName } from "../../narrative/names.ts";
import { conferencePath } from "../addresses/conference-path.ts";
import { keyFiguresOf } from "../opening/key-figures.ts";
import { summaryOf } from "../opening/summary.ts";

import type { Paper } from "../paper.ts";
import { type Briefing, writerOf } from "../sections/context.ts";
import { reportHead } from "./official-head.ts";
import { unbroken } from "./unbroken.ts";

/** Stands at the head of papers that are not an office's own. */
export function disclaimerOf({ analysis }: Briefing): string {
  const { unit, conference } = analysis;
  const { kind } = unit;
  // Agencies and countries have no people's committee.
  const body =
    kind === "agency" || kind === "country"
      ? "cơ quan nhà nước"
      : `UBND ${vietnameseNoun(spokenAs(unit, conference.heldOn))}`;
  return `Bản dựng từ số liệu công khai, không phải văn bản của ${body}`;
}

const FORMULAS = "Công thức ở trang Phương pháp của Chuyên Sâu";

function editionsLine({ analysis, writer = vietnamese }: Briefing): string {
  const editions = analysis.indices.flatMap(({ index, edition }) =>
    edition
      ? [
          `${writer.all(indexYear(index, edition.year))}${edition.publishedOn ? ` (công bố ${writer.all(formatDateLong(edition.publishedOn))})` : ""}`,
        ]
      : [],
  );
  return editions.length === 0
    ? "Chưa có số liệu của kỳ đánh giá nào."
    : `Số liệu: ${writer.all(joinWords(editions))}.`;
}

/** Small print of papers whose tables name no sources: the data editions are all there is to name. */
export function shortColophon(briefing: Briefing): string[] {
  return [editionsLine(briefing), `${FORMULAS}.`];
}

/** Full address of a folder of the site; null while the site has none. */
function addressOf(baseAddress: string | null, folder: string): string | null {
  if (baseAddress === null) return null;
  return new URL(folder, baseAddress.endsWith("/") ? baseAddress : `${baseAddress}/`).href;
}

export type SharedPaper = Omit<Paper, "name" | "title" | "parts">;

/** What all papers of a conference have in common. */
export function sharedPaper(briefing: Briefing): SharedPaper {
  const { dataset, analysis } = briefing;
  const { conference, unit, indices } = analysis;
  const named = [
    ...new Set(writerOf(briefing).all(indices.map(({ index, year }) => indexYear(index, year)))),
  ];
  const what = named.length === 0 ? "các chỉ số" : joinWords(named);
  const folder = conferencePath(conference.slug);
  const address = addressOf(dataset.site.baseAddress, folder);
  return {
    folder,
    subject: unbroken(`Phân tích chuyên sâu kết quả ${writerOf(briefing).all(what)} của ${unit.name.vi}`),
    disclaimer: conference.official ? null : disclaimerOf(briefing),
    official: reportHead(briefing),
    illustrative: conference.illustrative,
    ...(isDraft(conference) ? { draft: true } : {}),
    ...(address === null ? {} : { address }),
    lead: unbroken(writerOf(briefing).all(leadSentence(dataset, analysis, writerOf(briefing)))),
    keyFigures: writerOf(briefing).all(keyFiguresOf(dataset, indices)),
    summary: writerOf(briefing).all(summaryOf(dataset, analysis, writerOf(briefing))),
    indices: writerOf(briefing)
      .all(indices.map(({ index }) => shortName(index)))
      .join(";"),
    date: conference.heldOn,
    colophon: [editionsLine(briefing), `${FORMULAS}; nguồn của từng bảng ghi dưới bảng.`],
  };
}
