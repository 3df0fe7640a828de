import { formatDateLong } from "../../format/date.ts";
import { joinWords } from "../../format/words.ts";
import { leadSentence } from "../../narrative/headline.ts";
import { indexYear } from "../../narrative/names.ts";
import { keyFigureOf } from "../key-figures.ts";
import type { Block, KeyFigure, OfficialHeading, Paper, Section } from "../page.ts";
import { conferencePath } from "../pages/conference.ts";
import type { Briefing } from "../sections/context.ts";
import { summaryOf } from "../summary.ts";
import { backPage, frontPage } from "./handout.ts";

/** Stands at the head of papers that are not an office's own. */
export const DISCLAIMER = "Bản dựng từ số liệu công khai, không phải văn bản của UBND tỉnh";

function officialHeading({ analysis }: Briefing): OfficialHeading | null {
  const { official, issuer, heldOn } = analysis.conference;
  if (!official || !issuer) return null;
  return {
    parent: issuer.parent,
    body: issuer.body,
    number: "Số:       /BC-UBND",
    placeAndDate: `${issuer.place}, ${formatDateLong(heldOn)}`,
    signer: { authority: `TM. ${issuer.body}`, position: issuer.position ?? "CHỦ TỊCH", name: issuer.signer },
    recipients: ["Như trên;", "Các sở, ban, ngành;", "Lưu: VT, NV."],
  };
}

function shared(briefing: Briefing) {
  const { dataset, analysis } = briefing;
  const { conference, unit, indices } = analysis;
  const what = joinWords([...new Set(indices.map(({ index, year }) => indexYear(index, year)))]);
  return {
    folder: conferencePath(conference.slug),
    subject: `Phân tích chuyên sâu kết quả ${what} của ${unit.name.vi}`,
    disclaimer: conference.official ? null : DISCLAIMER,
    official: officialHeading(briefing),
    illustrative: conference.illustrative,
    lead: leadSentence(analysis),
    keyFigures: indices.map((row) => keyFigureOf(dataset, row)),
    summary: summaryOf(dataset, analysis),
    date: conference.heldOn,
    colophon: colophonOf(briefing),
  };
}

function colophonOf({ analysis }: Briefing): string[] {
  const editions = analysis.indices.flatMap(({ index, edition }) =>
    edition
      ? [
          `${indexYear(index, edition.year)}${edition.publishedOn ? ` (công bố ${formatDateLong(edition.publishedOn)})` : ""}`,
        ]
      : [],
  );
  return [
    `Số liệu: ${joinWords(editions)}.`,
    "Lập bằng Chuyên Sâu; công thức ở trang Phương pháp, nguồn của từng bảng ghi dưới bảng.",
  ];
}

/** A table too wide for a portrait page stands in the annex; the body says where. */
function withoutWide(sections: readonly Section[]): { body: Section[]; annex: Section[] } {
  const annex: Section[] = [];
  const body = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if (block.kind !== "table" || !block.table.wide) return block;
      annex.push({ id: `phu-luc-${block.table.id}`, heading: block.table.caption, blocks: [block] });
      return { kind: "paragraph", text: `${block.table.caption}: xem Phụ lục.` };
    }),
  }));
  return { body, annex };
}

/** The full report: the briefing's own sections, numbered, with wide tables in the annex. */
export function reportPaper(briefing: Briefing, sections: readonly Section[]): Paper {
  const { body, annex } = withoutWide(sections.filter(({ only }) => only !== "web"));
  return {
    name: "bao-cao",
    title: "BÁO CÁO",
    ...shared(briefing),
    parts: [
      { heading: null, sections: body },
      ...(annex.length > 0 ? [{ heading: "Phụ lục", sections: annex }] : []),
    ],
  };
}

/** The notes stand together on the back of the handout; the front points to them. */
function withoutNotes(figure: KeyFigure): KeyFigure {
  return figure.notes.length === 0 ? figure : { ...figure, notes: ["Đọc kèm lưu ý ở mặt sau."] };
}

function hasFigure(sections: readonly Section[]): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "figure"));
}

/** The handout: exactly one sheet, two pages. */
export function handoutPaper(briefing: Briefing, sections: readonly Section[]): Paper {
  const paper = shared(briefing);
  const front = frontPage(briefing, sections);
  return {
    name: "tom-tat",
    title: "TÓM TẮT",
    ...paper,
    keyFigures: paper.keyFigures.map(withoutNotes),
    // A drawing on the front page already tells which components did it.
    summary: { ...paper.summary, drivers: hasFigure(front) ? [] : paper.summary.drivers },
    parts: [
      { heading: null, sections: front },
      { heading: null, sections: backPage(briefing, paper.keyFigures) },
    ],
  };
}
