import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatDateShort } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { capitalise, joinWords } from "../../../format/words.ts";
import { vietnamese, type Writer } from "../../../format/write.ts";
import { leadSentence, tellFindings } from "../../../narrative/findings/findings.ts";
import { shortName } from "../../../narrative/names.ts";
import { reasonOnCard } from "../../opening/key-figures.ts";
import { type Briefing, list, writerOf } from "../../sections/context.ts";
import { changeCell, placesCell, rankCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sourcesOf } from "../../tables/standing/results-table.ts";
import type { Block, KeyFigure, Table } from "../../written.ts";
import { compactParts, partSources } from "../compact/compact-parts.ts";
import { gapsIn, gapsOf } from "../handout/gaps.ts";
import type { SharedPaper } from "../shared.ts";
import { partsHeadline } from "./part-slides.ts";
import { cautions, POINTER, roomOn, type Slide } from "./slide.ts";
import { fittingItems, SCORES_ABREAST, scoresHeight, tableHeight } from "./slide-room.ts";

/** More results than stand beside one another, a row each; the year held against is named where it is another than the last. */
function scoresTable(
  writer: Writer,
  figures: readonly KeyFigure[],
  analyses: readonly IndexAnalysis[],
): Block {
  const rows = analyses.flatMap((row, at) => (figures[at] ? [{ row, figure: figures[at] }] : []));
  const [first] = analyses;
  const shared = analyses.every(({ against }) => against === first?.against);
  return {
    kind: "table",
    table: writer.all({
      id: "chieu-ket-qua",
      caption: "",
      ...tabulate(
        rows,
        ({ figure, row }) => ({
          text: shared ? figure.label : `${figure.label} (so với ${row.against})`,
        }),
        "Chỉ số",
        [
          { label: "Kết quả", numeric: true, cell: ({ figure }) => ({ text: figure.score }) },
          { label: "Hạng", numeric: true, cell: ({ row }) => rankCell(row.total.placed) },
          {
            label: shared ? `Điểm so với ${first?.against}` : "Tăng, giảm điểm",
            numeric: true,
            cell: ({ row }) => changeCell(row.total.change, row.total.verdict, row.index.measure),
          },
          {
            label: "Bậc",
            numeric: true,
            cell: ({ row }) => placesCell(row.total.places, row.total.rankVerdict),
          },
        ],
      ),
      notes: [],
      source: "",
    }),
  };
}

/** What the units that a merged one was made of scored, in place of results that it cannot have; null for any other. */
function partsTable(briefing: Briefing): Table | null {
  return briefing.analysis.indices.every(reasonOnCard) ? compactParts(briefing) : null;
}

const partsBlock = (table: Table): Block => ({ kind: "table", table: { ...table, notes: [], source: "" } });

/** The findings that say what the table of the parts shows. */
function partsTold({ dataset, analysis, writer = vietnamese }: Briefing): string[] {
  const parts = analysis.findings.filter(({ kind }) => kind === "parts");
  return parts.flatMap((finding) => {
    const { lead, rest } = writer.all(tellFindings(dataset, [finding], writer));
    return [...(lead === null ? [] : [lead]), ...rest];
  });
}

/** "PAR Index và SIPAS: chưa đủ số liệu để phân tích đầy đủ (lý do: xem báo cáo).": of which indices something is missing to judge. */
function gapsNote(briefing: Briefing): Block | null {
  const { writer = vietnamese } = briefing;
  const lacking = briefing.analysis.indices.filter((row) => gapsIn(row, writer).length > 0);
  if (lacking.length === 0) return null;
  const names = writer.all(joinWords(lacking.map(({ index }) => shortName(index))));
  return {
    kind: "note",
    tone: "missing",
    title: null,
    text: `${names}: chưa đủ số liệu để phân tích đầy đủ ${POINTER}.`,
  };
}

/** "Đồng Tháp thành lập từ ngày 01/7/2025, chưa có kết quả riêng."; the reason on the card where no such day is known. */
function whyNone({ analysis: { unit }, writer = vietnamese }: Briefing, paper: SharedPaper): string {
  const [card] = paper.keyFigures;
  return unit.validFrom
    ? `${unit.name.vi} thành lập từ ngày ${writer.all(formatDateShort(unit.validFrom))}, chưa có kết quả riêng.`
    : `${writer.all(capitalise(card?.score ?? ""))}.`;
}

