import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { Writer } from "../../../format/write.ts";
import { leadSentence } from "../../../narrative/findings/findings.ts";
import { type Briefing, list, writerOf } from "../../sections/context.ts";
import { changeCell, placesCell, rankCell } from "../../tables/frame/cells.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { sourcesOf } from "../../tables/standing/results-table.ts";
import type { Block, KeyFigure } from "../../written.ts";
import { gapsOf } from "../gaps.ts";
import type { SharedPaper } from "../shared.ts";
import { cautions, roomOn, type Slide } from "./slide.ts";
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

/** The slide of the results, and what else of the paper follows from how they are shown. */
export interface ResultSlide {
  slide: Slide;
  /** Results that stand beside one another; none where they stand in a table. */
  beside: KeyFigure[];
  /** Whether the slide tells what is missing to judge. */
  gapsTold: boolean;
}

/** The results beside one another, or a row each where they are many, and below them what is told nowhere else, as far as there is room. */
export function resultSlide(briefing: Briefing, paper: SharedPaper): ResultSlide {
  const { analysis } = briefing;
  const writer = writerOf(briefing);
  const many = paper.keyFigures.length > SCORES_ABREAST;
  const slide: Slide = {
    id: "ket-qua",
    headline: writer.all(leadSentence(briefing.dataset, analysis, writer)).replace(/\.$/, ""),
    blocks: cautions(writer, analysis.indices),
    sources: analysis.indices.flatMap(sourcesOf),
    rank: 0,
  };
  const gaps = gapsOf(briefing);
  const taken = many
    ? tableHeight(paper.keyFigures.map(({ label }) => label))
    : scoresHeight(paper.keyFigures);
  const lines = [...(paper.summary?.findings ?? []), ...gaps];
  const shown = lines.slice(0, fittingItems(lines, roomOn(briefing, slide, taken + 6)));
  const gapsTold = gaps.every((line) => shown.includes(line));
  const kept = gapsTold ? shown : shown.filter((line) => !gaps.includes(line));
  const results = many ? [scoresTable(writer, paper.keyFigures, analysis.indices)] : [];
  return {
    slide: { ...slide, blocks: [...results, writer.all(list(kept)), ...slide.blocks] },
    beside: many ? [] : paper.keyFigures,
    gapsTold,
  };
}
