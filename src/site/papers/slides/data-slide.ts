import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatDateShort } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { capitalise, joinWords } from "../../../format/words.ts";
import { vietnamese, type Writer } from "../../../format/write.ts";
import { indexYear, shortName } from "../../../narrative/names.ts";
import type { Briefing } from "../../sections/context.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { gapsIn } from "../gaps.ts";
import type { Slide } from "./slide.ts";

/** "Cả 02 chỉ số còn thiếu số liệu để kết luận"; a single index by its name, some of several by theirs. */
function headlineOf(
  indices: readonly IndexAnalysis[],
  lacking: readonly IndexAnalysis[],
  writer: Writer,
): string {
  const counted = (rows: readonly IndexAnalysis[]) => writer.all(formatCount(rows.length));
  const named = (rows: readonly IndexAnalysis[]) =>
    writer.all(joinWords(rows.map(({ index }) => shortName(index))));
  const want = "còn thiếu số liệu để kết luận";
  if (lacking.length === 0)
    return `Số liệu của ${indices.length > 1 ? `${counted(indices)} chỉ số` : named(indices)}`;
  if (indices.length === 1) return `${named(indices)} ${want}`;
  return lacking.length === indices.length
    ? `Cả ${counted(indices)} chỉ số ${want}`
    : `${counted(lacking)} trong ${counted(indices)} chỉ số ${want}: ${named(lacking)}`;
}

/** Which figures there are, when they were announced, and what is missing to judge. */
export function dataSlide({ analysis, writer = vietnamese }: Briefing): Slide {
  const { indices } = analysis;
  const lacking = indices.filter((row) => gapsIn(row, writer).length > 0);
  return {
    id: "nguon",
    headline: headlineOf(indices, lacking, writer),
    blocks: [
      {
        kind: "table",
        table: writer.all({
          id: "chieu-nguon",
          caption: "",
          ...tabulate(indices, ({ index, year }) => ({ text: indexYear(index, year) }), "Chỉ số", [
            {
              label: "Ngày công bố",
              numeric: false,
              cell: ({ edition }) => ({
                text: edition?.publishedOn ? formatDateShort(edition.publishedOn) : "chưa rõ ngày công bố",
              }),
              always: true,
            },
            {
              label: "Còn thiếu để kết luận",
              numeric: false,
              cell: (row) => ({
                text: gapsIn(row, writer).length > 0 ? capitalise(gapsIn(row, writer).join("; ")) : "Không",
              }),
              always: true,
            },
          ]),
          notes: [],
          source: "",
        }),
      },
    ],
    sources: [],
    rank: 1,
  };
}
