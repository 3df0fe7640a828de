import { formatDateShort } from "../../../format/date.ts";
import { formatCount } from "../../../format/number.ts";
import { capitalise } from "../../../format/words.ts";
import { vietnamese } from "../../../format/write.ts";
import { indexYear } from "../../../narrative/names.ts";
import type { Briefing } from "../../sections/context.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { gapsIn } from "../gaps.ts";
import type { Slide } from "./slide.ts";

/** Which figures there are, when they were announced, and what is missing to judge. */
export function dataSlide({ analysis, writer = vietnamese }: Briefing): Slide {
  const { indices } = analysis;
  const lacking = indices.filter((row) => gapsIn(row, writer).length > 0).length;
  const all = `Số liệu của ${writer.all(formatCount(indices.length))} chỉ số`;
  return {
    id: "nguon",
    headline:
      lacking === 0
        ? all
        : `${all}; ${writer.all(formatCount(lacking))} chỉ số còn thiếu số liệu để kết luận`,
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
                text: gapsIn(row, writer).length > 0 ? capitalise(gapsIn(row, writer).join("; ")) : "–",
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