/**
 * "Hồ sơ hội nghị ghi 08 tồn tại, hạn chế; 25 giải pháp; 01 chỉ tiêu.": what a meeting works on where no index has a
 * result, which its headline says; null where the record holds nothing either.
 */
function recordCounted({ analysis: { conference }, writer = vietnamese }: Briefing): string | null {
  const { shortfalls, causes, actions, targets } = conference;
  const counted = [
    [shortfalls, "tồn tại, hạn chế"],
    [causes, "nguyên nhân"],
    [actions, "giải pháp"],
    [targets, "chỉ tiêu"],
  ] as const;
  const told = counted.flatMap(([{ length }, what]) =>
    length > 0 ? [`${writer.all(formatCount(length))} ${what}`] : [],
  );
  return told.length === 0 ? null : `Hồ sơ hội nghị ghi ${told.join("; ")}.`;
}

/** Height in mm of the results as their slide shows them: of the parts of a merged unit, a row each, or beside one another. */
const resultsHeight = ({ keyFigures }: SharedPaper, parts: Table | null): number =>
  parts
    ? tableHeight(parts.rows.map(({ header }) => header.text))
    : keyFigures.length > SCORES_ABREAST
      ? tableHeight(keyFigures.map(({ label }) => label))
      : scoresHeight(keyFigures);

/** The lead as the headline above what `taken` (mm) stands there: its first findings, as many as leave that its room. */
function leadFor(briefing: Briefing, slide: Slide, taken: number): string {
  const { dataset, analysis, writer = vietnamese } = briefing;
  const most = [analysis.findings.length, 2, 1];
  const leads = most.map((count) =>
    writer
      .all(leadSentence(dataset, { ...analysis, findings: analysis.findings.slice(0, count) }, writer))
      .replace(/\.$/, ""),
  );
  const fits = (headline: string) => roomOn(briefing, { ...slide, headline }, taken, true) >= 0;
  return leads.find(fits) ?? leads.at(-1)!;
}

/** The slide of the results, and the results that stand beside one another on it; none where they stand in a table. */
interface ResultSlide {
  slide: Slide;
  beside: KeyFigure[];
}

/**
 * The results beside one another, or a row each where they are many, and below them the findings that the slide has room
 * for, in their order. What is missing to judge is told whole where there is room, else in one line that names the indices.
 */
export function resultSlide(briefing: Briefing, paper: SharedPaper): ResultSlide {
  const { analysis } = briefing;
  const writer = writerOf(briefing);
  const parts = partsTable(briefing);
  const many = paper.keyFigures.length > SCORES_ABREAST;
  const table = parts
    ? partsBlock(parts)
    : many
      ? scoresTable(writer, paper.keyFigures, analysis.indices)
      : null;
  // why there is no result of its own, and that what stands for it is an estimate
  const aside = parts ? [whyNone(briefing, paper), ...parts.notes.slice(0, 1)].join(" ") : "";
  const taken = resultsHeight(paper, parts);
  const bare: Slide = {
    id: "ket-qua",
    headline: "",
    blocks: [
      ...cautions(writer, analysis.indices),
      aside === "" ? null : { kind: "note", tone: "break", title: null, text: aside },
    ],
    sources: [...analysis.indices.flatMap(sourcesOf), ...(parts ? partSources(briefing) : [])],
    rank: 0,
  };
  // what each part scored stands in the table
  const headline = (parts && partsHeadline(briefing)) ?? leadFor(briefing, bare, taken);
  const slide: Slide = { ...bare, headline };
  const told = !parts && analysis.indices.every(reasonOnCard) ? recordCounted(briefing) : null;
  if (told) return { slide: { ...slide, blocks: [writer.all(list([told])), ...slide.blocks] }, beside: [] };
  const gaps = gapsOf(briefing);
  const inTable = parts ? partsTold(briefing) : [];
  const findings = (paper.summary?.findings ?? []).filter((text) => !inTable.includes(text));
  const fitting = (lines: readonly string[], foot: Block | null) => {
    const noted = { ...slide, blocks: [...slide.blocks, foot] };
    return fittingItems(lines, roomOn(briefing, noted, taken + 6));
  };
  const whole = fitting([...findings, ...gaps], null) === findings.length + gaps.length;
  const note = whole ? null : gapsNote(briefing);
  const kept = whole ? [...findings, ...gaps] : findings.slice(0, fitting(findings, note));
  return {
    slide: { ...slide, blocks: [table, writer.all(list(kept)), note, ...slide.blocks] },
    beside: table ? [] : paper.keyFigures,
  };
}
