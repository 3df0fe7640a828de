import { formatDateLong } from "../../format/date.ts";
import { NBSP } from "../../format/number.ts";
import { joinWords } from "../../format/words.ts";
import { leadSentence } from "../../narrative/headline.ts";
import { indexYear } from "../../narrative/names.ts";
import { keyFigureOf } from "../key-figures.ts";
import type { OfficialHeading, Paper } from "../page.ts";
import { conferencePath } from "../pages/conference.ts";
import type { Briefing } from "../sections/context.ts";
import { summaryOf } from "../summary.ts";
import { unbroken } from "./unbroken.ts";

/** Stands at the head of papers that are not an office's own. */
export const DISCLAIMER = "Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh";

const PEOPLES_COMMITTEE = /^(ỦY BAN NHÂN DÂN) (.+)$/;

function officialHeading({ analysis }: Briefing): OfficialHeading | null {
  const { official, issuer, heldOn } = analysis.conference;
  if (!official || !issuer) return null;
  const [, committee, of] = PEOPLES_COMMITTEE.exec(issuer.body) ?? [];
  const number = "      /BC-UBND";
  const day = formatDateLong(heldOn);
  return {
    parent: issuer.parent,
    body: issuer.body,
    bodyLines: committee && of ? [committee, of] : [issuer.body],
    number: `Số: ${number}`,
    attachedTo: `Báo cáo số ${number} ${day}`,
    closing: `Trên đây là báo cáo phân tích chuyên sâu trình hội nghị ${day}./.`.replace(LAST_WORDS, firm),
    placeAndDate: `${issuer.place}, ${day}`,
    // The committee signs under its name alone: "TM. ỦY BAN NHÂN DÂN".
    signer: {
      authority: `TM. ${committee ?? issuer.body}`,
      position: issuer.position ?? "CHỦ TỊCH",
      name: issuer.signer,
    },
    recipients: ["Đại biểu dự hội nghị", "Các sở, ban, ngành", "Lưu: VT, NV"],
  };
}

/** "ngày 14 tháng 6 năm 2024./." goes to the next line whole; the paragraph is not justified, so no gaps open. */
const LAST_WORDS = /ngày \S+ tháng \S+ năm \S+$/u;
const firm = (words: string) => words.replaceAll(" ", NBSP);

const FORMULAS = "Công thức ở trang Phương pháp của Chuyên Sâu";

function editionsLine({ analysis }: Briefing): string {
  const editions = analysis.indices.flatMap(({ index, edition }) =>
    edition
      ? [
          `${indexYear(index, edition.year)}${edition.publishedOn ? ` (công bố ${formatDateLong(edition.publishedOn)})` : ""}`,
        ]
      : [],
  );
  return `Số liệu: ${joinWords(editions)}.`;
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
  const what = joinWords([...new Set(indices.map(({ index, year }) => indexYear(index, year)))]);
  const folder = conferencePath(conference.slug);
  const address = addressOf(dataset.site.baseAddress, folder);
  return {
    folder,
    subject: unbroken(`Phân tích chuyên sâu kết quả ${what} của ${unit.name.vi}`),
    disclaimer: conference.official ? null : DISCLAIMER,
    official: officialHeading(briefing),
    illustrative: conference.illustrative,
    ...(conference.status === "draft" ? { draft: true } : {}),
    ...(address === null ? {} : { address }),
    lead: unbroken(leadSentence(analysis)),
    keyFigures: indices.map((row) => keyFigureOf(dataset, row)),
    summary: summaryOf(dataset, analysis),
    date: conference.heldOn,
    colophon: [editionsLine(briefing), `${FORMULAS}; nguồn của từng bảng ghi dưới bảng.`],
  };
}
